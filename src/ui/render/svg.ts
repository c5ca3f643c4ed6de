import { svg, type SVGTemplateResult } from 'lit';
import type { Anchor, PlacedLabel } from '../../chart/labels.ts';

/** What the pictures of all widgets are drawn with. */

/** A share of the width, as an attribute of SVG. */
export function percent(share: number): string {
  return `${+(share * 100).toFixed(2)}%`;
}

/** A length in em, as an attribute of SVG. */
export function em(length: number): string {
  return `${+length.toFixed(3)}em`;
}

/**
 * A text with its point at `x`, which is the origin of a picture of its own: in a picture that runs from right to left each text
 * is turned back round its point, and WebKit turns nothing round another place than the origin.
 *
 * @param x a length, or a share of the width as `percent` writes it
 * @param look its classes
 */
export function renderText(
  text: string,
  x: string,
  y: string,
  anchor: Anchor = 'start',
  look = '',
): SVGTemplateResult {
  return svg`<svg class="at" x=${x} overflow="visible"><text y=${y} text-anchor=${anchor} class=${look}>${text}</text></svg>`;
}

/** A label at its place. @param look its classes */
export function renderLabel(
  { text, share, anchor }: PlacedLabel,
  y: string,
  look: string,
): SVGTemplateResult {
  return renderText(text, percent(share), y, anchor, look);
}
