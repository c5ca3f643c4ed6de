import type { Calendar } from '../domain/calendar.ts';
import type { Feed } from '../domain/model.ts';
import { glimpse, isRecord, own, Reader, version, zone } from './fields.ts';
import type { Issue, IssueCode } from './issues.ts';
import { feed as feedField } from './schema.ts';

/** What came of reading a document. Without a feed, the first issue says why. */
export interface Reading {
  readonly feed: Feed | null;
  readonly issues: readonly Issue[];
  /** The same text may be read otherwise next time: what it takes to read it was not there. */
  readonly passing?: boolean;
}

/**
 * Reads a feed from its text. Never throws; see {@link readFeed}.
 *
 * @param body the document as text, without a byte-order mark
 */
export function parseFeed(body: string, calendar: Calendar): Reading {
  let raw: unknown;
  try {
    raw = JSON.parse(body);
  } catch {
    // A captive portal, a login page or a host's error page, where a feed should be.
    return refused(
      /^\s*<(?:!doctype|html|head|body|\?xml|!--)/i.test(body) ? 'feed/html' : 'feed/not-json',
      body.slice(0, 60),
    );
  }
  return readFeed(raw, calendar);
}

/**
 * Reads a feed from its value. Never throws. One bad value costs that value, one bad community that community; only what
 * is not a feed of version 1 at all is refused as a whole.
 *
 * @param raw anything; nothing in it is kept or changed
 * @param calendar what is known of time zones
 */
export function readFeed(raw: unknown, calendar: Calendar): Reading {
  try {
    if (!isRecord(raw)) return refused('feed/not-an-object', raw);
    if (version(own(raw, 'version'), new Reader(calendar)) === undefined)
      return refused('feed/version', own(raw, 'version'));
    const shards = own(raw, 'shards');
    // Shards may stand instead of communities.
    const document =
      own(raw, 'communities') === undefined && Array.isArray(shards) ? { ...raw, communities: [] } : raw;
    if (!Array.isArray(own(document, 'communities')))
      return refused('feed/no-communities', own(raw, 'communities'));
    const reader = new Reader(calendar);
    // Before all else: dates without a time end in this zone. Its own turn comes again, and says what is wrong with it.
    const given = own(raw, 'timeZone') ?? '';
    reader.zone = given === '' ? 'UTC' : (zone(given, new Reader(calendar)) ?? null);
    const feed = feedField(document, reader) ?? null;
    if (feed !== null && feed.generatedAt === undefined && (own(raw, 'generatedAt') ?? '') === '') {
      reader.report('value/missing', undefined, 'generatedAt');
    }
    return { feed, issues: reader.close() };
  } catch {
    // A value that resists being looked at: a getter that throws, a proxy that was revoked, a nesting without end.
    return refused('value/too-deep');
  }
}

function refused(code: IssueCode, raw?: unknown): Reading {
  const seen = raw === undefined ? {} : { seen: glimpse(raw) };
  return { feed: null, issues: [{ code, pointer: '', ...seen, severity: 'error' }] };
}
