import type { EpochMs, Feed } from '../domain/model.ts';
import { Listeners } from '../lib/listeners.ts';
import { issueOf, type Issue } from './issues.ts';
import { refused, type Reading } from './parse.ts';
import type { FeedState, Snapshot } from './snapshot.ts';

/** What a store needs, handed in. */
export interface StoreTools {
  /** Reads a document; may take its time. @param last what came of the one that is shown */
  read(text: string, last?: Reading): Reading | Promise<Reading>;
  /** The page's time. */
  now(): EpochMs;
}

/** A document's time may be ahead of the page's clock by so much before it is taken for wrong. */
const AHEAD_MS = 300_000;
/** A server that has had only older documents for so long, and so often in a row, means it. */
const OLDER_MS = 600_000;
const OLDER_TIMES = 3;

/** What is known of one feed; see {@link createStore}. */
export interface FeedStore {
  readonly state: FeedState;
  /** @returns the way out */
  subscribe(listener: (state: FeedState) => void): () => void;
  /**
   * Takes a document that has come.
   * @param readable called with what was read, before anything else happens with it
   * @param from where the document came from, for what it refers to
   * @param signal ends what is loaded for it
   * @returns what is wrong with it as a whole, or null
   */
  accept(
    text: string,
    readable?: (feed: Feed) => void,
    from?: string,
    signal?: AbortSignal,
  ): Promise<Issue | null>;
  /**
   * Takes a document that has been read.
   * @param evenOlder for documents that are given rather than asked for: then the last one given counts
   * @param isRecalled for one of an earlier visit: whatever the server has comes after it
   * @returns what is wrong with it as a whole, or null
   */
  take(reading: Reading, evenOlder?: boolean, isRecalled?: boolean): Issue | null;
  /** There was an answer without a document, or none. @returns the same issue */
  fail(why: Issue): Issue;
}

/** A document with its text: what comes again is not read again. */
interface Kept {
  readonly text: string;
  readonly reading: Reading;
}

/**
 * What is known of one feed. The last good document stays, whatever comes after it; listeners hear of each change once,
 * and of a document that has not changed not at all.
 *
 * **Older documents.** Caches and mirrors give out older copies, so a document whose `generatedAt` is before the newest
 * one seen is not taken: the state is `behind` with `feed/older`, a warning, since what is shown is better. Documents
 * without `generatedAt` are taken as they come. Two things would lock a feed up, so they are let through: a time that
 * was ahead of the clock (a slip of a publisher, who puts it right) holds nothing up; and a server that has had nothing
 * but older documents for ten minutes, at least three in a row, was set back on purpose. That makes nothing look younger:
 * every number has its own time.
 */
export function createStore({ read, now }: StoreTools): FeedStore {
  const listeners = new Listeners<FeedState>();
  let state: FeedState = { kind: 'empty' };
  /** Of the last state that listeners were told. */
  let said = '';
  let snapshot: Snapshot | undefined;
  let shown: Kept | undefined;
  let bad: Kept | undefined;
  let turn = 0;
  /** The turn of the document that was last taken or refused. */
  let done = 0;
  let newest = -Infinity;
  let olderSince = Infinity;
  let olderTimes = 0;

  const set = (next: FeedState): void => {
    // A snapshot never comes back, so its number is enough to know it by.
    const key = JSON.stringify([next.kind, 'why' in next && next.why, snapshot?.revision]);
    if (key === said) return;
    state = next;
    said = key;
    listeners.notify(next);
  };

  const fail = (why: Issue): Issue => {
    set(snapshot ? { kind: 'behind', snapshot, why } : { kind: 'failed', why });
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
      // A reader that failed: a fault of ours, told like one of the feed's.
      return refused('feed/not-an-object', String(error));
    }
  };

  const accept = async (text: string, readable?: (feed: Feed) => void): Promise<Issue | null> => {
    const own = ++turn;
    const known = [shown, bad].find(kept => kept?.text === text);
    const kept = known ?? { text, reading: await reading(text) };
    // While it was read, a later one came and was read faster.
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
