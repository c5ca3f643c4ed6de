import { isUnknown } from '../../feed/unknown.ts';
import { readNumber } from '../../import/numbers.ts';
import { textOf } from '../../import/cell-text.ts';
import { looksLikeHtml } from '../../import/html-text.ts';
import { isTotalName } from '../../import/total-row.ts';
import type { ImportTools } from '../../import/tools.ts';
import { readWait } from '../../import/waits.ts';
import { shapeOf, type SourceColumn, type SourceShape } from './columns.ts';
import { dayPatternOf, timeFormOf } from './times.ts';
import { COLUMN_WORDS, comparable, STATE_WORDS } from './words.ts';

type Json = Record<string, unknown>;

/** What a first mapping is made from. */
export interface SuggestDeps {
  readonly tools: ImportTools;
  /** Zone of times that do not say theirs, as a first guess. */
  readonly zone: string;
  /** The encoding in which the text was read, where it is not UTF-8. */
  readonly encoding?: string | undefined;
}

/** Values of a column that are looked at. */
const LOOKED_AT = 300;
/** Different words of a state. */
const MOST_WORDS = 20;

/** Where GeoJSON has a point. */
const GEOJSON = 'geometry.coordinates';

const TIMES: ReadonlySet<string> = new Set(['asOf', 'opensAt', 'closesAt']);
const TEXTS: ReadonlySet<string> = new Set([
  'id',
  'name',
  'district',
  'queue.nowServing',
  'queue.lastIssued',
]);

/** Encodings in which spreadsheets of the six languages write text files. */
const ENCODINGS = ['windows-1252', 'windows-1250', 'gb18030', 'big5', 'windows-1256', 'windows-1251'];

/**
 * The encoding in which most names of columns are words that are known.
 *
 * @param decode the text in an encoding
 */
export function likelyEncoding(decode: (encoding: string) => string): string {
  const known = (encoding: string): number =>
    (shapeOf(decode(encoding))?.columns ?? []).filter(column =>
      COLUMN_WORDS.some(([, words]) =>
        words.some(word => /[^ -~]/.test(column.name) && fits(column, word, false)),
      ),
    ).length;
  return ENCODINGS.map(each => [each, known(each)] as const).reduce((one, other) =>
    other[1] > one[1] ? other : one,
  )[0];
}

/**
 * Makes a first mapping of a source by the names of its columns and what stands in them. It is to be corrected by hand: a note says what
 * was guessed, and which columns are left.
 *
 * @returns null where the source has no rows
 */
export function suggestMapping(body: string, deps: SuggestDeps): Json | null {
  const shape = shapeOf(body);
  return shape ? new Suggestion(shape, deps).mapping() : null;
}

class Suggestion {
  private readonly shape: SourceShape;
  private readonly deps: SuggestDeps;
  private readonly used = new Map<string, SourceColumn>();
  private readonly notes: string[] = [];
  private decimal: ',' | undefined;
  private isLocal = false;

  constructor(shape: SourceShape, deps: SuggestDeps) {
    this.shape = shape;
    this.deps = deps;
  }

  mapping(): Json {
    const { shape, deps } = this;
    this.decimal = shape.columns.some(({ values }) => hasDecimalComma(values)) ? ',' : undefined;
    this.choose();
    const give = this.community();
    const list = { $each: shape.list, ...this.withoutTotals(), ...this.grouping(), give };
    const generatedAt = this.generatedAt();
    const left = shape.columns.filter(
      column => ![...this.used.values()].includes(column) && !column.path.startsWith('geometry'),
    );
    const days = dayPatternOf(
      left.map(({ name }) => name),
      deps.tools,
    );
    if (days !== undefined) this.wide(give, days);
    else if (left.length > 0)
      this.notes.push(
        `Not mapped: ${left
          .map(({ name }) => name)
          .join(', ')
          .slice(0, 400)}.`,
      );
    const zone = this.isLocal ? { zone: deps.zone } : {};
    if (this.isLocal)
      this.notes.push(`Times without a zone are taken to be in ${deps.zone}: correct it if they are not.`);
    return {
      mapping: 1,
      note: ['A first mapping, to be corrected by hand.', ...this.notes].join(' '),
      ...zone,
      ...(this.decimal && { decimal: this.decimal }),
      ...(deps.encoding !== undefined && { encoding: deps.encoding }),
      ...shape.top,
      feed: {
        ...(this.isLocal && { timeZone: deps.zone }),
        ...(generatedAt !== undefined && { generatedAt }),
        communities: list,
      },
    };
  }

