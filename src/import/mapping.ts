import type { MappingCode } from '../feed/issues.ts';
import type { Calendar } from '../domain/calendar.ts';
import type { Feed } from '../domain/model.ts';
import { headerMapping, type Facts } from './header.ts';
import { MappingIssues, type SourcedIssue, type SourcePlace } from './issues.ts';
import { uniqueIds } from './unique-ids.ts';
import { textOf } from './cell-text.ts';
import type { Mapping } from './plan.ts';
import { planMapping } from './planner.ts';
import { runMapping } from './run.ts';
import { readRows, readSource, unwrapped, USUAL_ROWS, type SourceTree, type Table } from './source.ts';
import { isIncomplete, reportCutOff } from './completeness.ts';
import { isTotalName } from './total-row.ts';
import type { ImportTools } from './tools.ts';
import { kindOfBody } from '../feed/body-kind.ts';
import { ownMember } from '../feed/own.ts';
import { readFeedInChunks, type Past, type Reading } from '../feed/parse.ts';
import { runAtOnce, type ChunkedWork } from '../lib/chunked-work.ts';
import { isUnknown } from '../feed/unknown.ts';

/** What mapping needs of the rest of the page. */
export interface MappingTools extends ImportTools {
  /** Bodies of the mapping's own `files`, by their name in it; see {@link mappingFiles}. */
  readonly files?: ReadonlyMap<string, string>;
}

/** A source as a feed document of version 1. */
export interface Mapped {
  /** To be read by {@link readFeed}; null where nothing could be made. */
  readonly document: unknown;
  /** What is wrong with the mapping and the source. The document has issues of its own. */
  readonly issues: readonly SourcedIssue[];
  /** Where the value at a pointer of the document came from. */
  placeOf(pointer: string): SourcePlace | undefined;
}

/** A feed that was read by way of a mapping. */
export interface MappedReading extends Pick<Reading, 'past'> {
  readonly feed: Feed | null;
  /** Where the feed is null, the first one says why. */
  readonly issues: readonly SourcedIssue[];
}

/**
 * Makes a feed document of a body that is none: JSON of any form, CSV or TSV, by a mapping. Without a mapping, a table
 * whose header has our names for things is taken as it is, and JSON is passed on as a feed.
 *
 * Never throws. Pure: the same arguments give the same document.
 *
 * @param contentType as the host sent it; it tells tabs from commas, and one line of JSON from a document, no more, for it is
 *   often wrong
 * @param mapping as parsed from its JSON; null or undefined: none
 */
export function mapFeed(
  body: string,
  contentType: string | null,
  mapping: unknown,
  tools: MappingTools,
): Mapped {
  return runAtOnce(mapFeedInChunks(body, contentType, mapping, tools));
}

/** The same, in chunks of about a row. Never throws. */
export function* mapFeedInChunks(
  body: string,
  contentType: string | null,
  mapping: unknown,
  tools: MappingTools,
): ChunkedWork<Mapped> {
  const issues = new MappingIssues();
  try {
    const hasMapping = mapping !== null && mapping !== undefined;
    const plan = hasMapping ? planMapping(mapping, tools, issues) : null;
    if (hasMapping && !plan) return nothing(issues);
    const rows = plan?.rows ?? USUAL_ROWS;
    const type = contentType ?? '';
    const isTabbed = rows.delimiter === undefined && /tab-separated/i.test(type);
    const isByLines = /ndjson|jsonl|json-?lines/i.test(type);
    const options = { ...rows, ...(isTabbed && { delimiter: '\t' as const }), isByLines };
    const source = yield* readSource(body, options, issues);
    if (!source) return nothing(issues);
    if (plan) return yield* mapped(plan, source, tools, issues);
    if (source.columns === undefined) return { document: source.root, issues: [], placeOf: source.place };
    return yield* byHeader(source, source.columns, {}, tools, issues);
  } catch {
    return unreadable(issues);
  }
}

/**
 * Makes a feed document of the rows of an HTML table; see `feed/table`.
 *
 * @param mapping null: the header has our names for things
 */
export function mapTable(table: Table, facts: Facts, mapping: unknown, tools: MappingTools): Mapped {
  return runAtOnce(mapTableInChunks(table, facts, mapping, tools));
}

