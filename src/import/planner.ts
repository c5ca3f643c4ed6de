import { isRecord, ownProperty } from '../feed/fields.ts';
import { pointerStep, type MappingIssues } from './issues.ts';
import type { ColumnPlan } from './columns.ts';
import { DELIMITER_PATTERN } from './csv.ts';
import { isEncoding } from './encoding.ts';
import { Options, show } from './options.ts';
import { numberOfColumn, parseCell, parsePath, type Path } from './paths.ts';
import { feedPlace, itemOf, memberOf, type Place } from './places.ts';
import { wordKey, type ListPlan, type Mapping, type MappingFile, type Plan, type RowTest, type ValuePlan } from './plan.ts'; // prettier-ignore
import { TAKES } from './take.ts';
import { suggestPattern, timePattern, type TimePattern } from './time-pattern.ts';
import type { ImportTools } from './tools.ts';
import { parseCondition } from './condition.ts';
import { suggestSpelling } from '../lib/suggest-spelling.ts';
import { hasOwn } from '../feed/own.ts';

const MAX_DEPTH = 24;
/** Places and words of one mapping. */
const MAX_SIZE = 200_000;
const MAX_FILES = 20;
const MAX_PATHS = 1000;
const MAX_TESTS = 100;
const MAX_PATTERNS = 20;
const MAX_HEADER_ROW = 1000;
const MAX_HEADER_ROWS = 10;
const DELIMITER = new RegExp(DELIMITER_PATTERN);

const TOP = [
  'mapping',
  'feed',
  'zone',
  'decimal',
  'delimiter',
  'header',
  'encoding',
  'files',
  '$schema',
  'note',
];
const VALUE = ['$from', '$cell', 'where', 'join', 'take', 'words', 'zone', 'lang', 'pattern', 'decimal', 'times', 'unit', 'decode', 'slug', 'split', 'note']; // prettier-ignore
const LIST = ['$each', 'where', 'latest', 'key', 'order', 'join', 'give', 'note'];

const HISTORY = ['$columns', 'value', 'zone', 'lang', 'note'];
const NEWEST = [
  '$columns',
  ...VALUE.filter(name => !['$from', '$cell', 'where', 'join', 'pattern'].includes(name)),
];

/** The value itself, and the key of an entry. */
const SELF: Path = { text: '', from: 'row', steps: [], rests: [] };
const KEY: Path = { text: '@key', from: 'key', steps: [], rests: [] };

type Raw = Readonly<Record<string, unknown>>;

/**
 * Looks a mapping through. Never throws; whatever is wrong is an issue with a pointer into the mapping. A value or list
 * with an option that cannot be used gives nothing; the rest is used.
 *
 * @returns null where there is nothing to go by, or where an option of the whole cannot be used
 */
export function planMapping(raw: unknown, tools: PlanTools, issues: MappingIssues): Mapping | null {
  if (!isRecord(raw)) return issues.add('mapping/not-an-object', '') ?? null;
  if (ownProperty(raw, 'mapping') !== 1) return issues.add('mapping/version', '/mapping', { seen: show(ownProperty(raw, 'mapping')) }) ?? null; // prettier-ignore
  const feed = ownProperty(raw, 'feed');
  if (!isRecord(feed)) return issues.add('mapping/no-feed', '/feed') ?? null;
  return new Planner(tools, issues).mapping(raw, feed) ?? null;
}

/** What options must be checked by. */
export type PlanTools = Pick<ImportTools, 'zones' | 'dateNamesOf'>;

/** One looking through of one mapping. */
class Planner {
  private readonly tools: PlanTools;
  private readonly issues: MappingIssues;
  private readonly options: Options;
  private files: ReadonlyMap<string, MappingFile> = new Map();
  private readonly defaults: { zone?: string; lang: string; decimal: '.' | ',' | undefined } = {
    lang: 'en',
    decimal: undefined,
  };
  /** Columns that are asked for by their number. */
  private readonly numbers = new Set<number>();
  private size = 0;

