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

/** Makes one request. It must settle; what it throws counts as a failure. */
export type Ask = (signal: AbortSignal) => Promise<Outcome>;

/** Asks again and again; see {@link createPoller}. */
export interface Poller {
  /** `asking`: a request is under way. `resting`: silent, or slower than usual. `idle`: the next one has its time. */
  readonly activity: 'idle' | 'asking' | 'resting';
  start(): void;
  stop(): void;
  /** Asks now, silent or not, unless an answer is under way already. @returns when the answer is in; never rejects. */
  refresh(): Promise<void>;
  /** @param seconds the wished period, or null for the usual one. May be called at any time. */
  setPeriod(seconds: Seconds | null): void;
}

const FAILED: Outcome = { ok: false, busy: false, retryAfter: null, date: null, empty: false };

/**
 * Asks as the schedule says. It holds one timer while it waits and none while an answer is under way or the page is
 * silent, whatever the page goes through.
 *
 * Lifecycle: `start()` asks at once, or as soon as somebody looks; hidden, offline or frozen it is silent; `stop()` ends
 * the request under way, the timer and the listening. It may be started again.
 */
export function createPoller(host: Host, ask: Ask): Poller {
  let schedule: Schedule = beginning();
  let timer: Cancel | undefined;
  let unlisten: Cancel | undefined;
  let abort: AbortController | undefined;
  let answer: Promise<void> | undefined;
  let asked = false;
  let silent = false;
  let wasOffline = false;

  const awake = (): boolean => host.visible && host.online;

  const disarm = (): void => {
    timer?.();
    timer = undefined;
  };

  const arm = (): void => {
    disarm();
    if (!unlisten || abort) return;
    // The first time offline too: a service worker may have it, and otherwise there is at least something to say.
    if (!asked && host.visible) return void refresh();
    if (!awake()) {
      silent = true;
      wasOffline ||= !host.online;
      return;
    }
    const now = host.now();
    if (silent) {
      schedule = returned(schedule, wasOffline, now, host.random);
      silent = wasOffline = false;
    }
    timer = host.after(Math.max(0, schedule.dueAt - now), refresh);
  };

  /** Ends the request under way; it counts neither as answered nor as failed. */
  const drop = (): void => {
    abort?.abort();
    abort = answer = undefined;
  };

  const send = async (): Promise<void> => {
    const own = (abort = new AbortController());
    const startedAt = host.now();
    asked = true;
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
        // A request under way would keep the page out of the back/forward cache.
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