function* mapTableInChunks(
  table: Table,
  facts: Facts,
  mapping: unknown,
  tools: MappingTools,
): ChunkedWork<Mapped> {
  const issues = new MappingIssues();
  try {
    const hasMapping = mapping !== null && mapping !== undefined;
    const plan = hasMapping ? planMapping(mapping, tools, issues) : null;
    if (hasMapping && !plan) return nothing(issues);
    const source = yield* readRows(table, plan?.rows.numbers ?? USUAL_ROWS.numbers, issues);
    return plan
      ? yield* mapped(plan, source, tools, issues)
      : yield* byHeader(source, source.columns, facts, tools, issues);
  } catch {
    return unreadable(issues);
  }
}

/** Reads what came of a mapping, and says of each issue where in the source it is. */
export function readMapped(mapped: Mapped, calendar: Calendar): MappedReading {
  return runAtOnce(readMappedInChunks(mapped, calendar));
}

/** The same in chunks. @param past what is left of the source before it: communities that are equal stay the same objects */
export function* readMappedInChunks(
  mapped: Mapped,
  calendar: Calendar,
  past?: Past,
): ChunkedWork<MappedReading> {
  if (mapped.document === null) return { feed: null, issues: mapped.issues };
  yield;
  const { issues, ...reading } = yield* readFeedInChunks(mapped.document, calendar, past);
  const sourced = issues.map((issue): SourcedIssue => {
    const source = issue.pointer === '' ? undefined : mapped.placeOf(issue.pointer);
    return source ? { ...issue, source } : issue;
  });
  // What refuses the whole stands first.
  return {
    ...reading,
    issues: reading.feed ? [...mapped.issues, ...sourced] : [...sourced, ...mapped.issues],
  };
}

/** For looking at no more than the names of files. */
const ANY_TOOLS: Pick<ImportTools, 'zones' | 'dateNamesOf'> = {
  zones: { isZone: () => true, epochOf: () => 0 },
  dateNamesOf: () => ({ months: [], weekdays: [], dayPeriods: [] }),
};

/** Addresses of the further files of a mapping, by their name in it; they are relative to the mapping's own. */
export function mappingFiles(mapping: unknown): ReadonlyMap<string, string> {
  try {
    const plan = planMapping(mapping, ANY_TOOLS, new MappingIssues());
    return new Map([...(plan?.files ?? [])].map(([name, { url }]) => [name, url]));
  } catch {
    return new Map();
  }
}

/** Where one of these stands, it is why there are no communities. */
const NO_ROWS =
  /^(?:source\/empty|mapping\/(?:no-rows|no-column|cannot-compare|bad-option|unknown-option|misplaced|too-deep))$/;

/**
 * Why a feed that a mapping has made must be refused as a whole. What has not the rows that its mapping looks for is an
 * error page or another file, and a list that the mapping cannot make is no list: neither is a feed without communities.
 */
export function refusalOf(feed: Feed, issues: readonly SourcedIssue[]): SourcedIssue | undefined {
  return feed.communities.length > 0 ? undefined : issues.find(({ code }) => NO_ROWS.test(code));
}

/** Whether a body is a table rather than JSON, so that it needs this file even without a mapping. */
export function isTableBody(body: string): boolean {
  return kindOfBody(unwrapped(body)) === 'rows';
}

