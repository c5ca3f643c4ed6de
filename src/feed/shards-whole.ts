import { lostOf, withLost, type LostCommunity } from '../domain/completeness.ts';
import type { Community, EpochMs, Feed, Shard } from '../domain/model.ts';
import type { Counted, Origin, WholeFeed } from '../domain/shards.ts';
import { ISSUE_LIMIT } from './fields.ts';
import { issueOf, type Issue } from './issues.ts';
import { knownMembers } from '../lib/known-members.ts';
import type { Snapshot } from './snapshot.ts';
import type { FeedStore } from './store.ts';

/** A shard that is needed, with its state. */
export interface Part {
  readonly shard: Shard;
  /** JSON Pointer to the shard in the index. */
  readonly pointer: string;
  /** Absolute; null for an address that may not be requested. */
  readonly address: string | null;
  readonly store: FeedStore;
}

/** A document of the combined feed, with its place in the index. */
interface Document extends Snapshot {
  readonly pointer: string;
}

/** In which document each community is. */
export interface Places {
  /** By id. */
  readonly places: ReadonlyMap<string, number>;
  /** All communities, each id once. */
  readonly communities: readonly Community[];
  /** The communities of each document, as given. */
  readonly lists: readonly (readonly Community[])[];
  /** The communities of each document whose id occurred in an earlier one. */
  readonly twice: readonly (readonly Community[])[];
}

/**
 * Combines an index and its shards. Communities remain the same objects. If two have the same id, the first one is kept. The
 * pointer of an issue in a shard follows the pointer of the shard: `/shards/2/communities/5/queue`.
 *
 * @param last result for the previous documents. If the ids are unchanged, as they usually are, it is reused
 */
export function whole(
  index: Snapshot,
  parts: readonly Part[],
  faults: readonly Issue[],
  last?: Places,
): { readonly feed: WholeFeed; readonly issues: readonly Issue[]; readonly found: Places } {
  const shards = parts.flatMap(({ store: { state }, pointer }): Document[] =>
    'snapshot' in state ? [{ ...state.snapshot, pointer }] : [],
  );
  const documents: readonly Document[] = [{ ...index, pointer: '' }, ...shards];
  const found = placesOf(
    documents.map(({ feed }) => feed.communities),
    last,
  );
  const issues: Issue[] = [...faults];
  const origins: Origin[] = [];
  for (const [at, { feed, receivedAt, pointer, issues: own }] of documents.entries()) {
    origins.push({ feed: pointer === '' ? feed : withDefaults(feed, index.feed), receivedAt });
    const [twice] = found.twice[at] ?? [];
    // One issue for each shard: if a shard is listed twice, all of its communities are duplicates.
    if (twice) issues.push(issueOf('id/duplicate', JSON.stringify(twice.id), pointer));
    if (pointer !== '' && feed.shards) issues.push(issueOf('shard/nested', undefined, `${pointer}/shards`));
    for (const issue of own.slice(0, Math.max(0, ISSUE_LIMIT - issues.length)))
      issues.push({ ...issue, pointer: pointer + issue.pointer });
  }
  const { communities, places } = found;
  const twice = found.twice.flat().map(({ id, district = '' }): LostCommunity => ({ id, district }));
  const lost = [...documents.flatMap(({ feed }) => lostOf(feed)), ...twice];
  const feed = { ...headOf(documents), communities, origins, places, ...missing(parts) };
  return { feed: withLost(feed, lost), issues, found };
}

function placesOf(lists: Places['lists'], last: Places | undefined): Places {
  const isSame =
    last?.lists.length === lists.length &&
    !last.twice.some(({ length }) => length > 0) &&
    lists.every((list, at) => hasSameIds(list, last.lists[at] ?? []));
  if (isSame) return { ...last, lists, communities: lists.flat() };
  const places = new Map<string, number>();
  const communities: Community[] = [];
  const twice = lists.map((list, at) => {
    const again: Community[] = [];
    for (const community of list) {
      if (places.has(community.id)) again.push(community);
      else {
        places.set(community.id, at);
        communities.push(community);
      }
    }
    return again;
  });
  return { places, communities, lists, twice };
}

function hasSameIds(list: readonly Community[], other: readonly Community[]): boolean {
  return list === other || (list.length === other.length && list.every(({ id }, at) => id === other[at]?.id));
}

/** How the index judges numbers holds for its shards, as far as they don't say otherwise. */
function withDefaults(feed: Feed, { staleAfter, busy, suppressBelow }: Feed): Feed {
  return {
    ...(staleAfter && { staleAfter }),
    ...(busy && { busy }),
    ...(suppressBelow !== undefined && { suppressBelow }),
    ...feed,
  };
}

/** All but the communities: the index's own, and what must not be lost of the shards. */
function headOf(documents: readonly Document[]): Omit<Feed, 'communities'> {
  const feeds = documents.map(({ feed }) => feed);
  const ends = feeds.map(feed => feed.validUntil).filter(end => end !== undefined);
  const suppressBelow = Math.max(...feeds.map(feed => feed.suppressBelow ?? 0));
  const agencies = union(
    feeds.map(feed => feed.agencies),
    ({ id }) => id,
  );
  // Documents give ids without knowing of each other: what says something else is another notice.
  const notices = union(
    feeds.map(feed => feed.notices),
    each => JSON.stringify(each),
  );
  return {
    version: 1,
    ...knownMembers({
      ...feeds[0],
      generatedAt: earliest(feeds.map(feed => feed.generatedAt)),
      validUntil: ends.length > 0 ? Math.min(...ends) : undefined,
      timeZone: feeds.find(feed => feed.timeZone)?.timeZone,
      lang: feeds.find(feed => feed.lang)?.lang,
      sample: feeds.some(feed => feed.sample) || undefined,
      incomplete: feeds.some(feed => feed.incomplete) || undefined,
      suppressBelow: suppressBelow || undefined,
      agencies: agencies.length > 0 ? agencies : undefined,
      notices: notices.length > 0 ? notices : undefined,
    }),
  };
}

/** Undefined where one of them is not known. */
function earliest(times: readonly (EpochMs | undefined)[]): EpochMs | undefined {
  return times.includes(undefined) ? undefined : Math.min(...times.map(Number));
}

/** Of two with one key the first. */
function union<T>(lists: readonly (readonly T[] | undefined)[], keyOf: (each: T) => string): readonly T[] {
  const found = new Map<string, T>();
  for (const each of lists.flatMap(list => list ?? [])) {
    const key = keyOf(each);
    if (!found.has(key)) found.set(key, each);
  }
  return [...found.values()];
}

function missing(parts: readonly Part[]): Counted {
  const lost = parts.filter(({ store }) => !('snapshot' in store.state));
  let count: number | undefined = 0;
  for (const { shard } of lost) {
    const { communities } = shard;
    count = count === undefined || !communities ? undefined : count + communities.length;
  }
  return {
    wantedShards: parts.length,
    missingShards: lost.length,
    ...(lost.length > 0 && count !== undefined && { missingCommunities: count }),
    ...(lost.length > 0 && { absentShards: lost.map(({ shard }) => shard) }),
  };
}
