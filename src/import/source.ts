import { kindOfBody } from '../feed/body-kind.ts';
import { isRecord } from '../feed/fields.ts';
import { parseJson, parseJsonInChunks, type Json } from '../feed/json.ts';
import { readCsv, type Delimiter } from './csv.ts';
import { pointerSteps, type MappingIssues, type SourcePlace } from './issues.ts';
import type { ChunkedWork } from '../lib/chunked-work.ts';

/** A source as a value, and what makes its pointers readable. */
export interface SourceTree {
  readonly root: unknown;
  /** Where a pointer into `root` leads, in the words of the source. */
  place(pointer: string): SourcePlace;
  /** Names of the columns, for a source of rows; a path to any other finds nothing in it. */
  readonly columns: ReadonlySet<string> | undefined;
  /** What stands in a cell, for a source of rows, those above its header among them. */
  cell?(at: CellName): string | undefined;
}

/** A cell as spreadsheets name it, both from 0. */
export interface CellName {
  readonly row: number;
  readonly column: number;
}

/** What a mapping says of a source of rows. */
export interface RowOptions {
  readonly delimiter: Delimiter | undefined;
  readonly headerRows: readonly number[];
  /** Columns that are asked for by their number, from 1: they have the name `#3` too. */
  readonly numbers: ReadonlySet<number>;
  /** Whether the host calls it JSON by lines (NDJSON), so that one line is a list too. */
  readonly isByLines?: boolean;
}

export const USUAL_ROWS: RowOptions = { delimiter: undefined, headerRows: [1], numbers: new Set() };

/** Rows and their header, from a CSV or an HTML table. */
export interface Table {
  /** All rows, the header among them. */
  readonly rows: readonly (readonly string[])[];
  /** Rows of the header, from 1, in order: the names in them are joined. */
  readonly headerRows: readonly number[];
}

/** A source of rows: its root is a list of one object a row. */
export interface RowSource extends SourceTree {
  readonly root: readonly Readonly<Record<string, string>>[];
  readonly columns: ReadonlySet<string>;
}

/** Rows that are kept of one source. */
const ROW_LIMIT = 200_000;
const COLUMN_LIMIT = 1000;
/** To parse so much takes a task of its own. */
const LARGE_TEXT = 2 ** 20;

/**
 * A source from its text.
 *
 * @returns null where it cannot be read at all; the issue is in `issues`
 */
export function* readSource(
  body: string,
  options: RowOptions,
  issues: MappingIssues,
): ChunkedWork<SourceTree | null> {
  const text = unwrapped(body);
  const kind = kindOfBody(text);
  switch (kind) {
    case 'nothing':
      return issues.add('source/empty', '') ?? null;
    case 'html':
    case 'xml':
    case 'excel':
    case 'binary':
      return (
        issues.add(`source/${kind}`, '', { seen: JSON.stringify(text.trimStart().slice(0, 60)) }) ?? null
      );
    case 'json':
      yield text.length >= LARGE_TEXT;
      return (
        (yield* readJson(text, options.isByLines === true, issues)) ??
        issues.add('source/not-json', '', { seen: JSON.stringify(text.slice(0, 60)) }) ??
        null
      );
    case 'rows': {
      const { delimiter, headerRows, numbers } = options;
      const headerRow = headerRows[headerRows.length - 1] ?? 1;
      const last = headerRow + ROW_LIMIT;
      // One more than is kept, to know whether there are more.
      const { rows, unclosedRow = Infinity } = yield* readCsv(text, delimiter, headerRow, last + 1);
      if (rows.length > last) issues.add('source/too-many-rows', '', { seen: String(ROW_LIMIT) });
      else if (unclosedRow <= last) issues.add('csv/unclosed-quote', '', { source: { row: unclosedRow } });
      const whole = rows.slice(0, Math.min(last, unclosedRow - 1));
      return yield* readRows({ rows: whole, headerRows }, numbers, issues);
    }
  }
}

/** A call of a function with JSON in it (JSONP, as gviz and Express answer), a variable with it, or JSON behind a line that keeps scripts from running it. */
const WRAPPED =
  /^(?:\)\]\}'?,?|\/\*[^]{0,100}?\*\/|\s)*(?:typeof\s+[\w$.]{1,100}\s*={2,3}\s*(?:'function'|"function")\s*&&\s*)?(?:(?:(?:var|let|const)\s+)?[\w$.]{1,100}\s*=\s*|[\w$.]{1,100}\(\s*)?(?=[{[])/;

/** A body without its byte-order mark, and without what hosts put around JSON for scripts. */
export function unwrapped(body: string): string {
  const text = body.replace(/^\ufeff/, '');
  const [before = ''] = WRAPPED.exec(text.slice(0, 500)) ?? [];
  if (before.trim() === '') return text;
  const inside = text.slice(before.length);
  return inside.replace(before.includes('(') ? /\)\s*;?\s*$/ : /;\s*$/, '');
}

