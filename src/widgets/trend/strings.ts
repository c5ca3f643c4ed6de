import type { Measure } from '../../domain/measure.ts';
import { table, type Table } from '../../text/tables.ts';

/** What a measure over time says. */
export interface TrendStrings {
  /** What is counted, behind the name of a place: 'Anheli: people waiting'; of several places, their title. */
  readonly kind: Readonly<Record<Measure, string>>;
  readonly titleIn: (kind: string, district: string) => string;
  readonly communities: (n: string, value: number) => string;
  /** What the axis counts. */
  readonly people: string;
  /** A count with what it is of: '180 waiting'. */
  readonly amount: Readonly<Record<Measure, (n: string, value: number) => string>>;
  readonly atLeast: (amount: string) => string;

  /** The answer: how many more or fewer there are. */
  readonly more: (n: string, value: number) => string;
  readonly fewer: (n: string, value: number) => string;
  readonly noChange: string;
  /** What it is compared with; for `than` and `likeBefore`. */
  readonly since: {
    readonly twoHours: string;
    readonly lastRound: string;
    readonly time: (time: string) => string;
  };
  /** What is counted, in the sentence that follows the answer. */
  readonly counted: Readonly<Record<Measure, string>>;
  /** Follows 'more' and 'fewer': 'people waiting than two hours ago'. */
  readonly than: (counted: string, since: string) => string;
  /** Follows 'No change'. */
  readonly likeBefore: (counted: string, since: string) => string;
  readonly now: (n: string) => string;
  readonly noEarlier: string;

  /** The answer for several places. */
  readonly growsFastest: (name: string) => string;
  readonly fallsFastest: (name: string) => string;
  /** '100 more people than two hours ago'. */
  readonly changed: (n: string, since: string, value: number, sign: number) => string;

  readonly notKnown: string;
  readonly nothing: string;
  readonly notKnownNow: string;
  readonly expired: string;
  readonly lastKnown: (amount: string, time: string) => string;
  readonly wasAt: (time: string) => string;
  readonly fell: string;

  readonly lastRound: string;
  /** At the end of the line of the last round. */
  readonly lastLine: (n: string) => string;
  readonly noNews: (from: string, to: string) => string;
  readonly zoom: string;
  readonly whole: string;
  readonly hours: (n: string, value: number) => string;
  readonly noneInWindow: string;
  /** Where a chart has fewer lines than the list has communities. */
  readonly linesOf: (n: string, of: string) => string;

  readonly caption: (kind: string) => string;
  readonly note: string;
  readonly byGrowth: string;
  readonly byCount: string;
  readonly noNumber: string;
  /** A count that is old, in a row. */
  readonly was: (n: string) => string;
}

export const trendStrings: Table<TrendStrings> = table('trend');
