import type { EpochMs, Seconds } from '../domain/model.ts';

/**
 * When to request a feed: a state machine without a timer. Each function takes the state, the time and a source of randomness,
 * and returns the next state. `poller.ts` holds the timer.
 *
 * **Why the pace hardly changes when requests fail.** Thousands of pages request the same file. Any event that reaches them at
 * the same moment (a start, an outage, its end) causes a wave of requests, and quick retries or exponential back-off make the
 * wave higher. A page therefore keeps its pace while requests fail, and the pages stay spread out.
 *
 * **How they stay spread out.** Time is divided into rounds of one period each. In every round a page sends one request at its
 * *phase*, a number from 0 to 1. The first phase is drawn from a uniform distribution, so the load of the first round is even.
 * From round to round the phase takes a random step of up to ±0.2 and is reflected at 0 and 1; such a walk keeps a uniform
 * distribution uniform. Every interval is thus P ± 20 %, the first one is 0.5 P … 1.5 P, and 2,000 pages that were opened in
 * the same second cause an even load from half a period on. (Independent intervals of P ± 20 % after a first interval of
 * 0.5 P … 1.5 P do not: where the rounds overlap, the load is 1.5 times the steady one.)
 */
export interface Schedule {
  /** The period P in milliseconds, 10 s to 24 h. */
  readonly periodMs: number;
  /** Time of the next request, by the device's clock. */
  readonly dueAt: EpochMs;
  /** Position of this page's request in its round, 0 to 1; null if the next interval is a first one. */
  readonly phase: number | null;
  /** Time of the first of consecutive failures; Infinity if the last request succeeded. */
  readonly downSince: EpochMs;
  /** How many times the interval has been doubled. */
  readonly doublings: number;
  /** Whether requests are less frequent because the server asked for that or has been down for a long time. */
  readonly slow: boolean;
}

/** The result of a request, as far as the schedule is concerned. */
export interface Outcome {
  readonly ok: boolean;
  /** The server responded with 429 or 503: it is overloaded. */
  readonly busy: boolean;
  /** The value of the `Retry-After` header, or null if there is none or it is not readable. */
  readonly retryAfter: string | null;
  /** The `Date` of the same response, to which a date in `Retry-After` is compared; null to use the device's clock. */
  readonly date: EpochMs | null;
  /** No document has been shown yet. */
  readonly empty: boolean;
}

const DEFAULT_PERIOD_MS = 60_000;
const SHORTEST_PERIOD_MS = 10_000;
const LONGEST_PERIOD_MS = 86_400_000;
/** After a server has been down for this long, the intervals begin to double … */
const LONG_DOWN_MS = 600_000;
/** … up to this limit. A longer period stays unchanged. */
const SLOWEST_MS = 900_000;
const LONGEST_REST_MS = 3_600_000;
const STEP = 0.2;
const CATCH_UP_ONLINE_MS = 60_000;
const CATCH_UP_VISIBLE_MS = 15_000;

/** @param seconds the period that a page or feed asks for. Without one above 0, the period is 60 s. */
export function periodMs(seconds: Seconds | null): number {
  if (seconds === null || !(seconds > 0)) return DEFAULT_PERIOD_MS;
  return Math.min(Math.max(seconds * 1000, SHORTEST_PERIOD_MS), LONGEST_PERIOD_MS);
}

/** The initial state: the first request is due. */
export function beginning(): Schedule {
  return {
    periodMs: DEFAULT_PERIOD_MS,
    dueAt: 0,
    phase: null,
    downSince: Infinity,
    doublings: 0,
    slow: false,
  };
}

/**
 * The state after a request.
 *
 * @param startedAt when the request started. Intervals are measured between starts, so slow responses do not slow the pace
 */
