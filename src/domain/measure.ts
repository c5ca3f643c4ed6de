import type { Community, EpochMs, Point } from './model.ts';
import type { Stage } from './progress.ts';
import { pointsOf, stagePoints } from './series.ts';
import { sumOfAll } from './shifts.ts';

/** What is counted again and again in the course of a day. */
export type Measure =
  | 'queue.waiting'
  | 'volunteers.onDuty'
  | 'testing.registered'
  | 'testing.sampled'
  | 'testing.sent'
  | 'testing.resulted';

export const MEASURES: readonly Measure[] = [
  'queue.waiting',
  'volunteers.onDuty',
  'testing.registered',
  'testing.sampled',
  'testing.sent',
  'testing.resulted',
];

/** The part of a community that has the counts. */
export function partOf(measure: Measure): 'queue' | 'volunteers' | 'testing' {
  const [part = ''] = measure.split('.');
  return part as 'queue' | 'volunteers' | 'testing';
}

/** The stage of the testing that is counted; undefined for other measures. */
export function stageOf(measure: Measure): Stage | undefined {
  return measure.startsWith('testing.') ? (measure.slice('testing.'.length) as Stage) : undefined;
}

/** The count as the place gives it now, or gives it of every task; undefined where it gives none. A history is no substitute for it. */
export function countOf({ queue, volunteers, testing }: Community, measure: Measure): number | undefined {
  if (measure === 'queue.waiting') return queue?.waiting;
  if (measure === 'volunteers.onDuty')
    return (
      volunteers && (volunteers.onDuty ?? sumOfAll((volunteers.roles ?? []).map(({ onDuty }) => onDuty)))
    );
  const stage = stageOf(measure);
  return stage && testing?.[stage];
}

/**
 * Earlier counts, as they are given: in any order. The history of a queue that tells its tickets and not its people is one of
 * tickets, and so is none of people.
 */
export function earlierCounts({ queue, volunteers, testing }: Community, measure: Measure): readonly Point[] {
  if (measure === 'queue.waiting') {
    const isOfTickets = queue?.waiting === undefined && queue?.nowServing !== undefined;
    return isOfTickets ? [] : (queue?.history ?? []);
  }
  if (measure === 'volunteers.onDuty') return pointsOf(volunteers?.history ?? [], 'onDuty');
  const stage = stageOf(measure);
  return stage ? stagePoints(testing?.history ?? [], stage) : [];
}

const MINUTE = 60_000;
/** What a count is compared with is looked for around this long before it. */
const SPAN = 120 * MINUTE;
/** An earlier count that lies so near to that time counts as one of that time. */
const NEAR = 15 * MINUTE;
/** Two counts that lie closer together say nothing of a change. */
const LEAST = 10 * MINUTE;
/** What was counted longer ago says nothing of today. */
const MOST = 48 * 60 * MINUTE;

/** How a count has changed since an earlier one. */
export interface CountChange {
  /** When the earlier one was true. */
  readonly since: EpochMs;
  readonly before: number;
  /** How many more there are now; negative where there are fewer. */
  readonly difference: number;
  /** The same an hour: by it, changes since different times can be compared with each other. */
  readonly perHour: number;
  /** The earlier one is of two hours before, to a quarter of an hour. */
  readonly isTwoHours: boolean;
}

/**
 * Compares a count with the earlier one that is nearest to two hours before it: between ten minutes and two days before. Nothing
 * is interpolated.
 *
 * @param earlier in any order; of several at one instant the last one counts
 * @returns undefined where there is none to compare with
 */
export function countChange([at, value]: Point, earlier: readonly Point[]): CountChange | undefined {
  const target = at - SPAN;
  let nearest: Point | undefined;
  for (const point of earlier) {
    const isComparable = point[0] <= at - LEAST && point[0] >= at - MOST;
    const distance = Math.abs(point[0] - target);
    if (isComparable && (!nearest || distance <= Math.abs(nearest[0] - target))) nearest = point;
  }
  if (nearest === undefined) return undefined;
  const [since, before] = nearest;
  const difference = value - before;
  return {
    since,
    before,
    difference,
    perHour: (difference * 60 * MINUTE) / (at - since),
    isTwoHours: Math.abs(since - target) <= NEAR,
  };
}
