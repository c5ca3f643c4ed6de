import type { Stage } from '../../domain/progress.ts';
import { table, type Table } from '../../text/tables.ts';

/** What a list of progress says. */
export interface ProgressListStrings {
  readonly title: string;
  readonly titleIn: (district: string) => string;
  readonly caption: string;
  /** '59% sampled', '21,580 sampled'. @param value of a count; of a share, 2 */
  readonly reached: Readonly<Record<Stage, (amount: string, value: number) => string>>;
  readonly atLeast: (what: string) => string;
  readonly noNumber: string;
  readonly of: (n: string, population: string, value: number) => string;

  readonly positive: (n: string) => string;

  readonly stage: Readonly<Record<Stage, string>>;
  readonly byShare: Readonly<Record<Stage, string>>;
  readonly results: string;
  readonly toComeColumn: string;
  readonly byToCome: string;
  readonly lag: string;
  readonly pace: string;
  readonly note: string;
  readonly filter: string;
  readonly open: (n: string) => string;
  readonly waiting: (n: string) => string;

  readonly toCome: (n: string, value: number) => string;
  /** The same beside another note. */
  readonly toComeShort: (n: string) => string;
  readonly allIn: string;
  readonly resultsNotKnown: string;
  readonly aboveList: (n: string, value: number) => string;
  readonly moreResults: string;
  readonly fell: (before: string) => string;
  readonly noPopulation: (count: string) => string;
  readonly wasShare: (share: string) => string;
  readonly countAt: (n: string, time: string, value: number) => string;
  readonly state: Readonly<Record<'open' | 'paused' | 'full' | 'closed' | 'not-started' | 'done', string>>;
  readonly opensNext: (name: string, time: string) => string;
}

export const progressListStrings: Table<ProgressListStrings> = table('progressList');
