/** Lets widgets follow the shards of a feed. `lantern-widgets/shards` for npm; inside `lantern.js`. */
import { provideShards } from './element/feed-controller.ts';
import { followShards } from './feed/shards.ts';

provideShards(followShards);
