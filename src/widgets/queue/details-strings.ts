import { table, type Table } from '../../text/tables.ts';

/** What the details of a queue say. */
export interface QueueDetailsStrings {
  readonly waiting: string;
  readonly ticketsOut: string;
  readonly where: string;
  readonly outdoors: (people: string) => string;
  readonly indoors: (people: string) => string;
  readonly groups: (groups: string, n: number, people: string) => string;
  readonly limit: (limit: string) => string;
  readonly overLimit: (by: string, n: number) => string;
  readonly tickets: string;
  readonly serving: (ticket: string) => string;
  readonly issued: (ticket: string) => string;
  readonly callUpTo: (ticket: string) => string;
  readonly capacity: string;
  readonly capacityLeft: (n: string) => string;
  readonly allTaken: string;
  readonly services: string;
  readonly place: string;
  readonly inside: string;
  readonly outside: string;
  readonly bring: string;
  readonly tips: string;
}

export const queueDetailsStrings: Table<QueueDetailsStrings> = table('queueDetails');
