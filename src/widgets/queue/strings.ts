import { table, type Table } from '../../text/tables.ts';

export interface QueueStrings {
  readonly people: (n: number) => string;
  readonly ticketsOut: (n: number) => string;
  readonly waiting: string;
  readonly tickets: string;
  readonly wait: string;
  readonly waitIs: (wait: string) => string;
  readonly reported: string;
  readonly over: (time: string) => string;
  readonly upTo: (time: string) => string;
  readonly half: (time: string) => string;
  readonly nineOfTen: (time: string) => string;
  readonly about: (range: string) => string;
  readonly noWait: string;
  /** @param half within which half are served @param most within which nine of ten are */
  readonly how: (people: string, perHour: string, half: string, most: string) => string;
  readonly howFall: (people: string, low: string, high: string) => string;
  readonly reportedBeside: (estimate: string) => string;
  readonly notServing: string;
  readonly stateUnknown: string;
  readonly aged: string;
  readonly join: string;
  readonly joinPassed: (time: string) => string;
  readonly joinHow: (closes: string) => string;
  readonly level: string;
  readonly caption: string;

  readonly filter: string;
  readonly allStates: string;
}

export const queueStrings: Table<QueueStrings> = table('queue');
