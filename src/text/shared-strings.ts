import type { AgeStep } from '../domain/age.ts';
import type { Level, Status } from '../domain/model.ts';

/** Strings that every widget needs. Placeholders are already formatted. Where a number decides the form of a word, it is passed as well. */
export interface SharedStrings {
  /** The direction in which the language is written. */
  readonly direction: 'ltr' | 'rtl';
  readonly minutes: (n: string, value: number) => string;
  /** @param minutes '' where there are none */
  readonly hours: (hours: string, minutes: string, hoursValue: number, minutesValue: number) => string;
  readonly range: (from: string, to: string) => string;
  readonly ago: (unit: AgeStep['unit'], n: string, value: number) => string;
  readonly asOf: (time: string) => string;
  /** '06:00 tomorrow'. */
  readonly tomorrow: (time: string) => string;
  /** '75 min old'; 'now' is less than a minute. */
  readonly old: (unit: AgeStep['unit'], n: string, value: number) => string;
  /** Across the top of a card. @param old '75 min old', or '' */
  readonly staleBand: (old: string) => string;
  readonly expiredBand: (old: string) => string;
  readonly lastNews: (time: string) => string;
  /** The name of a zone as people call it. @param name as `Intl` has it */
  readonly zone: (name: string) => string;
  /** Between the name of a place and what is said of it, with the blank that follows it. */
  readonly colon: string;
  /** Shown in place of a number that is not known. */
  readonly notKnown: string;
  readonly timeNotKnown: string;
  readonly timeUncertain: string;
  readonly mayHaveChanged: string;
  readonly notCurrent: string;
  /** '5 Jan 09:40 (30 h ago)'. */
  readonly when: (time: string, ago: string) => string;
  /** When a status is expected to end. */
  readonly turn: Readonly<Record<Turn, (time: string) => string>>;
  /** Of a pause whose end has passed. */
  readonly wasToResume: (time: string) => string;
  readonly status: Readonly<Record<Status, string>>;
  readonly statusNotKnown: string;
  readonly level: Readonly<Record<Level, string>>;
  readonly sample: string;
  /** The same in one word. */
  readonly samplePill: string;
  /** Beside the age of the last good numbers. */
  readonly cannotUpdate: string;
  readonly retry: string;
  /** Buttons that lead to the publisher: a call, a message, a page. */
  readonly contact: Readonly<Record<'call' | 'write' | 'ask', string>>;
  readonly loading: string;
  /** Announced when the meaning of the numbers has changed. @param what status, level and doubts; '' where there are none */
  readonly news: (name: string, what: string) => string;
  readonly community: string;
  /** Beside a total of a list that is known to be incomplete. */
  readonly atLeast: string;
  /** Beside a sum of momentary counts. @param n how many were left out of it */
  readonly tooOld: (n: string, value: number) => string;
  readonly shown: (n: string, of: string) => string;
  readonly showMore: string;
  readonly share: string;
  readonly partsMissing: (n: string, of: string) => string;
  /** What was asked for by a click could not be loaded. */
  readonly missing: string;
  readonly problem: ProblemStrings;
}

/** The times at which a status changes. */
export type Turn = 'resumesAt' | 'opensAt' | 'closesAt';

/** Why there are no numbers. Nobody is sent out to ask: it may be cold, and nobody there to answer. */
export interface ProblemStrings {
  readonly title: string;
  /** That it is tried again, and that it says nothing of the testing itself. */
  readonly calm: string;
  /** There is no community to show. */
  readonly empty: string;
  readonly notFound: (what: string) => string;
  /** Above what follows, which is for whoever runs the page. */
  readonly owner: string;
  readonly noSrc: string;
  readonly unreachable: string;
  readonly unreadable: string;
  /** A file of ours was not loaded, or has a fault. */
  readonly ours: string;
  readonly noCommunities: string;
  /** @param examples some that exist, separated by commas, or '' */
  readonly askedFor: (examples: string) => string;
}
