import { pointerStep, type MappingIssues, type SourcePlace } from './issues.ts';
import { show } from './options.ts';
import { originOf, placeOf } from './origin.ts';
import { timedColumns, type ColumnPlan, type TimedColumn } from './columns.ts';
import { ownMember } from '../feed/own.ts';
import { eachValue, entriesOf, findAll, type Path } from './paths.ts';
import { isUnknown } from '../feed/unknown.ts';
import { textOf } from './cell-text.ts';
import { wordKey, type ListPlan, type Mapping, type Plan, type RowTest, type ValuePlan } from './plan.ts'; // prettier-ignore
import { readValue } from './read-value.ts';
import type { Place } from './places.ts';
import { chosenRows, passes, type Entry, type RowReader } from './rows.ts';
import type { SourceTree } from './source.ts';
import { taking } from './take.ts';
import type { ImportTools } from './tools.ts';
import { suggestSpelling } from '../lib/suggest-spelling.ts';
import { runAtOnce, type ChunkedWork } from '../lib/chunked-work.ts';

/** Rows of further files, by the name of the file and the text of their key. */
export type Files = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** Where paths begin. */
interface Scope {
  readonly row: Entry;
  readonly files: ReadonlyMap<string, unknown>;
}

/** Different times of one column that are kept. */
const MOST_TIMES = 5000;

/** Values that one run may look at. A mapping can ask for every row within every row. */
const BUDGET = 5_000_000;

const NO_ROW: Entry = { value: undefined, key: '', pointer: '', rows: [] };

/** Thrown when the budget is spent; it goes no further than {@link runMapping}. */
class TooMuch extends Error {}

/** What a run gives: a document, and the way back to the source. */
export interface Run {
  /** Null where the work would have been without end. */
  readonly document: Record<string, unknown> | null;
  /** Where the value at a pointer of the document came from. */
  placeOf(pointer: string): SourcePlace | undefined;
}

/** Runs a mapping, a row or a value at a time. @param files those that could be had */
export function* runMapping(
  mapping: Mapping,
  source: SourceTree,
  files: Files,
  tools: ImportTools,
  issues: MappingIssues,
): ChunkedWork<Run> {
  const runner = new Runner(source, files, tools, issues);
  try {
    const document = yield* runner.document(mapping);
    runner.reportColumns();
    return { document, placeOf: pointer => runner.originOf(mapping.feed, pointer) };
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    issues.add('mapping/too-much', '');
    return { document: null, placeOf: () => undefined };
  }
}

class Runner {
  private readonly source: SourceTree;
  private readonly files: Files;
  private readonly tools: ImportTools;
  private readonly issues: MappingIssues;
  private budget = BUDGET;
  /** Which value plans have been asked, and whether any of their paths ever led to something. */
  private readonly hits = new Map<ValuePlan, boolean>();
  /** Times that were read, by how they are read. */
  private readonly times = new Map<ValuePlan['options'], Map<string, unknown>>();
  private readonly columns = new Map<ColumnPlan, readonly TimedColumn[]>();
  private readonly trail = {
    entries: new Map<string, readonly Entry[]>(),
    kept: new Map<string, readonly number[]>(),
  };
  /** Where in the document we are. */
  private readonly path: (string | number)[] = [];

  constructor(source: SourceTree, files: Files, tools: ImportTools, issues: MappingIssues) {
    this.source = source;
    this.files = files;
    this.tools = tools;
    this.issues = issues;
  }

  *document({ feed }: Mapping): ChunkedWork<Record<string, unknown>> {
    const scope: Scope = { row: { ...NO_ROW, value: this.source.root }, files: new Map() };
    const document: Record<string, unknown> = { version: 1 };
    this.spend(1);
    for (const [key, member] of feed.members) {
      this.path.push(key);
      const value = yield* this.inChunks(member, scope);
      this.path.pop();
      if (value !== undefined) document[key] = value;
      // The list of communities is a list even when nobody is in it.
      else if (key === 'communities') document[key] = [];
    }
    return document;
  }

  /** What belongs to the whole is made of all rows; below them a row is a chunk. */
  private *inChunks(plan: Plan, scope: Scope): ChunkedWork<unknown> {
    if (plan.is !== 'each' && plan.is !== 'value') return this.run(plan, scope);
    this.spend(1);
    return yield* plan.is === 'each' ? this.each(plan, scope) : this.value(plan, scope);
  }

