import type { EpochMs, Feed, Seconds } from '../domain/model.ts';
import type { Issue } from './issues.ts';
import type { Activity, FeedState } from './snapshot.ts';
import type { StreamSink } from './stream.ts';
import type { Reading } from './parse.ts';
import { createStore, type FeedStore, type StoreTools } from './store.ts';
import { request, type Answer, type Head, type TransportHost } from './transport.ts';

/** How a request went, for whoever decides when to ask again. */
export interface PollOutcome extends Head {
  readonly ok: boolean;
  /** There is nothing to show. */
  readonly empty: boolean;
}

/** Asks again and again. */
export interface FeedPoller {
  readonly activity: Activity;
  start(): void;
  stop(): void;
  refresh(): Promise<void>;
  setPeriod(seconds: Seconds | null): void;
}

/** The page's clock. */
export interface FeedClock {
  now(): EpochMs;
  correct(answer: Head, notBefore: EpochMs | undefined): void;
}

/** What feeds need of the rest of the page, handed in. */
export interface FeedTools {
  readonly host: TransportHost;
  readonly clock: FeedClock;
  /** @param map absolute address of a mapping, or null @param last what came of the document before it */
  read(text: string, map: string | null, last?: Reading): ReturnType<StoreTools['read']>;
  /** What outlives a visit. */
  readonly memory: {
    /** @param text null: forget it */
    remember(url: string, text: string | null): void;
    recall(url: string): string | null;
  };
  createPoller(ask: (signal: AbortSignal) => Promise<PollOutcome>): FeedPoller;
  /** @returns the way out */
  openStream(url: string, sink: StreamSink): () => void;
  /** Loads the shards of a feed. Without it, or where it gives none, they are not followed. */
  followShards?(index: FeedStore, tools: ShardTools): ShardedStore | undefined;
}

/** What loading the shards of one feed needs. */
export interface ShardTools extends StoreTools {
  /** Address of the index. */
  readonly url: string;
  readonly host: TransportHost;
  /** One for each widget; undefined: it shows all. */
  wants(): readonly (Want | undefined)[];
}

/** A feed with its shards, as one. */
export interface ShardedStore extends FeedStore {
  /** Widgets may want something else. @returns whether there is something to be asked for that was not wanted before */
  look(): boolean;
  /** What a shard's host asks for, where it has too much to do. */
  readonly rest: Partial<Head> | undefined;
  close(): void;
}

/** What one widget shows. */
export interface Want {
  /** Null: all. */
  readonly district: string | null;
  /** Ids with blanks between, or null for all. */
  readonly community: string | null;
}

/** Which feed, and how. Widgets with the same answers to both share one. */
export interface FeedAddress {
  /** Absolute. */
  readonly url: string;
  /** Absolute address of server-sent events with the same documents, or null. */
  readonly stream: string | null;
  /** Absolute address of a mapping, for feeds that are not ours; or null. */
  readonly map: string | null;
}

/** One widget's hold on a feed. */
export interface Lease {
  readonly state: FeedState;
  readonly activity: Activity;
  /** Asks now, or waits for the answer that is under way. @returns when it is in; never rejects */
  refresh(): Promise<void>;
  /** How often this widget wants to ask; null: no wish. The smallest wish counts. */
  setRefresh(seconds: Seconds | null): void;
  /**
   * Keeps the last good document for the next visit, and begins with the one of the last visit. When the last widget that
   * wished it wishes it no longer, what was kept is forgotten.
   */
  persist(isWished: boolean): void;
  /** Which communities this widget shows, so that no shard is loaded in vain. Without it: all. */
  want(want: Want): void;
  /** Lets go. The last one to do so ends the feed. */
  release(): void;
}

/** A stream that has died without a word looks like one that has nothing to say, so the file is still asked for at times. */
const PERIOD_BESIDE_STREAM: Seconds = 900;

