import { css } from '../styles/css.ts';

/** A list: its fields, heads and rows. */
export const LIST_CSS: string = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    margin-block-start: 0.75em;
    margin-block-end: -0.25em;
    margin-inline-end: -0.5em;
  }
  .tools > * {
    flex: 1 1 auto;
    min-inline-size: 0;
    min-block-size: 44px;
    margin-block-end: 0.5em;
    margin-inline-end: 0.5em;
    padding-inline-start: 0.75em;
    padding-inline-end: 0.75em;
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
    padding-inline-start: 1em;
    padding-inline-end: 1em;
    color: var(--_accent);
    cursor: pointer;
  }
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
    margin-block-start: -0.6em;
    margin-block-end: -0.6em;
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
