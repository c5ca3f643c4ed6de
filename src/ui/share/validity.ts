import { isCurrent } from '../../domain/age.ts';
import type { Shown } from '../shown.ts';
import { shareStrings } from './strings.ts';

/**
 * Until when what is printed counts, as a sentence: for a state, the time that the place has given or the day; for a number,
 * as long as it would count on the screen. Of a number that is old already, that it is.
 */
export function validity(shown: Shown): string {
  const { panel, limit, context } = shown;
  const { words, feed, now } = context;
  const { sheet, sentence } = words.of(shareStrings);
  const { asOf, freshness = 'unknown', doubt = '' } = panel.age ?? {};
  if (!isCurrent(freshness)) return doubt === '' ? '' : sentence(capitalized(doubt, words.locale));
  const until = shown.notice()?.validUntil;
  if (until === 'day') return sheet.today;
  if (until !== undefined) return sheet.notAfter(words.timeAhead(until, now));
  if (asOf === undefined) return '';
  const end = Math.min(asOf + limit * 1000, feed.validUntil ?? Infinity);
  return sheet.notAfter(words.timeAhead(end, now));
}

function capitalized(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