/** All feeds of a page; see {@link createRegistry}. */
export interface FeedRegistry {
  /** @param changed called when the state has changed, until the lease is released */
  lease(address: FeedAddress, changed: () => void): Lease;
}

/** One feed with those who hold it. */
interface Line {
  lease(changed: () => void, unused: () => void): Lease;
  /** @returns whether nobody held it, and it is ended now */
  close(): boolean;
}

/**
 * One request an address, however many widgets show it. A feed begins with its first lease and ends with its last; a
 * widget that is moved (taken out and put in again in one task) finds the same one.
 */
export function createRegistry(tools: FeedTools): FeedRegistry {
  const lines = new Map<string, Line>();
  return {
    lease: (address, changed) => {
      // An absolute address has no blanks.
      const key = `${address.url} ${address.stream} ${address.map}`;
      const line = lines.get(key) ?? createLine(address, tools);
      lines.set(key, line);
      return line.lease(changed, () => {
        if (line.close()) lines.delete(key);
      });
    },
  };
}

function createLine({ url, stream, map }: FeedAddress, tools: FeedTools): Line {
  const { host, clock, memory } = tools;
  /** Who holds it, and how often each wants to ask. */
  const wishes = new Map<Lease, Seconds | null>();
  /** Who wants what of it to be shown, and who wants it to be kept. */
  const wants = new WeakMap<Lease, Want>();
  const keepers = new Set<Lease>();
  const storeTools = {
    url,
    host,
    read: (text: string, last?: Reading) => tools.read(text, map, last),
    now: clock.now,
    wants: () => [...wishes.keys()].map(lease => wants.get(lease)),
  };
  const index = createStore(storeTools);
  const shards = tools.followShards?.(index, storeTools);
  const store = shards ?? index;
  let isLive = false;
  let closeStream: (() => void) | undefined;

  const ask = async (signal: AbortSignal): Promise<PollOutcome> => {
    const answer = await request(url, host, signal);
    // Nobody waits for it any more, or the page was left: that is no fault of the feed's.
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

  /** What was kept is as untrusted as any feed, and as old as it says; what cannot be read any more is as if not kept. */
  const recall = async (): Promise<void> => {
    const text = memory.recall(url);
    if (text === null || 'snapshot' in store.state) return;
    const reading = await tools.read(text, map);
    const { state } = store;
    if (!reading.feed || 'snapshot' in state) return;
    store.take(reading, false, true);
    // The feed may have failed while this was read.
    if ('why' in state) store.fail(state.why);
  };

  const poller = tools.createPoller(ask);

  const pace = (): void => {
    const { state } = store;
    const wished = [...wishes.values()].map(Number).filter(wish => wish > 0);
    const ttl = 'snapshot' in state ? state.snapshot.feed.ttl : null;
    const seconds = wished.length > 0 ? Math.min(...wished) : (ttl ?? null);
    poller.setPeriod(isLive ? Math.max(PERIOD_BESIDE_STREAM, seconds ?? 0) : seconds);
  };

  const open = (): void => {
    poller.start();
    if (stream === null) return;
    closeStream ??= tools.openStream(stream, {
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
          if (!wishes.has(lease) || wishes.get(lease) === seconds) return;
          wishes.set(lease, seconds);
          pace();
        },
        persist: isWished => {
          if (isWished === keepers.has(lease)) return;
          if (!isWished) {
            keepers.delete(lease);
            if (keepers.size === 0) memory.remember(url, null);
          } else if (keepers.add(lease).size === 1) recall().catch(() => {});
        },
        want: want => {
          wants.set(lease, want);
          if (shards?.look()) void poller.refresh();
        },
        release: () => {
          unsubscribe();
          // Not at once: an element that is moved leaves and comes in one task.
          keepers.delete(lease);
          if (wishes.delete(lease)) host.after(0, unused);
        },
      };
      wishes.set(lease, null);
      open();
      return lease;
    },
    close: () => {
      if (wishes.size > 0) return false;
      poller.stop();
      closeStream?.();
      shards?.close();
      return true;
    },
  };
}
