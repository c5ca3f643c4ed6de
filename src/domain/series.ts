import type { EpochMs, Point, StagesPoint } from './model.ts';
import type { Stage } from './progress.ts';

/**
 * Observations as a course: in order of time, one a moment (the last given counts), none later than `until`. Feeds give them
 * in any order.
 */
export function inOrder(points: readonly Point[], until: EpochMs): Point[] {
  return [...new Map(points.filter(([at]) => at <= until))].sort(([one], [other]) => one - other);
}

/** What a history of stages says of one of them; an observation without it says nothing. */
export function stagePoints(history: readonly StagesPoint[], stage: Stage): Point[] {
  return history.flatMap(([at, { [stage]: value }]): Point[] => (value === undefined ? [] : [[at, value]]));
}
