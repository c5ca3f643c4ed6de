import type { Moment } from './age.ts';
import type { Point } from './model.ts';

/** How fast a count has been falling, an hour: half of all pairs of its points lie from `low` to `high`. */
export interface Fall {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

const HOUR = 3_600_000;
/** Fewer points say nothing of a slope. */
const LEAST = 6;
/**
 * So many points are compared, the newest, one for each minute: 1,770 pairs however long the history is, and an hour of it,
 * however often it was counted.
 */
const MOST = 60;

/**
 * The median of the slopes between all pairs of points (Theil, "A rank-invariant method of linear and polynomial
 * regression analysis", 1950; Sen, JASA 63 (1968) 1379–1389), and their quartiles. A single jump, such as a counter set
 * back, parts the points in two; two in five pairs or more lie on one side of it, so it cannot make the lower quartile.
 *
 * Times may be unsorted or double (the last given counts); of a minute its last point counts. Left out are points that lie
 * ahead of now, or lay ahead when the document first came; those older than four times the limit, at which age a number
 * would be withheld; and all before a gap longer than the limit, also one between the newest point and now.
 *
 * @returns undefined where there are fewer than six points, or the lower quartile does not fall
 */
export function fallOf(
  history: readonly Point[],
  { now, limit, seenAt = now }: Pick<Moment, 'now' | 'limit' | 'seenAt'>,
): Fall | undefined {
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
  // Numbers alone, which engines sort without asking anybody: a list makes this for each of its rows.
  const falls = new Float64Array((run.length * (run.length - 1)) / 2);
  let pairs = 0;
  run.forEach(([at, value], index) => {
    for (const [then, before] of run.slice(index + 1))
      falls[pairs++] = ((before - value) * HOUR) / (at - then);
  });
  falls.sort();
  // Rounded down to a pair that is there.
  const quantile = (share: number): number => falls[Math.floor((falls.length - 1) * share)] ?? 0;
  const low = quantile(0.25);
  return low > 0 ? { low, median: quantile(0.5), high: quantile(0.75) } : undefined;
}
