/** How a count compares with an even pace. */
export type PlanStanding = 'ahead' | 'on' | 'behind';

/** A count that differs from an even pace by at most this share of the population is on plan. */
const TOLERANCE = 0.05;

/**
 * Compares a count with what an even pace would have reached by then.
 *
 * @param planned see `paceLine`
 */
export function planStanding(count: number, planned: number, population: number): PlanStanding {
  if (Math.abs(count - planned) <= TOLERANCE * population) return 'on';
  return count > planned ? 'ahead' : 'behind';
}
