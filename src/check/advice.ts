import { readCsv } from '../import/csv.ts';
import { unwrapped } from '../import/source.ts';
import type { ImportTools } from '../import/tools.ts';
import { kindOfBody } from '../feed/body-kind.ts';
import { runAtOnce } from '../lib/chunked-work.ts';
import type { Finding } from './findings.ts';
import { timeFormOf } from './suggest/times.ts';

/** What advice needs to know. */
export interface AdviceDeps {
  readonly tools: ImportTools;
  /** Zone of the machine, as an example. */
  readonly zone: string;
}

/** Rows above the header that are looked at. */
const ROWS = 30;
/** Values of one column that are looked at. */
const VALUES = 50;

/**
 * Adds to findings of a source that was read by a mapping the line that would mend the mapping, where it can be told from the values.
 *
 * @param body the source as text
 */
export function withAdvice(findings: readonly Finding[], body: string, deps: AdviceDeps): readonly Finding[] {
  const columns = new Map<string, Finding[]>();
  for (const finding of findings) {
    const column = columnOf(finding);
    if (column === undefined) continue;
    const key = `${finding.code} ${column}`;
    columns.set(key, [...(columns.get(key) ?? []).slice(0, VALUES), finding]);
  }
  const advised = findings.map(finding => {
    const column = columnOf(finding);
    const all = column === undefined ? [] : (columns.get(`${finding.code} ${column}`) ?? []);
    const hint = column === undefined ? undefined : lineFor(finding, column, all, deps);
    return hint === undefined || finding.hint !== undefined ? finding : { ...finding, hint };
  });
  return [...advised, ...aboveHeader(findings, body)];
}

function columnOf({ source }: Finding): string | undefined {
  if (source?.column !== undefined) return source.column;
  return source?.pointer?.split('/').at(-1)?.replace(/~1/g, '/').replace(/~0/g, '~');
}

function lineFor(
  { code }: Finding,
  column: string,
  all: readonly Finding[],
  { tools, zone }: AdviceDeps,
): string | undefined {
  const values = all.flatMap(({ seen }) => textOf(seen) ?? []);
  const name = JSON.stringify(column);
  switch (code) {
    case 'value/not-a-time':
    case 'value/time-without-zone':
    case 'mapping/cannot-compare': {
      const form = timeFormOf(values, tools);
      if (!form) return undefined;
      const pattern = form.pattern === undefined ? '' : `, "pattern": ${JSON.stringify(form.pattern)}`;
      const lang = form.lang === undefined ? '' : `, "lang": ${JSON.stringify(form.lang)}`;
      return `{ "$from": ${name}${pattern}${lang}${form.isLocal ? `, "zone": ${JSON.stringify(zone)}` : ''} }`;
    }
    case 'value/not-a-count':
    case 'value/not-a-number': {
      if (values.length === 0) return undefined;
      if (values.every(value => /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+,\d+$/.test(value)))
        return `{ "$from": ${name}, "decimal": "," }`;
      return values.every(value => !/\d/.test(value))
        ? `{ "$from": ${name}, "words": { ${[...new Set(values)]
            .slice(0, 3)
            .map(each => `${JSON.stringify(each)}: null`)
            .join(', ')} } }`
        : undefined;
    }
    default:
      return undefined;
  }
}

/** The text that an issue shows; undefined where it was no text, or was cut. */
function textOf(seen: string | undefined): string | undefined {
  try {
    const value: unknown = JSON.parse(seen ?? '');
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Names that a mapping asks for as columns, and that stand in another row than the header. */
function aboveHeader(findings: readonly Finding[], body: string): readonly Finding[] {
  const missing = findings.filter(({ code, hint }) => code === 'mapping/no-column' && hint === undefined);
  const text = unwrapped(body);
  if (missing.length === 0 || kindOfBody(text) !== 'rows') return [];
  const { rows } = runAtOnce(readCsv(text, undefined, 1, ROWS));
  const hints = new Set<string>();
  return missing.flatMap(({ pointer, seen }): readonly Finding[] => {
    const name = textOf(seen);
    const wanted = name?.split('.').at(-1)?.replace(/^\//, '').trim();
    if (!wanted) return [];
    const row = rows.findIndex(cells => cells.some(cell => isCalled(cell, wanted)));
    const cells = rows[row];
    if (!cells) return [];
    const column = cells.findIndex(cell => isCalled(cell, wanted));
    const isHeader = cells.filter(cell => cell.trim() !== '').length > 2;
    const hint = isHeader ? `"header": ${row + 1}` : `{ "$cell": "${letters(column + 1)}${row + 1}" }`;
    if (hints.size === hints.add(hint).size) return [];
    return [{ code: 'mapping/not-in-header', pointer, seen: seen ?? '', hint, severity: 'warning' }];
  });
}

function isCalled(cell: string, name: string): boolean {
  return cell.trim().replace(/:$/, '').trim() === name;
}

/** The name of a column in a spreadsheet. @param index from 0 */
function letters(index: number): string {
  const before = Math.floor(index / 26);
  return (before > 0 ? letters(before - 1) : '') + String.fromCharCode(65 + (index % 26));
}
