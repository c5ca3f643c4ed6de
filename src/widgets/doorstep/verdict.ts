import { isCurrent } from '../../domain/age.ts';
import type { CommunityContext } from '../../ui/context.ts';
import type { Verdict } from '../../ui/panel.ts';
import { capital, dueOf, isNumber, peopleText, type Known } from './known.ts';
import { doorstepStrings } from './strings.ts';

/** How many are still to be visited. */
export function doorstepVerdict(at: Known, { words }: CommunityContext): Verdict {
  const t = words.of(doorstepStrings);
  if (at.age.freshness === 'expired') return { text: t.noCurrent, look: 'unknown' };
  const text = answerOf(at, words);
  if (text === undefined) return { text: t.unknown, look: 'unknown' };
  if (at.age.freshness === 'stale') return { text, look: 'old' };
  return at.isDone && isCurrent(at.age.freshness) ? { text, mark: 'done', color: 'good' } : { text };
}

function answerOf(at: Known, words: CommunityContext['words']): string | undefined {
  const t = words.of(doorstepStrings);
  const { people, sampled, isDone, above, limit } = at;
  if (isDone) return t.allVisited;
  const due = dueOf(at);
  if (due !== undefined) return t.left(words.number(due), due);
  if (at.due !== undefined) return t.notAll;
  // A list that is too short says nothing of how many are to be visited.
  if (above > 0 && isNumber(sampled)) return t.visited(words.number(sampled), sampled);
  if (people === 'few') return capital(t.few(words.number(limit)));
  if (isNumber(people)) return t.onList(words.number(people), people);
  return isNumber(sampled) ? t.visited(words.number(sampled), sampled) : undefined;
}

/** Of how many, or why no more is said. */
export function doorstepSentence(at: Known, context: CommunityContext): string {
  const { words, now } = context;
  const t = words.of(doorstepStrings);
  const { age } = at;
  const time = age.asOf === undefined ? '' : words.time(age.asOf, now);
  if (age.freshness === 'expired') return time === '' ? '' : words.strings.lastNews(time);
  const text = sentenceOf(at, context);
  return age.freshness === 'stale' && time !== '' && isNumber(at.sampled) ? t.at(text, time) : text;
}

function sentenceOf(at: Known, { words }: CommunityContext): string {
  const t = words.of(doorstepStrings);
  const { people, sampled, limit } = at;
  if (people === undefined && sampled === undefined) return at.isGiven ? t.listUnknown : t.nothing;
  if (people === undefined) return t.listUnknown;
  if (people === 'few') return t.fewOnList(words.number(limit));
  if (isNumber(people) && isNumber(sampled)) return t.of(words.number(sampled), words.number(people), people);
  return sampled === undefined ? t.sampledUnknown : t.small(peopleText(at, words));
}
