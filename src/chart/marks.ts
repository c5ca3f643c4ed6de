import { bisector } from 'd3';
import type { EpochMs } from '../domain/model.ts';

/** An observation that a reader can stop at. Its place is a share of the field, from the top left: see `TimeChart`. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly at: EpochMs;
  readonly value: number;
}

/**
 * Index of the mark nearest to a place.
 *
 * @param marks in order of time, at least one
 * @param x a share of the width of the field
 */
export function nearestMark(marks: readonly Mark[], x: number): number {
  return bisector((mark: Mark) => mark.x).center(marks, x);
}

/**
 * Index of the last mark that is not ahead of now; 0 where all of them are.
 *
 * @param marks in order of time, at least one
 */
export function latestMark(marks: readonly Mark[], now: EpochMs): number {
  return Math.max(0, bisector((mark: Mark) => mark.at).right(marks, now) - 1);
}
