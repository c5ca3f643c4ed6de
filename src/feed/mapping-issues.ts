import type { Issue, IssueCode, Severity } from './issues.ts';
import { hasOwn, knownMembers, ownMember, shortened } from './own.ts';

/** What can be wrong with a mapping, or with a source that is read by one. As stable as the reader's codes. */
export type MappingCode =
  // the mapping itself: the pointer leads into the mapping
  | 'mapping/not-json'
  | 'mapping/not-an-object'
  | 'mapping/version'
  | 'mapping/no-feed'
  | 'mapping/unknown-member'
  | 'mapping/unknown-option'
  | 'mapping/bad-option'
  | 'mapping/misplaced'
  | 'mapping/too-deep'
  | 'mapping/too-much'
  | 'mapping/no-file'
  // the mapping and the source do not fit
  | 'mapping/no-rows'
  | 'mapping/no-column'
  | 'mapping/no-key'
  | 'mapping/no-order'
  | 'mapping/cannot-compare'
  | 'mapping/cannot-add'
  // the source
  | 'source/not-json'
  | 'source/html'
  | 'source/empty'
  | 'source/not-a-table'
  | 'csv/unclosed-quote'
  | 'csv/duplicate-column'
  | 'csv/unknown-column'
  | 'csv/too-many-cells'
  | 'csv/too-few-cells'
  | 'csv/no-id';

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

/** Issues of one mapping run: each place once. */
export class MappingIssues {
  readonly list: SourcedIssue[] = [];
  private readonly said = new Set<string>();

  /** An error, unless it says otherwise. */
  add(code: MappingCode, pointer: string, more: MappingDetail = {}): undefined {
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
  return `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`;
}

/** The steps of a JSON Pointer. */
export function pointerSteps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map(step => step.replace(/~1/g, '/').replace(/~0/g, '~'));
}
