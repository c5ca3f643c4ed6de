/** What the bytes from 128 to 159 mean in Windows-1252, and the numbers of HTML with them. */
export const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const BYTES: ReadonlyMap<number, number> = new Map(
  [...WINDOWS_1252].map((char, index) => [char.charCodeAt(0), 0x80 + index]),
);

/** The bytes of a text in which each byte has a character of its own; see `feed/undecoded.ts`. */
export function bytesOf(raw: string): Uint8Array {
  const bytes = new Uint8Array(raw.length);
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    bytes[at] = code < 256 ? code : (BYTES.get(code) ?? 0);
  }
  return bytes;
}

/** The text of bytes. Some versions of Node take Windows-1252 for ISO-8859-1, which has control characters in place of signs. */
export function textIn(encoding: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(encoding);
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\x80-\x9f]/g, control => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}
