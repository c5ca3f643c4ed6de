import type { EpochMs } from '../domain/model.ts';
import { pageHost, type Cancel, type Host } from './host.ts';

/** A subscription to be called at given times. */
export interface Waker {
  /** Schedules one call at that time or shortly after, at least a second from now; null cancels it. The last call counts. */
  at(time: EpochMs | null): void;
  /** Ends the subscription. */
  cancel: Cancel;
}

/** What one response proves about the time. */
interface Reading {
  /** The server's `Date`. */
  readonly date: EpochMs;
  /** The device's time when the response arrived. */
  readonly end: EpochMs;
  /** The server's clock is ahead of the device's by at least this … */
  readonly least: number;
  /** … and by at most this, if the response came from the server itself or states its age. */
  readonly most: number;
}

/** `Date` has a resolution of one second, and phones are off by a second or two. Smaller differences are ignored. */
const NOISE_MS = 5_000;
/** A device that is ahead by less than this is not corrected, since a cache that hides its age looks the same. */
const MOST_LAG_MS = 3_600_000;
/** A timer stands still while the device sleeps. So long after it has woken up at most, what became due is called. */
const LONGEST_WAIT_MS = 10_000;
/** Number of readings that are kept. After its clock was set right, a device is believed after as many responses. */
const READINGS = 4;
const SOONEST_MS = 1_000;

/** The page's clock. See {@link createClock}. */
export interface Clock {
  /** The current time, as accurately as it is known. */
  now(): EpochMs;
  /**
   * Whether the device is so far ahead of the servers that one of the clocks must be wrong. The clock then follows the servers.
   * If theirs is the wrong one, every age is too small, so nothing may count as current.
   */
  readonly isUncertain: boolean;
  /** @param wake called at the scheduled times, and after each correction */
  waker(wake: () => void): Waker;
  /**
   * Evaluates the time in a response. Only responses that contain a feed may be passed, because a captive portal sends a
   * `Date`, too.
   *
   * @param notBefore the time at which the document was written, if known. A server whose clock is before it is slow
   */
  correct(answer: TimeSignal, notBefore: EpochMs | undefined): void;
}

/** The values of a response from which the time is derived. */
export interface TimeSignal {
  /** The `Date` header; null if there is none or it is not readable. */
  readonly date: EpochMs | null;
  /** The `Age` header in milliseconds: how long a cache says that it has held the response. */
  readonly ageMs: number;
  /** The device's time when the request started … */
  readonly startedAt: EpochMs;
  /** … and when the head of the response arrived. */
  readonly headAt: EpochMs;
}

/**
 * Creates the page's clock.
 *
 * **Time.** `now()` is the device's time, corrected by the `Date` header of responses. The age of a number decides whether it
 * is shown as current, so an error must never make a number look younger than it is. A slow device and a slow server both do
 * that, and a response from a cache looks exactly like one from a slow server. Therefore:
 * - Only what a response proves is used. The server's time was between `Date` and `Date` + `Age` + 1 s, the device's time
 *   between the start and the end of the request. This gives a lower and an upper bound for the difference.
 * - *Forward* (the device is slow; numbers become older): at once, by the lower bound, if it is more than 5 s.
 * - *Back* (the device is ahead; numbers become younger): only if all recent responses agree, by the smallest correction that
 *   any of them implies, if that is more than an hour, and if `Date` advanced between them as the device's clock did. The
 *   `Date` of a copy in a cache does not advance and has no effect. A cache that renews its copy by itself has a `Date` that
 *   advances but lags, usually by less than an hour: up to that, the greater age counts.
 * - A server whose clock is slow by more than an hour cannot be distinguished from a device that is ahead, except by the feed:
 *   a document that is newer than the time of its server (`notBefore`) prevents the correction. Otherwise the time is corrected
 *   and marked as {@link Clock.isUncertain}.
 * - A service worker may return a response of any age. If one controls the page, the time is never corrected back.
 *
 * **Wakers.** All share one timer, which is set for the earliest time only. A hidden page has no timer; calls that became due
 * are made when the page is visible again. A correction calls all of them, and so does a device whose clock was set back.
 */
export function createClock(host: Host): Clock {
  const wakers = new Map<object, readonly [wake: () => void, time: EpochMs]>();
  let readings: readonly Reading[] = [];
  let offset = 0;
  /** When the timer was last set. */
  let armedAt = -Infinity;
  let timer: Cancel | undefined;
  let unlisten: Cancel | undefined;

  const now = (): EpochMs => host.now() + offset;

  const arm = (): void => {
    timer?.();
    timer = undefined;
    if (wakers.size === 0) {
      unlisten?.();
      unlisten = undefined;
    }
    const next = Math.min(...[...wakers.values()].map(([, time]) => time));
    if (next === Infinity || !host.visible) return;
    armedAt = now();
    timer = host.after(Math.min(next - armedAt, LONGEST_WAIT_MS), wakeDue);
  };

  const wakeDue = (): void => {
    const at = now();
    const due = host.visible ? [...wakers].filter(([, [, time]]) => time <= at || at < armedAt) : [];
    for (const [key, [wake]] of due) wakers.set(key, [wake, Infinity]);
    arm();
    for (const [, [wake]] of due) wake();
  };

  return {
    now,

    get isUncertain() {
      return offset < 0;
    },

    waker: wake => {
      const key = {};
      const set = (time: EpochMs): void => {
        wakers.set(key, [wake, time]);
        unlisten ??= host.onChange(wakeDue);
        arm();
      };
      set(Infinity);
      return {
        at: time => {
          // A time that has passed would still be due after the call, which would never end.
          if (wakers.has(key)) set(Math.max(time ?? Infinity, now() + SOONEST_MS) || Infinity);
        },
        cancel: () => {
          wakers.delete(key);
          arm();
        },
      };
    },

    correct: ({ date, ageMs, startedAt, headAt: end }, notBefore) => {
      // If the device's clock was set during the request, nothing is proven.
      if (date === null || end < startedAt) return;
      const most = date + Math.max(0, ageMs) + 1000 - startedAt;
      const newest = { date, end, least: date - end, most };
      readings = [...readings, newest].slice(-READINGS);
      const proven = difference(newest, readings, notBefore);
      const next = host.hasServiceWorker ? Math.max(0, proven) : proven;
      // Every response moves the bounds a little. Only a visible change is worth calling all wakers.
      if (next === offset || (next !== 0 && Math.abs(next - offset) < NOISE_MS)) return;
      offset = next;
      for (const [key, [wake]] of wakers) wakers.set(key, [wake, 0]);
      wakeDue();
    },
  };
}

/** How far the server's clock is ahead of the device's, as far as the readings prove it. */
function difference(newest: Reading, readings: readonly Reading[], notBefore: EpochMs = -Infinity): number {
  const least = Math.max(...readings.map(reading => reading.least));
  if (least > 0) return least;
  const most = Math.max(...readings.map(reading => reading.most));
  // Whether the server's clock advanced as the device's did.
  const isRunning = readings.some(({ date, end }) => {
    const went = newest.end - end;
    const said = newest.date - date;
    return went >= NOISE_MS && said >= went / 2 && said <= went * 2;
  });
  return most < -MOST_LAG_MS && isRunning && newest.end + most >= notBefore ? most : 0;
}

let clock: Clock | undefined;

/** The clock of this page. */
export function pageClock(): Clock {
  return (clock ??= createClock(pageHost()));
}
