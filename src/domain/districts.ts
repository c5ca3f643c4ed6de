import { groupBy } from './group-by.ts';
import type { Community } from './model.ts';
import { total, type Part, type Total } from './total.ts';

/** Communities of one district, and their sum. */
export interface District {
  /** Undefined: those that name no district. */
  readonly name: string | undefined;
  readonly communities: readonly Community[];
  readonly total: Total;
}

/**
 * Communities by district. Those that name none come last, as a group of their own.
 *
 * @param part what is summed up
 * @param compare order of the names; without it, as the communities come
 */
export function byDistrict(
  communities: readonly Community[],
  part: (community: Community) => Part,
  compare?: (one: string, other: string) => number,
): readonly District[] {
  return [...groupBy(communities, ({ district }) => district || undefined)]
    .sort(([one], [other]) =>
      one === undefined || other === undefined
        ? Number(one === undefined) - Number(other === undefined)
        : (compare?.(one, other) ?? 0),
    )
    .map(([name, members]) => ({ name, communities: members, total: total(members.map(part)) }));
}
