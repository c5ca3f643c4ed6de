import type { Stage } from '../../domain/progress.ts';
import { table, type Table } from '../../text/tables.ts';

/** What the details of the progress say. */
export interface ProgressDetailsStrings {
  readonly stage: Readonly<Record<Stage, string>>;
  readonly paceLine: string;
  readonly lastRound: string;
  readonly pace: string;
  readonly perHour: (n: string) => string;
  readonly neededPace: (n: string, time: string) => string;
  readonly plan: string;
  readonly behindPlan: (n: string) => string;
  readonly aheadOfPlan: (n: string) => string;
  readonly onPlan: string;
  readonly finish: string;
  readonly between: (from: string, to: string) => string;
  readonly notBefore: (time: string) => string;
  readonly finishHow: string;
  readonly more: (n: string) => string;
  readonly fewer: (n: string) => string;
  readonly same: string;
  readonly atThatHour: (n: string, time: string) => string;
  readonly lag: string;
  readonly lagBehind: (time: string) => string;
  readonly noCall: string;
  readonly tubes: string;
  readonly tubesSent: (n: string) => string;
  readonly tubesResulted: (n: string) => string;
  readonly poolSize: (n: string) => string;
}

export const progressDetailsStrings: Table<ProgressDetailsStrings> = table('progressDetails');
