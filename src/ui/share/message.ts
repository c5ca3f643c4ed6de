import { NONE, type Column, type Fact, type Item, type Row } from '../panel.ts';
import type { Shown } from '../shown.ts';
import { ageOfAll, cut, figureText, length, plain, whole } from './plain.ts';
import { shareStrings } from './strings.ts';

/** Characters of a message: what a chat shows without unfolding it. */
const MOST = 200;
const BETWEEN = ' · ';
/** Characters of a name in a row. */
const NAME = 40;

/** A piece that may be left out. */
interface Piece {
  readonly text: string;
  readonly rank: 'under' | 'main' | 'toned' | 'row' | 'how' | 'rest';
}
/** The first are the last to go. */
const RANKS: readonly Piece['rank'][] = ['under', 'main', 'toned', 'row', 'how', 'rest'];

/**
 * What is shown, as one message of at most 200 characters. It begins with the time of the numbers; then all that casts doubt on
 * them, name, state and number, which are never left out; then as much as there is room for, the most important first.
 * Only a name is ever cut, and never within a number.
 */
export function message(shown: Shown): string {
  const { list, context, isDegraded } = shown;
  const panel = whole(shown, false);
  const { words, feed } = context;
  const { strings } = words;
  const rows = list?.rows() ?? [];
  const age = ageOfAll(panel, rows);
  const state = panel.status?.word ?? '';
  const start = [
    age?.asOfText ?? strings.timeNotKnown,
    // What stands in place of an expired number says so itself.
    panel.figure?.freshness !== 'expired' && panel.age?.doubt,
    feed.sample && strings.sample,
    isDegraded && words.of(shareStrings).degraded,
  ];
  const all = words.number(list?.count ?? 0);
  // That not all rows are there must have its place before any of them takes it.
  const room = MOST - (list ? length(BETWEEN + strings.shown(all, all)) : 0);
  const left = (text: string): number => room - length(join(...start, state, text)) - length(BETWEEN);
  const figure = panel.figure ? figureText(panel.figure, panel.age, context) : '';
  const number = left(figure) < 0 ? '' : figure;
  const name = cut(plain(panel.name.text), left(number));
  const must = [...start, [name, state].filter(Boolean).join(': '), number];

  const pieces: readonly Piece[] = [
    ...panel.under.map(({ text }) => ({ text, rank: 'under' }) as const),
    ...panel.lines.map(({ text, tone }) => ({ text, rank: tone === 'how' ? 'how' : 'main' }) as const),
    ...panel.facts.flatMap(factPieces),
    ...rows.map(row => ({ text: rowText(row, list?.columns ?? [], strings.notKnown), rank: 'row' }) as const),
    ...(panel.actions ?? []).map(({ text, url }) => ({ text: `${text}: ${url}`, rank: 'rest' }) as const),
  ].map(piece => ({ ...piece, text: plain(piece.text) }));
  const taken = fitting(pieces, room - length(join(...must)));
  const told = [...taken].filter(({ rank }) => rank === 'row').length;
  return join(
    ...must,
    ...pieces.filter(piece => taken.has(piece)).map(({ text }) => text),
    list && told < list.count && strings.shown(words.number(told), all),
  );
}

function join(...texts: readonly (string | false | undefined)[]): string {
  return texts.filter(Boolean).join(BETWEEN);
}

/** As many as there is room for, by rank. Rows are the first so many: after one that does not fit, none follows. */
function fitting(pieces: readonly Piece[], room: number): ReadonlySet<Piece> {
  const taken = new Set<Piece>();
  let left = room;
  for (const rank of RANKS)
    for (const piece of pieces) {
      if (piece.rank !== rank || piece.text === '') continue;
      const cost = length(BETWEEN + piece.text);
      if (cost <= left) {
        taken.add(piece);
        left -= cost;
      } else if (rank === 'row') return taken;
    }
  return taken;
}

/** What matters in a fact, before the whole of those where nothing does. */
function factPieces({ label, items }: Fact): readonly Piece[] {
  const toned = items.filter(({ tone }) => tone === 'alert' || tone === 'strong');
  const say = (told: readonly Item[]): string =>
    `${label}${label && ': '}${told.map(({ text }) => text).join(', ')}`;
  return items.length === 0
    ? []
    : [toned.length > 0 ? { text: say(toned), rank: 'toned' } : { text: say(items), rank: 'rest' }];
}

function rowText(
  { name, status, cells, sub = [], age }: Row,
  columns: readonly Column[],
  notKnown: string,
): string {
  const numbers = cells.flatMap(({ text, sub: small }, index) =>
    text === '' || text === NONE
      ? []
      : [`${columns[index]?.label ?? ''} ${text}${small ? ` (${small.text})` : ''}`],
  );
  const parts = [
    status?.status && status.word,
    ...(numbers.length > 0 ? numbers : [notKnown]),
    ...sub.map(({ text }) => text),
    age?.doubt,
  ];
  return `${cut(plain(name.text), NAME)}: ${parts.filter(Boolean).join(', ')}`;
}
