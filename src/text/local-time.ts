import type { EpochMs } from '../domain/model.ts';
import { nullPrototype } from '../lib/null-prototype.ts';
import { zoneOffset } from './calendar.ts';

/** Times of a place for tables that are saved: its clock in figures, and the name of its zone. */

/** '2021-01-06 15:36' by the clocks of a zone. @param zone as for {@link zoneOffset} */
export function localTime(at: EpochMs, zone: string | undefined): string {
  return new Date(at + zoneOffset(zone)(at)).toISOString().slice(0, 16).replace('T', ' ');
}

const HALF_YEAR_MS = 182 * 86_400_000;

/**
 * 'China Standard Time', or where clocks are changed 'Central European Time': the label stands for times before and after the change.
 * Where there is no such name: 'UTC+08:00'.
 */
export function zoneLabel(locale: string, zone: string | undefined, at: EpochMs): string {
  const offset = zoneOffset(zone);
  const isChanged = offset(at) !== offset(at + HALF_YEAR_MS);
  const options = nullPrototype<Intl.DateTimeFormatOptions>({
    timeZone: zone,
    timeZoneName: isChanged ? 'longGeneric' : 'long',
  });
  const name = new Intl.DateTimeFormat(locale, options)
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return name && /\p{L}{4}|\p{Script=Han}/u.test(name) ? name : offsetLabel(offset(at));
}

function offsetLabel(offset: number): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `UTC${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/** 'Wednesday, January 6', as the language writes a day of this year. */
export function dayText(locale: string, zone: string | undefined, at: EpochMs): string {
  const day = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return new Intl.DateTimeFormat(
    locale,
    nullPrototype<Intl.DateTimeFormatOptions>({ ...day, timeZone: zone }),
  ).format(at);
}
