import type { Text } from '../domain/model.ts';

/** A text with the language it is in. */
export interface Localized {
  readonly text: string;
  /** BCP 47. Undefined: the language around it, or not known. */
  readonly lang: string | undefined;
}

/** Chinese is written in two scripts, and a region tells which. */
function expand(tag: string): string {
  const lower = tag.toLowerCase().replace(/_/g, '-');
  return lower.replace(/^zh(?!-han[st])(?=-|$)/, /-(tw|hk|mo)(-|$)/.test(lower) ? 'zh-hant' : 'zh-hans');
}

/**
 * The best of the available tags for a wanted one: RFC 4647 look-up (zh-Hans-CN, zh-Hans, zh), then any of the same
 * language, so that somebody who reads one script of Chinese gets the other rather than English.
 */
export function lookUp(wanted: string, available: readonly string[]): string | undefined {
  if (available.includes(wanted)) return wanted;
  const known = available.map(expand);
  for (let range = expand(wanted); range !== ''; range = range.replace(/(^|-)[^-]*$/, '')) {
    const exact = known.indexOf(range);
    const found = exact < 0 ? known.findIndex(tag => tag.startsWith(`${range}-`)) : exact;
    if (found >= 0) return available[found];
  }
  return undefined;
}

/**
 * The reading of a feed's text for a locale: by look-up, else English, else the first there is.
 *
 * @param feedLang language of plain strings, where the feed says it
 */
export function localize(text: Text, locale: string, feedLang: string | undefined): Localized {
  if (typeof text === 'string') return { text, lang: feedLang };
  const tags = Object.keys(text);
  const lang = lookUp(locale, tags) ?? lookUp('en', tags) ?? tags[0] ?? '';
  return { text: text[lang] ?? '', lang };
}

/** A tag that Intl takes, from one that anybody may have written into a page. */
export function validLocale(tag: string): string | undefined {
  // RFC 5646 tells software to expect no more; a longer one is an attack on whoever looks it up part by part.
  if (tag.length > 35) return undefined;
  try {
    return Intl.getCanonicalLocales(tag.replace(/_/g, '-'))[0];
  } catch {
    return undefined;
  }
}

/**
 * Whether a locale's numbers, times of day and order of ASCII letters are known to be those of English, so that `Intl`, whose
 * first object costs more than all else in a page's first second, need not be asked: those of South Africa or India differ.
 *
 * @param locale as {@link validLocale} gives it
 */
export function isPlain(locale: string): boolean {
  return /^(en(-(US|GB|CA|AU|NZ|IE|HK|SG))?|zh(-Han[st])?(-[A-Z]{2})?)$/.test(locale);
}

/**
 * A plain character by its place among the others: those that Unicode orders as ASCII does, marks before digits before letters,
 * and letters without their case. Before all of them, the end of the text; NaN for any other.
 */
function placeOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return -1;
  if (code >= 65 && code <= 90) return code + 32;
  return code === 32 || (code >= 45 && code <= 57) || (code >= 97 && code <= 122) ? code : NaN;
}

const isDigit = (place: number): boolean => place >= 48 && place <= 57;

/** The number in the digits from there on; undefined without digits, NaN where `Intl` may count more among them. */
function numberAt(text: string, start: number): number | undefined {
  let end = start;
  while (isDigit(placeOf(text, end))) end++;
  if (end === start) return undefined;
  return end - start > 9 || Number.isNaN(placeOf(text, end)) ? NaN : Number(text.slice(start, end));
}

/**
 * The order of two names by their first difference, which counts before any letter's case and accents.
 *
 * @returns 0 where only `Intl` knows
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
  // A digit more is another number: 12 after 1.
  while ((isDigit(a) || isDigit(b)) && isDigit(placeOf(one, at - 1))) at--;
  const first = numberAt(one, at);
  const second = numberAt(other, at);
  return (first === undefined || second === undefined ? a - b : first - second) || 0;
}

/** Orders names for a locale as `Intl` does: 第2社区 before 第10社区. Made from `Intl` where names are met that need it. */
export function collator(locale: string): (one: string, other: string) => number {
  const plain = isPlain(locale);
  let intl: Intl.Collator | undefined;
  return (one, other) => {
    if (plain && !intl) {
      const order = plainOrder(one, other);
      if (order !== 0 || one === other) return order;
    }
    intl ??= new Intl.Collator(locale, { numeric: true });
    return intl.compare(one, other);
  };
}
