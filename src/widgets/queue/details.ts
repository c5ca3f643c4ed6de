import type { CommunityContext, ViewContext } from '../../ui/context.ts';
import { courseLabel } from '../../ui/chart/course-label.ts';
import type { ChartView } from '../../ui/chart/view.ts';
import { inOrder } from '../../domain/series.ts';
import type { Details } from '../../ui/details.ts';
import { queueFacts } from './details-facts.ts';
import { isQueueFolded } from './details-label.ts';
import { queueDetailsStrings } from './details-strings.ts';
import { known, type Known } from './known.ts';
import { peopleRows } from './people-rows.ts';
import { renderPeople } from './visual.ts';

export { notice } from './notice.ts';

/** The details of a queue: where people wait whom nobody can join, what the card leaves out, and the course of the day. */
export function details(context: CommunityContext): Details {
  const at = known(context);
  const rows = isQueueFolded(at) ? peopleRows(at.queue, at.age.freshness === 'stale', context) : [];
  return {
    visual: rows.map(renderPeople),
    facts: queueFacts(at, context),
    charts: at.state === 'expired' ? [] : courseOf(at, context),
  };
}

/** A history is of those who wait; where only tickets are known, of tickets. */
function courseOf({ queue }: Known, { words, now }: ViewContext): readonly ChartView[] {
  const { waiting, nowServing, history = [] } = queue;
  const t = words.of(queueDetailsStrings);
  const points = inOrder(history, now);
  const [first, last] = [points[0], points[points.length - 1]];
  if (first === undefined || last === undefined || first === last) return [];
  const title = waiting === undefined && nowServing !== undefined ? t.ticketsOut : t.waiting;
  return [
    {
      id: 'history',
      title: { text: title, lang: undefined },
      label: courseLabel(title, points, words, now),
      series: [{ key: 'waiting', name: title, points }],
      from: first[0],
      to: now,
    },
  ];
}
