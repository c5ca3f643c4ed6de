import type { EpochMs } from '../domain/model.ts';
import type { ClockController } from './clock-controller.ts';

/** What is shown is made anew after this many milliseconds in any case. */
const MINUTE = 60_000;

/**
 * Decides when an element is to be drawn again although nothing new has come.
 *
 * More depends on the time than a view tells of: whether one can still join, an estimate, a state that was withdrawn. So all
 * of it is made anew with each minute of its age, and where it has none, on the minute, as the times in feeds are.
 */
export class WakePlanner {
  private readonly clock: Pick<ClockController, 'wakeAt'>;
  /** Until when what is shown stays as it is. */
  private until: EpochMs = 0;

  constructor(clock: Pick<ClockController, 'wakeAt'>) {
    this.clock = clock;
  }

  /** Whether what was made at a moment may still be shown now. A clock that is set back makes it worthless. */
  isStillValid(madeAt: EpochMs, now: EpochMs): boolean {
    return now >= madeAt && now < this.until;
  }

  /**
   * @param ageChangesAt when the age that is shown changes; Infinity where none is shown
   * @param others when other parts of what is shown change
   */
  plan(now: EpochMs, ageChangesAt: EpochMs, ...others: readonly EpochMs[]): void {
    const nextMinute = (Math.floor(now / MINUTE) + 1) * MINUTE;
    this.until = Math.min(ageChangesAt > now + MINUTE ? nextMinute : ageChangesAt, ...others);
    this.clock.wakeAt(this.until);
  }
}
