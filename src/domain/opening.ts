import { isCurrent, type Freshness } from './age.ts';
import type { EpochMs, Opening, Status } from './model.ts';

/** What a place says it is doing, against the clock. */
export interface Standing {
  /** Undefined where it is unknown or too old to be told. */
  readonly status: Status | undefined;
  /** A time it named has passed without news. */
  readonly overdue?: 'closing' | 'resuming' | 'opening';
  /** Whether people are being served now, as far as is known: only then is a wait worked out. */
  readonly serving: boolean;
}

/**
 * A state is news like any number: too old, it is not told at all; and a time that has passed is not passed over.
 *
 * @param freshness of the state
 */
export function standing(opening: Opening, now: EpochMs, freshness: Freshness): Standing {
  const isTold = freshness !== 'expired' && opening.status !== 'unknown';
  const status = isTold ? (opening.status as Status | undefined) : undefined;
  const passed = (time: EpochMs | undefined): boolean => time !== undefined && time < now;
  const going = opening.status === undefined || status === 'open' || status === 'full';
  const overdue =
    going && passed(opening.closesAt)
      ? 'closing'
      : status === 'paused' && passed(opening.resumesAt)
        ? 'resuming'
        : (status === 'closed' || status === 'not-started') && passed(opening.opensAt)
          ? 'opening'
          : undefined;
  // A feed that gives no state at all may still give a queue that is served; a state that is given must be current.
  const serving = going && !overdue && (opening.status === undefined || isCurrent(freshness));
  return overdue ? { status, overdue, serving } : { status, serving };
}
