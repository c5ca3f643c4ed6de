import type { Gaps } from './completeness.ts';
import type { Community, EpochMs, Feed } from './model.ts';

/** The document that a community came from. Only the times and limits of this document count for it. */
export interface Origin {
  readonly feed: Feed;
  /** When that document was first received. */
  readonly receivedAt: EpochMs;
}

/** How many shards of a feed have been received. */
export interface Counted extends Gaps {
  /** How many shards this page needs. */
  readonly wantedShards: number;
  /** How many of them have not been received. Their communities are not in the feed. */
  readonly missingShards: number;
  /** How many communities are missing with them. Absent where the index does not say. */
  readonly missingCommunities?: number;
}

/**
 * A feed that is combined from an index and its shards. Its own `generatedAt` and `validUntil` are the earliest of all its documents, so
 * that code which does not look at the origin of a community takes it for older rather than younger.
 */
export interface WholeFeed extends Feed, Counted {
  /** Of the index and its shards. */
  readonly origins: readonly Origin[];
  /** The index in `origins` of each community, by its id. */
  readonly places: ReadonlyMap<string, number>;
}

function asWhole(feed: Feed): Partial<WholeFeed> {
  return feed;
}

/** One of the `sites` of a community, in a list of communities. */
export interface Place extends Community {
  /** The id of its community, which came from the same document. */
  readonly within: string;
}

/** Whether a feed is one document, as nearly all are. */
export function isOneDocument(feed: Feed): boolean {
  return asWhole(feed).origins === undefined;
}

/** The document that a community, or a site, came from. @param receivedAt when the feed was received, for a feed without shards */
export function originOf(feed: Feed, community: Community | Place, receivedAt: EpochMs): Origin {
  const { origins, places } = asWhole(feed);
  const id = 'within' in community ? community.within : community.id;
  return origins?.[places?.get(id) ?? -1] ?? { feed, receivedAt };
}

/** The documents whose notices are for a community: the index, and its own. @param own the document that it came from */
export function documentsAbove(feed: Feed, own: Feed): readonly Feed[] {
  const index = asWhole(feed).origins?.[0]?.feed ?? feed;
  return index === own ? [own] : [index, own];
}

/** What is missing from a feed in shards. */
export interface Missing {
  readonly shards: number;
  readonly of: number;
  /** Undefined where the number is unknown. */
  readonly communities: number | undefined;
}

/** What is missing from a feed in shards. Null where nothing is. */
export function missingOf(feed: Feed): Missing | null {
  const { missingShards: shards = 0, wantedShards: of = 0, missingCommunities: communities } = asWhole(feed);
  return shards > 0 ? { shards, of, communities } : null;
}