  constructor(tools: PlanTools, issues: MappingIssues) {
    this.tools = tools;
    this.issues = issues;
    this.options = new Options(tools.zones, issues);
  }

  mapping(raw: Raw, feed: Raw): Mapping | undefined {
    const top = this.options.strictly(() => this.topOptions(raw, feed));
    const plan = this.plan(feed, feedPlace(), '/feed', 0);
    if (plan && plan.is !== 'object') this.misplaced('/feed', feed);
    return top && { ...top, feed: plan?.is === 'object' ? plan : { is: 'object', members: [] } };
  }

  private topOptions(raw: Raw, feed: Raw): Omit<Mapping, 'feed'> {
    const { options } = this;
    options.checkNames(raw, TOP, '');
    this.files = this.mappingFiles(raw);
    const stated = ownProperty(feed, 'timeZone');
    const zone =
      options.zone(raw, '') ??
      (typeof stated === 'string' && this.tools.zones.isZone(stated) ? stated : undefined);
    if (zone !== undefined) this.defaults.zone = zone;
    const lang = ownProperty(feed, 'lang');
    if (typeof lang === 'string' && this.tools.dateNamesOf(lang)) this.defaults.lang = lang;
    this.defaults.decimal = options.oneOf(raw, 'decimal', '', ['.', ',']);
    // It was needed before, to make the text.
    options.read(raw, 'encoding', '', value => (isEncoding(value) ? value : undefined));
    return {
      rows: {
        delimiter: options.read(raw, 'delimiter', '', value =>
          typeof value === 'string' && DELIMITER.test(value) ? value : undefined,
        ),
        headerRows: options.read(raw, 'header', '', headerRows) ?? [1],
        numbers: this.numbers,
      },
      files: this.files,
    };
  }

