import type { Words } from '../../text/words.ts';
import type { Piece } from '../panel.ts';
import { listStrings } from './strings.ts';

/** Pieces with a dot between them, as `renderPieces` draws them. */
export function separated(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [{ text: ' · ' }, piece]));
}

/** The text of pieces, where none of them needs an element of its own; undefined where one does. */
export function plainText(pieces: readonly Piece[]): string | undefined {
  return pieces.every(({ color, isStrong, icon, lang }) => !color && !isStrong && !icon && lang === undefined)
    ? pieces.map(({ text }) => text).join(' · ')
    : undefined;
}

/** A text and the pieces of its total; a plain one says where the text counts, and continues it. */
export function besideText(text: string, [first, ...rest]: readonly Piece[], words: Words): readonly Piece[] {
  if (!first) return [{ text }];
  if (first.color) return [{ text }, first, ...rest];
  return [{ text: words.of(listStrings).within(text, first.text) }, ...rest];
}
