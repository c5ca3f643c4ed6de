import { mapTable } from '../feed/mapping.ts';
import type { Zones } from '../feed/mapping-times.ts';
import { readTable } from '../feed/table.ts';
import type { TableFeed } from './lantern-element.ts';

/**
 * Makes feeds of the tables inside elements. A table is read once, and again when anything in it changes. It stays where
 * it is: without script it is what residents read.
 */
export function createTableFeed(zones: Zones): TableFeed {
  const read = new WeakMap<HTMLTableElement, { document: unknown }>();
  return (element, changed) => {
    const table = element.querySelector('table');
    if (table === null) return null;
    let known = read.get(table);
    if (known === undefined) {
      const { rows, headerRow, facts } = readTable(table);
      known = { document: mapTable({ rows, headerRow }, facts, null, { zones }).document ?? {} };
      read.set(table, known);
      const observer = new MutationObserver(() => {
        observer.disconnect();
        read.delete(table);
        changed();
      });
      observer.observe(table, { subtree: true, childList: true, characterData: true, attributes: true });
    }
    return known.document;
  };
}
