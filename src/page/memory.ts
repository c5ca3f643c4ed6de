/**
 * Storage between visits, for pages that enable it (`persist`): the text of the last good feed, by its address. The stored text
 * is read like any feed from the network, because other scripts can write to the same storage.
 */

const PREFIX = 'lantern-widgets ';
/** The page shares this storage, which holds about five million characters. Larger feeds are not stored. */
const LIMIT = 500_000;

/** Stores a text, or removes it (null). Does nothing if storage is blocked or full. */
export function remember(address: string, text: string | null): void {
  try {
    if (text !== null && text.length <= LIMIT) localStorage.setItem(PREFIX + address, text);
    else localStorage.removeItem(PREFIX + address);
  } catch {
    // Everything works without storage, too.
  }
}

/** @returns null if nothing is stored, or storage cannot be read */
export function recall(address: string): string | null {
  try {
    return localStorage.getItem(PREFIX + address);
  } catch {
    return null;
  }
}
