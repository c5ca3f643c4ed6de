import type { AgeView } from '../age-view.ts';
import type { Panel } from '../panel.ts';
import type { EpochMs } from '../../domain/model.ts';
import type { Words } from '../../text/words.ts';

/** Texts that leave the page: on one line, of whole pieces, and with times that stay true. */

/**
 * A text on one line, without what XML and files cannot hold (control characters, halves of characters) and without what
 * would turn round the text beside it.
 */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, '')
    .trim();
}

/** A text of at most so many characters, with '…' where it was cut; never within a number or before an accent. */
export function cut(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  if (most < 1) return '';
  let end = most - 1;
  const isWithin = (before: string = '', after: string = ''): boolean =>
    /[\p{M}\u200D]/u.test(after) ||
    before === '\u200D' ||
    (/[\p{N}.,]/u.test(before) && /[\p{N}.,]/u.test(after));
  while (end > 0 && isWithin(characters[end - 1], characters[end])) end--;
  return `${characters.slice(0, end).join('').trimEnd()}…`;
}

const YEAR_MS = 366 * 86_400_000;

/** A time with its date and year: of what is saved nobody knows when it will be read. */
export function fullTime(at: EpochMs, words: Words): string {
  return words.time(at, at + YEAR_MS);
}

/** RFC 3339 in UTC, to the second; '' where it is not known. */
function timestamp(at: EpochMs | undefined): string {
  return at === undefined ? '' : new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** The age of a panel; of a list that has none of its own, that of its oldest row. */
export function ageOfAll(panel: Panel, rows: readonly { readonly age?: AgeView }[]): AgeView | undefined {
  if (panel.age) return panel.age;
  let oldest: AgeView | undefined;
  for (const { age } of rows)
    if (age?.asOf !== undefined && !(age.asOf >= (oldest?.asOf ?? Infinity))) oldest = age;
  return oldest;
}

/** A name for a file, safe on every system: letters and digits of any script, and when the numbers were true. */
export function fileName(
  { text }: { readonly text: string },
  at: EpochMs | undefined,
  ending: string,
): string {
  const name = cut(plain(text).normalize('NFC'), 60).replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const time = timestamp(at).replace(/[^\dTZ]/g, '');
  return `${['lantern', name, time].join('-').replace(/-+/g, '-').replace(/-$/, '')}.${ending}`;
}
