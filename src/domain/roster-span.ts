import type { EpochMs } from './model.ts';
import type { Task } from './tasks.ts';

const HOUR = 3_600_000;
/** A shift that has run for longer is shown from then on. */
const MOST_BEFORE = 6 * HOUR;
/** Where the next shift begins later than this, the time until then is not shown. */
const MOST_EMPTY = 12 * HOUR;
/** The longest time that is shown: round-the-clock work has shifts of a day. */
const MOST_SPAN = 24 * HOUR;
/** The most blocks beside each other that can hold figures on a phone. */
const MOST_BLOCKS = 5;
/** The share of the time that is shown before now where no shift runs. */
const LEAD = 0.06;

/** The time that a roster shows. */
export interface RosterSpan {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/**
 * The time that a roster of tasks shows: from the beginning of the shifts that run, else from now, to the end of the last one.
 *
 * @returns undefined where there are no shifts
 */
export function rosterSpan(tasks: readonly Task[], now: EpochMs): RosterSpan | undefined {
  const blocks = tasks.flatMap(task => task.blocks);
  if (blocks.length === 0) return undefined;
  const first = Math.min(...blocks.map(({ start }) => start));
  const from = first > now + MOST_EMPTY ? first : Math.max(Math.min(first, now), now - MOST_BEFORE);
  const lastEnd = Math.max(...blocks.map(({ end }) => end));
  const full = tasks.flatMap(task => task.blocks[MOST_BLOCKS - 1]?.end ?? []);
  const to = Math.min(lastEnd, from + MOST_SPAN, ...full);
  return { from: from === now ? from - LEAD * (to - from) : from, to };
}
