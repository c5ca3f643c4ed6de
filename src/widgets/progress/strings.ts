import type { Stage } from '../../domain/progress.ts';
import { table, type Table } from '../../text/tables.ts';

export interface ProgressStrings {
  readonly stage: Readonly<Record<Stage, string>>;
  /** After a number of people: 'sampled'. */
  readonly people: Readonly<Record<Stage, string>>;
  readonly of: (population: string) => string;
  readonly noPopulation: string;
  readonly above: string;
  readonly wasHigher: (before: string) => string;
  readonly results: string;
  readonly toCome: (n: string, number: number) => string;
  readonly allIn: string;
  readonly upTo: (time: string) => string;
  readonly positive: string;
  readonly progress: string;
  readonly toComeColumn: string;
  readonly caption: string;

  readonly lagColumn: string;
  readonly paceColumn: string;
}

export const progressStrings: Table<ProgressStrings> = table('progress');
