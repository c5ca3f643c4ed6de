import { isCurrent, isOld, type Age } from '../../domain/age.ts';
import { restingStatus, type ShutStatus } from '../../domain/resting.ts';
import { staffing } from '../../domain/staffing.ts';
import { belowLeast, urgency } from '../../domain/urgency.ts';
import type { Words } from '../../text/words.ts';
import type { CommunityContext } from '../../ui/context.ts';
import { operatingStatusOf } from '../../ui/operating-status.ts';
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
  /** Whether more may be missing, since some tasks lack a count. */
  readonly isLeast: boolean;
  /** The state of a place at which nobody is needed now. */
  readonly shut?: ShutStatus;
}

/** Only those counted on site: who has signed up may not have come. Nobody is missing at a place that is shut. */
export function needOf(context: CommunityContext, age: Age): Need {
  const { community, now } = context;
  const { volunteers = {} } = community;
  const { kind, gap, isLeast = false } = staffing(volunteers, now);
  const unknown = { age, gap: undefined, rank: undefined, isBelowMin: false, isLeast: false };
  const shut = restingStatus(operatingStatusOf(context), community, now);
  if (shut) return { ...unknown, shut };
  if (kind !== 'on-duty' || gap === undefined || !isCurrent(age.freshness)) return unknown;
  const below = belowLeast(volunteers, now);
  return { age, gap, isLeast, rank: urgency(below, gap), isBelowMin: below.length > 0 };
}

/** '7 short', with its mark. */
export interface NeedView {
  readonly text: string;
  readonly mark: Mark;
  readonly color: Color;
}

export function needView({ gap, isBelowMin, isLeast, shut, age }: Need, words: Words): NeedView {
  const t = words.of(agenciesStrings);
  if (shut) return { text: words.strings.status[shut], mark: shut, color: 'muted' };
  if (gap === undefined)
    return { text: t.notKnown, mark: isOld(age.freshness) ? 'old' : 'unknown', color: 'muted' };
  if (gap === 0) return { text: t.staffed, mark: 'done', color: 'good' };
  const text = (isLeast ? t.atLeastShort : t.short)(words.number(gap), gap);
  return isBelowMin ? { text, mark: 'below-min', color: 'alert' } : { text, mark: 'short', color: 'warn' };
}
