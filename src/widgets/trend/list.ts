import { isOld } from '../../domain/age.ts';
import type { Absent } from '../../domain/absent.ts';
import { partOf, stageOf } from '../../domain/measure.ts';
import type { Community } from '../../domain/model.ts';
import { part as partOfSum, total, type Total } from '../../domain/total.ts';
import { memoize } from '../../lib/memoize.ts';
import { ageView } from '../../ui/age-view.ts';
import { communityContexts, type CommunityContext, type ViewContext } from '../../ui/context.ts';
import { namesOf, noNewsFold } from '../../ui/list/names.ts';
import { besideText, separated } from '../../ui/list/pieces.ts';
import { listStrings } from '../../ui/list/strings.ts';
import { statusView } from '../../ui/list/status-view.ts';
import { operatingStatusOf } from '../../ui/operating-status.ts';
import type { ListView, Mark, Panel, Piece, RowHead, Section } from '../../ui/panel.ts';
import { absentOf, ageOfSum, panelsOf, partialPieces, totalAge } from '../../ui/totals.ts';
import { trendColumns } from './columns.ts';
import { courseOf, type Course } from './course.ts';
import { linesOf } from './lines.ts';
import { trendStrings } from './strings.ts';
import { togetherVerdict } from './together.ts';
import type { TrendOptions } from './view.ts';
import { amountText, changeText } from './words.ts';

/** All communities by how a count has gone on: the one that grows fastest first, with its change in the row. */
export function trendList(
  communities: readonly Community[],
  context: ViewContext,
  { measure = 'queue.waiting', figure }: TrendOptions,
): ListView {
  const { words } = context;
  const t = words.of(trendStrings);
  const contexts = communityContexts(context);
  const part = partOf(measure);
  const counting = stageOf(measure) ? 'running' : 'momentary';
  const courseAt = memoize((community: Community): Course =>
    courseOf(contexts.contextOf(community), measure),
  );
  const sumOf = (all: readonly Community[], absent: Absent): Total =>
    total(
      all.map(each => partOfSum(courseAt(each).age, courseAt(each).value)),
      counting,
      absent,
    );
  const panelOf = (found: readonly Community[], absent: Absent): Panel => {
    const sum = sumOf(found, absent);
    const { verdict, sentence } = togetherVerdict(found, courseAt, sum, measure, context);
    const totals = totalPieces(sum);
    return {
      name: { text: titleOf(context, t.kind[measure], t.titleIn), lang: undefined },
      kind: context.feed.name && !context.scope?.ids ? words.text(context.feed.name) : countOf(found.length),
      verdict,
      sentences: [
        ...(sentence === '' ? [] : [{ pieces: [{ text: sentence }] }]),
        { pieces: separated(totals) },
      ],
      ...ageOfSum(sum, part, found, context, contexts),
    };
  };
  const countOf = (count: number): Piece => ({ text: t.communities(words.number(count), count) });
  const totalPieces = (sum: Total, isShort: boolean = false) => {
    const partial = partialPieces(sum, counting, context, isShort);
    return sum.value === undefined ? partial : besideText(totalText(sum, sum.value), partial, words);
  };
  const totalText = ({ oldAdded }: Total, value: number): string => {
    const amount = amountText(value, measure, words);
    return oldAdded > 0 ? t.atLeast(amount) : amount;
  };
  return {
    ...panelsOf(communities, context, panelOf),
    caption: t.caption(t.kind[measure]),
    columns: trendColumns({ measure, context, courseAt }),
    ownOrder: {
      key: 'change',
      value: each => courseAt(each).change?.perHour,
      orderLabel: t.byGrowth,
      isFalling: true,
    },
    sort: '-change',
    axis: {},
    noteLabel: t.note,
    hasLongNotes: true,
    row: community => rowOf(community, courseAt(community), contexts.contextOf(community)),
    group: members => {
      const sum = sumOf(members, absentOf(members, context));
      return {
        note: totalPieces(sum, true),
        ...(sum.known > 0 && { age: totalAge(sum, part, context) }),
      };
    },
    sectionOf: community => sectionOf(courseAt(community), contexts.contextOf(community)),
    fold: (section, members) => {
      if (section !== 'not-serving') return noNewsFold(members, words);
      const text = words.of(listStrings).notServing(words.number(members.length), members.length);
      return { mark: 'closed', text, note: namesOf(members, words) };
    },
    asOf: community => courseAt(community).age.asOf,
    ...(figure && {
      visual: state => figure.renderLines(linesOf(state, { measure, courseAt, context }), context),
    }),
  };
}

function titleOf(
  { scope }: ViewContext,
  kind: string,
  titleIn: (kind: string, district: string) => string,
): string {
  const district = scope?.district;
  return district ? titleIn(kind, district) : kind;
}

/** Where a community stands in the list. Without a number of its own, its history is no news; of a place that is shut, none is to come. */
function sectionOf({ value, measure, age: { freshness } }: Course, context: CommunityContext): Section {
  if (value === undefined && partOf(measure) === 'queue' && isShut(context)) return 'not-serving';
  if (value === undefined || freshness === 'expired') return 'no-news';
  return freshness === 'stale' ? 'old' : 'listed';
}

function rowOf(community: Community, course: Course, context: CommunityContext): RowHead {
  const { words, now, own } = context;
  const { value, age, change, measure, earlier } = course;
  const { freshness } = age;
  // What was never counted has no time.
  const asOf = value === undefined && earlier.length === 0 ? undefined : age.asOf;
  const isPast = isOld(freshness);
  const note =
    freshness === 'expired' || value === undefined
      ? asOf === undefined
        ? undefined
        : words.strings.lastNews(words.time(asOf, now))
      : changeText(course, context);
  const mark: Mark | undefined = isPast ? 'old' : changeMark(change?.difference);
  return {
    name: words.text(community.name),
    ...(mark && { mark, markColor: 'muted' }),
    ...(note !== undefined && { note: [{ text: note }] }),
    ...((value !== undefined || asOf !== undefined) && { age: ageView(age, partOf(measure), own) }),
  };
}

/** Whether a place says that it is shut, and that may be believed. */
function isShut(context: CommunityContext): boolean {
  const operatingStatus = operatingStatusOf(context);
  const { status } = operatingStatus;
  const isToldShut = status === 'closed' || status === 'done' || status === 'not-started';
  return isToldShut && statusView(operatingStatus, context.words).current;
}

function changeMark(difference: number | undefined): Mark | undefined {
  if (difference === undefined) return undefined;
  return difference === 0 ? 'on-plan' : difference > 0 ? 'rise' : 'fall';
}
