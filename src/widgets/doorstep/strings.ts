import { table, type Table } from '../../text/tables.ts';

/** What visits at home say. */
export interface DoorstepStrings {
  readonly kind: string;
  /** The answer: how many are still to be visited. */
  readonly left: (n: string, value: number) => string;
  readonly allVisited: string;
  /** The answer where the numbers are too small to show. */
  readonly notAll: string;
  /** The answer where it is not known how many were sampled. */
  readonly onList: (n: string, value: number) => string;
  /** The answer where it is not known how many are on the list. */
  readonly visited: (n: string, value: number) => string;
  readonly unknown: string;
  readonly nothing: string;
  readonly noCurrent: string;
  readonly of: (n: string, people: string, value: number) => string;
  readonly people: (n: string, value: number) => string;
  /** In place of a count of people below the limit. */
  readonly few: (limit: string) => string;
  readonly fewOnList: (limit: string) => string;
  /** @param people '33 people' */
  readonly small: (people: string) => string;
  readonly sampledUnknown: string;
  readonly listUnknown: string;
  readonly above: string;
  /** The same in a row: so many more. */
  readonly aboveList: (n: string, value: number) => string;
  /** Numbers that are old. @param text '12 of 33 people sampled at home' */
  readonly at: (text: string, time: string) => string;
  readonly homes: (n: string, value: number) => string;
  readonly fewHomes: (limit: string) => string;
  /** @param homes '21 homes' */
  readonly inAll: (homes: string) => string;
  readonly teams: (n: string, value: number) => string;
  readonly noTeam: string;
  /** Label of the details. */
  readonly why: string;
  readonly whyText: (limit: string) => string;
  /** What the picture shows. */
  readonly picture: (sampled: string, left: string) => string;
  /** In place of a count that would give another away. */
  readonly hidden: string;
  readonly fewCell: (limit: string) => string;
  readonly title: string;
  readonly titleIn: (district: string) => string;
  readonly caption: string;
  readonly due: string;
  readonly byDue: string;
  readonly sampled: string;
  readonly onListColumn: string;
  readonly homesColumn: string;
  readonly teamsColumn: string;
  readonly note: string;
  readonly legendDone: string;
  readonly legendDue: string;
  /** Beside a total: how many counts are left out of it. */
  readonly hiddenIn: (n: string, value: number) => string;
  readonly filter: string;
  readonly openFilter: (n: string) => string;
  readonly doneFilter: (n: string) => string;
}

export const doorstepStrings: Table<DoorstepStrings> = table('doorstep');
