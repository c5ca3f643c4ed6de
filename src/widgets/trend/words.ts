import type { Measure } from '../../domain/measure.ts';
import type { Community, EpochMs } from '../../domain/model.ts';
import { isolate } from '../../text/isolate.ts';
import type { Words } from '../../text/words.ts';
import type { ViewContext } from '../../ui/context.ts';
import type { Course } from './course.ts';
import { trendStrings } from './strings.ts';

/** A count with what it is of: '180 waiting'. */
export function amountText(value: number, measure: Measure, words: Words): string {
  return words.of(trendStrings).amount[measure](words.number(value), value);
}

/** What a count is compared with, in words; undefined where there is nothing. */
export function sinceText({ change, lastRound }: Course, { words, now }: ViewContext): string | undefined {
  const { since } = words.of(trendStrings);
  if (lastRound) return since.lastRound;
  return change && (change.isTwoHours ? since.twoHours : since.time(words.time(change.since, now)));
}

/** '100 more people than two hours ago'; undefined where there is nothing to compare with. */
export function changeText(course: Course, context: ViewContext): string | undefined {
  const { change } = course;
  const since = sinceText({ ...course, lastRound: undefined }, context);
  if (!change || since === undefined) return undefined;
  const { difference } = change;
  const { words } = context;
  const size = Math.abs(difference);
  return words.of(trendStrings).changed(words.number(size), since, size, Math.sign(difference));
}

/** The name of a community inside a sentence of ours, the shorter one where there is one. */
export function shortName({ name, shortName: short = name }: Community, words: Words): string {
  return isolate(words.text(short).text, words.strings.direction);
}

/** The last count that is known, with its time and where needed its day. */
export function lastKnownText(
  value: number,
  asOf: EpochMs | undefined,
  measure: Measure,
  { words, now }: ViewContext,
): string {
  // Not broken, so that the day is read with its hour.
  const time =
    asOf === undefined ? words.strings.timeNotKnown : words.time(asOf, now).replace(/ /g, '\u00A0');
  return words.of(trendStrings).lastKnown(amountText(value, measure, words), time);
}
