import type { EpochMs } from '../domain/model.ts';
import type { Offset } from '../lib/wall-time.ts';
import { nullPrototype } from '../lib/null-prototype.ts';

/** What is used of Temporal. Not `readonly`: the build would give such members short names. */
interface Instants {
  fromEpochMilliseconds(at: number): { toZonedDateTimeISO(zone: string): Zoned };
}
interface Zoned {
  timeZoneId: string;
  offsetNanoseconds: number;
}

/**
 * By Temporal, whose first use costs a twentieth of that of Intl. Null where an engine has none, and for all that may be no
 * name of a zone.
 */
export function offsetByTemporal(zone: string): Offset | null {
  try {
    // Throws where there is no Temporal, as for a zone that is none.
    const { Instant } = (globalThis as unknown as { Temporal: { Instant: Instants } }).Temporal;
    const clock = (at: EpochMs): Zoned =>
      Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(zone);
    // It also takes times for zones: 'T12Z' is UTC to it.
    return clock(0).timeZoneId === zone ? at => clock(at).offsetNanoseconds / 1e6 : null;
  } catch {
    return null;
  }
}

/** By Intl. Null for what is no zone to it. */
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
      // Some engines of 2020 say 24 for midnight in spite of h23.
      return Date.UTC(year, month - 1, day, hour % 24, minutes, seconds) - second;
    };
  } catch {
    return null;
  }
}

/** Made once a zone: an Intl.DateTimeFormat costs more than all else here. */
const known = new Map<string, Offset | null>();

/** Of a zone by its name; null for what neither Temporal nor Intl takes for a zone. */
export function offsetOf(zone: string): Offset | null {
  let offset = known.get(zone);
  if (offset === undefined) {
    offset = offsetByTemporal(zone) ?? offsetByIntl(zone);
    // A hostile feed may name many zones that are none; a few dozen are worth keeping.
    if (known.size < 64) known.set(zone, offset);
  }
  return offset;
}
