import { streamBudget, type BudgetHost } from './stream-budget.ts';
import { nullPrototype } from '../lib/null-prototype.ts';

/**
 * Server-sent events, each of which is a complete document. The file is polled as usual until the first message that can be
 * read arrives, after the stream breaks, and after a message that cannot be read. A stream thus never makes anything worse.
 *
 * **Bounds.** Whatever the server does, an address gets no more connections than its budget allows; see
 * {@link streamBudget}. The browser's own reconnections count as well. If messages arrive faster than they are read, only the
 * latest one is read.
 *
 * **Lifecycle.** There is one connection while the page is visible and online. It is closed on `pagehide`, while the page is
 * hidden or offline, and when the stream is no longer needed, and opened again with jitter when the page returns. After a break
 * the browser reconnects by itself and sends `Last-Event-ID`. The connection is given up if the browser gives it up (for any
 * status but 200), or if it breaks three times without a message. After a jittered delay, which doubles from one minute to 15
 * minutes, the server is probed with `fetch`, since an `EventSource` does not expose the status. If the response is an event
 * stream, it is opened again. 204 and other refusals (4xx) are final. Everything else means another delay.
 */

/** The dependencies of a stream. */
export interface StreamHost extends BudgetHost {
  readonly visible: boolean;
  readonly online: boolean;
  random(): number;
  after(ms: number, run: () => void): () => void;
  onChange(run: () => void): () => void;
}

/** The receiver of the messages of a stream. */
export interface StreamSink {
  /** Called with each document. @returns whether it could be read; never rejects */
  onText(text: string): Promise<boolean>;
  /** Called when the stream starts or stops to deliver documents. */
  onLive(live: boolean): void;
}

const MOST_BREAKS = 3;
const FIRST_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 900_000;
const PROBE_MS = 15_000;
/** Delay after one reader returns to the page, and after the network returns for many at once. */
const RETURN_VISIBLE_MS = 5_000;
const RETURN_ONLINE_MS = 60_000;
/** The same limit as for a file, but in characters. */
const LIMIT = 32 * 2 ** 20;

/** @returns a function that closes the stream */
export function openStream(url: string, host: StreamHost, sink: StreamSink): () => void {
  let source: EventSource | undefined;
  let probe: AbortController | undefined;
  let timer: (() => void) | undefined;
  let isLive = false;
  /** Number of breaks and of delays since the last message. */
  let breaks = 0;
  let waits = 0;
  /** Whether the stream is to be opened when the page returns. */
  let isDue = true;
  let wasOffline = !host.online;
  const budget = streamBudget(host, url);
  /** The last message that has not been read yet. */
  let unread: string | undefined;
  let isReading = false;

  const setLive = (live: boolean): void => {
    if (isLive === live) return;
    isLive = live;
    sink.onLive(live);
  };

  const disconnect = (): void => {
    if (probe) stopWaiting();
    probe?.abort();
    source?.close();
    probe = source = undefined;
    setLive(false);
  };

  const stopWaiting = (): void => {
    timer?.();
    timer = undefined;
  };

  const wait = (ms: number, run: () => void): void => {
    stopWaiting();
    timer = host.after(ms, () => {
      timer = undefined;
      run();
    });
  };

  /** Closes the stream for good. */
  const end = (): void => {
    stopWaiting();
    unlisten();
    unread = undefined;
    disconnect();
  };

  const connect = (): void => {
    isDue = !host.visible || !host.online;
    if (isDue) return;
    // After a failure the server is probed first, which takes a connection of its own.
    const isAsked = waits > 0;
    const ms = budget.take(isAsked ? 2 : 1);
    if (ms > 0) waitForBudget(ms);
    else if (isAsked) void ask();
    else open();
  };

  /** Jittered, so that after a server has closed all streams, the pages do not reconnect at the same moment. */
  const waitForBudget = (ms: number): void => wait((1 + host.random() / 2) * ms, connect);

  const later = (): void => {
    disconnect();
    const gap = Math.min(FIRST_WAIT_MS * 2 ** waits, LONGEST_WAIT_MS);
    waits += 1;
    breaks = 0;
    // 0.5 to 1.5 times the delay, so that not all pages return to the server at once.
    wait((0.5 + host.random()) * gap, connect);
  };

  const open = (): void => {
    const own = (source = new EventSource(url));
    own.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== 'string') return;
      unread = data;
      if (!isReading) void read();
    });
    own.addEventListener('error', () => {
      setLive(false);
      breaks += 1;
      // `CLOSED` means that the browser has given up. It does not say why.
      if (own.readyState === EventSource.CLOSED || breaks >= MOST_BREAKS) return later();
      // Otherwise the browser is about to reconnect.
      const ms = budget.take(1);
      if (ms === 0) return;
      disconnect();
      waitForBudget(ms);
    });
  };

  const read = async (): Promise<void> => {
    isReading = true;
    while (unread !== undefined) {
      const text = unread;
      const from = source;
      unread = undefined;
      const isReadable = text.length <= LIMIT && (await sink.onText(text));
      if (isReadable) breaks = waits = 0;
      // The connection may have broken while the message was being read.
      setLive(isReadable && !!from && from === source && from.readyState === EventSource.OPEN);
    }
    isReading = false;
  };

  const ask = async (): Promise<void> => {
    const own = (probe = new AbortController());
    wait(PROBE_MS, () => own.abort());
    const status = await statusOf(url, own.signal);
    // The stream was closed in the meantime, or probed again.
    if (probe !== own) return;
    // The body of the response is aborted: it would be the stream itself, without end.
    disconnect();
    if (status === 200) return open();
    budget.giveBack(1);
    if (status === 204 || (status >= 400 && status < 500 && status !== 429)) end();
    else later();
  };

  const follow = (): void => {
    wasOffline ||= !host.online;
    if (!host.visible || !host.online) {
      isDue ||= !!source || !!probe;
      disconnect();
    } else if (isDue && !timer) {
      wait(host.random() * (wasOffline ? RETURN_ONLINE_MS : RETURN_VISIBLE_MS), connect);
      wasOffline = false;
    }
  };

  const unlisten = host.onChange(follow);
  if (typeof EventSource === 'function') connect();
  else unlisten();
  return end;
}

/** @returns the status; 0 if there is no response, or for 200 without an event stream */
async function statusOf(url: string, signal: AbortSignal): Promise<number> {
  try {
    const headers = nullPrototype({ accept: 'text/event-stream' });
    const options = nullPrototype<RequestInit>({ headers, credentials: 'omit', cache: 'no-store', signal });
    const response = await fetch(url, options);
    const isStream = /^text\/event-stream/i.test(response.headers.get('content-type') ?? '');
    return response.status === 200 && !isStream ? 0 : response.status;
  } catch {
    return 0;
  }
}
