import { isCurrent, type Freshness } from './age.ts';
import { isWholeDay } from './calendar.ts';
import type { EpochMs, Opening, Queue, ReportedWait } from './model.ts';
import type { Standing } from './opening.ts';

/** What can be said of the wait of somebody who joins now. All times in minutes. */
export type Wait =
  /** As the source gives it. */
  | { readonly kind: 'reported'; readonly given: ReportedWait }
  /** Worked out here: from `min` to `max`, out of `people` ÷ `perHour`. */
  | {
      readonly kind: 'estimated';
      readonly min: number;
      readonly max: number;
      readonly people: number;
      readonly perHour: number;
    }
  /** Nothing, and why: nobody is served now, the numbers are not current, or there are none. */
  | { readonly kind: 'none'; readonly why: 'not-serving' | 'aged' | 'no-numbers' };

/**
 * Given goes before worked out. Nothing is worked out while nobody is served, nor from numbers that have aged.
 *
 * @param freshness of the queue's numbers
 */
export function waitOf(queue: Queue, standing: Standing, freshness: Freshness): Wait {
  if (freshness === 'expired') return { kind: 'none', why: 'aged' };
  const { status } = standing;
  const over = status === 'closed' || status === 'done' || status === 'not-started';
  if (queue.waitMinutes !== undefined && !over) return { kind: 'reported', given: queue.waitMinutes };
  if (!standing.serving)
    return { kind: 'none', why: standing.overdue || over || status === 'paused' ? 'not-serving' : 'aged' };
  if (!isCurrent(freshness)) return { kind: 'none', why: 'aged' };
  const { waiting, servedPerHour, groupSize } = queue;
  if (waiting === undefined || !servedPerHour) return { kind: 'none', why: 'no-numbers' };
  const people = groupSize === undefined ? waiting : Math.ceil(waiting / groupSize) * groupSize;
  const max = roundUp(servingMinutes(people, servedPerHour, Z_90));
  // A wait of over a week is a rate that is wrong.
  if (!(max <= A_WEEK)) return { kind: 'none', why: 'no-numbers' };
  return {
    kind: 'estimated',
    min: roundUp(servingMinutes(waiting, servedPerHour, -Z_90)),
    max,
    people: waiting,
    perHour: servedPerHour,
  };
}

/** Standard normal quantile of 0.9: eight of ten waits lie between the quantiles of 0.1 and 0.9. */
const Z_90 = 1.2816;
/** Minutes. */
const A_WEEK = 10_080;

/**
 * Minutes until `people` have been served at `perHour`, at a quantile. Service times are taken as independent and
 * exponential, so the sum of n of them has an Erlang (gamma) distribution of shape n.
 *
 * Its quantile by Wilson and Hilferty, "The distribution of chi-square", PNAS 17 (1931) 684–688:
 * n · (1 − 1/(9n) + z/(3√n))³ ÷ rate. Within 1 % for n ≥ 3.
 *
 * @param z standard normal quantile
 */
export function servingMinutes(people: number, perHour: number, z: number): number {
  if (people === 0) return 0;
  const root = 1 - 1 / (9 * people) + z / (3 * Math.sqrt(people));
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
