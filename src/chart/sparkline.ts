import type { EpochMs, Point } from '../domain/model.ts';

/** A small chart as a path string, in a box of {@link WIDTH} × {@link HEIGHT} units with the origin at the top left. */
export interface Sparkline {
  readonly path: string;
  /** The first and the last observation in time. */
  readonly first: Point;
  readonly last: Point;
  /** Lowest and highest value. The axis begins at 0. */
  readonly min: number;
  readonly max: number;
}

export const WIDTH: number = 240;
export const HEIGHT: number = 40;
/** Room for the stroke. */
const PAD = 3;
/** A distance of so many usual ones is a gap. */
const GAP = 4;

/**
 * The course of a count. Times may be unsorted or double (the last given counts); where much longer than usual nothing was
 * reported, the line has a gap rather than a guess. What lies ahead of now is left out.
 *
 * @returns undefined where there are fewer than two observations
 */
export function sparkline(history: readonly Point[], now: EpochMs): Sparkline | undefined {
  const points = [...new Map(history.filter(([at]) => at <= now))].sort((one, other) => one[0] - other[0]);
  const first = points[0];
  const last = points[points.length - 1];
  if (first === undefined || last === undefined || points.length < 2) return undefined;
  const values = points.map(([, value]) => value);
  // Not Math.max(...values): there may be more of them than a call takes.
  const max = values.reduce((most, value) => Math.max(most, value));
  const distances = points.map(([at], index) => at - (points[index - 1] ?? first)[0]);
  const usual = [...distances.slice(1)].sort((one, other) => one - other)[(points.length - 1) >> 1] ?? 0;
  const x = (at: EpochMs): number => PAD + ((at - first[0]) / (last[0] - first[0])) * (WIDTH - 2 * PAD);
  const y = (value: number): number => HEIGHT - PAD - (value / (max || 1)) * (HEIGHT - 2 * PAD);
  const isJump = (index: number): boolean =>
    index === 0 || index === points.length || (distances[index] ?? 0) > GAP * usual;
  const path = points.map(([at, value], index) => {
    // Alone between two gaps, a line of no length: with round ends it is a dot.
    const dot = isJump(index) && isJump(index + 1) ? 'h0' : '';
    return `${isJump(index) ? 'M' : 'L'}${x(at).toFixed(1)} ${y(value).toFixed(1)}${dot}`;
  });
  return {
    path: path.join(''),
    first,
    last,
    min: values.reduce((least, value) => Math.min(least, value)),
    max,
  };
}
