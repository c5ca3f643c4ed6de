import { streamBudget, type BudgetHost } from './stream-budget.ts';
import { nullPrototype } from '../lib/null-prototype.ts';

/**
 * Server-sent events: each message is a whole document. The file is polled as always until the first one that can be read
 * comes, when the stream breaks, and when a message cannot be read, so a stream only ever makes things better.
 *
 * **Bounds.** Whatever the server does, an address gets no more connections than its budget has; see
 * {@link streamBudget}. A break that the browser would mend by itself counts as well. Of messages that come faster than
 * they are read, only the last one is read.
 *
 * Lifecycle: one connection while the page is awake; closed with `pagehide`, while the page is hidden or offline, and by
 * the way out; opened again on return, jittered. A break is first left to the browser, which comes again by itself and
 * says `Last-Event-ID`. What it gives up (any status but 200) and what breaks three times without a message is closed.
 * After a time that is jittered and doubles from one minute to a quarter of an hour, the server is asked with `fetch`
 * what it says now, since an `EventSource` keeps the status to itself: an event stream is opened again, 204 and other
 * refusals (4xx) mean never, everything else means later.
 */
/** What a stream needs of the page; handed in. */
export interface StreamHost extends BudgetHost {
  readonly visible: boolean;
  readonly online: boolean;
  random(): number;
  after(ms: number, run: () => void): () => void;
  onChange(run: () => void): () => void;
}

/** Where a stream hands in what it gets. */
export interface StreamSink {
  /** A whole document came. @returns whether it could be read; never rejects */
  onText(text: string): Promise<boolean>;
  /** Documents come by themselves now, or no longer do. */
  onLive(live: boolean): void;
}

const MOST_BREAKS = 3;
const FIRST_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 900_000;
const PROBE_MS = 15_000;
/** One reader who is back, and a network that is back for many. */
const RETURN_VISIBLE_MS = 5_000;
const RETURN_ONLINE_MS = 60_000;
/** The same limit as for a file, in characters. */
const LIMIT = 32 * 2 ** 20;

/** @returns the way out */
export function openStream(url: string, host: StreamHost, sink: StreamSink): () => void {
  let source: EventSource | undefined;
  let probe: AbortController | undefined;
  let timer: (() => void) | undefined;
  let isLive = false;
  /** Breaks in a row, and waits in a row, since the last message. */
  let breaks = 0;
  let waits = 0;
  /** What is to be done on return. */
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

  /** There is no stream, or nobody wants one any more. */
  const end = (): void => {
    stopWaiting();
    unlisten();
    unread = undefined;
    disconnect();
  };

  const connect = (): void => {
    isDue = !host.visible || !host.online;
    if (isDue) return;
    // What has failed is first asked how it is, which takes a connection of its own.
    const isAsked = waits > 0;
    const ms = budget.take(isAsked ? 2 : 1);
    if (ms > 0) waitForBudget(ms);
    else if (isAsked) void ask();
    else open();
  };

  /** Later by a chance, so that a server that ends all its streams is not met by all pages again at the same moment. */
  const waitForBudget = (ms: number): void => wait((1 + host.random() / 2) * ms, connect);

  const later = (): void => {
    disconnect();
    const gap = Math.min(FIRST_WAIT_MS * 2 ** waits, LONGEST_WAIT_MS);
    waits += 1;
    breaks = 0;
    // 0.5 … 1.5 of it: a server that comes back is not met by everybody at once.
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
      // Closed: the browser has given up. Whether for good, it doesn't say.
      if (own.readyState === EventSource.CLOSED || breaks >= MOST_BREAKS) return later();
      // Otherwise it is about to connect again.
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
      // It may have broken off while the message was read.
      setLive(isReadable && !!from && from === source && from.readyState === EventSource.OPEN);
    }
    isReading = false;
  };

  const ask = async (): Promise<void> => {
    const own = (probe = new AbortController());
    wait(PROBE_MS, () => own.abort());
    const status = await statusOf(url, own.signal);
    // Closed meanwhile, or asked by a later one.
    if (probe !== own) return;
    // Its body would be the stream itself, without end.
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

/** @returns 200 only where it is an event stream; 0 where there is no answer */
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
