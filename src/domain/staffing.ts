import type { EpochMs, Volunteers } from './model.ts';
import { coverage, shiftGap, sumOfAll } from './shifts.ts';
import { shortfall } from './shortfall.ts';

/** How many are there of how many needed, and how many lack. */
export interface Staffing {
  /** `on-duty`: counted on the spot. `signed-up`: what the shifts running now promise; not how many came. */
  readonly kind: 'on-duty' | 'signed-up';
  readonly have: number | undefined;
  readonly needed: number | undefined;
  /** Lacking, never netted: see {@link shortfall}. */
  readonly gap: number | undefined;
}

/**
 * The best that is known of the staffing now: the counts as given; else the sums over the roles, where every role has
 * them; else the shifts that run now. Without any of these all is unknown.
 */
export function staffing(volunteers: Volunteers, now: EpochMs): Staffing {
  const { roles = [], shifts = [] } = volunteers;
  const have = volunteers.onDuty ?? sumOfAll(roles.map(role => role.onDuty));
  const needed = volunteers.needed ?? sumOfAll(roles.map(role => role.needed));
  if (have !== undefined || roles.some(role => role.onDuty !== undefined)) {
    return { kind: 'on-duty', have, needed, gap: shortfall(volunteers).gap };
  }
  const { current } = coverage(shifts, now);
  const signedUp = sumOfAll(current.map(shift => shift.signedUp));
  if (signedUp === undefined) return { kind: 'on-duty', have: undefined, needed, gap: undefined };
  return {
    kind: 'signed-up',
    have: signedUp,
    needed: sumOfAll(current.map(shift => shift.needed)),
    gap: sumOfAll(current.map(shiftGap)),
  };
}
