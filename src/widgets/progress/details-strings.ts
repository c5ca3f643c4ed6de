import type { Stage } from '../../domain/progress.ts';
import { table, type Table } from '../../text/tables.ts';

/** What the details of the progress say. */
export interface ProgressDetailsStrings {
  readonly stage: Readonly<Record<Stage, string>>;
  readonly pace: string;
  /** @param needed '' where it is not known */
  readonly perHour: (n: string, needed: string) => string;
  readonly lastRound: string;
  /** What the last round had reached at this hour, and how many that is more or fewer than now. @param sign of the difference */
  readonly atThatHour: (n: string, difference: string, sign: number) => string;
  readonly tubes: string;
  readonly tubesSent: (n: string) => string;
  readonly tubesResulted: (n: string) => string;
  readonly poolSize: (n: string) => string;
  /** At the end of the line of the last round. */
  readonly lastLine: (n: string) => string;
  /** What the axis counts. */
  readonly people: string;
  readonly goal: (n: string) => string;
}

export const progressDetailsStrings: Table<ProgressDetailsStrings> = table('progressDetails');