  private run(plan: Plan, scope: Scope): unknown {
    this.spend(1);
    switch (plan.is) {
      case 'constant':
        return plan.value;
      case 'value':
        return plan.take === 'first' && plan.join === undefined && !plan.columns
          ? this.first(plan, scope)
          : runAtOnce(this.value(plan, scope));
      case 'each':
        return runAtOnce(this.each(plan, scope));
      case 'items':
        return this.items(plan, scope);
      case 'object':
        return this.object(plan, scope);
      case 'unusable':
        return this.untold(plan.place, true);
    }
  }

  private object({ members }: Plan & { readonly is: 'object' }, scope: Scope): unknown {
    const found: Record<string, unknown> = {};
    let isEmpty = true;
    for (const [key, member] of members) {
      const value = this.below(key, member, scope);
      if (value === undefined) continue;
      found[key] = value;
      // A time alone says nothing that it could be the time of.
      isEmpty &&= value === null;
    }
    return isEmpty ? undefined : found;
  }

  private below(key: string | number, plan: Plan, scope: Scope): unknown {
    this.path.push(key);
    const value = this.run(plan, scope);
    this.path.pop();
    return value;
  }

  private items({ items, isTuple }: Plan & { readonly is: 'items' }, scope: Scope): unknown {
    const found = items.map((item, index) => this.below(index, item, scope));
    const kept = found.flatMap((item, index) => (item === undefined ? [] : [index]));
    if (kept.length === 0 || (isTuple && kept.length < items.length)) return undefined;
    if (kept.length < items.length) this.trail.kept.set(this.pointer(), kept);
    return kept.map(index => found[index]);
  }

  /** Of the place in the document. */
  private pointer(): string {
    return this.path.map(pointerStep).join('');
  }

  private *value(plan: ValuePlan, scope: Scope): ChunkedWork<unknown> {
    if (plan.columns) return this.newestColumn(plan, plan.columns, scope);
    if (plan.join !== undefined) return this.joinedText(plan, plan.join, scope);
    // The first of several is found soon.
    if (plan.take === 'first') return this.first(plan, scope);
    const raws: unknown[] = [];
    this.eachRaw(plan, scope, raw => {
      raws.push(raw);
      return false;
    });
    const taken = taking(plan.take, plan.options, this.tools.zones);
    for (const raw of raws) {
      yield;
      const problem = taken.add(this.meaning(raw, plan));
      if (!problem) continue;
      const source = placeOf(plan.paths, scope.row, this.source, value => value === raw);
      this.issues.add(problem, plan.pointer, { seen: show(raw), source });
      return this.untold(plan.place, true);
    }
    const problem = taken.problem?.();
    if (problem) {
      const source = placeOf(plan.paths, scope.row, this.source, value => value !== undefined);
      this.issues.add(problem, plan.pointer, {
        seen: raws.map(show).join(' − '),
        source,
        severity: 'warning',
      });
    }
    return taken.result() ?? this.untold(plan.place, problem !== undefined || this.isLost(plan.paths));
  }

  private first(plan: ValuePlan, scope: Scope): unknown {
    let value: unknown;
    this.eachRaw(plan, scope, raw => (value = this.meaning(raw, plan)) !== undefined);
    return value ?? this.untold(plan.place, this.isLost(plan.paths));
  }

  /** Texts in one text; where one is not known, only a name or a sentence can do without it. */
  private joinedText(plan: ValuePlan, between: string, scope: Scope): unknown {
    const raws: unknown[] = [];
    this.eachRaw(plan, scope, raw => {
      raws.push(raw);
      return false;
    });
    const texts = raws.filter(raw => !isUnknown(raw)).map(textOf);
    const mayLack = plan.place.is === 'text' || plan.place.is === 'label' || plan.place.is === 'plain';
    if (texts.length === 0 || (texts.length < raws.length && !mayLack))
      return this.untold(plan.place, this.isLost(plan.paths));
    return this.meaning(texts.join(between), plan) ?? this.untold(plan.place, this.isLost(plan.paths));
  }

  /** Hands over what stands at the paths of a value, until `each` has enough. */
  private eachRaw(plan: ValuePlan, scope: Scope, each: (raw: unknown) => boolean): void {
    if (!plan.where.every(test => this.isTestable(test, plan))) return;
    if (!this.hits.has(plan)) this.hits.set(plan, false);
    const counted = (raw: unknown): boolean => {
      this.spend(1);
      if (raw !== undefined) this.hits.set(plan, true);
      return each(raw);
    };
    for (const path of plan.paths) if (eachValue(this.start(path, scope, plan.where), path, counted)) return;
  }

