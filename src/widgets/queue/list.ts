import type { Absent } from '../../domain/completeness.ts';
import type { Community } from '../../domain/model.ts';
import type { Place } from '../../domain/shards.ts';
import { total, type Total } from '../../domain/total.ts';
import { upperWait } from '../../domain/wait.ts';
import { memoize } from '../../lib/memoize.ts';
import { communityContexts, type ViewContext } from '../../ui/context.ts';
import { operatingStatusOf, statusView } from '../../ui/operating-status.ts';
import type { ListView, RowHead } from '../../ui/panel.ts';
import { absentHere, absentOf, ageOfSum, feedName, totalAge, totalNotes } from '../../ui/totals.ts';
import { queueColumns, sumFigure } from './columns.ts';
import { known } from './known.ts';
import { strings } from './list-words.ts';
import { queueAge } from './view.ts';

/** All communities: people waiting where heads are counted (tickets and words cannot be added up), and a row for each. */
export function queueList(communities: readonly Community[], context: ViewContext): ListView {
  const { words } = context;
  const t = strings(words);
  const contexts = communityContexts(context);
  const { contextOf, ageOf } = contexts;
  const knownOf = memoize((community: Community) => known(contextOf(community)));
  const sumOf = (all: readonly Community[], absent: Absent): Total =>
    total(
      all.map(each => ({ ...ageOf(each, 'queue'), value: each.queue?.waiting })),
      'momentary',
      absent,
    );
  const groupSum = memoize((members: readonly Community[]) => sumOf(members, absentOf(members, context)));
  const countsHeads = communities.some(({ queue }) => queue?.waiting !== undefined);
  const sum = sumOf(communities, absentHere(communities, context));
  return {
    panel: {
      name: feedName(context),
      under: countsHeads ? totalNotes(sum, 'momentary', words) : [],
      ...(countsHeads && { figure: sumFigure(sum, context) }),
      ...ageOfSum(sum, 'queue', communities, context, contexts),
      lines: [],
      facts: [],
    },
    caption: t.caption,
    columns: queueColumns({ context, ageOf, countsHeads, knownOf, groupSum }),
    sort: 'name',
    row: (community): RowHead => {
      const queue = knownOf(community);
      const age = queueAge(queue, contextOf(community));
      return {
        name: words.text(community.name),
        ...(community.status && { status: statusView(queue.operatingStatus, words) }),
        ...(age && { age }),
      };
    },
    group: members => {
      const together = groupSum(members);
      return {
        sub: totalNotes(together, 'momentary', words),
        ...(together.known > 0 && { age: totalAge(together, 'queue', context) }),
      };
    },
    filter: {
      label: t.filter,
      options: [['', t.allStates], ...Object.entries(words.strings.status)],
      matches: (community, status) => operatingStatusOf(contextOf(community)).status === status,
    },
    placesOf,
    minutesThere: community => upperWait(knownOf(community).wait),
  };
}

/** The places of a community. One without a time of its own is as old as the community says. */
function placesOf({ id, sites = [], asOf }: Community): readonly Community[] {
  return sites.map((site): Place => ({
    ...site,
    ...(asOf !== undefined && site.asOf === undefined && { asOf }),
    within: id,
  }));
}
