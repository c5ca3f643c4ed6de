import type { Calendar } from '../domain/calendar.ts';
import { withLost, type LostCommunity } from '../domain/completeness.ts';
import type { Community, Feed } from '../domain/model.ts';
import { cutOffOf } from './cut-off.ts';
import { derivedTime } from '../domain/derived-time.ts';
import { glimpse, isKnown, isRecord, ownProperty, Reader, seenOf, type Field } from './fields.ts';
import { kindOfBody, type BodyKind } from './body-kind.ts';
import { issueOf, type Issue, type IssueCode } from './issues.ts';
import { zone } from './leaves.ts';
import { parseJson } from './json.ts';
import { hasOwn } from './own.ts';
import { community, feed as feedField, MOST_COMMUNITIES } from './schema.ts';
import { runAtOnce, type ChunkedWork } from '../lib/chunked-work.ts';
import { isUnknown } from './unknown.ts';

/** What came of reading a document. Without a feed, the first issue says why. */
export interface Reading {
  readonly feed: Feed | null;
  readonly issues: readonly Issue[];
  /** The same text may be read otherwise next time: what it takes to read it was not there. */
  readonly passing?: boolean;
  /** What the next document of the same feed is compared with. */
  readonly past?: Past;
}

/** The communities of a document, to be told again in the next. */
export interface Past {
  /** The zone in which dates end. */
  readonly zone: string | null;
  /** By their id. */
  readonly known: ReadonlyMap<unknown, Known>;
}

interface Known {
  readonly raw: unknown;
  readonly community: Community;
  /** Nothing is to be said of it, so it need not be read to say it again. */
  readonly isClean: boolean;
}

/** Before the first document. */
export const NO_PAST: Past = { zone: null, known: new Map() };

/**
 * Reads a feed from its text. Never throws; see {@link readFeed}.
 *
 * @param body the document as text, without a byte-order mark
 */
export function parseFeed(body: string, calendar: Calendar): Reading {
  return runAtOnce(parseFeedInChunks(body, calendar));
}

/**
 * The same in chunks, so that a large feed holds nothing up; a small one is one chunk. Never throws.
 *
 * @param past what is left of the document before it; see {@link readFeedInChunks}
 */
export function* parseFeedInChunks(body: string, calendar: Calendar, past?: Past): ChunkedWork<Reading> {
  const json = parseJson(body);
  if (!json) return refused(NOT_JSON[kindOfBody(body)] ?? 'feed/not-json', glimpse(body.slice(0, 60)));
  const reading = yield* readFeedInChunks(json.value, calendar, past);
  const lost = json.notNumbers.map(pointer => issueOf('json/not-a-number', undefined, pointer));
  return lost.length > 0 ? { ...reading, issues: [...reading.issues, ...lost] } : reading;
}

/**
 * Reads a feed from its value. Never throws. One bad value costs that value, one bad community that community; only what
 * is not a feed of version 1 at all is refused as a whole.
 *
 * @param raw anything; nothing in it is kept or changed
 * @param calendar what is known of time zones
 */
export function readFeed(raw: unknown, calendar: Calendar): Reading {
  return runAtOnce(readFeedInChunks(raw, calendar));
}

/** What came in place of JSON. A web page is a captive portal, a login or a host's error page. */
const NOT_JSON: Partial<Record<BodyKind, IssueCode>> = {
  html: 'feed/html',
  xml: 'source/xml',
  excel: 'source/excel',
  binary: 'source/binary',
};

/** From so many communities on, chunks are worth it. */
const LARGE = 500;

/**
 * The same in chunks, one a community of a large feed. Never throws.
 *
 * @param past given, the communities that are equal to those in it are the same objects, and `raw` is kept to be compared
 *   with the next: it must not change any more
 */
export function* readFeedInChunks(raw: unknown, calendar: Calendar, past?: Past): ChunkedWork<Reading> {
  try {
    if (!isRecord(raw)) return refused('feed/not-an-object', glimpse(raw));
    const reader = new Reader(calendar, !!past);
    // No prototype: what a page has put on Object.prototype is not in the document.
    const document: Record<string, unknown> = { __proto__: null, ...raw };
    const { timeZone, communities: given } = document;
    // Before all else: dates without a time end in this zone. Its own turn comes again, and says what is wrong with it.
    reader.zone = isKnown(timeZone) ? (zone(timeZone, new Reader(calendar)) ?? null) : 'UTC';
    const whole = feedField({ ...document, communities: [] }, reader);
    // Nothing else of it is required.
    if (!whole) return refused('feed/version', seenOf(document.version));
    // Shards may stand instead of communities.
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
    const readOne: Field<Known> = raw => told(raw, before, reader);
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
    // A mistake of the publisher's tools: the last good document says more than that there are no communities.
    if (entries.length > 0 && communities.length === 0) {
      const why = issueOf('feed/no-readable-community', seenOf(entries[0]), '/communities');
      return { feed: null, issues: [why, ...reader.close()] };
    }
    const read = { ...whole, communities, ...((isCut || more) && { incomplete: true }) };
    const feed = withLost(withTime(read, isUnknown(document.generatedAt), reader), lost);
    return {
      feed,
      issues: reader.close(),
      ...(past && { past: { zone: reader.zone, known } }),
    };
  } catch {
    // A value that resists being looked at: a getter that throws, a proxy that was revoked, a nesting without end.
    return refused('value/too-deep');
  }
}

/** With the time at which it was written, where the feed does not say so and it follows from the times of its parts. */
function withTime(feed: Feed, isMissing: boolean, reader: Reader): Feed {
  if (feed.generatedAt !== undefined) return feed;
  const generatedAt = derivedTime(feed);
  if (isMissing) {
    if (generatedAt === undefined) reader.report('value/missing', undefined, 'generatedAt');
    else reader.report('time/derived', new Date(generatedAt).toISOString(), 'generatedAt', 'note');
  }
  return generatedAt === undefined ? feed : { ...feed, generatedAt };
}

/** What can be told of a community that could not be read. */
function lostFrom(raw: unknown): LostCommunity {
  if (!isRecord(raw)) return {};
  const id = ownProperty(raw, 'id');
  const district = ownProperty(raw, 'district') ?? '';
  return {
    ...((typeof id === 'string' || typeof id === 'number') && { id: String(id) }),
    ...(typeof district === 'string' && { district: district.trim() }),
  };
}

/** A community as it was told before, where it has not changed. */
function told(raw: unknown, before: Past['known'], reader: Reader): Known | undefined {
  const id = isRecord(raw) && ownProperty(raw, 'id');
  const old = before.get(typeof id === 'number' ? String(id) : id);
  const same = old && isEqual(old.raw, raw, 16) ? old : undefined;
  if (same?.isClean) return same;
  const { said } = reader;
  const value = community(raw, reader);
  return value && (same ?? { raw, community: value, isClean: reader.said === said });
}

/**
 * Whether two values from JSON are the same, with their members in the same order. What lies deeper than anything of ours
 * is taken for different, and so is what a page has put on Object.prototype.
 *
 * @param depth how deep to look
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
  // To walk one of them without a list of its keys takes half the time.
  const keys = Object.keys(other);
  let at = 0;
  for (const key in one) {
    if (key !== keys[at++] || !hasOwn(one, key) || !isEqual(one[key], other[key], depth - 1)) return false;
  }
  return at === keys.length;
}

/** Nothing of it is used. */
export function refused(code: IssueCode, seen?: string, pointer?: string): Reading {
  return { feed: null, issues: [issueOf(code, seen, pointer)] };
}
