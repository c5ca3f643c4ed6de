import { css, type CSSResult } from 'lit';

export const progressStyles: CSSResult = css`
  .stages {
    margin-block-start: 0.75em;
  }
  .stages li {
    display: grid;
    grid-template-columns: 1fr auto 3.5em;
    gap: 0.15em 0.5em;
    margin-block-end: 0.6em;
  }
  .percent {
    text-align: end;
    font-weight: 600;
  }
  .stages .bar,
  .marks {
    grid-column: 1 / -1;
  }
`;
