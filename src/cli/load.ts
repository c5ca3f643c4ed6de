import type { Finding } from '../check/findings.ts';
import { issueOf } from '../feed/issues.ts';
import { parseJson } from '../feed/json.ts';
import { parseFeed } from '../feed/parse.ts';
import { isTableBody, mapFeed, type Mapped } from '../import/mapping.ts';
import {
  cutOffBy,
  decodeBody,
  decodeBytes,
  hintsOf,
  langIn,
  type EncodingHints,
} from '../import/encoding.ts';
import type { SourcedIssue } from '../import/issues.ts';
import { loadMapping } from '../import/load-mapping.ts';
import { partialBy } from '../feed/partial-response.ts';
import { undecoded } from '../feed/undecoded.ts';
import { calendar } from '../text/calendar.ts';
import { importTools } from '../text/import-tools.ts';
import { isDocument, readInput, relativeTo, type Download, type NoInput } from './input.ts';
import { jsonMistake } from './json-mistake.ts';

/** A document as text. */
export interface Input extends Download {
  readonly body: string;
  /** `feed/encoding` if the text is not UTF-8. */
  readonly issues: readonly SourcedIssue[];
}

/** A document that was loaded, and mapped if a mapping was given. */
export interface Loaded {
  readonly input: Input;
  /** Null if there is no mapping and the body is not a table: then it should be a feed. */
  readonly mapped: Mapped | null;
  readonly isTable: boolean;
}

/** Why a document could not be loaded. */
export interface NotLoaded {
  readonly finding: Finding;
}

/** Loads a file or address, and maps it if a mapping is given. Never rejects. */
export async function load(target: string, map: string | undefined): Promise<Loaded | NotLoaded> {
  const download = await readInput(target);
  if ('why' in download) return { finding: unreachable(download) };
  if (map === undefined) {
    const input = decoded(download, { langs: [langIn(latin1(download.bytes))] });
    const isTable = isTableBody(input.body);
    const isPlain = !isTable || !isDocument(input.http);
    const mapped = isPlain
      ? withoutNumbers(input.body)
      : mapFeed(input.body, input.contentType, null, importTools);
    return { input, mapped, isTable };
  }
  const loaded = await loadMapping(map, bodyOf);
  if ('code' in loaded) return { finding: await explained(loaded, map) };
  const { mapping, files } = loaded;
  const input = decoded(download, hintsOf(mapping));
  return {
    input,
    mapped: mapFeed(input.body, input.contentType, mapping, { ...importTools, files }),
    isTable: isTableBody(input.body),
  };
}

/** A document with bare NaN or Infinity in it, and where; null for JSON that has none, and for what is no JSON. */
function withoutNumbers(body: string): Mapped | null {
  const json = parseJson(body.replace(/^\ufeff/, ''));
  if (!json || json.notNumbers.length === 0) return null;
  const issues = json.notNumbers.map(pointer => issueOf('json/not-a-number', undefined, pointer));
  return { document: json.value, issues, placeOf: () => undefined };
}

function decoded(download: Download, hints: EncodingHints): Input {
  const { bytes, contentType, http } = download;
  const { text, issues } = decodeBytes(bytes, { ...hints, contentType });
  return { ...download, body: text, issues: [...cutOffBy(http ? partialBy(http) : ''), ...issues] };
}

/** The start of a document, with a character for each byte. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 100_000)).toString('latin1');
}

/** The undecoded body of a mapping or of one of its files. */
async function bodyOf(address: string, base: string | null): Promise<string | null> {
  const input = await readInput(base === null ? address : relativeTo(base, address));
  if ('why' in input || !isDocument(input.http)) return null;
  return undecoded([input.bytes], input.contentType);
}

/** Adds to an issue the line and column of the syntax error. */
async function explained(issue: Finding, map: string): Promise<Finding> {
  const body = issue.code === 'mapping/not-json' ? await bodyOf(map, null) : null;
  return body === null ? issue : { ...issue, seen: placeOfMistake(decodeBody(body, {}).text) };
}

/** @returns undefined if the body is not JSON */
export function parsed(body: string): unknown {
  try {
    return JSON.parse(body.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return undefined;
  }
}

/** The position of the first syntax error, as 'line:column text'; '' for valid JSON. */
export function placeOfMistake(body: string): string {
  const mistake = jsonMistake(body.replace(/^\ufeff/, ''));
  return mistake ? `${mistake.line}:${mistake.column} ${JSON.stringify(mistake.found)}` : '';
}

/** The findings for a body that is not JSON: which other format it is, or where the syntax error is. */
export function notJson(body: string): readonly Finding[] {
  const { issues } = parseFeed(body.replace(/^\ufeff/, ''), calendar);
  const seen = placeOfMistake(body);
  return issues.map(issue => (issue.code === 'feed/not-json' && seen !== '' ? { ...issue, seen } : issue));
}

function unreachable({ isTimeout, why }: NoInput): Finding {
  return { code: isTimeout ? 'feed/timeout' : 'feed/unreachable', pointer: '', seen: why, severity: 'error' };
}
