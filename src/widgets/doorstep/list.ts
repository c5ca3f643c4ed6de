import { isCurrent } from '../../domain/age.ts';
import type { Absent } from '../../domain/absent.ts';
import type { Community } from '../../domain/model.ts';
import { total, type Total } from '../../domain/total.ts';
import { memoize } from '../../lib/memoize.ts';
import { communityContexts, type ViewContext } from '../../ui/context.ts';
import { noNewsFold } from '../../ui/list/names.ts';
import { besideText, separated } from '../../ui/list/pieces.ts';
import type { Column, ListView, Panel, Piece, Verdict } from '../../ui/panel.ts';
import { absentOf, listName, panelsOf, partialPieces, totalAge } from '../../ui/totals.ts';
import { dueOf, isHiding, isNumber, known, PART, type Known } from './known.ts';
import { countCell, dueCell, dueValue, sectionOfVisits, visitsRow } from './list-row.ts';
import { doorstepStrings } from './strings.ts';

/** What some communities are together, of the counts that are shown. */
interface Together {
  /** Still to be visited. */
  readonly due: Total;
  /** How many counts are left out of it because they are hidden. */
  readonly hidden: number;
  /** Somebody is still to be visited where the count of it is hidden. */
  readonly isSomebodyLeft: boolean;
  /** How many more were sampled than are on their lists. */
  readonly above: number;
}

/** All communities by how many are still to be visited at home. Sums are made of what is shown, so that they give nothing away. */
export function doorstepList(communities: readonly Community[], context: ViewContext): ListView {
  const { words } = context;
  const t = words.of(doorstepStrings);
  const { contextOf } = communityContexts(context);
  const knownOf = memoize((community: Community): Known => known(contextOf(community)));
  const most = communities.reduce((highest, each) => {
    const { people } = knownOf(each);
    return isNumber(people) ? Math.max(highest, people) : highest;
  }, 0);
  const sumOf = (all: readonly Community[], absent: Absent): Together => {
    const parts = all.map(knownOf);
    const current = parts.filter(at => isCurrent(at.age.freshness));
    return {
      due: total(
        parts.map(at => ({ ...at.age, value: dueOf(at) })),
        'momentary',
        absent,
      ),
      hidden: current.filter(at => dueOf(at) === undefined && isHiding(at)).length,
      isSomebodyLeft: current.some(at => at.due === 'hidden' && !at.isDone),
      above: current.reduce((sum, { above }) => sum + above, 0),
    };
  };
  const panelOf = (found: readonly Community[], absent: Absent): Panel => {
    const sums = sumOf(found, absent);
    const given = found.filter(each => knownOf(each).isGiven);
    return {
      ...listName(t.title, t.titleIn, context),
      verdict: verdictOf(sums, context),
      sentences: [{ pieces: separated(totalPieces(sums, context)) }],
      ...(sums.due.known > 0
        ? { age: totalAge(sums.due, PART, context) }
        : { isAged: given.length > 0 && given.every(each => !isCurrent(knownOf(each).age.freshness)) }),
    };
  };
  return {
    ...panelsOf(communities, context, panelOf),
    caption: t.caption,
    columns: columnsOf(knownOf, contextOf, context),
    sort: '-due',
    axis: {
      legend: [
        { text: t.legendDone, sign: 'here' },
        { text: t.legendDue, sign: 'missing' },
      ],
    },
    noteLabel: t.note,
    hasLongNotes: true,
    row: community => visitsRow(knownOf(community), contextOf(community), most),
    group: members => {
      const sums = sumOf(members, absentOf(members, context));
      return {
        note: isPartial(sums)
          ? besideText(verdictOf(sums, context).text, totalPieces(sums, context, true), words)
          : [{ text: verdictOf(sums, context).text }, ...totalPieces(sums, context, true)],
        ...(sums.due.known > 0 && { age: totalAge(sums.due, PART, context) }),
      };
    },
    sectionOf: community => sectionOfVisits(knownOf(community)),
    fold: (_, members) => noNewsFold(members, words),
    asOf: community => knownOf(community).age.asOf,
    filter: {
      label: t.filter,
      options: [
        { value: 'due', label: t.openFilter },
        { value: 'done', label: t.doneFilter },
      ],
      matches: (community, value) => {
        const at = knownOf(community);
        if (!at.isGiven || at.age.freshness === 'expired') return false;
        return value === 'done' ? at.isDone : !at.isDone;
      },
    },
  };
}

function columnsOf(
  knownOf: (community: Community) => Known,
  contextOf: ReturnType<typeof communityContexts>['contextOf'],
  { words }: ViewContext,
): readonly Column[] {
  const t = words.of(doorstepStrings);
  const count = (key: 'sampled' | 'people' | 'households', label: string): Column => ({
    key,
    label,
    isFalling: true,
    value: community => {
      const { [key]: value, age } = knownOf(community);
      return isNumber(value) && isCurrent(age.freshness) ? value : undefined;
    },
    cell: community => countCell(knownOf(community)[key], knownOf(community), words),
  });
  return [
    {
      key: 'due',
      label: t.due,
      orderLabel: t.byDue,
      isFalling: true,
      value: community => dueValue(knownOf(community)),
      cell: community => dueCell(knownOf(community), contextOf(community)),
    },
    count('sampled', t.sampled),
    count('people', t.onListColumn),
    count('households', t.homesColumn),
    {
      key: 'teams',
      label: t.teamsColumn,
      isFalling: true,
      value: community => knownOf(community).teams,
      cell: community => {
        const at = knownOf(community);
        return countCell(isCurrent(at.age.freshness) ? at.teams : undefined, at, words);
      },
    },
  ];
}

/** Whether what is said of the total is said of some of its communities only. */
function isPartial(sums: Together): boolean {
  return !isOfHidden(sums) && sums.due.known > 0 && sums.due.known < sums.due.of;
}

/** Nobody is left where that is shown, and somebody where it is hidden: a 0 would tell the reader that all is done. */
function isOfHidden({ due, isSomebodyLeft }: Together): boolean {
  return !due.value && isSomebodyLeft;
}

function verdictOf(sums: Together, { words }: ViewContext): Verdict {
  const t = words.of(doorstepStrings);
  const { value } = sums.due;
  if (isOfHidden(sums)) return { text: t.notAll };
  // Whether anybody is left among those that are hidden is not known either.
  if (!value && sums.hidden > 0) return { text: t.unknown, look: 'unknown' };
  if (value === undefined) return { text: t.noCurrent, look: 'unknown' };
  return { text: t.left(words.number(value), value) };
}

/** In how many communities, and what is left out. */
function totalPieces(sums: Together, context: ViewContext, isShort: boolean = false): readonly Piece[] {
  const { words } = context;
  const t = words.of(doorstepStrings);
  const { due, hidden, above } = sums;
  return [
    // In how many communities nobody is left does not belong beside that somebody is.
    ...partialPieces(isOfHidden(sums) ? { ...due, known: 0 } : due, 'momentary', context, isShort),
    ...(above > 0 ? [{ text: t.aboveList(words.number(above), above), color: 'alert' } as const] : []),
    ...(hidden > 0 ? [{ text: t.hiddenIn(words.number(hidden), hidden) }] : []),
  ];
}
