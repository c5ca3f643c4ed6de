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
