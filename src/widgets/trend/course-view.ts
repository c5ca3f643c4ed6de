import { isOld } from '../../domain/age.ts';
import type { EpochMs, Point } from '../../domain/model.ts';
import { inOrder } from '../../domain/series.ts';
import type { CommunityContext } from '../../ui/context.ts';
import type { EndMark } from '../../ui/chart/view.ts';
import { lastRoundOf, type Course } from './course.ts';
import { trendStrings } from './strings.ts';

/** The key of the line of the last round. No community's id begins with a blank. */
const LAST_ROUND = ' last-round';

/** A line over time. */
export interface LineView {
  readonly key: string;
  readonly name: string;
  /** In order of time. */
  readonly points: readonly Point[];
  /** By default the name, where there is one, and the last value. */
  readonly endLabel?: string;
  readonly endMark: EndMark;
  /** Its last count is not current. */
  readonly isOld?: boolean;
}

/** Lines over time, as a plain record. */
export interface CourseView {
  /** What they count. */
  readonly title: string;
  /** The first is the one that the card is about. */
  readonly lines: readonly LineView[];
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly unit: string;
  readonly isOld: boolean;
}

/** The course of one community, beside its last round; undefined where that is no line. */
export function courseView(
  course: Course,
  points: readonly Point[],
  context: CommunityContext,
): CourseView | undefined {
  const { measure, age } = course;
  const { words, now } = context;
  const t = words.of(trendStrings);
  const [first, last] = [points[0], points[points.length - 1]];
  if (first === undefined || last === undefined) return undefined;
  // Up to the same hour, so that both lines end beside each other.
  const before = inOrder(lastRoundOf(context, measure), last[0]);
  const reached = before[before.length - 1]?.[1];
  if (points.length + before.length < 2) return undefined;
  const title = t.kind[measure];
  const isPast = isOld(age.freshness) || course.value === undefined;
  const own: LineView = { key: measure, name: title, points, endMark: 'dot', isOld: isPast };
  const round: readonly LineView[] =
    reached === undefined
      ? []
      : [
          {
            key: LAST_ROUND,
            name: t.lastRound,
            points: before,
            endLabel: t.lastLine(words.number(reached)),
            endMark: 'ring',
          },
        ];
  return {
    title,
    lines: [own, ...round],
    from: Math.min(first[0], before[0]?.[0] ?? Infinity),
    to: Math.max(now, last[0]),
    unit: t.people,
    isOld: isPast,
  };
}

export const HOUR = 3_600_000;
/** Hours that a reader can look at by themselves. */
const WINDOWS: readonly number[] = [24, 6, 2];
/** Hours that are nearly all there is are not offered. */
const NEARLY_ALL = 0.85;

/** The hours that are worth a look by themselves, the most first. */
export function windowsOf({ from, to }: CourseView): readonly number[] {
  return WINDOWS.filter(hours => hours * HOUR < NEARLY_ALL * (to - from));
}

/** Whether lines of several communities are compared. */
export function isSeveral({ lines }: CourseView): boolean {
  return lines.slice(1).some(({ key }) => key !== LAST_ROUND);
}
