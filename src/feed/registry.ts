import type { EpochMs, Feed, Seconds } from '../domain/model.ts';
import type { Query } from '../domain/select-communities.ts';
import type { Issue } from './issues.ts';
import type { Activity, FeedState } from './snapshot.ts';
import type { StreamSink } from './stream.ts';
import type { Reading } from './parse.ts';
import { createStore, type FeedStore, type StoreDeps } from './store.ts';
import { request, type Answer, type Head, type TransportHost } from './transport.ts';

/** The result of a request, from which the poller decides when to send the next one. */
export interface PollOutcome extends Head {
  readonly ok: boolean;
  /** No document has been shown yet. */
  readonly empty: boolean;
}

/** Requests a feed periodically. */
export interface FeedPoller {
  readonly activity: Activity;
  start(): void;
  stop(): void;
  refresh(): Promise<void>;
  setPeriod(seconds: Seconds | null): void;
}

/** The part of the page's clock that feeds use. */
export interface FeedClock {
  now(): EpochMs;
  correct(answer: Head, notBefore: EpochMs | undefined): void;
}

/** The dependencies of the registry. */
export interface FeedDeps {
  readonly host: TransportHost;
  readonly clock: FeedClock;
  /**
   * @param map absolute address of a mapping, or null
   * @param last result of reading the previous document
   * @param lang language of the widget that asked first
   */
  read(text: string, map: string | null, last?: Reading, lang?: string): ReturnType<StoreDeps['read']>;
  /** Storage that persists between visits. */
  readonly memory: {
    /** @param text null removes what is stored */
    remember(url: string, text: string | null): void;
    recall(url: string): string | null;
  };
  createPoller(ask: (signal: AbortSignal) => Promise<PollOutcome>): FeedPoller;
  /** @returns a function that closes the stream */
  openStream(url: string, sink: StreamSink): () => void;
  /** Loads the shards of a feed. Without it, or if it returns undefined, they are not loaded. */
  followShards?(index: FeedStore, deps: ShardDeps): ShardedStore | undefined;
}

/** The dependencies of loading the shards of one feed. */
export interface ShardDeps extends StoreDeps {
  /** Address of the index document. */
  readonly url: string;
  readonly host: TransportHost;
  /** What each widget shows; undefined for a widget that shows everything. */
  queries(): readonly (Query | undefined)[];
}

/** An index and its shards, presented as one feed. */
export interface ShardedStore extends FeedStore {
  /** Called when a widget shows something else. @returns whether a shard is needed that was not needed before */
  update(): boolean;
  /** The head of a response in which the host of a shard asked for fewer requests. */
  readonly rest: Partial<Head> | undefined;
  close(): void;
}

/** Where a feed comes from. Widgets with equal addresses share one feed. */
export interface FeedAddress {
  /** Absolute. */
  readonly url: string;
  /** Absolute address of server-sent events that carry the same documents, or null. */
  readonly stream: string | null;
  /** Absolute address of a mapping for a feed in another format, or null. */
  readonly map: string | null;
  /** Language of the widget. Only that of the first widget counts, where nothing else tells the encoding of the feed. */
  readonly lang?: string | undefined;
}

/** A widget's subscription to a feed. */
export interface Lease {
  readonly state: FeedState;
  readonly activity: Activity;
  /** Sends a request now, or waits for the one in progress. Resolves when it has completed; never rejects. */
  refresh(): Promise<void>;
  /** The refresh period that this widget asks for, or null. The shortest one counts. */
  setRefresh(seconds: Seconds | null): void;
  /**
   * Stores the last good document for the next visit, and starts with the stored one. The stored document is removed when the
   * last widget that asked for it no longer does.
   */
  persist(isEnabled: boolean): void;
  /** Which communities this widget shows, so that only the shards it needs are loaded. By default all. */
  setQuery(query: Query): void;
  /** Ends the subscription. The feed stops when its last subscription has ended. */
  release(): void;
}

/** A stream whose connection is dead cannot be told from one without news, so the file is still requested at times. */
const PERIOD_BESIDE_STREAM: Seconds = 900;

/** All feeds of a page. See {@link createRegistry}. */
export interface FeedRegistry {
  /** @param changed called after each change of the state, until the lease is released */
  lease(address: FeedAddress, changed: () => void): Lease;
}

/** A feed with its subscribers. */
interface SharedFeed {
  lease(changed: () => void, unused: () => void): Lease;
  /** Stops the feed unless it has subscribers. @returns whether it has stopped */
  close(): boolean;
}

/**
 * Sends one request for each address, however many widgets show it. A feed starts with its first lease and stops after its
 * last one is released. A widget that is moved, that is removed and inserted in the same task, gets the same feed again.
 */
