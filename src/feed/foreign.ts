import type { Calendar } from '../domain/calendar.ts';
import { isTableBody, mapFeed, readMapped } from './mapping.ts';
import { loadMapping, type LoadedMapping } from './mapping-load.ts';
import type { Zones } from './mapping-times.ts';
import { parseFeed, type Reading } from './parse.ts';
import { request, type TransportHost } from './transport.ts';

/**
 * Reads a body that may not be a feed of ours.
 *
 * @param map absolute address of a mapping, or null: then a table whose header has our names is read, and all else as a feed
 */
export type ForeignReader = (text: string, map: string | null) => Reading | Promise<Reading>;

/** What it needs of the rest of the page, handed in. */
export interface ForeignTools {
  readonly host: TransportHost;
  readonly calendar: Calendar;
  readonly zones: Zones;
}

/** A mapping is loaded once for the page; one that could not be loaded is asked for again with the next document. */
export function createForeignReader({ host, calendar, zones }: ForeignTools): ForeignReader {
  const loaded = new Map<string, LoadedMapping>();

  const ask = async (address: string, base: string | null): Promise<string | null> => {
    const url = new URL(address, base ?? undefined).href;
    const answer = await request(url, host, new AbortController().signal);
    return answer.ok ? answer.text : null;
  };

  return async (text, map) => {
    if (map === null) {
      // Anything that is no JSON might be a table; what is none is as wrong as it ever was.
      const table = isTableBody(text) ? readMapped(mapFeed(text, null, null, { zones }), calendar) : null;
      return table?.feed ? table : parseFeed(text, calendar);
    }
    const mapping = loaded.get(map) ?? (await loadMapping(map, ask));
    if ('code' in mapping) return { feed: null, issues: [mapping], passing: true };
    loaded.set(map, mapping);
    return readMapped(mapFeed(text, null, mapping.mapping, { zones, files: mapping.files }), calendar);
  };
}
