import type { EpochMs } from '../domain/model.ts';
import { Listeners } from '../lib/listeners.ts';

/** The way out of something that was begun. Calling it twice does nothing. */
export type Cancel = () => void;

/**
 * What this room needs of the browser page, and all that it may use of it. Everything else in `page/` works on this
 * interface, so that its tests and the simulation run in time of their own.
 */
export interface Host {
  /** The device's time, right or wrong. */
  now(): EpochMs;
  /** Calls once, after `ms` milliseconds: at once where that is negative, after 24.8 days at the latest. */
  after(ms: number, run: () => void): Cancel;
  /** @returns at least 0, less than 1. */
  random(): number;
  /** Somebody may be looking: neither hidden, nor frozen, nor put into the back/forward cache. */
  readonly visible: boolean;
  /** Frozen, or left with `pagehide`: no work may be under way, or the page is not kept for going back. */
  readonly frozen: boolean;
  /** False only where the browser is sure that there is no network. */
  readonly online: boolean;
  /** Whether a service worker answers the page's requests: its answers may be of any age. */
  readonly hasServiceWorker: boolean;
  /** Calls whenever one of the first three may have changed. */
  onChange(run: () => void): Cancel;
}

/** setTimeout takes its delay as a signed 32-bit number: one millisecond more, and it calls at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

const EVENTS = ['visibilitychange', 'freeze', 'resume', 'pagehide', 'pageshow', 'online', 'offline'];

/** The page as it is. Listens to it only while somebody listens here. */
function createHost(): Host {
  const changes = new Listeners<void>();
  let frozen = false;

  const onEvent = ({ type }: Event): void => {
    if (type === 'freeze' || type === 'pagehide') frozen = true;
    // A page that comes back says so by one or both of these, in either order.
    if (type === 'resume' || type === 'pageshow') frozen = false;
    changes.notify();
  };

  const listen = (verb: 'addEventListener' | 'removeEventListener'): void => {
    // Code that runs is not frozen, and nobody tells us later that it was.
    frozen = false;
    // On its way down an event passes the window, also where it is the document's and does not bubble.
    for (const name of EVENTS) window[verb](name, onEvent, true);
  };

  return {
    now: () => Date.now(),
    random: () => Math.random(),
    after: (ms, run) => {
      const timer = setTimeout(run, Math.min(ms, LONGEST_TIMER_MS));
      return () => clearTimeout(timer);
    },
    get visible() {
      return !frozen && document.visibilityState !== 'hidden';
    },
    get frozen() {
      return frozen;
    },
    get online() {
      return navigator.onLine !== false;
    },
    get hasServiceWorker() {
      try {
        return !!navigator.serviceWorker?.controller;
      } catch {
        // In a frame with `sandbox` the property itself throws, and no worker reaches the page.
        return false;
      }
    },
    onChange: run => {
      if (changes.size === 0) listen('addEventListener');
      let leave: Cancel | null = changes.add(run);
      return () => {
        leave?.();
        if (leave && changes.size === 0) listen('removeEventListener');
        leave = null;
      };
    },
  };
}

let page: Host | undefined;

/** The one host of this page. Made when first asked for, so that importing this works where there is no page. */
export function pageHost(): Host {
  return (page ??= createHost());
}
