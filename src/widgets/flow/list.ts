import type { Absent } from '../../domain/absent.ts';
import { isCurrent, isOld } from '../../domain/age.ts';
import type { Community } from '../../domain/model.ts';
import { total, type Total } from '../../domain/total.ts';
import { memoizeBriefly } from '../../lib/memoize.ts';
import { communityContexts, type ViewContext } from '../../ui/context.ts';
import { noNewsFold } from '../../ui/list/names.ts';
import { listStrings } from '../../ui/list/strings.ts';
import { separated } from '../../ui/list/pieces.ts';
import type { FoldHead, ListView, Panel, Section, Verdict } from '../../ui/panel.ts';
import { absentOf, listName, panelsOf, partialPieces, totalAge } from '../../ui/totals.ts';
import { flowAxis, flowColumns, flowRow, stepsRow, type StepsRow } from './list-row.ts';
import { flowStrings } from './strings.ts';

/** All communities that report their steps, by the time that their slowest one takes. */
export function flowList(communities: readonly Community[], context: ViewContext): ListView {
  const { words } = context;
  const { list: t } = words.of(flowStrings);
  const { contextOf } = communityContexts(context);
  const rowOf = memoizeBriefly((community: Community): StepsRow => stepsRow(contextOf(community)));
  const sectionOf = memoizeBriefly((community: Community): Section => sectionOfSteps(rowOf(community)));
  // Counts communities with a slow step, among those whose steps are all known. What is old is left out, and said to be.
  const sumOf = (all: readonly Community[], absent: Absent): Total =>
    total(
      all.map(rowOf).map(({ age, steps, answer, minutes, isClear }) => ({
        ...age,
        value:
          isOld(age.freshness) && steps.length > 0 && !answer?.shut
            ? 0
            : minutes === undefined
              ? undefined
              : Number(isClear),
      })),
      'momentary',
      absent,
    );
  const panelOf = (found: readonly Community[], absent: Absent): Panel => {
    const sum = sumOf(found, absent);
    const given = found.map(rowOf).filter(({ steps }) => steps.length > 0);
    return {
      ...listName(t.title, t.titleIn, context),
      verdict: totalVerdict(sum, context),
      sentences: [{ pieces: separated(partialPieces(sum, 'momentary', context)) }],
      ...(sum.known > 0
        ? { age: totalAge(sum, 'queue', context) }
        : { isAged: given.length > 0 && given.every(({ age }) => !isCurrent(age.freshness)) }),
    };
  };
  const axis = flowAxis(communities.map(rowOf), words);
  return {
    ...panelsOf(communities, context, panelOf),
    caption: t.caption,
    columns: flowColumns(context, rowOf),
    sort: '-longest',
    axis: axis.view,
    noteLabel: t.note,
    hasLongNotes: true,
    row: community => flowRow(rowOf(community), axis.of),
    group: members => {
      const sum = sumOf(members, absentOf(members, context));
      return {
        note: [{ text: totalVerdict(sum, context).text }, ...partialPieces(sum, 'momentary', context, true)],
        ...(sum.known > 0 && { age: totalAge(sum, 'queue', context) }),
      };
    },
    sectionOf,
    fold: (section, members) => foldOf(section, members, rowOf, context),
    asOf: community => rowOf(community).age.asOf,
    filter: {
      label: t.filter,
      options: [
        { value: 'slow', label: t.slow },
        { value: 'others', label: t.others },
      ],
      matches: (community, value) => {
        const { isClear } = rowOf(community);
        return sectionOf(community) === 'listed' && isClear === (value === 'slow');
      },
    },
  };
}

function sectionOfSteps({ steps, answer, age: { freshness } }: StepsRow): Section {
  if (answer?.shut) return 'not-serving';
  if (steps.length === 0 || freshness === 'expired') return 'no-news';
  return isOld(freshness) ? 'old' : 'listed';
}

function foldOf(
  section: Section,
  members: readonly Community[],
  rowOf: (community: Community) => StepsRow,
  { words, now }: ViewContext,
): FoldHead {
  const [first] = members;
  if (section !== 'not-serving' || !first) return noNewsFold(members, words);
  const t = words.of(listStrings);
  const next = members.reduce(
    (soonest, { opensAt = 0 }) => (opensAt > now && opensAt < soonest ? opensAt : soonest),
    Infinity,
  );
  return {
    mark: rowOf(first).answer?.shut ?? 'closed',
    text: t.notServing(words.number(members.length), members.length),
    ...(next < Infinity && { note: t.nextOpening(words.timeAhead(next, now)) }),
  };
}

function totalVerdict({ value }: Total, { words }: ViewContext): Verdict {
  const { list: t } = words.of(flowStrings);
  if (value === undefined) return { text: t.noNumber, look: 'unknown' };
  if (value === 0) return { text: t.noneTotal };
  return { text: t.total(words.number(value), value), mark: 'short', color: 'warn' };
}
