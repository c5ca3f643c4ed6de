import type { Campaign, Testing } from '../../domain/model.ts';
import { lastRoundCourse, type Outlook } from '../../domain/outlook.ts';
import { courseLabel } from '../../ui/chart/course-label.ts';
import type { ChartView, NamedSeries } from '../../ui/chart/view.ts';
import type { ViewContext } from '../../ui/context.ts';
import { progressDetailsStrings } from './details-strings.ts';

/** The head stage so far, and the round before. */
export function courseChart(
  { population, lastRound }: Testing,
  { stage, course }: Outlook,
  { startsAt }: Campaign,
  { words, now }: ViewContext,
): readonly ChartView[] {
  const t = words.of(progressDetailsStrings);
  const [first, last] = [course[0], course[course.length - 1]];
  if (first === undefined || last === undefined || course.length < 2) return [];
  const before = lastRoundCourse(lastRound, stage, startsAt);
  const all: readonly NamedSeries[] = [
    { key: stage, name: t.stage[stage], points: course },
    { key: 'last', name: t.lastRound, points: before, ahead: true },
  ];
  const title = t.stage[stage];
  return [
    {
      id: 'course',
      title: { text: title, lang: undefined },
      label: courseLabel(title, course, words, now),
      series: all.filter(({ points = [] }) => points.length > 0),
      from: Math.min(first[0], startsAt ?? Infinity),
      to: Math.max(last[0], now),
      yMax: population,
    },
  ];
}
