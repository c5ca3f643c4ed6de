import { ceilTime, floorTime, gridFor } from './time-grid.ts';
import type { EpochMs } from './model.ts';
import type { Wait } from './wait.ts';

/** The wait of somebody who joins now, in minutes. What is not known is absent. */
export interface WaitBand {
  /** Hardly anybody waits for less than this. */
  readonly min?: number;
  /** The usual wait. */
  readonly typical?: number;
  /** Hardly anybody waits for longer than this. Absent where there is no upper end: 'over 2 h'. */
  readonly max?: number;
  /** Whether the source gives it, rather than that it is estimated here. */
  readonly isReported: boolean;
}

/** Undefined where no wait is known. */
export function waitBand(wait: Wait): WaitBand | undefined {
  if (wait.kind === 'none') return undefined;
  if (wait.kind === 'estimated') return bandOf(wait.min, wait.p50, wait.max, false);
  const { min, max, p50, p90 } = wait.given;
  return bandOf(min, p50 ?? (min === max ? min : undefined), max ?? p90, true);
}

/** Member by member, since a list makes ten thousand of them. */
function bandOf(
  min: number | undefined,
  typical: number | undefined,
  max: number | undefined,
  isReported: boolean,
): WaitBand {
  const band: { -readonly [K in keyof WaitBand]: WaitBand[K] } = { isReported };
  if (min !== undefined) band.min = min;
  if (typical !== undefined) band.typical = typical;
  if (max !== undefined) band.max = max;
  return band;
}

/** 'Over 2 h': a wait of which only the lower end is known. */
export function isOpenEnded({ min, typical, max }: WaitBand): boolean {
  return min !== undefined && typical === undefined && max === undefined;
}

const MINUTE = 60_000;

/** The grid in minutes on which the times of a band are told. */
export function gridOf({ min, typical, max }: WaitBand): number {
  const from = min ?? typical ?? 0;
  return gridFor((max ?? typical ?? from) - from);
}

/** When the turn of somebody who joins now may come. */
export interface Turn {
  readonly from?: EpochMs;
  readonly typical?: EpochMs;
  readonly to?: EpochMs;
}

/** The times of a band, rounded outward on its grid, and never before now. The usual time is rounded up. */
export function turnOf(band: WaitBand, now: EpochMs): Turn {
  const grid = gridOf(band);
  const { min, typical, max } = band;
  // Waits are whole minutes, and rounded up already.
  const at = (minutes: number): EpochMs => floorTime(now, 1) + minutes * MINUTE;
  const from =
    min === undefined ? undefined : isOpenEnded(band) ? ceilTime(at(min), grid) : floorTime(at(min), grid);
  return {
    ...(from !== undefined && { from: Math.max(now, from) }),
    ...(typical !== undefined && { typical: ceilTime(at(typical), grid) }),
    ...(max !== undefined && { to: ceilTime(at(max), grid) }),
  };
}

/**
 * Minutes as one would say them of an estimate: in steps of five up to an hour, of half an hour up to five, of an hour beyond. They
 * are rounded up, but up to `slack` minutes above a step are left out: nobody says 'an hour and a half' for 65 minutes.
 */
export function spokenMinutes(minutes: number, slack: number = 10): number {
  if (minutes <= 60) return Math.ceil(minutes / 5) * 5;
  const step = minutes <= 300 ? 30 : 60;
  return Math.ceil((minutes - slack) / step) * step;
}
