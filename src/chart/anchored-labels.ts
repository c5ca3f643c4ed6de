import { guessWidth, type Anchor } from './labels.ts';

/** A label beside a point of a picture, before it has a place. */
export interface Label {
  readonly text: string;
  /** Where its point lies, from 0 to 1. */
  readonly share: number;
  /** Tried in this order; by default the middle. */
  readonly anchors?: readonly Anchor[];
}

/** A label at its place. */
export interface PlacedLabel {
  readonly text: string;
  /** 0 to 1. */
  readonly share: number;
  readonly anchor: Anchor;
}

/** Width in pixels of a picture in the narrowest card that shows all labels, and in one that shows the most important. */
export const WIDE_PICTURE: number = 278;
export const NARROW_PICTURE: number = 123;
/** Between two labels. */
const GAP = 8;

/**
 * Gives labels of one line their places, so that none overlaps another or leaves the picture, in this picture and in all wider ones.
 * The first goes first; one for which there is no room is left out.
 *
 * @param width of the picture in pixels, where letters are as large as `guessWidth` takes them for
 */
export function placeAnchored(labels: readonly Label[], width: number): readonly (PlacedLabel | undefined)[] {
  const taken: (readonly [from: number, to: number])[] = [];
  return labels.map(({ text, share, anchors = ['middle'] }) => {
    const size = guessWidth(text);
    const places: readonly PlacedLabel[] = [
      ...anchors.map(anchor => ({ text, share, anchor })),
      // At the edge, where it would be cut off beside its point.
      ...(share * width < size ? [{ text, share: 0, anchor: 'start' } as const] : []),
      ...((1 - share) * width < size ? [{ text, share: 1, anchor: 'end' } as const] : []),
    ];
    for (const place of places) {
      const from = place.share * width - { start: 0, middle: size / 2, end: size }[place.anchor];
      const isInside = from >= -0.01 && from + size <= width + 0.01;
      if (isInside && taken.every(([start, end]) => from >= end + GAP || from + size + GAP <= start)) {
        taken.push([from, from + size]);
        return place;
      }
    }
    return undefined;
  });
}
