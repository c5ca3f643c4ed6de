import { table, type Table } from '../../text/tables.ts';

/** What a board says. */
export interface BoardStrings {
  /** What it is about, behind the name of a place: 'Anheli: board'. */
  readonly kind: string;
}

export const boardStrings: Table<BoardStrings> = table('board');
