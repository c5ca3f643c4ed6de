import { table, type Table } from '../../text/tables.ts';

/** What a list of volunteers says. */
export interface VolunteersListStrings {
  readonly title: string;
  readonly titleIn: (district: string) => string;
  readonly caption: string;
  readonly shortTotal: (n: string, value: number) => string;
  readonly staffedTotal: string;
  readonly noNumber: string;
  /** Of all that are needed. */
  readonly filled: (n: string, of: string, ofValue: number) => string;
  readonly signedUpTotal: (n: string, of: string, ofValue: number) => string;

  readonly gap: string;
  readonly byUrgency: string;
  readonly byGap: string;
  readonly onDuty: string;
  readonly signedUp: string;
  readonly note: string;
  readonly here: string;
  readonly missing: string;
  readonly filter: string;
  readonly shortFilter: (n: string) => string;
  readonly staffedFilter: (n: string) => string;

  /** Where some tasks lack a count. */
  readonly atLeastShort: (n: string, value: number) => string;
  readonly short: (n: string, value: number) => string;
  readonly staffed: string;
  readonly noneNeeded: string;
  readonly allSignedUp: string;
  readonly wasShort: (n: string, value: number) => string;
  readonly wasStaffed: string;
  /** Of a place that serves nobody. */
  readonly shut: Readonly<Record<'not-started' | 'closed' | 'done', string>>;

  /** 'Health code 1/8, min 2'. */
  readonly belowMin: (task: string, have: string, needed: string, min: string) => string;
  /** 'Health code 2'. */
  readonly taskGap: (task: string, n: string) => string;
  /** 'elsewhere 2': the gaps of tasks that are not named. */
  readonly elsewhere: (n: string) => string;
  readonly task: string;
  readonly spare: (n: string, value: number) => string;
  readonly shortFrom: (time: string, n: string, value: number) => string;
  readonly countAt: (n: string, of: string, time: string) => string;
  /** '17:00: 2 of 5 signed up'. */
  readonly shift: (time: string, n: string, of: string) => string;
  readonly seeShifts: string;
}

export const volunteersListStrings: Table<VolunteersListStrings> = table('volunteersList');
