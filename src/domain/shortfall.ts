import type { Role, Volunteers } from './model.ts';

/** Who lacks in one task. */
export interface RoleGap {
  readonly role: Role;
  /** max(0, needed − onDuty); undefined where one of them is unknown. */
  readonly gap: number | undefined;
  /** Fewer than the least it takes. */
  readonly belowMin: boolean;
}

/** Who lacks in all. */
export interface Shortfall {
  /** Undefined where nothing is known of it; 0 only where it is known that nobody lacks. */
  readonly gap: number | undefined;
  readonly roles: readonly RoleGap[];
  /** Roles of which the gap is known. */
  readonly known: number;
}

export function roleGap(role: Role): RoleGap {
  const { onDuty, needed, min } = role;
  return {
    role,
    gap: onDuty === undefined || needed === undefined ? undefined : Math.max(0, needed - onDuty),
    belowMin: onDuty !== undefined && min !== undefined && onDuty < min,
  };
}

/**
 * Σ max(0, needed − onDuty) over roles: a surplus in one role never hides a gap in another. Where the sums of the whole
 * leave a larger gap (people are needed beyond the listed roles), that one counts.
 */
export function shortfall({ onDuty, needed, roles = [] }: Volunteers): Shortfall {
  const gaps = roles.map(roleGap);
  const inRoles = gaps.filter(each => each.gap !== undefined);
  const byRoles = inRoles.length > 0 ? inRoles.reduce((sum, each) => sum + (each.gap ?? 0), 0) : undefined;
  const overall = onDuty === undefined || needed === undefined ? undefined : Math.max(0, needed - onDuty);
  const gap = byRoles === undefined ? overall : Math.max(byRoles, overall ?? 0);
  return { gap, roles: gaps, known: inRoles.length };
}
