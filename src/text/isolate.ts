/** Letters that are written from right to left: Hebrew, Arabic and related scripts. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/** Marks that begin or end a stretch of another direction. One that is not ended would turn the rest of the sentence. */
const ISOLATING = /[\u2066-\u2069]/g;

/**
 * Prepares a text of the feed for use inside a sentence of ours that is plain text. Where it is written in the other direction, it is
 * enclosed in Unicode isolates, since the numbers beside it would otherwise change places.
 *
 * @param direction of the sentence
 */
export function isolate(text: string, direction: 'ltr' | 'rtl'): string {
  const plain = text.replace(ISOLATING, '');
  return RIGHT_TO_LEFT.test(plain) === (direction === 'rtl') ? plain : `\u2068${plain}\u2069`;
}
