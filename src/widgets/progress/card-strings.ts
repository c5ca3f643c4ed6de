import type { PlanStanding } from '../../domain/plan.ts';
import type { Stage } from '../../domain/progress.ts';
import { table, type Table } from '../../text/tables.ts';

/** What can be unfolded on the card. */
export type DetailName = 'pace' | 'lastRound' | 'tubes' | 'course';

/** What the card of the progress says. */
export interface ProgressCardStrings {
  readonly kind: string;
  readonly stage: Readonly<Record<Stage, string>>;
  /** The answer: '63% sampled'. */
  readonly share: (percent: string) => string;
  /** The answer where there is no share: '1,210 sampled'. */
  readonly count: Readonly<Record<Stage, (n: string, value: number) => string>>;
  readonly of: (n: string, population: string, value: number) => string;
  /** Numbers that are old. @param text '1,150 of 5,050 people' */
  readonly at: (text: string, time: string) => string;
  readonly planNow: (text: string, percent: string) => string;
  readonly above: (more: string, population: string) => string;
  readonly noPopulation: string;
  /** Follows '1,900 results in'. @param population '' where it is not known */
  readonly noSamples: (population: string) => string;
  readonly unknown: string;
  /** In place of the count of a stage. */
  readonly notKnown: string;
  readonly nothing: string;
  readonly expired: string;
  readonly lastKnown: (text: string, time: string) => string;

  readonly fell: string;
  readonly tooManyResults: string;
  readonly positive: (n: string, value: number) => string;

  /** What an earlier, higher count was. */
  readonly was: (n: string, time: string) => string;
  readonly toCome: (n: string, value: number) => string;
  /** Beside 'Results in': there are none to come. */
  readonly allIn: string;
  readonly upTo: (time: string) => string;
  readonly people: (n: string, value: number) => string;
  /** The end of the scale where a count exceeds the population. */
  readonly listed: (n: string) => string;

  readonly plan: Readonly<Record<PlanStanding, string>>;
  readonly ended: string;

  readonly start: (time: string) => string;
  readonly now: string;
  readonly by: (time: string) => string;
  readonly finish: (times: string) => string;
  readonly notBefore: (time: string) => string;
  /** @param by '3½ h' */
  readonly late: (time: string, by: string) => string;
  /** Whole hours, or half an hour more. */
  readonly hours: (n: string, value: number, isHalfMore: boolean) => string;

  readonly details: Readonly<Record<DetailName, string>>;
  readonly joined: (one: string, other: string) => string;
}

export const progressCardStrings: Table<ProgressCardStrings> = table('progressCard');

/** Several texts in one: 'pace, last round, tubes'. */
export function joinedText(
  texts: readonly string[],
  { joined }: Pick<ProgressCardStrings, 'joined'>,
): string {
  return texts.reduce((all, text) => (all === '' ? text : joined(all, text)), '');
}
