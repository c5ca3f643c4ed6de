import type { Gaps } from './completeness.ts';
import type { Community, EpochMs, Feed } from './model.ts';

/** The document that a community came in: its times and limits count for it, and no other's. */
export interface Origin {
  readonly feed: Feed;
  /** When that document first came. */
  readonly receivedAt: EpochMs;
}

/** What of a feed in shards is there. */
export interface Counted extends Gaps {
  /** How many shards are wanted by this page … */
  readonly wantedShards: number;
  /** … and of how many of them nothing has come yet. Their communities are not in the feed. */
  readonly missingShards: number;
  /** How many communities are missing with them; absent where the index does not say. */
  readonly missingCommunities?: number;
}

/**
 * A feed put together from an index and its shards. Its own `generatedAt` and `validUntil` are the earliest of all its
 * documents, so that whoever does not ask for the origin of a community takes it for older rather than for younger.
 */
export interface WholeFeed extends Feed, Counted {
  /** Of the index and its shards. */
  readonly origins: readonly Origin[];
  /** Which of them a community came in, by its id. */
  readonly places: ReadonlyMap<string, number>;
}

function asWhole(feed: Feed): Partial<WholeFeed> {
  return feed;
}

/** A place of a community (one of its `sites`) that stands beside communities. */
export interface Place extends Community {
  /** The community's id: it came in the same document. */
  readonly within: string;
}

/** The document that a community, or a place, came in. @param receivedAt when the feed itself came, for one without shards */
export function originOf(feed: Feed, community: Community | Place, receivedAt: EpochMs): Origin {
  const { origins, places } = asWhole(feed);
  const id = 'within' in community ? community.within : community.id;
  return origins?.[places?.get(id) ?? -1] ?? { feed, receivedAt };
}

/** What is not in a feed although it belongs to it. */
export interface Missing {
  readonly shards: number;
  readonly of: number;
  /** Undefined: nobody knows how many. */
  readonly communities: number | undefined;
}

/** What is missing of a feed in shards; null where nothing is. */
export function missingOf(feed: Feed): Missing | null {
  const { missingShards: shards = 0, wantedShards: of = 0, missingCommunities: communities } = asWhole(feed);
  return shards > 0 ? { shards, of, communities } : null;
}
