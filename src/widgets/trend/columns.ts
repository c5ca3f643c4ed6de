import { isCurrent, isOld } from '../../domain/age.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Community, EpochMs } from '../../domain/model.ts';
import type { ViewContext } from '../../ui/context.ts';
import { NONE, type Cell, type Column } from '../../ui/panel.ts';
import { pointsOf, type Course } from './course.ts';
import { zoneOffset } from '../../text/calendar.ts';
import { trendStrings } from './strings.ts';

/** What the columns are made from. */
export interface Courses {
  readonly measure: Measure;
  readonly context: ViewContext;
  readonly courseAt: (community: Community) => Course;
}

const HOUR = 3_600_000;
/** Hours in a table that is saved. */
const HOURS = 12;

/** The count itself; and for those who save it, what it was at each full hour. What it has changed by stands in the note of a row. */
export function trendColumns(courses: Courses): readonly Column[] {
  return [countColumn(courses), ...fullHours(courses.context).map(at => hourColumn(at, courses))];
}

/** The last full hours by the clocks of the place, in order. */
function fullHours({ words, now }: ViewContext): readonly EpochMs[] {
  const offset = zoneOffset(words.zone)(now);
  const last = Math.floor((now + offset) / HOUR) * HOUR - offset;
  return Array.from({ length: HOURS }, (_, index) => last - (HOURS - 1 - index) * HOUR);
}

/** The latest count at an hour, unless it is of an hour before. */
function hourColumn(hour: EpochMs, { courseAt, context }: Courses): Column {
  const { words, now } = context;
  return {
    key: `hour-${hour}`,
    label: words.time(hour, now),
    isSavedOnly: true,
    value: () => undefined,
    cell: (community): Cell => {
      const points = pointsOf(courseAt(community), now);
      const last = points.filter(([at]) => at <= hour && at > hour - HOUR).pop();
      return last ? { text: words.number(last[1]) } : { text: NONE, look: 'unknown' };
    },
  };
}

function countColumn({ measure, context, courseAt }: Courses): Column {
  const { words } = context;
  const t = words.of(trendStrings);
  return {
    key: 'count',
    label: t.kind[measure],
    orderLabel: t.byCount,
    isFalling: true,
    // Numbers of which it is known that they are old are not compared with others.
    value: community => {
      const { value, age } = courseAt(community);
      return isOld(age.freshness) ? undefined : value;
    },
    cell: (community): Cell => {
      const { value, age } = courseAt(community);
      if (value === undefined || age.freshness === 'expired') return { text: NONE, look: 'unknown' };
      const text = words.number(value);
      if (age.freshness === 'stale') return { text: t.was(text), look: 'old' };
      return isCurrent(age.freshness) ? { text } : { text, look: 'unknown' };
    },
  };
}
