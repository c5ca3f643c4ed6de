import type { EpochMs } from '../domain/model.ts';
import { hasOwn } from '../feed/own.ts';

/** What clocks on a wall show. Month and day from 1. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** What is known of time zones, handed in since only `text/` may ask `Intl`. */
export interface Zones {
  /** Whether this is an IANA time zone that this machine knows. */
  isZone(zone: string): boolean;
  /** The instant at which clocks of a zone show a time. @param zone one that {@link isZone} */
  epochOf(wall: WallTime, zone: string): EpochMs;
}

/** A way in which a source writes times, as `dd.MM.yyyy HH:mm`. */
export interface TimePattern {
  readonly test: RegExp;
  readonly parts: readonly string[];
}

const TOKENS: Readonly<Record<string, string>> = {
  yyyy: '(\\d{4})',
  yy: '(\\d{2})',
  MM: '(\\d{2})',
  M: '(\\d{1,2})',
  dd: '(\\d{2})',
  d: '(\\d{1,2})',
  HH: '(\\d{2})',
  H: '(\\d{1,2})',
  hh: '(\\d{2})',
  h: '(\\d{1,2})',
  mm: '(\\d{2})',
  m: '(\\d{1,2})',
  ss: '(\\d{2})',
  s: '(\\d{1,2})',
  a: '([AaPp])\\.?[Mm]\\.?',
  Z: '(Z|[+-]\\d\\d:?\\d\\d)',
};

/**
 * Reads a pattern: `yyyy yy MM M dd d HH H hh h mm m ss s a Z`, each at most once, year, month and day among them; all
 * else stands for itself. @returns null for what is no such pattern
 */
export function timePattern(pattern: string): TimePattern | null {
  if (pattern.length > 40) return null;
  const parts: string[] = [];
  let source = '';
  for (const piece of pattern.match(/yyyy|([yMdHhms])\1?|[aZ]|[^]/g) ?? []) {
    const token = hasOwn(TOKENS, piece) ? TOKENS[piece] : undefined;
    if (token !== undefined) {
      const part = piece === 'a' || piece === 'Z' ? piece : (piece[0] ?? '');
      if (parts.includes(part)) return null;
      parts.push(part);
    }
    source += token ?? piece.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  }
  if (!['y', 'M', 'd'].every(part => parts.includes(part))) return null;
  if (parts.includes('h') !== parts.includes('a')) return null;
  return { test: new RegExp(`^${source}$`), parts };
}

/** How times of a source are read. */
export interface TimeOptions {
  /** IANA zone of times that do not say theirs; undefined: such times are not known. */
  readonly zone: string | undefined;
  readonly pattern: TimePattern | undefined;
}

const ISO_LOCAL = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?$/;

/**
 * A time as a feed has it, from the ways in which sources have it: ISO 8601 with an offset or as a date alone (kept as it
 * is), ISO 8601 without an offset in the zone of the options, seconds or milliseconds since 1970 (told apart by their
 * size; 2001 to 2096), or the pattern of the options.
 *
 * @returns the raw value where it is none of these: the reader then says what is wrong with it
 */
export function readTime(raw: unknown, { zone, pattern }: TimeOptions, zones: Zones): unknown {
  const text = typeof raw === 'string' ? raw.trim() : raw;
  if (pattern) return typeof text === 'string' ? (byPattern(text, pattern, zone, zones) ?? raw) : raw;
  if (typeof text === 'number' || (typeof text === 'string' && /^\d{10}(?:\d{3})?(?:\.\d+)?$/.test(text))) {
    return iso(epochMs(Number(text))) ?? raw;
  }
  const local = typeof text === 'string' && zone !== undefined ? ISO_LOCAL.exec(text) : null;
  if (!local || zone === undefined) return text;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = local
    .slice(1)
    .map(part => Number(part ?? 0));
  return instant({ year, month, day, hour, minute, second }, zone, zones) ?? raw;
}

const WHOLE = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d))?$/i;

/**
 * The moment of a time as {@link readTime} gives it, to be compared with others: an instant, or a day where a date stands
 * alone and no zone tells when it begins.
 *
 * @returns undefined for what means no moment, or several: a time without an offset among them
 */
export function momentOf(
  value: unknown,
  zone: string | undefined,
  zones: Zones,
): { readonly kind: 'instant' | 'day'; readonly at: EpochMs } | undefined {
  const match = typeof value === 'string' ? WHOLE.exec(value) : null;
  if (!match) return undefined;
  const [, year, month, day, hour = 0, minute = 0, second = 0, fraction = 0, offset] = match;
  const wall: WallTime = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    // A leap second.
    second: Math.min(Number(second), 59),
  };
  if (!isCivil(wall)) return undefined;
  const utc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, Number(second));
  if (offset !== undefined) return { kind: 'instant', at: utc + Number(fraction) * 1000 - offsetMs(offset) };
  return zone === undefined ? { kind: 'day', at: utc } : { kind: 'instant', at: zones.epochOf(wall, zone) };
}

/** Of `Z`, `+08:00` or `+0800`. */
function offsetMs(offset: string): number {
  if (/z/i.test(offset)) return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  return (offset.startsWith('-') ? -minutes : minutes) * 60_000;
}

function byPattern(
  text: string,
  { test, parts }: TimePattern,
  zone: string | undefined,
  zones: Zones,
): string | undefined {
  const match = text.length <= 80 ? test.exec(text) : null;
  if (!match) return undefined;
  const found = new Map(parts.map((part, index) => [part, match[index + 1] ?? '']));
  const part = (name: string): number => Number(found.get(name) ?? 0);
  const year = (found.get('y') ?? '').length === 2 ? 2000 + part('y') : part('y');
  const [month, day] = [part('M'), part('d')];
  const isDate = !found.has('H') && !found.has('h');
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (isDate) return isCivil({ year, month, day, hour: 0, minute: 0, second: 0 }) ? date : undefined;
  const isAfternoon = /^p/i.test(found.get('a') ?? '');
  if (found.has('h') && (part('h') < 1 || part('h') > 12)) return undefined;
  const hour = found.has('h') ? (part('h') % 12) + (isAfternoon ? 12 : 0) : part('H');
  const wall: WallTime = { year, month, day, hour, minute: part('m'), second: part('s') };
  const offset = found.get('Z');
  if (offset !== undefined)
    return isCivil(wall)
      ? `${date}T${two(hour)}:${two(wall.minute)}:${two(wall.second)}${offset}`
      : undefined;
  return zone === undefined ? undefined : instant(wall, zone, zones);
}

function instant(wall: WallTime, zone: string, zones: Zones): string | undefined {
  return isCivil(wall) ? iso(zones.epochOf(wall, zone)) : undefined;
}

function isCivil({ year, month, day, hour, minute, second }: WallTime): boolean {
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay && hour < 24 && minute < 60 && second < 60;
}

/** Seconds and milliseconds since 1970 do not overlap where both mean a time of this century. */
function epochMs(value: number): EpochMs | undefined {
  if (value >= 1e9 && value < 4e9) return value * 1000;
  return value >= 1e12 && value < 4e12 ? value : undefined;
}

function iso(at: EpochMs | undefined): string | undefined {
  return at === undefined ? undefined : `${new Date(at).toISOString().slice(0, 19)}Z`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
