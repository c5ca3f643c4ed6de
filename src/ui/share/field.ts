import { memoize } from '../../lib/memoize.ts';
import type { Words } from '../../text/words.ts';
import { NONE } from '../panel.ts';
import { plain } from './plain.ts';

/** A field of a table for spreadsheets. */

/**
 * What a spreadsheet would take for a formula, also in the wide forms that it makes narrow, and behind characters that
 * cannot be seen: OWASP, "CSV Injection".
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

/** What a spreadsheet would take for a date or a time: '1/2', '3-4', '10:30 a.m.', '1月5日'. */
const CLOCK = /^\d{1,4}\s?[-./:年月时時][-./:\d\s年月日时時分秒]*(\p{L}\.?\p{L}\.?)?$/u;

/** What it would take for another number, or would round: '12,5', '0012', '1 000', '3E-2', '(5)', '$5', '3 1/2'. */
const FIGURES = /^[(]?[$€£¥￥]?\s?[\d.,'’][\d\s.,'’/]*(e[+-]?\d+)?[)]?\s?[$€£¥￥]?$/iu;

/** What it has a meaning of its own for: 'TRUE', '#N/A'. */
const CONSTANT = /^(true|false|#[A-Z/\d]+[!?]?)$/i;

/** Months as spreadsheets know them, in English and Portuguese; other languages write them in figures or in another script. */
const MONTH = [
  'jan(uary|eiro)?|feb(ruary)?|fev(ereiro)?|mar(ch|ço)?|apr(il)?|abr(il)?|may|maio?|june?|junho|july?|julho|aug(ust)?|ago(sto)?',
  'sept?(ember)?|set(embro)?|oct(ober)?|out(ubro)?|nov(ember|embro)?|dec(ember)?|dez(embro)?',
].join('|');

/** 'Jan 5', '5 Jan, 09:40', 'SEPT2': a month and figures. */
const DATE = new RegExp(
  `^((${MONTH})\\.?[\\s-]*\\d{1,4}|\\d{1,4}[\\s./-]*(de )?(${MONTH})\\.?)[\\s,./:\\-\\d]*(de \\d+)?[\\d:\\s,]*$`,
  'iu',
);

/**
 * Whole numbers as plain digits, what is not known as nothing, and any other text in quotation marks, such that no spreadsheet
 * works with it: an apostrophe goes before what it would take for something else.
 */
export function field(text: string, words: Words): string {
  const told = plain(text);
  if (told === '' || told === NONE) return '';
  const digits = digitsOf(told, words);
  if (digits !== undefined) return digits;
  const isTaken = [FORMULA, CLOCK, FIGURES, CONSTANT, DATE].some(form => form.test(told));
  return `"${isTaken ? "'" : ''}${told.replace(/"/g, '""')}"`;
}

/** The ten digits as words write them. A table has thousands of cells of the same words. */
const digitsIn = memoize((words: Words) => Array.from({ length: 10 }, (_, digit) => words.number(digit)));

/** The digits of a text that is a whole number as these words write it, with any blank between thousands and in any digits. */
export function digitsOf(text: string, words: Words): string | undefined {
  const own = digitsIn(words);
  const digits = [...text]
    .map(each => (own.includes(each) ? String(own.indexOf(each)) : each))
    .join('')
    .replace(/\D/g, '');
  const isWhole = digits !== '' && digits.length < 16 && plain(words.number(Number(digits))) === plain(text);
  return isWhole ? digits : undefined;
}
