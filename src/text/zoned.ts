import type { EpochMs } from '../domain/model.ts';
import { instantsAt, type Offset } from '../lib/wall-time.ts';
import { calendar } from './calendar.ts';
import { offsetOf } from './offset.ts';

/** What the clocks on the wall show. Months and days count from 1. */
interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** What mappings need to know about time zones. */
interface Zones {
  isZone(zone: string): boolean;
  epochOf(wall: WallTime, zone: string): EpochMs;
}

const DAY = 86_400_000;
/** Clocks are changed at quarters of an hour, in all zones and years that feeds deal with. */
const QUARTER = 15 * 60_000;
const MOST_OFFSETS = 10_000;

/** Known offsets, by zone and quarter of an hour. The rows of a table are usually from a few days. */
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
 * The instant at which the clocks of a zone show a time. Where they show it twice, it is the earlier instant, so that nothing looks younger
 * than it may be. Where they skip it, it is the instant at which clocks that had not been put forward would show it.
 *
 * @param name of a zone; a name that is not a zone is treated as UTC
 */
function epochOf({ year, month, day, hour, minute, second }: WallTime, name: string): EpochMs {
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const zone = offsetOf(name);
  if (zone === null) return wall;
  const cached: Offset = at => offsetAt(at, zone);
  return instantsAt(wall, cached)[0] ?? wall - cached(wall - DAY);
}

/** Time zones as this machine knows them, for sources with local times. */
export const zones: Zones = { isZone: calendar.isZone, epochOf };
