import type { Calendar } from '../domain/calendar.ts';
import { markAsRead } from './already-read.ts';
import { withLost, type LostCommunity } from '../domain/completeness.ts';
import type { Community, Feed } from '../domain/model.ts';
import { cutOffOf } from './cut-off.ts';
import { derivedTime } from '../domain/derived-time.ts';
import { glimpse, isKnown, isRecord, ownProperty, Reader, seenOf, type Field } from './fields.ts';
import { kindOfBody, type BodyKind } from './body-kind.ts';
import { issueOf, type IssueCode } from './issues.ts';
import { zone } from './leaves.ts';
import { parseJsonInChunks } from './json.ts';
import { hasOwn } from './own.ts';
import { community, feed as feedField, MOST_COMMUNITIES } from './schema.ts';
import { runAtOnce, type ChunkedWork } from '../lib/chunked-work.ts';
import { isUnknown } from './unknown.ts';
import type { Known, Past, Reading } from './reading.ts';

export type { Past, Reading } from './reading.ts';

/** The value before the first document. */
export const NO_PAST: Past = { zone: null, known: new Map() };

/**
 * Reads a feed from its text. Never throws. See {@link readFeed}.
 *
 * @param body the document as text, without a byte-order mark
 */
export function parseFeed(body: string, calendar: Calendar): Reading {
  return runAtOnce(parseFeedInChunks(body, calendar));
}

/**
 * The same in chunks, so that a large feed does not block the page. A small feed is one chunk. Never throws.
 *
 * @param past data of the previous document; see {@link readFeedInChunks}
 */
export function* parseFeedInChunks(body: string, calendar: Calendar, past?: Past): ChunkedWork<Reading> {
  const json = yield* parseJsonInChunks(body);
  if (!json) return refused(NOT_JSON[kindOfBody(body)] ?? 'feed/not-json', glimpse(body.slice(0, 60)));
  const reading = yield* readFeedInChunks(json.value, calendar, past);
  const lost = json.notNumbers.map(pointer => issueOf('json/not-a-number', undefined, pointer));
  return lost.length > 0 ? markAsRead({ ...reading, issues: [...reading.issues, ...lost] }) : reading;
}

/**
 * Reads a feed from its value. Never throws. A bad value costs only that value, and a bad community only that community. Only
 * a document that is not a feed of version 1 is refused as a whole.
 *
 * @param raw any value; it is neither kept nor changed
 * @param calendar the available time zones
 */
export function readFeed(raw: unknown, calendar: Calendar): Reading {
  return runAtOnce(readFeedInChunks(raw, calendar));
}

/** Codes for bodies that are not JSON. A web page is usually a captive portal, a login or an error page. */
const NOT_JSON: Partial<Record<BodyKind, IssueCode>> = {
  html: 'feed/html',
  xml: 'source/xml',
  excel: 'source/excel',
  binary: 'source/binary',
};

/** Number of communities from which on a feed is read in chunks. */
const LARGE = 500;

/**
 * The same in chunks, one for each community of a large feed. Never throws.
 *
 * @param past data of the previous document. If given, communities that are unchanged remain the same objects, and `raw` is
 *   kept for comparison with the next document and must not be changed
 */
