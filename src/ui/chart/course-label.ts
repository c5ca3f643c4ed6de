import { extent } from 'd3';
import type { EpochMs, Point } from '../../domain/model.ts';
import type { Words } from '../../text/words.ts';
import { chartStrings } from './strings.ts';

/**
 * Describes a series of observations in one sentence.
 *
 * @param what they are of, such as 'People waiting'
 * @param points in order of time
 * @returns `what` alone where there are no observations
 */
export function courseLabel(what: string, points: readonly Point[], words: Words, now: EpochMs): string {
  const [first, last] = [points[0], points[points.length - 1]];
  const [least, most] = extent(points, ([, value]) => value);
  if (first === undefined || last === undefined || least === undefined) return what;
  return words
    .of(chartStrings)
    .course(
      what,
      words.time(first[0], now),
      words.time(last[0], now),
      words.number(least),
      words.number(most),
      words.number(last[1]),
    );
}
