import { isRecord, ownProperty } from '../feed/fields.ts';
import { folded, textOf } from './cell-text.ts';

/** Whether the text of a cell is one that counts. */
export type Condition = (text: string) => boolean;

/**
 * What a cell must be: a text, one of several texts, or an object with `is`, `not` and `matches`, all of which must hold.
 * In `matches`, `*` stands for any characters and `?` for one. Case and width of letters do not matter, as in `words`.
 *
 * @returns null for what is no such condition
 */
export function parseCondition(raw: unknown): Condition | null {
  if (!isRecord(raw)) return oneOf(raw);
  const parts = Object.keys(raw).map(key => part(key, ownProperty(raw, key)));
  const conditions = parts.filter(condition => condition !== null);
  if (conditions.length === 0 || conditions.length < parts.length) return null;
  return text => conditions.every(fits => fits(text));
}

function part(key: string, raw: unknown): Condition | null {
  if (key === 'is') return oneOf(raw);
  if (key === 'matches') return matchesOneOf(raw);
  const excluded = key === 'not' ? oneOf(raw) : null;
  return excluded && (text => !excluded(text));
}

function oneOf(raw: unknown): Condition | null {
  const texts = textsIn(raw);
  return texts && (text => texts.has(folded(text)));
}

function matchesOneOf(raw: unknown): Condition | null {
  const patterns = textsIn(raw);
  return patterns && (text => [...patterns].some(pattern => matches(folded(text), pattern)));
}

function textsIn(raw: unknown): ReadonlySet<string> | null {
  const values = (Array.isArray(raw) ? raw : [raw]) as readonly unknown[];
  const isScalar = (value: unknown): boolean =>
    value !== undefined && (typeof value !== 'object' || value === null);
  return values.length > 0 && values.every(isScalar)
    ? new Set(values.map(value => folded(textOf(value))))
    : null;
}

/** Never takes longer than the product of both lengths, which a regular expression with several stars may. */
export function matches(text: string, pattern: string): boolean {
  let at = 0;
  let next = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    if (pattern[next] === '*') {
      star = next++;
      resume = at;
    } else if (pattern[next] === '?' || pattern[next] === text[at]) {
      next++;
      at++;
    } else if (star >= 0) {
      // The last star takes one character more.
      next = star + 1;
      at = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[next] === '*') next++;
  return next === pattern.length;
}
