import { css } from '../../ui/styles/css.ts';

export const NOTICES_CSS: string = css`
  /* The answer is a sentence of the feed, which may be long. */
  p.verdict {
    font-size: 1.25em;
    line-height: 1.25;
    letter-spacing: 0;
  }
  :lang(ar) p.verdict {
    line-height: 1.35;
  }
  .frame p.verdict:not(.old):not(.unknown) {
    font-weight: 600;
  }
  .frame .strong {
    font-weight: 600;
  }
  .small,
  .card .small.muted {
    font-size: 0.8125em;
  }
  .card .notices {
    margin-block-start: calc(3 * var(--_unit));
    padding: 0;
    list-style: none;
  }
  .notices li {
    display: flex;
    padding-block-start: calc(3 * var(--_unit));
    padding-block-end: calc(3 * var(--_unit));
    overflow-wrap: anywhere;
  }
  .notices li + li {
    border-block-start: 1px solid var(--_border);
  }
  .notices div {
    min-inline-size: 0;
  }
  .notices .sign {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.1em;
    margin-inline-end: calc(3 * var(--_unit));
    color: var(--_muted);
  }
  .notices a {
    color: var(--_accent);
  }
  .notices .pinned {
    padding-inline-start: calc(2 * var(--_unit));
    padding-inline-end: calc(3 * var(--_unit));
    background: var(--_warn-soft);
    border-inline-start: 4px solid var(--_warn);
  }
  .notices .pinned + li:not(.pinned) {
    border-block-start: 0;
  }
  .pinned .sign {
    color: var(--_warn);
  }
  .notices .pinned .muted {
    color: var(--_text);
  }
  /* What is less urgent than a caution, in one row. */
  .others + .schedule-head {
    border-block-start: 1px solid var(--_border);
  }
  .others summary {
    padding-block-start: calc(2 * var(--_unit));
    padding-block-end: calc(2 * var(--_unit));
    overflow-wrap: anywhere;
  }
  .others summary .sign {
    flex: none;
  }
  .others b,
  .titles {
    display: block;
  }
  .titles {
    color: var(--_muted);
    font-weight: 400;
  }
  .card .others .notices {
    margin-block-start: 0;
  }
  .schedule-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--_target);
  }
  .schedule-head > p {
    margin-inline-end: calc(3 * var(--_unit));
  }
  .calendar {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0;
    color: var(--_accent);
    font: inherit;
    font-size: 0.8125em;
    font-weight: 600;
    text-align: start;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .calendar .sign {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-inline-end: calc(2 * var(--_unit));
  }
  .card .schedule {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .schedule li {
    display: flex;
    flex-wrap: wrap;
    padding-block-start: var(--_unit);
    padding-block-end: calc(2 * var(--_unit));
    padding-inline-start: calc(3 * var(--_unit));
    border-inline-start: 3px solid var(--_border);
    overflow-wrap: anywhere;
  }
  .schedule li > :first-child {
    flex: none;
    inline-size: 6.5em;
    max-inline-size: 100%;
    padding-block-start: 0.2em;
  }
  /* Below the time where there is no room beside it. */
  .schedule li > :last-child {
    flex: 1 1 7em;
    min-inline-size: 0;
  }
  .schedule .until,
  .schedule .about {
    display: block;
  }
  .schedule [data-when='now'] {
    border-color: var(--_accent);
  }
  [data-when='now'] > .small .strong {
    color: var(--_accent);
  }
  .schedule [data-when='earlier'] {
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .schedule [data-when='now'] {
      border-inline-start-width: 6px;
    }
  }
  @media print {
    .calendar,
    .others .sign {
      display: none;
    }
  }
`;
