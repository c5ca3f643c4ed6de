/** The readers of the kinds of value that are no list and no object, made from the table in `feed/kinds`. */
import type { EpochMs, Text } from '../domain/model.ts';
import { isRecord, Reader, type Field } from './fields.ts';
import type { IssueCode } from './issues.ts';
import * as kinds from './kinds.ts';
import type { FormKind, IdKind, Kind, NumberKind, TextKind, TimeKind } from './kinds.ts';
import { isUnknown, plain } from './unknown.ts';

/** Times that are remembered while a document is read. */
const MOST_TIMES = 10_000;

function leaf<T>(kind: Kind, read: Field<T>): Field<T> {
  return Object.assign<Field<T>, Pick<Field<T>, 'kind'>>(read, { kind });
}

/** A value that cannot be read: a word for 'unknown' is no fault, all else is. */
function lose(kind: Kind, code: IssueCode, raw: unknown, reader: Reader): undefined {
  return kinds.mayBeUnknown(kind) && isUnknown(raw) ? undefined : reader.report(code, raw);
}

/** 1,200 or 1 200: three digits after each mark. '1,2' and '1.200' mean different things in different countries. */
const DIGITS = /^(?![1-9]\d{0,2}\.\d{3}$)(\d+|[1-9]\d{0,2}(,\d{3})+|[1-9]\d{0,2}([ ']\d{3})+)(\.\d+)?$/;
/** Degrees: they have a sign and no thousands. */
const SIGNED = /^[+-]?\d{1,3}(\.\d+)?$/;

function numberOf(kind: NumberKind): Field<number> {
  const { min, max, isWhole } = kind;
  const code = isWhole ? 'value/not-a-count' : min < 0 ? 'value/out-of-range' : 'value/not-a-number';
  const numberIn = (raw: string): unknown => {
    const text = raw.length < 40 ? plain(raw) : '';
    return (min < 0 ? SIGNED : DIGITS).test(text) ? Number(text.replace(/[^\d.-]/g, '')) : raw;
  };
  return leaf(kind, (raw, reader) => {
    const value = typeof raw === 'string' ? numberIn(raw) : raw;
    const isSmall = typeof value === 'number' && value < 0 && min >= 0;
    if (typeof value !== 'number' || !Number.isFinite(value) || isSmall || (isWhole && value % 1 !== 0))
      return lose(kind, code, raw, reader);
    if (value < min || value > max) return reader.report('value/out-of-range', raw);
    if (value !== raw) reader.warn('value/number-as-text', raw);
    // -0 is 0, and shown as such.
    return value + 0;
  });
}

export const count: Field<number> = numberOf(kinds.COUNT);
export const ordinal: Field<number> = numberOf(kinds.ORDINAL);
export const decimal: Field<number> = numberOf(kinds.DECIMAL);
export const minutes: Field<number> = numberOf(kinds.MINUTES);
export const seconds: Field<number> = numberOf(kinds.SECONDS);
export const longitude: Field<number> = numberOf(kinds.LONGITUDE);
export const latitude: Field<number> = numberOf(kinds.LATITUDE);

/**
 * Not to be shown: white space around a text; controls but tab and line feed; embeddings and overrides of direction, which
 * reach over the end of their text; line and paragraph separators; a byte-order mark. Isolates stay: elements close them.
 */
// eslint-disable-next-line no-control-regex
const UNSHOWABLE = /^\s|\s$|[\0-\x08\v-\x1f\x7f-\x9f\u2028-\u202e\ufeff]/g;
const SHOWN = new RegExp(kinds.SHOWN_PATTERN);

/** Cut before it is cleaned, so that ten megabytes cost no more than two thousand characters. '' where nothing is to be seen. */
function cleaned(raw: string, most: number): string {
  // Nearly all are clean, and to look is cheaper than to make them so.
  const text =
    raw.length <= most && raw.search(UNSHOWABLE) < 0
      ? raw
      : raw.slice(0, most).replace(UNSHOWABLE, '').trim();
  return SHOWN.test(text) ? text : '';
}

/** A text of at most so many characters. */
function cut(text: string, most: number): string {
  return kinds.isLonger(text, most) ? `${[...text].slice(0, most - 1).join('')}…` : text;
}

function oneText(most: number): Field<string> {
  return (raw, reader) => {
    // Of a number beyond these JSON has lost digits already.
    if (typeof raw === 'number' && Math.abs(raw) <= Number.MAX_SAFE_INTEGER) return String(raw);
    if (typeof raw !== 'string') return reader.report('value/not-text', raw);
    if (kinds.isLonger(raw, most)) reader.warn('value/too-long', raw);
    return cut(cleaned(raw, most * 4), most) || undefined;
  };
}

function textOf(kind: TextKind): Field<Text> {
  const one = oneText(kind.most);
  return leaf(kind, (raw, reader) => {
    if (!isRecord(raw)) return one(raw, reader);
    const tags = Object.keys(raw);
    if (tags.length > kinds.LANGUAGE_LIMIT) reader.warn('value/too-long', raw);
    // No prototype: a tag may be called __proto__ or constructor.
    const map = Object.create(null) as Record<string, string>;
    for (const tag of tags.slice(0, kinds.LANGUAGE_LIMIT)) {
      const text = isLanguageTag(tag)
        ? reader.within(tag, one, raw[tag])
        : reader.report('value/not-a-language', tag, tag);
      if (text !== undefined) map[tag] = text;
    }
    return Object.keys(map).length > 0 ? map : undefined;
  });
}

export const text: Field<Text> = textOf(kinds.TEXT);
export const name: Field<Text> = textOf(kinds.NAME);
export const word: Field<string> = leaf(kinds.WORD, oneText(kinds.WORD.most));

/** A number is read as its digits. */
function idOf(kind: IdKind): Field<string> {
  return leaf(kind, (raw, reader) => {
    if (Number.isSafeInteger(raw)) return String(raw);
    const value = typeof raw === 'string' ? cleaned(raw, kind.most * 4) : '';
    if (typeof raw !== 'string' || value === '' || kinds.isLonger(value, kind.most))
      return reader.report('value/not-an-id', raw);
    if (kinds.isLonger(raw, kind.most)) reader.warn('value/too-long', raw);
    return value;
  });
}

export const id: Field<string> = idOf(kinds.ID);

/** What is taken as it is, if it is right. */
function checked<T>(
  kind: Kind,
  code: IssueCode,
  isRight: (raw: unknown, reader: Reader) => boolean,
): Field<T> {
  return leaf(kind, (raw, reader) => (isRight(raw, reader) ? (raw as T) : lose(kind, code, raw, reader)));
}

function fits(kind: { readonly pattern: string; readonly most: number }): (raw: unknown) => raw is string {
  const pattern = new RegExp(kind.pattern);
  return (raw): raw is string =>
    typeof raw === 'string' && !kinds.isLonger(raw, kind.most) && pattern.test(raw);
}

function formOf(kind: FormKind): Field<string> {
  return checked(kind, kind.code, fits(kind));
}

export const anyLink: Field<string> = formOf(kinds.ANY_LINK);
export const webLink: Field<string> = formOf(kinds.WEB_LINK);
export const address: Field<string> = formOf(kinds.ADDRESS);
export const language: Field<string> = formOf(kinds.LANGUAGE);

/** Whether a text is well-formed as a language tag. */
export const isLanguageTag: (raw: unknown) => raw is string = fits(kinds.LANGUAGE);

/** Whether a text may be the name of a time zone; whether there is such a zone, a calendar knows. */
export const isZoneName: (raw: unknown) => raw is string = fits(kinds.ZONE);

export const zone: Field<string> = checked(
  kinds.ZONE,
  'value/not-a-time-zone',
  (raw, reader) => isZoneName(raw) && reader.calendar.isZone(raw),
);

/** A time without an offset could be any of 27 hours: it is unknown. */
const LOCAL_TIME = new RegExp(kinds.LOCAL_TIME_PATTERN);

/** A date alone is the start or the end of that day in the feed's zone; see `isWholeDay`. */
function timeOf(kind: TimeKind): Field<EpochMs> {
  return (raw, reader) => {
    const [, date, clock, offset] = LOCAL_TIME.exec(typeof raw === 'string' ? raw : '') ?? [];
    if (date === undefined) return lose(kind, 'value/not-a-time', raw, reader);
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    if (clock === undefined && reader.zone !== null) {
      const { calendar, zone } = reader;
      return kind.isEnd
        ? calendar.endOfDay(year, month, day, zone)
        : calendar.endOfDay(year, month, day - 1, zone) + 2;
    }
    if (clock === undefined || offset === undefined) return reader.report('value/time-without-zone', raw);
    const [hour = 0, minute = 0, second = 0] = clock.split(':').map(part => parseInt(part, 10));
    const [, hours = 0, minutes = 0] = (/(\d\d):?(\d\d)/.exec(offset) ?? []).map(Number);
    const ahead = (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
    return Date.UTC(year, month - 1, day, hour, minute - ahead, second);
  };
}

/** A feed has many values of a few times. */
function remembered(read: Field<EpochMs>): Field<EpochMs> {
  return (raw, reader) => {
    const known = reader.times.get(raw);
    if (known !== undefined) return known;
    const at = read(raw, reader);
    if (at !== undefined && reader.times.size < MOST_TIMES) reader.times.set(raw, at);
    return at;
  };
}

export const time: Field<EpochMs> = leaf(kinds.TIME, remembered(timeOf(kinds.TIME)));

/** The same, without a word where it is none. */
export function timeQuietly(raw: unknown, { calendar, zone }: Reader): EpochMs | undefined {
  const quiet = new Reader(calendar);
  quiet.zone = zone;
  return time(raw, quiet);
}

/** An end. Not remembered, since the same date means another time at a start. */
export const end: Field<EpochMs> = leaf(kinds.END, timeOf(kinds.END));

const trustedTime = remembered(timeOf(kinds.TRUST));
/**
 * A time that decides how far numbers may be trusted. One that is there and cannot be read is NaN, not nothing: nothing
 * would let another, younger time stand in for it.
 */
export const trust: Field<EpochMs> = leaf(kinds.TRUST, (raw, reader) => trustedTime(raw, reader) ?? NaN);

const limitTime = timeOf(kinds.LIMIT);
/** The same for a time after which nothing counts as current. */
export const limit: Field<EpochMs> = leaf(kinds.LIMIT, (raw, reader) => limitTime(raw, reader) ?? NaN);

export const flag: Field<boolean> = checked(
  { is: 'flag' },
  'value/not-true-or-false',
  raw => typeof raw === 'boolean',
);

/** A word the format does not know is unknown. */
export function oneOf<const T extends string>(...words: readonly T[]): Field<T> {
  return checked({ is: 'choice', words }, 'value/not-one-of', raw => words.includes(raw as T));
}

/**
 * The same where it decides whether anybody is served. A word that is there and cannot be read, or says that the state is not
 * known, is 'unknown', not nothing: where no state is given, a wait is worked out, and what could not be read may have been
 * 'paused' in another language.
 */
export function oneOfOrUnknown<const T extends string>(...words: readonly T[]): Field<T | 'unknown'> {
  const word = oneOf(...words);
  return leaf({ is: 'choice', words, decidesService: true }, (raw, reader) => {
    if (typeof raw === 'string' && raw.trim() === '') return undefined;
    return word(raw, reader) ?? 'unknown';
  });
}

const VERSION = new RegExp(kinds.VERSION_PATTERN);
/** 1, also as '1' or '1.2': a reader of this version reads all of version 1. */
export const version: Field<1> = leaf({ is: 'version' }, (raw, reader) =>
  (typeof raw === 'string' || typeof raw === 'number') && VERSION.test(String(raw))
    ? 1
    : reader.report('feed/version', raw),
);
