import type { EpochMs } from './model.ts';

/** What the reader of feeds needs to know about time zones. It is handed in, since only `text/` may use `Intl`. */
export interface Calendar {
  /** Whether this is the name of an IANA time zone that this machine knows. */
  isZone(zone: string): boolean;
  /** The last millisecond of a civil day. @param month 1–12 @param zone an IANA zone that {@link isZone} */
  endOfDay(year: number, month: number, day: number, zone: string): EpochMs;
}

/**
 * Whether a time of a feed was given as a date alone. Such a time is kept as the first or the last millisecond of its day that is no full
 * second (…001 or …999 ms); all other times of a feed are cut to the second.
 */
export function isWholeDay(at: EpochMs): boolean {
  // The remainder of a time before 1970 is negative.
  const ms = Math.abs(at % 1000);
  return ms === 1 || ms === 999;
}

/** Whether a time of a feed has passed. A date alone names no hour, so it has not until its day is over. */
export function hasPassed(at: EpochMs, now: EpochMs): boolean {
  return (Math.abs(at % 1000) === 1 ? at + 86_400_000 : at) < now;
}
