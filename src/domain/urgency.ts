import type { EpochMs, Volunteers } from './model.ts';
import { shiftsAround } from './shifts.ts';
import { roleGap } from './shortfall.ts';

/** More than could ever be missing, so that a role below its minimum comes before any gap elsewhere. */
const FIRST = 1e12;

/**
 * The roles that have fewer volunteers than their minimum, each once. Those on duty are compared; where a role has no such count,
 * those who have signed up for its current shift. A shift without a role is `undefined`.
 */
export function belowLeast(
  { roles = [], shifts = [] }: Volunteers,
  now: EpochMs,
): readonly (string | undefined)[] {
  const counted = roles.filter(({ onDuty }) => onDuty !== undefined);
  const found = new Set<string | undefined>(
    counted.filter(role => roleGap(role).belowMin).map(({ id }) => id),
  );
  for (const { role, signedUp, min } of shiftsAround(shifts, now).current)
    if (
      signedUp !== undefined &&
      min !== undefined &&
      signedUp < min &&
      !counted.some(({ id }) => id === role)
    )
      found.add(role);
  return [...found];
}

/**
 * The value that lists of volunteers are sorted by, in descending order: communities with a role below its minimum first, and then by
 * the number of missing volunteers.
 *
 * @param gap how many volunteers are missing; undefined where it is unknown
 * @returns undefined where neither is known
 */
export function urgency(below: readonly unknown[], gap: number | undefined): number | undefined {
  return below.length > 0 ? FIRST + (gap ?? 0) : gap;
}
