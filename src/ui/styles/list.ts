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
    padding-block: 0.4em;
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
    padding-block: 0;
    font-weight: 400;
  }
  /* A column is narrower than some languages' words. */
  [role='table'] thead {
    overflow-wrap: anywhere;
    hyphens: auto;
  }
`;

/** What lists have beside. */
export const LIST_CSS: string = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    margin-block: 0.75em -0.25em;
    margin-inline-end: -0.5em;
  }
  .tools > * {
    flex: 1 1 auto;
    min-inline-size: 0;
    min-block-size: 44px;
    margin-block-end: 0.5em;
    margin-inline-end: 0.5em;
    padding-inline: 0.75em;
  }
  .tools > :first-child {
    flex-grow: 3;
  }
  [aria-rowcount] tbody {
    content-visibility: auto;
    contain-intrinsic-size: auto 500px;
  }
  thead button {
    min-inline-size: 44px;
    padding: 0;
    border: 0;
    cursor: pointer;
    text-align: inherit;
  }
  [aria-sort] button {
    color: var(--_text);
    font-weight: 600;
  }
  .name {
    font-weight: 550;
  }
  .sub {
    display: flex;
    flex-wrap: wrap;
  }
  th .sub > * {
    margin-inline-end: 0.75em;
  }
  td .sub {
    justify-content: flex-end;
    white-space: nowrap;
  }
  .more {
    margin-block-start: 0.5em;
    margin-inline-end: 0.5em;
    padding-inline: 1em;
    color: var(--_accent);
    cursor: pointer;
  }
`;
