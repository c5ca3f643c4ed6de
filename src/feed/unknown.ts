/**
 * Words that stand for an unknown value, including the error values of spreadsheets. In lower case; the case and the width of
 * letters are ignored. The reader, mappings and the JSON Schema all use this list.
 */
export const UNKNOWN_WORDS: readonly string[] =
  '-1 n/a n.a. na nr nil none null unknown tba tbc tbd #n/a #null! #div/0! #value! #ref! #name? #num! #error! #spill! #calc! #nv #n/d 无 無 暂无 暂無 暫无 暫無 未知 不详 不詳 未报 未報'.split(
    ' ',
  );

/** Marks that stand for an unknown value, alone or repeated: dashes, dots, question marks, asterisks, and the # of a column that is too narrow. For a class of a RegExp. */
export const UNKNOWN_MARKS = '#\\-\\u2010-\\u2015\\u2212.\\u2026?*';

/** Error values of spreadsheets in other languages: #BEZUG!, #¡VALOR!, #NÁZOV?. For a RegExp. */
export const UNKNOWN_ERROR = '#\u00a1?[^\\s\\d#!?]{2,12}[!?]';

/** A longer text does not mean 'unknown'. In UTF-16 units. */
export const UNKNOWN_LENGTH = 40;

const escaped = UNKNOWN_WORDS.map(word => word.replace(/[.*?]/g, '\\$&'));
const UNKNOWN = new RegExp(`^(?:${escaped.join('|')}|${UNKNOWN_ERROR}|[${UNKNOWN_MARKS}]*)$`, 'i');

/**
 * Full-width digits and marks come from Chinese input methods, spaces of various widths from tables. Only these are normalised:
 * NFKC would turn 180² (with a footnote) into 1802.
 */
export function plain(raw: string): string {
  return raw
    .replace(/[\uff01-\uff5e]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, ' ')
    .trim();
}

/** Whether a value of a source means 'unknown'. */
export function isUnknown(raw: unknown): boolean {
  // Most are numbers and times, and no word for 'unknown' begins with a digit.
  if (typeof raw === 'string')
    return !(raw >= '0' && raw < ':') && raw.length <= UNKNOWN_LENGTH && UNKNOWN.test(plain(raw));
  return raw === undefined || raw === null || raw === -1;
}
