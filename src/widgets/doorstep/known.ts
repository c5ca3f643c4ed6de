import { ageOf, momentOf, type Age } from '../../domain/age.ts';
import type { Doorstep } from '../../domain/model.ts';
import {
  SUPPRESS_BELOW,
  suppressed,
  suppressionLimit,
  type SafeCount,
  type SafeDoorstep,
} from '../../domain/suppression.ts';
import type { CommunityContext } from '../../ui/context.ts';
import type { Words } from '../../text/words.ts';
import { doorstepStrings } from './strings.ts';

/** The part whose age limit counts. */
export const PART = 'testing';

/** What may be told of visits at home. Everything that is shown is made of this, and of nothing else. */
export interface Known extends SafeDoorstep {
  /** Whether anything was reported. */
  readonly isGiven: boolean;
  readonly age: Age;
  /** Counts of people and homes below this are hidden. */
  readonly limit: number;
  readonly teams: number | undefined;
  /** How many more were sampled than are on the list, where both are shown; else 0. */
  readonly above: number;
}

const NOTHING: Doorstep = {};

export function known({ community, feed, own }: CommunityContext): Known {
  const { doorstep = NOTHING } = community;
  // Of an index and its documents the stricter limit counts, for one list may show communities of several.
  const given = Math.max(own.feed.suppressBelow ?? SUPPRESS_BELOW, feed.suppressBelow ?? 0);
  const safe = suppressed(doorstep, given);
  const { people, sampled } = safe;
  return {
    ...safe,
    isGiven: doorstep !== NOTHING,
    age: ageOf(doorstep.asOf ?? community.asOf ?? own.feed.generatedAt, momentOf(own.feed, PART, own)),
    limit: suppressionLimit(given),
    teams: doorstep.teams,
    above: isNumber(people) && isNumber(sampled) ? Math.max(0, sampled - people) : 0,
  };
}

export function isNumber(count: SafeCount): count is number {
  return typeof count === 'number';
}

/** Whether any count is hidden. */
export function isHiding({ people, sampled, households }: Known): boolean {
  return [people, sampled, households].some(count => count !== undefined && !isNumber(count));
}

/** How many are still to be visited, as far as it is shown. That all were visited says nothing of how many they are. */
export function dueOf({ due, isDone }: Known): number | undefined {
  if (isDone) return 0;
  return isNumber(due) ? due : undefined;
}

/** A count as it stands in a row; undefined where it is not known. */
export function countText(count: SafeCount, limit: number, words: Words): string | undefined {
  const t = words.of(doorstepStrings);
  if (count === undefined) return undefined;
  if (count === 'few') return t.fewCell(words.number(limit));
  return count === 'hidden' ? t.hidden : words.number(count);
}

/** '33 people', 'fewer than 5 people'; '' where it is not known. */
export function peopleText({ people, limit }: Known, words: Words): string {
  const t = words.of(doorstepStrings);
  if (people === 'few') return t.few(words.number(limit));
  return isNumber(people) ? t.people(words.number(people), people) : '';
}

/** '21 homes', 'fewer than 5 homes'; '' where it is not known. */
export function homesText({ households, limit }: Known, words: Words): string {
  const t = words.of(doorstepStrings);
  if (households === 'few') return t.fewHomes(words.number(limit));
  return isNumber(households) ? t.homes(words.number(households), households) : '';
}

/** Begins a sentence, or stands alone. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
