import { css } from './css.ts';

/**
 * The pictures of a card: SVG without a `viewBox`, with widths in per cent and heights in em, so that their texts grow with
 * those around them. What is drawn says by class what it means; a visual has no colours of its own.
 */
export const VISUAL_CSS: string = css`
  .figure {
    margin-block-start: calc(3 * var(--_unit));
  }
  .figure + .figure {
    margin-block-start: calc(4 * var(--_unit));
  }
  .visual {
    inline-size: 100%;
    overflow: visible;
    font-size: 0.8125em;
  }
  .visual text {
    fill: var(--_muted);
  }
  .visual .strong {
    fill: var(--_text);
    font-weight: 600;
  }
  .visual text.alert,
  .visual text.warn,
  .visual text.good,
  .visual text.accent {
    fill: currentColor;
    font-weight: 600;
  }
  .fill-track {
    fill: var(--_track);
  }
  .fill-accent {
    fill: var(--_accent);
  }
  .fill-soft {
    fill: var(--_accent-soft);
  }
  .fill-text {
    fill: var(--_text);
  }
  .fill-muted {
    fill: var(--_muted);
  }
  .fill-alert {
    fill: var(--_alert);
  }
  .fill-alert-soft {
    fill: var(--_alert-soft);
  }
  .fill-warn {
    fill: var(--_warn);
  }
  .fill-warn-soft {
    fill: var(--_warn-soft);
  }
  .fill-good {
    fill: var(--_good);
  }
  .fill-surface {
    fill: var(--_surface);
  }
  .fill-none {
    fill: none;
  }
  .hatched {
    fill: url(#hatching);
  }
  .line-text {
    stroke: var(--_text);
  }
  .line-muted {
    stroke: var(--_muted);
  }
  .line-accent {
    stroke: var(--_accent);
  }
  .line-alert {
    stroke: var(--_alert);
  }
  .line-warn {
    stroke: var(--_warn);
  }
  .line-good {
    stroke: var(--_good);
  }
  .line-border {
    stroke: var(--_border);
  }
  .line-track {
    stroke: var(--_track);
  }
  .line-surface {
    stroke: var(--_surface);
  }
  .w1 {
    stroke-width: 1;
  }
  .w15 {
    stroke-width: 1.5;
  }
  .w2 {
    stroke-width: 2;
  }
  .w3 {
    stroke-width: 3;
  }
  .w4 {
    stroke-width: 4;
  }
  .dashed {
    stroke-dasharray: 3 3;
  }
  /* The picture is turned round, and each of its texts back. */
  [dir='rtl'] .visual {
    transform: scaleX(-1);
  }
  [dir='rtl'] .visual text {
    direction: ltr;
    unicode-bidi: plaintext;
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
  [dir='rtl'] .at > text {
    transform-box: view-box;
    transform-origin: 0 0;
  }
  [dir='rtl'] .at > [text-anchor='start'] {
    text-anchor: end;
  }
  [dir='rtl'] .at > [text-anchor='end'] {
    text-anchor: start;
  }
  /* Narrow is also what browsers without container queries show: there, words stand below the picture. */
  .wide-only {
    display: none;
  }
  .line-narrow {
    font-size: 0.8125em;
  }
  @container (min-width: 19.5em) {
    .wide-only {
      display: inline;
    }
    .narrow-only,
    .line-narrow {
      display: none;
    }
  }
  @media print, (forced-colors: active) {
    .visual,
    .mark,
    .patterns {
      forced-color-adjust: none;
    }
    .fill-track {
      stroke: CanvasText;
      stroke-width: 1;
    }
  }
`;
