import type { EpochMs, Shift } from './model.ts';

/** The shifts that matter now. */
export interface Coverage {
  /** Running now, in order of their end. */
  readonly current: readonly Shift[];
  /** The next to begin: all that begin at that moment. */
  readonly next: readonly Shift[];
  /** When the coverage changes next. Infinity if never. */
  readonly changesAt: EpochMs;
}

/** A shift runs from its start until just before its end. */
export function coverage(shifts: readonly Shift[], now: EpochMs): Coverage {
  const current = shifts.filter(shift => shift.start <= now && now < shift.end).sort((a, b) => a.end - b.end);
  const start = shifts.reduce(
    (first, shift) => (shift.start > now && shift.start < first ? shift.start : first),
    Infinity,
  );
  const next = shifts.filter(shift => shift.start === start);
  return { current, next, changesAt: Math.min(start, current[0]?.end ?? Infinity) };
}

/** How many more must sign up: max(0, needed − signedUp); undefined where one of them is unknown. */
export function shiftGap({ signedUp, needed }: Shift): number | undefined {
  return signedUp === undefined || needed === undefined ? undefined : Math.max(0, needed - signedUp);
}

/** The sum where every part is known and there is one; else unknown. */
export function sumOfAll(parts: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const part of parts) {
    if (part === undefined) return undefined;
    sum += part;
  }
  return parts.length === 0 ? undefined : sum;
}
