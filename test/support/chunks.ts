import {
  mapFeedInChunks,
  readMappedInChunks,
  type Mapped,
  type MappedReading,
  type MappingTools,
} from '../../src/import/mapping.ts';
import { NO_PAST, parseFeedInChunks, type Reading } from '../../src/feed/parse.ts';
import { readCsv, type Csv } from '../../src/import/csv.ts';
import { runAtOnce, runInChunks, type YieldToMain } from '../../src/lib/chunked-work.ts';
import type { Calendar } from '../../src/domain/calendar.ts';

/** Reads a feed as the page does. @param last what came of the document before it */
export function parseInChunks(
  body: string,
  calendar: Calendar,
  yieldToMain: YieldToMain,
  last?: Reading,
): Reading | Promise<Reading> {
  return runInChunks(parseFeedInChunks(body, calendar, last?.past ?? NO_PAST), yieldToMain);
}

export function mapInChunks(
  body: string,
  mapping: unknown,
  tools: MappingTools,
  yieldToMain: YieldToMain,
): Mapped | Promise<Mapped> {
  return runInChunks(mapFeedInChunks(body, null, mapping, tools), yieldToMain);
}

export function readMappedSoon(
  mapped: Mapped,
  calendar: Calendar,
  yieldToMain: YieldToMain,
  last?: Reading,
): MappedReading | Promise<MappedReading> {
  return runInChunks(readMappedInChunks(mapped, calendar, last?.past ?? NO_PAST), yieldToMain);
}

export function csvOf(...args: Parameters<typeof readCsv>): Csv {
  return runAtOnce(readCsv(...args));
}
