import { isCurrent, isOld } from '../../domain/age.ts';
import { MEASURES, partOf, stageOf, type Measure } from '../../domain/measure.ts';
import { decreasedStages } from '../../domain/progress.ts';
import { ageView } from '../../ui/age-view.ts';
import type { CommunityContext } from '../../ui/context.ts';
import { operatingStatusOf } from '../../ui/operating-status.ts';
import type { Chip, Panel, Remark } from '../../ui/panel.ts';
import { courseOf, pointsOf, type Course } from './course.ts';
import { courseView, type CourseView } from './course-view.ts';
import { trendStrings } from './strings.ts';
import { trendAnswer } from './verdict.ts';
import type { TrendFigure } from './figure.ts';

/** All that `<lantern-trend>` shows of one community. */
export interface TrendView extends Panel {
  /** Absent where there are no two counts to draw a line between. */
  readonly course?: CourseView;
  /** What stands in place of the sentences for those who read it later. */
  readonly lasting?: Panel['sentences'];
}

/** What the widget's own attribute asks for. */
export interface TrendOptions {
  /** `queue.waiting` by default. */
  readonly measure?: Measure;
  /** Draws the lines of several communities. */
  readonly figure?: TrendFigure;
}

/** The measure that is meant; people waiting, where it is none that there is. */
export function measureOf(text: string | null): Measure {
  return MEASURES.find(each => each === text?.trim()) ?? 'queue.waiting';
}

export function trendView(context: CommunityContext, options: TrendOptions): TrendView {
  const { measure = 'queue.waiting' } = options;
  const { community, words, own, now } = context;
  const course = courseOf(context, measure);
  const { age, value } = course;
  const points = pointsOf(course, now);
  const isThere = value !== undefined || points.length > 0;
  const view = age.freshness === 'expired' ? undefined : courseView(course, points, context);
  const chip = chipOf(context, measure);
  return {
    name: words.text(community.name),
    kind: { text: words.of(trendStrings).kind[measure] },
    ...(isThere && { age: ageView(age, partOf(measure), own) }),
    ...trendAnswer(course, points, context),
    ...(chip && { chip, announced: chip.word }),
    ...(view && { course: view }),
    remarks: remarksOf(course, context),
  };
}

/** That nobody new is served: the number of those who wait says something else then. */
function chipOf(context: CommunityContext, measure: Measure): Chip | undefined {
  if (partOf(measure) !== 'queue') return undefined;
  const { status, isProven, overdue, freshness } = operatingStatusOf(context);
  if (status === undefined || status === 'open') return undefined;
  if (!isProven && (!isCurrent(freshness) || overdue)) return undefined;
  const color = ({ paused: 'warn', full: 'alert' } as const)[status as 'paused' | 'full'] ?? 'muted';
  return { mark: status, color, word: context.words.strings.status[status] };
}

/** That a count that can only grow went down. */
function remarksOf({ measure, age }: Course, { community, words }: CommunityContext): readonly Remark[] {
  const stage = stageOf(measure);
  const { testing } = community;
  if (!stage || !testing || isOld(age.freshness)) return [];
  if (!decreasedStages(testing, age.asOf).has(stage)) return [];
  const { fell } = words.of(trendStrings);
  return [{ id: 'fell', icon: 'warning', color: 'alert', pieces: [{ text: fell }] }];
}
