import { ageOf, AHEAD_MS, isCurrent, momentOf, type Age } from '../../domain/age.ts';
import {
  countChange,
  countOf,
  earlierCounts,
  partOf,
  stageOf,
  type CountChange,
  type Measure,
} from '../../domain/measure.ts';
import type { EpochMs, Point } from '../../domain/model.ts';
import { lastRoundCourse, sameHour, type Compared } from '../../domain/last-round.ts';
import { inOrder } from '../../domain/series.ts';
import type { CommunityContext } from '../../ui/context.ts';

/** How a measure of one community has gone on. */
export interface Course {
  readonly measure: Measure;
  /** As the community gives it now; undefined where it gives none, whatever its history has. */
  readonly value: number | undefined;
  /** Of the value; without one, of the latest of the earlier counts. */
  readonly age: Age;
  /** Counts up to now, in any order. */
  readonly earlier: readonly Point[];
  /** What the value is compared with: only where it is current. */
  readonly change: CountChange | undefined;
  /** The last round at the same hour: only where the value is current. */
  readonly lastRound: Compared | undefined;
}

export function courseOf(context: CommunityContext, measure: Measure): Course {
  const { community, now } = context;
  const value = countOf(community, measure);
  const earlier = until(earlierCounts(community, measure), now + AHEAD_MS);
  const age = ageOfCourse(context, measure, value, earlier);
  const { asOf } = age;
  const isCompared = value !== undefined && asOf !== undefined && isCurrent(age.freshness);
  return {
    measure,
    value,
    age,
    earlier,
    change: isCompared ? countChange([asOf, value], earlier) : undefined,
    lastRound: isCompared ? sameHour([asOf, value], lastRoundOf(context, measure)) : undefined,
  };
}

/** Counts up to a time. Nearly always that is all of them, which are not copied then. */
function until(points: readonly Point[], end: EpochMs): readonly Point[] {
  return points.every(([at]) => at <= end) ? points : points.filter(([at]) => at <= end);
}

/** A history is no news of now: where it is all there is, its latest count tells how old the news is. */
function ageOfCourse(
  context: CommunityContext,
  measure: Measure,
  value: number | undefined,
  earlier: readonly Point[],
): Age {
  const part = partOf(measure);
  const own = context.age(part);
  if (value !== undefined || earlier.length === 0) return own;
  const latest = earlier.reduce((last, [at]) => Math.max(last, at), -Infinity);
  return ageOf(latest, momentOf(context.own.feed, part, context.own));
}

/** The counts of the last round, moved to this one; see {@link lastRoundCourse}. Empty for what has no rounds. */
export function lastRoundOf({ community, own, feed }: CommunityContext, measure: Measure): readonly Point[] {
  const stage = stageOf(measure);
  const { startsAt } = own.feed.campaign ?? feed.campaign ?? {};
  return stage ? lastRoundCourse(community.testing?.lastRound, stage, startsAt) : [];
}

/** All counts in order of time. The value is the last of them, where its time is known. */
export function pointsOf({ value, age: { asOf }, earlier }: Course, now: EpochMs): readonly Point[] {
  if (value === undefined || asOf === undefined) return inOrder(earlier, now);
  return inOrder([...earlier, [asOf, value]], Math.min(asOf, now + AHEAD_MS));
}
