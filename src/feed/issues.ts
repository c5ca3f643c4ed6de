/** The codes are stable: publishers and tools match on them. Words for them are in `check/texts`. */
export type IssueCode =
  // the whole document: nothing of it is used
  | 'feed/no-src'
  | 'feed/unreachable'
  | 'feed/timeout'
  | 'feed/status'
  | 'feed/too-large'
  | 'feed/not-json'
  | 'feed/html'
  | 'feed/not-an-object'
  | 'feed/version'
  | 'feed/no-communities'
  | 'feed/no-readable-community'
  | 'feed/older'
  | 'feed/map'
  | 'feed/shards'
  | 'widget/failed'
  | 'module/not-loaded'
  // what was asked for is not in it
  | 'feed/empty'
  | 'feed/no-such-community'
  | 'feed/no-such-district'
  // the source of the document: it has more than came, or is of another format
  | 'source/cut-off'
  | 'source/xml'
  | 'source/excel'
  | 'source/binary'
  // one shard
  | 'shard/nested'
  // one value: that value is unknown
  | 'json/not-a-number'
  | 'value/missing'
  | 'value/not-a-count'
  | 'value/not-a-number'
  | 'value/out-of-range'
  | 'value/not-a-time'
  | 'value/time-without-zone'
  | 'value/ends-before-start'
  | 'value/not-text'
  | 'value/not-an-id'
  | 'value/not-a-link'
  | 'value/not-one-of'
  | 'value/not-a-language'
  | 'value/not-a-time-zone'
  | 'value/not-true-or-false'
  | 'value/not-an-object'
  | 'value/not-a-list'
  | 'value/too-deep'
  // read all the same
  | 'value/number-as-text'
  | 'value/too-long'
  | 'id/duplicate'
  | 'sum/disagrees'
  | 'count/above-population'
  | 'count/falls'
  | 'time/derived'
  | 'issues/more';

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
  | 'mapping/below-zero'
  // the source
  | 'source/not-json'
  | 'source/html'
  | 'source/empty'
  | 'source/not-a-table'
  | 'source/too-many-rows'
  | 'id/made-unique'
  | 'csv/unclosed-quote'
  | 'csv/duplicate-column'
  | 'csv/unknown-column'
  | 'csv/too-many-cells'
  | 'csv/too-few-cells'
  | 'csv/no-id';

/** `error`: something is lost. `warning`: read, but a publisher should look at it. `note`: no fault. */
export type Severity = 'error' | 'warning' | 'note';

/** One thing that is wrong with a feed or with getting it, as data. */
export interface Issue {
  readonly code: IssueCode | MappingCode;
  /** RFC 6901 JSON Pointer to the value; '' is the whole document. */
  readonly pointer: string;
  /** What was there, as short JSON text (at most 80 characters), or a detail such as an HTTP status. */
  readonly seen?: string;
  readonly severity: Severity;
}

/** @param seen cut to what an issue tells of it */
export function issueOf(
  code: Issue['code'],
  seen?: string,
  pointer: string = '',
  severity: Severity = 'error',
): Issue {
  return { code, pointer, ...(seen !== undefined && { seen: seen.slice(0, 80) }), severity };
}