function* byHeader(
  source: SourceTree,
  columns: Iterable<string>,
  facts: Facts,
  tools: MappingTools,
  issues: MappingIssues,
): ChunkedWork<Mapped> {
  const rows = source.root as readonly unknown[];
  const names = [...columns];
  // A table says its zone once, in a column of its own; times without an offset are in it.
  const zoneOf = (row: unknown): string => textOf(ownMember(row, 'timeZone'));
  let timeZone = zoneOf(facts);
  let isTimed = names.includes('asOf');
  for (const row of rows) {
    timeZone ||= zoneOf(row);
    isTimed &&= !isUnknown(ownMember(row, 'asOf'));
    yield;
  }
  let other = -1;
  for (let index = 0; other < 0 && index < rows.length; index++) {
    const zone = zoneOf(rows[index]);
    if (zone !== '' && zone !== timeZone) other = index;
    yield;
  }
  // A text of any kind is a table of one column to whoever wants to see one.
  if (names.length < 2) return nothing(only('source/not-a-table', '', JSON.stringify(names[0] ?? '')));
  if (other >= 0) {
    const seen = JSON.stringify(zoneOf(rows[other]));
    issues.add('mapping/bad-option', '', { seen, source: source.place(`/${other}/timeZone`) });
  }
  const template = headerMapping(
    names,
    // Of two zones neither is meant for sure: local times are unknown then.
    { ...facts, timeZone: other < 0 && timeZone !== '' ? timeZone : undefined },
    isTimed,
    issues,
  );
  // What else is wrong with it does not matter then.
  if (template === null) return nothing(only('csv/no-id', '', names.join(', ')));
  const nameOf = (row: unknown): unknown =>
    ownMember(row, names.find(name => /^name(?:\.|$)/.test(name)) ?? 'id');
  yield* reportTotals(rows, nameOf, index => source.place(`/${index}`), issues);
  const plan = planMapping(template, tools, issues);
  return plan ? yield* mapped(plan, source, tools, issues) : nothing(issues);
}

/** Says which entries are called as a total of the others. */
function* reportTotals(
  entries: readonly unknown[],
  nameOf: (entry: unknown) => unknown,
  placeOf: (index: number) => SourcePlace | undefined,
  issues: MappingIssues,
): ChunkedWork<void> {
  for (const [index, entry] of entries.entries()) {
    yield;
    const name = nameOf(entry);
    if (!isTotalName(name)) continue;
    issues.add('row/total', '', {
      seen: JSON.stringify(name),
      source: placeOf(index) ?? {},
      severity: 'warning',
    });
  }
}

function only(code: MappingCode, pointer: string, seen: string): MappingIssues {
  const issues = new MappingIssues();
  issues.add(code, pointer, { seen });
  return issues;
}

function* mapped(
  plan: Mapping,
  source: SourceTree,
  tools: MappingTools,
  issues: MappingIssues,
): ChunkedWork<Mapped> {
  const files = new Map<string, ReadonlyMap<string, unknown>>();
  for (const [name, { key }] of plan.files) {
    const body = tools.files?.get(name);
    const tree =
      body === undefined
        ? null
        : yield* readSource(body, { ...USUAL_ROWS, numbers: plan.rows.numbers }, issues);
    if (!tree)
      issues.add('mapping/no-file', `/files/${name}`, { seen: JSON.stringify(name), severity: 'warning' });
    else files.set(name, yield* rowsByKey(tree.root, key));
  }
  const run = yield* runMapping(plan, source, files, tools, issues);
  yield* uniqueIds(plan.feed, run, issues);
  const communities = run.document?.['communities'];
  if (Array.isArray(communities)) {
    const nameOf = (entry: unknown): unknown => ownMember(entry, 'name');
    yield* reportTotals(communities, nameOf, index => run.placeOf(`/communities/${index}/name`), issues);
  }
  if (source.columns === undefined) reportCutOff(plan, source.root, issues);
  if (run.document && isIncomplete(issues)) run.document['incomplete'] = true;
  return { document: run.document, issues: issues.list, placeOf: run.placeOf };
}

/** Rows of a file by the text of a column; of two with one text the first. An object is its own index. */
function* rowsByKey(root: unknown, key: string): ChunkedWork<ReadonlyMap<string, unknown>> {
  const rows = new Map<string, unknown>();
  if (Array.isArray(root)) {
    for (const row of root as unknown[]) {
      const text = textOf(ownMember(row, key));
      if (text !== '' && !rows.has(text)) rows.set(text, row);
      yield;
    }
  } else if (typeof root === 'object' && root !== null) {
    for (const [text, row] of Object.entries(root)) rows.set(text, row);
  }
  return rows;
}

function nothing(issues: MappingIssues): Mapped {
  return { document: null, issues: issues.list, placeOf: () => undefined };
}

/** A mapping that resists being looked at: a getter that throws, a proxy that was revoked. */
function unreadable(issues: MappingIssues): Mapped {
  issues.add('mapping/too-deep', '');
  return nothing(issues);
}

export type { SourcedIssue, SourcePlace } from './issues.ts';
