/** Lets widgets take server-sent events (`stream`). `lantern-widgets/stream` for npm; inside `lantern.js`. */
import { provideStreams } from './element/feed-controller.ts';
import { openStream } from './feed/stream.ts';

provideStreams(openStream);