export function createRegistry(deps: FeedDeps): FeedRegistry {
  const feeds = new Map<string, SharedFeed>();
  return {
    lease: (address, changed) => {
      // An absolute address contains no spaces.
      const key = `${address.url} ${address.stream} ${address.map}`;
      const shared = feeds.get(key) ?? createSharedFeed(address, deps);
      feeds.set(key, shared);
      return shared.lease(changed, () => {
        if (shared.close()) feeds.delete(key);
      });
    },
  };
}

function createSharedFeed({ url, stream, map, lang }: FeedAddress, deps: FeedDeps): SharedFeed {
  const { host, clock, memory } = deps;
  /** The subscriptions, with the refresh period that each asks for. */
  const periods = new Map<Lease, Seconds | null>();
  const queries = new WeakMap<Lease, Query>();
  /** The subscriptions that ask for the document to be stored. */
  const keepers = new Set<Lease>();
  const storeDeps = {
    url,
    host,
    read: (text: string, last?: Reading) => deps.read(text, map, last, lang),
    now: clock.now,
    queries: () => [...periods.keys()].map(lease => queries.get(lease)),
  };
  const index = createStore(storeDeps);
  const shards = deps.followShards?.(index, storeDeps);
  const store = shards ?? index;
  let isLive = false;
  let closeStream: (() => void) | undefined;

  const ask = async (signal: AbortSignal): Promise<PollOutcome> => {
    const answer = await request(url, host, signal);
    // The request was aborted because it is no longer needed or the page was left. The feed is not at fault.
    const issue = signal.aborted ? null : await take(answer, signal);
    pace();
    return {
      ...answer.head,
      ...shards?.rest,
      ok: !issue && !shards?.rest,
      empty: !('snapshot' in store.state),
    };
  };

  const take = async (answer: Answer, signal: AbortSignal): Promise<Issue | null> => {
    if (!answer.ok) return store.fail(answer.issue);
    const correct = (feed: Feed): void => clock.correct(answer.head, feed.generatedAt);
    return accept(answer.text, correct, answer.url, signal);
  };

  const accept: FeedStore['accept'] = async (text, readable, from = url, signal) => {
    const issue = await store.accept(text, readable, from, signal);
    if (keepers.size > 0 && !issue) memory.remember(url, text);
    return issue;
  };

  /** A stored document is no more trusted than any other, and ages from its own times. One that cannot be read is ignored. */
  const recall = async (): Promise<void> => {
    const text = memory.recall(url);
    if (text === null || 'snapshot' in store.state) return;
    const reading = await storeDeps.read(text);
    const { state } = store;
    if (!reading.feed || 'snapshot' in state) return;
    store.take(reading, false, true);
    // A request may have failed while the stored document was read.
    if ('why' in state) store.fail(state.why);
  };

  const poller = deps.createPoller(ask);

  const pace = (): void => {
    const { state } = store;
    const wanted = [...periods.values()].map(Number).filter(period => period > 0);
    const ttl = 'snapshot' in state ? state.snapshot.feed.ttl : null;
    const seconds = wanted.length > 0 ? Math.min(...wanted) : (ttl ?? null);
    poller.setPeriod(isLive ? Math.max(PERIOD_BESIDE_STREAM, seconds ?? 0) : seconds);
  };

  const open = (): void => {
    poller.start();
    if (stream === null) return;
    closeStream ??= deps.openStream(stream, {
      onText: async text => {
        const issue = await accept(text);
        pace();
        return !issue;
      },
      onLive: live => {
        isLive = live;
        pace();
      },
    });
  };

  return {
    lease: (changed, unused) => {
      const unsubscribe = store.subscribe(changed);
      const lease: Lease = {
        get state() {
          return store.state;
        },
        get activity() {
          return poller.activity;
        },
        refresh: poller.refresh,
        setRefresh: seconds => {
          if (!periods.has(lease) || periods.get(lease) === seconds) return;
          periods.set(lease, seconds);
          pace();
        },
        persist: isEnabled => {
          if (isEnabled === keepers.has(lease)) return;
          if (!isEnabled) {
            keepers.delete(lease);
            if (keepers.size === 0) memory.remember(url, null);
          } else if (keepers.add(lease).size === 1) recall().catch(() => {});
        },
        setQuery: query => {
          queries.set(lease, query);
          if (shards?.update()) void poller.refresh();
        },
        release: () => {
          unsubscribe();
          // Deferred, because an element that is moved is removed and inserted in the same task.
          keepers.delete(lease);
          if (periods.delete(lease)) host.after(0, unused);
        },
      };
      periods.set(lease, null);
      open();
      return lease;
    },
    close: () => {
      if (periods.size > 0) return false;
      poller.stop();
      closeStream?.();
      shards?.close();
      return true;
    },
  };
}
