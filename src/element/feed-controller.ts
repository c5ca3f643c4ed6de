import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed, Seconds } from '../domain/model.ts';
import type { Counted } from '../domain/shards.ts';
import { alreadyRead } from '../feed/already-read.ts';
import { issueOf, type Issue, type IssueCode } from '../feed/issues.ts';
import { followShardsOnceLoaded } from '../feed/lazy-shards.ts';
import { NO_PAST, parseFeedInChunks, readFeedInChunks, refused, type Reading } from '../feed/parse.ts';
import { createRegistry, type FeedRegistry, type FeedDeps, type Lease } from '../feed/registry.ts';
import type { Activity, FeedState, Snapshot } from '../feed/snapshot.ts';
import { createStore, type FeedStore } from '../feed/store.ts';
import { pageClock } from '../page/clock.ts';
import { pageHost } from '../page/host.ts';
import { recall, remember } from '../page/memory.ts';
import { createPoller } from '../page/poller.ts';
import { runInChunks, type YieldToMain } from '../lib/chunked-work.ts';
import { createYieldToMain } from '../page/yield-to-main.ts';
import { calendar } from '../text/calendar.ts';
import type { GivenReading } from './given-reading.ts';
import { imports, moduleIssue, shards, streams } from './lazy-modules.ts';

/** Where an element's numbers come from. `feed` comes before `table`, and that before `src`. */
export interface FeedSource {
  /** Address of a feed, relative to the page. */
  readonly src: string | null;
  /** A feed as a value, used as it is where it was read before, else read once an object: to change it, give another object. Null or undefined: none. */
  readonly feed: unknown;
  /** A table inside the element. Null or absent: none. */
  readonly table?: GivenReading | null;
  /** There is a table, and the code that reads it is still to come. */
  readonly isPending?: boolean;
  /** How often to ask, in seconds; null, or what is not above 0: as the feed says. */
  readonly refreshSeconds: Seconds | null;
  /** Address of server-sent events, relative to the page. */
  readonly stream: string | null;
  /** Address of a mapping, relative to the page, for feeds that are not ours. */
  readonly map: string | null;
  /** Whether the last good feed is kept for the next visit. */
  readonly persist: boolean;
  /** What the element shows of it: of a feed in shards, no more is loaded. Null or absent: all. */
  readonly district?: string | null;
  readonly community?: string | null;
  /** Language of the element, for a feed whose encoding nothing else tells. */
  readonly lang?: string | undefined;
}

/** What the controller is to know of its element. */
export interface FeedControllerConfig {
  /** Asked before each update. */
  readonly source: () => FeedSource;
  /** For tests. */
  readonly registry?: () => FeedRegistry;
}

/**
 * The feed of an element.
 *
 * Lifecycle: before each update it looks whether the source is still the same. For an address it holds a lease on the
 * page's one feed of that address, and asks the element to update when the state has changed (not when a document came
 * that says the same, and not when a request begins or ends). Disconnected it lets go; an element that is moved within
 * the page finds everything as it was.
 */
export class FeedController implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly config: FeedControllerConfig;
  /** Of a feed that was given as a value. */
  private store: FeedStore | null = null;
  /** Until a large one has been read. */
  private pending: Promise<void> | undefined;
  private lease: Lease | null = null;
  private key: string | null = null;
  private object: unknown = null;
  private isConnected = false;
  private fault: FeedState = NOTHING;

  /** What there is to show. */
  get state(): FeedState {
    return (this.lease ?? this.store)?.state ?? this.fault;
  }

  /** The document in it, if there is one. */
  get snapshot(): Snapshot | undefined {
    const { state } = this;
    return 'snapshot' in state ? state.snapshot : undefined;
  }

  /** Why the last attempt brought none; undefined where it did. */
  get problem(): Issue | undefined {
    const { state } = this;
    return 'why' in state ? state.why : undefined;
  }

  /** What is being done about it. */
  get activity(): Activity {
    return this.lease?.activity ?? 'idle';
  }

  constructor(host: ReactiveControllerHost, config: FeedControllerConfig) {
    this.host = host;
    this.config = config;
    host.addController(this);
  }

  hostConnected(): void {
    this.isConnected = true;
    // In the update, and not here: an element is often connected first and told its source after that.
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    // An element that was taken out before its first update is updated all the same, and would never let go.
    if (this.isConnected) this.follow(this.config.source());
  }

  hostUpdated(): void {}

  hostDisconnected(): void {
    this.isConnected = false;
    if (this.lease) this.let();
  }

  /** Asks for the feed now. @returns when the answer is in, good or bad; never rejects */
  async refresh(): Promise<void> {
    // It may be called before the first update.
    this.hostUpdate();
    await (this.lease?.refresh() ?? this.pending);
  }

  private follow(source: FeedSource): void {
    const {
      src,
      feed,
      table,
      isPending,
      refreshSeconds,
      stream,
      map,
      persist,
      district = null,
      community = null,
      lang,
    } = source;
    if (feed !== null && feed !== undefined)
      return this.hold(
        feed,
        () => alreadyRead(feed) ?? runInChunks(readFeedInChunks(feed, calendar), createYieldToMain()),
      );
    if (table) return this.hold(table, () => table.reading);
    if (isPending) return;
    this.object = null;
    const url = absolute(src);
    if (!url) return this.none(src);
    const address = { url, stream: absolute(stream), map: absolute(map), lang };
    const key = `${url} ${address.stream} ${address.map}`;
    if (!this.lease || key !== this.key) {
      this.let();
      this.key = key;
      this.lease = (this.config.registry ?? pageRegistry)().lease(address, () => this.host.requestUpdate());
    }
    this.lease.setRefresh(refreshSeconds);
    this.lease.persist(persist);
    this.lease.setQuery({ district, community });
  }

  /** A feed as a value: nothing is asked for. What cannot be read leaves the last one that could. */
  private hold(feed: unknown, read: () => GivenReading['reading']): void {
    if (feed === this.object) return;
    if (!this.store) {
      this.let();
      this.store = createStore({ read: () => NOTHING_READ, now: pageClock().now });
    }
    this.object = feed;
    const { store } = this;
    const take = (reading: Reading): void => {
      // Meanwhile there may be another one.
      if (this.store === store && this.object === feed) store.take(alone(reading), true);
    };
    const reading = read();
    if (reading === null) return;
    if (!(reading instanceof Promise)) {
      take(reading);
      return this.host.requestUpdate();
    }
    this.pending = reading.then(take).then(() => this.host.requestUpdate());
  }

  private none(src: string | null): void {
    const given = src?.trim() ?? '';
    // The same fault is the same object, so that whoever looks for changes sees none.
    if (this.key === given) return;
    this.let();
    this.key = given;
    this.fault = given ? failed('feed/unreachable', given) : failed('feed/no-src');
  }

  private let(): void {
    this.lease?.release();
    this.lease = this.store = this.key = null;
    this.fault = NOTHING;
  }
}

