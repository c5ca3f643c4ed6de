import type { Feed, Shard } from '../domain/model.ts';
import { fold } from '../domain/select-communities.ts';
import { Listeners } from '../lib/listeners.ts';
import { issueOf, type Issue } from './issues.ts';
import type { ShardedStore, ShardTools, Want } from './registry.ts';
import { shardPlaces } from './schema.ts';
import { whole, type Part, type Places } from './shards-whole.ts';
import type { FeedState, Snapshot } from './snapshot.ts';
import { createStore, type FeedStore } from './store.ts';
import { request, type Head } from './transport.ts';

/** So many shards are asked for at once: browsers have six connections a host, and the page wants one too. */
const AT_ONCE = 5;
/** Where shards are slow, what there is is shown after so long, and again and again. */
const PATIENCE_MS = 1000;

/**
 * An index and its shards as one feed. Each shard has a store of its own: its last good document, whatever becomes of the
 * others; one that has not changed is not read again; one that fails costs its own communities.
 *
 * **When they are asked for.** With each answer of the index, at the pace of the index: there is no other timer, and no
 * further request while the page is hidden. Only those that somebody wants, by the districts and communities that the index
 * names. What comes is told at once when all are in, or each second where that takes longer.
 */
export function followShards(index: FeedStore, tools: ShardTools): ShardedStore {
  const { host, read, now } = tools;
  const listeners = new Listeners<FeedState>();
  /** The way out of what is under way. */
  let end = (): void => {};
  /** By address as the index has it. */
  const stores = new Map<string, FeedStore>();
  /** Those for whose sake the index was asked once: not again and again, should it be gone. */
  const looked = new WeakSet<FeedStore>();
  let base = tools.url;
  let turn = 0;
  let round: Promise<void> | undefined;
  let rest: Head | undefined;
  let isHeld = false;
  let state = index.state;
  /** Absolute, by address as the index has it. */
  const addresses = new Map<string, string | null>();
  /** What the state was made of, and which one it is. */
  let made = '';
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

  /** The shards that are wanted, each address once. */
  const wanted = (): readonly Part[] => {
    const { state } = index;
    if (!('snapshot' in state)) return [];
    const { feed } = state.snapshot;
    const { shards = [] } = feed;
    const scopes = tools.wants().map(want => foldedScope(want, feed, idsOf));
    const parts = new Map<string, Part>();
    for (const shard of shards) {
      const { url } = shard;
      if (parts.has(url) || (scopes.length > 0 && !scopes.some(scope => isWanted(shard, scope)))) continue;
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
      made = '';
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
    if (key === made) return;
    made = key;
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

  /** @param outer ends it */
  const load = async (outer: AbortSignal | undefined): Promise<void> => {
    const ending = new AbortController();
    const { signal } = ending;
    const stop = (): void => ending.abort();
    end = stop;
    outer?.addEventListener('abort', stop);
    if (outer?.aborted) stop();
    const asked = new Set<FeedStore>();
    // Looked for anew each time: widgets come and go while it lasts.
    const next = (): Part | undefined => wanted().find(({ store }) => !asked.has(store));
    const work = async (): Promise<void> => {
      for (let part = next(); part && !signal.aborted; part = next()) {
        asked.add(part.store);
        await ask(part, signal);
      }
    };
    let tick = (): void => {};
    const wait = (): void => {
      tick = host.after(PATIENCE_MS, () => {
        release();
        isHeld = true;
        wait();
      });
    };
    rest = undefined;
    wait();
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    tick();
    outer?.removeEventListener('abort', stop);
    // Of what the index names no longer, nothing is kept.
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
      // A document that comes while shards are loaded has them loaded again, for it says that there is something new.
      await round;
      if (own === turn && wanted().length > 0) await (round = load(signal));
      release();
      return issue;
    },
    look: () => {
      const fresh = wanted().filter(({ store }) => store.state.kind === 'empty' && !looked.has(store));
      for (const { store } of fresh) looked.add(store);
      settle();
      return fresh.length > 0;
    },
    close: () => {
      // Nothing that still waits goes on.
      turn += 1;
      end();
    },
  };
}

/** What one widget shows, ready to be compared with what the index says of its shards. */
interface FoldedScope {
  readonly district: string;
  /** Empty: all. */
  readonly ids: readonly string[];
  /** Something was asked for that is none of the ids. It may be a name, and names are only in the documents of the shards. */
  readonly hasNames: boolean;
}

/** @param idsOf the ids of a shard, from the index or from its document; undefined: not known yet */
function foldedScope(
  want: Want | undefined,
  index: Feed,
  idsOf: (shard: Shard) => readonly string[] | undefined,
): FoldedScope {
  const district = fold(want?.district ?? '');
  const community = fold(want?.community ?? '');
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

/** Whether a shard may have what a widget shows: what the index does not say may be so. */
function isWanted(shard: Shard, { district, ids, hasNames }: FoldedScope): boolean {
  const { communities } = shard;
  if (!hasDistrict(shard, district)) return false;
  return ids.length === 0 || hasNames || !communities || communities.map(fold).some(id => ids.includes(id));
}

/** @returns null for what may not be asked for */
function addressOf(url: string, base: string): string | null {
  try {
    const { href, protocol, username, password } = new URL(url, base);
    return /^https?:$/.test(protocol) && username + password === '' ? href.replace(/#.*/, '') : null;
  } catch {
    return null;
  }
}

/** The same stamp is the same state. */
function stampOf(state: FeedState): unknown {
  const why = 'why' in state ? [state.why.code, state.why.seen] : null;
  return [state.kind, 'snapshot' in state ? state.snapshot.revision : 0, why];
}

/** Puts together what there is. */
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
  return why ? { kind: 'behind', snapshot, why } : { kind: 'ready', snapshot };
}
