import { table, type Table } from '../../text/tables.ts';

/** What the details of the volunteers say. */
export interface VolunteersDetailsStrings {
  /** 'Fully staffed: Registration 1 of 1'. */
  readonly staffedTasks: string;
  readonly moreTasks: string;
  readonly shifts: string;
  readonly minimums: string;
  readonly wanted: string;
  readonly lastKnown: string;
  /** The numbers of a task: 'Registration 1 of 1'. */
  readonly task: (name: string, count: string) => string;
  readonly of: (n: string, needed: string) => string;
  /** After numbers: '1 of 4, minimum 2'. */
  readonly withMin: (count: string, min: string) => string;
  readonly laterShifts: (n: string, value: number) => string;
  /** '10 of 14 here at 09:40'. */
  readonly lastHere: (count: string, time: string) => string;

  /** Charts. */
  readonly onDuty: string;
  readonly signedUp: string;
  readonly needed: string;
  readonly courseOfDay: string;
  readonly shiftsOfDay: string;
}

export const volunteersDetailsStrings: Table<VolunteersDetailsStrings> = table('volunteersDetails');
