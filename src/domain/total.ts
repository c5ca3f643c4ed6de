import { isCurrent, type Age, type Freshness } from './age.ts';
import { NOTHING_ABSENT, type Absent } from './completeness.ts';
import { worstFreshness } from './worst-freshness.ts';
import type { EpochMs } from './model.ts';

/** A number with its age. The number is undefined where it is unknown. */
export interface Part extends Age {
  readonly value: number | undefined;
}

/**
 * What is counted. `momentary`: how many there are now (people waiting, volunteers on duty); what is old says nothing of now.
 * `running`: how many there have been so far (sampled, resulted); it only grows, so what is old is still the least there can be.
 */
export type Counting = 'momentary' | 'running';

/** A sum that says what it is made of. */
export interface Total extends Part {
  /** When its oldest part was true. */
  readonly asOf: EpochMs | undefined;
  /** When its newest part was true. */
  readonly newest: EpochMs | undefined;
  /** Parts that are in the sum. */
  readonly known: number;
  /** The number of all parts, including those that are missing from the feed. */
  readonly of: number;
  /** Parts that have a number which is too old to be current: of momentary counts they are left out. */
  readonly old: number;
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
  let [value, known, old, of] = [0, 0, 0, count];
  let [asOf, newest]: (EpochMs | undefined)[] = [];
  let current: Freshness | undefined;
  let worst: Freshness = 'fresh';
  let doubt: Total['doubt'];
  for (const part of parts) {
    of++;
    if (part.value === undefined) continue;
    if (isOld(part)) old++;
    const { freshness } = part;
    if (!isAdded(part, counting)) {
      if (freshness === 'uncertain') doubt = freshness;
      else if (freshness === 'unknown') doubt ??= freshness;
      continue;
    }
    known++;
    value += part.value;
    worst = worstFreshness(worst, freshness);
    if (isCurrent(freshness)) current = worstFreshness(current ?? 'fresh', freshness);
    if (part.asOf === undefined) continue;
    asOf = Math.min(asOf ?? Infinity, part.asOf);
    newest = Math.max(newest ?? -Infinity, part.asOf);
  }
  const sum = { known, of, old, doubt, isAtLeast, asOf, newest };
  return known === 0
    ? { ...sum, value: undefined, freshness: 'unknown' }
    : { ...sum, value, freshness: current ?? worst };
}

function isOld({ freshness }: Part): boolean {
  return freshness === 'stale' || freshness === 'expired';
}

function isAdded({ freshness }: Part, counting: Counting): boolean {
  return counting === 'momentary' ? isCurrent(freshness) : freshness !== 'expired';
}
