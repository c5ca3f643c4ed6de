import type { ChunkedWork } from '../../lib/chunked-work.ts';

/** The beginning of the features of a collection. */
const FEATURES = /"features"\s*:\s*\[/;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const [BRACKET, END_BRACKET, BRACE, END_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * The value of a GeoJSON text, parsed feature by feature: to parse megabytes of coordinates at once would hold the page up.
 * Of a text that is no collection, or is not as a collection should be, nothing is cut out: it is parsed as a whole.
 *
 * @returns undefined for what is no JSON
 */
export function* parseAreas(text: string): ChunkedWork<unknown> {
  const found = FEATURES.exec(text);
  if (!found) return parsed(text);
  const start = found.index + found[0].length;
  const features: unknown[] = [];
  let at = start;
  for (;;) {
    yield;
    const end = endOfValue(text, at);
    if (end === undefined) break;
    const feature = parsed(text.slice(at, end));
    const next = /^\s*([,\]])/.exec(text.slice(end, end + 1000));
    if (feature === undefined || !next) return parsed(text);
    features.push(feature);
    at = end + next[0].length;
    if (next[1] === ']')
      return withFeatures(parsed(`${text.slice(0, start)}]${text.slice(at)}`), features, text);
  }
  return parsed(text);
}

/** The collection with its features, where the list that was cut out is that of the collection and of nothing in it. */
function withFeatures(rest: unknown, features: readonly unknown[], text: string): unknown {
  const isCollection =
    typeof rest === 'object' && rest !== null && 'features' in rest && Array.isArray(rest.features);
  return isCollection && (rest.features as unknown[]).length === 0 ? { ...rest, features } : parsed(text);
}

/** The end of an object that begins after blanks; undefined where none does. */
function endOfValue(text: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === BRACE || code === BRACKET) depth++;
    else if (code === END_BRACE || code === END_BRACKET) {
      depth--;
      if (depth < 0) return undefined;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

/** The place of the quote that ends a string. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
