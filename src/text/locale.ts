import type { Text } from '../domain/model.ts';

/** A text with its language. */
export interface Localized {
  readonly text: string;
  /** BCP 47. Undefined where it is the language around it, or unknown. */
  readonly lang: string | undefined;
}

/** The script of Chinese by region. */
function expand(tag: string): string {
  const lower = tag.toLowerCase().replace(/_/g, '-');
  return lower.replace(/^zh(?!-han[st])(?=-|$)/, /-(tw|hk|mo)(-|$)/.test(lower) ? 'zh-hant' : 'zh-hans');
}

/**
 * Finds the best available tag for a wanted one: by RFC 4647 look-up (zh-Hans-CN, zh-Hans, zh), then any tag of the same language, so
 * that somebody who reads one script of Chinese gets the other rather than English.
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
 * A text of the feed for a locale: by look-up, otherwise in English, otherwise in the first language that it has.
 *
 * @param feedLang language of plain strings, where the feed says it
 */
export function localize(text: Text, locale: string, feedLang: string | undefined): Localized {
  if (typeof text === 'string') return { text, lang: feedLang };
  const tags = Object.keys(text);
  const lang = lookUp(locale, tags) ?? lookUp('en', tags) ?? tags[0] ?? '';
  return { text: text[lang] ?? '', lang };
}

/** Makes a tag that `Intl` accepts out of one that may have been written by anybody; undefined where that is not possible. */
export function validLocale(tag: string): string | undefined {
  // RFC 5646 allows software to reject longer tags. Looking up a very long one part by part would take long.
  if (tag.length > 35) return undefined;
  try {
    return Intl.getCanonicalLocales(tag.replace(/_/g, '-'))[0];
  } catch {
    return undefined;
  }
}

/**
 * Whether the numbers, times of day and order of ASCII letters of a locale are known to be those of English. `Intl` is then not needed, whose
 * first object costs more than everything else in the first second of a page. (English of South Africa or India differs.)
 *
 * @param locale as {@link validLocale} gives it
 */
export function isPlain(locale: string): boolean {
  return /^(en(-(US|GB|CA|AU|NZ|IE|HK|SG))?|zh(-Han[st])?(-[A-Z]{2})?)$/.test(locale);
}
