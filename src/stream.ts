/** Has the code for server-sent events inside, instead of loading it when it is needed. */
import { streams } from './element/lazy-modules.ts';
import * as module from './feed/stream.ts';

streams.provide(module);
