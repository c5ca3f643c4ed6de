import { css } from '../../ui/styles/css.ts';

/** Steps beside each other, with their parts on common lines. @param kind class of the hoses that this is about */
function beside(kind: string): string {
  return css`
    .${kind} {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      grid-template-rows: auto 4em auto;
    }
    .${kind} > .step {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto 4em auto;
      grid-template-rows: subgrid;
      grid-row: 1 / 4;
    }
    .${kind} .pipe {
      grid-row: 2;
      min-block-size: 0;
    }
    .${kind} .step-head,
    .${kind} .step-rate {
      grid-column: 1;
      padding-inline-end: calc(2 * var(--_unit));
    }
    .${kind} .step-head > *,
    .${kind} .step-rate > * {
      display: block;
      margin-inline-end: 0;
    }
    .${kind} .step-head {
      align-self: end;
      padding-block-end: var(--_unit);
    }
    .${kind} .step-rate {
      padding-block-start: var(--_unit);
    }
    .${kind} .across {
      display: block;
    }
    .${kind} .down {
      display: none;
    }
  `;
}

export const FLOW_CSS: string = css`
  .hose {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.8125em;
    line-height: 1.25;
  }
  /* One below the other, with the hose beside the words. */
  .step {
    display: grid;
    grid-template-columns: 4.4em minmax(0, 1fr);
    grid-template-rows: auto 1fr;
    column-gap: calc(3 * var(--_unit));
    overflow-wrap: anywhere;
  }
  .pipe {
    position: relative;
    grid-row: 1 / 3;
    grid-column: 1;
    /* As high as two lines of words beside it, or four rows of dots before the throat. */
    min-block-size: 2.9em;
  }
  .pipe > svg {
    position: absolute;
    top: 0;
    left: 0;
    /* A little over the edge, so that no seam is seen between two steps. */
    inline-size: calc(100% + 1px);
    block-size: 100%;
    font-size: 1em;
  }
  .pipe path {
    vector-effect: non-scaling-stroke;
  }
  .pipe > .across {
    display: none;
  }
  .step-head,
  .step-rate {
    grid-column: 2;
  }
  .step-rate {
    padding-block-end: var(--_unit);
  }
  .step-head > *,
  .step-rate > * {
    display: inline-block;
    margin-inline-end: 0.6em;
  }
  .step-rate > :last-child {
    margin-inline-end: 0;
  }
  .step-rate,
  .line-length,
  .dot-size {
    color: var(--_muted);
  }
  .line-length b {
    color: var(--_text);
  }
  .line-length b.warn {
    color: var(--_warn);
  }
  .card .dot-size {
    margin-block-start: var(--_unit);
    font-size: 0.8125em;
  }
  .dot-size .dot {
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-end: 0.5em;
    vertical-align: 0.15em;
    fill: currentColor;
  }
  .card .what-if {
    margin-block-start: var(--_unit);
    padding-block-start: var(--_unit);
    border-block-start: 1px solid var(--_border);
  }
  .trial,
  .which {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .trial {
    align-items: flex-end;
    justify-content: space-between;
  }
  .which {
    flex: 1 1 7em;
    flex-direction: column;
    align-items: flex-start;
    min-inline-size: 0;
    margin-inline-end: calc(2 * var(--_unit));
  }
  .which b {
    margin-inline-end: calc(2 * var(--_unit));
    font-size: 0.8125em;
  }
  .which select {
    min-inline-size: 0;
    max-inline-size: min(100%, 11em);
    min-block-size: var(--_target);
    padding: 0 var(--_unit);
    color: inherit;
    font: inherit;
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: calc(0.67 * var(--_radius));
  }
  .stepper {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    max-inline-size: 100%;
    margin-block-start: var(--_unit);
    margin-inline-start: auto;
  }
  .stepper .tool {
    color: var(--_text);
    border: 1px solid var(--_border);
  }
  .stepper [aria-disabled] {
    color: var(--_muted);
    border-style: dashed;
    cursor: default;
  }
  .station-count {
    min-inline-size: 1.5em;
    font-weight: 600;
    text-align: center;
  }
  .card .change {
    margin-block-start: var(--_unit);
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.25;
  }
  /* The words stand in the bars, and go on behind one that is short. */
  .bars {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: var(--_unit);
    font-size: 0.8125em;
  }
  .bars > * {
    grid-row: 1;
    grid-column: 1;
  }
  .bars > .then {
    grid-row: 2;
    margin-block-start: var(--_unit);
  }
  .bars > p {
    position: relative;
    padding-inline-start: 0.4em;
    padding-inline-end: 0.4em;
    font-weight: 600;
    line-height: 1.5;
  }
  /* Between the dashes above and below, so that the end of the bar does not run through them. */
  .bars > p.then {
    align-self: start;
    justify-self: start;
    margin-block-start: calc(var(--_unit) + 0.2em);
    margin-inline-start: 2px;
    padding-inline-start: calc(0.4em - 2px);
    background: var(--_surface);
    line-height: 1.1;
  }
  .bars .visual {
    display: block;
    font-size: 1em;
  }
  .card .what-if > .then {
    margin-block-start: 3px;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  @container (min-width: 19.5em) {
    ${beside('few')}
  }
  @container (min-width: 24em) {
    .which {
      flex-direction: row;
      align-items: center;
    }
    .which b {
      font-size: 1em;
    }
  }
  @container (min-width: 32em) {
    ${beside('some')}
  }
  /* With large text on a phone there is room for the words only. */
  @container (max-width: 13.9em) {
    .step {
      grid-template-columns: minmax(0, 1fr);
    }
    .step-head,
    .step-rate {
      grid-column: 1;
    }
    .step + .step {
      margin-block-start: calc(2 * var(--_unit));
    }
    .pipe,
    .dot-size {
      display: none;
    }
    /* Where words may take several lines, they stand above their bars. */
    .bars > .visual {
      grid-row: 2;
    }
    .bars > p {
      padding-inline-start: 0;
      padding-inline-end: 0;
    }
    .bars > p.then {
      grid-row: 3;
      margin-inline-start: 0;
      padding-inline-start: 0;
    }
    .bars > .visual.then {
      grid-row: 4;
    }
  }
  @media print {
    .what-if {
      display: none;
    }
  }
`;
