import type { Calendar } from '../domain/calendar.ts';
import type { EpochMs, Text } from '../domain/model.ts';
import type { Issue, IssueCode } from './issues.ts';

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
  private readonly path: (string | number)[] = [];
  private more = 0;

  constructor(calendar: Calendar) {
    this.calendar = calendar;
  }

  /** Reads the value that stands under `key`. */
  within<T>(key: string | number, field: Field<T>, raw: unknown): T | undefined {
    if ((raw ?? '') === '') return undefined;
    this.path.push(key);
    const value = field(raw, this);
    this.path.pop();
    return value;
  }

  /** Says what is wrong at this place, or at `key` below it. Returns undefined, so that a field can end with it. */
  report(
    code: IssueCode,
    raw?: unknown,
    key?: string | number,
    severity: Issue['severity'] = 'error',
  ): undefined {
    if (this.issues.length >= ISSUE_LIMIT) this.more++;
    else {
      const path = key === undefined ? this.path : [...this.path, key];
      const pointer = path.map(part => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
      this.issues.push({ code, pointer, ...(raw !== undefined && { seen: glimpse(raw) }), severity });
    }
    return undefined;
  }

  /** Name or index of the value that is being read. */
  get key(): string | number | undefined {
    return this.path[this.path.length - 1];
  }

  /** How many issues there were. */
  get said(): number {
    return this.issues.length + this.more;
  }

  warn(code: IssueCode, raw?: unknown, key?: string | number): undefined {
    return this.report(code, raw, key, 'warning');
  }

  /** All issues; the last one tells how many were left out. */
  close(): readonly Issue[] {
    if (this.more > 0)
      this.issues.push({ code: 'issues/more', pointer: '', seen: String(this.more), severity: 'warning' });
    this.more = 0;
    return this.issues;
  }
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
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

export function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** A member of the value itself, whatever a page has done to Object.prototype. */
export function own(value: object, key: string): unknown {
  return Object.prototype.hasOwnProperty.call(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
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

function number(code: IssueCode, min: number, max: number): Field<number> {
  return (raw, reader) => {
    let value = raw;
    if (typeof raw === 'string' && raw.length < 40) {
      const text = plain(raw);
      if (UNKNOWN.test(text)) return undefined;
      if (DIGITS.test(text)) value = Number(text.replace(/[^\d.]/g, ''));
    }
    if (value === -1) return undefined;
    if (typeof value !== 'number' || !(value >= 0 && value < Infinity)) return reader.report(code, raw);
    if (code === 'value/not-a-count' && value % 1 !== 0) return reader.report(code, raw);
    if (value < min || value > max) return reader.report('value/out-of-range', raw);
    if (value !== raw) reader.warn('value/number-as-text', raw);
    // -0 is 0, and shown as such.
    return value + 0;
  };
}

/** A whole number of people or things. More than ten thousand million of anything is an error of the source. */
export const count: Field<number> = number('value/not-a-count', 0, 1e10);
/** A whole number from 1. */
export const ordinal: Field<number> = number('value/not-a-count', 1, 1e10);
/** A number from 0: people where a source gives means that end in .5, or a rate an hour. */
export const decimal: Field<number> = number('value/not-a-number', 0, 1e10);
/** Minutes, up to a week. */
export const minutes: Field<number> = number('value/not-a-number', 0, 10_080);
/** Seconds from 1, up to a year. */
export const seconds: Field<number> = number('value/not-a-number', 1, 31_536_000);

/**
 * Not to be shown: controls but tab and line feed; embeddings and overrides of direction, which reach over the end of
 * their text; line and paragraph separators; a byte-order mark. Isolates stay: elements close them.
 */
// eslint-disable-next-line no-control-regex
const UNSHOWABLE = /[\0-\x08\v-\x1f\x7f-\x9f\u202a-\u202e\u2028\u2029\ufeff]/g;

function clean(raw: string, reader: Reader, limit: number): string | undefined {
  // Cut before cleaning, so that ten megabytes cost no more than two thousand characters.
  const text = raw
    .slice(0, limit * 4)
    .replace(UNSHOWABLE, '')
    .trim();
  if (text.length <= limit) return text || undefined;
  reader.warn('value/too-long', raw);
  // Not between the halves of a surrogate pair.
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Well-formed enough to be handed to Intl and to a `lang` attribute; no longer than RFC 5646 tells software to expect. */
const TAG = /^(?=.{2,35}$)[a-z]{2,8}(-[a-z\d]{1,8})*$/i;

function textField(limit: number): Field<Text> {
  return (raw, reader) => {
    if (typeof raw === 'string') return clean(raw, reader, limit);
    if (!isRecord(raw)) return typeof raw === 'number' ? String(raw) : reader.report('value/not-text', raw);
    // No prototype: a tag may be called __proto__ or constructor.
    const map = Object.create(null) as Record<string, string>;
    for (const tag of Object.keys(raw).slice(0, 100)) {
      const text = TAG.test(tag)
        ? reader.within(tag, label(limit), raw[tag])
        : reader.report('value/not-a-language', tag, tag);
      if (text !== undefined) map[tag] = text;
    }
    return Object.keys(map).length > 0 ? map : undefined;
  };
}

/** Text in one language: a district, a ticket. */
function label(limit: number): Field<string> {
  return (raw, reader) =>
    typeof raw === 'string'
      ? clean(raw, reader, limit)
      : typeof raw === 'number'
        ? String(raw)
        : reader.report('value/not-text', raw);
}

/** A sentence or two. */
export const text: Field<Text> = textField(TEXT_LIMIT);
/** A name. */
export const name: Field<Text> = textField(200);
/** A short name in one language. */
export const word: Field<string> = label(64);

/** An identifier. A number is read as its digits. */
export const id: Field<string> = (raw, reader) => {
  const value = Number.isSafeInteger(raw)
    ? String(raw)
    : typeof raw === 'string'
      ? raw.slice(0, 256).replace(UNSHOWABLE, '').trim()
      : '';
  // Counting characters is dear: only where there may be too many.
  return value !== '' && (value.length <= 64 || [...value].length <= 64)
    ? value
    : reader.report('value/not-an-id', raw);
};

/** Text of one form, taken as it is. */
function form(code: IssueCode, pattern: RegExp): Field<string> {
  return (raw, reader) =>
    typeof raw === 'string' && raw.length <= 2000 && pattern.test(raw) ? raw : reader.report(code, raw);
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

export const zone: Field<string> = (raw, reader) =>
  typeof raw === 'string' && reader.calendar.isZone(raw) ? raw : reader.report('value/not-a-time-zone', raw);

const TIME = /^(\d{4})-(\d\d)-(\d\d)([T ](\d\d):(\d\d)(:(\d\d)(\.\d+)?)?)?\s?(Z|([+-])(\d\d):?(\d\d))?$/i;

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
  const part = (index: number): number => Number(match[index] ?? 0);
  const [year, month, day, hour, minute, second] = [part(1), part(2), part(3), part(5), part(6), part(8)];
  // The day rolls over into another month where there is no such day.
  const day0 = new Date(Date.UTC(year, month - 1, day));
  const [hours, mins] = [part(12), part(13)];
  const real = year >= 1900 && day0.getUTCMonth() === month - 1 && day0.getUTCDate() === day;
  if (!real || hour > 23 || minute > 59 || second > 60 || hours > 23 || mins > 59)
    return reader.report('value/not-a-time', raw);
  // A date with an offset ends at another moment than the feed's day: neither is meant for sure.
  if (match[4] === undefined && match[10] !== undefined) return reader.report('value/not-a-time', raw);
  if (match[4] === undefined) {
    return reader.zone === null
      ? reader.report('value/time-without-zone', raw)
      : reader.calendar.endOfDay(year, month, day, reader.zone);
  }
  if (match[10] === undefined) return reader.report('value/time-without-zone', raw);
  return (
    day0.getTime() +
    ((hour * 60 + minute - (match[11] === '-' ? -1 : 1) * (hours * 60 + mins)) * 60 + second) * 1000
  );
};

/**
 * A time that decides how far numbers may be trusted. One that is there and cannot be read is NaN, not nothing: nothing
 * would let another, younger time stand in for it.
 */
export const trust: Field<EpochMs> = (raw, reader) => time(raw, reader) ?? NaN;

export const flag: Field<boolean> = (raw, reader) =>
  typeof raw === 'boolean' ? raw : reader.report('value/not-true-or-false', raw);

/** One of a few words. A word the format does not know is unknown. */
export function oneOf<const T extends string>(...words: readonly T[]): Field<T> {
  return Object.assign<Field<T>, Pick<Field<T>, 'words'>>(
    (raw, reader) => words.find(known => known === raw) ?? reader.report('value/not-one-of', raw),
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
  return (raw, reader) =>
    typeof raw === 'number' && Math.abs(raw) <= bound ? raw : reader.report('value/out-of-range', raw);
}

/** Takes the entries of a list one by one: what can't be read is left out, and of two with one id the first stays. */
export function collect<T>(
  found: T[],
  item: Field<T>,
  reader: Reader,
): (each: unknown, index: number) => void {
  // Of objects of ours only: in a text, 'id' is Indonesian.
  const ids = item.type?.members.has('id') && new Set<unknown>();
  return (each, index) => {
    const entry = reader.within(index, item, each);
    if (entry === undefined) return;
    const key = ids && own(entry as object, 'id');
    if (key !== undefined && ids && ids.size === ids.add(key).size)
      return reader.warn('id/duplicate', key, index);
    found.push(entry);
  };
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
    const found: T[] = [];
    const take = collect(found, item, reader);
    const more = raw.length - most;
    if (more > 0) reader.warn('value/too-long', raw);
    // As text, times of one offset have the order of time.
    const isRising = more > 0 && keepsNewest && JSON.stringify(raw[0]) < JSON.stringify(raw[raw.length - 1]);
    const from = isRising ? more : 0;
    raw.slice(from, from + most).forEach((each, index) => take(each, from + index));
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
  mend: (value: Partial<T>, reader: Reader) => Partial<T> | undefined = value => value,
): Field<T> {
  const members = new Map<string, Field<unknown>>(Object.entries(shape));
  const read: Field<T> = (raw, reader) => {
    if (!isRecord(raw)) return reader.report('value/not-an-object', raw);
    const found: Record<string, unknown> = {};
    // Own keys of the document looked up in ours, never ours in the document: its prototype has no say.
    for (const key of Object.keys(raw)) {
      const field = members.get(key);
      const value = field && reader.within(key, field, raw[key]);
      if (value !== undefined) found[key] = value;
    }
    const value = mend(found as Partial<T>, reader);
    const lost = value && required.find(key => own(value, key) === undefined);
    if (lost === undefined) return value as T | undefined;
    // A member that was there and could not be read has had its say already; one that says nothing (' ', 'n/a') has not.
    const again = new Reader(reader.calendar);
    again.within(lost, shape[lost], own(raw, lost));
    return again.issues.length > 0 ? undefined : reader.report('value/missing', undefined, lost);
  };
  return Object.assign(read, { type: { name, members, required } });
}
