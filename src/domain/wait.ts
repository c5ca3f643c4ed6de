import { isCurrent, type Freshness, type Moment } from './age.ts';
import { isWholeDay } from './calendar.ts';
import { fallOf } from './fall.ts';
import type { EpochMs, Opening, Queue, ReportedWait } from './model.ts';
import type { Standing } from './opening.ts';

/** What can be said of the wait of somebody who joins now. All times in minutes. */
export type Wait =
  /** As the source gives it; beside it what would be worked out here, for the working only. */
  | { readonly kind: 'reported'; readonly given: ReportedWait; readonly estimate?: Estimate }
  | Estimate
  /** Nothing, and why: nobody is served now, or whether anybody is cannot be told, or the numbers are not current, or there are none. */
  | { readonly kind: 'none'; readonly why: 'not-serving' | 'state-unknown' | 'aged' | 'no-numbers' };

/** A wait worked out here, in minutes, out of `people` ÷ `perHour`. How far it holds: docs/estimates.md. */
export interface Estimate {
  readonly kind: 'estimated';
  /** One in ten waits is shorter. Absent: nothing is known but the upper end. */
  readonly min?: number;
  /** Half wait no longer than this. Absent like `min`. */
  readonly p50?: number;
  /** p90: nine of ten wait no longer than this. */
  readonly max: number;
  readonly people: number;
  /** By `source`: people served, or by how many the count fell, an hour. */
  readonly perHour: number;
  /** The rate is given, or the history of a falling count stands in for it. */
  readonly source: 'rate' | 'history';
  /** Of a history: between which rates the count fell, for half of all pairs of its points. */
  readonly rateRange?: readonly [low: number, high: number];
}

/**
 * Given goes before worked out. Nothing is worked out while nobody is served, nor from numbers that have aged.
 *
 * @param freshness of the queue's numbers
 * @param moment by which the points of the history are judged; without it the history is not used
 */
export function waitOf(
  queue: Queue,
  standing: Standing,
  freshness: Freshness,
  moment?: Pick<Moment, 'now' | 'limit' | 'seenAt'>,
): Wait {
  if (freshness === 'expired') return { kind: 'none', why: 'aged' };
  const { status } = standing;
  const { waitMinutes: given, stations } = queue;
  const over = status === 'closed' || status === 'done' || status === 'not-started';
  const live = standing.serving && isCurrent(freshness);
  // Without stations nobody is served, whatever the rate was.
  const estimate = live && stations !== 0 ? estimateOf(queue, moment) : undefined;
  if (given && !over) return { kind: 'reported', given, ...(estimate && { estimate }) };
  if (estimate) return estimate;
  if (live) return { kind: 'none', why: stations === 0 ? 'not-serving' : 'no-numbers' };
  if (standing.overdue || over || status === 'paused') return { kind: 'none', why: 'not-serving' };
  return { kind: 'none', why: status === undefined && isCurrent(freshness) ? 'state-unknown' : 'aged' };
}

/**
 * A history of `waiting` tells only by how much more people were served than came. Whoever joins now waits for those before
 * them alone, so a count that falls by d an hour has at least d served an hour: the wait is at most people ÷ d. There is no
 * lower end, and of a count that does not fall nothing is known.
 */
function estimateOf(
  { waiting, servedPerHour, groupSize = 1, history }: Queue,
  moment: Pick<Moment, 'now' | 'limit' | 'seenAt'> | undefined,
): Estimate | undefined {
  if (waiting === undefined) return undefined;
  const fall = servedPerHour === undefined && history && moment ? fallOf(history, moment) : undefined;
  const rate = fall ? fall.low : servedPerHour;
  if (!rate) return undefined;
  // Calls up to one's own: who is being served now may not be counted, and a group is served together as one service.
  const calls = waiting && Math.floor(waiting / groupSize) + 1;
  const minutes = (z: number): number => roundUp(servingMinutes(calls, rate / groupSize, z, DRIFT));
  const max = minutes(Z_90);
  // A wait of over a week is a rate that is wrong.
  if (!(max <= A_WEEK)) return undefined;
  const upTo = { kind: 'estimated', max, people: waiting } as const;
  return fall
    ? { ...upTo, perHour: fall.median, source: 'history', rateRange: [fall.low, fall.high] }
    : { ...upTo, min: minutes(-Z_90), p50: minutes(0), perHour: rate, source: 'rate' };
}

