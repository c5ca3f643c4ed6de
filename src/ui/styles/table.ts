import { css } from './css.ts';

/** Tables: lists of communities, tasks, the values of a chart. */
export const TABLE_CSS: string = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  /*
   * Rows are laid out each for itself: they need no look at other rows, and what is out of sight costs no layout. All have
   * the same widths, so their cells stand in columns; where it is narrow, the numbers go below the name, in all rows alike.
   */
  [role='table'],
  [role='rowgroup'] {
    display: block;
  }
  [role='row'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    border-block-end: 1px solid var(--_border);
  }
  th,
  td {
    flex: 1 1 4em;
    min-inline-size: 0;
    padding-block-start: 0.4em;
    padding-block-end: 0.4em;
    padding-inline-start: 0.5em;
    text-align: end;
    vertical-align: baseline;
  }
  td {
    /* Chinese breaks at its blanks too: a wait of seven lines of two characters can't be read. */
    word-break: keep-all;
  }
  .frame th:first-child {
    flex: 2 1 clamp(6em, (18em - 100%) * 999, 100%);
    padding-inline-start: 0;
    text-align: start;
    font-weight: inherit;
    overflow-wrap: anywhere;
  }
  thead th {
    padding-block-start: 0;
    padding-block-end: 0;
    font-weight: 400;
  }
  /* A column is narrower than some languages' words. */
  [role='table'] thead {
    overflow-wrap: anywhere;
    hyphens: auto;
  }
`;
