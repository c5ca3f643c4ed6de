import { svg, type SVGTemplateResult } from 'lit';
import type { PlacedLabel } from '../../chart/labels.ts';

/** What the pictures of all widgets are drawn with. */

/** A share of the width, as an attribute of SVG. */
export function percent(share: number): string {
  return `${+(share * 100).toFixed(2)}%`;
}

/** A length in em, as an attribute of SVG. */
export function em(length: number): string {
  return `${+length.toFixed(3)}em`;
}

/** A text at its place. @param look its classes */
export function renderLabel(
  { text, share, anchor }: PlacedLabel,
  y: string,
  look: string,
): SVGTemplateResult {
  return svg`<text x=${percent(share)} y=${y} text-anchor=${anchor} class=${look}>${text}</text>`;
}
