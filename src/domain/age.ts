import { isWholeDay } from './calendar.ts';
import type { EpochMs, Feed, Seconds, StaleAfter } from './model.ts';

/**
 * How far a number may be trusted, by its age: `fresh` (up to half the limit), `ageing` (up to the limit), `stale` (up to four times
 * the limit), `expired` (older, or the document is past its `validUntil`; the number is withheld), `uncertain` (its time, or
 * now, is in doubt), or `unknown` (it has no time).
 */
export type Freshness = 'fresh' | 'ageing' | 'uncertain' | 'unknown' | 'stale' | 'expired';

/** How far a time may be ahead of now before it is doubted, in milliseconds. Clocks differ by a little. */
export const AHEAD_MS: number = 5 * 60_000;

/** The time at which a number was true, and its age class now. */
export interface Age {
  /** Undefined where it is unknown. */
  readonly asOf: EpochMs | undefined;
  readonly freshness: Freshness;
}

/** What an age is measured against. */
export interface Moment {
  readonly now: EpochMs;
  /** Seconds after which a number is stale. */
  readonly limit: Seconds;
  /** After this time nothing in the document counts as current. NaN where it is given and cannot be read. */
  readonly validUntil?: EpochMs | undefined;
  /** When the document was first received. A time that was ahead of it then is wrong, and waiting does not make it right. */
  readonly seenAt?: EpochMs | undefined;
  /** Whether now itself, or the clock that the document was written by, is in doubt. Nothing then counts as current. */
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
 * A limit of a feed is cut to this many times the default, which is a day for queues: a number of last week is not current because a
 * file says so. The attribute `stale-after` of a page is not cut.
 */
const MOST_LIMITS = 48;

/**
 * What the numbers of one part of a feed are judged by.
 *
 * A document that was written more than five minutes ahead of now shows that the clock of the device or of the publisher is wrong. Where it
 * is the device, every age is too small, also that of a number whose own time seems to have passed.
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

/** Whether a time is, or was when its document was received, so far ahead that a clock must be wrong. */
function isAhead(time: EpochMs, now: EpochMs, seenAt: EpochMs = now): boolean {
  return time - Math.min(now, seenAt) > AHEAD_MS;
}

/**
 * The age class of a number. A date alone says no more than the day, so its number is never fresh. A `validUntil` that cannot be read
 * leaves everything in doubt.
 *
 * @param asOf undefined or NaN where it is unknown
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

/** @param asOf undefined or NaN where it is unknown */
export function ageOf(asOf: EpochMs | undefined, moment: Moment): Age {
  return { asOf: Number.isNaN(asOf) ? undefined : asOf, freshness: freshness(asOf, moment) };
}

/** Whether numbers of an age class may be shown as current and used for estimates. */
export function isCurrent(kind: Freshness): boolean {
  return kind === 'fresh' || kind === 'ageing';
}

/** Whether numbers are known to be too old, rather than of an age that is in doubt. */
export function isOld(kind: Freshness): kind is 'stale' | 'expired' {
  return kind === 'stale' || kind === 'expired';
}

/** An age in the unit in which it is shown. It is rounded down within its unit, and the unit never makes it look younger. */
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
 * The next time at which an age is shown in other words or falls into another class; Infinity if never. A widget is drawn again at the
 * earliest of these times.
 */
export function nextChange(asOf: EpochMs | undefined, { now, limit, validUntil }: Moment): EpochMs {
  const times: EpochMs[] = [];
  if (validUntil !== undefined) times.push(validUntil + 1);
  if (asOf !== undefined) {
    const limitMs = limit * 1000;
    times.push(asOf - AHEAD_MS, asOf + limitMs / 2 + 1, asOf + limitMs + 1, asOf + 4 * limitMs + 1);
    // A time that is a little ahead is shown as 'just now' until its first full minute.
    const age = Math.max(0, now - asOf);
    const unit = age < 2 * HOUR ? MINUTE : age < 2 * DAY ? HOUR : DAY;
    times.push(asOf + (Math.floor(age / unit) + 1) * unit);
  }
  return Math.min(...times.filter(time => time > now), Infinity);
}
