import type { EpochMs } from '../domain/model.ts';
import { instantsAt, type Offset } from '../lib/wall-time.ts';
import { calendar } from './calendar.ts';
import { offsetOf } from './offset.ts';

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
/** Clocks are changed at quarters of an hour, in every zone and year that a feed speaks of. */
const QUARTER = 15 * 60_000;
const MOST_OFFSETS = 10_000;

/** Offsets that were asked for before, by zone and quarter: rows of a table are of a few days. */
const known = new WeakMap<Offset, Map<number, number>>();

function offsetAt(at: EpochMs, offset: Offset): number {
  const quarter = Math.floor(at / QUARTER);
  let offsets = known.get(offset);
  if (!offsets) known.set(offset, (offsets = new Map()));
  let found = offsets.get(quarter);
  if (found === undefined) {
    found = offset(quarter * QUARTER);
    if (offsets.size >= MOST_OFFSETS) offsets.clear();
    offsets.set(quarter, found);
  }
  return found;
}

/**
 * The instant at which clocks of a zone show a time. Where they show it twice, the earlier one, so that nothing looks
 * younger than it may be; where they never show it, the time as clocks that had not been put forward would show it.
 *
 * @param name of a zone that `isZone`; all others are read as UTC
 */
function epochOf({ year, month, day, hour, minute, second }: WallTime, name: string): EpochMs {
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const zone = offsetOf(name);
  if (zone === null) return wall;
  const cached: Offset = at => offsetAt(at, zone);
  return instantsAt(wall, cached)[0] ?? wall - cached(wall - DAY);
}

/** Time zones as the machine knows them, for sources that write local times. */
export const zones: Zones = { isZone: calendar.isZone, epochOf };
