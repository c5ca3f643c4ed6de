import type { Words } from '../../text/words.ts';
import { NONE } from '../panel.ts';
import { plain } from './plain.ts';

/** A field of a table for spreadsheets. */

/**
 * What a spreadsheet would take for a formula, also in the wide forms that it makes narrow, and behind characters that
 * cannot be seen: OWASP, "CSV Injection".
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

/**
 * What a spreadsheet would take for a date, a time or another number: '1/2', '3-4', '10:30', '12.5', '1月5日', '0012', '1E5',
 * and digits that it would round.
 */
const FIGURES =
  /^\d{1,4}\s?[-./:年月时時][-./:\d\s年月日时時分秒]*(\p{L}\.?\p{L}\.?)?$|^0\d+$|^\d+e\d+$|^\d{16,}$/iu;

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
  const isTaken = FORMULA.test(told) || FIGURES.test(told) || DATE.test(told);
  return `"${isTaken ? "'" : ''}${told.replace(/"/g, '""')}"`;
}

/** The digits of a text that is a whole number as these words write it. */
export function digitsOf(text: string, words: Words): string | undefined {
  const digits = text.replace(/\D/g, '');
  const isWhole = digits !== '' && digits.length < 16 && words.number(Number(digits)) === text;
  return isWhole ? digits : undefined;
}
