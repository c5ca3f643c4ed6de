import { svg, type SVGTemplateResult } from 'lit';
import type { PlacedLabel } from '../../chart/labels.ts';

/** A share of the width, as SVG writes it. */
export function at(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}

export function renderLabel(
  { text, share, anchor }: PlacedLabel,
  y: string,
  look: string,
): SVGTemplateResult {
  return svg`<text x=${at(share)} y=${y} text-anchor=${anchor} class=${look}>${text}</text>`;
}