  /**
   * What stands for a value that is not known. An `asOf` without a time is null, since nothing would let the time of the document
   * stand in for it. A `validUntil` that is there and cannot be used is a word, since null means that there is no limit.
   */
  private untold(place: Place, isLost: boolean): unknown {
    if (place.is !== 'time' || !place.decidesAge) return undefined;
    if (!place.isEnd) return null;
    return isLost ? 'unknown' : undefined;
  }

  private isLost(paths: readonly Path[]): boolean {
    return paths.every(path => this.isNoColumn(path));
  }

  /** Whether the source is a table, and has no such column. */
  private isNoColumn(path: Path): boolean {
    const { columns } = this.source;
    const [name, below] = path.rests;
    if (!columns || name === undefined || (path.from !== 'row' && path.from !== 'rows')) return false;
    const isOfSeveralRows = below !== undefined && /^(?:\*|\d+)$/.test(path.steps[0] ?? '');
    return !columns.has(name) && !(isOfSeveralRows && columns.has(below));
  }

  private meaning(raw: unknown, { words, place, options }: ValuePlan): unknown {
    if (words && (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean')) {
      const key = wordKey(raw);
      const word = words.has(key) ? key : '*';
      if (words.has(word)) return words.get(word) ?? undefined;
    }
    if (place.is !== 'time' || typeof raw !== 'string')
      return readValue(raw, place, options, this.tools) ?? undefined;
    // Rows have many times, and few different ones.
    const known = this.times.get(options) ?? new Map<string, unknown>();
    this.times.set(options, known);
    if (!known.has(raw) && known.size < MOST_TIMES)
      known.set(raw, readValue(raw, place, options, this.tools) ?? undefined);
    return known.has(raw) ? known.get(raw) : (readValue(raw, place, options, this.tools) ?? undefined);
  }

  /** @param where of rows of an entry only those that pass */
  private start(path: Path, { row, files }: Scope, where: readonly RowTest[] = []): unknown {
    switch (path.from) {
      case 'root':
        return this.source.root;
      case 'cell':
        return path.cell && this.source.cell?.(path.cell);
      case 'key':
        return row.key;
      case 'rows':
        return this.passing(row.rows, where, files).map(({ value }) => value);
      case 'file':
        return files.get(path.file ?? '');
      case 'row':
        return row.value;
    }
  }

  private passing(
    rows: readonly Entry[],
    where: readonly RowTest[],
    files: Scope['files'],
  ): readonly Entry[] {
    if (where.length === 0) return rows;
    const reader = this.reader({ row: NO_ROW, files });
    return rows.filter(row => passes(where, row, reader));
  }

  /** The newest cell that is filled, or its time. */
  private newestColumn(plan: ValuePlan, columns: ColumnPlan, { row }: Scope): unknown {
    const filled = this.columnEntries(columns, row, plan.pointer).filter(({ value }) => !isUnknown(value));
    const newest = filled[filled.length - 1];
    const value = newest && this.meaning(columns.isTime ? newest.key : newest.value, plan);
    return value ?? this.untold(plan.place, this.isLost(plan.paths));
  }

  /** The cells of a row in the columns whose names are times, the newest last. */
  private columnEntries(plan: ColumnPlan, row: Entry, pointer: string): readonly Entry[] {
    const columns = this.timedColumns(plan, row, pointer);
    this.spend(columns.length);
    return columns.map(({ name, time }) => ({
      value: ownMember(row.value, name),
      key: time,
      pointer: row.pointer + pointerStep(name),
      rows: [],
    }));
  }

  private timedColumns(plan: ColumnPlan, row: Entry, pointer: string): readonly TimedColumn[] {
    const known = this.columns.get(plan);
    if (known) return known;
    const names = this.source.columns ?? entriesOf(row.value).map(([key]) => String(key));
    const columns = timedColumns(names, plan, this.tools.zones);
    if (!columns) this.issues.add('mapping/cannot-compare', `${pointer}/$columns`);
    else if (columns.length === 0) this.issues.add('mapping/no-column', `${pointer}/$columns`);
    const found = columns ?? [];
    // All rows of a table have the same.
    if (this.source.columns) this.columns.set(plan, found);
    return found;
  }

  private *each(plan: ListPlan, scope: Scope): ChunkedWork<unknown> {
    const rows = yield* chosenRows(yield* this.rows(plan, scope), plan, this.reader(scope));
    if (!rows) return undefined;
    const kept: Entry[] = [];
    const list: unknown[] = [];
    for (const row of rows) {
      yield;
      const files = plan.join.size > 0 ? this.joined(plan, { row, files: scope.files }) : scope.files;
      const value = this.below(list.length, plan.give, { row, files });
      if (value === undefined) continue;
      kept.push(row);
      list.push(value);
    }
    this.trail.entries.set(this.pointer(), kept);
    return list.length === 0 ? undefined : list;
  }

  private *rows(
    { path, columns, pointer: mappingPointer }: ListPlan,
    scope: Scope,
  ): ChunkedWork<readonly Entry[]> {
    if (columns) return this.columnEntries(columns, scope.row, mappingPointer);
    if (path.from === 'rows') return scope.row.rows;
    const start = path.from === 'row' ? scope.row.pointer : '';
    const lists = findAll(this.start(path, scope), path, start, steps => this.spend(steps));
    const rows: Entry[] = [];
    for (const { value, pointer } of lists) {
      this.spend(1);
      for (const [key, entry] of entriesOf(value)) {
        this.spend(1);
        yield;
        rows.push({ value: entry, key, pointer: pointer + pointerStep(key), rows: [] });
      }
    }
    const isList = lists.some(({ value }) => typeof value === 'object' && value !== null);
    if (!isList && scope.row.pointer === '')
      this.issues.add('mapping/no-rows', `${mappingPointer}/$each`, { seen: JSON.stringify(path.text) });
    return rows;
  }

  private reader({ files }: Scope): RowReader {
    return {
      issues: this.issues,
      zones: this.tools.zones,
      valueOf: (column, row) => this.run(column, { row, files }),
      startOf: ({ path }, row) => this.start(path, { row, files }),
      isTestable: (test, plan) => this.isTestable(test, plan),
      sourceOf: row => this.source.place(row.pointer),
      spend: steps => this.spend(steps),
    };
  }

  /** A test of a column that there is not would let all rows pass, or none. */
  private isTestable({ path }: RowTest, { pointer }: { readonly pointer: string }): boolean {
    const hasFile = path.from !== 'file' || this.files.has(path.file ?? '');
    if (hasFile && !this.isNoColumn(path)) return true;
    this.issues.add('mapping/no-column', `${pointer}/where`, {
      seen: JSON.stringify(path.text),
      hint: hasFile ? this.columnNear(path) : undefined,
    });
    return false;
  }

  private joined({ join }: ListPlan, scope: Scope): ReadonlyMap<string, unknown> {
    const files = new Map(scope.files);
    for (const [name, key] of join) files.set(name, this.files.get(name)?.get(textOf(this.run(key, scope))));
    return files;
  }

  private spend(steps: number): void {
    this.budget -= steps;
    if (this.budget < 0) throw new TooMuch();
  }

  /** A path that never led anywhere is most often a column that was renamed. */
  reportColumns(): void {
    for (const [plan, isHit] of this.hits) {
      if (isHit || plan.paths.some(path => path.from === 'key')) continue;
      // That a file is missing has been said.
      if (plan.paths.every(path => path.from === 'file' && !this.files.has(path.file ?? ''))) continue;
      const seen = plan.paths.map(path => path.text).join(', ');
      const isColumn = this.source.columns !== undefined && plan.paths.every(path => path.from !== 'file');
      const severity = isColumn ? 'error' : 'warning';
      this.issues.add('mapping/no-column', plan.pointer, {
        seen: JSON.stringify(seen),
        hint: this.columnNear(plan.paths[0]),
        severity,
      });
    }
  }

  private columnNear(path: Path | undefined): string | undefined {
    const name = path?.rests.find(rest => !rest.startsWith('*'));
    return name === undefined ? undefined : suggestSpelling(name, this.source.columns ?? []);
  }

  originOf(feed: Plan, target: string): SourcePlace | undefined {
    const isKnown = (raw: unknown, plan: ValuePlan): boolean => this.meaning(raw, plan) !== undefined;
    return originOf(feed, target, this.trail, this.source, isKnown);
  }
}
