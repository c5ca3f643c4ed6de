/** JSON that was read. */
export interface Json {
  readonly value: unknown;
  /** JSON Pointers to values that no JSON has, NaN and Infinity; they are null now. */
  readonly notNumbers: readonly string[];
}

/** Strings, so that what stands in them is let alone, and the numbers that Python writes and JSON has not. */
const BARE = /"(?:[^"\\]|\\[^])*"|-?\b(?:NaN|Infinity)\b/g;
/** Stands for one of them until its place is known; a text of a feed begins with no such character. */
const MARK = '\ue000not a number';
const MOST_POINTERS = 500;

/** Reads JSON, also with bare NaN and Infinity in it. @returns undefined for what is none */
export function parseJson(text: string): Json | undefined {
  const value = parsed(text);
  if (value !== undefined) return { value, notNumbers: [] };
  let isMarked = false;
  const marked = text.replace(BARE, token => {
    if (token.startsWith('"')) return token;
    isMarked = true;
    return JSON.stringify(MARK);
  });
  const root = isMarked ? parsed(marked) : undefined;
  // Of such a value alone nothing is left.
  if (root === undefined || root === MARK) return undefined;
  const notNumbers: string[] = [];
  const whole = { '': root };
  clear(whole, '', notNumbers);
  return { value: whole[''], notNumbers };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Makes null of all marks below a value. Nested no deeper than a parser goes. */
function clear(home: object, pointer: string, found: string[]): void {
  for (const [key, value] of Object.entries(home) as [string, unknown][]) {
    const at =
      key === '' && pointer === '' ? '' : `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`;
    if (value === MARK) {
      (home as Record<string, unknown>)[key] = null;
      if (found.length < MOST_POINTERS) found.push(at);
    } else if (typeof value === 'object' && value !== null) {
      clear(value, at, found);
    }
  }
}
