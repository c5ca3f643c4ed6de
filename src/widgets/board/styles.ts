import { css } from '../../ui/styles/css.ts';

export const BOARD_CSS: string = css`
  /* The parts have outlines of their own. Its ground is the surface that all colours can be read on. */
  .card:not(.compact):not(.large) {
    overflow: visible;
    border: 0;
    box-shadow: none;
  }
  .card > .inner > .top .title {
    font-size: 1.25em;
    line-height: 1.25;
  }
  .board > * + * {
    margin-block-start: calc(4 * var(--_unit));
  }
  .tiles {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    background: var(--_surface);
    border: var(--_line) solid var(--_border);
    border-radius: var(--_radius);
  }
  .tile {
    padding: var(--_space);
  }
  .tile + .tile {
    border-inline-start: var(--_line) solid var(--_border);
  }
  .answer {
    font-size: 2.25em;
    font-size: min(2.25em, 12cqi);
    font-weight: 700;
    line-height: 1.1;
    letter-spacing: -0.022em;
  }
  .card .answer {
    font-weight: 700;
  }
  .card .answer.old,
  .card .answer.unknown {
    font-weight: 300;
  }
  .marks .mark {
    display: block;
  }
  .tile b {
    white-space: nowrap;
  }
  .tile .sign {
    display: inline-block;
    margin-inline-end: 0.25em;
    vertical-align: -0.12em;
  }
  :lang(zh) .answer,
  :lang(ar) .answer {
    letter-spacing: 0;
  }
  .answer .mark {
    inline-size: 0.62em;
    block-size: 0.62em;
    margin-inline-end: 0.28em;
    vertical-align: -0.02em;
  }
  .tile .muted {
    margin-block-start: var(--_unit);
    font-size: 1em;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    margin-block-start: calc(2 * var(--_unit));
    font-size: 0.8125em;
  }
  .marks > * {
    margin-inline-end: calc(2 * var(--_unit));
  }
  .columns {
    display: grid;
    grid-template-rows: auto 1fr;
    grid-template-columns: minmax(0, 1fr) minmax(0, 22.5em);
    gap: calc(4 * var(--_unit));
    align-items: start;
  }
  /* What to do is read first, and stands at the side of the lists, as it is narrow. */
  .columns > .next {
    grid-area: 1 / 2;
  }
  .columns > .column {
    grid-area: 1 / 1 / 3 / 2;
  }
  .columns > .beside {
    grid-area: 2 / 2;
  }
  .columns > .beside:nth-child(2) {
    grid-area: 1 / 2 / 3 / 3;
  }
  .column,
  .narrow {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_unit));
  }
  .narrow > * + * {
    margin-block-start: 0;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: calc(4 * var(--_unit));
    align-items: start;
  }
  .part > * {
    margin: 0;
  }
  .next {
    padding: calc(4 * var(--_unit)) var(--_space);
    background: var(--_surface);
    border: var(--_line) solid var(--_border);
    border-radius: var(--_radius);
  }
  .next ol {
    margin: calc(2 * var(--_unit)) 0 0;
    padding: 0;
    list-style: none;
  }
  .next li {
    display: flex;
    padding-block-start: calc(2 * var(--_unit));
    padding-block-end: calc(2 * var(--_unit));
    list-style: none;
  }
  .next li + li {
    border-block-start: 1px solid var(--_border);
  }
  .next li > :first-child {
    flex: none;
    margin-block-start: 0.2em;
    margin-inline-end: calc(3 * var(--_unit));
  }
  .next li > :last-child {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .next .mark,
  .next .sign {
    inline-size: 1.125em;
    block-size: 1.125em;
  }
  .why {
    display: block;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .entries {
    overflow: hidden;
    background: var(--_surface);
    border: var(--_line) solid var(--_border);
    border-radius: var(--_radius);
  }
  .entry + .entry {
    border-block-start: 1px solid var(--_border);
  }
  .entry > button {
    display: flex;
    align-items: center;
    inline-size: 100%;
    min-block-size: max(3.5rem, 56px);
    padding: calc(2 * var(--_unit)) var(--_space);
    text-align: start;
    border: 0;
    border-radius: 0;
    cursor: pointer;
  }
  .entry > button:focus-visible {
    outline-offset: -3px;
  }
  .entry > button > :first-child {
    flex: none;
    inline-size: 1.125em;
    margin-inline-end: calc(3 * var(--_unit));
  }
  .entry > button > :nth-child(2) {
    flex: 1 1 auto;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .entry > button > .sign {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-inline-start: calc(2 * var(--_unit));
  }
  .entry > button[aria-expanded='true'] > .sign {
    transform: rotate(180deg);
  }
  .label {
    display: block;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .entry > .part {
    padding: 0 calc(2 * var(--_unit)) calc(2 * var(--_unit));
  }
  @media print {
    .columns {
      display: block;
    }
  }
`;
