import { Listeners } from '../lib/listeners.ts';
import type { FeedDeps, ShardedStore } from './registry.ts';
import type { followShards as FollowShards } from './shards.ts';
import type { FeedState } from './snapshot.ts';

/**
 * Follows the shards of a feed once there are any: until then the index is the feed. For pages that load the code for shards
 * only when a feed has some; whoever reads documents for the index loads it before handing on a reading with shards.
 *
 * @param loaded the code for shards, if it is there
 */
export function followShardsOnceLoaded(
  loaded: () => typeof FollowShards | undefined,
): NonNullable<FeedDeps['followShards']> {
  return (index, tools): ShardedStore => {
    const listeners = new Listeners<FeedState>();
    let sharded: ShardedStore | undefined;
    /** A document of the index is being taken: whether it has shards is not known yet. */
    let isHeld = false;
    let reported = index.state;

    const report = (): void => {
      const { state } = sharded ?? index;
      if (isHeld || state === reported) return;
      reported = state;
      listeners.notify(state);
    };

    /** @returns whether it has become a feed with shards just now */
    const follow = (): boolean => {
      const { state } = index;
      const code = loaded();
      if (sharded || !code || !('snapshot' in state) || !state.snapshot.feed.shards) return false;
      sharded = code(index, tools);
      sharded.subscribe(report);
      return true;
    };

    index.subscribe(report);
    return {
      get state() {
        return (sharded ?? index).state;
      },
      get rest() {
        return sharded?.rest;
      },
      subscribe: listener => listeners.add(listener),
      accept: async (text, readable, from, signal) => {
        if (sharded) return sharded.accept(text, readable, from, signal);
        isHeld = true;
        const issue = await index.accept(text, readable, from, signal);
        const isNew = follow();
        isHeld = false;
        // The index has read it already, and does not read it again.
        if (isNew && sharded) return (sharded as ShardedStore).accept(text, undefined, from, signal);
        report();
        return issue;
      },
      take: (...given) => {
        isHeld = !sharded;
        const issue = index.take(...given);
        if (follow()) sharded?.update();
        isHeld = false;
        report();
        return issue;
      },
      fail: why => (sharded ?? index).fail(why),
      update: () => sharded?.update() ?? false,
      close: () => sharded?.close(),
    };
  };
}
