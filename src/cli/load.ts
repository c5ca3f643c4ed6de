import type { Finding } from '../check/findings.ts';
import { kindOfBody } from '../feed/body-kind.ts';
import { parseFeed } from '../feed/parse.ts';
import { isTableBody, mapFeed, type Mapped } from '../import/mapping.ts';
import { loadMapping } from '../import/load-mapping.ts';
import { calendar } from '../text/calendar.ts';
import { importTools } from '../text/import-tools.ts';
import { readInput, relativeTo, type Input, type NoInput } from './input.ts';
import { jsonMistake } from './json-mistake.ts';

/** A document that was loaded, and mapped where it was asked for. */
export interface Loaded {
  readonly input: Input;
  /** Null where there is no mapping and the body is JSON: then it is a feed, or should be. */
  readonly mapped: Mapped | null;
  readonly isTable: boolean;
}

/** What stands in the way of loading. */
export interface NotLoaded {
  readonly finding: Finding;
}

/** Loads a file or address, by a mapping where one is given. Never rejects. */
export async function load(target: string, map: string | undefined): Promise<Loaded | NotLoaded> {
  const input = await readInput(target);
  if ('why' in input) return { finding: unreachable(input) };
  const isTable = isTableBody(input.body);
  if (map === undefined) {
    const isPlain = !isTable || (input.http?.status !== undefined && input.http.status !== 200);
    const mapped = isPlain ? null : mapFeed(input.body, input.contentType, null, importTools);
    return { input, mapped, isTable };
  }
  const loaded = await loadMapping(map, bodyOf);
  if ('code' in loaded) return { finding: await explained(loaded, map) };
  return {
    input,
    mapped: mapFeed(input.body, input.contentType, loaded.mapping, { ...importTools, files: loaded.files }),
    isTable,
  };
}

async function bodyOf(address: string, base: string | null): Promise<string | null> {
  const input = await readInput(base === null ? address : relativeTo(base, address));
  return 'body' in input && (input.http === null || input.http.status === 200) ? input.body : null;
}

/** The issue with what helps at a terminal: the line of a mistake. */
async function explained(issue: Finding, map: string): Promise<Finding> {
  const body = issue.code === 'mapping/not-json' ? await bodyOf(map, null) : null;
  return body === null ? issue : { ...issue, seen: placeOfMistake(body) };
}

/** @returns undefined for what is no JSON */
export function parsed(body: string): unknown {
  try {
    return JSON.parse(body.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return undefined;
  }
}

/** Where JSON ends to be JSON, as line and column with what stands there; '' for JSON. */
export function placeOfMistake(body: string): string {
  const mistake = jsonMistake(body.replace(/^\ufeff/, ''));
  return mistake ? `${mistake.line}:${mistake.column} ${JSON.stringify(mistake.found)}` : '';
}

/** What is wrong with a body that is no JSON: what it is instead, or where the mistake is. */
export function notJson(body: string): readonly Finding[] {
  const { issues } = parseFeed(body.replace(/^\ufeff/, ''), calendar);
  const seen = placeOfMistake(body);
  return issues.map(issue => (issue.code === 'feed/not-json' && seen !== '' ? { ...issue, seen } : issue));
}

/** Whether a body is a workbook or another file that is no text. */
export function isOtherFile(body: string): boolean {
  return /^(?:excel|binary)$/.test(kindOfBody(body));
}

function unreachable({ isTimeout, why }: NoInput): Finding {
  return { code: isTimeout ? 'feed/timeout' : 'feed/unreachable', pointer: '', seen: why, severity: 'error' };
}
