import { table, type Table } from '../../text/tables.ts';

/** What visits at home say. */
export interface DoorstepStrings {
  /** What it is about, behind the name of a place: 'Anheli: at home'. */
  readonly kind: string;
}

export const doorstepStrings: Table<DoorstepStrings> = table('doorstep');
