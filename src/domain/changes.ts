import type { Community } from './model.ts';

/** What came and what went between two documents. */
export interface Changes {
  readonly added: readonly string[];
  readonly ended: readonly string[];
}

/**
 * @param before ids of the last document; undefined: there was none, so nothing is new
 * @param after ids of this one
 */
export function changes(before: readonly string[] | undefined, after: readonly string[]): Changes {
  const without = (ids: readonly string[], others: readonly string[]): readonly string[] => {
    const known = new Set(others);
    return ids.filter(id => !known.has(id));
  };
  return before === undefined
    ? { added: [], ended: [] }
    : { added: without(after, before), ended: without(before, after) };
}

/** Ids of communities, each followed by those of its sites as `community/site`: a site's own is unique in its community only. */
export function idsOf(communities: readonly Community[]): readonly string[] {
  return communities.flatMap(({ id, sites = [] }) => [id, ...sites.map(site => `${id}/${site.id}`)]);
}
