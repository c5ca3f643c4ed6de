/** Where a text ends to be JSON. Line and column from 1. */
export interface Mistake {
  readonly line: number;
  readonly column: number;
  /** What stands there, at most 30 characters; '' at the end of the text. */
  readonly found: string;
}

const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// eslint-disable-next-line no-control-regex
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const SPACE = /[ \t\n\r]*/y;

/**
 * Finds the first place at which a text is no JSON. Engines tell it in words that differ from version to version, or not at
 * all. @returns null for JSON
 */
export function jsonMistake(text: string): Mistake | null {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length;
    at += length ?? 0;
    return length !== undefined;
  };
  const takeChar = (char: string): boolean => {
    take(SPACE);
    if (text[at] !== char) return false;
    at++;
    take(SPACE);
    return true;
  };

  /** Brackets that are open. A stack of our own, for nesting may be deeper than the engine's. */
  const open: ('{' | '[')[] = [];
  const key = (): boolean => take(STRING) && takeChar(':');
  /** Whether a value is wanted here, or what comes after one. */
  let wantsValue = true;
  take(SPACE);
  for (;;) {
    if (wantsValue) {
      if (takeChar('{')) {
        if (takeChar('}')) wantsValue = false;
        else if (key()) open.push('{');
        else break;
      } else if (takeChar('[')) {
        if (takeChar(']')) wantsValue = false;
        else open.push('[');
      } else if (take(STRING) || take(LITERAL)) wantsValue = false;
      else break;
    } else {
      const bracket = open.at(-1);
      take(SPACE);
      if (bracket === undefined) {
        if (at === text.length) return null;
        break;
      }
      if (takeChar(',')) {
        wantsValue = true;
        if (bracket === '{' && !key()) break;
      } else if (takeChar(bracket === '{' ? '}' : ']')) open.pop();
      else break;
    }
  }
  const before = text.slice(0, at);
  return {
    line: before.split('\n').length,
    column: at - before.lastIndexOf('\n'),
    found: text.slice(at, at + 30),
  };
}
