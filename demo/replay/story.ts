import type { FeedDocument } from './document.ts';
import { DAY, floorTo, HOUR, MINUTE, rfc3339, type EpochMs } from './time.ts';

/** The sample feeds happen in one time zone. */
const OFFSET = 8 * 60;

const TOKEN = /^([THQMD])([+-]\d+(?:\.\d+)?)$/;

/**
 * A sample feed, with the times that its file gives from now:
 *
 * - `T-20`: minutes from this minute, for what has been counted
 * - `H+2`: hours from the last full hour, for what is planned
 * - `Q+2.5`: hours from the last half hour, for what is planned and must stay within half an hour's distance of now
 * - `M+2`: hours from the coming midnight, for the night
 * - `D-1`: days from today, as a date alone
 */
export function story(recorded: unknown, now: EpochMs): FeedDocument {
  return resolved(recorded, now) as FeedDocument;
}

function resolved(value: unknown, now: EpochMs): unknown {
  if (typeof value === 'string') return time(value, now);
  if (Array.isArray(value)) return value.map(entry => resolved(entry, now));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, resolved(entry, now)]));
}

function time(text: string, now: EpochMs): string {
  const match = TOKEN.exec(text);
  if (match === null) return text;
  const amount = Number(match[2]);
  const today = floorTo(now + OFFSET * MINUTE, DAY) - OFFSET * MINUTE;
  switch (match[1]) {
    case 'T':
      return rfc3339(floorTo(now, MINUTE) + amount * MINUTE, OFFSET);
    case 'H':
      return rfc3339(floorTo(now, HOUR) + amount * HOUR, OFFSET);
    case 'Q':
      return rfc3339(floorTo(now, HOUR / 2) + amount * HOUR, OFFSET);
    case 'M':
      return rfc3339(today + DAY + amount * HOUR, OFFSET);
    default:
      return rfc3339(today + amount * DAY, OFFSET).slice(0, 10);
  }
}
