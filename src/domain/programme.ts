import type { Appointment, EpochMs, Notice, NoticeKind } from './model.ts';

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

/** The entries that run at a moment. */
export function runningAt(schedule: readonly Appointment[], now: EpochMs): readonly Appointment[] {
  return spansOf(schedule).flatMap(({ entry, end }) => (entry.start <= now && now < end ? [entry] : []));
}

/** Sorts a schedule by the clock, as {@link spansOf} reads it. */
export function programmeAt(schedule: readonly Appointment[], now: EpochMs): Programme {
  const spans = spansOf(schedule);
  const current = spans.filter(({ entry, end }) => entry.start <= now && now < end);
  const coming = spans.flatMap(({ entry }) => (entry.start > now ? [entry] : []));
  const first = coming[0]?.start;
  const next = coming.filter(({ start }) => start === first);
  return {
    now: current.map(({ entry }) => entry),
    next,
    later: coming.slice(next.length),
    earlier: spans.flatMap(({ entry, end }) => (end <= now ? [entry] : [])).sort((a, b) => b.start - a.start),
    changesAt: Math.min(first ?? Infinity, ...current.map(({ end }) => end)),
  };
}

function sameText(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The kinds of notices in the order in which they are shown: what is wrong comes first, what is nice to know last. */
export const NOTICE_KINDS: readonly NoticeKind[] = [
  'caution',
  'closure',
  'schedule',
  'reminder',
  'result',
  'comfort',
  'info',
];

/** Those without a kind come after all others. */
const ORDER: readonly (Notice['kind'] | undefined)[] = [...NOTICE_KINDS, undefined];

/** The notices that are shown at a moment. */
export interface CurrentNotices {
  readonly notices: readonly Notice[];
  /** When any of this changes; Infinity where it does not. */
  readonly changesAt: EpochMs;
}

/**
 * The notices that hold now, cautions first, and within a kind in the order of the feed. A notice whose `until` is not after its
 * `from` is never shown; one without a title and a text says nothing.
 */
export function noticesAt(all: readonly Notice[], now: EpochMs): CurrentNotices {
  const sound = all.filter(
    ({ from = -Infinity, until = Infinity, title, text }) =>
      from < until && (title !== undefined || text !== undefined),
  );
  const notices = sound
    .filter(({ from = -Infinity, until = Infinity }) => from <= now && now < until)
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const times = sound.flatMap(({ from = now, until = now }) => [from, until]).filter(at => at > now);
  return { notices, changesAt: Math.min(Infinity, ...times) };
}
