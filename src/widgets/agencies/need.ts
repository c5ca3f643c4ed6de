import { isCurrent, isOld, type Age } from '../../domain/age.ts';
import type { Community, EpochMs } from '../../domain/model.ts';
import { staffing } from '../../domain/staffing.ts';
import { belowLeast, urgency } from '../../domain/urgency.ts';
import type { Words } from '../../text/words.ts';
import type { Color, Mark } from '../../ui/panel.ts';
import { agenciesStrings } from './strings.ts';

/** How much a community lacks people on site. */
export interface Need {
  readonly age: Age;
  /** Undefined where it is unknown or not current. */
  readonly gap: number | undefined;
  /** What communities are ordered by, the highest first. */
  readonly rank: number | undefined;
  readonly isBelowMin: boolean;
}

/** Only those counted on site: who has signed up may not have come. */
export function needOf({ volunteers = {} }: Community, age: Age, now: EpochMs): Need {
  const { kind, gap } = staffing(volunteers, now);
  if (kind !== 'on-duty' || gap === undefined || !isCurrent(age.freshness))
    return { age, gap: undefined, rank: undefined, isBelowMin: false };
  const below = belowLeast(volunteers, now);
  return { age, gap, rank: urgency(below, gap), isBelowMin: below.length > 0 };
}

/** '7 short', with its mark. */
export interface NeedView {
  readonly text: string;
  readonly mark: Mark;
  readonly color: Color;
}

export function needView({ gap, isBelowMin, age }: Need, words: Words): NeedView {
  const t = words.of(agenciesStrings);
  if (gap === undefined)
    return { text: t.notKnown, mark: isOld(age.freshness) ? 'old' : 'unknown', color: 'muted' };
  if (gap === 0) return { text: t.staffed, mark: 'done', color: 'good' };
  const text = t.short(words.number(gap), gap);
  return isBelowMin ? { text, mark: 'below-min', color: 'alert' } : { text, mark: 'short', color: 'warn' };
}
