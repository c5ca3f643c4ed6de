/** A script that not every machine has fonts for. */
interface Script {
  readonly pattern: RegExp;
  /** A character of it. */
  readonly character: string;
  /** Where Debian has such fonts. */
  readonly fonts: string;
}

const SCRIPTS: readonly Script[] = [
  { pattern: /\p{Script=Han}/u, character: '字', fonts: 'fonts-noto-cjk' },
  { pattern: /\p{Script=Arabic}/u, character: 'ب', fonts: 'fonts-noto-core' },
  { pattern: /\p{Script=Latin}/u, character: 'a', fonts: 'fonts-noto-core' },
];

/** Programs draw a box, or nothing, for what no font has, such as this. */
const NO_CHARACTER = '\u{10FFFD}';

/**
 * The first script of a text that would be drawn as boxes; undefined where there is none.
 *
 * @param lookOf how a character looks when it is drawn
 */
export function missingScript(text: string, lookOf: (character: string) => string): Script | undefined {
  const box = lookOf(NO_CHARACTER);
  return SCRIPTS.find(({ pattern, character }) => pattern.test(text) && lookOf(character) === box);
}
