import { hasPassed } from './calendar.ts';
import { isCurrent, type Freshness } from './age.ts';
import type { EpochMs, Opening, Status } from './model.ts';

/** The operating status of a place, compared with the clock. */
export interface OperatingStatus {
  /** Undefined where it is unknown or has expired. */
  readonly status: Status | undefined;
  /** The times that the place announced show that it is shut until it opens next, however old its news is. */
  readonly isProven?: boolean;
  /** A time that the place announced has passed without news. */
  readonly overdue?: 'closing' | 'resuming' | 'opening';
  /** Whether people are being served now, as far as is known. Only then is a wait estimated. */
  readonly serving: boolean;
}

/**
 * Judges a status by its age, like a number: it is withheld when it has expired. It also reports an announced time that has passed.
 * A place that is shut until an announced opening needs no news to be so: 'Closed · Opens 06:00' is true all night.
 *
 * @param freshness of the status
 */
export function operatingStatus(opening: Opening, now: EpochMs, freshness: Freshness): OperatingStatus {
  const shut = shutUntilOpening(opening, now, freshness);
  if (shut) return { status: shut, isProven: true, serving: false };
  const isTold = freshness !== 'expired' && opening.status !== 'unknown';
  const status = isTold ? (opening.status as Status | undefined) : undefined;
  const passed = (time: EpochMs | undefined): boolean => time !== undefined && hasPassed(time, now);
  const going = opening.status === undefined || status === 'open' || status === 'full';
  const overdue =
    going && passed(opening.closesAt)
      ? 'closing'
      : status === 'paused' && passed(opening.resumesAt)
        ? 'resuming'
        : (status === 'closed' || status === 'not-started') && passed(opening.opensAt)
          ? 'opening'
          : undefined;
  // A queue may be served although the feed has no status. A status that the feed has must be current.
  const serving = going && !overdue && (opening.status === undefined || isCurrent(freshness));
  return overdue ? { status, overdue, serving } : { status, serving };
}

function shutUntilOpening(
  { status, opensAt, closesAt }: Opening,
  now: EpochMs,
  freshness: Freshness,
): Status | undefined {
  if (opensAt === undefined || opensAt <= now) return undefined;
  if (status === 'closed' || status === 'not-started' || status === 'done') return status;
  // Where nothing is said of the status, the announced times speak: open now is what closes before it opens again.
  if (status === undefined && (closesAt === undefined || closesAt > opensAt)) return 'closed';
  // News that is current goes before an announced time: a place may stay open longer.
  const hasClosed = closesAt !== undefined && closesAt < now && closesAt < opensAt;
  return hasClosed && !isCurrent(freshness) && status !== undefined ? 'closed' : undefined;
}
