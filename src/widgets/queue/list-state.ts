import type { QueueState } from '../../domain/queue-state.ts';
import { waitBand } from '../../domain/wait-band.ts';
import { NONE, type Cell, type Color, type Mark } from '../../ui/panel.ts';
import type { QueueRow } from './list-measure.ts';
import { queueListStrings } from './list-strings.ts';
import { waitWords } from './wait-words.ts';

/** The shape that leads a row. A place that says nothing of its state has none. */
export function queueMark({
  known: { state, operatingStatus },
}: QueueRow): readonly [Mark | undefined, Color] {
  return MARKS[state] ?? (operatingStatus.status === 'open' ? ['open', 'good'] : [undefined, 'muted']);
}

const MARKS: Readonly<Partial<Record<QueueState, readonly [Mark, Color]>>> = {
  closed: ['closed', 'muted'],
  done: ['done', 'muted'],
  'not-started': ['not-started', 'muted'],
  full: ['full', 'alert'],
  'too-late': ['too-late', 'alert'],
  paused: ['paused', 'warn'],
  expired: ['old', 'muted'],
  stale: ['old', 'muted'],
  'may-be-too-late': ['too-late', 'warn'],
};

/** The wait of a row, or what stands in its place: a state in which nobody new is served, the length in a word, or nothing. */
export function waitCell(row: QueueRow): Cell {
  const { known, context } = row;
  const { words } = context;
  const t = words.of(queueListStrings);
  const { state, band, level, wait } = known;
  if (isShut(state)) return shutCell(row, state);
  if (state === 'stale') {
    const before = wait.kind === 'reported' ? waitBand(wait) : undefined;
    return before
      ? { text: t.wasWait(waitWords(before, words)), look: 'old' }
      : { text: NONE, look: 'unknown' };
  }
  if (band) return { text: waitWords(band, words) };
  if (state === 'no-queue') return { text: t.levels.none };
  if (level && level !== 'none') return { text: t.levels[level], meter: METERS[level] };
  return { text: NONE, look: 'unknown' };
}

const METERS = { short: 1, moderate: 2, long: 3 } as const;

export type ShutState = 'closed' | 'done' | 'not-started' | 'full' | 'too-late' | 'paused';

/** Nobody new is served. */
export function isShut(state: QueueState): state is ShutState {
  return ['closed', 'done', 'not-started', 'full', 'too-late', 'paused'].includes(state);
}

export function shutCell({ context: { community, words, now } }: QueueRow, state: ShutState): Cell {
  const t = words.of(queueListStrings);
  const { opensAt, resumesAt } = community;
  switch (state) {
    case 'paused':
      return resumesAt !== undefined && resumesAt >= now
        ? { text: t.backAbout(words.timeAhead(resumesAt, now)), color: 'warn' }
        : { text: t.state.paused, color: 'warn' };
    case 'full':
      return { text: t.state.full, color: 'alert' };
    case 'too-late':
      return { text: t.state.tooLate, color: 'alert' };
    case 'not-started':
      return {
        text:
          opensAt !== undefined && opensAt >= now
            ? t.opens(words.timeAhead(opensAt, now))
            : t.state.notStarted,
      };
    default:
      return { text: t.state[state] };
  }
}

/** Whether a place says that it is open, and that may be believed. */
export function isOpen({ known: { state, operatingStatus } }: QueueRow): boolean {
  return operatingStatus.status === 'open' && operatingStatus.serving && !isShut(state);
}

/** Whether it is known that a place is open, or that it is not. */
export function isStateKnown(row: QueueRow): boolean {
  return isShut(row.known.state) || isOpen(row);
}
