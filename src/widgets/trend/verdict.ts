import type { Point } from '../../domain/model.ts';
import type { CommunityContext, ViewContext } from '../../ui/context.ts';
import type { Sentence, Verdict } from '../../ui/panel.ts';
import type { Course } from './course.ts';
import { trendStrings } from './strings.ts';
import { amountText, lastKnownText, sinceText } from './words.ts';

/** What has changed, in the largest text of the card, and what is said below it. */
export interface Answer {
  readonly verdict: Verdict;
  readonly sentences: readonly Sentence[];
  /** The same for those who read it later, without 'now'. Absent: nothing in it is of now. */
  readonly lasting?: readonly Sentence[];
}

/**
 * What has changed since when. Where the number is old, it is told as what it was; where there is only a history, nothing is
 * said of now.
 *
 * @param points all counts in order of time
 */
export function trendAnswer(course: Course, points: readonly Point[], context: CommunityContext): Answer {
  const { value, age, measure } = course;
  const { words, now } = context;
  const t = words.of(trendStrings);
  const { freshness, asOf } = age;
  const last = value === undefined ? points[points.length - 1]?.[1] : value;
  if (last === undefined) return answer({ text: t.notKnown, look: 'unknown' }, t.nothing);
  if (freshness === 'expired' || value === undefined)
    return answer(
      { text: freshness === 'expired' ? t.expired : t.notKnownNow, look: 'unknown' },
      lastKnownText(last, asOf, measure, context),
    );
  const amount = amountText(value, measure, words);
  if (freshness === 'stale')
    return answer({ text: amount, look: 'old' }, asOf === undefined ? '' : t.wasAt(words.time(asOf, now)));
  const difference = course.lastRound?.difference ?? course.change?.difference;
  if (difference === undefined) return answer({ text: amount }, t.noEarlier);
  return changeAnswer(course, value, difference, context);
}

function changeAnswer(course: Course, value: number, difference: number, context: ViewContext): Answer {
  const { words } = context;
  const t = words.of(trendStrings);
  const counted = t.counted[course.measure];
  const since = sinceText(course, context) ?? '';
  const told = (verdict: Verdict, text: string): Answer => ({
    ...answer(verdict, `${text} · ${t.now(words.number(value))}`),
    lasting: sentencesOf(`${text} · ${amountText(value, course.measure, words)}`),
  });
  if (difference === 0) return told({ text: t.noChange, mark: 'on-plan' }, t.likeBefore(counted, since));
  const size = Math.abs(difference);
  const verdict: Verdict = {
    text: (difference > 0 ? t.more : t.fewer)(words.number(size), size),
    mark: difference > 0 ? 'rise' : 'fall',
    // Only of rounds it is clear which way is better.
    ...(course.lastRound && { color: difference > 0 ? 'good' : 'warn' }),
  };
  return told(verdict, t.than(counted, since));
}

function answer(verdict: Verdict, text: string): Answer {
  return { verdict, sentences: sentencesOf(text) };
}

function sentencesOf(text: string): readonly Sentence[] {
  return text === '' ? [] : [{ pieces: [{ text }] }];
}
