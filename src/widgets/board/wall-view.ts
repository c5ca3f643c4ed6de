import { placeLabels, textWidth, type PlacedLabel } from '../../chart/labels.ts';
import { momentOf } from '../../domain/age.ts';
import type { Community, Seconds } from '../../domain/model.ts';
import type { Localized } from '../../text/locale.ts';
import type { ViewContext } from '../../ui/context.ts';
import { shownColumn } from '../../ui/list/columns.ts';
import type { Cell, Color, ListView, Mark, Piece, RowAxis, RowVisual, Verdict } from '../../ui/panel.ts';
import type { BoardAge } from './board-age.ts';
import type { NextView } from './next-view.ts';
import { QUEUE } from './queue-part.ts';
import { isStopped, type Turning } from './turning.ts';
import { boardStrings } from './strings.ts';
import type { Summary } from './summaries.ts';
import { inListOrder } from './tiles.ts';

/** A row that can be read from far away. */
export interface WallRow {
  readonly name: Localized;
  /** Names that are longer than a line are smaller … */
  readonly isLong: boolean;
  /** … and those of many lines take the height of so many rows. */
  readonly height: number;
  readonly mark: Mark | undefined;
  readonly markColor: Color;
  readonly cell: Cell;
  /** So is an answer. */
  readonly isLongCell: boolean;
  readonly visual: RowVisual | undefined;
  readonly note: readonly Piece[];
}

/** One page of a screen: rows of a list, a part by itself, or what to do next. */
export type WallPage =
  | {
      readonly kind: 'rows';
      readonly part: string;
      readonly title: string;
      /** Of the axis above the pictures. */
      readonly labels: readonly PlacedLabel[];
      readonly isOnAxis: boolean;
      readonly rows: readonly WallRow[];
      /** Below the rows: those of which there is no news, or for which there is no room. */
      readonly rest: string;
    }
  | { readonly kind: 'part'; readonly part: string; readonly title: string }
  | { readonly kind: 'next'; readonly part: ''; readonly title: string; readonly next: NextView };

/** The answer of another part, beside the page. */
export interface WallAside {
  readonly verdict: Verdict;
  readonly pieces: readonly Piece[];
}

/** What a screen on the wall shows. */
export interface WallView {
  readonly name: Localized;
  readonly clock: string;
  readonly ageText: string;
  /** Nothing may be shown as what is so now. */
  readonly isDead: boolean;
  /** What parts are judged by where that is so; undefined: each by its own limit. */
  readonly staleAfter: Seconds | undefined;
  /** Across the top, where that is so. */
  readonly band: string;
  readonly subtitle: string;
  readonly page: WallPage | undefined;
  /** '2 / 5'; '' for a single page. */
  readonly pageText: string;
  readonly pageLabel: string;
  readonly stoppedText: string;
  readonly aside: readonly WallAside[];
  /** In place of a page. */
  readonly nothing: string;
  readonly isSample: boolean;
  readonly samplePill: string;
}

/** Rows of a page. */
const ROWS = 6;
/** Nobody waits for more pages of one list. */
const MOST_PAGES = 8;
const MOST_ASIDE = 3;
/** Width of the names, in em of large and of small type, and how many lines of small type a row is high. */
const LARGE_WIDTH = 6;
const SMALL_WIDTH = 7.8;
const LINES = 2;
/** The same of the answers. */
const LARGE_VALUE = 5.5;
/** The same of what stands beside a picture, and in its place. */
const NOTE_WIDTH = 6.6;
const WIDE_NOTE_WIDTH = 14;
/** Bold letters of a large size are a little narrower than those that widths are guessed by; and lines break at words. */
const BOLD = 0.95;
const BROKEN = 1.25;

/** Parts that are a picture or a text, and no rows of numbers. */
const PICTURES = new Set(['map', 'trend', 'notices']);

export function wallOfOne(
  { name, shortName }: Community,
  summaries: readonly Summary[],
  age: BoardAge,
  context: ViewContext,
  turning: Turning,
): WallView {
  const { words } = context;
  const pages = summaries.map(({ name: part, panel }): WallPage => ({
    kind: 'part',
    part,
    title: panel?.kind?.text ?? '',
  }));
  return wallView(words.text(shortName ?? name), pages, [], age, context, turning);
}

