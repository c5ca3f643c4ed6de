import type { Calendar } from '../domain/calendar.ts';
import { runInChunks, type ChunkedWork, type YieldToMain } from '../lib/chunked-work.ts';
import {
  isTableBody,
  mapFeedInChunks,
  mappingFiles,
  readMappedInChunks,
  refusalOf,
  type MappedReading,
  type MappingTools,
} from './mapping.ts';
import { markAsRead } from '../feed/already-read.ts';
import { decodeBody, hintsOf, langIn } from './encoding.ts';
import type { SourcedIssue } from './issues.ts';
import { loadMapping } from './load-mapping.ts';
import type { ImportTools } from './tools.ts';
import { NO_PAST, parseFeedInChunks, type Past, type Reading } from '../feed/parse.ts';
import { request, type TransportHost } from '../feed/transport.ts';

/**
 * Reads a body that may be of another format.
 *
 * @param map absolute address of a mapping, or null: then a table whose header has our names is read, and all else as a feed
 * @param body its text, or undecoded bytes
 * @param last what came of the document before it
 * @param lang language of the page, for a body whose encoding nothing else tells
 */
export type ExternalReader = (
  body: string,
  map: string | null,
  yieldToMain: YieldToMain,
  last?: Reading,
  lang?: string,
) => Promise<Reading>;

/** What it needs of the rest of the page, handed in. */
export interface ExternalDeps {
  readonly host: TransportHost;
  readonly calendar: Calendar;
  readonly tools: ImportTools;
}

/**
 * A mapping is loaded once for the page, with its files; what could not be loaded is asked for again with the next
 * document.
 */
export function createExternalReader({ host, calendar, tools }: ExternalDeps): ExternalReader {
  const loads = new Map<string, ReturnType<typeof loadMapping>>();

  const ask = async (address: string, base: string | null): Promise<string | null> => {
    const url = new URL(address, base ?? undefined).href;
    const answer = await request(url, host, new AbortController().signal);
    return answer.ok ? answer.text : null;
  };

  const load = async (map: string, lang: string | undefined): ReturnType<typeof loadMapping> => {
    const mapping = await loadMapping(map, ask, lang);
    const isWhole = !('code' in mapping) && mapping.files.size === mappingFiles(mapping.mapping).size;
    if (!isWhole) loads.delete(map);
    return mapping;
  };

  return async (body, map, yieldToMain, last, lang) => {
    const past = last?.past ?? NO_PAST;
    if (map === null) {
      const { text, issues } = decodeBody(body, { langs: [langIn(body), lang] });
      return withIssues(await runInChunks(readUnmapped(text, calendar, tools, past), yieldToMain), issues);
    }
    const begun = loads.get(map) ?? load(map, lang);
    loads.set(map, begun);
    const loaded = await begun;
    if ('code' in loaded) return { feed: null, issues: [loaded], passing: true };
    const { mapping, files } = loaded;
    const { text, issues } = decodeBody(body, hintsOf(mapping, lang));
    const reading = runInChunks(readMapped(text, mapping, calendar, { ...tools, files }, past), yieldToMain);
    return withIssues(await reading, issues);
  };
}

/** What refuses the whole stands first. */
function withIssues(reading: Reading, more: readonly SourcedIssue[]): Reading {
  if (more.length === 0) return reading;
  const { feed, issues } = reading;
  if (!feed) return markAsRead({ ...reading, issues: [...issues, ...more] });
  const isCut = more.some(({ code }) => code === 'source/cut-off');
  const whole = isCut ? { ...feed, incomplete: true } : feed;
  return markAsRead({ ...reading, feed: whole, issues: [...more, ...issues] });
}

/** A table whose header has our names for things, or a feed. Each says what is wrong with it in its own words. */
function* readUnmapped(
  text: string,
  calendar: Calendar,
  tools: MappingTools,
  past: Past,
): ChunkedWork<Reading> {
  if (isTableBody(text)) {
    const mapped = yield* mapFeedInChunks(text, null, null, tools);
    return withRows(yield* readMappedInChunks(mapped, calendar, past));
  }
  return yield* parseFeedInChunks(text, calendar, past);
}

function* readMapped(
  text: string,
  mapping: unknown,
  calendar: Calendar,
  tools: MappingTools,
  past: Past,
): ChunkedWork<Reading> {
  const mapped = yield* mapFeedInChunks(text, null, mapping, tools);
  return withRows(yield* readMappedInChunks(mapped, calendar, past));
}

function withRows(reading: MappedReading): Reading {
  const { feed, issues } = reading;
  const why = feed && refusalOf(feed, issues);
  return why ? { feed: null, issues: [why, ...issues.filter(issue => issue !== why)] } : reading;
}
