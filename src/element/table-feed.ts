import type { Calendar } from '../domain/calendar.ts';
import { issueOf } from '../feed/issues.ts';
import type { Reading } from '../feed/parse.ts';
import { readTable } from '../import/html-table.ts';
import { mapTable, readMappedInChunks } from '../import/mapping.ts';
import type { ImportTools } from '../import/tools.ts';
import { runInChunks, type YieldToMain } from '../lib/chunked-work.ts';
import { nullPrototype } from '../lib/null-prototype.ts';
import type { GivenReading } from './given-reading.ts';

/** Makes feeds of tables in the light content of elements. */
export interface TableFeed {
  /** @param changed called when the table is to be read again @returns null where there is no table */
  read(element: Element, changed: () => void): GivenReading | null;
  /** The table is read again the next time. */
  forget(element: Element): void;
}

/** What reading a table needs, handed in. */
export interface TableTools extends ImportTools {
  readonly calendar: Calendar;
  /** For large tables. */
  readonly createYieldToMain: () => YieldToMain;
}

/** What is known of the table in one element. */
interface Taken {
  readonly given: GivenReading | null;
  /** Stops waiting for a change of the table. */
  readonly stop: () => void;
}

/**
 * Makes feeds of the tables inside elements.
 *
 * A table is read once. Scripts that page, sort or filter it, and browsers that translate it, change what is on the screen
 * and not what the publisher wrote, so nothing that happens to the table afterwards counts. The publisher's own changes are
 * announced: by `reload()`, or by another value of `data-revision` on the table, or on the table that takes its place. Until
 * there has been a table that can be read, every change is looked at: pages fill their tables late.
 */
export function createTableFeed(tools: TableTools): TableFeed {
  const taken = new WeakMap<Element, Taken>();
  const forget = (element: Element): void => {
    taken.get(element)?.stop();
    taken.delete(element);
  };
  return {
    forget,
    read: (element, changed) => {
      const known = taken.get(element);
      if (known) return known.given;
      const again = (): void => {
        forget(element);
        changed();
      };
      const now = take(element, again, tools);
      taken.set(element, now);
      return now.given;
    },
  };
}

function take(element: Element, again: () => void, tools: TableTools): Taken {
  if (!isParsed(element)) return { given: { reading: null }, stop: onParsed(again) };
  const table = element.querySelector('table');
  const reading = table && readingOf(table, tools);
  const revision = table?.dataset['revision'];
  const isPending = reading instanceof Promise;
  let isReadable = isPending || !!reading?.feed;
  if (isPending) void reading.then(({ feed }) => (isReadable = feed !== null));
  const observer = new MutationObserver(() => {
    const next = element.querySelector('table')?.dataset['revision'];
    if (!isReadable || (next !== undefined && next !== revision)) again();
  });
  observer.observe(
    element,
    nullPrototype({ subtree: true, childList: true, attributeFilter: ['data-revision'] }),
  );
  // Not the attributes of the element itself: it sets some with every drawing.
  if (table && !isReadable)
    observer.observe(
      table,
      nullPrototype({ subtree: true, childList: true, characterData: true, attributes: true }),
    );
  return { given: reading && { reading }, stop: () => observer.disconnect() };
}

function readingOf(table: HTMLTableElement, tools: TableTools): Reading | Promise<Reading> {
  const { rows, headerRows, facts, cutOff } = readTable(table);
  const mapped = mapTable({ rows, headerRows }, facts, null, tools);
  const reading = runInChunks(readMappedInChunks(mapped, tools.calendar), tools.createYieldToMain());
  return reading instanceof Promise ? reading.then(each => marked(each, cutOff)) : marked(reading, cutOff);
}

/** A table without a row is one that is filled later, and no feed without communities. */
function marked({ feed, issues }: Reading, cutOff: string | undefined): Reading {
  if (feed?.communities.length === 0) return { feed: null, issues };
  if (!feed || cutOff === undefined) return { feed, issues };
  return { feed: { ...feed, incomplete: true }, issues: [issueOf('source/cut-off', cutOff), ...issues] };
}

/** Whether all of an element is there: the parser of a page that is still loading is past it. */
function isParsed(element: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

/** Before any script that waits for the page to be parsed, such as those that page tables. @returns stops waiting */
function onParsed(run: () => void): () => void {
  document.addEventListener('readystatechange', run, nullPrototype({ once: true }));
  return () => document.removeEventListener('readystatechange', run);
}