export function wallOfMany(
  name: Localized,
  communities: readonly Community[],
  summaries: readonly Summary[],
  next: NextView | undefined,
  age: BoardAge,
  context: ViewContext,
  turning: Turning,
): WallView {
  const pages = summaries.flatMap(summary => pagesOf(summary, communities, age, context));
  // What to do now is no longer that.
  const first: readonly WallPage[] =
    next && !age.isDead ? [{ kind: 'next', part: '', title: next.title, next }] : [];
  return wallView(name, [...first, ...pages], summaries, age, context, turning);
}

function wallView(
  name: Localized,
  pages: readonly WallPage[],
  summaries: readonly Summary[],
  { view, newest, isDead }: BoardAge,
  context: ViewContext,
  turning: Turning,
): WallView {
  const { words, now, feed } = context;
  const t = words.of(boardStrings);
  const at = pages.length === 0 ? 0 : turning.page % pages.length;
  const page = pages[at];
  const time = newest === undefined ? '' : words.time(newest, now);
  const isTold = isDead && newest !== undefined;
  return {
    name,
    clock: words.time(now, now),
    ageText: isDead ? t.allOld : view ? t.numbers(view.doubt || view.old) : '',
    isDead,
    staleAfter: isDead ? momentOf(feed, 'queue', context).limit : undefined,
    band: isTold ? t.dead(words.minutes(Math.max(1, Math.floor((now - newest) / 60_000))), time) : '',
    subtitle: isTold ? t.asItWas(time) : (page?.title ?? ''),
    page,
    pageText: pages.length > 1 ? `${words.number(at + 1)} / ${words.number(pages.length)}` : '',
    pageLabel: t.page(words.number(at + 1), words.number(pages.length)),
    stoppedText: isStopped(turning, now) ? t.stopped(words.time(turning.stoppedUntil, now)) : '',
    aside: asideOf(summaries, page?.part, isDead),
    nothing: page ? '' : t.noCurrent,
    isSample: feed.sample === true,
    samplePill: words.strings.samplePill,
  };
}

/** The answers of the other parts. Of old numbers, none has a colour. */
function asideOf(
  summaries: readonly Summary[],
  shown: string | undefined,
  isDead: boolean,
): readonly WallAside[] {
  return summaries
    .filter(({ name }) => name !== shown)
    .slice(0, MOST_ASIDE)
    .flatMap(({ panel }) => {
      if (!panel) return [];
      const { verdict, sentences = [] } = panel;
      const look = verdict.look ?? 'old';
      const first = sentences[0]?.pieces[0];
      return [
        { verdict: isDead ? { text: verdict.text, look } : verdict, pieces: first ? [first] : [] } as const,
      ];
    });
}

function pagesOf(
  { name: part, panel, list }: Summary,
  communities: readonly Community[],
  age: BoardAge,
  context: ViewContext,
): readonly WallPage[] {
  const { words } = context;
  const title = part === QUEUE ? words.of(boardStrings).whereToGo : (panel?.name.text ?? '');
  if (!list || PICTURES.has(part)) return [{ kind: 'part', part, title }];
  const ordered = inListOrder(list, communities, context);
  const told = ordered.filter(each => list.sectionOf(each) !== 'no-news');
  const silent = ordered.length - told.length;
  const most = longestRow(list, told);
  const rows = (told.length > 0 ? told : ordered).map(each => wallRow(each, list, most, age, context));
  const chunks = chunked(rows);
  const shown = chunks.slice(0, MOST_PAGES);
  const left = rows.length - shown.reduce((sum, each) => sum + each.length, 0);
  const rest = [
    left > 0 ? words.of(boardStrings).moreRows(words.number(left), left) : '',
    silent > 0 && told.length > 0
      ? list.fold(
          'no-news',
          ordered.filter(each => list.sectionOf(each) === 'no-news'),
        ).text
      : '',
  ]
    .filter(Boolean)
    .join(' · ');
  return shown.map((chunk, index) => ({
    kind: 'rows',
    part,
    title,
    labels: chunk.some(({ visual }) => visual) ? labelsOf(list.axis) : [],
    isOnAxis: list.axis.isDrawn === true,
    rows: chunk,
    rest: index === shown.length - 1 ? rest : '',
  }));
}

