import { table, type Table } from '../../text/tables.ts';

/** What the card of a queue says. Times are '17:45', or 'tomorrow 06:00' where they are called `when`. */
export interface QueueCardStrings {
  readonly kind: string;

  readonly minutes: (n: string, value: number) => string;
  /** Whole hours, or half an hour more. */
  readonly hours: (n: string, value: number, isHalfMore: boolean) => string;
  readonly hoursMinutes: (hours: string, minutes: string) => string;
  readonly about: (wait: string) => string;
  readonly under: (wait: string) => string;
  readonly over: (wait: string) => string;
  readonly upTo: (wait: string) => string;
  readonly noWait: string;
  /** When one's turn comes: as it is put into `joinNow` and its like. @param day 'tomorrow', or '' */
  readonly turnAbout: (time: string, day: string) => string;
  readonly turnBetween: (from: string, to: string) => string;
  readonly turnBy: (time: string, day: string) => string;
  readonly tomorrow: string;

  readonly verdict: Readonly<
    Record<
      | 'paused'
      | 'full'
      | 'tooLate'
      | 'mayBeTooLate'
      | 'closed'
      | 'closedToday'
      | 'notStarted'
      | 'done'
      | 'expired'
      | 'unknown'
      | 'noQueue'
      | 'short'
      | 'moderate'
      | 'long',
      string
    >
  >;
  /** What the schedule has on now; it stands at the end. */
  readonly onNow: (what: string) => string;
  readonly serving: (ticket: string) => string;
  readonly people: (n: string, value: number) => string;

  /** Below the wait, which it continues. */
  readonly joinNow: (turn: string) => string;
  readonly reportedTurn: (turn: string) => string;
  readonly reported: string;
  /** @param time after which it is too late */
  readonly reportedUntil: (time: string) => string;
  readonly reportedNoCount: string;
  /** @param wait 'about 1½ h' */
  readonly mayBeLate: (wait: string, turn: string) => string;
  readonly comeIn: string;
  readonly nobodyWaits: string;
  readonly takeTicket: (n: string, value: number) => string;
  readonly inLine: Readonly<Record<'clock' | 'time' | 'notServed' | 'stateUnknown' | 'noRate', string>>;
  readonly wereWaiting: (time: string) => string;
  readonly wasReported: (time: string) => string;
  readonly nothingReported: string;
  readonly backAbout: (when: string) => string;
  readonly wasToOpen: (when: string) => string;
  readonly wasToClose: (when: string) => string;
  readonly noNewTime: string;
  readonly comeFrom: (time: string, day: string) => string;
  readonly opens: (when: string) => string;
  readonly lineClosed: (time: string) => string;
  readonly notBeforeClosing: (time: string) => string;
  readonly askFirst: Readonly<Record<'call' | 'write' | 'ask', string>>;

  readonly open: string;
  readonly until: (time: string) => string;
  readonly wasOpen: string;
  readonly at: (time: string) => string;

  readonly now: (time: string) => string;
  readonly closes: (time: string) => string;
  readonly joinBy: (time: string) => string;
  readonly joinByAbout: (time: string) => string;
  readonly aboutTime: (time: string) => string;
  readonly after: (time: string) => string;
  readonly by: (time: string) => string;
  readonly inTime: (wait: string) => string;
  readonly midnight: string;
  /** For those who don't see the bar. */
  readonly turnSentence: (turn: string) => string;
  readonly bandSentence: (from: string, to: string, typical: string) => string;
  readonly pausedUntil: (time: string) => string;

  /** Remarks on people. @param people '180 people' */
  readonly ahead: (people: string, value: number) => string;
  readonly downFrom: (before: string, time: string, less: string) => string;
  readonly keepPlaces: (people: string, value: number) => string;
  readonly stillWaiting: (people: string, value: number) => string;
  readonly stillServed: (people: string, value: number) => string;
  readonly tickets: (serving: string, issued: string) => string;
  readonly allTaken: string;

  readonly outdoors: string;
  readonly indoors: string;
  readonly queueing: string;
  readonly groups: (n: string, value: number) => string;
  readonly limit: (n: string, value: number) => string;
  readonly overLimit: (over: string, limit: string) => string;
  readonly tens: string;
  readonly steps: Readonly<Record<'short' | 'moderate' | 'long', string>>;

  readonly nowServing: string;
  readonly lastGiven: string;
  readonly limitToday: string;
  readonly ticketLimit: (ticket: string) => string;
  readonly haveTicket: string;

  /** What is in the folded details; the first one is written with a capital. */
  readonly details: Readonly<
    Record<
      'bring' | 'help' | 'how' | 'where' | 'inLine' | 'places' | 'tips' | 'history' | 'lastKnown',
      string
    >
  >;
  readonly joined: (one: string, other: string) => string;
}

export const queueCardStrings: Table<QueueCardStrings> = table('queueCard');
