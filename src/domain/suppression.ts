import type { Doorstep } from './model.ts';

/** A count as it may be shown: the number, `'few'` for a count below the limit, `'hidden'` for one that would give another away. */
export type SafeCount = number | 'few' | 'hidden' | undefined;

/** The counts of a doorstep round that may be shown. */
export interface SafeDoorstep {
  readonly people: SafeCount;
  readonly sampled: SafeCount;
  /** People still to be visited: `people` − `sampled`; undefined where that is below 0. */
  readonly due: SafeCount;
  readonly households: SafeCount;
  /** Everybody has been visited. It says nothing about how many they are. */
  readonly isDone: boolean;
}

/** Counts below this are hidden where the feed names no limit. */
export const SUPPRESS_BELOW = 5;

/**
 * The limit that counts for a feed's `suppressBelow`. 2 would hide nothing: a count that is hidden and not 0 could only be 1, so
 * that 3 counts instead.
 */
export function suppressionLimit(given: number = SUPPRESS_BELOW): number {
  return given > 1 ? Math.max(3, given) : given;
}

/**
 * Hides small counts, also against subtraction: of people, those sampled and those still due, the last two add up to the first.
 * Where one of the two is small, both are hidden, since the other one would give it away. 0 is shown: it is nobody.
 *
 * A sum over several communities must be made of the counts that this function shows ({@link shownSum}); then nothing that is
 * shown depends on a hidden count, and no difference of sums can give one away.
 *
 * Source: complementary suppression, as in A. Hundepool et al., "Statistical Disclosure Control", Wiley 2012, chapter 4.
 *
 * @param given the feed's `suppressBelow`; 0 and 1 hide nothing
 */
export function suppressed(
  { people, sampled, households }: Doorstep,
  given: number = SUPPRESS_BELOW,
): SafeDoorstep {
  const limit = suppressionLimit(given);
  const isFew = (count: number | undefined): boolean => count !== undefined && count > 0 && count < limit;
  // Where more were sampled than are on the list, one of the two is wrong: how many are left, nobody knows.
  const isWrong = people === undefined || sampled === undefined || sampled > people;
  const due = isWrong ? undefined : people - sampled;
  const isDone = due === 0 && people !== undefined && people > 0;
  const small = (count: number | undefined): SafeCount => (isFew(count) ? 'few' : count);
  if (isFew(people))
    return {
      people: 'few',
      // How many of a few have been sampled says how many they are.
      sampled: sampled === undefined ? undefined : 'hidden',
      due: due === undefined ? undefined : 'hidden',
      households: households === undefined ? undefined : 'few',
      isDone,
    };
  const isSplit = due !== undefined && (isFew(sampled) || isFew(due));
  return {
    people,
    sampled: isSplit ? 'hidden' : small(sampled),
    due: isSplit ? 'hidden' : due,
    households: small(households),
    isDone,
  };
}

/** A sum of shown counts. */
export interface ShownSum {
  /** Undefined where no count is shown. */
  readonly value: number | undefined;
  /** How many counts are not in it because they are hidden. */
  readonly hidden: number;
}

/** The sum of the counts that are shown. */
export function shownSum(counts: readonly SafeCount[]): ShownSum {
  const shown = counts.filter(count => typeof count === 'number');
  const hidden = counts.filter(count => count === 'few' || count === 'hidden').length;
  return { value: shown.length === 0 ? undefined : shown.reduce((sum, count) => sum + count, 0), hidden };
}
