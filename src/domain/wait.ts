import { isCurrent, type Freshness, type Moment } from './age.ts';
import { hasPassed, isWholeDay } from './calendar.ts';
import { drainRateOf } from './drain-rate.ts';
import type { EpochMs, Opening, Queue, ReportedWait } from './model.ts';
import type { OperatingStatus } from './operating-status.ts';

/** What is known about the wait of somebody who joins the queue now. All durations are in minutes. */
export type Wait =
  /** As the source gives it. `estimate` is what would be estimated, to show the working. */
  | { readonly kind: 'reported'; readonly given: ReportedWait; readonly estimate?: Estimate }
  | Estimate
  /**
   * Nothing is known, and why: nobody is being served, whether anybody is cannot be told, the numbers are not current, or there are none.
   */
  | { readonly kind: 'none'; readonly why: 'not-serving' | 'state-unknown' | 'aged' | 'no-numbers' };

/** An estimated wait in minutes, worked out from `people` ÷ `perHour`. How reliable it is: docs/estimates.md. */
export interface Estimate {
  readonly kind: 'estimated';
  /** One in ten waits is shorter (p10). Absent where only the upper end is known. */
  readonly min?: number;
  /** Half of the waits are no longer than this. Absent where `min` is. */
  readonly p50?: number;
  /** Nine of ten waits are no longer than this (p90). */
  readonly max: number;
  readonly people: number;
  /** People an hour: those served where `source` is `rate`, and by how many the count fell where it is `history`. */
  readonly perHour: number;
  /** Whether the feed gives the rate, or the history of a falling count takes its place. */
  readonly source: 'rate' | 'history';
  /** Of a history: the quartiles of the rate at which the count fell. */
  readonly rateRange?: readonly [low: number, high: number];
}

/**
 * The wait of a queue: as the source gives it, or else estimated. Nothing is estimated while nobody is being served, or from numbers
 * that are not current.
 *
 * @param freshness of the numbers of the queue
 * @param moment by which the age of the history is judged; without it the history is not used
 */
export function waitOf(
  queue: Queue,
  operatingStatus: OperatingStatus,
  freshness: Freshness,
  moment?: Pick<Moment, 'now' | 'limit' | 'seenAt'>,
): Wait {
  if (freshness === 'expired') return { kind: 'none', why: 'aged' };
  const { status } = operatingStatus;
  const { waitMinutes: given, stations } = queue;
  const over = status === 'closed' || status === 'done' || status === 'not-started';
  const live = operatingStatus.serving && isCurrent(freshness);
  // With no station open nobody is served, whatever the rate says.
  const estimate = live && stations !== 0 ? estimateOf(queue, moment) : undefined;
  if (given && !over) return { kind: 'reported', given, ...(estimate && { estimate }) };
  if (estimate) return estimate;
  if (live) return { kind: 'none', why: stations === 0 ? 'not-serving' : 'no-numbers' };
  if (operatingStatus.overdue || over || status === 'paused') return { kind: 'none', why: 'not-serving' };
  return { kind: 'none', why: status === undefined && isCurrent(freshness) ? 'state-unknown' : 'aged' };
}

/**
 * Estimates a wait from the rate of the feed, or else from the history of the count.
 *
 * A history of `waiting` shows only how many more people were served than arrived. Somebody who joins now waits only for those
 * before them. Where the count falls by d an hour, at least d people are served an hour, so the wait is at most people ÷ d. There is no lower
 * end, and a count that does not fall says nothing.
 */