  private mappingFiles(raw: Raw): Map<string, MappingFile> {
    const files = new Map<string, MappingFile>();
    const given = Object.entries(this.options.record(raw, 'files', '') ?? {});
    if (given.length > MAX_FILES) this.options.bad('/files', given);
    for (const [name, file] of given.slice(0, MAX_FILES)) {
      const [url, key] = isRecord(file) ? [ownProperty(file, 'url'), ownProperty(file, 'key')] : [];
      if (typeof url === 'string' && url !== '' && typeof key === 'string') files.set(name, { url, key });
      else this.options.bad(`/files${pointerStep(name)}`, file);
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
    if (hasOwn(raw, '$columns')) return this.columns(raw, place, pointer, depth);
    if (hasOwn(raw, '$from') || hasOwn(raw, '$cell')) return this.value(raw, place, pointer);
    if (hasOwn(raw, '$each')) return this.each(raw, place, pointer, depth);
    return this.object(raw, place, pointer, depth);
  }

  private constant(raw: unknown, place: Place, pointer: string): Plan | undefined {
    const isWhole = place.is === 'object' ? !place.mayBeText : place.is === 'list' || place.is === 'tuple';
    if (isWhole) return this.misplaced(pointer, raw);
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
        const hint = place.is === 'object' ? suggestSpelling(key, place.members.keys()) : undefined;
        this.issues.add('mapping/unknown-member', at, { seen: show(key), hint });
        continue;
      }
      const given = raw[key];
      const plan = this.plan(given, member, at, depth + 1);
      if (plan) members.push([key, plan]);
      // Without it another time would stand in for the one that was meant.
      else if (decidesAge(member) && given !== null) members.push([key, { is: 'unusable', place: member }]);
    }
    return { is: 'object', members };
  }

  private value(raw: Raw, place: Place, pointer: string): Plan {
    const plan = this.options.strictly(() => this.valueOptions(raw, place, pointer));
    return plan ?? { is: 'unusable', place };
  }

  /** A history of the columns whose names are times, or the newest of them. */
  private columns(raw: Raw, place: Place, pointer: string, depth: number): Plan | undefined {
    if (hasOwn(raw, 'value')) return this.history(raw, place, pointer, depth);
    const plan = this.options.strictly((): ValuePlan => {
      this.options.checkNames(raw, NEWEST, pointer);
      const take = this.options.oneOf(raw, 'take', pointer, ['last', 'lastTime']);
      if (ownProperty(raw, 'take') === undefined) this.options.bad(`${pointer}/take`, undefined);
      const columns = this.columnPlan(raw, pointer, take === 'lastTime');
      return { ...this.plainValue(raw, place, pointer), columns };
    });
    return plan ?? { is: 'unusable', place };
  }

  private history(raw: Raw, place: Place, pointer: string, depth: number): Plan | undefined {
    const [time, item] = place.is === 'list' && place.item.is === 'tuple' ? place.item.items : [];
    if (time?.is !== 'time' || !item) return this.misplaced(pointer, raw);
    const value = this.plan(ownProperty(raw, 'value'), item, `${pointer}/value`, depth + 1);
    const list = this.options.strictly((): Omit<ListPlan, 'give'> => {
      this.options.checkNames(raw, HISTORY, pointer);
      if (ownProperty(raw, 'value') === null) this.options.bad(`${pointer}/value`, null);
      const columns = this.columnPlan(raw, pointer, false);
      return { is: 'each', path: SELF, columns, where: [], latest: undefined, key: undefined, order: undefined, join: new Map(), pointer }; // prettier-ignore
    });
    const at: ValuePlan = { ...this.plainValue({}, time, pointer), paths: [KEY] };
    return list && value
      ? { ...list, give: { is: 'items', items: [at, value], isTuple: true } }
      : { is: 'unusable', place };
  }

  private columnPlan(raw: Raw, pointer: string, isTime: boolean): ColumnPlan {
    const patterns = this.patterns(raw, '$columns', pointer) ?? [];
    return { patterns, options: this.readOptions(raw, pointer, undefined), isTime };
  }

  private plainValue(raw: Raw, place: Place, pointer: string): ValuePlan {
    return {
      is: 'value',
      place,
      paths: [],
      columns: undefined,
      where: [],
      take: 'first',
      join: undefined,
      words: this.words(raw, pointer),
      options: this.readOptions(raw, pointer, undefined),
      pointer,
    };
  }

  private readOptions(
    raw: Raw,
    pointer: string,
    patterns: readonly TimePattern[] | undefined,
  ): ValuePlan['options'] {
    const { options, defaults } = this;
    return {
      zone: options.zone(raw, pointer) ?? defaults.zone,
      patterns,
      decimal: options.oneOf(raw, 'decimal', pointer, ['.', ',']) ?? defaults.decimal,
      times: options.number(raw, 'times', pointer, value => value > 0 && value <= 1e9) ?? 1,
      unit: options.oneOf(raw, 'unit', pointer, ['seconds', 'minutes', 'hours']),
      isHtml: options.oneOf(raw, 'decode', pointer, ['html']) !== undefined,
      slug: options.flag(raw, 'slug', pointer) === true,
      split: options.text(raw, 'split', pointer),
    };
  }

  private valueOptions(raw: Raw, place: Place, pointer: string): ValuePlan {
    const { options } = this;
    options.checkNames(raw, VALUE, pointer);
    const paths = this.sources(raw, pointer);
    const where = this.where(raw, pointer);
    // Only rows of an entry are several to choose from.
    if (hasOwn(raw, 'where') && (where.length === 0 || paths.some(({ from }) => from !== 'rows')))
      options.bad(`${pointer}/where`, ownProperty(raw, 'where'));
    return {
      is: 'value',
      place,
      paths,
      columns: undefined,
      where,
      take: options.oneOf(raw, 'take', pointer, TAKES) ?? 'first',
      join: this.joint(raw, pointer),
      words: this.words(raw, pointer),
      options: this.readOptions(raw, pointer, this.patterns(raw, 'pattern', pointer)),
      pointer,
    };
  }

  private patterns(raw: Raw, key: string, pointer: string): readonly TimePattern[] | undefined {
    const lang = this.options.text(raw, 'lang', pointer) ?? this.defaults.lang;
    const names = this.tools.dateNamesOf(lang);
    if (!names) return this.options.bad(`${pointer}/lang`, lang);
    const given = ownProperty(raw, key);
    const odd = (Array.isArray(given) ? given : [given]) as readonly unknown[];
    const hint = odd
      .map(text =>
        typeof text === 'string' && !timePattern(text, names) ? suggestPattern(text, names) : undefined,
      )
      .find(text => text !== undefined);
    if (hint !== undefined)
      return this.options.fault('mapping/bad-option', pointer + pointerStep(key), {
        seen: show(given),
        hint,
      });
    return this.options.read(raw, key, pointer, value => {
      const texts = (Array.isArray(value) ? value : [value]) as readonly unknown[];
      const patterns = texts.flatMap(text =>
        typeof text === 'string' ? (timePattern(text, names) ?? []) : [],
      );
      const isUsable = texts.length > 0 && texts.length <= MAX_PATTERNS && patterns.length === texts.length;
      return isUsable ? patterns : undefined;
    });
  }

  /** What stands between texts that are joined; they are one value, so there is none to choose. */
  private joint(raw: Raw, pointer: string): string | undefined {
    const { options } = this;
    if (ownProperty(raw, 'join') !== undefined && ownProperty(raw, 'take') !== undefined)
      options.bad(`${pointer}/take`, ownProperty(raw, 'take'));
    return options.read(raw, 'join', pointer, value => (typeof value === 'string' ? value : undefined));
  }

  private sources(raw: Raw, pointer: string): readonly Path[] {
    const cell = ownProperty(raw, '$cell');
    if (cell === undefined) return this.paths(ownProperty(raw, '$from'), `${pointer}/$from`);
    const path = hasOwn(raw, '$from') ? null : parseCell(cell);
    return path ? [path] : (this.options.bad(`${pointer}/$cell`, cell) ?? []);
  }

  private paths(from: unknown, pointer: string): readonly Path[] {
    const texts = (Array.isArray(from) ? from : [from]) as readonly unknown[];
    if (texts.length === 0 || texts.length > MAX_PATHS) this.options.bad(pointer, from);
    return texts.slice(0, MAX_PATHS).flatMap(text => {
      const path = this.path(text);
      return path ? [path] : (this.options.bad(pointer, text) ?? []);
    });
  }

  private path(text: unknown): Path | null {
    const path = parsePath(text, this.files);
    for (const step of path?.steps ?? []) {
      const number = numberOfColumn(step);
      if (number !== undefined) this.numbers.add(number);
    }
    return path;
  }

  private each(raw: Raw, place: Place, pointer: string, depth: number): Plan | undefined {
    const item: Place | undefined = itemOf(place, 0);
    if (!item || place.is === 'tuple') return this.misplaced(pointer, raw);
    const list = this.options.strictly(() => this.listOptions(raw, pointer));
    // What is wrong below is that value's loss.
    const give = this.plan(ownProperty(raw, 'give'), item, `${pointer}/give`, depth + 1);
    return list && give ? { ...list, give } : { is: 'unusable', place };
  }

  private listOptions(raw: Raw, pointer: string): Omit<ListPlan, 'give'> | undefined {
    this.options.checkNames(raw, LIST, pointer);
    const path =
      this.path(ownProperty(raw, '$each')) ?? this.options.bad(`${pointer}/$each`, ownProperty(raw, '$each'));
    if ((ownProperty(raw, 'give') ?? null) === null) this.options.bad(`${pointer}/give`, undefined);
    const where = this.where(raw, pointer);
    const latest = this.column(raw, 'latest', { is: 'time' }, pointer);
    const key = this.column(raw, 'key', { is: 'label' }, pointer);
    const order = this.column(raw, 'order', { is: 'time' }, pointer);
    const join = this.join(raw, pointer);
    return path && { is: 'each', path, columns: undefined, where, latest, key, order, join, pointer };
  }

  private join(raw: Raw, pointer: string): ReadonlyMap<string, ValuePlan> {
    const join = new Map<string, ValuePlan>();
    const given = this.options.record(raw, 'join', pointer) ?? {};
    for (const name of Object.keys(given)) {
      if (!this.files.has(name)) this.options.bad(`${pointer}/join${pointerStep(name)}`, given[name]);
      const plan = this.column(given, name, { is: 'label' }, `${pointer}/join`);
      if (plan) join.set(name, plan);
    }
    return join;
  }

  /** A column to go by, as `"$name"` or with options. */
  private column(raw: Raw, key: string, place: Place, pointer: string): ValuePlan | undefined {
    const given = ownProperty(raw, key);
    if (given === undefined) return undefined;
    const at = pointer + pointerStep(key);
    const plan = this.plan(given, place, at, MAX_DEPTH);
    if (plan?.is === 'value') return plan;
    return plan?.is === 'unusable' ? undefined : this.options.bad(at, given);
  }

  private where(raw: Raw, pointer: string): readonly RowTest[] {
    const given = this.options.record(raw, 'where', pointer) ?? {};
    const keys = Object.keys(given);
    if (keys.length > MAX_TESTS) this.options.bad(`${pointer}/where`, given);
    return keys.slice(0, MAX_TESTS).flatMap(key => {
      const path = this.path(key.startsWith('$') ? key.slice(1) : key);
      const fits = parseCondition(given[key]);
      const at = `${pointer}/where${pointerStep(key)}`;
      return path && fits ? [{ path, fits }] : (this.options.bad(at, given[key]) ?? []);
    });
  }

  private words(raw: Raw, pointer: string): ReadonlyMap<string, unknown> | undefined {
    const given = this.options.record(raw, 'words', pointer);
    if (!given) return undefined;
    const words = new Map<string, unknown>();
    for (const [word, meaning] of Object.entries(given)) {
      if (++this.size > MAX_SIZE) return this.options.fault('mapping/too-much', '');
      if (depthOf(meaning, 8) > 8)
        this.options.fault('mapping/too-deep', `${pointer}/words${pointerStep(word)}`);
      else words.set(wordKey(word), meaning);
    }
    return words;
  }

  private misplaced(pointer: string, raw: unknown): undefined {
    return this.issues.add('mapping/misplaced', pointer, { seen: show(raw) });
  }
}

function decidesAge(place: Place): boolean {
  return place.is === 'time' && place.decidesAge === true;
}

/** A row or several, from 1 and in order. */
function headerRows(value: unknown): readonly number[] | undefined {
  const rows = (Array.isArray(value) ? value : [value]) as readonly unknown[];
  const isOrdered = rows.every(
    (row, index) => Number.isInteger(row) && (row as number) > (index > 0 ? (rows[index - 1] as number) : 0),
  );
  const last = rows[rows.length - 1];
  const isFit = rows.length > 0 && rows.length <= MAX_HEADER_ROWS && (last as number) <= MAX_HEADER_ROW;
  return isOrdered && isFit ? (rows as readonly number[]) : undefined;
}

/** How deep a constant is nested, counted no further than the limit. */
function depthOf(raw: unknown, limit: number): number {
  if (typeof raw !== 'object' || raw === null) return 0;
  if (limit <= 0) return 1;
  let deepest = 0;
  for (const value of Object.values(raw)) deepest = Math.max(deepest, depthOf(value, limit - 1));
  return deepest + 1;
}
