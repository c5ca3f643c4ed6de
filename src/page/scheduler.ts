import type { EpochMs, Seconds } from '../domain/model.ts';

/**
 * When to ask for a feed: a state machine without a timer. Each function takes the state, the time and a source of
 * chance, and gives the next state; `poller.ts` holds the timer.
 *
 * **Why the pace hardly changes when a feed fails.** Thousands of pages ask for the same file. Whatever makes them act at
 * the same moment (a start, an outage, its end) makes a wave, and quick retries or exponential back-off make it higher.
 * So a page keeps its pace while requests fail, and the pages stay spread out.
 *
 * **How they stay spread out exactly.** Think of rounds of one period each. In every round a page asks once, at its
 * *phase*, a number from 0 to 1. The first phase is drawn evenly, so the first round has the same load everywhere. From
 * round to round the phase takes a random step of up to ±0.2 and is reflected at 0 and 1: a walk that leaves an even
 * distribution even. So every gap is P ± 20 %, the first one is 0.5 P … 1.5 P, and 2,000 pages that were opened in the
 * same second still make the same load in every second from half a period on. (Independent gaps of P ± 20 % after a
 * first gap of 0.5 P … 1.5 P don't: where the rounds overlap they make 1.5 times the steady load.)
 */
export interface Schedule {
  /** The period P in milliseconds, 10 s to 24 h. */
  readonly periodMs: number;
  /** When to ask next, by the device's clock. */
  readonly dueAt: EpochMs;
  /** Where in its round this page asks, 0 to 1; null: the next gap is a first gap. */
  readonly phase: number | null;
  /** When the first of the failures in a row came; Infinity while all is well. */
  readonly downSince: EpochMs;
  /** How often the gap has been doubled. */
  readonly doublings: number;
  /** Slower than usual, because the server asked for it or has been down for long. */
  readonly slow: boolean;
}

/** How a request went, as far as the schedule is concerned. */
export interface Outcome {
  readonly ok: boolean;
  /** The server said 429 or 503: it has too much to do. */
  readonly busy: boolean;
  /** The `Retry-After` header as it came, or null where there is none or it can't be read. */
  readonly retryAfter: string | null;
  /** The `Date` of the same answer, for a `Retry-After` that is a date; null: by the device's clock. */
  readonly date: EpochMs | null;
  /** There is nothing to show yet. */
  readonly empty: boolean;
}

const DEFAULT_PERIOD_MS = 60_000;
const SHORTEST_PERIOD_MS = 10_000;
const LONGEST_PERIOD_MS = 86_400_000;
/** Down for so long, the gaps begin to double … */
const LONG_DOWN_MS = 600_000;
/** … up to this. A period that is longer stays what it is. */
const SLOWEST_MS = 900_000;
const LONGEST_REST_MS = 3_600_000;
const STEP = 0.2;
const CATCH_UP_ONLINE_MS = 60_000;
const CATCH_UP_VISIBLE_MS = 15_000;

/** @param seconds the wish of a page or a feed; what is not above 0 counts as none, and the period is 60 s. */
export function periodMs(seconds: Seconds | null): number {
  if (seconds === null || !(seconds > 0)) return DEFAULT_PERIOD_MS;
  return Math.min(Math.max(seconds * 1000, SHORTEST_PERIOD_MS), LONGEST_PERIOD_MS);
}

/** Nothing was asked yet, and that is overdue. */
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
 * After an answer, or none.
 * @param startedAt when the request began: gaps count from beginning to beginning, so slow answers don't slow the pace
 */
export function answered(
  schedule: Schedule,
  outcome: Outcome,
  startedAt: EpochMs,
  now: EpochMs,
  random: () => number,
): Schedule {
  // A clock that was set back meanwhile must not put the next request off by as much.
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
  // A date is the same moment for every page: they come back spread over a period after it.
  return { ...anywhere(next, restUntil, next.periodMs, random), slow: true };
}

/** The period has changed. What was due stays due; what is due in the far future may come sooner. */
export function repaced(schedule: Schedule, period: number, now: EpochMs, random: () => number): Schedule {
  if (period === schedule.periodMs) return schedule;
  const next = anywhere({ ...schedule, periodMs: period }, now + period / 2, period, random);
  // Asked to rest, we rest; and what is due is due.
  return schedule.slow || schedule.dueAt <= next.dueAt
    ? { ...next, dueAt: schedule.dueAt, phase: null }
    : next;
}

/**
 * The page is back after it was silent. If a request fell due meanwhile, it is made up for once: within a quarter of a
 * period (15 s at most) where one reader came back; spread over a period (60 s at most) where the network did, since that
 * comes back for many at once.
 */
export function returned(schedule: Schedule, offline: boolean, now: EpochMs, random: () => number): Schedule {
  // How long it was down while nobody asked is not known, so the ten minutes count anew.
  const awake = { ...schedule, downSince: Math.max(schedule.downSince, now) };
  const longest = Math.max(1.5 * gapMs(awake), LONGEST_REST_MS + awake.periodMs);
  // Further off than any gap is a clock that was set back.
  if (awake.dueAt > now && awake.dueAt <= now + longest) return awake;
  if (offline) return anywhere(awake, now, Math.min(awake.periodMs, CATCH_UP_ONLINE_MS), random);
  const spread = Math.min(awake.periodMs / 4, CATCH_UP_VISIBLE_MS);
  return { ...awake, dueAt: now + random() * spread, phase: null };
}

/**
 * Reads `Retry-After`.
 * @returns milliseconds from `now` on, 0 to an hour; 0 for junk and for the past
 */
export function restMs(header: string | null, now: EpochMs): number {
  const value = (header ?? '').trim();
  // Date.parse takes '120' for a year and '-5' for a month: only what begins like 'Wed, 06 Jan' is a date.
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : /^[a-z]/i.test(value) ? Date.parse(value) - now : 0;
  return Math.min(Math.max(ms || 0, 0), LONGEST_REST_MS);
}

/** The gap before jitter. */
function gapMs({ periodMs: period, doublings }: Schedule): number {
  return Math.max(period, Math.min(period * 2 ** doublings, SLOWEST_MS));
}

function nextRound(schedule: Schedule, from: EpochMs, now: EpochMs, random: () => number): Schedule {
  const { phase } = schedule;
  const gap = gapMs(schedule);
  const next = phase === null ? random() : reflected(phase + (2 * random() - 1) * STEP);
  const dueAt = from + gap * (phase === null ? 0.5 + next : 1 + next - phase);
  // The answer took longer than the gap: that round is lost, the phase is not.
  const lost = Math.max(0, Math.ceil((now - dueAt) / gap));
  return { ...schedule, phase: next, dueAt: dueAt + lost * gap };
}

/** Evenly between `from` and `from + spread`, with the phase that belongs to it. */
function anywhere(schedule: Schedule, from: EpochMs, spread: number, random: () => number): Schedule {
  const phase = random();
  return { ...schedule, phase, dueAt: from + phase * spread };
}

function reflected(phase: number): number {
  return phase < 0 ? -phase : phase > 1 ? 2 - phase : phase;
}