  /** Gives each member the column whose name fits best, each column once. */
  private choose(): void {
    const free = new Set(this.shape.columns.filter(({ values }) => values.length > 0));
    const take = (path: string, column: SourceColumn | undefined): void => {
      if (!column || this.used.has(path)) return;
      this.used.set(path, column);
      free.delete(column);
    };
    for (const [path] of COLUMN_WORDS)
      take(
        path,
        [...free].find(({ name }) => name === path),
      );
    for (const isWhole of [true, false]) {
      for (const [path, words] of COLUMN_WORDS) {
        for (const word of words) {
          const column = [...free].find(each => fits(each, word, isWhole) && this.suits(path, each));
          take(path, column);
        }
      }
    }
    if (!this.used.has('name'))
      take(
        'name',
        [...free].find(({ values }) => isNames(values) && !this.timeForm(values)) ?? this.used.get('id'),
      );
    if (!this.used.has('asOf'))
      take(
        'asOf',
        [...free].find(column => this.suits('asOf', column)),
      );
  }

  /** Whether what stands in a column can be what a member needs. */
  private suits(path: string, column: SourceColumn): boolean {
    const values = column.values.slice(0, LOOKED_AT);
    if (TIMES.has(path)) return this.timeForm(values) !== undefined;
    if (path === 'status')
      return values.every(value => typeof value !== 'number') && new Set(column.values).size <= MOST_WORDS;
    if (TEXTS.has(path)) return values.every(value => typeof value !== 'object');
    if (path === 'lon' || path === 'lat')
      return share(values, value => Number.isFinite(Number(String(value).replace(',', '.')))) > 0.9;
    const isWait = path === 'queue.waitMinutes';
    return share(values, value => (isWait ? this.isWait(value) : this.isNumber(value))) > 0.6;
  }

  private isNumber(value: unknown): boolean {
    return (
      isUnknown(value) ||
      typeof readNumber(value, { decimal: this.decimal, times: 1, unit: undefined }) === 'number'
    );
  }

  private isWait(value: unknown): boolean {
    if (isUnknown(value)) return true;
    const wait = readWait(
      value,
      { decimal: this.decimal, times: 1, unit: undefined },
      this.deps.tools.waitWords,
    );
    return typeof wait === 'number' || typeof wait === 'object';
  }

  private timeForm(values: readonly unknown[]): ReturnType<typeof timeFormOf> {
    const texts = values.filter(value => !isUnknown(value)).slice(0, 50);
    if (texts.every(value => typeof value === 'number' && value > 1e9))
      return { pattern: undefined, isLocal: false, isDoubtful: false, lang: undefined };
    return texts.every(value => typeof value === 'string')
      ? timeFormOf(texts.map(textOf), this.deps.tools)
      : undefined;
  }

  private community(): Json {
    const name = this.used.get('name');
    const id = this.used.get('id');
    const give: Json = {
      id: id && id !== name ? `$${id.path}` : { $from: name?.path ?? '@key', slug: true },
      name: name ? this.text(name) : '$@key',
    };
    for (const [path] of COLUMN_WORDS) {
      const column = this.used.get(path);
      if (column && path !== 'id' && path !== 'name' && path !== 'lon' && path !== 'lat')
        put(give, path.split('.'), this.value(path, column));
    }
    const [lon, lat] = [this.used.get('lon'), this.used.get('lat')];
    if (lon && lat) give['location'] = [`$${lon.path}`, `$${lat.path}`];
    else if (this.shape.columns.some(({ path }) => path === `${GEOJSON}.0`)) give['location'] = `$${GEOJSON}`;
    return give;
  }

  private value(path: string, column: SourceColumn): unknown {
    if (TIMES.has(path)) return this.time(column);
    if (path === 'status') return this.status(column);
    if (path === 'district') return this.text(column);
    if (path === 'queue.waitMinutes') return this.wait(column);
    return `$${column.path}`;
  }

  /** A unit in the name of a column counts for all that is in it. */
  private wait({ path, name }: SourceColumn): unknown {
    const words = comparable(name).split(' ');
    const unit = (['seconds', 'hours'] as const).find(each =>
      this.deps.tools.waitWords[each].some(word => words.includes(comparable(word))),
    );
    return unit === undefined ? `$${path}` : { $from: path, unit };
  }

  private text({ path, values }: SourceColumn): unknown {
    const isHtml = values.some(value => typeof value === 'string' && looksLikeHtml(value));
    return isHtml ? { $from: path, decode: 'html' } : `$${path}`;
  }

