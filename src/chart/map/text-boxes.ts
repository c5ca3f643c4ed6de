import type { Box } from './outline.ts';

/** A text that may be put on a map. */
export interface TextBox {
  /** Middle of its lower edge, in units of the map. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Which of some texts there is room for: each in turn, unless it would touch one before it, an obstacle, or the edge. */
export function roomFor<T extends TextBox>(
  texts: readonly T[],
  obstacles: readonly Box[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly T[] {
  const taken: Box[] = [...obstacles];
  return texts.filter(text => {
    const box: Box = {
      left: text.x - text.width / 2,
      right: text.x + text.width / 2,
      top: text.y - text.height,
      bottom: text.y,
    };
    const isOut = box.left < 0 || box.right > width || box.top < 0 || box.bottom > height;
    if (isOut || taken.some(other => overlaps(box, other))) return false;
    taken.push(box);
    return true;
  });
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
