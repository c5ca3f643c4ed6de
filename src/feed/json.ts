import { runAtOnce, type ChunkedWork } from '../lib/chunked-work.ts';

/** JSON that was read. */
export interface Json {
  readonly value: unknown;
  /** JSON Pointers to values that no JSON has, such as NaN and Infinity; they are null now. */
  readonly notNumbers: readonly string[];
}

/**
 * Strings, so that what stands in them is let alone, and bare words that programs write for no number, which JSON has not: NaN and
 * Infinity of Python, `nan`, `-inf` and `1.#QNAN` of C, `undefined` and `None` of templates, `NA` of R.
 */
const BARE = /"(?:[^"\\]|\\[^])*"|[-+]?(?:1\.#\w+|\b(?:nan|inf(?:inity)?|undefined|none|na)\b)/gi;
/** Stands for one of them until its place is known; a text of a feed begins with no such character. */
const MARK = '\ue000not a number';
const MOST_POINTERS = 500;

/** Reads JSON, also with bare NaN and Infinity in it. @returns undefined for what is none */
export function parseJson(text: string): Json | undefined {
  return runAtOnce(parseJsonInChunks(text));
}

/** The same in chunks: to look for such values in a large text takes several times as long as to parse it. */
export function* parseJsonInChunks(text: string): ChunkedWork<Json | undefined> {
  const value = parsed(text);
  if (value !== undefined) return { value, notNumbers: [] };
  const marked = yield* withMarks(text);
  if (marked === undefined) return undefined;
  yield true;
  const root = parsed(marked);
  // Of such a value alone nothing is left.
  if (root === undefined || root === MARK) return undefined;
  yield true;
  const notNumbers: string[] = [];
  const whole = { '': root };
  yield* clear(whole, '', notNumbers);
  return { value: whole[''], notNumbers };
}

/** The text with a mark in place of each such value; undefined where there is none. */
function* withMarks(text: string): ChunkedWork<string | undefined> {
  let marked = '';
  let from = 0;
  for (const { 0: token, index } of text.matchAll(BARE)) {
    yield;
    if (token.startsWith('"')) continue;
    marked += text.slice(from, index) + JSON.stringify(MARK);
    from = index + token.length;
  }
  return from > 0 ? marked + text.slice(from) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Makes null of all marks below a value. Nested no deeper than a parser goes. */
function* clear(home: object, pointer: string, found: string[]): ChunkedWork<void> {
  yield;
  for (const [key, value] of Object.entries(home) as [string, unknown][]) {
    const at =
      key === '' && pointer === '' ? '' : `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`;
    if (value === MARK) {
      (home as Record<string, unknown>)[key] = null;
      if (found.length < MOST_POINTERS) found.push(at);
    } else if (typeof value === 'object' && value !== null) {
      yield* clear(value, at, found);
    }
  }
}