export function* readFeedInChunks(raw: unknown, calendar: Calendar, past?: Past): ChunkedWork<Reading> {
  try {
    if (!isRecord(raw)) return refused('feed/not-an-object', glimpse(raw));
    const reader = new Reader(calendar, !!past);
    // Without a prototype, so that members that the page added to Object.prototype are not read.
    const document: Record<string, unknown> = { __proto__: null, ...raw };
    const { timeZone, communities: given } = document;
    // Read first, because dates without a time depend on it. Its issues are reported when it is read again as a member.
    reader.zone = isKnown(timeZone) ? (zone(timeZone, new Reader(calendar)) ?? null) : 'UTC';
    const whole = feedField({ ...document, communities: [] }, reader);
    // The version is the only required member besides the communities.
    if (!whole) return refused('feed/version', seenOf(document.version));
    // A feed may have shards instead of communities.
    const entries = given === undefined && Array.isArray(document.shards) ? [] : given;
    if (!Array.isArray(entries)) return refused('feed/no-communities', seenOf(given));
    const isCut = entries.length > MOST_COMMUNITIES;
    if (isCut) reader.report('value/too-long', entries, 'communities');
    const communities: Community[] = [];
    const before = past?.zone === reader.zone ? past.known : NO_PAST.known;
    const known = new Map<unknown, Known>();
    const more = cutOffOf([document], 'communities', entries.length);
    if (more) reader.report('source/cut-off', more.value, more.member);
    const lost: LostCommunity[] = [];
    const readOne: Field<Known> = raw => readCommunity(raw, before, reader);
    reader.path.push('communities');
    for (let index = 0; index < Math.min(entries.length, MOST_COMMUNITIES); index++) {
      if (entries.length >= LARGE) yield;
      const entry = reader.within(index, readOne, entries[index]);
      const id = entry?.community.id;
      if (!entry || known.has(id)) {
        if (isKnown(entries[index])) lost.push(lostFrom(entries[index]));
        if (entry) reader.report('id/duplicate', id, index);
        continue;
      }
      known.set(id, entry);
      communities.push(entry.community);
    }
    reader.path.pop();
    // This is a mistake of the publisher's software. Showing the last good document is better than showing no communities.
    if (entries.length > 0 && communities.length === 0) {
      const why = issueOf('feed/no-readable-community', seenOf(entries[0]), '/communities');
      return markAsRead({ feed: null, issues: [why, ...reader.close()] });
    }
    const read = { ...whole, communities, ...((isCut || more) && { incomplete: true }) };
    const feed = withLost(withTime(read, isUnknown(document.generatedAt), reader), lost);
    return markAsRead({
      feed,
      issues: reader.close(),
      ...(past && { past: { zone: reader.zone, known } }),
    });
  } catch {
    // Reading a value threw an error: a getter that throws, a revoked proxy, or infinite nesting.
    return refused('value/too-deep');
  }
}

/** Adds the time at which the document was written, if it is missing and follows from the times of its parts. */
function withTime(feed: Feed, isMissing: boolean, reader: Reader): Feed {
  if (feed.generatedAt !== undefined) return feed;
  const generatedAt = derivedTime(feed);
  if (isMissing) {
    if (generatedAt === undefined) reader.report('value/missing', undefined, 'generatedAt');
    else reader.report('time/derived', new Date(generatedAt).toISOString(), 'generatedAt', 'note');
  }
  return generatedAt === undefined ? feed : { ...feed, generatedAt };
}

/** What is known about a community that could not be read. */
function lostFrom(raw: unknown): LostCommunity {
  if (!isRecord(raw)) return {};
  const id = ownProperty(raw, 'id');
  const district = ownProperty(raw, 'district') ?? '';
  return {
    ...((typeof id === 'string' || typeof id === 'number') && { id: String(id) }),
    ...(typeof district === 'string' && { district: district.trim() }),
  };
}

/** Reads a community, or returns the previous object if the community is unchanged. */
function readCommunity(raw: unknown, before: Past['known'], reader: Reader): Known | undefined {
  const id = isRecord(raw) && ownProperty(raw, 'id');
  const old = before.get(typeof id === 'number' ? String(id) : id);
  const same = old && isEqual(old.raw, raw, 16) ? old : undefined;
  if (same?.isClean) return same;
  const { issueCount } = reader;
  const value = community(raw, reader);
  return value && (same ?? { raw, community: value, isClean: reader.issueCount === issueCount });
}

/**
 * Whether two JSON values are equal, with their members in the same order. Values nested deeper than the format allows count as
 * different, and so do members that the page added to Object.prototype.
 *
 * @param depth maximum depth of the comparison
 */
function isEqual(one: unknown, other: unknown, depth: number): boolean {
  if (one === other) return true;
  if (depth === 0) return false;
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false;
    for (let at = 0; at < one.length; at++) if (!isEqual(one[at], other[at], depth - 1)) return false;
    return true;
  }
  if (!isRecord(one) || !isRecord(other)) return false;
  // Iterating over one object without creating an array of its keys takes half the time.
  const keys = Object.keys(other);
  let at = 0;
  for (const key in one) {
    if (key !== keys[at++] || !hasOwn(one, key) || !isEqual(one[key], other[key], depth - 1)) return false;
  }
  return at === keys.length;
}

/** The result for a document of which nothing is used. */
export function refused(code: IssueCode, seen?: string, pointer?: string): Reading {
  return markAsRead({ feed: null, issues: [issueOf(code, seen, pointer)] });
}
