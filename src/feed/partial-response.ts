/**
 * The header by which a response says that there are more entries than it has: a range of entries (as PostgREST sends it), or a link
 * to the next page. Of another origin it is readable only if the host allows it.
 *
 * @returns '' if there is none. A range of bytes is a piece of a file, and no list.
 */
export function partialBy({ status, headers }: Pick<Response, 'status' | 'headers'>): string {
  const range = headers.get('content-range') ?? '';
  const [, from, to, all] = /^(?:(?!bytes)\w+ )?(\d+)-(\d+)\/(\d+|\*)$/i.exec(range) ?? [];
  const isPart = Number(from) > 0 || (all === '*' ? status === 206 : Number(to) + 1 < Number(all));
  if (isPart) return `Content-Range: ${range}`;
  return /;\s*rel="?next\b/i.test(headers.get('link') ?? '') ? 'Link: rel="next"' : '';
}
