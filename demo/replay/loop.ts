import type { EpochMs } from './time.ts';

/** A stretch of recorded time that is worth showing. */
export interface Span {
  readonly start: EpochMs;
  /** Milliseconds. */
  readonly length: number;
}

/** A moment of the recorded time, and how far it lies from now. */
export interface Moment {
  /** The recorded moment that is shown now. */
  readonly at: EpochMs;
  /** now − at: add it to a recorded time to get the time that is shown. */
  readonly shift: number;
  /** Which of the spans. */
  readonly span: number;
}

/**
 * Plays the spans one after the other, for ever, at the speed of the clock.
 *
 * The shift stays the same while a span plays. Where starts and lengths are whole hours it is whole hours too, so an
 * appointment at half past stays at half past; and it never falls from one span to the next, so a document made later
 * never looks older.
 *
 * @param spans rising, at least one
 * @param now epoch ms, handed in
 */
export function locate(now: EpochMs, spans: readonly Span[]): Moment {
  const round = spans.reduce((sum, span) => sum + span.length, 0);
  let rest = now - Math.floor(now / round) * round;
  for (const [index, span] of spans.entries()) {
    if (rest < span.length) return { at: span.start + rest, shift: now - span.start - rest, span: index };
    rest -= span.length;
  }
  throw new RangeError('no span to play');
}

/** Where the last entry is that passes; -1 when none does. */
export function lastIndex<T>(list: readonly T[], passes: (entry: T) => boolean): number {
  for (let index = list.length - 1; index >= 0; index--) if (passes(list[index] as T)) return index;
  return -1;
}