const NOTHING: FeedState = { kind: 'empty' };
/** Of a feed as a value no text is read. */
const NOTHING_READ: Reading = { feed: null, issues: [] };

function failed(code: IssueCode, seen?: string): FeedState {
  return { kind: 'failed', why: issueOf(code, seen) };
}

/** @returns null for nothing, and for what is no address */
function absolute(address: string | null): string | null {
  if (!address?.trim()) return null;
  try {
    const url = new URL(address, document.baseURI);
    url.hash = '';
    return url.href;
  } catch {
    return null;
  }
}

const LARGE_TEXT = 2 ** 20;

/** Whether a body can be nothing but a feed of ours. */
const isObject = (text: string): boolean => /^\ufeff?\s*\{/.test(text.slice(0, 1000));

/** Reads a body; what it needs besides, for other formats or for shards, is loaded first. */
async function readBody(
  text: string,
  map: string | null,
  yieldToMain: YieldToMain,
  last: Reading | undefined,
  lang: string | undefined,
): Promise<Reading> {
  if (map === null && isObject(text))
    return runInChunks(parseFeedInChunks(text, calendar, last?.past ?? NO_PAST), yieldToMain);
  const module = await imports.settled();
  if (module) return module.readExternal(text, map, yieldToMain, last, lang);
  const { seen } = moduleIssue(imports) ?? {};
  return { ...refused('module/not-loaded', seen), passing: true };
}

const read: FeedDeps['read'] = async (text, map, last, lang) => {
  // A large text was decoded in this task, and to parse it takes as long again.
  const isLarge = text.length >= LARGE_TEXT;
  const yieldToMain = createYieldToMain(!isLarge);
  await yieldToMain();
  const reading = await readBody(text, map, yieldToMain, last, lang);
  // What is drawn of it takes long enough by itself.
  if (isLarge) await yieldToMain(true);
  const hasShards = (reading.feed?.shards?.length ?? 0) > 0;
  return !hasShards || (await shards.settled()) ? reading : alone(reading, moduleIssue(shards));
};

/** A feed whose shards nobody follows: its own communities, if it has any, and that the others are missing. */
function alone(reading: Reading, why?: Issue): Reading {
  const { feed } = reading;
  const { shards: parts = [] } = feed ?? {};
  const { length } = parts;
  if (!feed || length === 0) return reading;
  const fault = refused(why ? 'module/not-loaded' : 'feed/shards', why?.seen, '/shards');
  if (feed.communities.length === 0) return fault;
  const whole: Feed & Counted = {
    ...feed,
    wantedShards: length,
    missingShards: length,
    absentShards: parts,
  };
  return { ...reading, feed: whole, issues: [...fault.issues, ...reading.issues] };
}

/** Opens a stream as soon as the code for it is there. Until then, and where it cannot be loaded, the file is polled. */
const openStream: FeedDeps['openStream'] = (url, sink) => {
  let close = (): void => {};
  const cancel = streams.whenLoaded(module => {
    close = module.openStream(url, pageHost(), sink);
  });
  return () => {
    cancel();
    close();
  };
};

let registry: FeedRegistry | undefined;

/** The one registry of this page. */
function pageRegistry(): FeedRegistry {
  return (registry ??= createRegistry({
    host: pageHost(),
    clock: pageClock(),
    read,
    memory: { recall, remember },
    createPoller: ask => createPoller(pageHost(), ask),
    followShards: followShardsOnceLoaded(() => shards.current?.followShards),
    openStream,
  }));
}
