import { table, type Table } from '../../text/tables.ts';

/** What notices and the schedule say. */
export interface NoticesStrings {
  /** What it is about, behind the name of a place: 'Anheli: notices'. */
  readonly kind: string;
}

export const noticesStrings: Table<NoticesStrings> = table('notices');