  private time({ path, name, values }: SourceColumn): unknown {
    const form = this.timeForm(values);
    this.isLocal ||= form?.isLocal === true;
    if (form?.isDoubtful) this.notes.push(`In ${name}, day and month could be the other way round.`);
    if (form?.pattern === undefined) return `$${path}`;
    return { $from: path, pattern: form.pattern, ...(form.lang !== undefined && { lang: form.lang }) };
  }

  private status({ path, name, values }: SourceColumn): unknown {
    const words: Json = {};
    for (const value of new Set(values.map(textOf))) {
      const state = Object.entries(STATE_WORDS).find(
        ([key, all]) => key === value || all.includes(comparable(value)),
      );
      words[value] = state?.[0] ?? null;
    }
    const unknown = Object.keys(words).filter(word => words[word] === null);
    if (unknown.length > 0)
      this.notes.push(`Of ${name}, say what these words mean: ${unknown.join(', ').slice(0, 200)}.`);
    return { $from: path, words };
  }

  /** Sums of the other rows are no places. */
  private withoutTotals(): Json {
    const name = this.used.get('name') ?? this.used.get('id');
    const totals = [...new Set(name?.values.filter(isTotalName).map(textOf))];
    if (!name || totals.length === 0) return {};
    this.notes.push(`Rows that are sums of the others are left out: ${totals.join(', ')}.`);
    return { where: { [name.path]: { not: totals } } };
  }

  /** A place that stands in several rows: the newest row counts. */
  private grouping(): Json {
    const column = this.used.get('id') ?? this.used.get('name');
    const asOf = this.used.get('asOf');
    if (!column || new Set(column.values.map(textOf)).size === column.values.length) return {};
    const pairs = column.values.map((value, index) => JSON.stringify([textOf(value), asOf?.values[index]]));
    if (asOf?.values.length !== column.values.length || new Set(pairs).size < pairs.length) {
      this.notes.push(
        `Some rows have the same ${column.name}: if they are one place, give "key" and "order"; as it is, each is a place.`,
      );
      return {};
    }
    this.notes.push('A place has several rows: the newest counts.');
    return { key: `$${column.path}`, order: this.time(asOf) };
  }

  private generatedAt(): unknown {
    const asOf = this.used.get('asOf');
    if (!asOf) {
      this.notes.push(
        'No column has the time of the numbers, so they count as of unknown age: give "generatedAt" or "asOf".',
      );
      return undefined;
    }
    const time = this.time(asOf);
    const rows = [...(this.shape.list === '' ? [] : [this.shape.list]), '*', asOf.path].join('.');
    return { ...(typeof time === 'object' ? time : {}), $from: rows, take: 'max' };
  }

  private wide(give: Json, pattern: string): void {
    this.notes.push(
      'The columns whose names are days are taken for people sampled: correct that if they are not.',
    );
    const testing = (give['testing'] ?? {}) as Json;
    give['testing'] = {
      ...testing,
      sampled: { $columns: pattern, take: 'last' },
      history: { $columns: pattern, value: { sampled: '$' } },
      asOf: { $columns: pattern, take: 'lastTime' },
    };
  }
}

function fits({ name, path }: SourceColumn, word: string, isWhole: boolean): boolean {
  const [own, last] = [comparable(name), comparable(path.split('.').at(-1) ?? '')];
  const wanted = comparable(word);
  if (isWhole) return own === wanted || last === wanted;
  // Chinese writes no spaces.
  return /\p{Script=Han}/u.test(wanted) ? own.includes(wanted) : ` ${own} `.includes(` ${wanted} `);
}

function isNames(values: readonly unknown[]): boolean {
  return values
    .slice(0, LOOKED_AT)
    .every(value => typeof value === 'string' && !/^[\d.,:/\s-]*$/.test(value));
}

function share(values: readonly unknown[], test: (value: unknown) => boolean): number {
  return values.length === 0 ? 0 : values.filter(test).length / values.length;
}

/** Whether numbers are written as 1.234,5. */
function hasDecimalComma(values: readonly unknown[]): boolean {
  return values.some(
    value =>
      typeof value === 'string' &&
      /^(?:\d{1,3}(?:\.\d{3})+|\d+),\d{1,2}$|^\d{1,3}(?:\.\d{3})+$/.test(value.trim()),
  );
}

function put(into: Json, steps: readonly string[], value: unknown): void {
  const [step = '', ...rest] = steps;
  if (rest.length === 0) into[step] = value;
  else put((into[step] ??= {}) as Json, rest, value);
}
