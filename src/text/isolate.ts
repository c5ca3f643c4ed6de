/** Letters that are written from right to left: Hebrew, Arabic and their neighbours. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/**
 * A text of the feed, for inside a sentence of ours that is no markup: kept apart by Unicode's isolates where it is written
 * the other way, or the numbers beside it would change places.
 *
 * @param direction of the sentence
 */
export function isolate(text: string, direction: 'ltr' | 'rtl'): string {
  return RIGHT_TO_LEFT.test(text) === (direction === 'rtl') ? text : `\u2068${text}\u2069`;
}
