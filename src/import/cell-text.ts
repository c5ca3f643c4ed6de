/** What a cell is compared by; nothing is the empty text. */
export function textOf(raw: unknown): string {
  return raw === undefined || raw === null ? '' : String(raw).trim();
}

/** A text as words are compared: case and width of letters and spaces around it do not matter. */
export function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
