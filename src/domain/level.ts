import type { Busy, Level, Queue } from './model.ts';
import { sortableWait, type Wait } from './wait.ts';

/**
 * How busy a queue is: by the limits of the feed where there is a number to compare with them, and otherwise as the source says.
 * Undefined where neither is known.
 *
 * Of a wait the upper end is compared, so that nobody who may wait long is told 'short'.
 */
export function levelOf(queue: Queue, wait: Wait, busy: Busy | undefined): Level | undefined {
  const number = busy?.unit === 'people' ? queue.waiting : busy && sortableWait(wait);
  if (busy === undefined || number === undefined) return queue.level;
  const [low, high] = busy.levels;
  // 'Over 120 minutes' has no upper end and is more than 120.
  const open =
    busy.unit === 'minutes' &&
    wait.kind === 'reported' &&
    wait.given.max === undefined &&
    wait.given.p90 === undefined;
  if (open ? number >= high : number > high) return 'long';
  // A wait without an upper end may be long, so a lower limit says nothing.
  if (open) return undefined;
  if (number === 0) return 'none';
  return number > low ? 'moderate' : 'short';
}
