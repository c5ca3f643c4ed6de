import { css, type CSSResult } from 'lit';

/** The frame all widgets share: heading, state, figure, age, lists of facts. Logical properties only, for right-to-left. */
export const panel: CSSResult = css`
  :host {
    display: block;
    box-sizing: border-box;
    margin-block: 0.75em;
    padding: var(--_space);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font: 400 var(--_size) / 1.45 var(--_font);
    font-variant-numeric: tabular-nums;
    text-align: start;
    text-transform: none;
    letter-spacing: normal;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  p,
  ul,
  dl,
  dd,
  th,
  td {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  svg {
    display: block;
    fill: currentColor;
    inline-size: 100%;
  }
  .icon {
    display: inline-block;
    inline-size: 0.85em;
    block-size: 0.85em;
    margin-inline-end: 0.4em;
  }
  bdi,
  span {
    unicode-bidi: isolate;
  }
  a {
    color: var(--_accent);
  }
  button,
  input,
  select {
    min-block-size: 44px;
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.75em;
  }
  .heading {
    flex: 1 1 8em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    font-size: 1.0625em;
    font-weight: 650;
  }
  .under,
  .muted,
  .as-of,
  .how,
  .sub,
  .instead,
  .problem,
  .of,
  dt,
  thead,
  .state {
    color: var(--_muted);
  }
  .under,
  .muted,
  .as-of,
  .how,
  .sub,
  thead,
  .notice {
    font-size: 0.875em;
  }
  .how,
  .sub,
  thead {
    font-weight: 400;
  }
  .state,
  .strong,
  .alert,
  .cell {
    font-weight: 600;
  }
  .state[data-status='open'][data-current] {
    color: var(--_good);
  }
  .state[data-status='paused'],
  .state[data-status='full'],
  .as-of[data-freshness]:not([data-freshness='fresh']):not([data-freshness='ageing']) {
    color: var(--_warn);
  }
  .alert {
    color: var(--_alert);
  }
  .figure {
    margin-block-start: 0.35em;
  }
  .number {
    font-size: 2.75em;
    font-weight: 680;
    line-height: 1.1;
    letter-spacing: -0.02em;
  }
  .of {
    font-size: 1.25em;
  }
  [data-freshness='stale'] .number,
  [data-freshness='uncertain'] .number,
  [data-freshness='unknown'] .number,
  .cell[data-freshness='stale'],
  .cell[data-freshness='uncertain'],
  .cell[data-freshness='unknown'],
  .cell[data-freshness='expired'] {
    color: var(--_muted);
    font-weight: 400;
    text-decoration: underline dashed 1px;
    text-underline-offset: 0.2em;
  }
  [data-freshness='stale'] > .groups,
  [data-freshness='stale'] > .depth,
  [data-freshness='stale'] > .stages {
    --_accent: var(--_muted);
    color: var(--_muted);
  }
  .facts {
    margin-block-start: 0.75em;
  }
  .fact {
    display: grid;
    grid-template-columns: 5.5em 1fr;
    gap: 0 0.75em;
    margin-block-end: 0.35em;
  }
  dd {
    grid-column: 2;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .bar {
    block-size: 0.5em;
    color: var(--_accent);
  }
  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }
  .track {
    fill: var(--_track);
  }
  .depth {
    min-block-size: 12em;
    margin-block-start: 0.75em;
  }
  .as-of {
    margin-block-start: 0.75em;
  }
  .share {
    margin-block-start: 0.5em;
  }
  .share > button {
    padding-inline: 1em;
    color: var(--_accent);
    font-size: 0.875em;
    border-color: var(--_border);
    cursor: pointer;
  }
  .notice {
    margin-block-end: 0.6em;
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid var(--_warn);
  }
  @media print {
    :host {
      break-inside: avoid;
      background: none;
    }
    .more,
    .share,
    .tools {
      display: none;
    }
  }
`;

/** Tables: lists of communities, and of tasks. */
export const list: CSSResult = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.75em 0.25em;
  }
  .tools > * {
    flex: 1 1 auto;
    min-inline-size: 0;
    padding-inline: 0.75em;
  }
  .tools > input {
    flex-grow: 3;
  }
  select,
  option {
    background: var(--_surface);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  /* A list's rows are grids: their columns need no look at other rows, and what is out of sight costs no layout. */
  [role='table'],
  [role='rowgroup'] {
    display: block;
  }
  tbody[role] {
    content-visibility: auto;
    contain-intrinsic-size: auto 500px;
  }
  [role='row'] {
    display: grid;
    grid-auto-flow: column;
    grid-template-columns: minmax(0, 2fr);
    grid-auto-columns: minmax(0, 1fr);
    align-items: baseline;
    border-block-end: 1px solid var(--_border);
  }
  [data-depth] > th {
    padding-inline-start: 1em !important;
  }
  th,
  td {
    padding-block: 0.5em;
    padding-inline: 0.75em 0;
    text-align: end;
    vertical-align: baseline;
  }
  .roles th,
  .roles td {
    border-block-end: 1px solid var(--_border);
  }
  td {
    /* Chinese breaks at its blanks too: a wait of seven lines of two characters can't be read. */
    word-break: keep-all;
  }
  th:first-child {
    padding-inline-start: 0;
    text-align: start;
    font-weight: inherit;
    overflow-wrap: anywhere;
  }
  .roles th:first-child {
    inline-size: 50%;
  }
  thead th {
    padding-block: 0;
    font-weight: 400;
  }
  thead button,
  .fold {
    padding: 0;
    border: 0;
    cursor: pointer;
    text-align: inherit;
  }
  .fold {
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
    gap: 0 0.75em;
  }
  td .sub {
    justify-content: flex-end;
    white-space: nowrap;
  }
  /* A column is narrower than some languages' words. */
  [role='table'] thead {
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .more {
    margin-block-start: 0.5em;
    margin-inline-end: 0.5em;
    padding-inline: 1em;
    color: var(--_accent);
    cursor: pointer;
  }
`;
