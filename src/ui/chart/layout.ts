/**
 * Where the pieces of a chart stand. Nothing is measured, so that a chart in a hidden place is right when it is shown: places
 * across are shares of the width, places down are in em, and whether a label fits is guessed for the narrowest card.
 */
export interface Layout {
  /** Left and right end of the field, as shares of the width of the chart. */
  readonly left: number;
  readonly right: number;
  /** Top and bottom of the field, in em. */
  readonly top: number;
  readonly bottom: number;
  /** Height of the chart, in em. */
  readonly height: number;
  /** The narrowest width that it is fitted to, in em. */
  readonly width: number;
  /** The distance of two labels of the time axis below which they touch, as a share of the width. */
  readonly timeShare: number;
}

/** The narrowest chart that labels are fitted to, in em of their own size. */
export type PlotWidth = typeof BROAD | typeof WIDE | typeof NARROW;
/** Where there is room for long names behind the ends of lines. */
export const BROAD = 38;
/** On a phone of 320 CSS pixels. */
export const WIDE = 22;
/** Where text is twice as large. There is no room beside the ends of lines. */
export const NARROW = 10;
/** Width of a digit of a label in em, rounded up. */
const DIGIT = 0.585;
/** Distance between a label and the field, in em. */
const LABEL_GAP = 0.6;
/** Distance of the middles of two labels of the time axis that do not touch, in em. */
const TIME = 3.7;
/** Height of the field of a chart that its card is about, in em. */
const TALL = 13;
/** The most of the width that labels on either side may take. */
const MOST_LEFT = 0.45;
const MOST_RIGHT = 0.42;

/**
 * @param width that labels are fitted to
 * @param longest label of the axis of values, in letters
 * @param ends width of the widest label behind the end of a line, in em
 * @param isTall the chart is what its card is about
 */
export function layoutOf(width: PlotWidth, longest: number, ends: number, isTall: boolean = false): Layout {
  const shareOf = (length: number): number => length / width;
  const timeShare = shareOf(TIME);
  const left = Math.min(MOST_LEFT, Math.max(shareOf(2.7), shareOf(LABEL_GAP + DIGIT * longest)));
  const right =
    1 - Math.min(MOST_RIGHT, Math.max(timeShare / 2, shareOf(ends === 0 ? 0 : 2 * LABEL_GAP + ends)));
  // Above the field there is a row for the unit, the goal or the greatest value.
  const [top, field] = [1.9, isTall ? TALL : 7.5];
  const bottom = top + field;
  return { left, right, top, bottom, height: bottom + 2.1, width, timeShare };
}

/** The widest label that has room behind the end of a line, in em: as wide as a name of 14 letters, where there is room. */
export function mostEnd(width: PlotWidth): number {
  return Math.min(11.5, MOST_RIGHT * width - 2 * LABEL_GAP);
}

/** How many times the distance of two labels of the time axis goes into its length. */
export function timesAcross({ left, right, timeShare }: Layout): number {
  return (right - left) / timeShare;
}

/** A share of the width of the field, as a share of the width of the chart. */
export function across({ left, right }: Layout, x: number): number {
  return left + x * (right - left);
}

/** The other way round: from the width of the chart to that of the field. */
export function within({ left, right }: Layout, share: number): number {
  return (share - left) / (right - left);
}

/** A share of the height of the field from its top, in em from the top of the chart. */
export function down({ top, bottom }: Layout, y: number): number {
  return top + y * (bottom - top);
}
