import type { Calendar } from '../domain/calendar.ts';
import type { EpochMs } from '../domain/model.ts';
import { instantsAt, type Offset } from '../lib/wall-time.ts';
import { offsetOf } from './offset.ts';

const DAY_MS = 86_400_000;

/**
 * The moment at which a day begins.
 *
 * @param wall its midnight, read as if it were UTC
 */
function midnight(wall: EpochMs, offset: Offset): EpochMs {
  // Where clocks change at midnight, midnight comes twice (the later one ends the day) or never (the day ends where the
  // clocks jump, which is midnight by the old offset).
  const instants = instantsAt(wall, offset);
  return instants[instants.length - 1] ?? wall - offset(wall - DAY_MS);
}

/** How far clocks on the wall are ahead of UTC. @param zone undefined, or one that is none: the visitor's */
export function zoneOffset(zone: string | undefined): Offset {
  return (zone && offsetOf(zone)) || (at => -new Date(at).getTimezoneOffset() * 60_000);
}

/** The day in which a moment lies, from midnight to midnight: 23 or 25 hours where clocks change. @param zone as above */
export function dayAround(at: EpochMs, zone: string | undefined): readonly [from: EpochMs, to: EpochMs] {
  const offset = zoneOffset(zone);
  const wall = Math.floor((at + offset(at)) / DAY_MS) * DAY_MS;
  return [midnight(wall, offset), midnight(wall + DAY_MS, offset)];
}

/** Time zones as the machine knows them. */
export const calendar: Calendar = {
  // Some engines take '-10' for a zone and some do not: only names are zones.
  isZone: zone => /^[a-z]/i.test(zone) && offsetOf(zone) !== null,
  endOfDay: (year, month, day, zone) =>
    midnight(Date.UTC(year, month - 1, day + 1), offsetOf(zone) ?? (() => 0)) - 1,
};
