import { AHEAD_MS, isCurrent, type Age } from './age.ts';
import { isWholeDay } from './calendar.ts';
import type { Campaign, EpochMs, Point, Round, Testing } from './model.ts';
import { finishOf, neededPace, paceLine, paceOf, type Finish, type Pace } from './pace.ts';
import { headStage, toCome, type Stage } from './progress.ts';
import { inOrder, stagePoints } from './series.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Where a campaign stands and where it goes, by its head stage. Without a current count, stage and course only. */
export interface Outlook {
  readonly stage: Stage;
  /** See {@link courseOf}. */
  readonly course: readonly Point[];
  /** The pace of late. */
  readonly pace?: Pace | undefined;
  /** People an hour, to reach the population by the end of the campaign. */
  readonly needed?: number | undefined;
  /** People on the straight line at the time of the count. */
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

/** The head stage so far, in order; the count itself comes last where its time is known. Empty where no stage is known. */
export function courseOf(testing: Testing, { asOf }: Age, now: EpochMs): readonly Point[] {
  const stage = headStage(testing);
  const value = stage && testing[stage];
  if (stage === undefined || value === undefined) return [];
  const told = stagePoints(testing.history ?? [], stage);
  return inOrder(asOf === undefined ? told : [...told, [asOf, value]], Math.min(asOf ?? now, now + AHEAD_MS));
}

/**
 * The last round on the clock of this one: its observations moved by the time between the two starts. They may lie ahead of
 * now.
 *
 * @returns in order; empty where one of the starts is not known to the hour
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

/** How many there were in the last round when it had run as long. */
export interface Compared {
  readonly value: number;
  /** How many more there are now; negative where there are fewer. */
  readonly difference: number;
  /** When that was said, on the clock of this round: at most an hour before the count. */
  readonly at: EpochMs;
}

/**
 * The last that was said of the round before, at the same hour or up to an hour earlier; of a round that was over by then,
 * its end. Nothing is drawn between two observations.
 *
 * @param before see {@link lastRoundCourse}
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
 * How far the results lag: whole minutes between now and the samples up to which results are in; 0 where all are in.
 *
 * @returns undefined where it is not known: no time, a date alone, a time ahead of now, or counts that are not current
 */
export function resultsLag(testing: Testing, { freshness }: Age, now: EpochMs): number | undefined {
  const { resultsUpTo } = testing;
  if (!isCurrent(freshness)) return undefined;
  if (toCome(testing) === 0) return 0;
  if (resultsUpTo === undefined || isWholeDay(resultsUpTo) || resultsUpTo > now + AHEAD_MS) return undefined;
  return Math.max(0, Math.floor((now - resultsUpTo) / MINUTE));
}
