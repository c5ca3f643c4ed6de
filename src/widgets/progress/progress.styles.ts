import { css, type CSSResult } from 'lit';

export const progressStyles: CSSResult = css`
  .stages {
    margin-block-start: 0.75em;
  }
  .stages li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 0.5em;
    margin-block-end: 0.6em;
  }
  .stages span:first-child {
    flex: 1 1 6em;
  }
  .percent {
    flex: 0 0 3.5em;
    margin-inline-start: auto;
    text-align: end;
    font-weight: 600;
  }
  .stages .bar,
  .marks {
    flex-basis: 100%;
  }
`;
