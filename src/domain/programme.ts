import type { Appointment, EpochMs } from './model.ts';
import { runsUntil, spansOf } from './schedule.ts';

/** The schedule of a place at a moment. */
export interface Programme {
  readonly now: readonly Appointment[];
  /** All that begins at the next start. */
  readonly next: readonly Appointment[];
  readonly later: readonly Appointment[];
  /** Those that have ended, the last one first. */
  readonly earlier: readonly Appointment[];
  /** When any of this changes; Infinity where it does not. */
  readonly changesAt: EpochMs;
}

/** Sorts a schedule by the clock, as {@link spansOf} reads it. */
export function programmeAt(schedule: readonly Appointment[], now: EpochMs): Programme {
  const spans = spansOf(schedule).map(span => ({ entry: span.entry, until: runsUntil(span) }));
  const current = spans.filter(({ entry, until }) => entry.start <= now && now < until);
  const coming = spans.flatMap(({ entry }) => (entry.start > now ? [entry] : []));
  const first = coming[0]?.start;
  const next = coming.filter(({ start }) => start === first);
  return {
    now: current.map(({ entry }) => entry),
    next,
    later: coming.slice(next.length),
    earlier: spans
      .flatMap(({ entry, until }) => (until <= now ? [entry] : []))
      .sort((a, b) => b.start - a.start),
    changesAt: Math.min(first ?? Infinity, ...current.map(({ until }) => until)),
  };
}
