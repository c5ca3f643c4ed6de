import type { EpochMs } from '../domain/model.ts';
import { pageHost, type Cancel, type Host } from './host.ts';

/** One who wants to be woken. */
export interface Waker {
  /** Calls once at that time or soon after it, never sooner than a second from now; null: not at all. The last call counts. */
  at(time: EpochMs | null): void;
  /** The way out. */
  cancel: Cancel;
}

/** What one answer of a server says about the time. */
interface Reading {
  /** The server's `Date`. */
  readonly date: EpochMs;
  /** The device's time when the answer came. */
  readonly end: EpochMs;
  /** Server less device is at least this … */
  readonly least: number;
  /** … and at most this, if the answer came from the server itself or says how old it is. */
  readonly most: number;
}

/** `Date` has whole seconds, and phones are off by one or two: less than this is noise. */
const NOISE_MS = 5_000;
/** A device that is fast by less than this is left alone, since caches that hide their age look just like it. */
const MOST_LAG_MS = 3_600_000;
/** As many readings are remembered: a device that is set right is believed after so many answers. */
const READINGS = 4;
const SOONEST_MS = 1_000;

/** The page's one clock; see {@link createClock}. */
export interface Clock {
  /** The time, as well as it is known. */
  now(): EpochMs;
  /**
   * Whether the device is so far ahead of the servers that one of the clocks must be wrong. The time is then the servers'.
   * Should theirs be the wrong one, every age is too small, so nothing may be called current.
   */
  readonly isUncertain: boolean;
  /** @returns one that sleeps until told a time. */
  waker(wake: () => void): Waker;
  /**
   * Takes in what a good answer says about the time. Answers that are not a feed must not be handed in: a captive portal
   * has a clock too.
   * @param notBefore the document's own time, if it has one: the server's clock is slow where it is behind that
   */
  correct(answer: TimeSignal, notBefore: EpochMs | undefined): void;
}

/** What the head of an answer says about the time. */
export interface TimeSignal {
  /** The `Date` header; null where there is none or it can't be read. */
  readonly date: EpochMs | null;
  /** The `Age` header in milliseconds: how long a cache has held the answer, as far as it says so. */
  readonly ageMs: number;
  /** The device's time when the request began … */
  readonly startedAt: EpochMs;
  /** … and when the head of the answer was there. */
  readonly headAt: EpochMs;
}

/**
 * The page's one clock.
 *
 * **Time.** `now()` is the device's time, corrected by what servers say in `Date`. Age decides whether a number is shown,
 * so an error must not make it look younger than it is. Two errors do that, a slow device and a slow server, and an answer
 * out of some cache looks exactly like a slow server. Therefore:
 * - Of each answer only what it proves is used. The server's time lay between `Date` and `Date` + `Age` + 1 s; the
 *   device's time between the beginning and the end of the request. That makes a smallest and a largest difference.
 * - *Forward* (the device is slow; numbers become older): at once, by the smallest difference, as soon as it is more than 5 s.
 * - *Back* (the device is fast; numbers become younger): only if the last answers all say so, by the smallest correction
 *   that any of them asks for, if that is more than an hour, and if `Date` has gone on between them as the device's clock
 *   did. A copy that a cache keeps has a `Date` that stands still, and moves nothing. A cache that renews its copy behind
 *   the page's back has a `Date` that runs, late by up to an hour as a rule: up to there the greater age counts.
 * - A server whose clock runs, but is slow by more than an hour, can't be told from a fast device by anything but the feed
 *   itself: a document that is newer than the time of its server (`notBefore`) stops the correction. Otherwise the time is
 *   corrected and {@link Clock.isUncertain}.
 * - A service worker answers with what it has, of any age. Where one controls the page, nothing is put back.
 *
 * **Waking.** One timer for all, armed for the nearest wanted time only. Hidden pages have none; what fell due meanwhile
 * is called on return. A change of the correction calls everybody.
 */
export function createClock(host: Host): Clock {
  const wakers = new Map<object, readonly [wake: () => void, time: EpochMs]>();
  let readings: readonly Reading[] = [];
  let offset = 0;
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
    if (next < Infinity && host.visible) timer = host.after(next - now(), wakeDue);
  };

  const wakeDue = (): void => {
    const at = now();
    const due = host.visible ? [...wakers].filter(([, [, time]]) => time <= at) : [];
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
          // What is due already would be drawn, be due still, and be drawn again, without end.
          if (wakers.has(key)) set(Math.max(time ?? Infinity, now() + SOONEST_MS) || Infinity);
        },
        cancel: () => {
          wakers.delete(key);
          arm();
        },
      };
    },

    correct: ({ date, ageMs, startedAt, headAt: end }, notBefore) => {
      // A device whose clock was set during the request proves nothing.
      if (date === null || end < startedAt) return;
      const most = date + Math.max(0, ageMs) + 1000 - startedAt;
      const newest = { date, end, least: date - end, most };
      readings = [...readings, newest].slice(-READINGS);
      const proven = difference(newest, readings, notBefore);
      const next = host.hasServiceWorker ? Math.max(0, proven) : proven;
      // Every answer moves the bounds a little; only what can be seen is worth waking everybody.
      if (next === offset || (next !== 0 && Math.abs(next - offset) < NOISE_MS)) return;
      offset = next;
      for (const [key, [wake]] of wakers) wakers.set(key, [wake, 0]);
      wakeDue();
    },
  };
}

/** Server less device, as far as the readings prove it. */
function difference(newest: Reading, readings: readonly Reading[], notBefore: EpochMs = -Infinity): number {
  const least = Math.max(...readings.map(reading => reading.least));
  if (least > 0) return least;
  const most = Math.max(...readings.map(reading => reading.most));
  // Whether the server's clock goes as the device's does.
  const isRunning = readings.some(({ date, end }) => {
    const went = newest.end - end;
    const said = newest.date - date;
    return went >= NOISE_MS && said >= went / 2 && said <= went * 2;
  });
  return most < -MOST_LAG_MS && isRunning && newest.end + most >= notBefore ? most : 0;
}

let clock: Clock | undefined;

/** The one clock of this page. */
export function pageClock(): Clock {
  return (clock ??= createClock(pageHost()));
}
