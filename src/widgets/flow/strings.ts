import { table, type Table } from '../../text/tables.ts';

/** What the steps of a site say. */
export interface FlowStrings {
  /** What it is about, behind the name of a place: 'Anheli: steps'. */
  readonly kind: string;
}

export const flowStrings: Table<FlowStrings> = table('flow');
