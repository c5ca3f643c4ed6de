import type { EpochMs, Point } from '../domain/model.ts';
import { inOrder } from '../domain/series.ts';
import { linePath } from './line.ts';

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

/**
 * The course of a count. Times may be unsorted or double (the last given counts); where much longer than usual nothing was
 * reported, the line has a gap rather than a guess. What lies ahead of now is left out.
 *
 * @returns undefined where there are fewer than two observations
 */
export function sparkline(history: readonly Point[], now: EpochMs): Sparkline | undefined {
  const points = inOrder(history, now);
  const first = points[0];
  const last = points[points.length - 1];
  if (first === undefined || last === undefined || points.length < 2) return undefined;
  const values = points.map(([, value]) => value);
  // Not Math.max(...values): there may be more of them than a call takes.
  const max = values.reduce((most, value) => Math.max(most, value));
  const x = (at: EpochMs): number => PAD + ((at - first[0]) / (last[0] - first[0])) * (WIDTH - 2 * PAD);
  const y = (value: number): number => HEIGHT - PAD - (value / (max || 1)) * (HEIGHT - 2 * PAD);
  return {
    path: linePath(points, x, y),
    first,
    last,
    min: values.reduce((least, value) => Math.min(least, value)),
    max,
  };
}
