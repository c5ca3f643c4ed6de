import { ticks } from 'd3';
import type { EpochMs } from '../domain/model.ts';
import type { Offset } from '../lib/wall-time.ts';
import { wallInterval } from './wall-interval.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Distances of time ticks up to a day, in milliseconds. Each divides a day. */
const STEPS: readonly number[] = [1, 2, 5, 15, 30, 60, 120, 180, 360, 720, 1440].map(
  minutes => minutes * MINUTE,
);

/**
 * Ticks of an axis of counts that begins at 0: 0 and whole multiples of 1, 2 or 5 times a power of ten.
 *
 * @param top the largest value of the axis, above 0; no tick is higher
 * @param most the largest number of ticks, 0 included
 */
export function countTicks(top: number, most: number = 4): number[] {
  // d3 takes the number of ticks as a hint and may return more; asked for 0 ticks, it returns none.
  for (let count = most - 1; ; count--) {
    const found = ticks(0, top, count).filter(value => Number.isInteger(value));
    if (found.length <= most) return found;
  }
}

/**
 * Ticks of an axis of time: every 1, 2, 5, 15 or 30 minutes, whole hours, every 2, 3, 6 or 12 hours, every midnight, every second midnight
 * and so on, as the clocks on the wall of a zone show them. An hour that the clocks skip has no tick; an hour that they show
 * twice has one, the first time.
 *
 * @param offset of the zone
 * @param mostSteps the span is shorter than so many steps; not necessarily a whole number
 */
export function timeTicks(from: EpochMs, to: EpochMs, offset: Offset, mostSteps: number = 6): EpochMs[] {
  const span = to - from;
  let step = STEPS.find(each => span / each < mostSteps) ?? 2 * DAY;
  while (span / step >= mostSteps) step *= 2;
  // The end of a d3 range is exclusive.
  return wallInterval(step, offset)
    .range(new Date(from), new Date(to + 1))
    .map(date => date.getTime());
}