export function answered(
  schedule: Schedule,
  outcome: Outcome,
  startedAt: EpochMs,
  now: EpochMs,
  random: () => number,
): Schedule {
  // If the clock was set back in the meantime, the next request must not be delayed by as much.
  const from = Math.min(startedAt, now);
  if (outcome.ok) {
    return nextRound({ ...schedule, downSince: Infinity, doublings: 0, slow: false }, from, now, random);
  }

  const downSince = Math.min(schedule.downSince, now);
  const slower = outcome.busy || now - downSince >= LONG_DOWN_MS;
  const doublings = schedule.doublings + (slower ? 1 : 0);
  const down = { ...schedule, downSince, doublings, slow: doublings > 0 };
  const quick = outcome.empty && schedule.phase === null && !outcome.busy;
  const next = quick ? anywhere(down, now, down.periodMs, random) : nextRound(down, from, now, random);

  const restUntil = now + restMs(outcome.retryAfter, outcome.date ?? now);
  if (restUntil <= next.dueAt) return next;
  // A date is the same moment for every page, so their requests are spread over one period after it.
  return { ...anywhere(next, restUntil, next.periodMs, random), slow: true };
}

/** The state after a change of the period. A request that is due stays due; one in the far future may move forward. */
export function repaced(schedule: Schedule, period: number, now: EpochMs, random: () => number): Schedule {
  if (period === schedule.periodMs) return schedule;
  const next = anywhere({ ...schedule, periodMs: period }, now + period / 2, period, random);
  // A pause that the server asked for is kept, and so is a request that is due.
  return schedule.slow || schedule.dueAt <= next.dueAt
    ? { ...next, dueAt: schedule.dueAt, phase: null }
    : next;
}

/**
 * The state after a pause. If a request became due in the meantime, one request is sent: within a quarter of a period (15 s
 * at most) if the reader returned to the page, or spread over a period (60 s at most) if the network returned, since that
 * happens to many pages at once.
 */
export function returned(schedule: Schedule, offline: boolean, now: EpochMs, random: () => number): Schedule {
  // It is not known how long the server was down during the pause, so the ten minutes start again.
  const awake = { ...schedule, downSince: Math.max(schedule.downSince, now) };
  const longest = Math.max(1.5 * gapMs(awake), LONGEST_REST_MS + awake.periodMs);
  // A due time beyond the longest interval means that the clock was set back.
  if (awake.dueAt > now && awake.dueAt <= now + longest) return awake;
  if (offline) return anywhere(awake, now, Math.min(awake.periodMs, CATCH_UP_ONLINE_MS), random);
  const spread = Math.min(awake.periodMs / 4, CATCH_UP_VISIBLE_MS);
  return { ...awake, dueAt: now + random() * spread, phase: null };
}

/**
 * Reads `Retry-After`.
 *
 * @returns milliseconds from `now`, at most an hour; 0 for an invalid value or a time in the past
 */
export function restMs(header: string | null, now: EpochMs): number {
  const value = (header ?? '').trim();
  // Date.parse reads '120' as a year and '-5' as a month. Only a value that begins with a letter ('Wed, 06 Jan') is a date.
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : /^[a-z]/i.test(value) ? Date.parse(value) - now : 0;
  return Math.min(Math.max(ms || 0, 0), LONGEST_REST_MS);
}

/** The interval without jitter. */
function gapMs({ periodMs: period, doublings }: Schedule): number {
  return Math.max(period, Math.min(period * 2 ** doublings, SLOWEST_MS));
}

function nextRound(schedule: Schedule, from: EpochMs, now: EpochMs, random: () => number): Schedule {
  const { phase } = schedule;
  const gap = gapMs(schedule);
  const next = phase === null ? random() : reflected(phase + (2 * random() - 1) * STEP);
  const dueAt = from + gap * (phase === null ? 0.5 + next : 1 + next - phase);
  // If the response took longer than the interval, the round is skipped and the phase is kept.
  const lost = Math.max(0, Math.ceil((now - dueAt) / gap));
  return { ...schedule, phase: next, dueAt: dueAt + lost * gap };
}

/** A random time between `from` and `from + spread`, with the matching phase. */
function anywhere(schedule: Schedule, from: EpochMs, spread: number, random: () => number): Schedule {
  const phase = random();
  return { ...schedule, phase, dueAt: from + phase * spread };
}

function reflected(phase: number): number {
  return phase < 0 ? -phase : phase > 1 ? 2 - phase : phase;
}
