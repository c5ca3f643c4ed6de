import type { Absent } from '../../domain/absent.ts';
import type { Community } from '../../domain/model.ts';
import type { Place } from '../../domain/shards.ts';
import { part, total, type Total } from '../../domain/total.ts';
import { memoizeBriefly } from '../../lib/memoize.ts';
import { communityContexts, type ViewContext } from '../../ui/context.ts';
import { besideText, separated } from '../../ui/list/pieces.ts';
import type { ListView, Panel } from '../../ui/panel.ts';
import { absentOf, ageOfSum, listName, panelsOf, partialPieces, totalAge } from '../../ui/totals.ts';
import { queueColumns, sortableWait } from './columns.ts';
import { knownOfRow } from './known-of-row.ts';
import { queueMeasure, type QueueRow } from './list-measure.ts';
import { queueFold, queueRow, sectionOfQueue, waitTimes } from './list-row.ts';
import { isOpen, isStateKnown } from './list-state.ts';
import { queueListStrings } from './list-strings.ts';
import { capital } from './wait-words.ts';

/** All communities: people waiting where heads are counted (tickets and words cannot be added up), and a row for each. */
export function queueList(communities: readonly Community[], context: ViewContext): ListView {
  const { words } = context;
  const t = words.of(queueListStrings);
  const contexts = communityContexts(context);
  const { contextOf, ageOf } = contexts;
  const rowOf = memoizeBriefly((community: Community): QueueRow => ({
    known: knownOfRow(contextOf(community)),
    context: contextOf(community),
  }));
  const sumOf = (all: readonly Community[], absent: Absent): Total =>
    total(
      all.map(each => part(ageOf(each, 'queue'), each.queue?.waiting)),
      'momentary',
      absent,
    );
  const openIn = (some: readonly Community[]): OpenCount => {
    const rows = some.map(rowOf);
    return { open: rows.filter(isOpen).length, isKnown: rows.every(isStateKnown) };
  };
  const panelOf = (found: readonly Community[], absent: Absent): Panel => {
    const sum = sumOf(found, absent);
    return {
      ...listName(t.title, t.titleIn, context),
      ...totalVerdict(sum, openIn(found), context),
      ...ageOfSum(sum, 'queue', found, context, contexts),
    };
  };
  const rows = communities.map(rowOf);
  const measure = queueMeasure(rows);
  const axis = waitTimes(rows, words);
  return {
    ...panelsOf(communities, context, panelOf),
    caption: t.caption,
    columns: queueColumns(measure, context, rowOf),
    sort: measure === 'wait' ? 'wait' : 'waiting',
    axis: axis.view,
    noteLabel: t.note,
    row: community => queueRow(rowOf(community), axis.of, measure),
    group: members => {
      const sum = sumOf(members, absentOf(members, context));
      const open = openText(openIn(members), context);
      const people = sum.value === undefined ? t.noNumber : t.waiting(words.number(sum.value), sum.value);
      return {
        note: [
          ...besideText(people, partialPieces(sum, 'momentary', context, true), words),
          ...(open === '' ? [] : [{ text: open }]),
        ],
        ...(sum.known > 0 && { age: totalAge(sum, 'queue', context) }),
      };
    },
    sectionOf: community => sectionOfQueue(rowOf(community)),
    fold: (section, members) => queueFold(section, members.map(rowOf), context),
    asOf: community => ageOf(community, 'queue').asOf,
    filter: {
      label: t.filter,
      options: [
        { value: 'open', label: t.open },
        { value: 'not-serving', label: t.notServing },
      ],
      matches: (community, value) =>
        value === 'open' ? isOpen(rowOf(community)) : sectionOfQueue(rowOf(community)) === value,
    },
    placesOf,
    minutesThere: community => sortableWait(rowOf(community)),
    joinUntil: ({ lastJoinAt, closesAt }) => lastJoinAt ?? closesAt,
  };
}

/** How many of some places are open, and whether it is known of all. */
interface OpenCount {
  readonly open: number;
  readonly isKnown: boolean;
}

/** '4 open'; '' where the state of those that may be open is not known. */
function openText({ open, isKnown }: OpenCount, { words }: ViewContext): string {
  const t = words.of(queueListStrings);
  return open > 0 ? t.openCount(words.number(open), open) : isKnown ? t.noneOpen : '';
}

/** People waiting, and in how many communities; where nobody counts heads, how many are open. */
function totalVerdict(
  sum: Total,
  open: OpenCount,
  context: ViewContext,
): Pick<Panel, 'verdict' | 'sentences'> {
  const { words } = context;
  const t = words.of(queueListStrings);
  const sentences = [{ pieces: separated(partialPieces(sum, 'momentary', context)) }];
  if (sum.value !== undefined)
    return { verdict: { text: t.waiting(words.number(sum.value), sum.value) }, sentences };
  const said = openText(open, context);
  return { verdict: { text: capital(said || t.noNumber), ...(!said && { look: 'unknown' }) }, sentences };
}

/** The places of a community. One without a time of its own is as old as the community says. */
function placesOf({ id, sites = [], asOf }: Community): readonly Community[] {
  return sites.map((site): Place => ({
    ...site,
    ...(asOf !== undefined && site.asOf === undefined && { asOf }),
    within: id,
  }));
}
