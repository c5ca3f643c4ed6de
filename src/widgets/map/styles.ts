import { css } from '../../ui/styles/css.ts';

/** A map: its ground in units of its own, its shapes and texts in those of the text around it. It is never mirrored. */
export const MAP_CSS: string = css`
  .map-figure {
    margin: 0;
    margin-block-start: calc(3 * var(--_unit));
  }
  .overview > .map-figure {
    margin-block-start: calc(2 * var(--_unit));
    margin-block-end: calc(3 * var(--_unit));
  }
  .map {
    position: relative;
    border-radius: calc(var(--_unit));
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .map[role='img'] {
    cursor: auto;
    max-inline-size: 34em;
  }
  .map:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .ground {
    display: block;
    overflow: hidden;
    inline-size: 100%;
    block-size: auto;
    /* Which area is meant is worked out from the place of the pointer. To look for it in paths of thousands of areas takes the browser longer than to draw them. */
    pointer-events: none;
  }
  .ground path,
  .ground circle {
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }
  .ground .thick {
    stroke-width: 3.5;
    vector-effect: none;
  }
  .w5 {
    stroke-width: 6;
  }
  .see-through {
    fill-opacity: 0.85;
    stroke: var(--_surface);
    stroke-width: 1;
  }
  .hatched-area {
    fill: url(#map-hatching);
  }
  .dots-1 {
    fill: url(#map-dots-1);
  }
  .dots-2 {
    fill: url(#map-dots-2);
  }
  .dots-3 {
    fill: url(#map-dots-3);
  }
  .dots-4 {
    fill: url(#map-dots-4);
  }
  .shapes {
    position: absolute;
    top: 0;
    left: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: hidden;
    font-size: 0.8125em;
    pointer-events: none;
  }
  .shapes .solid {
    fill: currentColor;
  }
  .shapes .outline,
  .shapes .broken {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.8;
    stroke-linecap: round;
  }
  .shapes .broken {
    stroke-dasharray: 3.2 3.2;
  }
  .shapes .halo {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 6;
    stroke-dasharray: none;
    stroke-linejoin: round;
  }
  .shapes .broken.halo {
    fill: var(--_surface);
  }
  .shapes text {
    fill: var(--_text);
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
    paint-order: stroke;
    /* As the texts of all visuals: each runs as its first letter does, and is placed from the left. */
    direction: ltr;
    unicode-bidi: plaintext;
  }
  .shapes .strong {
    font-weight: 600;
  }
  .shapes .warning {
    fill: var(--_warn);
    font-weight: 600;
  }
  /* In the colour of the names: a weaker one cannot be read on a ground that has a colour itself. */
  .shapes .more-text {
    font-weight: 400;
  }
  .shapes .named {
    display: none;
  }
  .map-figure > .readout {
    min-block-size: 1.4em;
    margin-block-start: calc(3 * var(--_unit));
  }
  .map-figure > .readout:empty {
    display: none;
  }
  .map-caption {
    display: flex;
    flex-wrap: wrap;
    margin-block-start: calc(1.5 * var(--_unit));
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .map-caption > * {
    margin-inline-end: calc(3 * var(--_unit));
  }
  .map-sign {
    white-space: nowrap;
  }
  .map-sign > svg {
    display: inline-block;
    inline-size: 1.4em;
    block-size: 1em;
    margin-inline-end: 0.35em;
    vertical-align: -0.1em;
    overflow: visible;
  }
  .map-missing p {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .row-key {
    margin-inline-end: 0.35em;
    color: var(--_muted);
  }
  /* Where a map is as wide as names need: above its rows, and beside them again in a wide list. */
  @container listing (min-width: 28em) {
    .shapes .named {
      display: inline;
    }
    .shapes .keyed,
    .row-key {
      display: none;
    }
  }
  @container listing (min-width: 40em) and (max-width: 47.9em) {
    .shapes .named {
      display: none;
    }
    .shapes .keyed,
    .row-key {
      display: inline;
    }
  }
  @media print {
    .sheet .map {
      max-inline-size: 30em;
    }
    .shapes .named {
      display: inline;
    }
    .shapes .keyed {
      display: none;
    }
  }
  @media print, (forced-colors: active) {
    .ground,
    .shapes,
    .map-sign > svg {
      forced-color-adjust: none;
    }
  }
`;
