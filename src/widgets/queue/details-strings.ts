import { table, type Table } from '../../text/tables.ts';

/** What the details of a queue say, and its notice. */
export interface QueueDetailsStrings {
  /** For those who read it later: below the wait, which it continues. @param turn 'about 17:45' */
  readonly joinAt: (time: string, turn: string) => string;
  readonly ifJoinedAt: (time: string) => string;
  readonly waiting: string;
  readonly ticketsOut: string;
  readonly bring: string;
  readonly services: string;
  readonly estimate: string;
  /** @param exact people ÷ rate @param most what nine of ten do not exceed */
  readonly how: (people: string, perHour: string, exact: string, most: string) => string;
  readonly howFall: (people: string, low: string, high: string, most: string) => string;
  readonly reportedBeside: (estimate: string) => string;
  /** The wait of those who are in line, where nobody new is served. */
  readonly waitInLine: string;
  readonly capacity: string;
  readonly capacityLeft: (n: string) => string;
  readonly tickets: string;
  readonly callUpTo: (ticket: string) => string;
  readonly place: string;
  readonly inside: string;
  readonly outside: string;
  readonly tips: string;
  readonly lastKnown: string;
}

export const queueDetailsStrings: Table<QueueDetailsStrings> = table('queueDetails');
