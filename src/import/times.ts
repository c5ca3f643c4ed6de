import type { EpochMs } from '../domain/model.ts';
import { plain } from '../feed/unknown.ts';
import { asciiDigits } from './digits.ts';
import { fieldsOf, type TimePattern } from './time-pattern.ts';

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

/** How times of a source are read. */
export interface TimeOptions {
  /** IANA zone of times that do not say theirs; undefined: such times are not known. */
  readonly zone: string | undefined;
  /** Of several the first that fits; undefined: the time says by itself what it is. */
  readonly patterns: readonly TimePattern[] | undefined;
}

/**
 * A time as a feed has it, from the ways in which sources have it: by the patterns of the options; else ISO 8601 with an
 * offset or as a date alone (kept as it is), local in the zone of the options, seconds or milliseconds since 1970 (told
 * apart by their size; 2001 to 2096), or one of the {@link FORMS}.
 *
 * @returns the raw value where it is none of these: the reader then says what is wrong with it
 */
export function readTime(raw: unknown, { zone, patterns }: TimeOptions, zones: Zones): unknown {
  const text = typeof raw === 'string' ? asciiDigits(raw.trim()) : raw;
  if (patterns) {
    // 20261130 may be a number of JSON.
    const written = Number.isSafeInteger(text) ? String(text) : text;
    if (typeof written !== 'string') return raw;
    const read = (each: string): string | undefined => timeByPatterns(each, patterns, zone, zones);
    return read(written) ?? read(simplified(written)) ?? raw;
  }
  if (typeof text === 'number') return iso(epochMs(text)) ?? raw;
  if (typeof text !== 'string' || text.length > 80) return text;
  for (const [form, read] of FORMS) {
    const match = form.exec(text);
    if (match) return read(match, zone, zones) ?? raw;
  }
  return text;
}

/** Without marks of direction; with plain blanks, one at a time, and letters and signs of usual width. */
function simplified(text: string): string {
  return plain(text.replace(/[\u061c\u200e\u200f]/g, '')).replace(/ +/g, ' ');
}

type Form = readonly [
  form: RegExp,
  read: (match: RegExpExecArray, zone: string | undefined, zones: Zones) => string | undefined,
];

const CLOCK = String.raw`(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?`;
const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Forms that mean one time only. What fits none of them is passed on as it is: ISO 8601 with an offset, among others. */
const FORMS: readonly Form[] = [
  // 2026-11-30 09:40
  [new RegExp(`^(\\d{4})-(\\d\\d)-(\\d\\d)[Tt ]${CLOCK}$`), local],
  // 2026-11-30 09:40:00+01 of databases, 2026-11-30 09:40:00 UTC
  [
    new RegExp(`^(\\d{4})-(\\d\\d)-(\\d\\d)[Tt ]${CLOCK} ?(?:([+-]\\d\\d)|UTC|GMT)$`),
    (match, zone, zones) => basic([...match.slice(0, 7), match[7] ?? 'Z'], zone, zones),
  ],
  // Seconds or milliseconds since 1970, as text.
  [/^\d{10}(?:\d{3})?(?:\.\d+)?$/, ([text]) => iso(epochMs(Number(text)))],
  // 20261130T014000Z
  [/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)?(?:\.\d+)?(Z|[+-]\d\d(?::?\d\d)?)?$/i, basic],
  // 2026-11-30T09:40:00+08:00[Asia/Shanghai]
  [/^(\d{4}-.+(?:Z|[+-]\d\d:?\d\d))\[[\w/+-]+\]$/i, ([, text]) => text],
  // Mon, 30 Nov 2026 01:40:00 GMT
  [
    new RegExp(`^(?:[A-Z]{3},\\s*)?(\\d{1,2}) ([A-Z]{3}) (\\d{4}) ${CLOCK} (GMT|UTC?|Z|[+-]\\d{4})$`, 'i'),
    mail,
  ],
  // 30-Nov-2026 09:40:00 of databases
  [
    new RegExp(`^(\\d{1,2})[ -]([A-Z]{3})[ -](\\d{4}) ${CLOCK}$`, 'i'),
    ([, day, name = '', year, ...clock], zone, zones) =>
      zone === undefined ? undefined : instant(wallOf([year, monthOf(name), day, ...clock]), zone, zones),
  ],
  // Mon Nov 30 2026 09:40:00 GMT+0100 (CET)
  [
    new RegExp(`^[A-Z]{3} ([A-Z]{3}) (\\d\\d) (\\d{4}) ${CLOCK} GMT([+-]\\d{4})(?: \\(.{1,40}\\))?$`, 'i'),
    ([text, month, day, ...rest]) => mail([text, day, month, ...rest]),
  ],
  // /Date(1796028000000)/ of .NET: milliseconds since 1970; the offset is only how it was shown.
  [/^\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/$/, ([, ms]) => iso(Number(ms))],
  // Date(2026,10,30,11,50,0) of gviz: months from 0, local; three parts are a day.
  [
    /^Date\((\d{4}),\s*(\d{1,2}),\s*(\d{1,2})(?:,\s*(\d{1,2}),\s*(\d{1,2})(?:,\s*(\d{1,2}))?(?:,\s*\d{1,3})?)?\)$/,
    gviz,
  ],
];

