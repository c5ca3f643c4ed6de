import { isCurrent, type Freshness } from './age.ts';
import { isWholeDay } from './calendar.ts';
import type { EpochMs, Level, Opening, Queue } from './model.ts';
import type { OperatingStatus } from './operating-status.ts';
import { waitBand, type WaitBand } from './wait-band.ts';
import type { Wait } from './wait.ts';

/** What matters most to somebody who thinks of joining a queue. */
export type QueueState =
  /** Nobody new is served. */
  | 'closed'
  | 'done'
  | 'not-started'
  | 'full'
  | 'too-late'
  | 'paused'
  /** The numbers have expired, or are old. */
  | 'expired'
  | 'stale'
  /** Somebody who joins now may be served. */
  | 'may-be-too-late'
  | 'no-queue'
  | 'wait'
  | 'tickets'
  | 'people'
  | 'level'
  | 'unknown';

/** What the state of a queue is judged by. */
export interface QueueFacts {
  readonly opening: Opening;
  readonly operatingStatus: OperatingStatus & { readonly freshness: Freshness };
  readonly queue: Queue;
  /** Of the numbers of the queue. */
  readonly freshness: Freshness;
  readonly wait: Wait;
  readonly level: Level | undefined;
  readonly now: EpochMs;
}

/** The first of these that holds is the headline. A state in which nobody new is served goes before every number. */
export function queueState(facts: QueueFacts): QueueState {
  const { operatingStatus, queue, freshness } = facts;
  const { status, isProven, overdue } = operatingStatus;
  const isShut = status === 'closed' || status === 'done' || status === 'not-started';
  // What the place itself says now needs no proof by its times.
  const isSure = isProven === true || (isCurrent(operatingStatus.freshness) && !overdue);
  if (isShut && isSure) return status;
  const isTold = status === 'full' || status === 'paused' || isShut;
  const hasNews = hasNumbers(queue) || facts.opening.status !== undefined;
  if (freshness === 'expired' && hasNews && !isTold) return 'expired';
  if (status === 'full' || (queue.capacityLeft === 0 && isCurrent(freshness))) return 'full';
  const band = isCurrent(freshness) ? waitBand(facts.wait) : undefined;
  if (isTooLate(facts, band)) return 'too-late';
  if (status === 'paused' || isShut) return status;
  if (freshness === 'stale' && hasNumbers(queue)) return 'stale';
  return servedState(facts, band);
}

/** The state of a queue that people may join. */
function servedState(
  { opening, queue, freshness, level, now }: QueueFacts,
  band: WaitBand | undefined,
): QueueState {
  const current = isCurrent(freshness);
  if (band && maybeTooLate(band, opening, now)) return 'may-be-too-late';
  const isEmpty = queue.waiting === 0 || (queue.waiting === undefined && !band && level === 'none');
  // With no station open nobody is served, however short the queue is.
  if (isEmpty && current && !longest(band) && queue.stations !== 0) return 'no-queue';
  if (band) return 'wait';
  if (queue.waiting !== undefined) return 'people';
  if (queue.nowServing !== undefined) return 'tickets';
  return level === undefined ? 'unknown' : 'level';
}

/** The longest wait that is known of: 0 where there is none. */
function longest({ min = 0, typical = min, max = typical }: Partial<WaitBand> = {}): number {
  return max;
}

function hasNumbers({ waiting, waitMinutes, nowServing, lastIssued, level }: Queue): boolean {
  return [waiting, waitMinutes, nowServing, lastIssued, level].some(each => each !== undefined);
}

/**
 * Whether somebody who sets out now comes too late: a given last time to join or the closing time has passed, or even a short
 * wait would end after closing. Times from before the last opening do not count.
 */
function isTooLate({ opening, operatingStatus, now }: QueueFacts, band: WaitBand | undefined): boolean {
  const { lastJoinAt, closesAt, opensAt } = opening;
  const hasPassed = (at: EpochMs | undefined): boolean =>
    at !== undefined && at < now && !(opensAt !== undefined && opensAt <= now && opensAt > at);
  if (hasPassed(lastJoinAt) || operatingStatus.overdue === 'closing') return true;
  const min = band?.min;
  return min !== undefined && isClock(closesAt) && closesAt >= now && now + min * MINUTE > closesAt;
}

/** Whether a long wait would end after closing. One without an upper end may always do so, and has words of its own. */
function maybeTooLate({ typical, max = typical }: WaitBand, { closesAt }: Opening, now: EpochMs): boolean {
  return max !== undefined && isClock(closesAt) && closesAt >= now && now + max * MINUTE > closesAt;
}

const MINUTE = 60_000;

/** Whether a time is known to the minute, and not only as a date. */
export function isClock(at: EpochMs | undefined): at is EpochMs {
  return at !== undefined && !isWholeDay(at);
}
