import type { EpochMs } from '../domain/model.ts';

/** What clocks on a wall show. Month and day from 1. */
interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** What mapping must know of time zones. */
interface Zones {
  isZone(zone: string): boolean;
  epochOf(wall: WallTime, zone: string): EpochMs;
}

const DAY = 86_400_000;

/** Kept for the zones of one page: an Intl.DateTimeFormat costs more than all else here. */
const known = new Map<string, Zone | null>();

function zoneOf(name: string): Zone | null {
  const before = known.get(name);
  if (before !== undefined) return before;
  const format = formatOf(name);
  const zone = format && { format, offsets: new Map<number, number>() };
  // A hostile feed may name many zones that are none; a few dozen are worth keeping.
  if (known.size < 64) known.set(name, zone);
  return zone;
}

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const numeric = 'numeric';
  const parts = {
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...parts });
  } catch {
    return null;
  }
}

/** A zone, with the offsets that were asked for before: rows of a table are of a few days. */
interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly offsets: Map<number, number>;
}

/** Clocks are changed at quarters of an hour, in every zone and year that a feed speaks of. */
const QUARTER = 15 * 60_000;
const MOST_OFFSETS = 10_000;

/** How far clocks of the zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(at: EpochMs, { format, offsets }: Zone): number {
  const quarter = Math.floor(at / QUARTER);
  const known = offsets.get(quarter);
  if (known !== undefined) return known;
  const start = quarter * QUARTER;
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(start)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  // Some engines of 2020 say 24 for midnight in spite of h23.
  const offset = Date.UTC(year, month - 1, day, hour % 24, minute, second) - start;
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  offsets.set(quarter, offset);
  return offset;
}

/**
 * The instant at which clocks of a zone show a time. Where they show it twice, the earlier one, so that nothing looks
 * younger than it may be; where they never show it, the time as clocks that had not been put forward would show it.
 *
 * @param name of a zone that `isZone`; all others are read as UTC
 */
function epochOf({ year, month, day, hour, minute, second }: WallTime, name: string): EpochMs {
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const zone = zoneOf(name);
  if (zone === null) return wall;
  // No zone changes its clocks twice within two days.
  const before = offsetAt(wall - DAY, zone);
  const after = offsetAt(wall + DAY, zone);
  const candidates = [wall - before, wall - after].filter(at => offsetAt(at, zone) === wall - at);
  return candidates.length > 0 ? Math.min(...candidates) : wall - before;
}

/** Time zones by `Intl`, for sources that write local times. */
export const zones: Zones = { isZone: name => zoneOf(name) !== null, epochOf };
