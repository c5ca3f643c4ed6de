import { css, type CSSResult } from 'lit';

export const queueStyles: CSSResult = css`
  .groups {
    color: var(--_accent);
    max-inline-size: 24em;
    margin-block-start: 0.75em;
  }
  .groups .in {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .spark {
    margin-block-start: 0.75em;
    color: var(--_accent);
  }
  .spark svg {
    inline-size: 100%;
    block-size: 3em;
  }
  .spark path {
    fill: none;
    stroke: currentColor;
    stroke-width: 2px;
    stroke-linejoin: round;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
`;
