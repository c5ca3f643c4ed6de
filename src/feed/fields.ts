import type { Calendar } from '../domain/calendar.ts';
import type { EpochMs } from '../domain/model.ts';
import { issueOf, type Issue, type IssueCode } from './issues.ts';
import type { Kind } from './kinds.ts';
import { hasOwn, inheritedNames } from './own.ts';

/**
 * The kinds of values in a feed. A field is a function that takes a value of a document and returns the validated value, or
 * reports an issue and returns undefined (unknown). Fields never throw and never invent a number.
 *
 * `null` and `''` are never passed to a field, since they mean that a value is unknown.
 */
export interface Field<T> {
  (raw: unknown, reader: Reader): T | undefined;
  /** For lists: the kind of their entries, and how many are kept. */
  readonly item?: Field<unknown>;
  readonly most?: number;
  /** For pairs: the kinds of the two values. */
  readonly pair?: readonly [Field<unknown>, Field<unknown>];
  /** For objects: their name and members, from which the JSON Schema is made. */
  readonly type?: ObjectType;
  /** For values other than lists, pairs and objects: the kind of value. */
  readonly kind?: Kind;
  /** For values with two forms: the two kinds. */
  readonly either?: readonly [Field<unknown>, Field<unknown>];
}

export interface ObjectType {
  readonly name: string;
  readonly members: ReadonlyMap<string, Field<unknown>>;
  readonly required: readonly string[];
}

type Mend = (value: object, reader: Reader) => object | undefined;

/** Maximum number of issues of one document. If there are more, the last issue states how many were omitted. */
export const ISSUE_LIMIT: number = 500;

/** The state of reading one document: the current place, the issues so far, and the zone in which days end. */
export class Reader {
  readonly issues: Issue[] = [];
  readonly calendar: Calendar;
  /** IANA zone for dates without a time; null if the document has one that is invalid. */
  zone: string | null = 'UTC';
  /** Cache of parsed times: in a feed, a few times occur many times. */
  readonly times: Map<unknown, EpochMs> = new Map();
  /** Names and indices of the value that is being read. */
  readonly path: (string | number)[] = [];
  /** Whether the document will not be changed, so that valid objects in it need not be copied. */
  readonly isOurs: boolean;
  /** Number of issues, including those that were omitted. */
  issueCount = 0;
  /** Members that a page has added to `Object.prototype`: an object of a feed must not seem to have them. */
  private readonly inherited: readonly string[] = inheritedNames();

  constructor(calendar: Calendar, isOurs: boolean = false) {
    this.calendar = calendar;
    this.isOurs = isOurs;
  }

  /** Reads the value of the member `key`. */
  within<T>(key: string | number, field: Field<T>, raw: unknown): T | undefined {
    if (!isKnown(raw)) return undefined;
    this.path.push(key);
    const value = field(raw, this);
    this.path.pop();
    return value;
  }

  /** Reads an object. All kinds of objects share this function, so that the engine optimises it once. */
  object(raw: unknown, { members, required }: ObjectType, refine: Mend | undefined): object | undefined {
    if (!isRecord(raw)) return this.report('value/not-an-object', raw);
    // An object is copied only if one of its members differs from the validated value.
    let found = this.isOurs ? raw : {};
    // The own keys of the document are looked up in the shape, never the reverse, so that prototypes have no effect.
    for (const key in raw) {
      if (!hasOwn(raw, key)) continue;
      const field = members.get(key);
      if (!field && found !== raw) continue;
      const given = raw[key];
      // An empty time must not let that of the document stand in for it.
      const isEmptyTime = key === 'asOf' && given !== undefined && !isKnown(given);
      const value = field && (isEmptyTime ? NaN : this.within(key, field, given));
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
    for (const name of this.inherited) if (members.has(name) && !hasOwn(found, name)) found[name] = undefined;
    const value = refine ? refine(found, this) : found;
    if (!value) return undefined;
    for (const key of required) {
      if (ownProperty(value, key) !== undefined) continue;
      // An issue was already reported for a member that could not be read, but not for one that is unknown (' ', 'n/a').
      const again = new Reader(this.calendar);
      again.within(key, members.get(key) as Field<unknown>, ownProperty(raw, key));
      return again.issueCount > 0 ? undefined : this.report('value/missing', undefined, key);
    }
    return value;
  }

