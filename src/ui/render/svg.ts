import type { Anchor, PlacedLabel } from '../../chart/labels.ts';
import { shape, type Shape } from './draw.ts';

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
export function textShape(text: string, x: string, y: string, anchor: Anchor = 'start', look = ''): Shape {
  const inside = shape('text', { y, 'text-anchor': anchor, class: look || undefined }, text);
  return shape('svg', { class: 'at', x, overflow: 'visible' }, [inside]);
}

/** A label at its place. @param look its classes */
export function labelShape({ text, share, anchor }: PlacedLabel, y: string, look: string): Shape {
  return textShape(text, percent(share), y, anchor, look);
}

/** A line from left to right. @param look its classes */
export function levelShape(from: number, to: number, y: string, look: string): Shape {
  return shape('line', { x1: percent(from), x2: percent(to), y1: y, y2: y, class: look });
}

/** A line from top to bottom. @param look its classes */
export function uprightShape(share: number, from: string, to: string, look: string): Shape {
  return shape('line', { x1: percent(share), x2: percent(share), y1: from, y2: to, class: look });
}
