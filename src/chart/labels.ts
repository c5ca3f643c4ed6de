/**
 * Where labels beside each other stand. Nothing is measured, so that a picture in a hidden place is right when it is shown: widths are
 * guessed, a little too wide, for text of 13 CSS pixels.
 */

/** The width of a picture on a phone of 320 CSS pixels. */
export const PICTURE: number = 288;
/** The same where text is twice as large, in pixels of the text's usual size. */
export const NARROW_PICTURE: number = 141;

/** Width of a letter, and of a Chinese, Japanese or Korean character. */
const LETTER = 7.6;
const HAN = 13;
/** Between two labels. */
const GAP = 8;

/** Characters as wide as they are high. */
const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g;

/** The width of a text in CSS pixels. */
export function guessWidth(text: string): number {
  const wide = text.match(WIDE)?.length ?? 0;
  return wide * HAN + ([...text].length - wide) * LETTER;
}

/** Which end or middle of a label its place is. */
export type Anchor = 'start' | 'middle' | 'end';

/** A label where it stands; `x` is a share of the width. */
export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly anchor: Anchor;
}

/**
 * The labels that fit beside each other. None reaches over an end: those near it stand at it.
 *
 * @param labels the most important first; `x` is the share of the width that a label belongs to
 * @param width of the picture, in CSS pixels
 */
export function placeLabels<L extends { readonly text: string; readonly x: number }>(
  labels: readonly L[],
  width: number,
): readonly (L & PlacedLabel)[] {
  const taken: (readonly [start: number, end: number])[] = [];
  return labels.flatMap(label => {
    const size = guessWidth(label.text);
    const placed = atEnds(label.x, size / width);
    const start = placed.x * width - size * BEFORE[placed.anchor];
    const overlaps = taken.some(([from, to]) => start < to + GAP && start + size > from - GAP);
    if (overlaps || size > width) return [];
    taken.push([start, start + size]);
    return [{ ...label, ...placed }];
  });
}

/** The share of a label that stands before its place. */
const BEFORE: Readonly<Record<Anchor, number>> = { start: 0, middle: 0.5, end: 1 };

/** @param size as a share of the width */
function atEnds(x: number, size: number): Pick<PlacedLabel, 'x' | 'anchor'> {
  if (x < size / 2) return { x: 0, anchor: 'start' };
  if (x > 1 - size / 2) return { x: 1, anchor: 'end' };
  return { x, anchor: 'middle' };
}