  /** Reports an issue at the current place, or at its member `key`. Returns undefined, so that a field can return the result. */
  report(
    code: IssueCode,
    raw?: unknown,
    key?: string | number,
    severity: Issue['severity'] = 'error',
  ): undefined {
    if (this.issueCount++ < ISSUE_LIMIT) {
      const path = key === undefined ? this.path : [...this.path, key];
      const pointer = path.map(part => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
      this.issues.push(issueOf(code, seenOf(raw), pointer, severity));
    }
    return undefined;
  }

  warn(code: IssueCode, raw?: unknown, key?: string | number): undefined {
    return this.report(code, raw, key, 'warning');
  }

  /** Returns all issues. If some were omitted, the last one states how many. */
  close(): readonly Issue[] {
    const more = this.issueCount - this.issues.length;
    if (more > 0) this.issueCount = this.issues.push(issueOf('issues/more', String(more), '', 'warning'));
    return this.issues;
  }
}

/** Whether a value is known. */
export function isKnown(raw: unknown): boolean {
  return (raw ?? '') !== '';
}

/** The beginning of a text, up to a number of UTF-16 units. */
function cut(text: string, most: number): string {
  // A surrogate pair is not split.
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

/** The same for a value that may be absent. */
export function seenOf(raw: unknown): string | undefined {
  return raw === undefined ? raw : glimpse(raw);
}

export function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** An own property of an object; properties that the page added to Object.prototype are ignored. */
export function ownProperty(value: object, key: string): unknown {
  return hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

/** A list of two values; further entries are ignored. If either value is lost, the pair is lost. */
export function pair<A, B>(
  first: Field<A>,
  second: Field<B>,
  isFit: (a: A, b: B) => boolean = () => true,
): Field<readonly [A, B]> {
  const read: Field<readonly [A, B]> = (raw, reader) => {
    if (!Array.isArray(raw)) return reader.report('value/not-a-list', raw);
    if (raw.length < 2) return reader.report('value/missing', undefined, raw.length);
    const a = reader.within(0, first, raw[0]);
    const b = reader.within(1, second, raw[1]);
    if (a === undefined || b === undefined) return undefined;
    return isFit(a, b) ? [a, b] : reader.report('value/out-of-range', raw);
  };
  return Object.assign(read, { pair: [first, second] as const });
}

/**
 * A list. Entries that cannot be read are omitted, and of two entries with the same id the first one is kept.
 *
 * @param most maximum number of entries
 * @param keepsEnd whether the last entries are kept if there are too many
 */
export function list<T>(
  item: Field<T>,
  most: number = 500,
  keepsEnd: (raw: readonly unknown[], reader: Reader) => boolean = () => false,
): Field<readonly T[]> {
  const read: Field<readonly T[]> = (raw, reader) => {
    if (!Array.isArray(raw)) return reader.report('value/not-a-list', raw);
    const more = raw.length - most;
    if (more > 0) reader.warn('value/too-long', raw);
    const from = more > 0 && keepsEnd(raw, reader) ? more : 0;
    const found: T[] = [];
    // Only for objects of the format: in a map of texts, 'id' is the tag of Indonesian.
    const ids = item.type?.members.has('id') ? new Set<unknown>() : undefined;
    for (let at = from; at < Math.min(raw.length, from + most); at++) {
      const entry = reader.within(at, item, raw[at]);
      if (entry === undefined) continue;
      // An entry that may have an id must have one.
      const { id } = entry as { id?: unknown };
      if (ids && ids.size === ids.add(id).size) reader.report('id/duplicate', id, at);
      else found.push(entry);
    }
    return found;
  };
  return Object.assign(read, { item, most });
}

/** A value, or an object with more detail. */
export function either<T>(value: Field<unknown>, whole: Field<unknown>, read: Field<T>): Field<T> {
  return Object.assign<Field<T>, Pick<Field<T>, 'either'>>(read, { either: [value, whole] });
}

/** A shape has a field for each member of the model, and no others. */
export type Shape<T> = { readonly [K in keyof Required<T>]: Field<NonNullable<T[K]>> };

/**
 * An object of the model. Members that are not in the shape are ignored. If a required member is lost, the object is lost.
 *
 * @param name the name in the published JSON Schema and in `domain/model`
 * @param refine called with the members that were read: it may add or omit members, or refuse the object by undefined
 */
export function object<T extends object>(
  name: string,
  shape: Shape<T>,
  required: readonly (keyof T & string)[] = [],
  refine?: (value: Partial<T>, reader: Reader) => Partial<T> | undefined,
): Field<T> {
  const members = new Map<string, Field<unknown>>(Object.entries(shape));
  const type = { name, members, required };
  return Object.assign<Field<T>, Pick<Field<T>, 'type'>>(
    (raw, reader) => reader.object(raw, type, refine as Mend | undefined) as T | undefined,
    { type },
  );
}
