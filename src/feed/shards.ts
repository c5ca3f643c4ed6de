import type { Feed, Shard } from '../domain/model.ts';
import { fold, type Query } from '../domain/select-communities.ts';
import { Listeners } from '../lib/listeners.ts';
import { issueOf, type Issue } from './issues.ts';
import type { ShardedStore, ShardDeps } from './registry.ts';
import { shardPlaces } from './schema.ts';
import { whole, type Part, type Places } from './shards-whole.ts';
import type { FeedState, Snapshot } from './snapshot.ts';
import { createStore, type FeedStore } from './store.ts';
import { request, type Head } from './transport.ts';

/** Number of parallel requests. Browsers open six connections to a host, and the page needs one of them. */
const PARALLEL_REQUESTS = 5;
/** While shards are loading, what has arrived so far is published at this interval. */
const PUBLISH_INTERVAL_MS = 1000;

/**
 * Presents an index and its shards as one feed. Each shard has its own store, which keeps the shard's last good document
 * whatever happens to the others. A shard that has not changed is not read again. One that fails costs only its own
 * communities.
 *
 * **When shards are requested.** After each response for the index, and at no other time: shards have no timer, and no
 * request is sent while the page is hidden. Only the shards that some widget needs are requested, according to the districts
 * and communities that the index lists. Listeners are notified when all of them have arrived, or every second if that takes
 * longer.
 */
export function followShards(index: FeedStore, deps: ShardDeps): ShardedStore {
  const { host, read, now } = deps;
  const listeners = new Listeners<FeedState>();
  /** Aborts the requests in progress. */
  let abortLoad = (): void => {};
  /** By address, as written in the index. */
  const stores = new Map<string, FeedStore>();
  /** Shards for which the index has been requested once. If the index is down, they cause no further requests. */
  const requestedFor = new WeakSet<FeedStore>();
  let base = deps.url;
  let turn = 0;
  let round: Promise<void> | undefined;
  let rest: Head | undefined;
  let isHeld = false;
  let state = index.state;
  /** Absolute addresses, by the address as written in the index. */
  const addresses = new Map<string, string | null>();
  /** Identifies the inputs from which the current state was made. */
  let inputKey = '';
  let places: Places | undefined;
  let revision = 0;

  const absolute = (url: string): string | null => {
    const known = addresses.get(url);
    if (known !== undefined) return known;
    const address = addressOf(url, base);
    addresses.set(url, address);
    return address;
  };

  const idsOf = ({ communities, url }: Shard): readonly string[] | undefined => {
    const loaded = stores.get(url)?.state;
    return loaded && 'snapshot' in loaded
      ? loaded.snapshot.feed.communities.map(({ id }) => id)
      : communities;
  };

  /** The shards that widgets need, each address once. */
  const wanted = (): readonly Part[] => {
    const { state } = index;
    if (!('snapshot' in state)) return [];
    const { feed } = state.snapshot;
    const { shards = [] } = feed;
    const queries = deps.queries().map(query => foldedQuery(query, feed, idsOf));
    const parts = new Map<string, Part>();
    for (const shard of shards) {
      const { url } = shard;
      if (parts.has(url) || (queries.length > 0 && !queries.some(query => isWanted(shard, query)))) continue;
      const store = stores.get(url) ?? createStore({ read, now });
      stores.set(url, store);
      parts.set(url, {
        shard,
        pointer: `/shards/${shardPlaces.get(shard)}`,
        address: absolute(url),
        store,
      });
    }
    return [...parts.values()];
  };

  const join: Join = (own, parts, faults) => {
    const { feed, issues, found } = whole(own, parts, faults, places);
    places = found;
    return { feed, issues, receivedAt: now() };
  };

  const settle = (): void => {
    const own = index.state;
    if (isHeld) return;
    if (!('snapshot' in own) || !own.snapshot.feed.shards) {
      stores.clear();
      inputKey = '';
      places = undefined;
      if (state === own) return;
      state = own;
      return listeners.notify(state);
    }
    const parts = wanted();
    const key = JSON.stringify([
      stampOf(own),
      ...parts.map(({ pointer, address, store }) => [pointer, address, stampOf(store.state)]),
    ]);
    if (key === inputKey) return;
    inputKey = key;
    const next = stateOf(own, parts, join, revision + 1);
    if ('snapshot' in next) revision += 1;
    else if (next.kind === 'empty' && state.kind === 'empty') return;
    state = next;
    listeners.notify(state);
  };

  const ask = async ({ address, store }: Part, signal: AbortSignal): Promise<void> => {
    if (address === null) {
      store.fail(issueOf('value/not-a-link'));
      return;
    }
    const answer = await request(address, host, signal);
    if (signal.aborted) return;
    if (answer.ok) await store.accept(answer.text);
    else store.fail(answer.issue);
    if (answer.head.busy || answer.head.retryAfter !== null) rest = answer.head;
  };

  /** @param outer aborts the load */
  const load = async (outer: AbortSignal | undefined): Promise<void> => {
    const ending = new AbortController();
    const { signal } = ending;
    const stop = (): void => ending.abort();
    abortLoad = stop;
    outer?.addEventListener('abort', stop);
    if (outer?.aborted) stop();
    const asked = new Set<FeedStore>();
    // Looked up again each time, because widgets are added and removed during the load.
    const next = (): Part | undefined => wanted().find(({ store }) => !asked.has(store));
    const work = async (): Promise<void> => {
      for (let part = next(); part && !signal.aborted; part = next()) {
        asked.add(part.store);
        await ask(part, signal);
      }
    };
    let tick = (): void => {};
    const wait = (): void => {
      tick = host.after(PUBLISH_INTERVAL_MS, () => {
        release();
        isHeld = true;
        wait();
      });
    };
    rest = undefined;
    wait();
    await Promise.all(Array.from({ length: PARALLEL_REQUESTS }, work));
    tick();
    outer?.removeEventListener('abort', stop);
    // Shards that the index no longer lists are dropped.
    const named = new Set(wanted().map(({ store }) => store));
    for (const [key, store] of stores) if (!named.has(store)) stores.delete(key);
  };

  const release = (): void => {
    isHeld = false;
    settle();
  };

  index.subscribe(settle);

  return {
    get state() {
      return state;
    },
    get rest() {
      return rest;
    },
    subscribe: listener => listeners.add(listener),
    take: (...given) => index.take(...given),
    fail: why => index.fail(why),
    accept: async (text, readable, from = '', signal) => {
      isHeld = true;
      const issue = await index.accept(text, readable);
      if (!issue && base !== from) {
        base = from;
        addresses.clear();
      }
      const own = ++turn;
      // A document that arrives while shards are loading indicates new data, so they are loaded again afterwards.
      await round;
      if (own === turn && wanted().length > 0) await (round = load(signal));
      release();
      return issue;
    },
    update: () => {
      const fresh = wanted().filter(({ store }) => store.state.kind === 'empty' && !requestedFor.has(store));
      for (const { store } of fresh) requestedFor.add(store);
      settle();
      return fresh.length > 0;
    },
    close: () => {
      // Stops a load that is waiting for the previous one.
      turn += 1;
      abortLoad();
    },
  };
}

