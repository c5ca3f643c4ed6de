import { asciiDigits } from './digits.ts';
import { readNumber, type NumberOptions } from './numbers.ts';
import { momentOf, type TimeOptions, type Zones } from './times.ts';

/** What values are compared by. Those of different kinds cannot be compared. */
export interface Rank {
  readonly kind: 'number' | 'instant' | 'day';
  readonly at: number;
}

/**
 * The place of a value among others: numbers by their size, times by their instant, dates alone by their day, or by its
 * start where the zone is known.
 *
 * @param value as it was read
 * @returns null for what is neither a number nor an unambiguous time. To compare texts would put 30.09. after 02.10.
 */
export function rankOf(value: unknown, options: NumberOptions & TimeOptions, zones: Zones): Rank | null {
  const moment = momentOf(value, options.zone, zones);
  if (moment) return moment;
  const number = numberOf(value, options);
  return number === undefined ? null : { kind: 'number', at: number };
}

/**
 * The place of what says which of several rows is the newest: a time, or a number that counts up. A text with a decimal mark may
 * be a date (30.09), and so may eight digits that begin with a day or a month (30092026): neither says what is newer.
 *
 * @returns null for those, too
 */
export function orderOf(value: unknown, options: NumberOptions & TimeOptions, zones: Zones): Rank | null {
  const rank = rankOf(value, options, zones);
  return rank?.kind === 'number' && typeof value === 'string' && !isCounter(value) ? null : rank;
}

/** With or without marks of thousands. */
const WHOLE = /^[+-]?(?:\d+|\d{1,3}(?:[.,'\s]\d{3})+)$/;
const YEAR_FIRST = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const YEAR_LAST =
  /^(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?:19|20)\d\d$/;

function isCounter(text: string): boolean {
  const digits = asciiDigits(text.trim());
  return WHOLE.test(digits) && (YEAR_FIRST.test(digits) || !YEAR_LAST.test(digits));
}

/** A value that was read as a number, or that can be; a text of digits is one in whatever place it stands. */
export function numberOf(value: unknown, { decimal }: NumberOptions): number | undefined {
  if (typeof value === 'number') return value;
  const number = typeof value === 'string' ? readNumber(value, { decimal, times: 1, unit: undefined }) : NaN;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
