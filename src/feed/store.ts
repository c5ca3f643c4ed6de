import type { EpochMs, Feed } from '../domain/model.ts';
import { Listeners } from '../lib/listeners.ts';
import { issueOf, type Issue } from './issues.ts';
import { refused, type Reading } from './parse.ts';
import type { FeedState, Snapshot } from './snapshot.ts';

/** The dependencies of a store. */
export interface StoreDeps {
  /** Reads a document, possibly asynchronously. @param last result of reading the document that is shown */
  read(text: string, last?: Reading): Reading | Promise<Reading>;
  /** The page's current time. */
  now(): EpochMs;
}

/** How far the time of a document may be ahead of the page's clock before it is considered wrong. */
const AHEAD_MS = 300_000;
/** If a server has sent only older documents for this long, and this many in a row, the change is deliberate. */
const OLDER_MS = 600_000;
const OLDER_TIMES = 3;

/** The state of one feed. See {@link createStore}. */
export interface FeedStore {
  readonly state: FeedState;
  /** @returns a function that unsubscribes */
  subscribe(listener: (state: FeedState) => void): () => void;
  /**
   * Takes a document that has arrived.
   * @param readable called with the feed that was read, before the state changes
   * @param from address of the document, which relative addresses in it refer to
   * @param signal aborts further requests that the document causes
   * @returns the issue because of which the whole document is refused, or null
   */
  accept(
    text: string,
    readable?: (feed: Feed) => void,
    from?: string,
    signal?: AbortSignal,
  ): Promise<Issue | null>;
  /**
   * Takes a document that has been read.
   * @param evenOlder true for documents that are given rather than requested: the last one given counts
   * @param isRecalled true for a document of an earlier visit: any document of the server replaces it
   * @returns the issue because of which the whole document is refused, or null
   */
  take(reading: Reading, evenOlder?: boolean, isRecalled?: boolean): Issue | null;
  /** Records that there was no response, or one without a document. @returns the same issue */
  fail(why: Issue): Issue;
}

/** A document with its text, so that an unchanged text is not read again. */
interface Kept {
  readonly text: string;
  readonly reading: Reading;
}

/**
 * Holds the state of one feed. The last document that could be read stays, whatever arrives after it. Listeners are notified
 * once of each change, and not of a document that is unchanged.
 *
 * **Older documents.** Caches and mirrors may return older copies. A document whose `generatedAt` is before the newest one
 * seen so far is therefore refused: the state becomes `degraded` with the warning `feed/older`, since what is shown is newer.
 * Documents without `generatedAt` are always accepted. There are two exceptions, or a feed could be blocked for good. A
 * `generatedAt` ahead of the clock is a publisher's mistake and does not block later documents. And if the server has sent
 * nothing but older documents for ten minutes, at least three in a row, it was reset on purpose. Neither exception makes a
 * number look younger, because every number has its own time.
 */
export function createStore({ read, now }: StoreDeps): FeedStore {
  const listeners = new Listeners<FeedState>();
  let state: FeedState = { kind: 'empty' };
  /** Key of the last state that listeners were notified of. */
  let lastReported = '';
  let snapshot: Snapshot | undefined;
  let shown: Kept | undefined;
  let bad: Kept | undefined;
  let turn = 0;
  /** The turn of the document that was last accepted or refused. */
  let done = 0;
  let newest = -Infinity;
  let olderSince = Infinity;
  let olderTimes = 0;

  const set = (next: FeedState): void => {
    // The revision identifies a snapshot, since an earlier snapshot never becomes current again.
    const key = JSON.stringify([next.kind, 'why' in next && next.why, snapshot?.revision]);
    if (key === lastReported) return;
    state = next;
    lastReported = key;
    listeners.notify(next);
  };

  const fail = (why: Issue): Issue => {
    set(snapshot ? { kind: 'degraded', snapshot, why } : { kind: 'failed', why });
    return why;
  };

  const isRefused = (generatedAt: EpochMs): boolean => {
    const ahead = now() + AHEAD_MS;
    if (generatedAt >= newest || (newest > ahead && generatedAt <= ahead)) return false;
    olderSince = Math.min(olderSince, now());
    return ++olderTimes < OLDER_TIMES || now() - olderSince < OLDER_MS;
  };

  const take = ({ feed, issues }: Reading, evenOlder = false, isRecalled = false): Issue | null => {
    if (!feed) return fail(issues[0] ?? issueOf('feed/not-an-object', ''));
    if (feed !== snapshot?.feed) {
      const { generatedAt } = feed;
      if (!evenOlder && generatedAt !== undefined && isRefused(generatedAt)) {
        return fail(issueOf('feed/older', undefined, '/generatedAt', 'warning'));
      }
      if (!isRecalled) newest = generatedAt ?? newest;
      snapshot = { feed, issues, receivedAt: now(), revision: (snapshot?.revision ?? 0) + 1 };
    }
    olderSince = Infinity;
    olderTimes = 0;
    set({ kind: 'ready', snapshot });
    return null;
  };

  const reading = async (text: string): Promise<Reading> => {
    try {
      return await read(text, shown?.reading);
    } catch (error) {
      // An error in the reader is a fault of this library. It is reported like a fault of the feed.
      return refused('feed/not-an-object', String(error));
    }
  };

  const accept = async (text: string, readable?: (feed: Feed) => void): Promise<Issue | null> => {
    const own = ++turn;
    const known = [shown, bad].find(kept => kept?.text === text);
    const kept = known ?? { text, reading: await reading(text) };
    // A later document arrived in the meantime and was read first.
    if (own < done) return null;
    done = own;
    if (kept.reading.feed) readable?.(kept.reading.feed);
    const issue = take(kept.reading);
    if (issue) bad = kept.reading.passing ? undefined : kept;
    else shown = kept;
    return issue;
  };

  return {
    get state() {
      return state;
    },
    subscribe: listener => listeners.add(listener),
    accept,
    take,
    fail,
  };
}
