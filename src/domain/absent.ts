import { lostOf, type Gaps, type Scope } from './completeness.ts';
import type { Community, Feed, Shard } from './model.ts';

/** What is missing from a list. */
export interface Absent {
  /** Communities that are known to be missing. */
  readonly count: number;
  /** Whether more may be missing, so that a total is 'at least'. */
  readonly isAtLeast: boolean;
}

/** Nothing is missing. */
export const NOTHING_ABSENT: Absent = { count: 0, isAtLeast: false };

/**
 * What is missing among the communities of a scope, so that a total of them can say 'from 5 of 7' or 'at least'.
 *
 * @param found the communities of the scope that are in the feed
 */
export function absentFrom(
  feed: Feed & Gaps,
  { district, ids = [] }: Scope,
  found: readonly Community[],
): Absent {
  if (ids.length > 0) return absentIds(feed, ids, found);
  const isAny = typeof district !== 'string';
  const lost = lostOf(feed).filter(each => isAny || each.district === district);
  const isUnplaced = !isAny && lostOf(feed).some(each => each.district === undefined);
  const shards = (feed.absentShards ?? []).filter(each => isAny || isOf(each, district));
  const counts = shards.map(shard => countOf(shard, district));
  return {
    count: lost.length + counts.reduce((sum: number, count) => sum + (count ?? 0), 0),
    isAtLeast: feed.incomplete === true || isUnplaced || counts.includes(undefined),
  };
}

/** Where communities are named, it is known which of them are missing, whatever else is missing from the feed. */
function absentIds(feed: Feed, ids: readonly string[], found: readonly Community[]): Absent {
  const there = new Set(found.map(({ id }) => id));
  const missing = ids.filter(id => !there.has(id)).length;
  const twice = lostOf(feed).filter(({ id }) => id !== undefined && there.has(id) && ids.includes(id)).length;
  return { count: missing + twice, isAtLeast: false };
}

function isOf({ districts }: Shard, district: string): boolean {
  return !districts || districts.includes(district);
}

/** How many communities of a district are in a shard; undefined where the index does not say. */
function countOf({ communities, districts }: Shard, district: string | null | undefined): number | undefined {
  return typeof district !== 'string' || districts?.length === 1 ? communities?.length : undefined;
}