/** JSON, or a JSON a line (NDJSON), which is a list. @returns null for what is neither */
function* readJson(text: string, isByLines: boolean, issues: MappingIssues): ChunkedWork<SourceTree | null> {
  const lines = isByLines ? yield* readLines(text, 1) : null;
  const json = lines ?? (yield* parseJsonInChunks(text)) ?? (yield* readLines(text, 2));
  if (!json) return null;
  // What an interface answers that has nothing to say.
  if (isRecord(json.value) && Object.keys(json.value).length === 0) issues.add('source/empty', '');
  for (const pointer of json.notNumbers) issues.add('json/not-a-number', '', { source: { pointer } });
  return { root: json.value, columns: undefined, place: pointer => ({ pointer }) };
}

/** @param least so many lines make a list */
function* readLines(text: string, least: number): ChunkedWork<Json | null> {
  const value: unknown[] = [];
  const notNumbers: string[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') continue;
    yield;
    const json = parseJson(line);
    if (!json || value.length >= ROW_LIMIT) return null;
    for (const pointer of json.notNumbers) notNumbers.push(`/${value.length}${pointer}`);
    value.push(json.value);
  }
  return value.length >= least ? { value, notNumbers } : null;
}

/** Makes one object a row, by the names in the header. Empty rows are passed over. */
export function* readRows(
  { rows, headerRows }: Table,
  numbers: ReadonlySet<number>,
  issues: MappingIssues,
): ChunkedWork<RowSource> {
  const headerRow = headerRows[headerRows.length - 1] ?? 1;
  const header = namesIn(headerRows.map(row => (rows[row - 1] ?? []).slice(0, COLUMN_LIMIT)));
  const columns = new Set<string>();
  const names = header.map(name => {
    if (name === '') return null;
    if (!columns.has(name)) {
      columns.add(name);
      return name;
    }
    issues.add('csv/duplicate-column', '', { seen: JSON.stringify(name), source: { row: headerRow, column: name }, severity: 'warning' }); // prettier-ignore
    return null;
  });

  const numbered = [...numbers].filter(number => number <= header.length && !columns.has(`#${number}`));
  for (const number of numbered) columns.add(`#${number}`);

  const root: Record<string, string>[] = [];
  const rowNumbers: number[] = [];
  for (let index = headerRow; index < rows.length && root.length < ROW_LIMIT; index++) {
    yield;
    const cells = rows[index] ?? [];
    if (cells.every(cell => cell.trim() === '')) continue;
    let filled = cells.length;
    while (cells[filled - 1]?.trim() === '') filled--;
    if (filled > header.length) {
      // A comma in a cell without quotation marks moves all after it: such numbers would stand in the wrong column.
      issues.add('csv/too-many-cells', '', {
        seen: `${filled} > ${header.length}`,
        source: { row: index + 1 },
      });
      continue;
    }
    if (cells.length < header.length) {
      const seen = `${cells.length} < ${header.length}`;
      issues.add('csv/too-few-cells', '', { seen, source: { row: index + 1 }, severity: 'warning' });
    }
    root.push(rowOf(names, numbered, cells));
    rowNumbers.push(index + 1);
  }
  if (root.length === 0) issues.add('source/empty', '');

  const place = (pointer: string): SourcePlace => {
    const [index, column] = pointerSteps(pointer);
    const row = rowNumbers[Number(index)];
    return { ...(row !== undefined && { row }), ...(column !== undefined && column !== '' && { column }) };
  };
  return { root, columns, place, cell: ({ row, column }) => rows[row]?.[column] };
}

/**
 * The names of columns. Of several rows they are joined; above the last one a name counts for the empty cells to its right,
 * since spreadsheets write a cell over several columns so.
 */
function namesIn(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(0, ...rows.map(row => row.length));
  const filled = rows.map((row, index) => {
    let left = '';
    return Array.from({ length: width }, (_, column) => {
      const name = row[column]?.trim() ?? '';
      if (index === rows.length - 1) return name;
      return (left = name === '' ? left : name);
    });
  });
  return Array.from({ length: width }, (_, column) =>
    filled
      .map(row => row[column] ?? '')
      .filter(name => name !== '')
      .join(' '),
  );
}

/**
 * Rows inherit nothing: a column may be called __proto__ or constructor. An empty object between them and null keeps them
 * from being slow in browsers, which take an object straight below null for a dictionary.
 */
const NOTHING: object = Object.freeze(Object.create(null) as object);

function rowOf(
  names: readonly (string | null)[],
  numbered: readonly number[],
  cells: readonly string[],
): Record<string, string> {
  const row = Object.create(NOTHING) as Record<string, string>;
  for (const [index, name] of names.entries()) {
    const cell = cells[index];
    if (name !== null && cell !== undefined) row[name] = cell;
  }
  for (const number of numbered) row[`#${number}`] = cells[number - 1] ?? '';
  return row;
}
