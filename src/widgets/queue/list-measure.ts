import { ticketsOut } from '../../domain/tickets.ts';
import type { CommunityContext } from '../../ui/context.ts';
import type { Known } from './known.ts';

/** A community in a list of queues. */
export interface QueueRow {
  readonly known: Known;
  readonly context: CommunityContext;
}

/**
 * What the queues of a list are compared by: the wait; where none is known of any, how many wait; where nobody counts heads, how
 * many tickets have not been called.
 */
export type QueueMeasure = 'wait' | 'people' | 'tickets';

export function queueMeasure(rows: readonly QueueRow[]): QueueMeasure {
  const has = (test: (row: QueueRow) => unknown): boolean => rows.some(row => test(row) !== undefined);
  if (has(({ known: { band, level } }) => band ?? level)) return 'wait';
  if (has(({ known: { queue } }) => queue.waiting)) return 'people';
  return has(({ known: { queue } }) => ticketsOut(queue)) ? 'tickets' : 'wait';
}
