import type { Calendar } from '../domain/calendar.ts';
import type { EpochMs } from '../domain/model.ts';
import { instantsAt, type Offset } from '../lib/wall-time.ts';
import { offsetOf } from './offset.ts';

const DAY_MS = 86_400_000;

/**
 * The instant at which a day begins.
 *
 * @param wall its midnight, written as if it were UTC
 */
function midnight(wall: EpochMs, offset: Offset): EpochMs {
  // Where clocks change at midnight, midnight comes twice (the later one ends the day) or never (the day ends where the
  // clocks jump, which is midnight by the old offset).
  const instants = instantsAt(wall, offset);
  return instants[instants.length - 1] ?? wall - offset(wall - DAY_MS);
}

/** The offset of a zone. @param zone where it is undefined or does not exist, that of the visitor is taken */
export function zoneOffset(zone: string | undefined): Offset {
  return (zone && offsetOf(zone)) || (at => -new Date(at).getTimezoneOffset() * 60_000);
}

/** The day of an instant, from midnight to midnight: 23 or 25 hours where clocks change. @param zone as for {@link zoneOffset} */
export function dayAround(at: EpochMs, zone: string | undefined): readonly [from: EpochMs, to: EpochMs] {
  const offset = zoneOffset(zone);
  const wall = Math.floor((at + offset(at)) / DAY_MS) * DAY_MS;
  return [midnight(wall, offset), midnight(wall + DAY_MS, offset)];
}

/** Time zones as this machine knows them. */
export const calendar: Calendar = {
  // Some engines accept '-10' as a zone and some do not, so only names are accepted.
  isZone: zone => /^[a-z]/i.test(zone) && offsetOf(zone) !== null,
  endOfDay: (year, month, day, zone) =>
    midnight(Date.UTC(year, month - 1, day + 1), offsetOf(zone) ?? (() => 0)) - 1,
};
