import type { Calendar } from '../domain/calendar.ts';
import type { EpochMs, Text } from '../domain/model.ts';
import { issueOf, type Issue, type IssueCode } from './issues.ts';
import { hasOwn } from './own.ts';

/**
 * The kinds of value a feed has. A field is a function: given what stands in a document, it returns the settled value, or
 * undefined (unknown) after it has said why. None of them throws, and none makes up a number.
 *
 * `null` and `''` never reach a field: they say that something is not known.
 */
export interface Field<T> {
  (raw: unknown, reader: Reader): T | undefined;
  /** For lists: what is in them. */
  readonly item?: Field<unknown>;
  /** For pairs: the two. */
  readonly pair?: readonly [Field<unknown>, Field<unknown>];
  /** For objects: their name and members, for the JSON Schema. */
  readonly type?: ObjectType;
  /** For words: which. */
  readonly words?: readonly string[];
}

export interface ObjectType {
  readonly name: string;
  readonly members: ReadonlyMap<string, Field<unknown>>;
  readonly required: readonly string[];
}

type Mend = (value: object, reader: Reader) => object | undefined;

/** Longest text that is kept, in UTF-16 units. Longer ones are cut, with a warning. */
export const TEXT_LIMIT: number = 2000;
/** Times that are remembered while a document is read. */
const MOST_TIMES = 10_000;
/** Issues that are kept of one document; how many more there were is the last one. */
export const ISSUE_LIMIT: number = 500;

/** One reading of one document: where we are, what was wrong, and what zone dates end in. */
export class Reader {
  readonly issues: Issue[] = [];
  readonly calendar: Calendar;
  /** IANA zone of dates without a time; null where the document names one that cannot be read. */
  zone: string | null = 'UTC';
  /** Times that were read: a feed has many values of a few times. */
  readonly times: Map<unknown, EpochMs> = new Map();
  /** Names and indices that lead to the value that is being read. */
  readonly path: (string | number)[] = [];
  /** Whether the document is ours, and will not change: what in it is settled already need not be copied. */
  readonly isOurs: boolean;
  /** How many issues there were, with those that were not kept. */
  said = 0;

  constructor(calendar: Calendar, isOurs: boolean = false) {
    this.calendar = calendar;
    this.isOurs = isOurs;
  }

  /** Reads the value that stands under `key`. */
  within<T>(key: string | number, field: Field<T>, raw: unknown): T | undefined {
    if (!isKnown(raw)) return undefined;
    this.path.push(key);
    const value = field(raw, this);
    this.path.pop();
    return value;
  }

  /** Reads an object. One function for all of them, so that a browser has to make only one of it fast. */
  object(raw: unknown, { members, required }: ObjectType, mend: Mend | undefined): object | undefined {
    if (!isRecord(raw)) return this.report('value/not-an-object', raw);
    // What is settled as it stands is kept as it is, as long as nothing in it is otherwise.
    let found = this.isOurs ? raw : {};
    // Own keys of the document looked up in ours, never ours in the document: its prototype has no say.
    for (const key in raw) {
      if (!hasOwn(raw, key)) continue;
      const field = members.get(key);
      if (!field && found !== raw) continue;
      const given = raw[key];
      const value = field && this.within(key, field, given);
      if (found === raw) {
        if (Object.is(value, given)) continue;
        found = {};
        for (const before in raw) {
          if (before === key) break;
          found[before] = raw[before];
        }
      }
      if (value !== undefined) found[key] = value;
    }
    const value = mend ? mend(found, this) : found;
    if (!value) return undefined;
    for (const key of required) {
      if (own(value, key) !== undefined) continue;
      // A member that was there and could not be read has had its say already; one that says nothing (' ', 'n/a') has not.
      const again = new Reader(this.calendar);
      again.within(key, members.get(key) as Field<unknown>, own(raw, key));
      return again.said > 0 ? undefined : this.report('value/missing', undefined, key);
    }
    return value;
  }

