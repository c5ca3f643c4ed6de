import type { Calendar } from '../domain/calendar.ts';
import { isTableBody, mapInSlices, mappingFiles, readMappedInSlices, type MappedReading } from './mapping.ts';
import { loadMapping } from './mapping-load.ts';
import type { Zones } from './mapping-times.ts';
import { parseInSlices, type Reading } from './parse.ts';
import type { Pause } from './steps.ts';
import { request, type TransportHost } from './transport.ts';

/**
 * Reads a body that may not be a feed of ours.
 *
 * @param map absolute address of a mapping, or null: then a table whose header has our names is read, and all else as a feed
 * @param pause between two pieces of work
 * @param last what came of the document before it
 */
export type ForeignReader = (
  text: string,
  map: string | null,
  pause: Pause,
  last?: Reading,
) => Promise<Reading>;

/** What it needs of the rest of the page, handed in. */
export interface ForeignTools {
  readonly host: TransportHost;
  readonly calendar: Calendar;
  readonly zones: Zones;
}

/**
 * A mapping is loaded once for the page, with its files; what could not be loaded is asked for again with the next
 * document.
 */
export function createForeignReader({ host, calendar, zones }: ForeignTools): ForeignReader {
  const loads = new Map<string, ReturnType<typeof loadMapping>>();

  const ask = async (address: string, base: string | null): Promise<string | null> => {
    const url = new URL(address, base ?? undefined).href;
    const answer = await request(url, host, new AbortController().signal);
    return answer.ok ? answer.text : null;
  };

  const load = async (map: string): ReturnType<typeof loadMapping> => {
    const mapping = await loadMapping(map, ask);
    const isWhole = !('code' in mapping) && mapping.files.size === mappingFiles(mapping.mapping).size;
    if (!isWhole) loads.delete(map);
    return mapping;
  };

  return async (text, map, pause, last) => {
    if (map === null) {
      // Anything that is no JSON might be a table; what is none is as wrong as it ever was.
      const table = isTableBody(text)
        ? await readMappedInSlices(
            await mapInSlices(text, null, null, { zones }, pause),
            calendar,
            pause,
            last,
          )
        : null;
      return table?.feed ? table : parseInSlices(text, calendar, pause, last);
    }
    const begun = loads.get(map) ?? load(map);
    loads.set(map, begun);
    const mapping = await begun;
    if ('code' in mapping) return { feed: null, issues: [mapping], passing: true };
    const { files } = mapping;
    const mapped = await mapInSlices(text, null, mapping.mapping, { zones, files }, pause);
    return withRows(await readMappedInSlices(mapped, calendar, pause, last));
  };
}

/** Where one of these stands, it is why there are no communities. */
const NO_ROWS =
  /^(?:source\/empty|mapping\/(?:no-rows|no-column|cannot-compare|bad-option|unknown-option|misplaced|too-deep))$/;

/**
 * What has not the rows that its mapping looks for is an error page or another file, and a list that the mapping cannot
 * make is no list: neither is a feed without communities.
 */
function withRows(reading: MappedReading): Reading {
  const { feed, issues } = reading;
  const why = issues.find(({ code }) => NO_ROWS.test(code));
  if (!feed || feed.communities.length > 0 || !why) return reading;
  return { feed: null, issues: [why, ...issues.filter(issue => issue !== why)] };
}
