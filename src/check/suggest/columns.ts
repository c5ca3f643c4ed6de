import { delimiterOf, readCsv } from '../../import/csv.ts';
import { unwrapped } from '../../import/source.ts';
import { isRecord } from '../../feed/fields.ts';
import { kindOfBody } from '../../feed/body-kind.ts';
import { parseJson } from '../../feed/json.ts';
import { runAtOnce } from '../../lib/chunked-work.ts';

/** One column of a source, or one member of the entries of a list. */
export interface SourceColumn {
  /** How a mapping asks for it. */
  readonly path: string;
  /** What it is called. */
  readonly name: string;
  /** What stands in the first rows, without empty cells. */
  readonly values: readonly unknown[];
}

/** What a source looks like. */
export interface SourceShape {
  /** Options of the top of the mapping. */
  readonly top: Readonly<Record<string, unknown>>;
  /** Path of the list of rows. */
  readonly list: string;
  readonly columns: readonly SourceColumn[];
  /** Number of rows that were looked at. */
  readonly rows: number;
}

const SAMPLE_ROWS = 20_000;
const MOST_COLUMNS = 200;

/** @returns undefined where there are no rows to look at */
export function shapeOf(body: string): SourceShape | undefined {
  const text = unwrapped(body);
  const kind = kindOfBody(text);
  if (kind === 'rows') return shapeOfRows(text);
  return kind === 'json' ? shapeOfJson(text) : undefined;
}

function shapeOfRows(text: string): SourceShape | undefined {
  const delimiter = usualOrBar(text);
  const { rows } = runAtOnce(readCsv(text, delimiter, 1, SAMPLE_ROWS));
  const filled = rows.map(row => row.filter(cell => cell.trim() !== '').length);
  const widest = Math.max(0, ...filled);
  // Above the header there may be a title.
  const header = filled.findIndex(count => count > 1 && count >= widest * 0.6);
  const names = rows[header];
  if (!names || names.length < 2) return undefined;
  const body = rows.slice(header + 1).filter(row => row.some(cell => cell.trim() !== ''));
  if (body.length === 0) return undefined;
  const columns = names.slice(0, MOST_COLUMNS).map((name, index) => ({
    path: isPlainName(name) && names.indexOf(name) === index ? name.trim() : `#${index + 1}`,
    name: name.trim(),
    values: body.map(row => row[index] ?? '').filter(cell => cell.trim() !== ''),
  }));
  const top = { ...(delimiter === '|' && { delimiter }), ...(header > 0 && { header: header + 1 }) };
  return { top, list: '', columns, rows: body.length };
}

/** A bar is not found out by the reader, so the mapping must name it. */
function usualOrBar(text: string): string {
  const line = text.split(/\r\n|\r|\n/).find(each => each.trim() !== '') ?? '';
  const usual = delimiterOf(text);
  return line.split('|').length > line.split(usual).length ? '|' : usual;
}

function isPlainName(name: string): boolean {
  return name.trim() !== '' && name.length <= 200 && !/^[@/$]/.test(name.trim());
}

function shapeOfJson(text: string): SourceShape | undefined {
  const lines = text.split('\n').filter(line => line.trim() !== '');
  const root = parseJson(text)?.value ?? lines.map(line => parseJson(line)?.value);
  const lists = listsIn(root, [], 0).sort((one, other) => other.rows.length - one.rows.length);
  // A gviz table lists its columns, too, and may have more of them than rows.
  const found = lists.find(({ path }) => path === 'table.rows') ?? lists[0];
  if (!found) return undefined;
  const { path, rows } = found;
  const names = headingsOf(root);
  const members = new Map<string, unknown[]>();
  for (const row of rows.slice(0, SAMPLE_ROWS)) collect(row, [], members);
  const labels = labelsOf(root);
  const columns = [...members].slice(0, MOST_COLUMNS).map(([member, values]) => ({
    path: member,
    name: labels[Number(/^c\.(\d+)\.v$/.exec(member)?.[1] ?? NaN)] ?? names[Number(member)] ?? member,
    values: values.filter(value => value !== null && value !== ''),
  }));
  return { top: {}, list: path, columns, rows: Math.min(rows.length, SAMPLE_ROWS) };
}

interface FoundList {
  readonly path: string;
  readonly rows: readonly object[];
}

/** Lists of objects, or objects of objects. */
function listsIn(value: unknown, path: readonly string[], depth: number): FoundList[] {
  if (depth > 5 || typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value) as [string, unknown][];
  // Rows may be lists, with the names of their columns beside them.
  const isRow = (entry: unknown): entry is object =>
    isRecord(entry) || (Array.isArray(entry) && entry.length > 2);
  const rows = entries.map(([, entry]) => entry).filter(isRow);
  const isList =
    rows.length > 0 && rows.length === entries.length && (Array.isArray(value) || rows.length > 1);
  const own = isList ? [{ path: path.join('.'), rows }] : [];
  // Lists inside the rows of a list are details of them.
  if (isList && Array.isArray(value)) return own;
  return [...own, ...entries.flatMap(([key, entry]) => listsIn(entry, [...path, key], depth + 1))];
}

function collect(value: unknown, path: readonly string[], members: Map<string, unknown[]>): void {
  if (typeof value === 'object' && value !== null) {
    if (path.length > 3) return;
    for (const [key, entry] of Object.entries(value)) collect(entry, [...path, key], members);
    return;
  }
  const name = path.join('.');
  if (name === '' || /^c\.\d+\.f$/.test(name)) return;
  const values = members.get(name) ?? [];
  values.push(value);
  members.set(name, values);
}

/** The names of columns that stand beside rows that are lists. */
function headingsOf(root: unknown): readonly string[] {
  const lists = isRecord(root) ? ['columns', 'fields', 'header', 'headers'].map(key => root[key]) : [];
  const list = lists.find(each => Array.isArray(each)) as readonly unknown[] | undefined;
  return (list ?? []).map(each => String(isRecord(each) ? (each['name'] ?? each['id'] ?? '') : each));
}

/** What a gviz table calls its columns. */
function labelsOf(root: unknown): readonly string[] {
  const table = isRecord(root) && isRecord(root['table']) ? root['table'] : {};
  const columns = Array.isArray(table['cols']) ? (table['cols'] as readonly unknown[]) : [];
  return columns.map(column => (isRecord(column) ? String(column['label'] || column['id'] || '') : ''));
}
