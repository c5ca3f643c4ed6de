import { mapTable } from '../import/mapping.ts';
import type { Zones } from '../import/times.ts';
import { readTable } from '../import/html-table.ts';
import type { TableFeed } from './lantern-element.ts';

/**
 * Makes feeds of the tables inside elements. A table is read once, and again when anything in it changes, or when there is
 * another one: pages draw their tables anew, and some bring them late. It stays where it is: without script it is what
 * residents read.
 */
export function createTableFeed(zones: Zones): TableFeed {
  const read = new WeakMap<Element, { readonly document: unknown }>();
  return (element, changed) => {
    const known = read.get(element);
    if (known) return known.document;
    const table = element.querySelector('table');
    const document = table && documentOf(table, zones);
    read.set(element, { document });
    const observer = new MutationObserver(() => {
      observer.disconnect();
      read.delete(element);
      changed();
    });
    observer.observe(element, { subtree: true, childList: true });
    // Not the attributes of the element itself: it sets some with every drawing.
    if (table)
      observer.observe(table, { subtree: true, childList: true, characterData: true, attributes: true });
    return document;
  };
}

function documentOf(table: HTMLTableElement, zones: Zones): unknown {
  const { rows, headerRow, facts } = readTable(table);
  return mapTable({ rows, headerRow }, facts, null, { zones }).document ?? {};
}
