/** The codes are stable, since publishers and programs depend on them. Their texts are in `check/texts`. */
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
  | 'feed/shards'
  | 'widget/failed'
  | 'module/not-loaded'
  // the areas of a map
  | 'areas/not-loaded'
  | 'areas/too-large'
  | 'areas/not-readable'
  | 'areas/not-joined'
  // the requested community or district does not exist
  | 'feed/empty'
  | 'feed/no-such-community'
  | 'feed/no-such-district'
  // the text is in another encoding than UTF-8, and was read nevertheless
  | 'feed/encoding'
  // the source of the document is incomplete, or of another format
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
  // read nevertheless
  | 'value/number-as-text'
  | 'value/too-long'
  | 'id/duplicate'
  | 'sum/disagrees'
  | 'count/above-population'
  | 'count/falls'
  | 'time/derived'
  | 'issues/more';

/** Problems of a mapping, or of a source that is read by one. As stable as the codes of the reader. */
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
  // the mapping does not match the source
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
  | 'row/total'
  | 'csv/unclosed-quote'
  | 'csv/duplicate-column'
  | 'csv/unknown-column'
  | 'csv/too-many-cells'
  | 'csv/too-few-cells'
  | 'csv/no-id';

/** `error`: something is lost. `warning`: read, but the publisher should check it. `note`: for information. */
export type Severity = 'error' | 'warning' | 'note';

/** A problem with a feed, or with loading it, as data. */
export interface Issue {
  readonly code: IssueCode | MappingCode;
  /** RFC 6901 JSON Pointer to the value; '' for the whole document. */
  readonly pointer: string;
  /** The value found, as JSON of at most 80 characters, or a detail such as an HTTP status. */
  readonly seen?: string;
  readonly severity: Severity;
}

/** @param seen truncated to 80 characters */
export function issueOf(
  code: Issue['code'],
  seen?: string,
  pointer: string = '',
  severity: Severity = 'error',
): Issue {
  return { code, pointer, ...(seen !== undefined && { seen: seen.slice(0, 80) }), severity };
}