/** Standard normal quantile of 0.9: eight of ten waits lie between the quantiles of 0.1 and 0.9. */
const Z_90 = 1.2816;
/** Minutes. */
const A_WEEK = 10_080;
/**
 * By how much a rate is off while one waits: the coefficient of variation of real time ÷ expected time, beside the chance of
 * single services. The least in steps of 0.05 with which p90 held for nine of ten last tickets of every other test centre of
 * Hong Kong on 23 February 2022; the other centres were kept to check it (docs/estimates.md).
 */
const DRIFT = 0.45;

/**
 * Minutes until `people` have been served at `perHour`, at a quantile. Service times are taken as independent and
 * exponential, so the sum of n of them has an Erlang (gamma) distribution of shape n: variance ÷ mean² is 1/n. A rate that
 * is off by a factor of its own adds the square of that factor's coefficient of variation (to first order), and the sum
 * is taken as a gamma distribution of the same mean, of shape k = 1 ÷ (1/n + drift²).
 *
 * Its quantile by Wilson and Hilferty, "The distribution of chi-square", PNAS 17 (1931) 684–688:
 * mean · (1 − 1/(9k) + z/(3√k))³. Within 2 % for k ≥ 3.
 *
 * People served in groups: the number of groups, and groups an hour.
 *
 * @param z standard normal quantile
 * @param drift coefficient of variation of the rate; 0: the rate is certain
 */
export function servingMinutes(people: number, perHour: number, z: number, drift: number = 0): number {
  if (people === 0) return 0;
  const variance = 1 / people + drift * drift;
  const root = 1 - variance / 9 + (z * Math.sqrt(variance)) / 3;
  return (people * Math.max(0, root) ** 3 * 60) / perHour;
}

/** Up to whole minutes below ten, up to five minutes from there on: nobody should come late by our rounding. */
function roundUp(minutes: number): number {
  const step = minutes < 10 ? 1 : 5;
  return Math.ceil(minutes / step) * step;
}

/** The longest wait to reckon with, in minutes; undefined where there is no upper end. */
export function upperWait(wait: Wait): number | undefined {
  if (wait.kind === 'estimated') return wait.max;
  return wait.kind === 'reported' ? (wait.given.max ?? wait.given.p90) : undefined;
}

/** One number to sort waits by: the upper end, or the lower one where there is no upper. */
export function sortableWait(wait: Wait): number | undefined {
  return upperWait(wait) ?? (wait.kind === 'reported' ? (wait.given.min ?? wait.given.p50) : undefined);
}

/** Until when one may join and still be served. */
export interface JoinBy {
  readonly at: EpochMs;
  /** Given by the source, or closing time less the upper wait. */
  readonly source: 'given' | 'worked-out';
  readonly passed: boolean;
}

/**
 * @param freshness of the queue's numbers: an aged wait tells nothing of closing time
 */
export function joinBy(opening: Opening, wait: Wait, now: EpochMs, freshness: Freshness): JoinBy | undefined {
  const { lastJoinAt, closesAt, status } = opening;
  // Who is told that it is full need not be told how long one may join.
  if (status === 'full') return undefined;
  if (lastJoinAt !== undefined) return { at: lastJoinAt, source: 'given', passed: lastJoinAt < now };
  const upper = upperWait(wait);
  if (
    closesAt === undefined ||
    isWholeDay(closesAt) ||
    closesAt < now ||
    upper === undefined ||
    !isCurrent(freshness)
  )
    return undefined;
  const at = closesAt - upper * 60_000;
  return { at, source: 'worked-out', passed: at < now };
}
