import { hasOwn } from '../feed/own.ts';

/** Names of one language in dates, each in all its forms, in lower case and without a point behind. */
export interface DateNames {
  readonly months: readonly (readonly string[])[];
  /** From Sunday. */
  readonly weekdays: readonly (readonly string[])[];
  /** Before and after noon. */
  readonly dayPeriods: readonly (readonly string[])[];
}

/** A way in which a source writes times, as `dd.MM.yyyy HH:mm`. */
export interface TimePattern {
  readonly test: RegExp;
  /** Which field each group of the test is: its letter, and `N` for a month by its name. */
  readonly parts: readonly string[];
  readonly names: DateNames;
}

/** Longest pattern, in UTF-16 units. */
export const PATTERN_LIMIT = 80;

const DIGITS_2 = '(\\d{2})';
const DIGITS_1_2 = '(\\d{1,2})';
/** Bounded, so that several of them cannot take long. */
const NAME = '([\\p{L}\\p{M}\\d.]{1,24}?)';
const OFFSET = '(Z|[+-]\\d\\d(?::?\\d\\d)?)';

/** By letters: which field it is, and what it may look like. */
const FIELDS: Readonly<Record<string, readonly [part: string, source: string]>> = {
  yyyy: ['y', '(\\d{4})'],
  yy: ['y', DIGITS_2],
  MMMM: ['N', NAME],
  MMM: ['N', NAME],
  MM: ['M', DIGITS_2],
  M: ['M', DIGITS_1_2],
  dd: ['d', DIGITS_2],
  d: ['d', DIGITS_1_2],
  EEEE: ['E', NAME],
  EEE: ['E', NAME],
  E: ['E', NAME],
  HH: ['H', DIGITS_2],
  H: ['H', DIGITS_1_2],
  hh: ['h', DIGITS_2],
  h: ['h', DIGITS_1_2],
  mm: ['m', DIGITS_2],
  m: ['m', DIGITS_1_2],
  ss: ['s', DIGITS_2],
  s: ['s', DIGITS_1_2],
  SSS: ['S', '(\\d{1,9})'],
  // In Spanish a. m. has a space in it.
  a: ['a', '([\\p{L}\\p{M}.\\s]{1,24}?)'],
  X: ['Z', OFFSET],
  XX: ['Z', OFFSET],
  XXX: ['Z', OFFSET],
  Z: ['Z', OFFSET],
};

/** A run of one letter, a text in single quotes ('' is one of them), or a sign that stands for itself. */
const PIECES = /([A-Za-z])\1*|'(?:[^']|'')*'|[^]/gu;

/**
 * Reads a pattern as Unicode LDML has it: letters of {@link FIELDS}, each field at most once; text in single quotes; `T`
 * between date and time; all else that is no letter of the alphabet stands for itself.
 *
 * @returns null for what is no such pattern, and for one without a day
 */
export function timePattern(pattern: string, names: DateNames): TimePattern | null {
  if (pattern.length > PATTERN_LIMIT) return null;
  const parts: string[] = [];
  let source = '';
  for (const piece of pattern.match(PIECES) ?? []) {
    const field = hasOwn(FIELDS, piece) ? FIELDS[piece] : undefined;
    if (field) {
      parts.push(field[0]);
      source += field[1];
      continue;
    }
    const literal = literalOf(piece);
    if (literal === null) return null;
    source += literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  }
  return isWhole(parts) ? { test: new RegExp(`^${source}$`, 'iu'), parts, names } : null;
}

/** Codes of strftime, and the letters of LDML. */
const STRFTIME: Readonly<Record<string, string>> = {
  '%Y': 'yyyy',
  '%y': 'yy',
  '%m': 'MM',
  '%d': 'dd',
  '%H': 'HH',
  '%I': 'hh',
  '%M': 'mm',
  '%S': 'ss',
  '%p': 'a',
  '%b': 'MMM',
  '%B': 'MMMM',
  '%z': 'Z',
};

