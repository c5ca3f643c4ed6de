import type { EpochMs, Seconds } from '../../domain/model.ts';

/**
 * Which page a screen shows: a state machine without a timer. Each function takes the state and the time, and returns the next
 * state. Pages are counted on; whoever draws them takes the count modulo the number of pages there are.
 */
export interface Turning {
  readonly page: number;
  /** Since when it is shown. */
  readonly since: EpochMs;
  /** The reader has stopped the pages until then; 0 where they turn. */
  readonly stoppedUntil: EpochMs;
}

/** As long as it takes to read six rows aloud. */
const DEFAULT_SECONDS = 15;
/** Nobody reads a page in less. */
const LEAST_SECONDS = 5;
const MOST_SECONDS = 3600;
/** How long pages stand still after a touch or a key, in milliseconds. */
export const STOP_MS = 120_000;

/** @param wanted by the page; what is no number above 0 is the default of 15. From 5 to 3,600 */
export function pageSeconds(wanted: number | null): Seconds {
  if (wanted === null || !(wanted > 0)) return DEFAULT_SECONDS;
  return Math.min(MOST_SECONDS, Math.max(LEAST_SECONDS, wanted));
}

export function beginTurning(now: EpochMs): Turning {
  return { page: 0, since: now, stoppedUntil: 0 };
}

/** The state now: the next page where it is due. After a night in which nothing was drawn, pages go on one by one. */
export function turned(turning: Turning, seconds: Seconds, now: EpochMs): Turning {
  const { page, since, stoppedUntil } = turning;
  if (isStopped(turning, now)) return turning;
  if (stoppedUntil > 0) return { page: page + 1, since: now, stoppedUntil: 0 };
  // The clock was set back.
  if (now < since) return { ...turning, since: now };
  return now - since >= seconds * 1000 ? { ...turning, page: page + 1, since: now } : turning;
}

/** When the state changes by itself. */
export function nextTurn({ since, stoppedUntil }: Turning, seconds: Seconds): EpochMs {
  return stoppedUntil > 0 ? stoppedUntil : since + seconds * 1000;
}

/** Whether a reader has stopped the pages, and not long ago. A clock that was set back stops none for hours. */
export function isStopped({ stoppedUntil }: Turning, now: EpochMs): boolean {
  return now < stoppedUntil && stoppedUntil - now <= STOP_MS;
}

/** The reader stops the pages, and goes on by so many. */
export function stopped({ page }: Turning, by: number, now: EpochMs): Turning {
  return { page: Math.max(0, page + by), since: now, stoppedUntil: now + STOP_MS };
}
