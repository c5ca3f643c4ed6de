import { isCurrent, momentOf, nextChange, type Age, type Freshness } from '../domain/age.ts';
import { isWholeDay } from '../domain/calendar.ts';
import type { EpochMs } from '../domain/model.ts';
import type { Words } from '../text/words.ts';
import type { PartKind, ViewContext } from './context.ts';

/** The age of a part, in words. */
export interface AgeView extends Age {
  /** 'As of 15:40'. */
  readonly asOfText: string;
  /** '15:40'; that it is not known, where it is not. Of a list without a time of its own: ''. */
  readonly timeText: string;
  /** '4 min ago'; '' where it is not known. */
  readonly ago: string;
  /** '75 min old'; '' where it is not known. */
  readonly old: string;
  /** How much of the time until it counts as stale has passed, 0 to 1. */
  readonly share: number;
  /** What a reader must know of it: 'may have changed', 'time uncertain'; '' where nothing. */
  readonly doubt: string;
  /** When any of this changes. */
  readonly changesAt: EpochMs;
}

/** An age in words. */
export function ageView(age: Age, kind: PartKind, context: ViewContext): AgeView {
  const { asOf, freshness } = age;
  const { feed, now, words } = context;
  const { strings } = words;
  const known = asOf !== undefined;
  const moment = momentOf(feed, kind, context);
  // An age is told where it has a meaning: not of a day, and not where it is below zero.
  const hasAge = known && (freshness !== 'uncertain' || (asOf <= now && !isWholeDay(asOf)));
  return {
    ...age,
    asOfText: known ? words.asOf(asOf, now) : strings.timeNotKnown,
    timeText: known ? words.timeAndZone(asOf, now) : strings.timeNotKnown,
    old: hasAge ? words.old(asOf, now) : '',
    share: known ? Math.min(1, Math.max(0, (now - asOf) / (moment.limit * 1000))) : 0,
    ago: hasAge ? words.ago(asOf, now) : '',
    doubt: !known ? '' : doubt(freshness, strings),
    changesAt: nextChange(asOf, moment),
  };
}

/** The age of a state that the announced times of a place prove: it needs no news, however old it is. */
export function provenAge(age: AgeView): AgeView {
  return { ...age, freshness: 'ageing', doubt: '' };
}

function doubt(
  freshness: Freshness,
  { timeUncertain, notCurrent, mayHaveChanged }: Words['strings'],
): string {
  if (isCurrent(freshness)) return '';
  return freshness === 'uncertain' ? timeUncertain : freshness === 'expired' ? notCurrent : mayHaveChanged;
}
