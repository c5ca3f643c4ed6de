import { isCurrent } from '../../domain/age.ts';
import type { Community, Level } from '../../domain/model.ts';
import { ticketsOut } from '../../domain/tickets.ts';
import type { ViewContext } from '../../ui/context.ts';
import { NONE, type Cell, type Column } from '../../ui/panel.ts';
import { queueListStrings, type QueueListStrings } from './list-strings.ts';
import type { QueueMeasure, QueueRow } from './list-measure.ts';
import { isShut, shutCell, waitCell } from './list-state.ts';

/** From no queue to a long one. */
const LEVELS: readonly Level[] = ['none', 'short', 'moderate', 'long'];

/** The measure of the list, or the state of a place that serves nobody new. The others are orders. */
export function queueColumns(
  measure: QueueMeasure,
  { words }: ViewContext,
  rowOf: (community: Community) => QueueRow,
): readonly Column[] {
  const t = words.of(queueListStrings);
  const isByWait = measure === 'wait';
  const wait: Column = {
    key: 'wait',
    label: t.wait,
    ...(isByWait && { orderLabel: t.byWait }),
    value: community => sortableWait(rowOf(community)),
    cell: community => waitCell(rowOf(community)),
  };
  const count: Column = {
    ...(measure === 'tickets' ? ticketsColumn(t, rowOf) : peopleColumn(t, rowOf, isByWait)),
    cell: (community): Cell => {
      const row = rowOf(community);
      if (!isByWait && isShut(row.known.state)) return shutCell(row, row.known.state);
      const value = (measure === 'tickets' ? ticketsNow : waitingNow)(row);
      return value === undefined ? { text: NONE, look: 'unknown' } : { text: words.number(value) };
    },
  };
  return [...(isByWait ? [wait, count] : [count, wait]), levelColumn(t, rowOf)];
}

type Uncelled = Omit<Column, 'cell'>;

function peopleColumn(
  t: QueueListStrings,
  rowOf: (community: Community) => QueueRow,
  isByWait: boolean,
): Uncelled {
  return {
    key: 'waiting',
    label: t.people,
    orderLabel: isByWait ? t.byPeople : t.byFewest,
    isFalling: isByWait,
    value: community => waitingNow(rowOf(community)),
  };
}

function ticketsColumn(t: QueueListStrings, rowOf: (community: Community) => QueueRow): Uncelled {
  return {
    key: 'waiting',
    label: t.tickets,
    orderLabel: t.byTickets,
    value: community => ticketsNow(rowOf(community)),
  };
}

function levelColumn(t: QueueListStrings, rowOf: (community: Community) => QueueRow): Column {
  return {
    key: 'level',
    label: t.level,
    hidden: true,
    value: community => {
      const { level } = rowOf(community).known;
      return level && LEVELS.indexOf(level);
    },
    cell: (community): Cell => {
      const { level } = rowOf(community).known;
      return { text: level ? t.levels[level] : NONE };
    },
  };
}

/** The typical wait; the middle of a range, and the one end that is known where there is no other. */
export function sortableWait({ known: { band, state } }: QueueRow): number | undefined {
  if (state === 'no-queue') return 0;
  const { min, typical, max } = band ?? {};
  return typical ?? (min !== undefined && max !== undefined ? (min + max) / 2 : (min ?? max));
}

/** Old counts are not compared with those of now. */
function waitingNow({ known: { queue, age } }: QueueRow): number | undefined {
  return isCurrent(age.freshness) ? queue.waiting : undefined;
}

function ticketsNow({ known: { queue, age } }: QueueRow): number | undefined {
  return isCurrent(age.freshness) ? ticketsOut(queue) : undefined;
}
