/** Begins a body whose bytes are not UTF-8. Unicode guarantees that no text contains this code point. */
export const UNDECODED = '\ufdd0';

/**
 * A body whose bytes are not UTF-8, as a text that the rest of the page can keep and compare like any other: the mark, the
 * `Content-Type`, a line end, and a character for each byte. `import/encoding.ts` turns it into its text.
 */
export function undecoded(pieces: readonly Uint8Array[], contentType: string | null): string {
  // Each byte has a character of its own in this encoding.
  const decoder = new TextDecoder('latin1');
  return `${UNDECODED}${contentType ?? ''}\n${pieces.map(piece => decoder.decode(piece)).join('')}`;
}
