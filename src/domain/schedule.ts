import type { Appointment, EpochMs } from './model.ts';

const DAY = 86_400_000;

/** An entry with its end: its own, or when the next one of the same place begins; Infinity where neither is known. */
export interface Span {
  readonly entry: Appointment;
  readonly end: EpochMs;
}

/**
 * The entries of a schedule in the order of their beginnings. An entry without an end lasts until the next one of the same place
 * begins. One that ends before it begins cannot be told, and is left out.
 */
export function spansOf(schedule: readonly Appointment[]): readonly Span[] {
  const entries = schedule
    .filter(({ start, end }) => end === undefined || end > start)
    .sort((a, b) => a.start - b.start || (a.end ?? Infinity) - (b.end ?? Infinity));
  return entries.map(entry => ({
    entry,
    end:
      entry.end ??
      entries.find(({ start, where }) => start > entry.start && sameText(where, entry.where))?.start ??
      Infinity,
  }));
}

/** Until when an entry is said to run: to its end, and without one of its own for a day at most. */
export function runsUntil({ entry, end }: Span): EpochMs {
  return entry.end === undefined ? Math.min(end, entry.start + DAY) : end;
}

/** The entries that run at a moment. */
export function runningAt(schedule: readonly Appointment[], now: EpochMs): readonly Appointment[] {
  return spansOf(schedule).flatMap(span =>
    span.entry.start <= now && now < runsUntil(span) ? [span.entry] : [],
  );
}

function sameText(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
