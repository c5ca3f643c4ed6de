import type { Absent } from '../../domain/absent.ts';
import { listStage } from '../../domain/list-stage.ts';
import { operatingStatus } from '../../domain/operating-status.ts';
import type { Community } from '../../domain/model.ts';
import { toCome } from '../../domain/progress.ts';
import { communityContexts, type ViewContext } from '../../ui/context.ts';
import { namesOf } from '../../ui/list/names.ts';
import { besideText, separated } from '../../ui/list/pieces.ts';
import { listStrings } from '../../ui/list/strings.ts';
import type { FoldHead, ListView, Panel, Piece, RowAxis, Verdict } from '../../ui/panel.ts';
import { absentOf, ageOfSum, listName, panelsOf, partialPieces, totalAge } from '../../ui/totals.ts';
import { progressColumns, shareOf } from './columns.ts';
import { progressRow, sectionOfTesting, shareAxis } from './list-row.ts';
import { progressListStrings } from './list-strings.ts';
import { together, type Together } from './together.ts';
import type { ProgressOptions } from './view.ts';

/** All communities by one measure: how many of those who live there were sampled, or another stage where that is given. */
export function progressList(
  communities: readonly Community[],
  context: ViewContext,
  { showPositive }: ProgressOptions,
): ListView {
  const { words, now } = context;
  const t = words.of(progressListStrings);
  const contexts = communityContexts(context);
  const { contextOf, ageOf, statusAgeOf } = contexts;
  const stage = listStage(communities);
  const shares = communities.flatMap(each => shareOf(each, stage) ?? []);
  const hasShare = shares.length > 0;
  const end = shareAxis(shares.reduce((highest, share) => Math.max(highest, share), 0));
  const sumOf = (all: readonly Community[], absent: Absent): Together =>
    together(all, stage, contexts, absent);
  const sectionOf: ListView['sectionOf'] = each => sectionOfTesting(each, ageOf(each, 'testing'), stage);
  const verdictOf = ({ reached, share }: Together): Verdict => {
    if (reached.value === undefined) return { text: t.noNumber, look: 'unknown' };
    const text =
      share === undefined
        ? t.reached[stage](words.number(reached.value), reached.value)
        : t.reached[stage](words.percent(share), 2);
    return { text: reached.oldAdded > 0 ? t.atLeast(text) : text };
  };
  const positivesOf = (found: readonly Community[]): readonly Piece[] => {
    if (!showPositive) return [];
    const counts = found
      .filter(each => ageOf(each, 'testing').freshness !== 'expired')
      .flatMap(({ testing }) => testing?.positive ?? []);
    return counts.length > 0
      ? [{ text: t.positive(words.number(counts.reduce((sum, each) => sum + each, 0))) }]
      : [];
  };
  const panelOf = (found: readonly Community[], missing: Absent): Panel => {
    const sums = sumOf(found, missing);
    return {
      ...listName(t.title, t.titleIn, context),
      verdict: verdictOf(sums),
      sentences: [{ pieces: separated([...totalPieces(sums, context), ...positivesOf(found)]) }],
      ...ageOfSum(sums.reached, 'testing', found, context, contexts),
    };
  };
  return {
    ...panelsOf(communities, context, panelOf),
    caption: t.caption,
    columns: progressColumns(communities, { context, ageOf, stage, hasShare }),
    // Counts of large and small communities are not compared.
    sort: hasShare ? 'share' : 'name',
    axis: hasShare
      ? axisOf(t.stage[stage], stage === 'resulted' ? '' : t.results, words.percent(100), end)
      : {},
    noteLabel: t.note,
    row: community =>
      progressRow({ context: contextOf(community), age: ageOf(community, 'testing'), stage, hasShare, end }),
    group: members => {
      const sums = sumOf(members, absentOf(members, context));
      return {
        note: [{ text: verdictOf(sums).text }, ...totalPieces(sums, context, true)],
        ...(sums.reached.known > 0 && { age: totalAge(sums.reached, 'testing', context) }),
      };
    },
    sectionOf,
    fold: (_, members) => foldOf(members, context),
    asOf: community => ageOf(community, 'testing').asOf,
    filter: {
      label: t.filter,
      options: [
        { value: 'open', label: t.open },
        { value: 'to-come', label: t.waiting },
      ],
      matches: (community, value) =>
        value === 'open'
          ? operatingStatus(community, now, statusAgeOf(community).freshness).status === 'open'
          : sectionOf(community) === 'listed' && (toCome(community.testing ?? {}) ?? 0) > 0,
    },
  };
}

function axisOf(stage: string, results: string, goal: string, end: number): RowAxis {
  return {
    legend: [{ text: stage, sign: 'thick' }, ...(results ? [{ text: results, sign: 'thin' } as const] : [])],
    labels: [{ at: 1 / end, text: goal }],
  };
}

/** Of how many people and communities a total is. */
function totalPieces(
  { reached, population, share }: Together,
  context: ViewContext,
  isShort: boolean = false,
): readonly Piece[] {
  const { words } = context;
  const t = words.of(progressListStrings);
  const partial = partialPieces(reached, 'running', context, isShort);
  if (share === undefined || population === undefined || reached.value === undefined) return partial;
  const text = t.of(words.number(reached.value), words.number(population), population);
  return besideText(text, partial, words);
}

/** Those without any news. Of those that open later, it is said when. */
function foldOf(members: readonly Community[], { words, now }: ViewContext): FoldHead {
  const t = words.of(progressListStrings);
  const opening = members.filter(({ opensAt = 0 }) => opensAt > now);
  const others = members.filter(({ opensAt = 0 }) => opensAt <= now);
  // Of many, the times would be a list of their own.
  const named = opening.length > 2 ? [] : opening;
  const lists = words.of(listStrings);
  return {
    mark: 'unknown',
    text: lists.noNews(words.number(members.length), members.length),
    note: [
      ...named.map(({ name, opensAt = now }) =>
        t.opensNext(words.text(name).text, words.timeAhead(opensAt, now)),
      ),
      namesOf(named.length > 0 ? others : members, words),
    ]
      .filter(Boolean)
      .join(' · '),
  };
}
