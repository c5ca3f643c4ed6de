import { table, type Table } from '../../text/tables.ts';

/** What the card of the volunteers says. Where a number decides the form of a word, it is passed as well. */
export interface VolunteersStrings {
  readonly kind: string;

  /** Verdicts. */
  readonly shortNow: (n: string, value: number) => string;
  readonly atLeastShort: (n: string, value: number) => string;
  /** Of old numbers. */
  readonly wasShort: (n: string, value: number) => string;
  readonly staffed: string;
  readonly noneNeeded: string;
  readonly notKnown: string;
  readonly here: (n: string, value: number) => string;
  /** Of old numbers. */
  readonly people: (n: string, value: number) => string;
  readonly allSignedUp: string;
  readonly noCurrent: string;
  /** Of a place that serves nobody. */
  readonly shut: Readonly<Record<'not-started' | 'closed' | 'done', string>>;
  /** Below them. */
  readonly nextShift: (time: string, have: string, needed: string) => string;
  readonly opens: (time: string) => string;

  /** Sentences below them. */
  readonly hereOf: (have: string, needed: string, value: number) => string;
  /** Where a surplus in one task counts for no other. */
  readonly filledOf: (filled: string, needed: string, value: number) => string;
  readonly withGap: (sentence: string, time: string, n: string, value: number) => string;
  readonly belowMin: (tasks: string, value: number) => string;
  readonly nobodyReported: string;
  readonly tasksKnown: string;
  readonly needNotKnown: string;
  readonly fromTasks: (known: string, of: string, ofValue: number) => string;
  readonly signedUpOf: (have: string, needed: string, value: number) => string;
  readonly signedUp: (have: string, value: number) => string;
  /** After `wasShort`: 'at 10:40, when 7 of 8 were here'. @param time '' where it is not known, as below */
  readonly whenHereOf: (time: string, have: string, needed: string, value: number) => string;
  /** After `people`. */
  readonly wereHereOf: (time: string, needed: string, value: number) => string;
  readonly wereHere: (time: string) => string;

  /** Tasks. */
  readonly taskShort: (n: string, value: number) => string;
  readonly taskBelowMin: (n: string, min: string, value: number) => string;
  readonly taskStaffed: string;
  readonly taskSpare: (n: string, value: number) => string;
  readonly taskSignedUp: (have: string, needed: string) => string;
  readonly taskShortAt: (time: string, n: string, value: number) => string;
  readonly anyTask: string;
  readonly min: (n: string) => string;
  readonly now: string;
  /** Spoken: '14:00–18:00: 2 of 4, minimum 2'. */
  readonly blockOf: (time: string, have: string, needed: string) => string;
  readonly block: (time: string, have: string) => string;
  readonly blockMin: (block: string, min: string) => string;
  readonly rosterCaption: string;

  readonly relief: (n: string, value: number) => readonly [who: string, rest: string];
  /** What is wanted besides people. */
  readonly wanted: (things: readonly string[]) => string;
  /** @param n '' where it is not known how many */
  readonly thing: (n: string, what: string) => string;
  readonly moreThings: (n: string, value: number) => string;

  /** What is folded below the card. */
  readonly moreTasks: (n: string, value: number) => string;
  readonly moreTasksStaffed: (n: string, value: number) => string;
  readonly detailsOfTasks: string;
  readonly detailsOfShifts: string;
  readonly detailsOfMinimums: string;
  readonly detailsOfCourse: string;
  readonly detailsOfWanted: string;
  readonly detailsOfLast: string;

  readonly signUp: string;
  readonly signUpCode: string;
}

export const volunteersStrings: Table<VolunteersStrings> = table('volunteers');
