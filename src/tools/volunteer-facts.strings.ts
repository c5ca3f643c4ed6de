import { table, type Table } from '../text/tables.ts';

export interface VolunteerFactStrings {
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
}

export const volunteerFactStrings: Table<VolunteerFactStrings> = table('volunteerFacts');