/** Width of the pictures, in em of their labels. */
const PICTURE_WIDTH = 7;

/** The labels of an axis, of which the ends go first. */
function labelsOf({ labels = [] }: RowAxis): readonly PlacedLabel[] {
  const [first, ...others] = labels.map(({ at, text }) => ({
    text,
    share: at,
    anchors: at === 0 ? (['start'] as const) : at === 1 ? (['end'] as const) : (['middle'] as const),
  }));
  const last = others.pop();
  const ranked = [first, last, ...others].flatMap(each => each ?? []);
  return placeLabels(ranked, PICTURE_WIDTH).flatMap(each => each ?? []);
}

/** Pages of rows of which the higher ones count as two. */
function chunked(rows: readonly WallRow[]): readonly (readonly WallRow[])[] {
  const pages: WallRow[][] = [];
  let room = 0;
  for (const row of rows) {
    const { height } = row;
    if (room < height) {
      pages.push([]);
      room = ROWS;
    }
    pages[pages.length - 1]?.push(row);
    room -= height;
  }
  return pages;
}

/** People in the longest row. */
function longestRow(list: ListView, communities: readonly Community[]): number {
  return communities.reduce((most, each) => {
    const { visual } = list.row(each);
    return visual?.kind === 'people' ? Math.max(most, visual.here + visual.missing) : most;
  }, 1);
}

function wallRow(
  community: Community,
  list: ListView,
  most: number,
  { isDead }: BoardAge,
  { words }: ViewContext,
): WallRow {
  const { mark, markColor = 'muted', visual, note = [], status, name } = list.row(community);
  const cell = shownColumn(list.columns, list.sort)?.cell(community) ?? { text: '' };
  const short = community.shortName === undefined ? name : words.text(community.shortName);
  const isWarning = mark === 'too-late' && markColor === 'warn';
  const row = {
    name: short,
    ...heightOf(short.text),
    mark,
    markColor,
    visual: visual && inBars(visual, most),
    // What the shape warns of stands behind the counts of a row; where there is room for one of them, the warning goes first.
    note: fitting(isWarning ? [...note].reverse() : note, visual ? NOTE_WIDTH : WIDE_NOTE_WIDTH),
  };
  if (!isDead || status?.current) return withCell(row, cell);
  // A state of then: in the past tense, without its colour, and without what to do about it.
  const isState = list.sectionOf(community) === 'not-serving' && status !== undefined;
  return withCell(
    { ...row, mark: 'old', markColor: 'muted', note: isState ? [] : row.note },
    isState
      ? { text: words.of(boardStrings).atThatTime(status.word), look: 'old' }
      : { text: cell.text, look: cell.look ?? 'old' },
  );
}

function withCell(row: Omit<WallRow, 'cell' | 'isLongCell'>, cell: Cell): WallRow {
  const meter = cell.meter === undefined ? 0 : 1.25;
  return { ...row, cell, isLongCell: BOLD * textWidth(cell.text) + meter > LARGE_VALUE };
}

/** What has no room in two lines is left out, for half a sentence may say the contrary. */
function fitting([first]: readonly Piece[], width: number): readonly Piece[] {
  return first && BROKEN * textWidth(first.text) <= 2 * width ? [first] : [];
}

/** How a name fits into a row, or into how many. */
function heightOf(name: string): Pick<WallRow, 'isLong' | 'height'> {
  const isLong = BOLD * textWidth(name) > LARGE_WIDTH;
  const lines = Math.ceil((BROKEN * textWidth(name)) / SMALL_WIDTH);
  return { isLong, height: isLong ? Math.min(4, Math.ceil(lines / LINES)) : 1 };
}

/** People one by one take more room than a screen has. */
function inBars(visual: RowVisual, most: number): RowVisual {
  if (visual.kind !== 'people') return visual;
  const { here, missing, isAlert } = visual;
  return { kind: 'crowd', here: here / most, missing: missing / most, isAlert };
}
