import type { EpochMs, Feed, Seconds, StaleAfter } from './model.ts';

/**
 * How far a number may be trusted, by its age:
 * `fresh` (up to half the limit), `ageing` (up to the limit), `stale` (up to four times the limit), `expired` (older, or
 * the document is past `validUntil`: the number is withheld), `uncertain` (its time lies ahead of now), `unknown` (no time).
 */
export type Freshness = 'fresh' | 'ageing' | 'uncertain' | 'unknown' | 'stale' | 'expired';

/** From best to worst: a total is as good as its worst part. */
const ORDER: readonly Freshness[] = ['fresh', 'ageing', 'uncertain', 'unknown', 'stale', 'expired'];

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
  /** After this nothing counts as current. */
  readonly validUntil?: EpochMs | undefined;
}

const DEFAULT_LIMITS: Required<StaleAfter> = { queue: 1800, volunteers: 7200, testing: 21_600 };

/**
 * The moment by which numbers of one part of a feed are judged.
 *
 * @param limit seconds; a widget's own `stale-after`, which goes before the feed's
 */
export function momentOf(feed: Feed, part: keyof StaleAfter, now: EpochMs, limit?: Seconds | null): Moment {
  return {
    now,
    limit: limit ?? feed.staleAfter?.[part] ?? DEFAULT_LIMITS[part],
    validUntil: feed.validUntil,
  };
}

/** Age class of a number. @param asOf epoch ms, or undefined when unknown */
export function freshness(asOf: EpochMs | undefined, { now, limit, validUntil }: Moment): Freshness {
  if (validUntil !== undefined && now > validUntil) return 'expired';
  if (asOf === undefined) return 'unknown';
  const age = now - asOf;
  if (age < -AHEAD_MS) return 'uncertain';
  const limitMs = limit * 1000;
  if (age <= limitMs / 2) return 'fresh';
  if (age <= limitMs) return 'ageing';
  return age <= 4 * limitMs ? 'stale' : 'expired';
}

export function ageOf(asOf: EpochMs | undefined, moment: Moment): Age {
  return { asOf, freshness: freshness(asOf, moment) };
}

/** Whether a number may be worked with: shown as current, estimated from. */
export function isCurrent(kind: Freshness): boolean {
  return kind === 'fresh' || kind === 'ageing';
}

/** The worse of two. */
export function worse(one: Freshness, other: Freshness): Freshness {
  return ORDER.indexOf(one) >= ORDER.indexOf(other) ? one : other;
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
