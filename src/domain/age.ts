import { isWholeDay } from './calendar.ts';
import type { EpochMs, Feed, Seconds, StaleAfter } from './model.ts';

/**
 * How far a number may be trusted, by its age:
 * `fresh` (up to half the limit), `ageing` (up to the limit), `stale` (up to four times the limit), `expired` (older, or
 * the document is past `validUntil`: the number is withheld), `uncertain` (its time, or now, is in doubt), `unknown` (no time).
 */
export type Freshness = 'fresh' | 'ageing' | 'uncertain' | 'unknown' | 'stale' | 'expired';

/** A time may be this far ahead of now before it is doubted: clocks differ. */
export const AHEAD_MS: number = 5 * 60_000;

/** When a number was true, and what that makes of it now. */
export interface Age {
  /** Epoch ms, or undefined when unknown. */
  readonly asOf: EpochMs | undefined;
  readonly freshness: Freshness;
}

/** What an age is measured by. */
export interface Moment {
  readonly now: EpochMs;
  /** Seconds after which a number is stale. */
  readonly limit: Seconds;
  /** After this nothing counts as current; NaN where it is given and cannot be read. */
  readonly validUntil?: EpochMs | undefined;
  /** When the document first came. A time that lay ahead then is wrong, and does not become right by waiting for it. */
  readonly seenAt?: EpochMs | undefined;
  /** Whether now itself is in doubt, or the clock that the document was written by. Then nothing counts as current. */
  readonly isUncertain?: boolean | undefined;
}

/** What is known of the time at which a document is looked at. */
export interface Observation {
  readonly now: EpochMs;
  /** The device's clock and the server's differ by so much that one of them must be wrong. */
  readonly isTimeUncertain?: boolean | undefined;
  /** When the document first came. */
  readonly receivedAt?: EpochMs | undefined;
  /** A widget's own `stale-after` in seconds, which goes before the feed's. */
  readonly staleAfter?: Seconds | null;
}

const DEFAULT_LIMITS: Required<StaleAfter> = { queue: 1800, volunteers: 7200, testing: 21_600 };
/**
 * No limit of a feed may be longer than so many default ones, a day for queues: a number of last week is not live because a
 * file says so. A page may say what it likes.
 */
const MOST_LIMITS = 48;

/**
 * The moment by which numbers of one part of a feed are judged.
 *
 * A document that was written more than five minutes from now shows that the device or the publisher has a wrong clock.
 * Where it is the device, every age is too small, also that of a number whose own time seems to be past.
 */
export function momentOf(
  feed: Feed,
  part: keyof StaleAfter,
  { now, isTimeUncertain = false, receivedAt, staleAfter }: Observation,
): Moment {
  const usual = DEFAULT_LIMITS[part];
  const given = Math.min(feed.staleAfter?.[part] ?? usual, MOST_LIMITS * usual);
  const isUncertain = isTimeUncertain || isAhead(feed.generatedAt ?? now, now, receivedAt);
  return { now, limit: staleAfter ?? given, validUntil: feed.validUntil, seenAt: receivedAt, isUncertain };
}

/** Whether a time lies, or lay when its document first came, so far ahead that a clock must be wrong. */
function isAhead(time: EpochMs, now: EpochMs, seenAt: EpochMs = now): boolean {
  return time - Math.min(now, seenAt) > AHEAD_MS;
}

/**
 * Age class of a number. A date alone says no more than the day, so a number of that day is never fresh; and a limit
 * (`validUntil`) that cannot be read leaves everything in doubt.
 *
 * @param asOf epoch ms, or undefined or NaN when unknown
 */
export function freshness(
  asOf: EpochMs | undefined,
  { now, limit, validUntil, seenAt, isUncertain = false }: Moment,
): Freshness {
  if (validUntil !== undefined && now > validUntil) return 'expired';
  if (asOf === undefined || Number.isNaN(asOf)) return 'unknown';
  const age = now - asOf;
  const limitMs = limit * 1000;
  if (age > 4 * limitMs) return 'expired';
  if (age > limitMs) return 'stale';
  if (isUncertain || isAhead(asOf, now, seenAt) || isWholeDay(asOf) || Number.isNaN(validUntil))
    return 'uncertain';
  return age <= limitMs / 2 ? 'fresh' : 'ageing';
}

/** @param asOf epoch ms; undefined or NaN when unknown */
export function ageOf(asOf: EpochMs | undefined, moment: Moment): Age {
  return { asOf: Number.isNaN(asOf) ? undefined : asOf, freshness: freshness(asOf, moment) };
}

/** Whether a number may be worked with: shown as current, estimated from. */
export function isCurrent(kind: Freshness): boolean {
  return kind === 'fresh' || kind === 'ageing';
}

/** An age in the unit in which it is told. Never rounded up to look younger: 119 minutes are 119 minutes. */
export interface AgeStep {
  readonly unit: 'now' | 'minute' | 'hour' | 'day';
  readonly value: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** @param age milliseconds */
export function ageStep(age: number): AgeStep {
  if (age < MINUTE) return { unit: 'now', value: 0 };
  if (age < 2 * HOUR) return { unit: 'minute', value: Math.floor(age / MINUTE) };
  if (age < 2 * DAY) return { unit: 'hour', value: Math.floor(age / HOUR) };
  return { unit: 'day', value: Math.floor(age / DAY) };
}

/**
 * When something told of this age changes next: its words, or its class. Infinity if never.
 * A widget sleeps until the earliest of these.
 */
export function nextChange(asOf: EpochMs | undefined, { now, limit, validUntil }: Moment): EpochMs {
  const times: EpochMs[] = [];
  if (validUntil !== undefined) times.push(validUntil + 1);
  if (asOf !== undefined) {
    const limitMs = limit * 1000;
    times.push(asOf - AHEAD_MS, asOf + limitMs / 2 + 1, asOf + limitMs + 1, asOf + 4 * limitMs + 1);
    // A time a little ahead is told as 'just now' until its first full minute.
    const age = Math.max(0, now - asOf);
    const unit = age < 2 * HOUR ? MINUTE : age < 2 * DAY ? HOUR : DAY;
    times.push(asOf + (Math.floor(age / unit) + 1) * unit);
  }
  return Math.min(...times.filter(time => time > now), Infinity);
}
