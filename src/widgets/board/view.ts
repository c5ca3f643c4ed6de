import type { Feed } from '../../domain/model.ts';
import type { Localized } from '../../text/locale.ts';
import { provenAge } from '../../ui/age-view.ts';
import type { CommunityContext, ViewContext } from '../../ui/context.ts';
import type { Notice } from '../../ui/notice.ts';
import type { Panel, Piece, Sentence, Verdict } from '../../ui/panel.ts';
import { operatingStatusOf } from '../../ui/operating-status.ts';
import { boardAge, type BoardAge } from './board-age.ts';
import type { NextView } from './next-view.ts';
import type { BoardHost, BoardOptions } from './options.ts';
import { boardStrings } from './strings.ts';
import { summariesOfOne, type Summary } from './summaries.ts';
import type { Tile } from './tiles.ts';
import { wallOfOne, type WallView } from './wall-view.ts';

/** A part of a board. */
export interface PartView {
  readonly name: string;
  /** What it is called in the row that opens it. */
  readonly label: Localized;
  readonly verdict: Verdict | undefined;
  /** Of its numbers, where they are not current: 'As of 14:25 (may have changed)'; else ''. */
  readonly doubt: string;
  /** In the wide column, or beside it. */
  readonly isAside: boolean;
}

/** All that `<lantern-board>` shows. */
export interface BoardView extends Panel {
  /** The campaign, and until when it lasts. */
  readonly about: readonly Piece[];
  readonly next: NextView | undefined;
  readonly tiles: readonly Tile[];
  readonly parts: readonly PartView[];
  /** Said where there is no part; '' where there is one, or some may come. */
  readonly nothing: string;
  readonly isNarrow: boolean;
  /** Several communities. */
  readonly isList: boolean;
  readonly wall: WallView | undefined;
  readonly feed: Feed;
  readonly host: BoardHost | undefined;
  /** What it says to those who read it later. Of one community only. */
  readonly later?: () => Notice;
}

/** Those that need little room, and speak of people rather than of the queue. */
const ASIDE = new Set(['notices', 'flow', 'agencies', 'doorstep']);

export function boardView(context: CommunityContext, options: BoardOptions): BoardView {
  const { community, words } = context;
  const known = boardAge([community], context.own);
  const isProven = operatingStatusOf(context).isProven === true;
  const age: BoardAge =
    isProven && known.view ? { ...known, isDead: false, view: provenAge(known.view) } : known;
  const summaries = summariesOfOne(options.parts ?? [], context);
  const name = words.text(community.name);
  const [first, ...others] = summaries;
  return {
    ...frameOf({ name, age, summaries, context, options }),
    kind: { text: words.of(boardStrings).kind },
    verdict: first?.panel?.verdict ?? nothingVerdict(context),
    sentences: [...(first?.panel?.sentences ?? []), ...others.flatMap(sentenceOf)],
    later: () => noticeOf(summaries),
    next: undefined,
    tiles: [],
    isList: false,
    wall: options.kiosk && wallOfOne(community, summaries, age, context, options.kiosk),
  };
}

/**
 * What the parts say to those who read it later, when 'now' is over. A part of which that has not loaded gives its answer alone.
 */
function noticeOf(summaries: readonly Summary[]): Notice {
  const [first, ...others] = summaries.map(each => ({ ...each, told: each.notice?.() }));
  const { told: { sentences = [], join } = {} } = first ?? {};
  return {
    sentences: [
      ...sentences,
      ...(join === undefined ? [] : [{ pieces: [{ text: join }] }]),
      ...others.flatMap(({ panel, told, ...each }) =>
        sentenceOf({ ...each, panel: panel && { ...panel, sentences: told?.sentences ?? [] } }),
      ),
    ],
    tips: [],
  };
}

/** What a board has of one community, and of several. */
export function frameOf({
  name,
  age,
  summaries,
  context,
  options,
}: {
  readonly name: Localized;
  readonly age: BoardAge;
  readonly summaries: readonly Summary[];
  readonly context: ViewContext;
  readonly options: BoardOptions;
}): Omit<BoardView, 'verdict' | 'next' | 'tiles' | 'wall' | 'isList'> {
  const { kiosk, isLoading = false, isNarrow = false, host } = options;
  const { strings } = context.words;
  const parts = summaries.map(partOf);
  return {
    name,
    ...(age.view && { age: age.view }),
    isAged: age.isUntimed,
    isIncomplete: isLoading,
    about: campaignPieces(context),
    parts,
    nothing: parts.length > 0 || isLoading ? '' : context.words.of(boardStrings).nothing,
    isNarrow,
    feed: context.feed,
    host,
    drawnByVisual: kiosk ? 'card' : 'answer',
  };

  function partOf({ name: part, panel, list }: Summary): PartView {
    // A list is called by what it is of; where that is the board's own name, by what it is.
    const label = list && panel?.name.text !== name.text ? panel?.name : panel?.kind;
    return {
      name: part,
      label: { text: label?.text ?? part, lang: label?.lang },
      verdict: panel?.verdict,
      doubt: panel?.age?.doubt ? strings.when(panel.age.asOfText, panel.age.doubt) : '',
      isAside: ASIDE.has(part),
    };
  }
}

/** 'Second round of district-wide testing, until 06:00 tomorrow'. */
function campaignPieces({ feed, words, now }: ViewContext): readonly Piece[] {
  const { name, endsAt } = feed.campaign ?? {};
  if (name === undefined) return [];
  const until = words.of(boardStrings).until;
  return [
    words.text(name),
    ...(endsAt !== undefined && endsAt > now ? [{ text: until(words.timeAhead(endsAt, now)) }] : []),
  ];
}

export function nothingVerdict({ words }: ViewContext): Verdict {
  return { text: words.of(boardStrings).noCurrent, look: 'unknown' };
}

/** A part in one sentence: its answer, and what it means. */
export function sentenceOf({ panel }: Summary): readonly Sentence[] {
  if (!panel) return [];
  const { verdict, sentences = [] } = panel;
  const [first] = sentences;
  return [{ pieces: [{ text: verdict.text }, ...(first ? [{ text: ' · ' }, ...first.pieces] : [])] }];
}
