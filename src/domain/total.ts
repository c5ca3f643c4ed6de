import type { Age, Freshness } from './age.ts';
import { NOTHING_ABSENT, type Absent } from './completeness.ts';
import { worstFreshness } from './worst-freshness.ts';
import type { EpochMs } from './model.ts';

/** A number with its age. The number is undefined where it is unknown. */
export interface Part extends Age {
  readonly value: number | undefined;
}

/** A sum, with what it is made of. */
export interface Total extends Part {
  /** The number of parts that are in the sum. */
  readonly known: number;
  /** The number of all parts, including those that are missing from the feed. */
  readonly of: number;
  /** Whether there may be further parts whose number is unknown. */
  readonly isAtLeast: boolean;
}

/**
 * Adds the numbers that may be shown. Unknown and expired numbers are left out, which `known` and `of` tell. A total is as old as its
 * oldest part and as fresh as its worst. Without any part it is unknown, and never 0.
 *
 * @param absent parts that should be in the feed and are not
 */
export function total(parts: Iterable<Part>, { count, isAtLeast }: Absent = NOTHING_ABSENT): Total {
  let sum = 0;
  let known = 0;
  let of = count;
  let asOf: EpochMs | undefined;
  let freshness: Freshness = 'fresh';
  for (const part of parts) {
    of++;
    if (part.value === undefined || part.freshness === 'expired') continue;
    known++;
    sum += part.value;
    freshness = worstFreshness(freshness, part.freshness);
    if (part.asOf !== undefined && (asOf === undefined || part.asOf < asOf)) asOf = part.asOf;
  }
  return known === 0
    ? { value: undefined, known, of, isAtLeast, asOf, freshness: 'unknown' }
    : { value: sum, known, of, isAtLeast, asOf, freshness };
}
