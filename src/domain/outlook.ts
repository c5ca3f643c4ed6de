import { AHEAD_MS, isCurrent, type Age } from './age.ts';
import { isWholeDay } from './calendar.ts';
import { lastRoundCourse, sameHour, type Compared } from './last-round.ts';
import type { Campaign, EpochMs, Point, Testing } from './model.ts';
import { finishOf, neededPace, paceLine, paceOf, type Finish, type Pace } from './pace.ts';
import { headStage, toCome, type Stage } from './progress.ts';
import { inOrder, stagePoints } from './series.ts';

const MINUTE = 60_000;

/** How far testing has come, and how it is likely to go on. Without a current count it has only the stage and the course. */
export interface Outlook {
  readonly stage: Stage;
  /** See {@link courseOf}. */
  readonly course: readonly Point[];
  /** The recent pace. */
  readonly pace?: Pace | undefined;
  /** The pace that reaches the population by the end of the campaign, in people an hour. */
  readonly needed?: number | undefined;
  /** How many people a steady pace would have reached at the time of the count: see {@link paceLine}. */
  readonly planned?: number | undefined;
  readonly finish?: Finish | undefined;
  readonly lastRound?: Compared | undefined;
}

/** @param age of the counts @returns undefined where no stage is known */
export function outlook(testing: Testing, campaign: Campaign, age: Age, now: EpochMs): Outlook | undefined {
  const stage = headStage(testing);
  const value = stage && testing[stage];
  if (stage === undefined || value === undefined) return undefined;
  const { population, lastRound } = testing;
  const { asOf = now } = age;
  const count: Point = [asOf, value];
  const course = courseOf(testing, age, now);
  if (!isCurrent(age.freshness)) return { stage, course };
  const pace = paceOf(course);
  return {
    stage,
    course,
    pace,
    needed: neededPace(count, population, campaign.endsAt, now),
    planned: paceLine(campaign, population, asOf),
    finish: finishOf(count, pace, population, now),
    lastRound: sameHour(count, lastRoundCourse(lastRound, stage, campaign.startsAt)),
  };
}

/** The history of the head stage in order. The count itself comes last, where its time is known. Empty where no stage is known. */
export function courseOf(testing: Testing, { asOf }: Age, now: EpochMs): readonly Point[] {
  const stage = headStage(testing);
  const value = stage && testing[stage];
  if (stage === undefined || value === undefined) return [];
  const history = stagePoints(testing.history ?? [], stage);
  return inOrder(
    asOf === undefined ? history : [...history, [asOf, value]],
    Math.min(asOf ?? now, now + AHEAD_MS),
  );
}

/**
 * How far the results lag behind the samples, in whole minutes: the time since the last samples whose results are in. 0 where all
 * results are in.
 *
 * @returns undefined where it is unknown: without a time, for a date alone or a time ahead of now, and for counts that are not current
 */
export function resultsLag(testing: Testing, { freshness }: Age, now: EpochMs): number | undefined {
  const { resultsUpTo } = testing;
  if (!isCurrent(freshness)) return undefined;
  if (toCome(testing) === 0) return 0;
  if (resultsUpTo === undefined || isWholeDay(resultsUpTo) || resultsUpTo > now + AHEAD_MS) return undefined;
  return Math.max(0, Math.floor((now - resultsUpTo) / MINUTE));
}
