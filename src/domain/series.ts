import type { EpochMs, Point, StagesPoint } from './model.ts';
import type { Stage } from './progress.ts';

/**
 * Observations in order of time. Feeds give them in any order. Of several observations of one instant the one that was given last
 * counts.
 *
 * @param until later observations are left out
 */
export function inOrder(points: readonly Point[], until: EpochMs): Point[] {
  return [...new Map(points.filter(([at]) => at <= until))].sort(([one], [other]) => one - other);
}

/** The observations of one stage. Observations that do not have a number for it are left out. */
export function stagePoints(history: readonly StagesPoint[], stage: Stage): Point[] {
  return pointsOf(history, stage);
}

/** The observations of one member. Observations that do not have a number for it are left out. */
export function pointsOf<K extends string>(
  history: readonly (readonly [at: EpochMs, values: { readonly [key in K]?: number }])[],
  key: K,
): Point[] {
  return history.flatMap(([at, { [key]: value }]): Point[] => (value === undefined ? [] : [[at, value]]));
}
