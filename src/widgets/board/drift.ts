import type { EpochMs } from '../../domain/model.ts';

/**
 * Where a screen stands, so that nothing bright burns in: its picture goes round by a few millimetres, hardly two pixels a
 * minute, and comes back to a place only after days.
 */
export interface Drift {
  /** In em of the smallest text of the screen: 44 px of 1,920. */
  readonly x: number;
  readonly y: number;
}

const MINUTE = 60_000;
/** Further than the strokes of the largest digits are wide: 20 and 16 px of 1,920 × 1,080. */
const MOST_X = 20 / 44;
const MOST_Y = 16 / 44;
/** Minutes of a round in each direction. They have no common divisor. */
const ROUND_X = 97;
const ROUND_Y = 61;

export function driftAt(now: EpochMs): Drift {
  const minute = Math.floor(now / MINUTE);
  return { x: MOST_X * wave(minute / ROUND_X), y: MOST_Y * wave(minute / ROUND_Y) };
}

function wave(rounds: number): number {
  return Math.round(1000 * Math.sin(2 * Math.PI * (rounds % 1))) / 1000;
}
