import { table, type Table } from '../../text/tables.ts';

/** What agencies say. */
export interface AgenciesStrings {
  /** What it is about, behind the name of a place: 'Anheli: agencies'. */
  readonly kind: string;
}

export const agenciesStrings: Table<AgenciesStrings> = table('agencies');
