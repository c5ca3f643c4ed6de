import type { Measure } from '../ui/share/wrap.ts';

/** Widths of letters in em, as wide as those of any font that a picture may be drawn in. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/\p{M}|\p{Cf}/u, 0],
  [/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\uFF00-\uFF60]/u, 1.02],
  [/\p{Script=Arabic}/u, 0.62],
  [/\s/u, 0.32],
  [/\d/u, 0.62],
  [/[ijl.,:;'’!|]/u, 0.36],
  [/[frt()[\]/-]/u, 0.46],
  [/[mwMW@%—…]/u, 1.04],
  [/\p{Lu}/u, 0.78],
];
const ANY = 0.68;
/** Of bold letters. */
const BOLD = 1.06;

/**
 * Estimates the width of a text without any font, and rather too much: a line that is broken early is read as well, one that
 * runs out of the picture is not.
 */
export const estimatedMeasure: Measure = (text, size, weight) => {
  let width = 0;
  for (const character of text) width += CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? ANY;
  return width * size * (weight >= 600 ? BOLD : 1);
};