function estimateOf(
  { waiting, servedPerHour, groupSize = 1, history }: Queue,
  moment: Pick<Moment, 'now' | 'limit' | 'seenAt'> | undefined,
): Estimate | undefined {
  if (waiting === undefined) return undefined;
  const drainRate =
    servedPerHour === undefined && history && moment ? drainRateOf(history, moment) : undefined;
  const rate = drainRate ? drainRate.low : servedPerHour;
  if (!rate) return undefined;
  // The number of calls up to one's own. Those being served now may not be counted, and a group is served as one.
  const calls = waiting && Math.floor(waiting / groupSize) + 1;
  const minutes = (z: number): number => roundUp(servingMinutes(calls, rate / groupSize, z, DRIFT));
  const max = minutes(Z_90);
  // A wait of over a week means that the rate is wrong.
  if (!(max <= A_WEEK)) return undefined;
  const kind = 'estimated';
  const people = waiting;
  if (!drainRate)
    return { kind, max, people, min: minutes(-Z_90), p50: minutes(0), perHour: rate, source: 'rate' };
  const { low, median, high } = drainRate;
  return { kind, max, people, perHour: median, source: 'history', rateRange: [low, high] };
}

/** Standard normal quantile of 0.9: eight of ten waits lie between the quantiles of 0.1 and 0.9. */
const Z_90 = 1.2816;
/** Minutes. */
const A_WEEK = 10_080;
/**
 * How much rates drift while people wait: the coefficient of variation of actual time ÷ expected time, apart from the variation of
 * single services. It is the smallest multiple of 0.05 with which p90 held for nine of ten last tickets at every other test centre of Hong
 * Kong on 23 February 2022. The remaining centres were kept to check it (docs/estimates.md).
 */
const DRIFT = 0.45;

/**
 * A quantile of the time in minutes until `people` have been served at `perHour`.
 *
 * Service times are taken as independent and exponential. The sum of n of them has an Erlang (gamma) distribution of shape n, whose
 * variance ÷ mean² is 1/n. A rate that drifts adds, to first order, the square of its coefficient of variation. The sum is therefore
 * taken as a gamma distribution with the same mean and with the shape k = 1 ÷ (1/n + drift²).
 *
 * The quantile follows Wilson and Hilferty, "The distribution of chi-square", PNAS 17 (1931) 684–688:
 * mean · (1 − 1/(9k) + z/(3√k))³. It is within 2 % for k ≥ 3.
 *
 * Where people are served in groups, pass the number of groups and of groups an hour.
 *
 * @param z standard normal quantile
 * @param drift coefficient of variation of the rate; 0 (the default) for a rate that is certain
 */
export function servingMinutes(people: number, perHour: number, z: number, drift: number = 0): number {
  if (people === 0) return 0;
  const variance = 1 / people + drift * drift;
  const root = 1 - variance / 9 + (z * Math.sqrt(variance)) / 3;
  return (people * Math.max(0, root) ** 3 * 60) / perHour;
}

/** Rounds up, to whole minutes below ten and to five minutes above, so that nobody is late because of the rounding. */
function roundUp(minutes: number): number {
  const step = minutes < 10 ? 1 : 5;
  return Math.ceil(minutes / step) * step;
}

/** The longest wait to expect, in minutes. Undefined where there is no upper end. */
export function upperWait(wait: Wait): number | undefined {
  if (wait.kind === 'estimated') return wait.max;
  return wait.kind === 'reported' ? (wait.given.max ?? wait.given.p90) : undefined;
}

/** The number that a wait is judged by, in minutes: the upper end, or the lower end where there is no upper one. */
export function sortableWait(wait: Wait): number | undefined {
  return upperWait(wait) ?? (wait.kind === 'reported' ? (wait.given.min ?? wait.given.p50) : undefined);
}

/** The last time at which one can join and still be served. */
export interface JoinBy {
  readonly at: EpochMs;
  /** Whether the source gives it, or it is worked out as closing time less the longest wait. */
  readonly source: 'given' | 'worked-out';
  readonly passed: boolean;
}

/**
 * @param freshness of the numbers of the queue; a wait that is not current says nothing about the closing time
 */
export function joinBy(opening: Opening, wait: Wait, now: EpochMs, freshness: Freshness): JoinBy | undefined {
  const { lastJoinAt, closesAt, status } = opening;
  // Where a place is full, there is no time to join by.
  if (status === 'full') return undefined;
  if (lastJoinAt !== undefined)
    return { at: lastJoinAt, source: 'given', passed: hasPassed(lastJoinAt, now) };
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
