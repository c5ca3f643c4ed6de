import type { Campaign, Testing } from '../../domain/model.ts';
import { lastRoundCourse } from '../../domain/last-round.ts';
import type { Outlook } from '../../domain/outlook.ts';
import { inOrder } from '../../domain/series.ts';
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
  // Up to the same hour, so that both lines end beside each other.
  const before = inOrder(lastRoundCourse(lastRound, stage, startsAt), last[0]);
  const reached = before[before.length - 1]?.[1];
  const all: readonly NamedSeries[] = [
    { key: stage, name: t.stage[stage], points: course },
    {
      key: 'last',
      name: t.lastRound,
      points: before,
      ...(reached !== undefined && { endLabel: t.lastLine(words.number(reached)) }),
    },
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
      ...(population && { goal: { value: population, text: t.goal(words.number(population)) } }),
      unit: t.people,
    },
  ];
}
