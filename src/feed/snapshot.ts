import type { EpochMs, Feed } from '../domain/model.ts';
import type { Issue } from './issues.ts';

/** A problem with a feed, or with loading it. */
export type FeedIssue = Issue;

/** One document that could be read. It is immutable: each document has its own snapshot. */
export interface Snapshot {
  readonly feed: Feed;
  /** What was lost or doubtful when it was read. */
  readonly issues: readonly Issue[];
  /** When this document first arrived, by the page's clock. This is not its age, which the document states itself. */
  readonly receivedAt: EpochMs;
  /** 1 for the first document of this address, incremented for each document that differs. */
  readonly revision: number;
}

/** What can be shown. A document that could be read stays until the next one that can be read. */
export type FeedState =
  /** No response yet. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'ready'; readonly snapshot: Snapshot }
  /** The last document that could be read, and what was wrong with a later response. */
  | { readonly kind: 'degraded'; readonly snapshot: Snapshot; readonly why: FeedIssue }
  /** No document could be read so far. */
  | { readonly kind: 'failed'; readonly why: FeedIssue };

/**
 * What the page is doing. `asking`: a request is in progress. `resting`: the page is hidden, offline or frozen, or it sends
 * requests less often because the server asked for that or has been down for a long time. `idle`: the next request is
 * scheduled.
 */
export type Activity = 'idle' | 'asking' | 'resting';
