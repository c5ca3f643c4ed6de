import type { Community } from '../domain/model.ts';
import { inOrder } from '../domain/series.ts';
import type { ViewContext } from '../element/context.ts';
import type { ChartView } from './chart-view.ts';
import { courseLabel } from './course.ts';
import { depthStrings } from './depth.strings.ts';
import type { Depth } from './depth.ts';

/** The course of a queue. A history is of those who wait; where only tickets are known, of tickets. */
export function queueDepth({ queue = {} }: Community, { words, now }: ViewContext): Depth {
  const t = words.of(depthStrings);
  const points = inOrder(queue.history ?? [], now);
  const [first, last] = [points[0], points[points.length - 1]];
  if (first === undefined || last === undefined || first === last) return { facts: [], charts: [] };
  const title = queue.waiting === undefined && queue.nowServing !== undefined ? t.ticketsOut : t.waiting;
  const chart: ChartView = {
    id: 'history',
    title: { text: title, lang: undefined },
    label: courseLabel(title, points, words, now),
    series: [{ key: 'waiting', name: title, points }],
    from: first[0],
    to: last[0],
  };
  return { facts: [], charts: [chart] };
}
