import type { Calendar } from '../domain/calendar.ts';
import type { EpochMs } from '../domain/model.ts';
import { issueOf, type Issue, type IssueCode } from './issues.ts';
import type { Kind } from './kinds.ts';
import { hasOwn, inheritedNames } from './own.ts';

/**
 * The kinds of value a feed has. A field is a function: given what stands in a document, it returns the settled value, or
 * undefined (unknown) after it has said why. None of them throws, and none makes up a number.
 *
 * `null` and `''` never reach a field: they say that something is not known.
 */
export interface Field<T> {
  (raw: unknown, reader: Reader): T | undefined;
  /** For lists: what is in them, and how many entries are kept. */
  readonly item?: Field<unknown>;
  readonly most?: number;
  /** For pairs: the two. */
  readonly pair?: readonly [Field<unknown>, Field<unknown>];
  /** For objects: their name and members, for the JSON Schema. */
  readonly type?: ObjectType;
  /** For values that are no list, pair or object: what kind of value. */
  readonly kind?: Kind;
  /** For values of two forms: the two. */
  readonly either?: readonly [Field<unknown>, Field<unknown>];
}

export interface ObjectType {
  readonly name: string;
  readonly members: ReadonlyMap<string, Field<unknown>>;
  readonly required: readonly string[];
}

type Mend = (value: object, reader: Reader) => object | undefined;

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
  /** Members that a page has added to `Object.prototype`: an object of a feed must not seem to have them. */
  private readonly inherited: readonly string[] = inheritedNames();

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
    for (const name of this.inherited) if (members.has(name) && !hasOwn(found, name)) found[name] = undefined;
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

/** Two values in a list; what follows them is passed over. Lost as a whole when either is. */
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
 * A list; entries that can't be read are left out, and of two with one id the first stays.
 *
 * @param most entries that are kept: nobody reads more on a page
 * @param keepsEnd whether of too many entries those at the end are kept
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
  return Object.assign(read, { item, most });
}

/** A value, or an object that says more. */
export function either<T>(value: Field<unknown>, whole: Field<unknown>, read: Field<T>): Field<T> {
  return Object.assign<Field<T>, Pick<Field<T>, 'either'>>(read, { either: [value, whole] });
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
