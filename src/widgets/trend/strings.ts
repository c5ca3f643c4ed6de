import { table, type Table } from '../../text/tables.ts';

/** What a measure over time says. */
export interface TrendStrings {
  /** What it is about, behind the name of a place: 'Anheli: trend'. */
  readonly kind: string;
}

export const trendStrings: Table<TrendStrings> = table('trend');
