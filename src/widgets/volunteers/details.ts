import { coverageBetween, nextGap, relief, type Stretch } from '../../domain/coverage.ts';
import type { EpochMs } from '../../domain/model.ts';
import type { CommunityContext, ViewContext } from '../../ui/context.ts';
import { NONE, type Item } from '../../ui/panel.ts';
import { dayAround } from '../../text/calendar.ts';
import { isolate } from '../../text/isolate.ts';
import type { Localized } from '../../text/locale.ts';
import type { ChartView } from '../../ui/chart/view.ts';
import { chartStrings } from '../../ui/chart/strings.ts';
import { volunteersDetailsStrings } from './details-strings.ts';
import { askFact, belowMin, longOnDuty, shiftFacts } from './details-facts.ts';
import type { Details } from '../../ui/details.ts';

/** Charts of single tasks, besides that of all. */
const MOST_ROLES = 6;

/** The details of the volunteers: the next gap, who comes next, and who has signed up against who is needed, by task. */
export function details(context: CommunityContext): Details {
  const { community } = context;
  const { volunteers = {} } = community;
  const { shifts = [], roles = [] } = volunteers;
  const { words, now } = context;
  const { freshness } = context.age('volunteers');
  // Of numbers that have expired nothing is told but the last one.
  if (freshness === 'expired') return { facts: [], charts: [] };
  const t = words.of(volunteersDetailsStrings);
  const [from, to] = dayAround(now, words.zone);
  const day = coverageBetween(shifts, from, to);
  const nameOf = (role: string | undefined): Localized =>
    role === undefined
      ? { text: t.allTasks, lang: undefined }
      : words.text(roles.find(({ id }) => id === role)?.name ?? role);
  const inside = (role: string | undefined): string => isolate(nameOf(role).text, words.strings.direction);
  const gap = nextGap(shifts, now);
  const gapItems: readonly Item[] = gap
    ? [
        {
          text:
            gap.at <= now
              ? t.gapNow(words.number(gap.shortBy))
              : t.gapAt(words.time(gap.at, now), words.number(gap.shortBy)),
          tone: 'alert',
        },
        ...gap.roles.map(each => ({
          text: words.of(chartStrings).at(inside(each.role), told(each, context)),
        })),
      ]
    : [];
  return {
    facts: [
      ...shiftFacts(volunteers, inside, context),
      { id: 'next-gap', label: t.nextGap, items: gapItems, lines: true },
      {
        id: 'relief',
        label: t.relief,
        lines: true,
        items: [
          ...longOnDuty(volunteers, words),
          ...relief(shifts, now).map((each): Item => {
            const below = belowMin(each, words);
            const text = t.from(words.time(each.start, now), `${inside(each.role)} ${told(each, context)}`);
            return { text: text + below, ...(below && { tone: 'alert' }) };
          }),
        ],
      },
      askFact(volunteers, words),
    ],
    charts:
      shifts.length === 0
        ? []
        : [
            chartOf('coverage', day.all, { text: t.allTasks, lang: undefined }, from, to, context),
            ...(day.roles.length > 1 && day.roles.length <= MOST_ROLES
              ? day.roles.map((each, index) => ({
                  ...chartOf(`coverage-${index}`, each, nameOf(each[0]?.role), from, to, context),
                  isSmall: true,
                }))
              : []),
          ],
  };
}

/** '3 of 4', as far as it is known. */
function told({ signedUp, needed }: Stretch, { words }: ViewContext): string {
  const have = signedUp === undefined ? NONE : words.number(signedUp);
  return needed === undefined ? have : words.of(volunteersDetailsStrings).of(have, words.number(needed));
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
  const t = words.of(volunteersDetailsStrings);
  const { at } = words.of(chartStrings);
  const spans = (key: 'signedUp' | 'needed') =>
    stretches.map(each => [each.start, each.end, each[key]] as const);
  return {
    id,
    title,
    label: at(
      title.text,
      stretches.map(each => at(words.time(each.start, now), told(each, context))).join(' · '),
    ),
    series: [
      { key: 'signed-up', name: t.signedUp, spans: spans('signedUp') },
      { key: 'needed', name: t.needed, spans: spans('needed') },
    ],
    from,
    to,
  };
}
