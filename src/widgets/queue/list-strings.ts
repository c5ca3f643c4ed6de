import { table, type Table } from '../../text/tables.ts';

/** What a list of queues says. Times to come are '17:45' or '06:00 tomorrow'. */
export interface QueueListStrings {
  readonly title: string;
  readonly titleIn: (district: string) => string;
  readonly caption: string;
  readonly waiting: (n: string, value: number) => string;
  readonly openCount: (n: string, value: number) => string;
  readonly noneOpen: string;
  readonly noNumber: string;

  readonly wait: string;
  readonly byWait: string;
  readonly people: string;
  readonly byPeople: string;
  readonly byFewest: string;
  readonly tickets: string;
  readonly byTickets: string;
  readonly level: string;
  readonly note: string;
  readonly filter: string;
  readonly open: (n: string) => string;
  readonly notServing: (n: string) => string;

  /** The length of a queue in one word. */
  readonly levels: Readonly<Record<'none' | 'short' | 'moderate' | 'long', string>>;
  readonly wasWait: (wait: string) => string;
  readonly backAbout: (time: string) => string;
  readonly opens: (time: string) => string;
  readonly state: Readonly<Record<'paused' | 'full' | 'tooLate' | 'closed' | 'notStarted' | 'done', string>>;
  readonly tally: Readonly<
    Record<
      'paused' | 'full' | 'too-late' | 'closed' | 'not-started' | 'done',
      (n: string, value: number) => string
    >
  >;

  readonly joinBy: (time: string) => string;
  readonly joinByAbout: (time: string) => string;
  readonly tooLateAfter: (time: string) => string;
  readonly until: (time: string) => string;
  readonly from: (time: string) => string;
  readonly noWaitGiven: string;
  readonly maybeTooLate: string;
  readonly tooOld: string;
  readonly wereWaiting: (n: string, time: string, value: number) => string;
  readonly nowServing: (ticket: string) => string;
  readonly ticketsOut: (n: string, value: number) => string;
  readonly wasToResume: (time: string) => string;
  readonly wasToOpen: (time: string) => string;
  readonly lineClosed: (time: string) => string;
  readonly nothingReported: string;
}

export const queueListStrings: Table<QueueListStrings> = table('queueList');
