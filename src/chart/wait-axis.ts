/** An axis of minutes that all rows of a list share. */
export interface WaitAxis {
  /** Its end, in minutes. */
  readonly end: number;
  /** The minutes that are written: its beginning, middle and end. */
  readonly labels: readonly number[];
}

/** Ends that have a middle and quarters that people think in. */
const ENDS = [30, 60, 120, 240, 480, 960, 1440, 2880];

/** An axis on which the longest wait has room. @param longest in minutes */
export function waitAxis(longest: number): WaitAxis {
  const end = ENDS.find(each => longest <= each) ?? Math.ceil(longest / 1440) * 1440;
  return { end, labels: [0, end / 2, end] };
}

/** A wait on the axis, in shares of it. Without `to`, it has no end. */
export interface WaitRange {
  readonly from?: number;
  readonly to?: number;
  readonly at?: number;
}

/** Where a wait lies on the axis. A band without any width is a point, for that is what was reported. */
export function waitRange(
  { min, typical, max }: { readonly min?: number; readonly typical?: number; readonly max?: number },
  { end }: WaitAxis,
): WaitRange {
  const share = (minutes: number): number => Math.min(1, minutes / end);
  const at = typical === undefined ? {} : { at: share(typical) };
  if (min === undefined && max === undefined) return at;
  if (min === max && min !== undefined) return { at: share(min) };
  const from = min ?? (typical === undefined ? 0 : typical);
  return { ...at, from: share(from), ...(max !== undefined && { to: share(max) }) };
}
