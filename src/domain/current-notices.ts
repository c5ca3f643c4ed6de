import type { EpochMs, Notice, NoticeKind } from './model.ts';

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
