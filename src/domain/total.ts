import { isCurrent, isOld, type Age, type Freshness } from './age.ts';
import { NOTHING_ABSENT, type Absent } from './absent.ts';
import { worstFreshness } from './worst-freshness.ts';
import type { EpochMs } from './model.ts';

/** A number with its age. The number is undefined where it is unknown. */
export interface Part extends Age {
  readonly value: number | undefined;
}

/** A number with its age, member by member: to spread an age takes long, and a sum has ten thousand parts. */
export function part({ asOf, freshness }: Age, value: number | undefined): Part {
  return { asOf, freshness, value };
}

/**
 * What is counted. `momentary`: how many there are now (people waiting, volunteers on duty); what is old says nothing of now.
 * `running`: how many there have been so far (sampled, resulted); it only grows, so what is old is still the least there can be.
 */
export type Counting = 'momentary' | 'running';

/** A sum that says what it is made of. */
export interface Total extends Part {
  /** When its oldest part was true: of its current parts, where there are any. */
  readonly asOf: EpochMs | undefined;
  /** When its newest part was true. */
  readonly newest: EpochMs | undefined;
  /** Parts that are in the sum. */
  readonly known: number;
  /** The number of all parts, including those that are missing from the feed. */
  readonly of: number;
  /** Parts that have a number which is too old to be current: of momentary counts they are left out. */
  readonly old: number;
  /** How many of those have expired. */
  readonly expired: number;
  /** How many of those are in the sum all the same, as the least that there can be. */
  readonly oldAdded: number;
  /** When the oldest of these was true. */
  readonly oldest: EpochMs | undefined;
  /** Why further parts are left out: their time is in doubt, or not known. */
  readonly doubt: 'uncertain' | 'unknown' | undefined;
  /** There may be further parts, and nobody knows how many. */
  readonly isAtLeast: boolean;
}

/**
 * The sum of what may be added up. Of momentary counts that is what is current; of running ones all that may be shown. It is as
 * good as the worst of its current parts, so that one old part does not discredit the others: `old` tells of it. Without any
 * part it is unknown, never 0.
 *
 * @param absent parts that should be in the feed and are not
 */
export function total(
  parts: Iterable<Part>,
  counting: Counting,
  { count, isAtLeast }: Absent = NOTHING_ABSENT,
): Total {
  let [value, known, old, expired, oldAdded, of] = [0, 0, 0, 0, 0, count];
  const current: Span = {};
  const others: Span = {};
  let doubt: Total['doubt'];
  for (const part of parts) {
    of++;
    if (part.value === undefined) continue;
    if (isOld(part.freshness)) old++;
    const { freshness } = part;
    if (freshness === 'expired') expired++;
    if (!isAdded(part, counting)) {
      if (freshness === 'uncertain') doubt = freshness;
      else if (freshness === 'unknown') doubt ??= freshness;
      continue;
    }
    known++;
    value += part.value;
    if (isOld(part.freshness)) oldAdded++;
    widen(isCurrent(freshness) ? current : others, part);
  }
  const { asOf, newest, freshness = 'fresh' } = current.freshness === undefined ? others : current;
  const sum = { known, of, old, expired, oldAdded, doubt, isAtLeast, asOf, newest };
  const oldest = oldAdded > 0 ? others.asOf : undefined;
  return known === 0
    ? { ...sum, oldest, value: undefined, freshness: 'unknown' }
    : { ...sum, oldest, value, freshness };
}

/** From when to when some parts were true, and the worst of their classes. */
interface Span {
  freshness?: Freshness;
  asOf?: EpochMs;
  newest?: EpochMs;
}

function widen(span: Span, { asOf, freshness }: Age): void {
  span.freshness = worstFreshness(span.freshness ?? 'fresh', freshness);
  if (asOf === undefined) return;
  span.asOf = Math.min(span.asOf ?? Infinity, asOf);
  span.newest = Math.max(span.newest ?? -Infinity, asOf);
}

function isAdded({ freshness }: Part, counting: Counting): boolean {
  return counting === 'momentary' ? isCurrent(freshness) : freshness !== 'expired';
}
