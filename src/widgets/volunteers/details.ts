import { coverageBetween, type Stretch } from '../../domain/coverage.ts';
import type { Volunteers } from '../../domain/model.ts';
import { inOrder, pointsOf } from '../../domain/series.ts';
import { staffing } from '../../domain/staffing.ts';
import { isStaffed, tasksOf } from '../../domain/tasks.ts';
import type { CommunityContext } from '../../ui/context.ts';
import { courseLabel } from '../../ui/chart/course-label.ts';
import { chartStrings } from '../../ui/chart/strings.ts';
import type { ChartView } from '../../ui/chart/view.ts';
import type { Details } from '../../ui/details.ts';
import { dayAround } from '../../text/calendar.ts';
import { counted, foldedFact, lastFact, minimumsFact, shiftFacts, wantedFact } from './details-facts.ts';
import { volunteersDetailsStrings } from './details-strings.ts';
import { hasMoreWanted } from './remarks.ts';
import { rosterOf } from './roster.ts';

/** The details of the volunteers: tasks that the picture leaves out, all shifts, minimums, and the course of the day. */
export function details(context: CommunityContext): Details {
  const { community, words, now } = context;
  const { volunteers = {} } = community;
  const age = context.age('volunteers');
  if (age.freshness === 'expired') return { facts: [lastFact(community, age, context)], charts: [] };
  const { folded } = rosterOf(context, tasksOf(volunteers, now), staffing(volunteers, now));
  return {
    facts: [
      foldedFact(folded, folded.every(isStaffed), words),
      ...shiftFacts(volunteers, context),
      minimumsFact(volunteers, words),
      ...(hasMoreWanted(volunteers.asks ?? [], age.freshness) ? [wantedFact(volunteers, words)] : []),
    ],
    charts: [...courseCharts(volunteers, context), ...shiftCharts(volunteers, context)],
  };
}

/** Who was on duty against who was needed, up to now. */
function courseCharts(
  { history = [], onDuty, needed, asOf }: Volunteers,
  context: CommunityContext,
): readonly ChartView[] {
  const { words, now } = context;
  const t = words.of(volunteersDetailsStrings);
  const until = asOf ?? context.age('volunteers').asOf ?? now;
  const last = Number.isNaN(until) ? now : until;
  const course = (key: 'onDuty' | 'needed', value: number | undefined) =>
    inOrder([...pointsOf(history, key), ...(value === undefined ? [] : [[last, value] as const])], now);
  const points = course('onDuty', onDuty);
  const first = points[0]?.[0];
  if (first === undefined || points.length < 2) return [];
  return [
    {
      id: 'course',
      title: { text: t.courseOfDay, lang: undefined },
      label: courseLabel(t.onDuty, points, words, now),
      series: [
        { key: 'on-duty', name: t.onDuty, points },
        { key: 'needed', name: t.needed, points: course('needed', needed) },
      ],
      from: first,
      to: now,
    },
  ];
}

/** Who has signed up against who is needed, over today. */
function shiftCharts({ shifts = [] }: Volunteers, { words, now }: CommunityContext): readonly ChartView[] {
  const t = words.of(volunteersDetailsStrings);
  const { at } = words.of(chartStrings);
  const [from, to] = dayAround(now, words.zone);
  const { all } = coverageBetween(shifts, from, to);
  if (all.length === 0) return [];
  // Cut at now, so that the chart has a value for now and not only for the beginning of the shift.
  const spans = (key: 'signedUp' | 'needed') =>
    all.flatMap(({ start, end, [key]: value }) =>
      start < now && now < end
        ? [[start, now, value] as const, [now, end, value] as const]
        : [[start, end, value] as const],
    );
  const told = ({ start, signedUp, needed }: Stretch): string =>
    at(words.time(start, now), counted({ have: signedUp, needed }, words));
  return [
    {
      id: 'coverage',
      title: { text: t.shiftsOfDay, lang: undefined },
      label: at(t.shiftsOfDay, all.map(told).join(' · ')),
      series: [
        { key: 'signed-up', name: t.signedUp, spans: spans('signedUp') },
        { key: 'needed', name: t.needed, spans: spans('needed') },
      ],
      from,
      to,
    },
  ];
}
