import type { EpochMs, Point } from './model.ts';

const HOUR = 3_600_000;
/** A fall of less than this share says nothing. */
const LEAST = 0.03;

/**
 * The longest that a queue has been within the last hour, where it has become shorter since: the last time at which it was so long.
 *
 * @param waiting how many wait now @param asOf when they were counted
 */
export function peakBefore(
  history: readonly Point[] = [],
  waiting: number,
  asOf: EpochMs,
): Point | undefined {
  let peak: Point | undefined;
  for (const point of history) {
    const [at, value] = point;
    const counts = at < asOf && at >= asOf - HOUR;
    if (counts && (!peak || value > peak[1] || (value === peak[1] && at > peak[0]))) peak = point;
  }
  return peak && peak[1] - waiting >= Math.max(1, peak[1] * LEAST) ? peak : undefined;
}
