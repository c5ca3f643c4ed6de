import type { EpochMs, Point } from '../domain/model.ts';
import type { Words } from '../text/words.ts';
import { depthStrings } from './depth.strings.ts';

/** A course in one sentence. @param points in order, at least one */
export function courseLabel(what: string, points: readonly Point[], words: Words, now: EpochMs): string {
  const [first, last] = [points[0], points[points.length - 1]];
  if (first === undefined || last === undefined) return what;
  const values = points.map(([, value]) => value);
  const least = values.reduce((one, other) => Math.min(one, other));
  const most = values.reduce((one, other) => Math.max(one, other));
  return words
    .of(depthStrings)
    .course(
      what,
      words.time(first[0], now),
      words.time(last[0], now),
      words.number(least),
      words.number(most),
      words.number(last[1]),
    );
}
