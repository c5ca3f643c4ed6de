import { pointerStep, type MappingIssues } from './mapping-issues.ts';
import { parsePath, type Path } from './mapping-paths.ts';
import { feedPlace, itemOf, memberOf, type Place } from './mapping-places.ts';
import type { ReadOptions } from './mapping-read.ts';
import { timePattern, type Zones } from './mapping-times.ts';
import { nearest } from './nearest.ts';
import { hasOwn } from './own.ts';

/** A mapping that has been looked through: what to do for each place of the feed. */
export type Plan =
  | { readonly is: 'constant'; readonly value: unknown }
  | ValuePlan
  | ListPlan
  | { readonly is: 'object'; readonly members: readonly (readonly [key: string, plan: Plan])[] }
  /** A list or tuple that is written out. A tuple without one of its items is none. */
  | { readonly is: 'items'; readonly items: readonly Plan[]; readonly isTuple: boolean };

/** Reads a value. */
export interface ValuePlan {
  readonly is: 'value';
  readonly place: Place;
  readonly paths: readonly Path[];
  readonly take: Take;
  /** What the source's words mean, by {@link wordKey}; `*`: all others; null: nothing is known. */
  readonly words: ReadonlyMap<string, unknown> | undefined;
  readonly options: ReadOptions;
  /** Into the mapping. */
  readonly pointer: string;
}

/** Which of several values counts. */
export type Take = 'first' | 'last' | 'min' | 'max' | 'sum';

/** Makes a list of rows. */
export interface ListPlan {
  readonly is: 'each';
  readonly path: Path;
  readonly where: readonly {
    readonly path: Path;
    readonly not: boolean;
    readonly texts: ReadonlySet<string>;
  }[];
  /** Of all rows only those with the highest value of this. */
  readonly latest: ValuePlan | undefined;
  /** Rows with the same value of this are one entry. */
  readonly key: ValuePlan | undefined;
  /** In which order rows of one entry come; the last one counts. */
  readonly order: ValuePlan | undefined;
  /** Which row of another file goes with a row. */
  readonly join: ReadonlyMap<string, ValuePlan>;
  readonly give: Plan;
  readonly pointer: string;
}

/** Another file that a mapping needs. */
export interface MappingFile {
  /** Relative to the mapping. */
  readonly url: string;
  /** Column, or member, by which its rows are found. */
  readonly key: string;
}

/** A mapping that can be used. */
export interface Mapping {
  readonly feed: Plan & { readonly is: 'object' };
  readonly delimiter: ',' | ';' | '\t' | undefined;
  /** Row of the header, from 1. */
  readonly headerRow: number;
  readonly files: ReadonlyMap<string, MappingFile>;
}

/** The words a table is looked up by: case and width of letters and spaces around them don't matter. */
export function wordKey(raw: unknown): string {
  return String(raw).slice(0, 200).normalize('NFKC').trim().toLowerCase();
}

const MAX_DEPTH = 24;
/** Places and words of one mapping. */
const MAX_SIZE = 200_000;

const TOP = ['mapping', 'feed', 'zone', 'decimal', 'delimiter', 'header', 'files', '$schema', 'note'];
const VALUE = [
  '$from',
  'take',
  'words',
  'zone',
  'pattern',
  'decimal',
  'times',
  'unit',
  'slug',
  'split',
  'note',
];
const LIST = ['$each', 'where', 'latest', 'key', 'order', 'join', 'give', 'note'];

type Raw = Readonly<Record<string, unknown>>;

/**
 * Looks a mapping through. Never throws; whatever is wrong is an issue with a pointer into the mapping. A member that is
 * wrong is left out, and the rest is used: as in a feed.
 *
 * @returns null where there is nothing to go by
 */
export function planMapping(raw: unknown, zones: Zones, issues: MappingIssues): Mapping | null {
  if (!isRecord(raw)) return issues.add('mapping/not-an-object', '') ?? null;
  if (own(raw, 'mapping') !== 1) return issues.add('mapping/version', '/mapping', { seen: show(own(raw, 'mapping')) }) ?? null; // prettier-ignore
  if (!isRecord(own(raw, 'feed'))) return issues.add('mapping/no-feed', '/feed') ?? null;
  return new Planner(zones, issues).mapping(raw);
}

