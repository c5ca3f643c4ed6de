import { timeInterval, type TimeInterval } from 'd3';
import { instantsAt, type Offset } from '../lib/wall-time.ts';

/**
 * A d3-time interval whose boundaries lie where the clocks of a zone show a multiple of `step` since midnight. (The intervals
 * that d3-time comes with know the visitor's zone and UTC only.) A time that the clocks skip is no boundary; a time that they
 * show twice is one the first time only.
 *
 * @param step in milliseconds: a divisor or a multiple of 24 hours
 */
export function wallInterval(step: number, offset: Offset): TimeInterval {
  const firstInstant = (wall: number): number | undefined => instantsAt(wall, offset)[0];
  const wallOf = (date: Date): number => date.getTime() + offset(date.getTime());

  return timeInterval(
    date => {
      let wall = Math.floor(wallOf(date) / step) * step;
      let at = firstInstant(wall);
      while (at === undefined) at = firstInstant((wall -= step));
      // When the clocks show an hour for the second time, later boundaries have already been passed the first time.
      let next = firstInstant((wall += step));
      while (next !== undefined && next <= date.getTime()) {
        at = next;
        next = firstInstant((wall += step));
      }
      date.setTime(at);
    },
    (date, count) => {
      let wall = wallOf(date) + count * step;
      let at = firstInstant(wall);
      while (at === undefined) at = firstInstant((wall += Math.sign(count) * step));
      date.setTime(at);
    },
  );
}
