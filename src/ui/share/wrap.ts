/** Width of a text in a font of so many pixels, in pixels. */
export type Measure = (text: string, size: number, weight: number) => number;

/** A run without blanks, a blank, or a character of a script that breaks between any two. */
const PIECES =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]\p{M}*|\s+|[^\s\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]+/gu;
/** A character with its accents. */
const CHARACTERS = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * Breaks a text into lines, none wider than `width`: at blanks and between Chinese characters; a word that is too long for a
 * line, between its characters.
 *
 * @param measure width of a text in pixels
 */
export function wrap(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const add = (piece: string): void => {
    if (line === '' || measure(line + piece) <= width) line += piece;
    else {
      lines.push(line.trim());
      line = piece.trimStart();
    }
  };
  for (const piece of text.match(PIECES) ?? [])
    if (measure(piece) <= width) add(piece);
    else for (const character of piece.match(CHARACTERS) ?? []) add(character);
  return [...lines, line.trim()].filter(Boolean);
}

/** Measures as the page's own fonts are. Without a canvas: as wide as letters can be. */
export function canvasMeasure(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, size, weight) => {
    if (!context) return [...text].length * size;
    context.font = `${weight} ${size}px ${family}`;
    return context.measureText(text).width;
  };
}