/** One looking through of one mapping. */
class Planner {
  private readonly zones: Zones;
  private readonly issues: MappingIssues;
  private files: ReadonlySet<string> = new Set();
  private readonly defaults: { zone?: string; decimal: '.' | ',' | undefined } = { decimal: undefined };
  private size = 0;

  constructor(zones: Zones, issues: MappingIssues) {
    this.zones = zones;
    this.issues = issues;
  }

  mapping(raw: Raw): Mapping {
    this.checkOptions(raw, TOP, '');
    const files = this.mappingFiles(own(raw, 'files'));
    this.files = new Set(files.keys());
    const feed = own(raw, 'feed') as Raw;
    const stated = own(feed, 'timeZone');
    const zone =
      this.zone(raw, '') ?? (typeof stated === 'string' && this.zones.isZone(stated) ? stated : undefined);
    if (zone !== undefined) this.defaults.zone = zone;
    this.defaults.decimal = this.oneOf(raw, 'decimal', '', ['.', ',']);
    const delimiter = this.oneOf(raw, 'delimiter', '', [',', ';', '\t']);
    const header = this.number(
      raw,
      'header',
      '',
      value => Number.isInteger(value) && value >= 1 && value <= 1000,
    );
    const plan = this.plan(feed, feedPlace(), '/feed', 0);
    return {
      feed: plan?.is === 'object' ? plan : { is: 'object', members: [] },
      delimiter,
      headerRow: header ?? 1,
      files,
    };
  }

  private mappingFiles(raw: unknown): Map<string, MappingFile> {
    const files = new Map<string, MappingFile>();
    if (raw === undefined) return files;
    if (!isRecord(raw)) return this.bad('/files', raw) ?? files;
    for (const [name, file] of Object.entries(raw).slice(0, 20)) {
      const pointer = `/files${pointerStep(name)}`;
      const [url, key] = isRecord(file) ? [own(file, 'url'), own(file, 'key')] : [];
      if (typeof url === 'string' && url !== '' && typeof key === 'string') files.set(name, { url, key });
      else this.bad(pointer, file);
    }
    return files;
  }

  private plan(raw: unknown, place: Place, pointer: string, depth: number): Plan | undefined {
    if (raw === null || raw === undefined) return undefined;
    if (depth > MAX_DEPTH) return this.issues.add('mapping/too-deep', pointer);
    if (++this.size > MAX_SIZE) return this.issues.add('mapping/too-much', '');
    if (typeof raw === 'string' && raw.startsWith('$') && !raw.startsWith('$$')) {
      return this.value({ $from: raw.slice(1) }, place, pointer);
    }
    if (Array.isArray(raw)) return this.items(raw, place, pointer, depth);
    if (!isRecord(raw)) return this.constant(raw, place, pointer);
    if (hasOwn(raw, '$from')) return this.value(raw, place, pointer);
    if (hasOwn(raw, '$each')) return this.each(raw, place, pointer, depth);
    return this.object(raw, place, pointer, depth);
  }

  private constant(raw: unknown, place: Place, pointer: string): Plan | undefined {
    if (place.is === 'object' || place.is === 'list' || place.is === 'tuple')
      return this.misplaced(pointer, raw);
    return { is: 'constant', value: typeof raw === 'string' && raw.startsWith('$$') ? raw.slice(1) : raw };
  }

  private items(raw: readonly unknown[], place: Place, pointer: string, depth: number): Plan | undefined {
    if (itemOf(place, 0) === undefined) return this.misplaced(pointer, raw);
    const items: Plan[] = [];
    for (const [index, entry] of raw.entries()) {
      const item = itemOf(place, index);
      const at = pointer + pointerStep(index);
      const plan = item ? this.plan(entry, item, at, depth + 1) : this.misplaced(at, entry);
      if (plan) items.push(plan);
    }
    const isTuple = place.is === 'tuple';
    return isTuple && items.length < place.items.length ? undefined : { is: 'items', items, isTuple };
  }

