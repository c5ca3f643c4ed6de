import type { Calendar } from '../domain/calendar.ts';
import type { Community, Feed } from '../domain/model.ts';
import { collect, glimpse, isRecord, own, Reader, version, zone, type Field } from './fields.ts';
import type { Issue, IssueCode } from './issues.ts';
import { community, feed as feedField, MOST_COMMUNITIES } from './schema.ts';

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
  /** By the id as it stands in the document. */
  readonly known: ReadonlyMap<unknown, Known>;
}

interface Known {
  readonly raw: unknown;
  readonly community: Community;
  /** Nothing is to be said of it, so it need not be read to say it again. */
  readonly isClean: boolean;
}

const NO_PAST: Past = { zone: null, known: new Map() };

/** Called between two pieces of work. @returns undefined to go on, or when to */
export type Pause = () => Promise<unknown> | undefined;

/**
 * Reads a feed from its text. Never throws; see {@link readFeed}.
 *
 * @param body the document as text, without a byte-order mark
 */
export function parseFeed(body: string, calendar: Calendar): Reading {
  const raw = parsed(body);
  return 'raw' in raw ? readFeed(raw.raw, calendar) : raw;
}

/**
 * The same with pauses, so that a large feed holds nothing up; a small one has none. And by way of the document before it:
 * a community that has not changed stays the same object. Never rejects.
 *
 * @param last what came of the document before it
 */
export function parseInSlices(
  body: string,
  calendar: Calendar,
  pause: Pause,
  last?: Reading,
): Reading | Promise<Reading> {
  const raw = parsed(body);
  return 'raw' in raw ? readInSlices(raw.raw, calendar, pause, last?.past ?? NO_PAST) : raw;
}

/**
 * Reads a feed from its value. Never throws. One bad value costs that value, one bad community that community; only what
 * is not a feed of version 1 at all is refused as a whole.
 *
 * @param raw anything; nothing in it is kept or changed
 * @param calendar what is known of time zones
 */
export function readFeed(raw: unknown, calendar: Calendar): Reading {
  const steps = reading(raw, calendar);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same with pauses; a small feed has none. Never rejects.
 *
 * @param past given, the communities that are equal to those in it are the same objects, and `raw` is kept to be compared
 *   with the next: it must not change any more
 */
export function readInSlices(
  raw: unknown,
  calendar: Calendar,
  pause: Pause,
  past?: Past,
): Reading | Promise<Reading> {
  const steps = reading(raw, calendar, past);
  const go = (): Reading | Promise<Reading> => {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      const wait = pause();
      if (wait) return wait.then(go);
    }
  };
  return go();
}

/** From so many communities on, pauses are worth it. */
const LARGE = 500;

/** Stands still before each community of a large feed. */
function* reading(raw: unknown, calendar: Calendar, past?: Past): Generator<void, Reading> {
  try {
    if (!isRecord(raw)) return refused('feed/not-an-object', raw);
    if (version(own(raw, 'version'), new Reader(calendar)) === undefined)
      return refused('feed/version', own(raw, 'version'));
    const given = own(raw, 'communities');
    // Shards may stand instead of communities.
    const entries = given === undefined && Array.isArray(own(raw, 'shards')) ? [] : given;
    if (!Array.isArray(entries)) return refused('feed/no-communities', given);
    const reader = new Reader(calendar);
    // Before all else: dates without a time end in this zone. Its own turn comes again, and says what is wrong with it.
    const timeZone = own(raw, 'timeZone') ?? '';
    reader.zone = timeZone === '' ? 'UTC' : (zone(timeZone, new Reader(calendar)) ?? null);
    const whole = feedField({ ...raw, communities: [] }, reader);
    const communities: Community[] = [];
    const known = new Map<unknown, Known>();
    const field = past ? remembering(known, past.zone === reader.zone ? past.known : known) : community;
    const take = collect(communities, field, reader);
    if (entries.length > MOST_COMMUNITIES) reader.warn('value/too-long', entries, 'communities');
    for (let index = 0; index < Math.min(entries.length, MOST_COMMUNITIES); index++) {
      if (entries.length >= LARGE) yield;
      reader.within('communities', () => take(entries[index], index), entries);
    }
    if (whole && whole.generatedAt === undefined && (own(raw, 'generatedAt') ?? '') === '') {
      reader.report('value/missing', undefined, 'generatedAt');
    }
    return {
      feed: whole ? { ...whole, communities } : null,
      issues: reader.close(),
      ...(past && { past: { zone: reader.zone, known } }),
    };
  } catch {
    // A value that resists being looked at: a getter that throws, a proxy that was revoked, a nesting without end.
    return refused('value/too-deep');
  }
}

/** Reads communities, and gives those that have not changed as they were. */
function remembering(known: Map<unknown, Known>, before: ReadonlyMap<unknown, Known>): Field<Community> {
  const read: Field<Community> = (raw, reader) => {
    const key = isRecord(raw) ? own(raw, 'id') : undefined;
    const old = before.get(key);
    const same = old && isEqual(old.raw, raw) ? old : undefined;
    const said = reader.said;
    const value = same?.isClean ? same.community : community(raw, reader);
    if (!value) return undefined;
    const entry = same ?? { raw, community: value, isClean: reader.said === said };
    // Of two with one id the first is the one that stays.
    if (!known.has(key)) known.set(key, entry);
    return entry.community;
  };
  return Object.assign(read, { type: community.type });
}

/**
 * Whether two values from JSON are the same, with their members in the same order. What lies deeper than anything of ours
 * is taken for different.
 */
function isEqual(one: unknown, other: unknown, depth: number = 16): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || isRecord(one) !== isRecord(other) || depth === 0) return false;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return (
    keys.length === others.length &&
    keys.every((key, at) => key === others[at] && isEqual(one[key], other[key], depth - 1))
  );
}

function isObject(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null;
}

function parsed(body: string): Reading | { readonly raw: unknown } {
  try {
    return { raw: JSON.parse(body) as unknown };
  } catch {
    // A captive portal, a login page or a host's error page, where a feed should be.
    return refused(
      /^\s*<(?:!doctype|html|head|body|\?xml|!--)/i.test(body) ? 'feed/html' : 'feed/not-json',
      body.slice(0, 60),
    );
  }
}

function refused(code: IssueCode, raw?: unknown): Reading {
  const seen = raw === undefined ? {} : { seen: glimpse(raw) };
  return { feed: null, issues: [{ code, pointer: '', ...seen, severity: 'error' }] };
}
