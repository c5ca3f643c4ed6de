import type { Access } from '../../domain/model.ts';
import { table, type Table } from '../../text/tables.ts';

/** What notices and the schedule say. */
export interface NoticesStrings {
  /** What it is about, behind the name of a place: 'Anheli: notices'. */
  readonly kind: string;
  /** The answer. @param what what happens, in the words of the feed */
  readonly onNow: (what: string) => string;
  /** The same of a schedule that may have changed. */
  readonly plannedNow: (what: string) => string;
  readonly nextUp: (time: string, what: string) => string;
  readonly count: (n: string, value: number) => string;
  readonly none: string;
  /** All that there was has expired. */
  readonly notCurrent: string;
  /** Why nothing is said to be on now. */
  readonly clock: string;

  readonly schedule: string;
  readonly scheduleToday: string;
  readonly now: string;
  readonly next: (time: string) => string;
  readonly until: (time: string) => string;
  readonly finished: string;

  /** @param since '' where it is not known */
  readonly access: Readonly<Record<Access, (since: string) => string>>;
  /** What will be so. */
  readonly accessFrom: Readonly<Record<Access, (date: string) => string>>;
  readonly bring: string;
  readonly resultsUpTo: (time: string) => string;
  readonly calendar: string;
  /** In an entry of a calendar: when it was written, since it may have changed. */
  readonly calendarNote: (time: string) => string;

  /** What can be unfolded. */
  readonly more: string;
  readonly later: string;
  readonly earlier: string;
  readonly over: string;

  readonly title: string;
  readonly titleIn: (district: string) => string;
  readonly caption: string;
  /** In how many of the communities something is on now. */
  readonly nowIn: (n: string, of: string, ofValue: number) => string;
  readonly nowInShort: (n: string, of: string) => string;
  readonly column: string;
  readonly bySchedule: string;
  readonly note: string;
  readonly filter: string;
  readonly onNowFilter: (n: string) => string;
  readonly closedOffFilter: (n: string) => string;
}

export const noticesStrings: Table<NoticesStrings> = table('notices');
