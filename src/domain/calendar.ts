import type { EpochMs } from './model.ts';

/** What the reader must know of time zones. Handed in, since only `text/` may ask `Intl`. */
export interface Calendar {
  /** Whether this is an IANA time zone that this machine knows. */
  isZone(zone: string): boolean;
  /** The last millisecond of a civil day. @param month 1–12 @param zone an IANA zone that {@link isZone} */
  endOfDay(year: number, month: number, day: number, zone: string): EpochMs;
}

/**
 * Whether a time of a feed was given as a date alone. Such a time is the last millisecond of its day (…999 ms); all other
 * times of a feed are cut to the second.
 */
export function isWholeDay(at: EpochMs): boolean {
  // Not `% 1000 === 999`: the remainder of a time before 1970 is negative.
  return (at + 1) % 1000 === 0;
}
