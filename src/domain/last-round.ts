import { isWholeDay } from './calendar.ts';
import type { EpochMs, Point, Round } from './model.ts';
import type { Stage } from './progress.ts';
import { inOrder, stagePoints } from './series.ts';

const HOUR = 3_600_000;

/**
 * The observations of the last round, moved by the time between the two starts, so that both rounds can be compared. They may lie
 * ahead of now.
 *
 * @returns in order of time; empty where one of the starts is not known, or is a date alone
 */
export function lastRoundCourse(
  { startsAt, history = [] }: Round = {},
  stage: Stage,
  started: EpochMs | undefined,
): Point[] {
  const known = startsAt !== undefined && started !== undefined;
  if (!known || isWholeDay(startsAt) || isWholeDay(started)) return [];
  const moved = stagePoints(history, stage).map(([at, value]): Point => [at - startsAt + started, value]);
  return inOrder(moved, Infinity);
}

/** The count of the last round when it had run for as long as this one. */
export interface Compared {
  readonly value: number;
  /** How many more there are now; negative where there are fewer. */
  readonly difference: number;
  /** The time of that observation, moved to this round. At most an hour before the count. */
  readonly at: EpochMs;
}

/**
 * The last observation of the last round at the same hour, or up to an hour earlier. For a round that was over by then, its last
 * observation. Nothing is interpolated.
 *
 * That a record stops says nothing of the round: it was over where the last two observations, an hour or more apart, are the same.
 *
 * @param before observations of the last round: see {@link lastRoundCourse}
 */
export function sameHour([at, value]: Point, before: readonly Point[]): Compared | undefined {
  const earlier = inOrder(before, at);
  const last = earlier[earlier.length - 1];
  if (last === undefined) return undefined;
  const over =
    earlier.length === before.length &&
    earlier.some(([then, count]) => count === last[1] && last[0] - then >= HOUR);
  return over || at - last[0] <= HOUR
    ? { value: last[1], difference: value - last[1], at: last[0] }
    : undefined;
}
