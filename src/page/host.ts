import type { EpochMs } from '../domain/model.ts';
import { Listeners } from '../lib/listeners.ts';

/** Cancels something that was started. Calling it twice has no effect. */
export type Cancel = () => void;

/**
 * Everything in the browser page that this layer uses. All other modules in `page/` use this interface, so that tests and the
 * simulation can run in simulated time.
 */
export interface Host {
  /** The device's time, which may be wrong. */
  now(): EpochMs;
  /** Calls `run` once after `ms` milliseconds: at once if that is negative, after 24.8 days at the latest. */
  after(ms: number, run: () => void): Cancel;
  /** @returns a random number from 0 (inclusive) to 1 (exclusive) */
  random(): number;
  /** Whether a reader may see the page: it is neither hidden, nor frozen, nor in the back/forward cache. */
  readonly visible: boolean;
  /** Whether the page is frozen or was left (`pagehide`). A request in progress would then keep it out of the back/forward cache. */
  readonly frozen: boolean;
  /** False only if the browser is sure that there is no network. */
  readonly online: boolean;
  /** Whether a service worker answers the page's requests: its answers may be of any age. */
  readonly hasServiceWorker: boolean;
  /** Calls `run` whenever `visible`, `frozen` or `online` may have changed. */
  onChange(run: () => void): Cancel;
}

/** `setTimeout` takes its delay as a signed 32-bit number. With a longer delay it would call at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

const EVENTS = ['visibilitychange', 'freeze', 'resume', 'pagehide', 'pageshow', 'online', 'offline'];

/** The host for the current page. It listens to events only while it has listeners itself. */
function createHost(): Host {
  const changes = new Listeners<void>();
  let frozen = false;

  const onEvent = ({ type }: Event): void => {
    if (type === 'freeze' || type === 'pagehide') frozen = true;
    // A page that is restored fires one or both of these, in either order.
    if (type === 'resume' || type === 'pageshow') frozen = false;
    changes.notify();
  };

  const listen = (verb: 'addEventListener' | 'removeEventListener'): void => {
    // While code runs, the page is not frozen, and no later event would say so.
    frozen = false;
    // In the capture phase, the window also receives events of the document that do not bubble.
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

/** The host of this page. It is created on first use, so that this module can be imported on a server. */
export function pageHost(): Host {
  return (page ??= createHost());
}
