import { table, type Table } from '../../text/tables.ts';

/** What charts say. */
export interface ChartStrings {
  /** Head of the column of times. */
  readonly time: string;
  readonly asTable: string;
  /** On the time axis, below the line that marks it. */
  readonly now: string;
  /** For those who cannot see the chart: what it is of, its first and last time, and its least, greatest and last value. */
  readonly course: (what: string, from: string, to: string, min: string, max: string, last: string) => string;
  /** A value at a time. */
  readonly at: (time: string, value: string) => string;
}

export const chartStrings: Table<ChartStrings> = table('chart', {
  en: {
    time: 'Time',
    asTable: 'Values as a table',
    now: 'now',
    course: (what, from, to, min, max, last) =>
      `${what} from ${from} to ${to}: between ${min} and ${max}, at the end ${last}`,
    at: (time, value) => `${time}: ${value}`,
  },
  'zh-Hans': {
    time: '时间',
    asTable: '以表格显示',
    now: '现在',
    course: (what, from, to, min, max, last) => `${from} 至 ${to} ${what}：${min} 至 ${max}，最后 ${last}`,
    at: (time, value) => `${time}：${value}`,
  },
});
