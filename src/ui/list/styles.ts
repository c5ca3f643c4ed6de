import { css } from '../styles/css.ts';

/** What a list has beside its rows. */
export const LIST_CSS: string = css`
  select,
  option {
    background: var(--_surface);
  }
  [data-depth] > th {
    padding-inline-start: 1em !important;
  }
  /* As large as a finger in a row of text, and above what it reaches over. */
  .fold {
    min-inline-size: 44px;
    padding: 0;
    border: 0;
    cursor: pointer;
    text-align: inherit;
    position: relative;
    min-block-size: 44px;
    margin-block: -0.6em;
    font-weight: inherit;
  }
  .fold::before {
    content: '▸ ';
  }
  [dir='rtl'] .fold::before {
    content: '◂ ';
  }
  .fold[aria-expanded='true']::before {
    content: '▾ ';
  }
`;
