/** The position of the first syntax error in a JSON text. Line and column start at 1. */
export interface Mistake {
  readonly line: number;
  readonly column: number;
  /** The text at that position, at most 30 characters; '' at the end of the text. */
  readonly found: string;
}

const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// eslint-disable-next-line no-control-regex
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const SPACE = /[ \t\n\r]*/y;

/**
 * Finds the first syntax error in a JSON text. The messages of JavaScript engines differ between versions and often lack the
 * position.
 *
 * @returns null for valid JSON
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

  /** The open brackets. An explicit stack, because the nesting may be deeper than the call stack allows. */
  const open: ('{' | '[')[] = [];
  const key = (): boolean => take(STRING) && takeChar(':');
  /** Whether a value is expected next, or what follows a value. */
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