/** Of a match: the whole, then its groups. */
type Parts = readonly (string | undefined)[];

function wallOf(parts: Parts): WallTime {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map(part =>
    Number(part ?? 0),
  );
  return { year, month, day, hour, minute, second };
}

function local(match: RegExpExecArray, zone: string | undefined, zones: Zones): string | undefined {
  return zone === undefined ? undefined : instant(wallOf(match.slice(1, 7)), zone, zones);
}

function basic(match: Parts, zone: string | undefined, zones: Zones): string | undefined {
  const wall = wallOf(match.slice(1, 7));
  return (
    withOffset(wall, match[7]) ??
    (match[7] === undefined && zone !== undefined ? instant(wall, zone, zones) : undefined)
  );
}

function mail([, day, name = '', year, hour, minute, second, offset = '']: Parts): string | undefined {
  const wall = wallOf([year, monthOf(name), day, hour, minute, second]);
  return withOffset(wall, /^[+-]/.test(offset) ? offset : 'Z');
}

function monthOf(name: string): string {
  return String(ENGLISH_MONTHS.indexOf(name.toLowerCase()) + 1);
}

function gviz(match: RegExpExecArray, zone: string | undefined, zones: Zones): string | undefined {
  const from0 = wallOf(match.slice(1, 7));
  const wall = { ...from0, month: from0.month + 1 };
  if (match[4] === undefined) return isCivil(wall) ? dateOf(wall) : undefined;
  return zone === undefined ? undefined : instant(wall, zone, zones);
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

/** A time by the first pattern that fits and means one. */
export function timeByPatterns(
  text: string,
  patterns: readonly TimePattern[],
  zone: string | undefined,
  zones: Zones,
): string | undefined {
  for (const pattern of patterns) {
    const fields = fieldsOf(text, pattern);
    const time = fields && timeOf(fields, zone, zones);
    if (time) return time;
  }
  return undefined;
}

function timeOf(
  fields: ReadonlyMap<string, string>,
  zone: string | undefined,
  zones: Zones,
): string | undefined {
  const field = (name: string): number => Number(fields.get(name) ?? 0);
  if (fields.has('h') && (field('h') < 1 || field('h') > 12)) return undefined;
  const wall: WallTime = {
    year: (fields.get('y') ?? '').length === 2 ? 2000 + field('y') : field('y'),
    month: field('M'),
    day: field('d'),
    hour: fields.has('h') ? (field('h') % 12) + 12 * field('a') : field('H'),
    minute: field('m'),
    second: field('s'),
  };
  if (fields.has('E') && field('E') !== weekdayOf(wall)) return undefined;
  if (!fields.has('H') && !fields.has('h')) return isCivil(wall) ? dateOf(wall) : undefined;
  if (fields.has('Z')) return withOffset(wall, fields.get('Z'));
  return zone === undefined ? undefined : instant(wall, zone, zones);
}

function weekdayOf({ year, month, day }: WallTime): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

function dateOf({ year, month, day }: WallTime): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** @param offset `Z`, `+08`, `+0800` or `+08:00` */
function withOffset(given: WallTime, offset: string | undefined): string | undefined {
  const wall = rolled(given);
  if (offset === undefined || !isCivil(wall)) return undefined;
  const [hours, minutes] = [offset.slice(0, 3), offset.slice(3).replace(':', '') || '00'];
  const end = /^z$/i.test(offset) ? 'Z' : `${hours}:${minutes}`;
  return `${dateOf(wall)}T${two(wall.hour)}:${two(wall.minute)}:${two(wall.second)}${end}`;
}

function instant(given: WallTime, zone: string, zones: Zones): string | undefined {
  const wall = rolled(given);
  return isCivil(wall) ? iso(zones.epochOf(wall, zone)) : undefined;
}

/** 24:00 is 00:00 of the next day. */
function rolled(wall: WallTime): WallTime {
  const { year, month, day, hour, minute, second } = wall;
  if (hour !== 24 || minute > 0 || second > 0 || !isCivil({ ...wall, hour: 0 })) return wall;
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  return {
    ...wall,
    year: next.getUTCFullYear(),
    month: next.getUTCMonth() + 1,
    day: next.getUTCDate(),
    hour: 0,
  };
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
