/** Begins a body whose bytes are not UTF-8, or that is not all. Unicode guarantees that no text contains this code point. */
export const UNDECODED = '\ufdd0';

/**
 * A body whose bytes are not UTF-8, or that is not all, as a text that the rest of the page can keep and compare like any other: the
 * mark, the `Content-Type`, a tab, the header that says that it is not all, a line end, and a character for each byte.
 * `import/encoding.ts` turns it into its text.
 */
export function undecoded(pieces: readonly Uint8Array[], contentType: string | null, partial = ''): string {
  // Each byte has a character of its own in this encoding.
  const decoder = new TextDecoder('latin1');
  return `${UNDECODED}${contentType ?? ''}\t${partial}\n${pieces.map(piece => decoder.decode(piece)).join('')}`;
}