/** The query of one widget, prepared for comparison with what the index lists for each shard. */
interface FoldedQuery {
  readonly district: string;
  /** Empty if the widget shows all communities. */
  readonly ids: readonly string[];
  /** Something was requested that is not an id. It may be a name, and names are only in the documents of the shards. */
  readonly hasNames: boolean;
}

/** @param idsOf the ids of a shard, from the index or from its document; undefined if not known yet */
function foldedQuery(
  query: Query | undefined,
  index: Feed,
  idsOf: (shard: Shard) => readonly string[] | undefined,
): FoldedQuery {
  const district = fold(query?.district ?? '');
  const community = fold(query?.community ?? '');
  if (community === '') return { district, ids: [], hasNames: false };
  const terms = community.split(' ');
  const known = new Set(index.communities.map(({ id }) => fold(id)));
  let isComplete = true;
  for (const shard of index.shards ?? []) {
    if (!hasDistrict(shard, district)) continue;
    const ids = idsOf(shard);
    isComplete &&= ids !== undefined;
    for (const id of ids ?? []) known.add(fold(id));
  }
  const isId = known.has(community) || terms.every(term => known.has(term));
  return { district, ids: [community, ...terms], hasNames: isComplete && !isId };
}

function hasDistrict({ districts }: Shard, district: string): boolean {
  return district === '' || !districts || districts.map(fold).includes(district);
}

/** Whether a shard may contain what a widget shows. A shard for which the index lists nothing may contain anything. */
function isWanted(shard: Shard, { district, ids, hasNames }: FoldedQuery): boolean {
  const { communities } = shard;
  if (!hasDistrict(shard, district)) return false;
  return ids.length === 0 || hasNames || !communities || communities.map(fold).some(id => ids.includes(id));
}

/** @returns null for an address that may not be requested */
function addressOf(url: string, base: string): string | null {
  try {
    const { href, protocol, username, password } = new URL(url, base);
    return /^https?:$/.test(protocol) && username + password === '' ? href.replace(/#.*/, '') : null;
  } catch {
    return null;
  }
}

/** Two states with equal stamps are the same state. */
function stampOf(state: FeedState): unknown {
  const why = 'why' in state ? [state.why.code, state.why.seen] : null;
  return [state.kind, 'snapshot' in state ? state.snapshot.revision : 0, why];
}

/** Combines the index and the shards that have arrived. */
type Join = (own: Snapshot, parts: readonly Part[], faults: readonly Issue[]) => Omit<Snapshot, 'revision'>;

function stateOf(
  own: FeedState & { readonly snapshot: Snapshot },
  parts: readonly Part[],
  join: Join,
  revision: number,
): FeedState {
  const hasOwn = own.snapshot.feed.communities.length > 0;
  const faults = parts.flatMap(({ store, pointer }): Issue[] =>
    'why' in store.state ? [{ ...store.state.why, pointer }] : [],
  );
  const isDown = !hasOwn && parts.length > 0 && faults.length === parts.length;
  const why = 'why' in own ? own.why : isDown ? faults[0] : undefined;
  const isHere = hasOwn || parts.length === 0 || parts.some(({ store }) => 'snapshot' in store.state);
  if (!isHere) return why ? { kind: 'failed', why } : { kind: 'empty' };
  const snapshot = { ...join(own.snapshot, parts, faults), revision };
  return why ? { kind: 'degraded', snapshot, why } : { kind: 'ready', snapshot };
}
