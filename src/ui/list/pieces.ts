import type { Piece } from '../panel.ts';

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

/** A text and pieces after it; a plain one continues the text. */
export function besideText(text: string, [first, ...rest]: readonly Piece[]): readonly Piece[] {
  if (!first) return [{ text }];
  return first.color ? [{ text }, first, ...rest] : [{ text: `${text} ${first.text}` }, ...rest];
}