  /** Says what is wrong at this place, or at `key` below it. Returns undefined, so that a field can end with it. */
  report(
    code: IssueCode,
    raw?: unknown,
    key?: string | number,
    severity: Issue['severity'] = 'error',
  ): undefined {
    if (this.said++ < ISSUE_LIMIT) {
      const path = key === undefined ? this.path : [...this.path, key];
      const pointer = path.map(part => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
      this.issues.push(issueOf(code, seenOf(raw), pointer, severity));
    }
    return undefined;
  }

  warn(code: IssueCode, raw?: unknown, key?: string | number): undefined {
    return this.report(code, raw, key, 'warning');
  }

  /** All issues; the last one tells how many were left out. */
  close(): readonly Issue[] {
    const more = this.said - this.issues.length;
    if (more > 0) this.said = this.issues.push(issueOf('issues/more', String(more), '', 'warning'));
    return this.issues;
  }
}

/** Whether a value says more than that it is not known. */
export function isKnown(raw: unknown): boolean {
  return (raw ?? '') !== '';
}

/** A text of at most so many UTF-16 units. */
function cut(text: string, most: number): string {
  // Not between the halves of a surrogate pair.
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A value as short text, at most 80 characters. */
export function glimpse(raw: unknown): string {
  const text =
    typeof raw === 'string'
      ? JSON.stringify(raw.slice(0, 80))
      : Array.isArray(raw)
        ? '[…]'
        : isRecord(raw)
          ? '{…}'
          : String(raw);
  return cut(text, 80);
}

/** The same of something that may be absent. */
export function seenOf(raw: unknown): string | undefined {
  return raw === undefined ? raw : glimpse(raw);
}

export function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** A member of the value itself, whatever a page has done to Object.prototype. */
export function own(value: object, key: string): unknown {
  return hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

/** Words that publishers write where they know no number. They are unknown, and no fault. */
const UNKNOWN = /^(|n\/?a|nr|none|null|unknown|tb[acd]|[-–—?.*]+|-1|[暂暫]?[无無]|未知|不详|未[报報])$/i;
/** 1,200 or 1 200: three digits after each mark. '1,2' and '1.200' mean different things in different countries. */
const DIGITS = /^(?![1-9]\d{0,2}\.\d{3}$)(\d+|[1-9]\d{0,2}(,\d{3})+|[1-9]\d{0,2}([ ']\d{3})+)(\.\d+)?$/;

/**
 * Full-width digits and marks come from Chinese input methods, and spaces of every width from tables. No more than these:
 * NFKC would make 1802 of 180² with its footnote.
 */
export function plain(raw: string): string {
  return raw
    .replace(/[\uff01-\uff5e]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, ' ')
    .trim();
}

function number(min: number, max: number, isWhole: boolean = false): Field<number> {
  return (raw, reader) => {
    let value = raw;
    if (typeof raw === 'string' && raw.length < 40) {
      const text = plain(raw);
      if (UNKNOWN.test(text)) return undefined;
      if (DIGITS.test(text)) value = Number(text.replace(/[^\d.]/g, ''));
    }
    if (value === -1) return undefined;
    if (typeof value !== 'number' || !(value >= 0 && value < Infinity) || (isWhole && value % 1 !== 0))
      return reader.report(isWhole ? 'value/not-a-count' : 'value/not-a-number', raw);
    if (value < min || value > max) return reader.report('value/out-of-range', raw);
    if (value !== raw) reader.warn('value/number-as-text', raw);
    // -0 is 0, and shown as such.
    return value + 0;
  };
}

/** A whole number of people or things. More than ten thousand million of anything is an error of the source. */
export const count: Field<number> = number(0, 1e10, true);
/** A whole number from 1. */
export const ordinal: Field<number> = number(1, 1e10, true);
/** A number from 0: people where a source gives means that end in .5, or a rate an hour. */
export const decimal: Field<number> = number(0, 1e10);
/** Minutes, up to a week. */
export const minutes: Field<number> = number(0, 10_080);
/** Seconds from 1, up to a year. */
export const seconds: Field<number> = number(1, 31_536_000);

/**
 * Not to be shown: white space around a text; controls but tab and line feed; embeddings and overrides of direction, which
 * reach over the end of their text; line and paragraph separators; a byte-order mark. Isolates stay: elements close them.
 */
// eslint-disable-next-line no-control-regex
const UNSHOWABLE = /^\s|\s$|[\0-\x08\v-\x1f\x7f-\x9f\u2028-\u202e\ufeff]/g;

/** Cut before it is cleaned, so that ten megabytes cost no more than two thousand characters. */
function cleaned(raw: string, most: number): string {
  // Nearly all are clean, and to look is cheaper than to make them so.
  return raw.length <= most && raw.search(UNSHOWABLE) < 0
    ? raw
    : raw.slice(0, most).replace(UNSHOWABLE, '').trim();
}

/** Well-formed enough to be handed to Intl and to a `lang` attribute; no longer than RFC 5646 tells software to expect. */
const TAG = /^(?=.{2,35}$)[a-z]{2,8}(-[a-z\d]{1,8})*$/i;

/** Text in one language: a district, a ticket. */
function label(limit: number): Field<string> {
  return (raw, reader) => {
    if (typeof raw === 'number') return String(raw);
    if (typeof raw !== 'string') return reader.report('value/not-text', raw);
    const text = cleaned(raw, limit * 4);
    if (text.length > limit) reader.warn('value/too-long', raw);
    return cut(text, limit) || undefined;
  };
}

function textField(limit: number): Field<Text> {
  const one = label(limit);
  return (raw, reader) => {
    if (!isRecord(raw)) return one(raw, reader);
    // No prototype: a tag may be called __proto__ or constructor.
    const map = Object.create(null) as Record<string, string>;
    for (const tag of Object.keys(raw).slice(0, 100)) {
      const text = TAG.test(tag)
        ? reader.within(tag, one, raw[tag])
        : reader.report('value/not-a-language', tag, tag);
      if (text !== undefined) map[tag] = text;
    }
    return Object.keys(map).length > 0 ? map : undefined;
  };
}

/** A sentence or two. */
export const text: Field<Text> = textField(TEXT_LIMIT);
/** A name. */
export const name: Field<Text> = textField(200);
/** A short name in one language. */
export const word: Field<string> = label(64);

/** An identifier. A number is read as its digits. */
export const id: Field<string> = (raw, reader) => {
  const value = typeof raw === 'string' ? cleaned(raw, 256) : Number.isSafeInteger(raw) ? String(raw) : '';
  // Counting characters is dear: only where there may be too many.
  return value !== '' && (value.length <= 64 || [...value].length <= 64)
    ? value
    : reader.report('value/not-an-id', raw);
};

/** What is taken as it is, if it is right. */
function checked<T>(code: IssueCode, isRight: (raw: unknown, reader: Reader) => boolean): Field<T> {
  return (raw, reader) => (isRight(raw, reader) ? (raw as T) : reader.report(code, raw));
}

/** Text of one form. */
function form(code: IssueCode, pattern: RegExp): Field<string> {
  return checked(code, raw => typeof raw === 'string' && raw.length <= 2000 && pattern.test(raw));
}

// White space, controls and marks without a width hide what an address is; a name before an @ looks like a host.
/** An address a resident may follow. */
export const anyLink: Field<string> = form(
  'value/not-a-link',
  /^(https?:\/\/(?!\/|[^/?#]*@)|mailto:|tel:)[^\0-\x20\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"<>\\`]+$/i,
);
/** A page. */
export const webLink: Field<string> = form(
  'value/not-a-link',
  /^https?:\/\/(?!\/|[^/?#]*@)[^\0-\x20\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"<>\\`]+$/i,
);
/** An address of a document of ours: relative, http or https. */
export const address: Field<string> = form(
  'value/not-a-link',
  /^(https?:|(?![a-z][a-z\d+.-]*:))[^\0-\x20\x7f-\x9f]+$/i,
);
export const language: Field<string> = form('value/not-a-language', TAG);

export const zone: Field<string> = checked(
  'value/not-a-time-zone',
  (raw, reader) => typeof raw === 'string' && reader.calendar.isZone(raw),
);

// No date with an offset alone: it ends at another moment than the feed's day, and neither is meant for sure.
const TIME =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s?(Z|([+-])(\d\d):?(\d\d))?)?$/i;

/**
 * RFC 3339 with an offset, seconds optional; or a date alone, which is the end of that day in the feed's zone. A time
 * without an offset could be any of 27 hours: it is unknown.
 */
export const time: Field<EpochMs> = (raw, reader) => {
  const known = reader.times.get(raw);
  if (known !== undefined) return known;
  const at = timeOf(raw, reader);
  if (at !== undefined && reader.times.size < MOST_TIMES) reader.times.set(raw, at);
  return at;
};

const timeOf: Field<EpochMs> = (raw, reader) => {
  const match = TIME.exec(typeof raw === 'string' ? raw.trim() : '');
  if (!match) return reader.report('value/not-a-time', raw);
  const [, , , , clock, , , offset, sign] = match;
  const [, year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, , , hours = 0, mins = 0] =
    match.map(part => Number(part ?? 0));
  const day0 = Date.UTC(year, month - 1, day);
  const isReal =
    year >= 1900 &&
    // It rolls over into another month where there is no such day, or no such month.
    new Date(day0).getUTCMonth() === month - 1 &&
    hour < 24 &&
    minute < 60 &&
    second < 61 &&
    hours < 24 &&
    mins < 60;
  if (!isReal) return reader.report('value/not-a-time', raw);
  if (offset)
    return day0 + ((hour * 60 + minute - (sign === '-' ? -1 : 1) * (hours * 60 + mins)) * 60 + second) * 1000;
  return clock || reader.zone === null
    ? reader.report('value/time-without-zone', raw)
    : reader.calendar.endOfDay(year, month, day, reader.zone);
};

/**
 * A time that decides how far numbers may be trusted. One that is there and cannot be read is NaN, not nothing: nothing
 * would let another, younger time stand in for it.
 */
export const trust: Field<EpochMs> = (raw, reader) => time(raw, reader) ?? NaN;

export const flag: Field<boolean> = checked('value/not-true-or-false', raw => typeof raw === 'boolean');

/** One of a few words. A word the format does not know is unknown. */
export function oneOf<const T extends string>(...words: readonly T[]): Field<T> {
  return Object.assign<Field<T>, Pick<Field<T>, 'words'>>(
    checked('value/not-one-of', raw => words.includes(raw as T)),
    { words },
  );
}

/** 1, also as '1' or '1.2': a reader of this version reads all of version 1. */
export const version: Field<1> = (raw, reader) =>
  (typeof raw === 'string' || typeof raw === 'number') && /^1(\.\d+)?$/.test(String(raw))
    ? 1
    : reader.report('feed/version', raw);

/** Two values in a list. Lost as a whole when either is. */
export function pair<A, B>(
  first: Field<A>,
  second: Field<B>,
  isFit: (a: A, b: B) => boolean = () => true,
): Field<readonly [A, B]> {
  const read: Field<readonly [A, B]> = (raw, reader) => {
    if (!Array.isArray(raw)) return reader.report('value/not-a-list', raw);
    const a = reader.within(0, first, raw[0]);
    const b = reader.within(1, second, raw[1]);
    if (a === undefined || b === undefined) return undefined;
    return isFit(a, b) ? [a, b] : reader.report('value/out-of-range', raw);
  };
  return Object.assign(read, { pair: [first, second] as const });
}

/** Degrees up to a bound. */
export function degrees(bound: number): Field<number> {
  return checked('value/out-of-range', raw => typeof raw === 'number' && Math.abs(raw) <= bound);
}

/**
 * A list; entries that can't be read are left out, and of two with one id the first stays.
 *
 * @param most entries that are kept: nobody reads more on a page
 * @param keepsNewest of observations: whether those that are kept are at the end of the list, if that is where it is newest
 */
export function list<T>(
  item: Field<T>,
  most: number = 500,
  keepsNewest: boolean = false,
): Field<readonly T[]> {
  const read: Field<readonly T[]> = (raw, reader) => {
    if (!Array.isArray(raw)) return reader.report('value/not-a-list', raw);
    const more = raw.length - most;
    if (more > 0) reader.warn('value/too-long', raw);
    // As text, times of one offset have the order of time.
    const isRising = more > 0 && keepsNewest && JSON.stringify(raw[0]) < JSON.stringify(raw[raw.length - 1]);
    const from = isRising ? more : 0;
    const found: T[] = [];
    // Of objects of ours only: in a text, 'id' is Indonesian.
    const ids = item.type?.members.has('id') ? new Set<unknown>() : undefined;
    for (let at = from; at < Math.min(raw.length, from + most); at++) {
      const entry = reader.within(at, item, raw[at]);
      if (entry === undefined) continue;
      // Whatever may have an id must have one.
      const { id } = entry as { id?: unknown };
      if (ids && ids.size === ids.add(id).size) reader.report('id/duplicate', id, at);
      else found.push(entry);
    }
    return found;
  };
  return Object.assign(read, { item });
}

/** What a shape has for each member of the model: no more, no less. */
export type Shape<T> = { readonly [K in keyof Required<T>]: Field<NonNullable<T[K]>> };

/**
 * An object of the model. Members that are not in the shape are passed over; a required one that is lost costs the whole.
 *
 * @param name in the published JSON Schema and in `domain/model`
 * @param mend looks at the members once they are read: it may fill in, leave out, or refuse the whole by undefined
 */
export function object<T extends object>(
  name: string,
  shape: Shape<T>,
  required: readonly (keyof T & string)[] = [],
  mend?: (value: Partial<T>, reader: Reader) => Partial<T> | undefined,
): Field<T> {
  const members = new Map<string, Field<unknown>>(Object.entries(shape));
  const type = { name, members, required };
  return Object.assign<Field<T>, Pick<Field<T>, 'type'>>(
    (raw, reader) => reader.object(raw, type, mend as Mend | undefined) as T | undefined,
    { type },
  );
}
