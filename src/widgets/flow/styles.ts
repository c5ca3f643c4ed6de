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
    .${kind} .step-rate > * {
      display: block;
      margin-inline-start: 0;
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
  }
  /* One below the other, with the hose beside the words. */
  .step {
    display: grid;
    grid-template-columns: 5.4em minmax(0, 1fr);
    grid-template-rows: auto 1fr;
    column-gap: calc(3 * var(--_unit));
    overflow-wrap: anywhere;
  }
  .pipe {
    position: relative;
    grid-row: 1 / 3;
    grid-column: 1;
    min-block-size: 5em;
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
  .step-head > *,
  .step-rate > b {
    display: block;
  }
  .step-rate {
    padding-block-end: calc(2 * var(--_unit));
  }
  .step-rate > span + span {
    margin-inline-start: 0.75em;
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
    padding-block-start: calc(2 * var(--_unit));
    border-block-start: 1px solid var(--_border);
  }
  .trial,
  .which {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .trial {
    justify-content: space-between;
  }
  .which {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .which b {
    margin-inline-end: calc(2 * var(--_unit));
  }
  .which select {
    min-inline-size: 0;
    max-inline-size: min(100%, 11em);
    min-block-size: var(--_target);
    padding: 0 calc(2 * var(--_unit));
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
  .stations {
    min-inline-size: 3em;
    padding: 0 calc(2 * var(--_unit));
    font-weight: 600;
    text-align: center;
  }
  .card .change {
    margin-block-start: var(--_unit);
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.25;
  }
  .bars {
    margin-block-start: var(--_unit);
    font-size: 0.8125em;
  }
  .bars p {
    font-weight: 600;
  }
  .bars .visual {
    display: block;
    font-size: 1em;
  }
  .bars .visual + p {
    margin-block-start: var(--_unit);
  }
  @container (min-width: 19.5em) {
    ${beside('few')}
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
  }
  @media print {
    .what-if {
      display: none;
    }
  }
`;