  private object(raw: Raw, place: Place, pointer: string, depth: number): Plan | undefined {
    if (!['object', 'wait', 'text', 'any'].includes(place.is)) return this.misplaced(pointer, raw);
    const members: [string, Plan][] = [];
    for (const key of Object.keys(raw)) {
      if (key === 'note' && memberOf(place, key) === undefined) continue;
      const member = memberOf(place, key);
      const at = pointer + pointerStep(key);
      if (!member) {
        const hint = place.is === 'object' ? nearest(key, place.members.keys()) : undefined;
        this.issues.add('mapping/unknown-member', at, { seen: show(key), hint });
        continue;
      }
      const plan = this.plan(raw[key], member, at, depth + 1);
      if (plan) members.push([key, plan]);
    }
    return { is: 'object', members };
  }

  private value(raw: Raw, place: Place, pointer: string): ValuePlan | undefined {
    this.checkOptions(raw, VALUE, pointer);
    const from = own(raw, '$from');
    const paths: Path[] = [];
    for (const text of (Array.isArray(from) ? from.slice(0, 1000) : [from]) as unknown[]) {
      const path = parsePath(text, this.files);
      if (path) paths.push(path);
      else this.bad(`${pointer}/$from`, text);
    }
    if (paths.length === 0) return undefined;
    const slug = own(raw, 'slug');
    if (slug !== undefined && typeof slug !== 'boolean') this.bad(`${pointer}/slug`, slug);
    return {
      is: 'value',
      place,
      paths,
      take: this.oneOf(raw, 'take', pointer, ['first', 'last', 'min', 'max', 'sum']) ?? 'first',
      words: this.words(own(raw, 'words'), `${pointer}/words`),
      options: {
        zone: this.zone(raw, pointer) ?? this.defaults.zone,
        pattern: this.pattern(own(raw, 'pattern'), `${pointer}/pattern`),
        decimal: this.oneOf(raw, 'decimal', pointer, ['.', ',']) ?? this.defaults.decimal,
        times: this.number(raw, 'times', pointer, value => value > 0 && value <= 1e9) ?? 1,
        unit: this.oneOf(raw, 'unit', pointer, ['seconds', 'minutes', 'hours']),
        slug: slug === true,
        split: this.text(raw, 'split', pointer),
      },
      pointer,
    };
  }

  private each(raw: Raw, place: Place, pointer: string, depth: number): Plan | undefined {
    this.checkOptions(raw, LIST, pointer);
    const path = parsePath(own(raw, '$each'), this.files);
    if (!path) return this.bad(`${pointer}/$each`, own(raw, '$each'));
    const item: Place | undefined = itemOf(place, 0);
    if (!item || place.is === 'tuple') return this.misplaced(pointer, raw);
    const give = this.plan(own(raw, 'give'), item, `${pointer}/give`, depth + 1);
    if (!give) return own(raw, 'give') === undefined ? this.bad(`${pointer}/give`, undefined) : undefined;
    const join = new Map<string, ValuePlan>();
    const joins = own(raw, 'join');
    for (const [name, key] of isRecord(joins) ? Object.entries(joins) : []) {
      const plan = this.files.has(name) ? this.column(key, { is: 'label' }, `${pointer}/join${pointerStep(name)}`) : undefined; // prettier-ignore
      if (plan) join.set(name, plan);
      else this.bad(`${pointer}/join${pointerStep(name)}`, key);
    }
    return {
      is: 'each',
      path,
      where: this.where(own(raw, 'where'), `${pointer}/where`),
      latest: this.column(own(raw, 'latest'), { is: 'time' }, `${pointer}/latest`),
      key: this.column(own(raw, 'key'), { is: 'label' }, `${pointer}/key`),
      order: this.column(own(raw, 'order'), { is: 'time' }, `${pointer}/order`),
      join,
      give,
      pointer,
    };
  }

  /** A column to go by, as `"$name"` or with options. */
  private column(raw: unknown, place: Place, pointer: string): ValuePlan | undefined {
    if (raw === undefined || raw === null) return undefined;
    const plan = this.plan(raw, place, pointer, MAX_DEPTH);
    return plan?.is === 'value' ? plan : this.bad(pointer, raw);
  }

