import { css } from '../../ui/styles/css.ts';

/**
 * A screen that is read from five metres. All sizes are those of a screen of 1,920 × 1,080, on which the smallest text is 44 px
 * high: 20 mm of capital letters on one of 55 inches. Other screens show the same, larger or smaller.
 */
export const WALL_CSS: string = css`
  :host([kiosk]) {
    --_size: 2.2917vw;
    --_size: min(2.2917vw, 4.0741vh);
    position: fixed;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    z-index: 2147483000;
    margin: 0;
    overflow: hidden;
    background: var(--lantern-color-surface, #fff);
  }
  :host([kiosk][theme='dark']) {
    background: var(--lantern-color-surface, #171b20);
  }
  :host([kiosk]) .frame.card {
    block-size: 100%;
    background: var(--_surface);
    border-radius: 0;
  }
  /* Before there are numbers, and where there are none. */
  :host([kiosk]) .frame.card > .inner {
    padding: 1.5em;
  }
  .wall {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    padding: 0.91em 1.45em 0.73em;
    overflow: hidden;
    line-height: 1.2;
  }
  .wall p {
    text-wrap: balance;
  }
  .wall .muted {
    font-size: 1em;
  }
  .wall-head {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
  }
  .wall-head > :first-child {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .wall-name {
    font-size: 1.64em;
    font-weight: 700;
    line-height: 1.1;
  }
  .card .wall-sub {
    margin-block-start: 0.2em;
  }
  .wall-sub,
  .wall-age,
  .wall-foot,
  .wall-note,
  .wall-rest {
    color: var(--_muted);
  }
  .wall-time {
    flex: none;
    margin-inline-start: 1em;
    text-align: end;
  }
  .wall-clock {
    font-size: 2.36em;
    font-weight: 700;
    line-height: 1;
    letter-spacing: -0.02em;
  }
  .wall-body {
    display: flex;
    flex: 1 1 auto;
    min-block-size: 0;
    margin-block-start: 0.3em;
  }
  .wall-rows,
  .wall-part,
  .wall-next {
    display: flex;
    flex: 1 1 auto;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
  }
  .wall-rows ul {
    display: flex;
    flex: 1 1 auto;
    flex-direction: column;
    min-block-size: 0;
  }
  .wall-row {
    display: grid;
    flex: 0 1 16.7%;
    grid-template-columns: 1.2em minmax(0, 8em) minmax(0, 7.4em) minmax(0, 1fr) minmax(0, 6.6em);
    column-gap: 0.41em;
    align-items: center;
    min-block-size: 0;
    border-block-start: 2px solid var(--_border);
  }
  .wall-row[data-rows='2'] {
    flex-basis: 33.3%;
  }
  .wall-row[data-rows='3'] {
    flex-basis: 50%;
  }
  .wall-row[data-rows='4'] {
    flex-basis: 66.7%;
  }
  .wall-axis {
    flex: none;
    border: 0;
  }
  .wall-row .mark {
    inline-size: 1em;
    block-size: 1em;
  }
  .wall-row > :first-child > .mark {
    display: block;
  }
  /* Lines are as far away as letters are. */
  .wall .picture .w1 {
    stroke-width: 3;
  }
  .wall .picture .w15 {
    stroke-width: 4;
  }
  /* Arrows are drawn in a box that grows with them. */
  .wall .picture svg svg .w15 {
    stroke-width: 1.5;
  }
  .wall .picture .w3 {
    stroke-width: 5;
  }
  .wall .picture .line-surface {
    stroke-width: 10;
  }
  .wall .picture .dashed {
    stroke-dasharray: 10 10;
  }
  .wall-place,
  .wall-value {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    font-size: 1.27em;
    font-weight: 700;
    line-height: 1.1;
  }
  .card .wall-value {
    font-weight: 700;
  }
  .long .wall-place,
  .wall-value.small {
    font-size: 1em;
  }
  .frame .wall-value.old,
  .frame .wall-value.unknown {
    font-weight: 300;
  }
  .wall-value .mark {
    margin-inline-end: 0.25em;
  }
  .wall-note.wide {
    grid-column: 4 / -1;
  }
  .wall-note:not(.wide) {
    text-align: end;
  }
  .wall .visual {
    font-size: 1em;
  }
  .wall .picture {
    grid-area: auto;
    position: relative;
  }
  .wall .picture.axis {
    background:
      linear-gradient(var(--_track), var(--_track)) center / 100% 0.18em no-repeat,
      linear-gradient(90deg, var(--_border) 3px, transparent 3px) 0 50% / 25% 0.64em repeat-x;
  }
  .wall .tick {
    stroke: var(--_accent);
    stroke-width: 0.27em;
    stroke-linecap: round;
  }
  .wall-rest {
    flex: none;
    padding-block-start: 0.2em;
    border-block-start: 2px solid var(--_border);
  }
  .split > .wall-aside {
    display: flex;
    flex: 0 0 7.5em;
    flex-direction: column;
    min-inline-size: 0;
    margin-inline-start: 0.91em;
    padding-inline-start: 0.91em;
    overflow: hidden;
    border-inline-start: 2px solid var(--_border);
  }
  .wall-aside > * + * {
    margin-block-start: 0.8em;
  }
  .wall .answer {
    font-size: 1.27em;
    letter-spacing: 0;
  }
  .wall .next {
    flex: 1 1 auto;
    padding: 0;
    border: 0;
  }
  .wall .why {
    font-size: 1em;
  }
  .wall .next-title {
    display: none;
  }
  .wall-part > * {
    /* Large type is half as large again, and its smallest text five sixths of that. */
    --lantern-font-size: min(1.875vw, 3.3333vh);
    flex: 1 1 auto;
    margin: 0;
  }
  .wall-foot {
    display: flex;
    flex: none;
    align-items: baseline;
    justify-content: space-between;
    min-block-size: 1.2em;
  }
  .wall-foot > :last-child {
    margin-inline-start: auto;
  }
  .wall-aside .sign {
    display: inline-block;
    inline-size: 0.9em;
    block-size: 0.9em;
    margin-inline-end: 0.2em;
    vertical-align: -0.1em;
  }
  .wall .sample {
    padding: 0 0.4em;
    border-width: 3px;
    line-height: 1.1;
  }
  /* Beyond the edges, for the picture moves. */
  .wall-band {
    position: relative;
    display: flex;
    flex: none;
    align-items: center;
    padding: 1.1em 2em 0.4em 3em;
    color: var(--_warn);
    font-weight: 700;
    background: var(--_warn-soft);
    border-block-end: 4px solid;
  }
  .card .wall-band {
    margin: -1.4em -1.9em 0.4em;
    font-size: 1.27em;
  }
  .wall-band::before {
    position: absolute;
    top: 0;
    bottom: 0;
    left: 0;
    inline-size: 1.9em;
    background: repeating-linear-gradient(135deg, currentColor 0 10px, transparent 10px 24px);
    content: '';
    forced-color-adjust: none;
  }
  [dir='rtl'] .wall-band::before {
    right: 0;
    left: auto;
  }
  .wall-band .sign {
    inline-size: 1.3em;
    block-size: 1.3em;
    margin-inline-end: 0.5em;
  }
  .dead .wall-age {
    color: var(--_warn);
    font-weight: 700;
  }
  .dead .wall-name {
    font-size: 1.27em;
  }
  .dead .wall-clock {
    font-size: 1.64em;
  }
  @media (orientation: portrait) {
    :host([kiosk]) {
      --_size: 4.0741vw;
      --_size: min(4.0741vw, 2.2917vh);
    }
    .split {
      flex-direction: column;
    }
    .split > .wall-aside {
      flex: none;
      flex-flow: row wrap;
      margin-inline-start: 0;
      margin-block-start: 0.5em;
      padding-inline-start: 0;
      border-inline-start: 0;
    }
    .wall-row {
      grid-template-columns: 1.2em minmax(0, 8em) minmax(0, 1fr);
    }
    .wall-row > .picture,
    .wall-row > .wall-note,
    .wall-axis {
      display: none;
    }
  }
`;
