import type { Age, Freshness } from './age.ts';
import { NOTHING_ABSENT, type Absent } from './completeness.ts';
import { worse } from './worse.ts';
import type { EpochMs } from './model.ts';

/** A number with its age. The number is undefined where it is unknown. */
export interface Part extends Age {
  readonly value: number | undefined;
}

/** A sum that says what it is made of. */
export interface Total extends Part {
  /** Parts that gave a number that may be shown. */
  readonly known: number;
  /** All parts, those that are missing among them. */
  readonly of: number;
  /** There may be further parts, and nobody knows how many. */
  readonly isAtLeast: boolean;
}

/**
 * The sum of what may be shown: unknown and expired numbers are not in it, and `known` of `of` says so. It is as old as its
 * oldest part and as good as its worst. Without any part it is unknown, never 0.
 *
 * @param absent parts that should be there and are not
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
    freshness = worse(freshness, part.freshness);
    if (part.asOf !== undefined && (asOf === undefined || part.asOf < asOf)) asOf = part.asOf;
  }
  return known === 0
    ? { value: undefined, known, of, isAtLeast, asOf, freshness: 'unknown' }
    : { value: sum, known, of, isAtLeast, asOf, freshness };
}
