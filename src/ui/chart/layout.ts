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
}

/** Width that labels are fitted to: that of a chart on a phone of 320 CSS pixels. */
const NARROWEST = 288;
/** Width of a digit of a label in CSS pixels, rounded up. */
const DIGIT = 7.6;
/** Distance between a label of the axis of values and the field, in CSS pixels. */
const LABEL_GAP = 8;
/** Distance of the middles of two labels of the time axis that do not touch, as a share of the width. */
const TIME = 48 / NARROWEST;
/** The most of the width that labels of the axis of values may take. */
const MOST_LEFT = 0.45;

/** @param longest label of the axis of values, in letters */
export function layoutOf(longest: number, isSmall: boolean): Layout {
  const left = Math.min(MOST_LEFT, Math.max(36, LABEL_GAP + DIGIT * longest) / NARROWEST);
  // Above the field of a large chart there are two rows of labels: now, and the greatest value.
  const [top, field] = isSmall ? [0.3, 2.6] : [2.9, 7.5];
  const bottom = top + field;
  return { left, right: 1 - TIME / 2, top, bottom, height: bottom + (isSmall ? 0.3 : 2.1) };
}

/** How many times the distance of two labels of the time axis goes into its length. */
export function timesAcross({ left, right }: Layout): number {
  return (right - left) / TIME;
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
