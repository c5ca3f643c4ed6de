import type { Role, Volunteers } from './model.ts';
import { shortByOf, sumOfAll } from './shifts.ts';

/** How many volunteers are missing in a role. */
export interface RoleGap {
  readonly role: Role;
  /** How many are missing of those needed, or of the minimum where that is more. Undefined where nothing is known about it. */
  readonly gap: number | undefined;
  /** Whether there are fewer than the minimum. */
  readonly belowMin: boolean;
}

/** How many volunteers are missing in a community. */
export interface Shortfall {
  /** Undefined where nothing is known about it. 0 only where it is known that nobody is missing. */
  readonly gap: number | undefined;
  /** Whether more may be missing, since some tasks lack a count. */
  readonly isLeast: boolean;
  /** How many would be missing if everybody could do every task. Undefined where not everybody is counted, or not every need known. */
  readonly inAll: number | undefined;
  readonly roles: readonly RoleGap[];
  /** The number of roles of which it is known how many are there and how many are needed. */
  readonly known: number;
}

export function roleGap(role: Role): RoleGap {
  const { onDuty, needed, min } = role;
  return {
    role,
    gap: shortByOf(onDuty, needed, min),
    belowMin: onDuty !== undefined && min !== undefined && onDuty < min,
  };
}

/**
 * The sum of max(0, needed − onDuty) over the roles, so that a surplus in one role never hides a gap in another. Where the totals of
 * the community give a larger gap (people are needed beyond the listed roles), that gap counts. A total that is not given is the sum
 * over the roles, where every role has its count. While some roles have counts and others don't, it is not known that nobody is missing.
 */
export function shortfall({ onDuty, needed, roles = [] }: Volunteers): Shortfall {
  const gaps = roles.map(roleGap);
  const inRoles = gaps.filter(each => each.gap !== undefined);
  const byRoles = inRoles.length > 0 ? inRoles.reduce((sum, each) => sum + (each.gap ?? 0), 0) : undefined;
  const have = onDuty ?? sumOfAll(roles.map(role => role.onDuty));
  const need = needed ?? sumOfAll(roles.map(role => role.needed));
  const inAll = have === undefined || need === undefined ? undefined : Math.max(0, need - have);
  const gap = byRoles === undefined ? inAll : Math.max(byRoles, inAll ?? 0);
  const known = roles.filter(role => role.onDuty !== undefined && role.needed !== undefined).length;
  const isLeast =
    known < roles.length && roles.some(role => role.onDuty !== undefined || role.needed !== undefined);
  return { gap: gap === 0 && isLeast ? undefined : gap, isLeast, inAll, roles: gaps, known };
}
