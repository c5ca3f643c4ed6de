import { isCurrent } from '../../domain/age.ts';
import type { Community } from '../../domain/model.ts';
import type { EndMark } from '../../ui/chart/view.ts';
import type { ListVisualState } from '../../ui/list-visual.ts';
import type { Courses } from './columns.ts';
import { pointsOf } from './course.ts';
import type { CourseView, LineView } from './course-view.ts';
import { trendStrings } from './strings.ts';
import { fastestOf } from './together.ts';
import { shortName } from './words.ts';

/** Lines in a chart: more cannot be told apart. */
const MOST_LINES = 6;
const MARKS: readonly EndMark[] = ['dot', 'square', 'triangle', 'diamond', 'wedge', 'cross'];

/** The lines of several communities, and what else there is to say of them. */
export interface LinesView {
  readonly course: CourseView;
  /** That not all communities have a line; '' where they have. */
  readonly note: string;
}

/**
 * The lines of a list: of the community that the reader has chosen, or of the one that changes fastest, in colour; and of the
 * first rows below, so that rows and lines are of the same communities. Numbers that have expired have none.
 *
 * @returns undefined where there is no line to draw
 */
export function linesOf(
  { found, rows, chosen }: ListVisualState,
  { measure, courseAt, context }: Courses,
): LinesView | undefined {
  const { words, now } = context;
  const t = words.of(trendStrings);
  const drawable = (community: Community): boolean => {
    const { age, earlier, value } = courseAt(community);
    return age.freshness !== 'expired' && earlier.length + (value === undefined ? 0 : 1) > 1;
  };
  const first = found.find(({ id }) => id === chosen) ?? fastestOf(found, courseAt);
  const all = [...new Set([...(first ? [first] : []), ...rows])].filter(drawable);
  const lines = all.slice(0, MOST_LINES).map((community, index): LineView => {
    const course = courseAt(community);
    const points = pointsOf(course, now);
    return {
      key: community.id,
      name: shortName(community, words),
      points,
      endMark: MARKS[index] ?? 'ring',
      isOld: course.value === undefined || !isCurrent(course.age.freshness),
    };
  });
  if (lines.length === 0) return undefined;
  const course: CourseView = {
    title: t.kind[measure],
    lines,
    from: Math.min(...lines.map(({ points }) => points[0]?.[0] ?? now)),
    to: now,
    unit: t.people,
    isOld: false,
  };
  const count = found.length;
  const note = lines.length < count ? t.linesOf(words.number(lines.length), words.number(count)) : '';
  return { course, note };
}
