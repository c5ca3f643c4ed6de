import { isPlain } from './locale.ts';
import { nullPrototype } from '../lib/null-prototype.ts';

/**
 * The rank of a plain character, which is one that Unicode orders as ASCII does: marks before digits before letters, regardless of case. The
 * end of the text comes before all of them. NaN for every other character.
 */
function placeOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return -1;
  if (code >= 65 && code <= 90) return code + 32;
  return code === 32 || (code >= 45 && code <= 57) || (code >= 97 && code <= 122) ? code : NaN;
}

const isDigit = (place: number): boolean => place >= 48 && place <= 57;

/** The number in the digits that begin at an index; undefined where there are none, NaN where `Intl` may include further characters. */
function numberAt(text: string, start: number): number | undefined {
  let end = start;
  while (isDigit(placeOf(text, end))) end++;
  if (end === start) return undefined;
  return end - start > 9 || Number.isNaN(placeOf(text, end)) ? NaN : Number(text.slice(start, end));
}

/**
 * The order of two names by their first difference, which counts before case and accents.
 *
 * @returns 0 where only `Intl` can decide
 */
function plainOrder(one: string, other: string): number {
  let at = -1;
  let a: number;
  let b: number;
  do {
    at++;
    a = placeOf(one, at);
    b = placeOf(other, at);
  } while (a === b && a >= 0);
  // One more digit makes another number: 12 comes after 1.
  while ((isDigit(a) || isDigit(b)) && isDigit(placeOf(one, at - 1))) at--;
  const first = numberAt(one, at);
  const second = numberAt(other, at);
  return (first === undefined || second === undefined ? a - b : first - second) || 0;
}

/** Orders names as `Intl` does for a locale: 第2社区 before 第10社区. `Intl` is used only when there are names that need it. */
export function collator(locale: string): (one: string, other: string) => number {
  const plain = isPlain(locale);
  let intl: Intl.Collator | undefined;
  return (one, other) => {
    if (plain && !intl) {
      const order = plainOrder(one, other);
      if (order !== 0 || one === other) return order;
    }
    intl ??= new Intl.Collator(locale, nullPrototype({ numeric: true }));
    return intl.compare(one, other);
  };
}