/** What was probably meant by a pattern that cannot be used: words without quotes, or letters as other programs have them. */
export function suggestPattern(pattern: string, names: DateNames): string | undefined {
  const quoted = (text: string): string =>
    text.replace(/'(?:[^']|'')*'|[A-Za-z]+/g, run =>
      run.startsWith("'") || !/^(?:([A-Za-z])\1*)+$/.test(run) || isKnown(run) ? run : `'${run}'`,
    );
  const renamed = pattern
    .replace(/%[A-Za-z]/g, code => STRFTIME[code] ?? code)
    .replace(/Y/g, 'y')
    .replace(/D/g, 'd');
  // Spreadsheets know months from minutes, and 24 hours from 12, by what else there is.
  const months = renamed.replace(
    /([dy][^A-Za-z']{1,2})(mm?)([^A-Za-z']{1,2}[dy])/,
    (_, before: string, month: string, behind: string) => before + month.toUpperCase() + behind,
  );
  const hours = /a/.test(months) ? months : months.replace(/h/g, 'H');
  return [quoted(pattern), quoted(renamed), quoted(months), quoted(hours)].find(
    each => each !== pattern && timePattern(each, names) !== null,
  );
}

function isKnown(run: string): boolean {
  return (run.match(PIECES) ?? []).every(piece => piece === 'T' || hasOwn(FIELDS, piece));
}

/** @returns null for a letter that means nothing, and for a quotation mark that has no other */
function literalOf(piece: string): string | null {
  if (piece === "''") return "'";
  if (piece.startsWith("'")) return piece.length > 1 ? piece.slice(1, -1).replace(/''/g, "'") : null;
  return /^[A-Za-z]/.test(piece) && piece !== 'T' ? null : piece;
}

/** A day, each field once, and hours of the half day only together with the half. */
function isWhole(parts: readonly string[]): boolean {
  const has = (part: string): boolean => parts.includes(part);
  const isOnce = new Set(parts).size === parts.length;
  const isDay = has('y') && has('M') !== has('N') && has('d');
  const isClock = has('H') || has('h') || !(has('m') || has('s') || has('a'));
  return isOnce && isDay && isClock && has('h') === has('a') && !(has('h') && has('H'));
}

/** What stands in a text that fits a pattern, by field. @returns null where it does not fit, or names nothing */
export function fieldsOf(
  text: string,
  { test, parts, names }: TimePattern,
): ReadonlyMap<string, string> | null {
  const match = text.length <= PATTERN_LIMIT ? test.exec(text) : null;
  if (!match) return null;
  const fields = new Map(parts.map((part, index) => [part, match[index + 1] ?? '']));
  const month = fields.get('N');
  if (month !== undefined && !put(fields, 'M', indexOf(month, names.months), 1)) return null;
  const weekday = fields.get('E');
  if (weekday !== undefined && !put(fields, 'E', indexOf(weekday, names.weekdays), 0)) return null;
  const half = fields.get('a');
  if (half !== undefined && !put(fields, 'a', indexOf(half.replace(/[.\s]/g, ''), names.dayPeriods), 0))
    return null;
  return fields;
}

function put(fields: Map<string, string>, part: string, index: number, first: number): boolean {
  fields.set(part, String(index + first));
  return index >= 0;
}

/** Of a name in any of its forms, or of the beginning of one that no other has. -1 where there is none. */
function indexOf(name: string, all: readonly (readonly string[])[]): number {
  const wanted = name.toLowerCase().replace(/\.$/, '');
  const exact = all.findIndex(forms => forms.includes(wanted));
  if (exact >= 0 || wanted.length < 3) return exact;
  const begun = all.flatMap((forms, index) => (forms.some(form => form.startsWith(wanted)) ? [index] : []));
  return begun.length === 1 ? (begun[0] ?? -1) : -1;
}
