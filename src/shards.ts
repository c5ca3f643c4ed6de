/** Has the code for feeds in several files inside, instead of loading it when it is needed. */
import { shards } from './element/lazy-modules.ts';
import * as module from './feed/shards.ts';

shards.provide(module);
