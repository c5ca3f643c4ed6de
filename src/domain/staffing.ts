import type { EpochMs, Volunteers } from './model.ts';
import { shiftsAround, shiftGap, sumOfAll } from './shifts.ts';
import { shortfall } from './shortfall.ts';

/** How many volunteers there are, how many are needed, and how many are missing. */
export interface Staffing {
  /** `on-duty`: counted on site. `signed-up`: those who signed up for the current shifts, whether they came or not. */
  readonly kind: 'on-duty' | 'signed-up';
  readonly have: number | undefined;
  readonly needed: number | undefined;
  /** How many are missing; a surplus in one role does not offset a gap in another: see {@link shortfall}. */
  readonly gap: number | undefined;
  /** Whether more may be missing, since some tasks lack a count. */
  readonly isLeast?: boolean;
}

/**
 * The best that is known about the staffing now: the counts as given; otherwise their sums over the roles, where every role has
 * them; otherwise the current shifts. Without any of these everything is unknown.
 */
export function staffing(volunteers: Volunteers, now: EpochMs): Staffing {
  const { roles = [], shifts = [] } = volunteers;
  const have = volunteers.onDuty ?? sumOfAll(roles.map(role => role.onDuty));
  const needed = volunteers.needed ?? sumOfAll(roles.map(role => role.needed));
  if (have !== undefined || roles.some(role => role.onDuty !== undefined)) {
    const { gap, isLeast } = shortfall(volunteers);
    return { kind: 'on-duty', have, needed, gap, isLeast };
  }
  const { current } = shiftsAround(shifts, now);
  const signedUp = sumOfAll(current.map(shift => shift.signedUp));
  if (signedUp === undefined) return { kind: 'on-duty', have: undefined, needed, gap: undefined };
  return {
    kind: 'signed-up',
    have: signedUp,
    needed: sumOfAll(current.map(shift => shift.needed)),
    gap: sumOfAll(current.map(shiftGap)),
  };
}
