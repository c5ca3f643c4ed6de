import { table, type Table } from '../../text/tables.ts';

/** What a board says. Names of places, tasks and agencies are texts of the feed. */
export interface BoardStrings {
  /** What it is about, behind the name of a place: 'Anheli: board'. */
  readonly kind: string;
  /** The name of a board of all communities, where the feed has none. */
  readonly title: string;
  /** Behind the name of a campaign: ', until 06:00 tomorrow'. */
  readonly until: (time: string) => string;
  /** None of the parts has anything to show. */
  readonly nothing: string;
  readonly openNow: (n: string, value: number) => string;
  readonly noneOpen: string;
  /** No place is known to be open, and not all are known to be shut. */
  readonly openNotKnown: string;
  /** Below it: 'of 12 communities', and behind that '; shortest wait: Xiyuan, 20 min'. */
  readonly ofAll: (n: string, value: number) => string;
  readonly shortest: (place: string, wait: string) => string;
  readonly doNext: string;
  /** In place of it, of so many communities with volunteers. */
  readonly staffNotKnown: (n: string, of: string) => string;
  readonly nothingUrgent: string;
  /** Behind the name of a place and a colon: 'at least 7 more people', where some tasks lack a count. */
  readonly atLeastMore: (n: string, value: number) => string;
  /** The same where all have one: '7 more people'. */
  readonly more: (n: string, value: number) => string;
  /** Why: 'Health code: 1 of 8 here; the minimum is 2.' @param needed '' where it is not known */
  readonly belowMin: (task: string, here: string, needed: string, min: string) => string;
  /** 'Health code 2, lobbies 1.' @param tasks each with its number, joined */
  readonly gaps: (tasks: string) => string;
  readonly filled: (here: string, needed: string) => string;
  /** Who could help. */
  readonly spare: (n: string, value: number) => string;
  readonly free: (agency: string, n: string, value: number) => string;
  readonly agency: string;
  readonly overLimit: (n: string, value: number) => string;
  readonly limit: (n: string, limit: string, value: number) => string;
  readonly relieve: (n: string, value: number) => string;
  readonly tooLong: string;
  readonly stillPaused: string;
  readonly wasToResume: (time: string) => string;
  readonly noNews: string;
  readonly lastHeard: (time: string) => string;
  readonly neverHeard: string;
  /** Of a state that was so when the last news came. */
  readonly atThatTime: (state: string) => string;
  /** Across the top of a screen. */
  readonly dead: (duration: string, time: string) => string;
  /** Above the queues of a screen. */
  readonly whereToGo: string;
  readonly asItWas: (time: string) => string;
  readonly allOld: string;
  readonly noCurrent: string;
  /** @param age '3–11 min old' */
  readonly numbers: (age: string) => string;
  readonly page: (n: string, of: string) => string;
  readonly stopped: (time: string) => string;
  readonly moreRows: (n: string, value: number) => string;
}

export const boardStrings: Table<BoardStrings> = table('board');
