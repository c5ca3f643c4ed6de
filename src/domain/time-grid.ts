import type { EpochMs } from './model.ts';

const MINUTE = 60_000;

/**
 * The grid in minutes on which the times of a range are told, so that they do not look more certain than they are: 5 minutes where
 * the range is up to an hour wide, 10 up to two hours, 15 beyond.
 *
 * @param width in minutes
 */
export function gridFor(width: number): number {
  return width <= 60 ? 5 : width <= 120 ? 10 : 15;
}

/** @param grid in minutes */
export function floorTime(at: EpochMs, grid: number): EpochMs {
  return Math.floor(at / (grid * MINUTE)) * grid * MINUTE;
}

/** @param grid in minutes */
export function ceilTime(at: EpochMs, grid: number): EpochMs {
  return Math.ceil(at / (grid * MINUTE)) * grid * MINUTE;
}