  private where(raw: unknown, pointer: string): ListPlan['where'] {
    if (raw === undefined) return [];
    if (!isRecord(raw)) return this.bad(pointer, raw) ?? [];
    const tests: { path: Path; not: boolean; texts: Set<string> }[] = [];
    for (const key of Object.keys(raw).slice(0, 100)) {
      const path = parsePath(key.startsWith('$') ? key.slice(1) : key, this.files);
      const given = raw[key];
      const not = isRecord(given) && hasOwn(given, 'not');
      const wanted = not ? given['not'] : given;
      const values = (Array.isArray(wanted) ? wanted : [wanted]) as unknown[];
      if (path && !values.some(value => typeof value === 'object' && value !== null)) {
        tests.push({ path, not, texts: new Set(values.map(textOf)) });
      } else {
        this.bad(pointer + pointerStep(key), given);
      }
    }
    return tests;
  }

  private words(raw: unknown, pointer: string): ReadonlyMap<string, unknown> | undefined {
    if (raw === undefined) return undefined;
    if (!isRecord(raw)) return this.bad(pointer, raw);
    const words = new Map<string, unknown>();
    for (const [word, meaning] of Object.entries(raw)) {
      if (++this.size > MAX_SIZE) return this.issues.add('mapping/too-much', '');
      if (depthOf(meaning, 8) > 8) this.issues.add('mapping/too-deep', pointer + pointerStep(word));
      else words.set(wordKey(word), meaning);
    }
    return words;
  }

  private pattern(raw: unknown, pointer: string): ReadOptions['pattern'] {
    if (raw === undefined) return undefined;
    return (typeof raw === 'string' ? timePattern(raw) : null) ?? this.bad(pointer, raw);
  }

  private zone(raw: Raw, pointer: string): string | undefined {
    const zone = own(raw, 'zone');
    if (zone === undefined) return undefined;
    return typeof zone === 'string' && zone.length <= 64 && this.zones.isZone(zone)
      ? zone
      : this.bad(`${pointer}/zone`, zone);
  }

  private text(raw: Raw, key: string, pointer: string): string | undefined {
    const value = own(raw, key);
    if (value === undefined) return undefined;
    return typeof value === 'string' && value !== '' ? value : this.bad(pointer + pointerStep(key), value);
  }

  private number(
    raw: Raw,
    key: string,
    pointer: string,
    fits: (value: number) => boolean,
  ): number | undefined {
    const value = own(raw, key);
    if (value === undefined) return undefined;
    return typeof value === 'number' && fits(value) ? value : this.bad(pointer + pointerStep(key), value);
  }

  private oneOf<const T extends string>(
    raw: Raw,
    key: string,
    pointer: string,
    words: readonly T[],
  ): T | undefined {
    const value = own(raw, key);
    if (value === undefined) return undefined;
    return words.find(word => word === value) ?? this.bad(pointer + pointerStep(key), value);
  }

  private checkOptions(raw: Raw, known: readonly string[], pointer: string): void {
    for (const key of Object.keys(raw)) {
      if (known.includes(key) || key.startsWith('x-')) continue;
      const hint = nearest(key, known);
      this.issues.add('mapping/unknown-option', pointer + pointerStep(key), { seen: show(key), hint });
    }
  }

  private bad(pointer: string, raw: unknown): undefined {
    return this.issues.add('mapping/bad-option', pointer, { seen: show(raw) });
  }

  private misplaced(pointer: string, raw: unknown): undefined {
    return this.issues.add('mapping/misplaced', pointer, { seen: show(raw) });
  }
}

function own(raw: Raw, key: string): unknown {
  return hasOwn(raw, key) ? raw[key] : undefined;
}

function isRecord(raw: unknown): raw is Raw {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** What a cell is compared by; nothing is the empty text. */
export function textOf(raw: unknown): string {
  return raw === undefined || raw === null ? '' : String(raw).trim();
}

/** A value as short JSON text. */
function show(raw: unknown): string {
  if (raw === undefined) return '';
  if (typeof raw === 'string') return JSON.stringify(raw.slice(0, 80));
  return typeof raw === 'object' && raw !== null ? (Array.isArray(raw) ? '[…]' : '{…}') : String(raw);
}

/** How deep a constant is nested, counted no further than the limit. */
function depthOf(raw: unknown, limit: number): number {
  if (typeof raw !== 'object' || raw === null) return 0;
  if (limit <= 0) return 1;
  let deepest = 0;
  for (const value of Object.values(raw)) deepest = Math.max(deepest, depthOf(value, limit - 1));
  return deepest + 1;
}
