import { table, type Table } from '../../text/tables.ts';

/** What the details of the volunteers say. */
export interface VolunteersDetailsStrings {
  readonly shiftsNow: string;
  readonly noShift: string;
  readonly shift: (role: string, count: string, until: string) => string;
  readonly signedUpOf: (n: string, needed: string) => string;
  /** After a number of people. */
  readonly belowMin: (min: string) => string;
  readonly longOnDuty: (n: string, number: number) => string;
  readonly asks: string;
  /** What is wanted: '20 vests, 5 there'. @param needed and `have`: '' where not known */
  readonly ask: (what: string, needed: string, have: string) => string;

  readonly signedUp: string;
  readonly needed: string;
  readonly allTasks: string;
  readonly nextGap: string;
  readonly gapAt: (time: string, n: string) => string;
  readonly gapNow: (n: string) => string;
  readonly relief: string;
  readonly of: (n: string, needed: string) => string;
  readonly from: (time: string, what: string) => string;
}

export const volunteersDetailsStrings: Table<VolunteersDetailsStrings> = table('volunteersDetails');
