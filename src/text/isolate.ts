/** Letters that are written from right to left: Hebrew, Arabic and related scripts. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/**
 * Prepares a text of the feed for use inside a sentence of ours that is plain text. Where it is written in the other direction, it is
 * enclosed in Unicode isolates, since the numbers beside it would otherwise change places.
 *
 * @param direction of the sentence
 */
export function isolate(text: string, direction: 'ltr' | 'rtl'): string {
  return RIGHT_TO_LEFT.test(text) === (direction === 'rtl') ? text : `\u2068${text}\u2069`;
}
