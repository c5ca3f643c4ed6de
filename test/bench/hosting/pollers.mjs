// When simulated viewers ask, with the schedule as shipped (dist/npm/page/scheduler.js), and what that asks of a server.
// In time of its own: a viewer's next request hangs only on its last one, so no timers are needed.

import { answered, beginning, periodMs, repaced } from '../../../dist/npm/page/scheduler.js';
import { chance } from './feed.mjs';

const GOOD = { ok: true, busy: false, retryAfter: null, date: null, empty: false };
const LATENCY_MS = 150;

/**
 * @typedef {{ readonly at: number, readonly viewer: number }} Arrival  `at` in ms from the beginning
 *
 * @param {{ viewers: number, period: number, within: number, until: number, seed?: number }} options
 *   in seconds: the feed's `ttl`, within what time all pages are opened, and when it ends
 * @returns {Arrival[]} in order of time
 */
export function arrivals({ viewers, period, within, until, seed = 1 }) {
  const random = chance(seed);
  const all = [];
  for (let viewer = 0; viewer < viewers; viewer += 1) {
    let at = random() * within * 1000;
    let schedule = repaced(beginning(), periodMs(period), at, random);
    while (at < until * 1000) {
      all.push({ at, viewer });
      schedule = answered(schedule, GOOD, at, at + LATENCY_MS, random);
      at = schedule.dueAt;
    }
  }
  return all.sort((a, b) => a.at - b.at);
}

/**
 * The share of requests after a viewer's first that find the file unchanged.
 * @param {readonly Arrival[]} list @param {number} every seconds between two changes of the file
 */
export function unchangedShare(list, every) {
  const seen = new Map();
  let again = 0;
  let unchanged = 0;
  for (const { at, viewer } of list) {
    const version = Math.floor(at / (every * 1000));
    if (seen.has(viewer)) {
      again += 1;
      if (seen.get(viewer) === version) unchanged += 1;
    }
    seen.set(viewer, version);
  }
  return unchanged / again;
}

/**
 * The busiest second after `from`, as a multiple of the mean.
 * @param {readonly Arrival[]} list @param {number} from @param {number} until seconds
 */
export function peak(list, from, until) {
  const seconds = Array.from({ length: until - from }, () => 0);
  for (const { at } of list) {
    const second = Math.floor(at / 1000) - from;
    if (second >= 0 && second < seconds.length) seconds[second] += 1;
  }
  const mean = seconds.reduce((sum, count) => sum + count, 0) / seconds.length;
  return { mean, peak: Math.max(...seconds) };
}
