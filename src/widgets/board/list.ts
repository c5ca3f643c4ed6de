import { momentOf } from '../../domain/age.ts';
import type { Community } from '../../domain/model.ts';
import type { Localized } from '../../text/locale.ts';
import type { ViewContext } from '../../ui/context.ts';
import { communityContexts } from '../../ui/context.ts';
import { listStrings } from '../../ui/list/strings.ts';
import { statusView } from '../../ui/list/status-view.ts';
import { operatingStatusOf } from '../../ui/operating-status.ts';
import type { Column, ListView, Sentence } from '../../ui/panel.ts';
import { boardAge, type BoardAge } from './board-age.ts';
import { afterName, nextView } from './next-view.ts';
import type { BoardOptions } from './options.ts';
import { boardStrings } from './strings.ts';
import { summariesOf, type Summary } from './summaries.ts';
import { inListOrder, tilesOf } from './tiles.ts';
import { frameOf, nothingVerdict, sentenceOf, type BoardView } from './view.ts';
import { wallOfMany } from './wall-view.ts';

/** Several communities. The board draws them itself; as rows, they have a column of each part. */
export function boardList(
  communities: readonly Community[],
  context: ViewContext,
  options: BoardOptions,
): ListView {
  const { parts = [], kiosk, hasNext = false } = options;
  const age = boardAge(communities, context);
  const judged = kiosk ? judgedTogether(age, context) : context;
  const summaries = summariesOf(parts, communities, judged);
  const name = placeName(context);
  const next = hasNext ? nextView(communities, context) : undefined;
  const tiles = tilesOf(summaries, communities, context);
  const frame = frameOf({ name, age, summaries, context, options });
  const [first] = tiles;
  const panel: BoardView = {
    ...frame,
    verdict: first?.verdict ?? nothingVerdict(context),
    sentences: sentencesOf(first?.pieces, summaries),
    remarks: firstRows(summaries, communities, context),
    next,
    tiles,
    isList: true,
    wall: kiosk && wallOfMany(name, communities, summaries, next, age, judged, kiosk),
  };
  return { ...rowsOf(summaries, context, age), panel, panelOf: () => panel };
}

/**
 * A screen on the wall is one thing: when its newest number is too old for a queue, all of it is, whatever the limits of its
 * parts are.
 */
function judgedTogether({ isDead }: BoardAge, context: ViewContext): ViewContext {
  return isDead ? { ...context, staleAfter: momentOf(context.feed, 'queue', context).limit } : context;
}

/** The district, else the feed. */
function placeName({ scope, feed, words }: ViewContext): Localized {
  const district = scope?.district;
  if (district) return { text: district, lang: undefined };
  return feed.name === undefined
    ? { text: words.of(boardStrings).title, lang: undefined }
    : words.text(feed.name);
}

function sentencesOf(pieces: Sentence['pieces'] = [], summaries: readonly Summary[]): readonly Sentence[] {
  return [...(pieces.length > 0 ? [{ pieces }] : []), ...summaries.slice(1).flatMap(sentenceOf)];
}

/** Where to go, for those who read it in a chat. */
const MOST_NAMED = 3;

function firstRows(
  [first]: readonly Summary[],
  communities: readonly Community[],
  context: ViewContext,
): NonNullable<BoardView['remarks']> {
  const list = first?.list;
  const column = list?.columns[0];
  if (!list || !column) return [];
  const { words } = context;
  return inListOrder(list, communities, context)
    .filter(each => list.sectionOf(each) === 'listed' && column.value(each) !== undefined)
    .slice(0, MOST_NAMED)
    .map(each => ({
      id: 'place',
      icon: 'place',
      pieces: [words.text(each.name), { text: afterName(column.cell(each).text, words) }],
    }));
}

/** The rows of the first part, with the measure of each of the others beside its own. */
function rowsOf(
  summaries: readonly Summary[],
  context: ViewContext,
  age: BoardAge,
): Omit<ListView, 'panel' | 'panelOf'> {
  const lists = summaries.flatMap(({ list }) => list ?? []);
  const [first] = lists;
  if (!first) return stateRows(context, age);
  const columns = lists.flatMap(({ columns: [column] }) => column ?? []);
  return { ...first, columns };
}

/** Without any part: what each place says of its state. */
function stateRows(context: ViewContext, { newest }: BoardAge): Omit<ListView, 'panel' | 'panelOf'> {
  const { words } = context;
  const { contextOf } = communityContexts(context);
  const wordOf = (each: Community): string => statusView(operatingStatusOf(contextOf(each)), words).word;
  const column: Column = {
    key: 'state',
    label: words.strings.community,
    value: () => undefined,
    cell: each => ({ text: wordOf(each) }),
  };
  const title = words.of(boardStrings).title;
  return {
    caption: title,
    columns: [column],
    sort: 'name',
    axis: {},
    noteLabel: '',
    row: ({ name }) => ({ name: words.text(name) }),
    group: () => ({ note: [] }),
    sectionOf: () => 'listed',
    fold: (_, members) => ({
      mark: 'unknown',
      text: words.of(listStrings).noNews(words.number(members.length), members.length),
    }),
    asOf: () => newest,
  };
}
