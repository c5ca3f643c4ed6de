import type { Seconds } from '../domain/model.ts';
import type { Cancel, Host } from './host.ts';
import {
  answered,
  beginning,
  periodMs,
  repaced,
  returned,
  type Outcome,
  type Schedule,
} from './scheduler.ts';

/** Sends one request. It must settle. An exception counts as a failure. */
export type Ask = (signal: AbortSignal) => Promise<Outcome>;

/** Sends requests periodically. See {@link createPoller}. */
export interface Poller {
  /** `asking`: a request is in progress. `resting`: paused, or slower than usual. `idle`: the next one is scheduled. */
  readonly activity: 'idle' | 'asking' | 'resting';
  start(): void;
  stop(): void;
  /** Sends a request now, even while paused, unless one is in progress. Resolves when it has completed; never rejects. */
  refresh(): Promise<void>;
  /** @param seconds the period, or null for the default one. May be called at any time. */
  setPeriod(seconds: Seconds | null): void;
}

const FAILED: Outcome = { ok: false, busy: false, retryAfter: null, date: null, empty: false };

/**
 * Sends requests according to the schedule. It has one timer while it waits, and none while a request is in progress or while
 * it is paused.
 *
 * Lifecycle: `start()` sends a request at once, or as soon as the page is visible. While the page is hidden, offline or frozen,
 * polling is paused. `stop()` aborts the request in progress and removes timer and listeners. It may be started again.
 */
export function createPoller(host: Host, ask: Ask): Poller {
  let schedule: Schedule = beginning();
  let timer: Cancel | undefined;
  let unlisten: Cancel | undefined;
  let abort: AbortController | undefined;
  let answer: Promise<void> | undefined;
  let hasAsked = false;
  let isPaused = false;
  let wasOffline = false;

  const awake = (): boolean => host.visible && host.online;

  const disarm = (): void => {
    timer?.();
    timer = undefined;
  };

  const arm = (): void => {
    disarm();
    if (!unlisten || abort) return;
    // The first request is sent even when offline: a service worker may answer it, and if not, the failure can be shown.
    if (!hasAsked && host.visible) return void refresh();
    if (!awake()) {
      isPaused = true;
      wasOffline ||= !host.online;
      return;
    }
    const now = host.now();
    if (isPaused) {
      schedule = returned(schedule, wasOffline, now, host.random);
      isPaused = wasOffline = false;
    }
    timer = host.after(Math.max(0, schedule.dueAt - now), refresh);
  };

  /** Aborts the request in progress. It counts neither as a success nor as a failure. */
  const drop = (): void => {
    abort?.abort();
    abort = answer = undefined;
  };

  const send = async (): Promise<void> => {
    const own = (abort = new AbortController());
    const startedAt = host.now();
    hasAsked = true;
    disarm();
    const outcome = await ask(own.signal).catch(() => FAILED);
    if (abort !== own) return;
    abort = answer = undefined;
    schedule = answered(schedule, outcome, startedAt, host.now(), host.random);
    arm();
  };

  const refresh = (): Promise<void> => (answer ??= send());

  return {
    get activity() {
      return abort ? 'asking' : schedule.slow || !awake() ? 'resting' : 'idle';
    },
    start: () => {
      unlisten ??= host.onChange(() => {
        // A request in progress would prevent the page from entering the back/forward cache.
        if (host.frozen) drop();
        arm();
      });
      arm();
    },
    stop: () => {
      unlisten?.();
      unlisten = undefined;
      drop();
      disarm();
    },
    refresh,
    setPeriod: seconds => {
      schedule = repaced(schedule, periodMs(seconds), host.now(), host.random);
      arm();
    },
  };
}
