import { css } from '../styles/css.ts';

/**
 * The rows of a list. Each is a grid of its own: it needs no look at other rows, and what is out of sight costs no layout. All
 * have the same widths, so their cells stand in columns; where it is narrow, they stand below each other, and a row is at most
 * 76 px high.
 */
export const LIST_CSS: string = css`
  .listing {
    container-name: listing;
    container-type: inline-size;
    margin-block-start: calc(3 * var(--_unit));
  }
  .listing table,
  .listing tbody,
  .listing thead {
    display: block;
  }
  .listing tr {
    display: grid;
    grid-template-areas: 'name value value' 'picture picture picture' 'note note when';
    /* The last one is as wide as the age, whatever stands above it. */
    grid-template-columns: minmax(0, 1fr) auto min-content;
    row-gap: 2px;
    column-gap: calc(3 * var(--_unit));
    align-items: baseline;
    padding-block-start: 7px;
    padding-block-end: 7px;
    border-block: 1px solid var(--_border);
    border-block-end: 0;
  }
  .frame .listing th,
  .frame .listing td {
    flex: none;
    min-inline-size: 0;
    padding: 0;
    text-align: start;
    font-weight: 400;
  }
  .listing .long-notes tr {
    grid-template-areas: 'name value value' 'picture picture when' 'note note note';
  }
  .listing table .bare {
    grid-template-areas: 'name value value' 'note note when';
  }
  .bare > .picture {
    display: none;
  }
  .choosable {
    cursor: pointer;
  }
  .listing tr.chosen {
    padding-inline-start: calc(2 * var(--_unit));
    padding-inline-end: calc(2 * var(--_unit));
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    scroll-margin: calc(2 * var(--_unit));
  }
  .listing thead tr {
    display: block;
    padding-block-start: var(--_unit);
    padding-block-end: 0;
    border: 0;
  }
  .listing thead tr > * {
    display: none;
  }
  /* Not seen where it is narrow, and heard: a row of headings without any is none. */
  .listing thead tr > .note {
    display: block;
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .listing thead tr > .picture {
    display: block;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .frame .listing tbody th {
    display: flex;
    grid-area: name;
    align-items: baseline;
    overflow-wrap: anywhere;
    font-weight: 600;
  }
  .listing th > span:first-child,
  .folded .unfold > span:first-child {
    flex: none;
    inline-size: calc(0.875em + 2 * var(--_unit));
  }
  .listing th span > .mark {
    inline-size: 0.875em;
    block-size: 0.875em;
    vertical-align: -0.05em;
  }
  .value {
    grid-area: value;
    justify-self: end;
    max-inline-size: 11em;
    /* A value of many words leaves half of a narrow row to the name. */
    max-inline-size: min(11em, 50cqi);
  }
  .frame .listing .value {
    text-align: end;
    font-size: inherit;
    font-weight: 600;
  }
  .frame .listing .value.old,
  .frame .listing .value.unknown {
    font-weight: 300;
  }
  .listing .value.old {
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-underline-offset: 0.16em;
  }
  .value .mark {
    margin-inline-end: 0.35em;
    color: var(--_text);
    inline-size: 0.8em;
    block-size: 0.8em;
  }
  .value[data-label]::before {
    content: attr(data-label) ': ';
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 400;
  }
  .picture {
    position: relative;
    grid-area: picture;
  }
  /* The axis is ground only: a line with its quarters. */
  .picture.axis {
    background:
      linear-gradient(var(--_track), var(--_track)) center / 100% 2px no-repeat,
      linear-gradient(90deg, var(--_border) 1px, transparent 1px) 0 50% / 25% 0.5em repeat-x;
  }
  .picture .tick {
    stroke: var(--_accent);
    stroke-width: 4;
    stroke-linecap: round;
  }
  .people {
    position: absolute;
    font-size: 0.8125rem;
  }
  .picture .person {
    display: inline-block;
    inline-size: 0.86em;
    block-size: 1.2em;
    margin-inline-end: 0.3em;
    vertical-align: -0.25em;
    font-size: 1em;
  }
  .sign-here,
  .sign-missing,
  .sign-thick,
  .sign-thin {
    margin-inline-end: 0.75em;
  }
  .sign-thick {
    color: var(--_accent);
    font-weight: 600;
  }
  .sign-thin {
    color: var(--_text);
    font-weight: 600;
  }
  .picture .labels {
    font-size: 1em;
  }
  [class^='sign-'] + .labels {
    position: absolute;
    top: 0;
    left: 0;
    right: 0;
  }
  .listing .note,
  .when {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .note {
    grid-area: note;
    text-wrap: pretty;
  }
  .note .alert,
  .note .warn {
    font-weight: 600;
  }
  .frame .listing .when {
    grid-area: when;
    align-self: end;
    text-align: end;
    white-space: nowrap;
  }
  .long-notes .when {
    line-height: 1.2;
  }
  .frame .listing .when.warn {
    color: var(--_warn);
    font-weight: 600;
  }
  .when .sign {
    margin-inline-end: 0.25em;
    vertical-align: -0.15em;
  }
  [data-deep] > th {
    padding-inline-start: calc(5 * var(--_unit));
  }
  /* As large as a finger in a row of text, and above what it reaches over. */
  .unfold {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    margin-block-start: -0.7em;
    margin-block-end: -0.7em;
    /* Takes up what the margins give, or a name of several lines would reach over what stands below it. */
    padding: 0.7em 0;
    border: 0;
    color: inherit;
    font-weight: inherit;
    text-align: start;
    cursor: pointer;
  }
  .unfold > .sign {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    margin-inline-start: 0.4em;
    color: var(--_accent);
  }
  .unfold[aria-expanded='true'] > .sign {
    transform: rotate(180deg);
  }
  .frame .listing .folded,
  .frame .listing .district {
    display: flex;
    padding-block-start: 0;
    padding-block-end: 0;
  }
  .frame .listing .folded > th {
    flex: 1;
  }
  .folded .unfold {
    display: flex;
    flex: 1;
    min-block-size: var(--_target);
    margin-block-start: 0;
    margin-block-end: 0;
    padding-block-start: var(--_unit);
    padding-block-end: var(--_unit);
  }
  .folded .sum {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: baseline;
    min-inline-size: 0;
  }
  .sum > * {
    margin-inline-end: calc(2.5 * var(--_unit));
  }
  .tally,
  .sum small {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 400;
  }
  .tally > .mark {
    inline-size: 0.9em;
    block-size: 0.9em;
    margin-inline-end: 0.3em;
    vertical-align: -0.08em;
  }
  .listing .district {
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    padding-block-start: calc(3 * var(--_unit));
    border-block-start: 0;
    border-block-end: 2px solid var(--_text);
  }
  .frame .listing .district > td {
    flex: 0 1 auto;
    padding-block-end: calc(1.5 * var(--_unit));
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .district .unfold {
    margin-block-start: 0;
    margin-block-end: 0;
  }
  .district + tr {
    border-block-start: 0;
  }
  /* Not the first, which is on the screen: it would be painted once with this height, and then with its own. */
  tbody + tbody {
    content-visibility: auto;
    contain-intrinsic-size: auto 500px;
  }
  .more {
    min-block-size: var(--_target);
    margin-block-start: calc(2 * var(--_unit));
    margin-inline-end: calc(2 * var(--_unit));
    padding-inline-start: calc(4 * var(--_unit));
    padding-inline-end: calc(4 * var(--_unit));
    border-color: var(--_border);
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .news {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  @container (min-width: 40em) {
    .listing tr,
    .listing table .bare,
    .listing .long-notes tr,
    .listing thead tr {
      display: grid;
      grid-template-areas: 'name value picture note when';
      grid-template-columns: minmax(9em, 1.9fr) 7.5em minmax(6em, 1.35fr) minmax(7em, 1.35fr) 6em;
      column-gap: calc(4 * var(--_unit));
      align-items: center;
      min-block-size: 3rem;
    }
    .listing thead tr {
      min-block-size: 0;
      padding-block-start: 0;
      padding-block-end: 0;
    }
    .listing thead tr > *,
    .bare > .picture {
      display: block;
    }
    .listing thead tr > .note {
      position: static;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
    }
    .listing thead th {
      color: var(--_muted);
      font-size: 0.8125em;
    }
    .frame .listing thead th:nth-of-type(2),
    .frame .listing thead th:last-child {
      text-align: end;
    }
    .listing thead button {
      font-size: 1em;
      min-inline-size: 44px;
      min-block-size: 44px;
      padding: 0;
      border: 0;
      text-align: inherit;
      cursor: pointer;
    }
    [aria-sort] button {
      color: var(--_text);
      font-weight: 600;
    }
    .frame .listing .when {
      align-self: center;
    }
    .value[data-label]::before {
      content: none;
    }
  }
  @container (min-width: 52em) {
    .listing tr,
    .listing table .bare,
    .listing .long-notes tr,
    .listing thead tr {
      grid-template-columns: minmax(11em, 1.9fr) 8.75em minmax(9.5em, 1.35fr) minmax(10em, 1.35fr) 6em;
      column-gap: calc(5 * var(--_unit));
    }
  }
  @container (min-width: 40em) {
    .listing .without-pictures tr {
      grid-template-areas: 'name value note note when';
    }
    .frame .listing .without-pictures .picture {
      display: none;
    }
  }
  /* What is hidden can be scrolled, and a visual would stay in sight of that only. */
  .card.list {
    overflow: visible;
  }
  /* The rows are as narrow as on a phone, beside a visual that stays in sight. */
  @container (min-width: 40em) {
    .split {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(17em, 34%);
      column-gap: calc(6 * var(--_unit));
      align-items: start;
    }
    .split > .overview {
      position: sticky;
      top: var(--_unit);
    }
    .split > .rows {
      container-type: inline-size;
    }
  }
  @container (max-width: 14em) {
    .listing table tr,
    .listing .long-notes tr {
      grid-template-areas: 'name' 'value' 'picture' 'note' 'when';
      grid-template-columns: 100%;
    }
    /* Rows of people would be cut off, and words have no room beside each other. */
    .listing .long-notes .picture,
    [class^='sign-'] + .labels {
      display: none;
    }
    .listing table .bare {
      grid-template-areas: 'name' 'value' 'note' 'when';
    }
    .frame .listing .value,
    .frame .listing .when {
      justify-self: start;
      max-inline-size: 100%;
      text-align: start;
    }
  }
  /* The total stands beside what it is made of, where there is room. */
  .list > .inner > p.verdict,
  .list > .inner > .sentence {
    display: inline-block;
    margin-inline-end: calc(2 * var(--_unit));
  }
  .list > .inner > .sentence {
    font-size: 0.8125em;
  }
  .listing td .sign,
  .sentence .sign {
    margin-inline-end: 0.25em;
    vertical-align: -0.15em;
  }
  .list .kind {
    font-size: 0.65em;
  }
  .list .actions .button {
    max-inline-size: 20em;
  }
  @media print {
    .more {
      display: none;
    }
  }
`;
