import type { Finding } from '../check/findings.ts';
import type { SourcePlace } from '../import/issues.ts';
import type { Lang } from './usage.ts';
import { filled, stringsOf } from './words.ts';

/** The result of a check. */
export interface Outcome {
  /** The file or address, as given on the command line. */
  readonly target: string;
  readonly map: string | undefined;
  /** Number of communities that were read; null if the document was refused. */
  readonly communities: number | null;
  readonly findings: readonly Finding[];
  /** The checked document, from which the ids of communities are taken. */
  readonly document?: unknown;
}

/** The number of findings of each severity. */
export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

export function tallyOf(findings: readonly Finding[]): Tally {
  const count = (severity: Finding['severity']): number =>
    findings.filter(finding => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}

/** Findings that are reported together: the same fault at the same member of many communities. */
interface Group {
  readonly finding: Finding;
  readonly all: Finding[];
}

const ORDER: readonly Finding['severity'][] = ['error', 'warning', 'note'];
/** Maximum number of places listed for one group. */
const EXAMPLES = 5;
const INDENT = '  ';

/**
 * A report for people: the most severe findings first, and each fault once, with advice.
 *
 * @param color whether the output is a terminal
 */
export function humanReport(outcome: Outcome, lang: Lang, color: boolean): string {
  const { target, map, communities, findings, document } = outcome;
  const { report } = stringsOf(lang);
  const tally = tallyOf(findings);
  const read = communities === null ? report.refused : filled(report.communities, { count: communities });
  const by = map === undefined ? '' : ` ${filled(report.mapped, { mapping: map })}`;
  const lines = [`${target}${by}: ${read}`, ''];
  for (const group of groupsOf(findings)) lines.push(...groupLines(group, document, lang, color), '');
  lines.push(findings.length === 0 ? report.clean : filled(report.summary, { ...tally }));
  return `${lines.join('\n')}\n`;
}

function groupsOf(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const { code, severity, hint } = finding;
    const key = JSON.stringify([code, severity, hint, placeOfGroup(finding)]);
    const group = groups.get(key);
    if (group) group.all.push(finding);
    else groups.set(key, { finding, all: [finding] });
  }
  return [...groups.values()].sort(
    (one, other) => ORDER.indexOf(one.finding.severity) - ORDER.indexOf(other.finding.severity),
  );
}

/** Bad values are grouped by member or column, all other findings by code alone. */
function placeOfGroup({ code, pointer, source }: Finding): string {
  if (!/^(?:value|member|mapping)\//.test(code)) return '';
  // For a shard, the pointer refers to the shard in the index, and the source to the place within it.
  const inShard = pointer.startsWith('/shards/') ? (source?.pointer ?? '') : '';
  return `${(pointer + inShard).replace(/\/\d+(?=\/|$)/g, '/*')} ${source?.column ?? ''}`;
}

function groupLines({ finding, all }: Group, document: unknown, lang: Lang, color: boolean): string[] {
  const { report, codes } = stringsOf(lang);
  const { what, todo } = codes[finding.code];
  const values = { hint: finding.hint };
  const labels = [report.at, report.todo];
  const width = Math.max(...labels.map(widthOf)) + 2;
  const labelled = (label: string, text: string): string =>
    `${INDENT}${padded(label, width)}${printable(text)}`;
  const count = all.length > 1 ? ` (${filled(report.times, { count: all.length })})` : '';
  const head = `${painted(report[finding.severity], finding.severity, color)}  ${printable(filled(what, values))}${count}  [${finding.code}]`;

  const places = [...new Set(all.map(one => placeText(one, document, lang)))];
  const shown = places
    .slice(0, EXAMPLES)
    .map((place, index) => labelled(index === 0 ? report.at : '', place));
  if (places.length > EXAMPLES) {
    shown.push(labelled('', filled(report.more, { count: places.length - EXAMPLES })));
  }
  return [head, ...shown, labelled(report.todo, filled(todo, values))];
}

/** The place and the value found there: 'row 7, column wait: "many"'. */
function placeText(finding: Finding, document: unknown, lang: Lang): string {
  const { report } = stringsOf(lang);
  const { source, pointer, seen } = finding;
  const isInMapping = finding.code.startsWith('mapping/');
  const inMapping = isInMapping && pointer !== '' ? filled(report.mapping, { pointer }) : '';
  const inSource = source ? sourceText(source, lang) : '';
  const inFeed = isInMapping || inSource !== '' ? '' : pointer;
  const id = isInMapping ? undefined : communityId(document, pointer);
  const where =
    [inMapping, inSource, inFeed, id === undefined ? '' : `(${id})`].filter(text => text !== '').join(' ') ||
    report.whole;
  return seen === undefined || seen === '' ? where : `${where}: ${seen}`;
}

/** The id of the community to which a pointer refers, since an index in a pointer says little. */
function communityId(document: unknown, pointer: string): string | undefined {
  const index = /^\/communities\/(\d+)(?:\/|$)/.exec(pointer)?.[1];
  const isObject = typeof document === 'object' && document !== null;
  if (index === undefined || !isObject) return undefined;
  const list: unknown = (document as { communities?: unknown }).communities;
  const entry: unknown = Array.isArray(list) ? list[Number(index)] : undefined;
  const id: unknown =
    typeof entry === 'object' && entry !== null ? (entry as { id?: unknown }).id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id).slice(0, 64) : undefined;
}

function sourceText({ file, row, column, pointer }: SourcePlace, lang: Lang): string {
  const { report } = stringsOf(lang);
  const parts = [
    file === undefined ? '' : filled(report.file, { file }),
    row === undefined ? '' : filled(report.row, { row }),
    column === undefined ? '' : filled(report.column, { column }),
    pointer ?? '',
  ];
  return parts.filter(part => part !== '').join(lang === 'zh-Hans' ? '' : ', ');
}

const COLORS: Readonly<Record<Finding['severity'], number>> = { error: 31, warning: 33, note: 36 };

function painted(text: string, severity: Finding['severity'], color: boolean): string {
  return color ? `\u001b[1;${COLORS[severity]}m${text}\u001b[0m` : text;
}

/** Replaces control characters and bidirectional controls, which a feed could use to manipulate the terminal. */
function printable(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

/** Width in columns of a terminal. A Chinese character takes two. */
function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/.test(char) ? 2 : 1; // prettier-ignore
  return width;
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** A report for programs. Its members keep their names and meanings. Members may be added. */
export function jsonReport({ target, map, communities, findings }: Outcome, lang: Lang): string {
  const { codes } = stringsOf(lang);
  const issues = findings.map(({ code, severity, pointer, seen, hint, source }) => ({
    code,
    severity,
    pointer,
    seen: seen ?? null,
    hint: hint ?? null,
    source: source ?? null,
    what: filled(codes[code].what, { hint }),
    todo: filled(codes[code].todo, { hint }),
  }));
  const report = { lanternCheck: 1, target, map: map ?? null, communities, ...tallyOf(findings), issues };
  return `${JSON.stringify(report, null, 2)}\n`;
}
