import { css } from '../../ui/styles/css.ts';

export const PROGRESS_CSS: string = css`
  .stages {
    margin-block-start: 0.75em;
  }
  .stages li {
    display: flex;
    flex-wrap: wrap;
    margin-block-end: 0.6em;
  }
  .stages span:first-child {
    flex: 1 1 6em;
    margin-inline-end: 0.5em;
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
