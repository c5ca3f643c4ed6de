import { coverageBetween, nextGap, relief, type Stretch } from '../domain/coverage.ts';
import type { Community, EpochMs } from '../domain/model.ts';
import { agePart, type ViewContext } from '../element/context.ts';
import type { Item } from '../element/panel.ts';
import { dayAround } from '../text/calendar.ts';
import { isolate } from '../text/isolate.ts';
import type { Localized } from '../text/locale.ts';
import type { ChartView } from './chart-view.ts';
import { depthStrings } from './depth.strings.ts';
import type { Depth } from './depth.ts';

/** Charts of single tasks, besides that of all. */
const MOST_ROLES = 6;

/** The day of the volunteers: the next gap, who comes next, and who has signed up against who is needed, by task. */
export function volunteersDepth(community: Community, context: ViewContext): Depth {
  const { volunteers: { shifts = [], roles = [] } = {} } = community;
  const { words, now } = context;
  const age = agePart(community.volunteers, 'volunteers', community, context);
  if (shifts.length === 0 || age.freshness === 'expired') return { facts: [], charts: [] };
  const t = words.of(depthStrings);
  const [from, to] = dayAround(now, words.zone);
  const day = coverageBetween(shifts, from, to);
  const nameOf = (role: string | undefined): Localized =>
    role === undefined
      ? { text: t.allTasks, lang: undefined }
      : words.text(roles.find(({ id }) => id === role)?.name ?? role);
  const inside = (role: string | undefined): string => isolate(nameOf(role).text, words.strings.direction);
  const told = (stretch: Stretch): string =>
    stretch.needed === undefined
      ? number(stretch.signedUp, context)
      : t.of(number(stretch.signedUp, context), words.number(stretch.needed));
  const gap = nextGap(shifts, now);
  const gapItems: readonly Item[] = gap
    ? [
        {
          text:
            gap.at <= now
              ? t.gapNow(words.number(gap.lacking))
              : t.gapAt(words.time(gap.at, now), words.number(gap.lacking)),
          tone: 'alert',
        },
        ...gap.roles.map(each => ({ text: `${inside(each.role)}: ${told(each)}` })),
      ]
    : [];
  return {
    facts: [
      { id: 'next-gap', label: t.nextGap, items: gapItems, lines: true },
      {
        id: 'relief',
        label: t.relief,
        lines: true,
        items: relief(shifts, now).map(each => ({
          text: t.from(words.time(each.start, now), `${inside(each.role)} ${told(each)}`),
        })),
      },
    ],
    charts: [
      chartOf('coverage', day.all, { text: t.allTasks, lang: undefined }, from, to, context),
      ...(day.roles.length > 1 && day.roles.length <= MOST_ROLES
        ? day.roles.map((each, index) =>
            chartOf(`coverage-${index}`, each, nameOf(each[0]?.role), from, to, context),
          )
        : []),
    ],
  };
}

function number(value: number | undefined, { words }: ViewContext): string {
  return value === undefined ? '–' : words.number(value);
}

function chartOf(
  id: string,
  stretches: readonly Stretch[],
  title: Localized,
  from: EpochMs,
  to: EpochMs,
  context: ViewContext,
): ChartView {
  const { words, now } = context;
  const t = words.of(depthStrings);
  const spans = (key: 'signedUp' | 'needed') =>
    stretches.map(each => [each.start, each.end, each[key]] as const);
  return {
    id,
    title,
    label: stretches
      .map(each =>
        t.at(words.time(each.start, now), t.of(number(each.signedUp, context), number(each.needed, context))),
      )
      .join(', '),
    series: [
      { key: 'signed-up', name: t.signedUp, spans: spans('signedUp') },
      { key: 'needed', name: t.needed, spans: spans('needed') },
    ],
    from,
    to,
  };
}
