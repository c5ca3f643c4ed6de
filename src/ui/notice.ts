import type { EpochMs } from '../domain/model.ts';
import type { Remark, Sentence } from './panel.ts';

/**
 * What a card says to those who read it later: in a message, in a picture, on paper at the gate. All times are those of a
 * clock, since 'now' would go on being said.
 */
export interface Notice {
  /** In place of the sentences of the card. */
  readonly sentences: readonly Sentence[];
  /** The last moment to join: 'Join by 19:30'. */
  readonly join?: string;
  /** Drawn in place of the visual. */
  readonly visual?: unknown;
  /** In place of the remarks of the card, where its visual says what they would have to say. */
  readonly remarks?: readonly Remark[];
  /** What to know before one comes. */
  readonly tips: readonly Remark[];
  /**
   * Until when it counts, where that is not decided by the age of the numbers: a time that the place has given, or the day
   * that it was printed on.
   */
  readonly validUntil?: EpochMs | 'day';
}
