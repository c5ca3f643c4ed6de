import type { EpochMs, Shift } from './model.ts';

/** The current and the next shifts. */
export interface ShiftsAround {
  /** Those that have begun and not ended, in order of their end. */
  readonly current: readonly Shift[];
  /** All shifts that begin at the next start time. */
  readonly next: readonly Shift[];
  /** When this changes next; Infinity where it does not. */
  readonly changesAt: EpochMs;
}

/** A shift runs from its start until just before its end. */
export function shiftsAround(shifts: readonly Shift[], now: EpochMs): ShiftsAround {
  const current = shifts.filter(shift => shift.start <= now && now < shift.end).sort((a, b) => a.end - b.end);
  const start = shifts.reduce(
    (first, shift) => (shift.start > now && shift.start < first ? shift.start : first),
    Infinity,
  );
  const next = shifts.filter(shift => shift.start === start);
  return { current, next, changesAt: Math.min(start, current[0]?.end ?? Infinity) };
}

/** How many more must sign up: max(0, needed − signedUp). Undefined where one of the two is unknown. */
export function shiftGap({ signedUp, needed }: Shift): number | undefined {
  return signedUp === undefined || needed === undefined ? undefined : Math.max(0, needed - signedUp);
}

/**
 * How many volunteers are missing of those who are needed, or of the minimum where that is more. A minimum alone can show that somebody
 * is missing, but not that nobody is.
 */
export function shortByOf(
  have: number | undefined,
  needed: number | undefined,
  min: number = 0,
): number | undefined {
  if (have === undefined) return undefined;
  const shortBy = Math.max(0, (needed ?? 0) - have, min - have);
  return needed === undefined ? shortBy || undefined : shortBy;
}

/** The sum of numbers. Undefined where one of them is unknown, and where there are none. */
export function sumOfAll(parts: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const part of parts) {
    if (part === undefined) return undefined;
    sum += part;
  }
  return parts.length === 0 ? undefined : sum;
}
