import type { Feed, Shard } from './model.ts';

/** A community of the document that is not in the feed, because it could not be read or its id was already taken. */
export interface LostCommunity {
  /** As the document has it. Absent where that is not a text. */
  readonly id?: string;
  /** '' where it has none. Absent where it is unknown. */
  readonly district?: string;
}

/** What is known about communities that are missing. */
export interface Gaps {
  /** Communities that were lost in reading. */
  readonly lost?: readonly LostCommunity[];
  /** Shards that have not been received. */
  readonly absentShards?: readonly Shard[];
}

/** Which communities of a feed are meant: all, those of a district, or those with certain ids. */
export interface Scope {
  /** Null or absent: any district. '': communities without a district. */
  readonly district?: string | null;
  /** Absent or empty: any id. */
  readonly ids?: readonly string[];
}

/** The feed with the communities that were lost in reading it. */
export function withLost<F extends Feed>(feed: F, lost: readonly LostCommunity[]): F & Gaps {
  return lost.length > 0 ? { ...feed, lost } : feed;
}

/** The communities that were lost in reading a feed. */
export function lostOf(feed: Feed & Gaps): readonly LostCommunity[] {
  return feed.lost ?? [];
}
