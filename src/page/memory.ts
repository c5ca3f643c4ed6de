/**
 * What outlives a visit, for pages that ask for it (`persist`): the text of the last good feed, by its address. It comes
 * back as text and is read like any feed that comes from outside, for others may have written it.
 */

const PREFIX = 'lantern-widgets ';
/** The page's own data share this storage, some five million characters for all: larger feeds are not kept. */
const LIMIT = 500_000;

/** Keeps a text, or forgets it (null). Where storage is blocked or full, nothing is kept and nothing happens. */
export function remember(address: string, text: string | null): void {
  try {
    if (text !== null && text.length <= LIMIT) localStorage.setItem(PREFIX + address, text);
    else localStorage.removeItem(PREFIX + address);
  } catch {
    // A visit without memory is a visit all the same.
  }
}

/** @returns null where nothing was kept, or nothing may be read */
export function recall(address: string): string | null {
  try {
    return localStorage.getItem(PREFIX + address);
  } catch {
    return null;
  }
}
