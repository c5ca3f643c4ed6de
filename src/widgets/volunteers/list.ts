import type { Absent } from '../../domain/completeness.ts';
import type { Community } from '../../domain/model.ts';
import { staffing } from '../../domain/staffing.ts';
import { total, type Total } from '../../domain/total.ts';
import { belowLeast } from '../../domain/urgency.ts';
import { memoize } from '../../lib/memoize.ts';
import { communityContexts, type CommunityContext, type ViewContext } from '../../ui/context.ts';
import type { Item, ListView, RowHead } from '../../ui/panel.ts';
import { absentHere, absentOf, ageOfSum, feedName, totalAge, totalNotes } from '../../ui/totals.ts';
import { staffKindOf, sumFigure, volunteersColumns, type Sums } from './columns.ts';
import { staffAge, strings, type VolunteersView } from './view.ts';

/**
 * All communities. Those on duty and those who have signed up are never added to each other: where any community counts
 * on the spot, only such are in the sum. Gaps are added as they are: a surplus here fills no gap there.
 */
export function volunteersList(
  communities: readonly Community[],
  context: ViewContext,
): ListView<VolunteersView> {
  const { words, now } = context;
  const t = strings(words);
  const contexts = communityContexts(context);
  const { contextOf, ageOf } = contexts;
  const kind = staffKindOf(communities, now);
  const sumsOf = (all: readonly Community[], absent: Absent): Sums => {
    const parts = all.map(each => ({
      staff: staffing(each.volunteers ?? {}, now),
      age: ageOf(each, 'volunteers'),
    }));
    const sum = (member: 'have' | 'needed' | 'gap'): Total =>
      total(
        parts.map(({ staff, age }) => ({
          ...age,
          value: staff.kind === kind ? staff[member] : undefined,
        })),
        'momentary',
        absent,
      );
    return { have: sum('have'), needed: sum('needed'), gap: sum('gap') };
  };
  const groupSums = memoize((members: readonly Community[]) => sumsOf(members, absentOf(members, context)));
  const sums = sumsOf(communities, absentHere(communities, context));
  const { have, gap } = sums;
  return {
    panel: {
      name: feedName(context),
      under: totalNotes(have, 'momentary', words),
      figure: sumFigure(sums, kind, context),
      lines: gap.value
        ? [
            { text: t.lacking(words.number(gap.value)), tone: 'alert' },
            ...totalNotes(gap, 'momentary', words).map(item => ({ ...item, tone: 'how' }) as const),
          ]
        : [],
      facts: [],
      ...ageOfSum(have, 'volunteers', communities, context, contexts),
    },
    caption: t.caption,
    columns: volunteersColumns({ context, ageOf, kind, groupSums }),
    sort: '-gap',
    row: community => volunteersRow(contextOf(community)),
    group: members => {
      const together = groupSums(members);
      return {
        sub: totalNotes(together.have, 'momentary', words),
        ...(together.have.known > 0 && { age: totalAge(together.have, 'volunteers', context) }),
      };
    },
  };
}

function volunteersRow(context: CommunityContext): RowHead {
  const { community, words, own } = context;
  const { volunteers } = community;
  const age = context.age('volunteers');
  return {
    name: words.text(community.name),
    sub: age.freshness === 'expired' ? [] : belowLeastItems(context),
    ...(volunteers && { age: staffAge(volunteers, age, own) }),
  };
}

/** The tasks that have fewer than the least they take. */
function belowLeastItems({ community: { volunteers = {} }, words, now }: CommunityContext): readonly Item[] {
  const t = strings(words);
  const { roles = [] } = volunteers;
  const tasks = belowLeast(volunteers, now).map(
    task => words.text(roles.find(({ id }) => id === task)?.name ?? task ?? t.task).text,
  );
  return tasks.length > 0 ? [{ text: t.belowLeast(tasks), tone: 'alert' }] : [];
}
