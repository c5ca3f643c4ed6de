import { kindOfBody } from '../feed/body-kind.ts';
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
}

/** Rows and their header, from a CSV or an HTML table. */
export interface Table {
  /** All rows, the header among them. */
  readonly rows: readonly (readonly string[])[];
  /** Row of the header, from 1. */
  readonly headerRow: number;
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
  delimiter: Delimiter | undefined,
  headerRow: number,
  issues: MappingIssues,
): ChunkedWork<SourceTree | null> {
  const text = body.replace(/^\ufeff/, '');
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
        treeOf(text) ?? issues.add('source/not-json', '', { seen: JSON.stringify(text.slice(0, 60)) }) ?? null
      );
    case 'rows': {
      const last = headerRow + ROW_LIMIT;
      // One more than is kept, to know whether there are more.
      const { rows, unclosedRow = Infinity } = yield* readCsv(text, delimiter, headerRow, last + 1);
      if (rows.length > last) issues.add('source/too-many-rows', '', { seen: String(ROW_LIMIT) });
      else if (unclosedRow <= last) issues.add('csv/unclosed-quote', '', { source: { row: unclosedRow } });
      const whole = rows.slice(0, Math.min(last, unclosedRow - 1));
      return yield* readRows({ rows: whole, headerRow }, issues);
    }
  }
}

function treeOf(text: string): SourceTree | null {
  try {
    return { root: JSON.parse(text) as unknown, columns: undefined, place: pointer => ({ pointer }) };
  } catch {
    return null;
  }
}

/** Makes one object a row, by the names in the header. Empty rows are passed over. */
export function* readRows({ rows, headerRow }: Table, issues: MappingIssues): ChunkedWork<RowSource> {
  const header = (rows[headerRow - 1] ?? []).slice(0, COLUMN_LIMIT).map(name => name.trim());
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

  const root: Record<string, string>[] = [];
  const numbers: number[] = [];
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
    root.push(rowOf(names, cells));
    numbers.push(index + 1);
  }
  if (root.length === 0) issues.add('source/empty', '');

  const place = (pointer: string): SourcePlace => {
    const [index, column] = pointerSteps(pointer);
    const row = numbers[Number(index)];
    return { ...(row !== undefined && { row }), ...(column !== undefined && column !== '' && { column }) };
  };
  return { root, columns, place };
}

/**
 * Rows inherit nothing: a column may be called __proto__ or constructor. An empty object between them and null keeps them
 * from being slow in browsers, which take an object straight below null for a dictionary.
 */
const NOTHING: object = Object.freeze(Object.create(null) as object);

function rowOf(names: readonly (string | null)[], cells: readonly string[]): Record<string, string> {
  const row = Object.create(NOTHING) as Record<string, string>;
  for (const [index, name] of names.entries()) {
    const cell = cells[index];
    if (name !== null && cell !== undefined) row[name] = cell;
  }
  return row;
}
