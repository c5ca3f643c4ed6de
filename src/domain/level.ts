import type { Busy, Level, Queue } from './model.ts';
import { sortableWait, type Wait } from './wait.ts';

/**
 * How busy a queue is, in a word: by the feed's limits where there is a number to hold against them, else the word that
 * the source gives. Undefined where neither is there.
 *
 * A wait counts by its upper end: nobody is told 'short' who may wait long.
 */
export function levelOf(queue: Queue, wait: Wait, busy: Busy | undefined): Level | undefined {
  const number = busy?.unit === 'people' ? queue.waiting : busy && sortableWait(wait);
  if (busy === undefined || number === undefined) return queue.level;
  const [low, high] = busy.levels;
  // A wait of 'over 120' is more than 120.
  const open =
    busy.unit === 'minutes' &&
    wait.kind === 'reported' &&
    wait.given.max === undefined &&
    wait.given.p90 === undefined;
  if (open ? number >= high : number > high) return 'long';
  // An open end may well be long; between the limits nothing is known.
  if (open) return undefined;
  if (number === 0) return 'none';
  return number > low ? 'moderate' : 'short';
}
