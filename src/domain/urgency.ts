import type { EpochMs, Volunteers } from './model.ts';
import { coverage } from './shifts.ts';
import { roleGap } from './shortfall.ts';

/** More than anybody could lack: one task below its least goes before any number that is lacking elsewhere. */
const FIRST = 1e12;

/**
 * The tasks that have fewer than the least they take, each once: by those on duty, and where nobody counts them on the spot,
 * by those who have signed up for a shift that runs now. A shift without a role is `undefined`.
 */
export function belowLeast(
  { roles = [], shifts = [] }: Volunteers,
  now: EpochMs,
): readonly (string | undefined)[] {
  const counted = roles.filter(({ onDuty }) => onDuty !== undefined);
  const found = new Set<string | undefined>(
    counted.filter(role => roleGap(role).belowMin).map(({ id }) => id),
  );
  for (const { role, signedUp, min } of coverage(shifts, now).current)
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
 * What lists are sorted by, the highest first: where a task is below its least, then by how many lack.
 *
 * @param gap how many lack, never netted; undefined: unknown
 * @returns undefined where nothing is known of either
 */
export function urgency(below: readonly unknown[], gap: number | undefined): number | undefined {
  return below.length > 0 ? FIRST + (gap ?? 0) : gap;
}
