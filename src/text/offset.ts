import type { EpochMs } from '../domain/model.ts';
import type { Offset } from '../lib/wall-time.ts';
import { memoizeUpTo } from '../lib/memoize.ts';
import { nullPrototype } from '../lib/null-prototype.ts';

/** A hostile feed may name many zones that do not exist. */
const MOST_ZONES = 64;
const MOST_INSTANTS = 1000;

/** The parts of `Temporal` that are used. */
interface Instants {
  fromEpochMilliseconds(at: number): { toZonedDateTimeISO(zone: string): Zoned };
}
interface Zoned {
  timeZoneId: string;
  offsetNanoseconds: number;
}

/**
 * The offset of a zone by `Temporal`, whose first use costs a twentieth of that of `Intl`. Null where an engine does not have it, and
 * for names that may not be zones.
 */
export function offsetByTemporal(zone: string): Offset | null {
  try {
    // Throws where there is no `Temporal`, and where the zone does not exist.
    const { Instant } = (globalThis as unknown as { Temporal: { Instant: Instants } }).Temporal;
    const clock = (at: EpochMs): Zoned =>
      Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(zone);
    // `Temporal` also accepts times in place of zones: 'T12Z' is UTC.
    return clock(0).timeZoneId === zone ? at => clock(at).offsetNanoseconds / 1e6 : null;
  } catch {
    return null;
  }
}

/** The offset of a zone by `Intl`. Null where the zone does not exist. */
export function offsetByIntl(timeZone: string): Offset | null {
  const numeric = 'numeric';
  const date = { year: numeric, month: numeric, day: numeric } as const;
  const time = { hour: numeric, minute: numeric, second: numeric } as const;
  const options = nullPrototype<Intl.DateTimeFormatOptions>({ timeZone, hourCycle: 'h23', ...date, ...time });
  try {
    const clock = new Intl.DateTimeFormat('en-US', options);
    return at => {
      const second = Math.floor(at / 1000) * 1000;
      const wall = clock.format(second).match(/\d+/g) ?? [];
      const [month = 1, day = 1, year = 0, hour = 0, minutes = 0, seconds = 0] = wall.map(Number);
      // Some engines of 2020 return 24 for midnight in spite of h23.
      return Date.UTC(year, month - 1, day, hour % 24, minutes, seconds) - second;
    };
  } catch {
    return null;
  }
}

/**
 * The offset of a zone by its name. Null where neither `Temporal` nor `Intl` knows the zone. Making an `Intl.DateTimeFormat` is expensive, and so
 * is asking `Temporal`: the rows of a list show few different times, and compare each with now. Clocks may be changed at any second, so
 * that nothing is known of the instants between.
 */
export const offsetOf: (zone: string) => Offset | null = memoizeUpTo(MOST_ZONES, zone => {
  const offset = offsetByTemporal(zone) ?? offsetByIntl(zone);
  return offset && memoizeUpTo(MOST_INSTANTS, offset);
});
