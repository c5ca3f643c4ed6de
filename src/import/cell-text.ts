/** What a cell is compared by; nothing is the empty text. */
export function textOf(raw: unknown): string {
  return raw === undefined || raw === null ? '' : String(raw).trim();
}
