import { isCurrent, isOld } from '../../domain/age.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Community } from '../../domain/model.ts';
import type { ViewContext } from '../../ui/context.ts';
import { NONE, type Cell, type Column } from '../../ui/panel.ts';
import type { Course } from './course.ts';
import { trendStrings } from './strings.ts';

/** What the columns are made from. */
export interface Courses {
  readonly measure: Measure;
  readonly context: ViewContext;
  readonly courseAt: (community: Community) => Course;
}

/** The count itself. What it has changed by stands in the note of a row. */
export function trendColumns({ measure, context, courseAt }: Courses): readonly Column[] {
  const { words } = context;
  const t = words.of(trendStrings);
  return [
    {
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
    },
  ];
}
