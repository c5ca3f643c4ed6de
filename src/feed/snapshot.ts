import type { EpochMs, Feed } from '../domain/model.ts';
import type { Issue } from './issues.ts';

/** What is wrong with a feed, or with getting it. */
export type FeedIssue = Issue;

/** One readable document, as it came. It never changes: another document is another snapshot. */
export interface Snapshot {
  readonly feed: Feed;
  /** What was lost or doubtful in reading it. */
  readonly issues: readonly Issue[];
  /** When this document first came, by the page's clock. Not its age: that is in the document. */
  readonly receivedAt: EpochMs;
  /** 1 for the first document of this address, then one more for each that differs. */
  readonly revision: number;
}

/** What there is to show. A good document stays until there is another one. */
export type FeedState =
  /** Nothing yet. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'ready'; readonly snapshot: Snapshot }
  /** The last good document, and what is wrong with what came after it. */
  | { readonly kind: 'degraded'; readonly snapshot: Snapshot; readonly why: FeedIssue }
  /** There has never been a good one. */
  | { readonly kind: 'failed'; readonly why: FeedIssue };

/**
 * What is being done about it. `asking`: a request is under way. `resting`: the page is hidden, offline or frozen, or the
 * server asked for a rest or has been down for long. `idle`: the next request has its time.
 */
export type Activity = 'idle' | 'asking' | 'resting';
