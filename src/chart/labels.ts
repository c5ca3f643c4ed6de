/** Where a text begins, has its middle or ends. */
export type Anchor = 'start' | 'middle' | 'end';

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

/** Width of a picture in em of its labels, in the narrowest card that shows all of them, and in one that shows the most important. */
export const WIDE: number = 21.4;
export const NARROW: number = 9.5;
/** Between two labels, in em. */
const GAP = 0.6;
const LETTER = 0.585;
/** Letters that are as wide as they are high: Chinese, Japanese, Korean. */
const IDEOGRAPH = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffef]/g;

/** A guess of the width of a text in em. Nothing is measured. */
export function textWidth(text: string): number {
  const wide = text.match(IDEOGRAPH)?.length ?? 0;
  return wide + (text.length - wide) * LETTER;
}

/** At the edge, where a label would be cut off beside its point; at the nearer one first. */
function edgesFor(text: string, share: number, width: number): readonly PlacedLabel[] {
  const size = textWidth(text);
  const start = share * width < size ? [{ text, share: 0, anchor: 'start' } as const] : [];
  const end = (1 - share) * width < size ? [{ text, share: 1, anchor: 'end' } as const] : [];
  return share < 0.5 ? [...start, ...end] : [...end, ...start];
}

/**
 * Gives labels of one line their places, so that none overlaps another or leaves the picture, in this picture and in all wider ones.
 * The first goes first; one for which there is no room is left out.
 *
 * @param width of the picture in em
 */
export function placeLabels(labels: readonly Label[], width: number): readonly (PlacedLabel | undefined)[] {
  const taken: (readonly [from: number, to: number])[] = [];
  return labels.map(({ text, share, anchors = ['middle'] }) => {
    const size = textWidth(text);
    const places: readonly PlacedLabel[] = [
      ...anchors.map(anchor => ({ text, share, anchor })),
      ...edgesFor(text, share, width),
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
