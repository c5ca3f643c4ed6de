import type { Calendar } from '../domain/calendar.ts';
import type { EpochMs } from '../domain/model.ts';

/** Made once a zone: an Intl.DateTimeFormat costs more than all else here. */
const wallClocks = new Map<string, Intl.DateTimeFormat | null>();

function wallClock(zone: string): Intl.DateTimeFormat | null {
  let clock = wallClocks.get(zone);
  if (clock === undefined) {
    try {
      clock = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch {
      clock = null;
    }
    // A hostile feed may name many zones that are none; a few dozen are worth keeping.
    if (wallClocks.size < 64) wallClocks.set(zone, clock);
  }
  return clock;
}

/** What clocks on the wall show, read as if it were UTC. */
function wallTime(at: EpochMs, clock: Intl.DateTimeFormat): EpochMs {
  const part: Record<string, number> = {};
  for (const { type, value } of clock.formatToParts(at)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  // Some engines of 2020 say 24 for midnight in spite of h23.
  return Date.UTC(year, month - 1, day, hour % 24, minute, second);
}

function endOfDay(year: number, month: number, day: number, zone: string): EpochMs {
  const midnight = Date.UTC(year, month - 1, day + 1);
  const clock = wallClock(zone);
  if (clock === null) return midnight - 1;
  const offset = (at: EpochMs): number => wallTime(at, clock) - at;
  const DAY = 86_400_000;
  // Where clocks change at midnight, the two offsets differ: midnight comes twice (the later one ends the day) or never
  // (the day ends where the clocks jump, which is midnight by the old offset).
  const before = midnight - offset(midnight - DAY);
  const after = midnight - offset(midnight + DAY);
  const valid = [before, after].filter(at => wallTime(at, clock) === midnight);
  return (valid.length > 0 ? Math.max(...valid) : before) - 1;
}

/**
 * How far clocks on the wall are ahead of UTC, in milliseconds.
 * @param zone undefined, or one that is none: the visitor's
 */
export function zoneOffset(zone: string | undefined): (at: EpochMs) => number {
  const clock = zone === undefined ? null : wallClock(zone);
  return at => (clock ? wallTime(at, clock) - at : -new Date(at).getTimezoneOffset() * 60_000);
}

/** The day in which a moment lies, from midnight to midnight: 23 or 25 hours where clocks change. @param zone as above */
export function dayAround(at: EpochMs, zone: string | undefined): readonly [from: EpochMs, to: EpochMs] {
  const known = zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const wall = new Date(at + zoneOffset(known)(at));
  const end = (day: number): EpochMs =>
    endOfDay(wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate() + day, known) + 1;
  return [end(-1), end(0)];
}

/** Time zones by `Intl`. */
export const calendar: Calendar = {
  // Some engines take '-10' for a zone and some do not: only names are zones.
  isZone: zone => /^[a-z]/i.test(zone) && wallClock(zone) !== null,
  endOfDay,
};
