import { AHEAD_MS, isCurrent, type Age } from './age.ts';
import { isWholeDay } from './calendar.ts';
import type { Campaign, EpochMs, Point, Round, Testing } from './model.ts';
import { finishOf, neededPace, paceLine, paceOf, type Finish, type Pace } from './pace.ts';
import { headStage, toCome, type Stage } from './progress.ts';
import { inOrder, stagePoints } from './series.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

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
 * The observations of the last round, moved by the time between the two starts, so that both rounds can be compared. They may lie
 * ahead of now.
 *
 * @returns in order of time; empty where one of the starts is not known, or is a date alone
 */
export function lastRoundCourse(
  { startsAt, history = [] }: Round = {},
  stage: Stage,
  started: EpochMs | undefined,
): Point[] {
  const known = startsAt !== undefined && started !== undefined;
  if (!known || isWholeDay(startsAt) || isWholeDay(started)) return [];
  const moved = stagePoints(history, stage).map(([at, value]): Point => [at - startsAt + started, value]);
  return inOrder(moved, Infinity);
}

/** The count of the last round when it had run for as long as this one. */
export interface Compared {
  readonly value: number;
  /** How many more there are now; negative where there are fewer. */
  readonly difference: number;
  /** The time of that observation, moved to this round. At most an hour before the count. */
  readonly at: EpochMs;
}

/**
 * The last observation of the last round at the same hour, or up to an hour earlier. For a round that was over by then, its last
 * observation. Nothing is interpolated.
 *
 * @param before observations of the last round: see {@link lastRoundCourse}
 */
export function sameHour([at, value]: Point, before: readonly Point[]): Compared | undefined {
  const earlier = inOrder(before, at);
  const last = earlier[earlier.length - 1];
  if (last === undefined) return undefined;
  const over = earlier.length === before.length;
  return over || at - last[0] <= HOUR
    ? { value: last[1], difference: value - last[1], at: last[0] }
    : undefined;
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
