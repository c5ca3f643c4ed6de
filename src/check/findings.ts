import type { IssueCode, MappingCode } from '../feed/issues.ts';
import type { SourcedIssue } from '../import/issues.ts';
import { hasOwn, shortened } from '../feed/own.ts';
import { knownMembers } from '../lib/known-members.ts';

/** The codes of the checker: those of the reader and its own. */
export type CheckCode =
  | IssueCode
  | MappingCode
  | 'source/not-utf-8'
  | 'mapping/not-in-header'
  // members
  | 'member/typo'
  | 'member/misplaced'
  | 'member/unknown'
  | 'id/has-space'
  | 'id/unknown'
  | 'shard/district'
  // counts
  | 'count/above-earlier-stage'
  | 'count/above-whole'
  | 'count/needed-below-min'
  | 'ticket/not-issued'
  // times
  | 'time/no-as-of'
  | 'time/stale'
  | 'time/expired'
  | 'time/ahead'
  | 'time/day-only'
  | 'time/after-document'
  | 'time/order'
  // persons
  | 'personal/id-number'
  | 'personal/phone'
  | 'personal/email'
  | 'personal/name'
  | 'personal/detail'
  | 'personal/small-count'
  // texts
  | 'text/looks-like-html'
  // addresses
  | 'link/not-https'
  // the host
  | 'http/not-https'
  | 'http/redirect'
  | 'http/no-cors'
  | 'http/cors-one-origin'
  | 'http/no-cache-control'
  | 'http/no-store'
  | 'http/cached-long'
  | 'http/no-validator'
  | 'http/content-type'
  | 'http/no-date'
  | 'http/date-hidden'
  | 'http/clock'
  | 'http/large'
  | 'http/not-compressed';

/** Something that a publisher should know. A `note` is not a fault. */
export interface Finding extends Omit<SourcedIssue, 'code' | 'severity'> {
  readonly code: CheckCode;
  readonly severity: 'error' | 'warning' | 'note';
}

/** Optional details of a finding. */
export interface Detail {
  readonly seen?: string | undefined;
  readonly hint?: string | undefined;
  readonly severity?: Finding['severity'];
}

const LIMIT = 20_000;

/** The findings of one check, in the order in which they were added. */
export class Findings {
  private readonly list: Finding[] = [];
  private more = 0;

  /** Adds a finding, by default a warning. */
  add(code: CheckCode, pointer: string, detail: Detail = {}): void {
    const finding = { code, pointer, severity: 'warning' as const, ...knownMembers(detail) };
    this.take([hasOwn(finding, 'seen') ? { ...finding, seen: shortened(finding.seen ?? '') } : finding]);
  }

  take(findings: Iterable<Finding>): void {
    for (const finding of findings) {
      if (this.list.length < LIMIT) this.list.push(finding);
      else this.more++;
    }
  }

  close(): readonly Finding[] {
    if (this.more === 0) return this.list;
    return [...this.list, { code: 'issues/more', pointer: '', seen: String(this.more), severity: 'warning' }];
  }
}
