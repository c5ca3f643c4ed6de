import type { Agency } from './model.ts';

/** How many staff of an agency can still be sent. */
export interface AgencyStaff {
  /** Undefined where it is unknown: a count lacks, or more are out than there are. */
  readonly free: number | undefined;
  /** Whether more are out than the agency has, so that one of its numbers is wrong. */
  readonly isExceeded: boolean;
}

/** What the counts of an agency say together. They are given as they are, never made to fit. */
export function agencyStaff({ staff, deployed }: Agency): AgencyStaff {
  if (staff === undefined || deployed === undefined) return { free: undefined, isExceeded: false };
  return deployed > staff
    ? { free: undefined, isExceeded: true }
    : { free: staff - deployed, isExceeded: false };
}

/**
 * The agencies that are in any of some communities, in their order.
 *
 * @param ids of the communities
 */
export function agenciesIn(agencies: readonly Agency[], ids: ReadonlySet<string>): readonly Agency[] {
  return agencies.filter(({ communities = [] }) => communities.some(id => ids.has(id)));
}

/** The ids of all communities that agencies are in, each once, in the order in which they are named. */
export function placesOf(agencies: readonly Agency[]): readonly string[] {
  return [...new Set(agencies.flatMap(({ communities = [] }) => communities))];
}
