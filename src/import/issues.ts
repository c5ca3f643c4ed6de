import type { Issue, IssueCode, MappingCode, Severity } from '../feed/issues.ts';
import { hasOwn, ownMember, shortened } from '../feed/own.ts';
import { knownMembers } from '../lib/known-members.ts';

/** Where a value stood in what was read. */
export interface SourcePlace {
  /** Name of a file of the mapping's `files`; absent: the source itself. */
  readonly file?: string;
  /** Row of a CSV, TSV or HTML table, from 1; the header is a row. */
  readonly row?: number;
  /** Name of the column. */
  readonly column?: string;
  /** JSON Pointer into a source of JSON. */
  readonly pointer?: string;
}

/** An issue of the reader, the mapping or the source. */
export interface SourcedIssue extends Omit<Issue, 'code'> {
  readonly code: IssueCode | MappingCode;
  readonly source?: SourcePlace;
  /** What was probably meant: a name, a word. */
  readonly hint?: string;
}

/** What more can be said of an issue. */
export interface MappingDetail {
  readonly seen?: string;
  readonly hint?: string | undefined;
  readonly source?: SourcePlace;
  readonly severity?: Severity;
}

/** Codes of a source that a feed can have as well. */
type SourceCode = Extract<IssueCode, `${'source' | 'json'}/${string}`>;

/** Issues of one mapping run: each place once. */
export class MappingIssues {
  readonly list: SourcedIssue[] = [];
  /** Of all issues, those among them that are too many for the list. */
  readonly codes: Set<string> = new Set();
  private readonly said = new Set<string>();

  /** An error, unless it says otherwise. */
  add(code: MappingCode | SourceCode, pointer: string, more: MappingDetail = {}): undefined {
    this.codes.add(code);
    const issue = { code, pointer, severity: 'error' as const, ...knownMembers(more) };
    const key = JSON.stringify([code, pointer, ownMember(issue, 'source')]);
    if (this.said.has(key) || this.list.length >= 500) return undefined;
    this.said.add(key);
    this.list.push(hasOwn(issue, 'seen') ? { ...issue, seen: shortened(issue.seen ?? '') } : issue);
    return undefined;
  }
}

/** One step of a JSON Pointer. */
export function pointerStep(key: string | number): string {
  // Rows and columns have many of them, and hardly any has a sign to escape.
  if (typeof key === 'number' || !/[~/]/.test(key)) return `/${key}`;
  return `/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`;
}

/** The steps of a JSON Pointer. */
export function pointerSteps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map(step => step.replace(/~1/g, '/').replace(/~0/g, '~'));
}
