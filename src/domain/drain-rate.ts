import type { Moment } from './age.ts';
import type { Point } from './model.ts';

/** How fast a count has been falling, in people an hour: the slopes of half of all pairs of points lie between `low` and `high`. */
export interface DrainRate {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

const HOUR = 3_600_000;
/** The fewest points from which a slope is estimated. */
const LEAST = 6;
/** The newest points that are compared, one a minute: an hour of history, and at most 1,770 pairs. */
const MOST = 60;

/**
 * Estimates the drain rate of a queue from the history of its length.
 *
 * The estimate is the median of the slopes between all pairs of points, with their quartiles (Theil, "A rank-invariant method
 * of linear and polynomial regression analysis", 1950; Sen, JASA 63 (1968) 1379–1389). A single jump, such as a counter that is
 * reset, divides the points into two groups. At least two in five pairs lie within one group, so the jump cannot determine the lower
 * quartile.
 *
 * Points may be given in any order. Of several in one minute the last one counts. Left out are points ahead of now, or ahead of
 * the time at which the document was received; points older than four times `limit`, at which age a number would be
 * withheld; and all points before a gap longer than `limit`, including one between the newest point and now.
 *
 * @returns undefined where there are fewer than six points, or where the lower quartile is not falling
 */
export function drainRateOf(
  history: readonly Point[],
  { now, limit, seenAt = now }: Pick<Moment, 'now' | 'limit' | 'seenAt'>,
): DrainRate | undefined {
  const limitMs = limit * 1000;
  const newest = new Map<number, Point>();
  for (const point of history) {
    const [at] = point;
    const minute = Math.floor(at / 60_000);
    if (at <= now && at <= seenAt && at >= now - 4 * limitMs && at >= (newest.get(minute)?.[0] ?? at))
      newest.set(minute, point);
  }
  const run: Point[] = [];
  let after = now;
  for (const point of [...newest.values()].sort((one, other) => other[0] - one[0])) {
    if (after - point[0] > limitMs || run.length === MOST) break;
    run.push(point);
    after = point[0];
  }
  if (run.length < LEAST) return undefined;
  // A typed array is sorted without a comparison function. Lists call this for each of their rows.
  const slopes = new Float64Array((run.length * (run.length - 1)) / 2);
  let pairs = 0;
  run.forEach(([at, value], index) => {
    for (const [then, before] of run.slice(index + 1))
      slopes[pairs++] = ((before - value) * HOUR) / (at - then);
  });
  slopes.sort();
  // Rounded down to the index of a pair that exists.
  const quantile = (share: number): number => slopes[Math.floor((slopes.length - 1) * share)] ?? 0;
  const low = quantile(0.25);
  return low > 0 ? { low, median: quantile(0.5), high: quantile(0.75) } : undefined;
}
