import type { Community, Feed } from '../domain/model.ts';
import type { Issue } from './issues.ts';

/** The result of reading a document. If there is no feed, the first issue says why. */
export interface Reading {
  readonly feed: Feed | null;
  readonly issues: readonly Issue[];
  /** The same text may be read successfully later, because something that is needed to read it could not be loaded. */
  readonly passing?: boolean;
  /** The data with which the next document of the same feed is compared. */
  readonly past?: Past;
}

/** The communities of a document, to find those that are unchanged in the next one. */
export interface Past {
  /** The time zone in which days end. */
  readonly zone: string | null;
  /** By id. */
  readonly known: ReadonlyMap<unknown, Known>;
}

/** A community of the last document, with the value that it was read from. */
export interface Known {
  readonly raw: unknown;
  readonly community: Community;
  /** There were no issues, so it need not be read again to report them. */
  readonly isClean: boolean;
}
