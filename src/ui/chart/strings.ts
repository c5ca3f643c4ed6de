import { table, type Table } from '../../text/tables.ts';

/** What charts say. */
export interface ChartStrings {
  /** Head of the column of times. */
  readonly time: string;
  readonly asTable: string;
  /** Above the line that marks it. */
  readonly now: string;
  /** For those who cannot see the chart: what it is of, its first and last time, and its least, greatest and last value. */
  readonly course: (what: string, from: string, to: string, min: string, max: string, last: string) => string;
  /** A value at a time. */
  readonly at: (time: string, value: string) => string;
}

export const chartStrings: Table<ChartStrings> = table('chart');
