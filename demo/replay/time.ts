/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The largest multiple of a step that is not after the time. @param step milliseconds */
export function floorTo(at: EpochMs, step: number): EpochMs {
  return Math.floor(at / step) * step;
}

/**
 * A time as feeds write it, to the second, in the clock of the place.
 *
 * @param offsetMinutes minutes east of Greenwich
 */
export function rfc3339(at: EpochMs, offsetMinutes: number): string {
  const local = new Date(floorTo(at, 1000) + offsetMinutes * MINUTE).toISOString().slice(0, 19);
  const minutes = Math.abs(offsetMinutes);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${local}${offsetMinutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/** The minutes east of Greenwich a recorded time was written in. 0 for `Z`. */
export function offsetMinutesOf(time: string): number {
  const match = /([+-])(\d\d):(\d\d)$/.exec(time);
  if (match === null) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}

/** The instant of a recorded time; a date alone is the end of that day, as in the feed. */
export function instantOf(time: string, offsetMinutes: number): EpochMs {
  if (time.length > 10) return Date.parse(time);
  return Date.parse(`${time}T00:00:00Z`) + DAY - offsetMinutes * MINUTE;
}
