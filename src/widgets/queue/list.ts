import type { Absent } from '../../domain/completeness.ts';
import type { Community, Level } from '../../domain/model.ts';
import type { Place } from '../../domain/shards.ts';
import { ticketsOut } from '../../domain/tickets.ts';
import { total, type Total } from '../../domain/total.ts';
import { sortableWait, upperWait } from '../../domain/wait.ts';
import { agesOf, figure, type ViewContext } from '../../ui/context.ts';
import { operatingStatusOf, statusView } from '../../ui/operating-status.ts';
import { absentHere, absentOf, ageOfSum, feedName, totalAge, totalNotes } from '../../ui/totals.ts';
import { cell, NONE, type Cell, type ListView, type Row } from '../../ui/panel.ts';
import { known, levelItem, queueAge, queueFigure, strings, waitText, type Known } from './view.ts';

/** From no queue to a long one. */
const LEVELS: readonly Level[] = ['none', 'short', 'moderate', 'long'];

/** The places of a community. One without a time of its own is as old as the community says. */
function placesOf({ id, sites = [], asOf }: Community): readonly Community[] {
  return sites.map((site): Place => ({
    ...site,
    ...(asOf !== undefined && site.asOf === undefined && { asOf }),
    within: id,
  }));
}

/** All communities: people waiting where heads are counted (tickets and words cannot be added up), and a row for each. */
export function queueList(communities: readonly Community[], context: ViewContext): ListView {
  const { words } = context;
  const t = strings(words);
  const heads = communities.some(({ queue }) => queue?.waiting !== undefined);
  const ages = agesOf('queue', context);
  const sumOf = (all: readonly Community[], absent: Absent): Total =>
    total(
      all.map(each => {
        const { asOf, freshness } = ages(each.queue, each);
        return { asOf, freshness, value: each.queue?.waiting };
      }),
      'momentary',
      absent,
    );
  const sumFigure = (sum: Total): ReturnType<typeof figure> =>
    figure(sum.value, t.people(sum.value ?? 2), sum, context);
  const sum = sumOf(communities, absentHere(communities, context));
  const wait = (community: Community): Known['wait'] => known(community, context).wait;
  return {
    panel: {
      name: feedName(context),
      under: heads ? totalNotes(sum, 'momentary', words) : [],
      ...(heads && { figure: sumFigure(sum) }),
      ...ageOfSum(sum, 'queue', communities, context),
      lines: [],
      facts: [],
    },
    caption: t.caption,
    columns: [
      {
        key: 'waiting',
        label: heads ? t.waiting : t.tickets,
        value: each => {
          return ages(each.queue, each).freshness === 'expired'
            ? undefined
            : heads
              ? each.queue?.waiting
              : ticketsOut(each.queue ?? {});
        },
      },
      { key: 'wait', label: t.wait, value: each => sortableWait(wait(each)) },
      {
        key: 'level',
        label: t.level,
        hidden: true,
        value: each => {
          const { level } = known(each, context);
          return level && LEVELS.indexOf(level);
        },
      },
    ],
    sort: 'name',
    row: (community, keys) => queueRow(community, context, keys, heads),
    group: (members, keys) => {
      const together = sumOf(members, absentOf(members, context));
      return {
        cells: keys.map(key => (key === 'waiting' && heads ? cell(sumFigure(together)) : { text: '' })),
        sub: totalNotes(together, 'momentary', words),
        ...(together.known > 0 && { age: totalAge(together, 'queue', context) }),
      };
    },
    filter: {
      label: t.filter,
      options: [['', t.allStates], ...Object.entries(words.strings.status)],
      matches: (community, status) => operatingStatusOf(community, context).status === status,
    },
    placesOf,
    minutesThere: community => upperWait(wait(community)),
  };
}

function queueRow(community: Community, context: ViewContext, keys: readonly string[], heads: boolean): Row {
  const { words } = context;
  const t = strings(words);
  const at = known(community, context);
  const number = queueFigure(at, context);
  const { level } = at;
  const tickets = heads && at.queue.waiting === undefined && number.text !== undefined;
  const cells: Readonly<Record<string, () => Cell>> = {
    waiting: () => cell(number, tickets ? { text: number.label } : level && levelItem(level, words)),
    wait: () => ({ text: waitText(at.wait, words, t), freshness: at.age.freshness }),
    level: () => ({ text: level ? words.strings.level[level] : NONE, freshness: at.age.freshness }),
  };
  const told = queueAge(community, at, context);
  return {
    name: words.text(community.name),
    ...(community.status && { status: statusView(at.operatingStatus, words) }),
    cells: keys.map(key => cells[key]?.() ?? { text: '' }),
    ...(told && { age: told }),
  };
}
