import { css } from '../styles/css.ts';

/** Charts: quiet axes, and a slider over the field that is seen only when it has the focus. */
export const CHART_CSS: string = css`
  .chart {
    margin: 0.75em 0 0;
    max-inline-size: 720px;
  }
  figcaption {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
  }
  figcaption > bdi {
    margin-inline-end: 0.75em;
    font-weight: 600;
  }
  .chart output {
    color: var(--_muted);
  }
  .chart output {
    margin-inline-start: auto;
  }
  .plot {
    position: relative;
    min-block-size: 44px;
    margin-top: 0.35em;
  }
  /* On the smallest phones, and where text is twice as large, there are fewer labels. */
  .plot.wide,
  .plot.broad {
    display: none;
  }
  .key span {
    display: inline-block;
    margin-inline-end: 1em;
    font-size: inherit;
    border-block-end: 2px solid;
  }
  @container (min-width: 18em) {
    .plot.wide {
      display: block;
    }
    .chart .narrow {
      display: none;
    }
  }
  @container (min-width: 36em) {
    .plot.broad {
      display: block;
    }
    .plot.narrower {
      display: none;
    }
  }
  .field {
    overflow: visible;
  }
  .field text {
    fill: var(--_muted);
  }
  .field .strong {
    fill: var(--_text);
    font-weight: 600;
  }
  .last {
    font-weight: 300;
    text-decoration-line: underline;
    text-decoration-style: dotted;
  }
  .field path {
    fill: none;
    vector-effect: non-scaling-stroke;
  }
  .grid {
    stroke: var(--_border);
  }
  .now {
    stroke: var(--_text);
  }
  .line {
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .other {
    stroke: var(--_muted);
    stroke-width: 1.5;
  }
  .gap {
    stroke: var(--_muted);
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }
  /* Above lines that may cross it. */
  .field .aside-line {
    stroke: var(--_surface);
    stroke-width: 4;
    paint-order: stroke;
  }
  .field .shape {
    fill: var(--_muted);
  }
  .tall .line {
    stroke-width: 3;
  }
  .tall .other {
    stroke-width: 1.75;
  }
  .goal {
    stroke: var(--_muted);
    stroke-dasharray: 3 3;
  }
  .field .first {
    fill: var(--_accent);
  }
  .field .end {
    fill: var(--_surface);
    stroke: var(--_muted);
    stroke-width: 1.5;
  }
  .field circle {
    fill: var(--_accent);
  }
  .field .dot.other {
    fill: var(--_muted);
    stroke: none;
  }
  .field .chosen {
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .plot > input {
    position: absolute;
    top: 0;
    left: 0;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 44px;
    margin: 0;
    border: 0;
    cursor: crosshair;
    touch-action: pan-y;
    appearance: none;
    -webkit-appearance: none;
  }
  .plot > input::-webkit-slider-thumb {
    -webkit-appearance: none;
    inline-size: 1px;
    background: none;
    border: 0;
  }
  .plot > input::-moz-range-thumb {
    inline-size: 1px;
    background: none;
    border: 0;
  }
  .plot > input::-moz-range-track {
    background: none;
  }
  .chart summary {
    max-inline-size: max-content;
    padding: calc((44px - 1.45em) / 2) 0;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .values {
    table-layout: fixed;
  }
  .values th,
  .values td {
    overflow-wrap: anywhere;
    padding-top: 0.25em;
    padding-bottom: 0.25em;
    border-bottom: 1px solid var(--_border);
  }
  @media (forced-colors: active) {
    .line,
    .now,
    .goal,
    .grid {
      stroke: CanvasText;
    }
    .field .end {
      fill: Canvas;
      stroke: CanvasText;
    }
    .grid {
      stroke-opacity: 0.35;
    }
    .field text {
      fill: CanvasText;
    }
    .field .dot,
    .field .dot.other {
      fill: CanvasText;
    }
    .field .shape {
      fill: CanvasText;
    }
    .gap {
      stroke: CanvasText;
    }
    .field .chosen {
      fill: Highlight;
      stroke: Canvas;
    }
    .plot > input {
      forced-color-adjust: none;
    }
  }
  /* On paper, 'now' would go on being said. */
  .on-paper {
    display: none;
  }
  @media print {
    .on-screen {
      display: none;
    }
    .on-paper {
      display: inline;
    }
    .chart {
      break-inside: avoid;
    }
    .plot > input,
    .chart summary {
      display: none;
    }
  }
`;
