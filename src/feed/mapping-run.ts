import { pointerStep, pointerSteps, type MappingIssues, type SourcePlace } from './mapping-issues.ts';
import { eachValue, entriesOf, findAll, type Path } from './mapping-paths.ts';
import {
  textOf,
  wordKey,
  type ListPlan,
  type Mapping,
  type Plan,
  type Take,
  type ValuePlan,
} from './mapping-plan.ts';
import { readValue } from './mapping-read.ts';
import type { Zones } from './mapping-times.ts';
import { nearest } from './nearest.ts';
import { finish, type Steps } from './steps.ts';

/** A source as a value, and what makes its pointers readable. */
export interface SourceTree {
  readonly root: unknown;
  /** Where a pointer into `root` leads, in the words of the source. */
  place(pointer: string): SourcePlace;
  /** Names of the columns, for a source of rows; a path to any other finds nothing in it. */
  readonly columns: ReadonlySet<string> | undefined;
}

/** One entry of a list: a row, or several that are one. */
interface Entry {
  readonly value: unknown;
  readonly key: string | number;
  readonly pointer: string;
  /** All rows of the entry, its own last. */
  readonly rows: readonly Entry[];
}

/** Where paths begin. */
interface Scope {
  readonly row: Entry;
  readonly files: ReadonlyMap<string, unknown>;
}

/** Values that one run may look at. A mapping can ask for every row within every row. */
const BUDGET = 5_000_000;

/** Thrown when the budget is spent; it goes no further than {@link mappingSteps}. */
class TooMuch extends Error {}

/** What a run gives: a document, and the way back to the source. */
export interface Run {
  /** Null where the work would have been without end. */
  readonly document: Record<string, unknown> | null;
  /** Where the value at a pointer of the document came from. */
  placeOf(pointer: string): SourcePlace | undefined;
}

/** Runs a mapping, a row or a value at a time. @param files by name: by the text of its key, a row */
export function* mappingSteps(
  mapping: Mapping,
  source: SourceTree,
  files: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
  zones: Zones,
  issues: MappingIssues,
): Steps<Run> {
  const runner = new Runner(source, files, zones, issues);
  try {
    const document = yield* runner.document(mapping);
    runner.reportColumns();
    return { document, placeOf: pointer => runner.placeOf(mapping.feed, pointer) };
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    issues.add('mapping/too-much', '');
    return { document: null, placeOf: () => undefined };
  }
}

class Runner {
  private readonly source: SourceTree;
  private readonly files: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  private readonly zones: Zones;
  private readonly issues: MappingIssues;
  private budget = BUDGET;
  /** Which value plans have been asked, and whether any of their paths ever led to something. */
  private readonly hits = new Map<ValuePlan, boolean>();
  /** Entries of each list that was made, by its pointer in the document. */
  private readonly entries = new Map<string, readonly Entry[]>();
  /** Which items of a written-out list are left, by its pointer in the document. */
  private readonly kept = new Map<string, readonly number[]>();
  /** Where in the document we are. */
  private readonly path: (string | number)[] = [];

  constructor(
    source: SourceTree,
    files: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
    zones: Zones,
    issues: MappingIssues,
  ) {
    this.source = source;
    this.files = files;
    this.zones = zones;
    this.issues = issues;
  }

  *document({ feed }: Mapping): Steps<Record<string, unknown>> {
    const row: Entry = { value: this.source.root, key: '', pointer: '', rows: [] };
    const scope: Scope = { row, files: new Map() };
    const document: Record<string, unknown> = { version: 1 };
    this.spend(1);
    for (const [key, member] of feed.members) {
      this.path.push(key);
      const value = yield* this.steps(member, scope);
      this.path.pop();
      if (value !== undefined) document[key] = value;
    }
    return document;
  }

  /** What belongs to the whole is made of all rows; below them a row is a piece. */
  private *steps(plan: Plan, scope: Scope): Steps<unknown> {
    // The first of several is found soon.
    if (plan.is !== 'each' && (plan.is !== 'value' || plan.take === 'first')) return this.run(plan, scope);
    this.spend(1);
    return yield* plan.is === 'each' ? this.each(plan, scope) : this.taken(plan, scope);
  }

  private run(plan: Plan, scope: Scope): unknown {
    this.spend(1);
    switch (plan.is) {
      case 'constant':
        return plan.value;
      case 'value':
        return this.value(plan, scope);
      case 'each':
        return finish(this.each(plan, scope));
      case 'items':
        return this.items(plan, scope);
      case 'object': {
        const found: Record<string, unknown> = {};
        let isEmpty = true;
        for (const [key, member] of plan.members) {
          const value = this.below(key, member, scope);
          if (value === undefined) continue;
          found[key] = value;
          isEmpty = false;
        }
        return isEmpty ? undefined : found;
      }
    }
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
    if (kept.length < items.length) this.kept.set(this.pointer(), kept);
    return kept.map(index => found[index]);
  }

  /** Of the place in the document. */
  private pointer(): string {
    return this.path.map(pointerStep).join('');
  }

  private value(plan: ValuePlan, scope: Scope): unknown {
    const { take } = plan;
    if (!this.hits.has(plan)) this.hits.set(plan, false);
    let result: unknown;
    let isWhole = true;
    const each = (raw: unknown): boolean => {
      this.spend(1);
      if (raw !== undefined) this.hits.set(plan, true);
      const value = this.meaning(raw, plan);
      if (value === undefined) isWhole = false;
      else result = both(result, value, take);
      return take === 'first' && result !== undefined;
    };
    for (const path of plan.paths) {
      if (eachValue(this.start(path, scope), path, each)) break;
    }
    // A sum with a part that is not known is not known.
    return take === 'sum' && !isWhole ? undefined : result;
  }

  /** The same of all there are, one at a time. */
  private *taken(plan: ValuePlan, scope: Scope): Steps<unknown> {
    const { take } = plan;
    const raws: unknown[] = [];
    for (const path of plan.paths) {
      eachValue(this.start(path, scope), path, raw => {
        this.spend(1);
        raws.push(raw);
        return false;
      });
    }
    this.hits.set(plan, this.hits.get(plan) || raws.some(raw => raw !== undefined));
    let result: unknown;
    let isWhole = true;
    for (const raw of raws) {
      yield;
      const value = this.meaning(raw, plan);
      if (value === undefined) isWhole = false;
      else result = both(result, value, take);
    }
    return take === 'sum' && !isWhole ? undefined : result;
  }

  private meaning(raw: unknown, { words, place, options }: ValuePlan): unknown {
    if (words && (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean')) {
      const key = wordKey(raw);
      const word = words.has(key) ? key : '*';
      if (words.has(word)) return words.get(word) ?? undefined;
    }
    const value = readValue(raw, place, options, this.zones);
    return value === null ? undefined : value;
  }

  private start(path: Path, { row, files }: Scope): unknown {
    switch (path.from) {
      case 'root':
        return this.source.root;
      case 'key':
        return row.key;
      case 'rows':
        return row.rows.map(({ value }) => value);
      case 'file':
        return files.get(path.file ?? '');
      case 'row':
        return row.value;
    }
  }

  private *each(plan: ListPlan, scope: Scope): Steps<unknown> {
    const rows = yield* this.grouped(yield* this.rows(plan, scope), plan, scope);
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
    const pointer = this.pointer();
    this.entries.set(pointer, kept);
    // The list of communities is a list even when nobody is in it.
    return list.length === 0 && pointer !== '/communities' ? undefined : list;
  }

  private *rows(plan: ListPlan, scope: Scope): Steps<Entry[]> {
    const { path } = plan;
    if (path.from === 'rows') return [...scope.row.rows];
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
      this.issues.add('mapping/no-rows', `${plan.pointer}/$each`, { seen: JSON.stringify(path.text) });
    return rows;
  }

  private *grouped(all: Entry[], plan: ListPlan, outer: Scope): Steps<Entry[]> {
    const { where, latest, key, order } = plan;
    const of = (column: ValuePlan, row: Entry): unknown => this.value(column, { row, files: outer.files });
    for (const { path } of where) {
      const name = path.from === 'row' ? path.rests[0] : undefined;
      if (name === undefined || this.source.columns === undefined || this.source.columns.has(name)) continue;
      this.issues.add('mapping/no-column', `${plan.pointer}/where`, {
        seen: JSON.stringify(path.text),
        hint: this.columnNear(path),
      });
    }
    let rows = all;
    if (where.length > 0) {
      rows = [];
      for (const row of all) {
        yield;
        if (where.every(test => this.passes(test, row, outer))) rows.push(row);
      }
    }
    if (latest) {
      let last: number | string = '';
      let newest: Entry[] = [];
      for (const row of rows) {
        yield;
        const own = rank(of(latest, row));
        const order = compareRanks(last, own);
        if (order < 0) [last, newest] = [own, []];
        if (own === last && last !== '') newest.push(row);
      }
      rows = newest;
    }
    const entries: Entry[] = [];
    if (!key) {
      for (const row of rows) {
        yield;
        entries.push({ ...row, rows: [row] });
      }
      return entries;
    }

    const groups = new Map<string, Entry[]>();
    for (const row of rows) {
      yield;
      const name = textOf(of(key, row));
      if (name === '') {
        this.issues.add('mapping/no-key', `${plan.pointer}/key`, {
          source: this.source.place(row.pointer),
          severity: 'warning',
        });
        continue;
      }
      const group = groups.get(name);
      if (group) group.push(row);
      else groups.set(name, [row]);
    }
    for (const [name, group] of groups) {
      yield;
      const sorted = order ? sortBy(group, row => of(order, row)) : group;
      const last = sorted[sorted.length - 1] ?? group[0];
      entries.push({ value: last?.value, key: name, pointer: last?.pointer ?? '', rows: sorted });
    }
    return entries;
  }

  private passes(test: ListPlan['where'][number], row: Entry, { files }: Scope): boolean {
    this.spend(1);
    let text = '';
    eachValue(this.start(test.path, { row, files }), test.path, value => {
      text = textOf(value);
      return true;
    });
    return test.texts.has(text) !== test.not;
  }

  private joined({ join }: ListPlan, scope: Scope): ReadonlyMap<string, unknown> {
    const files = new Map(scope.files);
    for (const [name, key] of join)
      files.set(name, this.files.get(name)?.get(textOf(this.value(key, scope))));
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
    return name === undefined ? undefined : nearest(name, this.source.columns ?? []);
  }

  /** Follows a pointer of the document through the plan, and its lists to their rows. */
  placeOf(feed: Plan, target: string): SourcePlace | undefined {
    let plan: Plan | undefined = feed;
    let row: Entry = { value: this.source.root, key: '', pointer: '', rows: [] };
    let at = '';
    let isBelowRow = false;
    for (const step of pointerSteps(target)) {
      if (plan?.is === 'object') {
        plan = plan.members.find(([key]) => key === step)?.[1];
      } else if (plan?.is === 'items') {
        plan = plan.items[this.kept.get(at)?.[Number(step)] ?? Number(step)];
      } else if (plan?.is === 'each') {
        const entry: Entry | undefined = this.entries.get(at)?.[Number(step)];
        plan = entry ? plan.give : undefined;
        row = entry ?? row;
        isBelowRow ||= entry !== undefined;
      }
      at += pointerStep(step);
      if (plan === undefined || plan.is === 'value') break;
    }
    if (plan?.is === 'value') return this.valuePlace(plan, row);
    return isBelowRow ? this.source.place(row.pointer) : undefined;
  }

  private valuePlace(plan: ValuePlan, row: Entry): SourcePlace | undefined {
    for (const path of plan.paths) {
      if (path.from === 'file') return { file: path.file ?? '', column: path.rests[0] ?? '' };
      if (path.from === 'key') return this.source.place(row.pointer);
      if (path.from === 'rows') return this.source.place(row.pointer + pointerStep(path.rests[1] ?? ''));
      const [first] =
        path.from === 'root' ? findAll(this.source.root, path, '') : findAll(row.value, path, row.pointer);
      if (first && this.meaning(first.value, plan) !== undefined) return this.source.place(first.pointer);
    }
    return this.source.place(row.pointer);
  }
}

/** What values are ordered by: times by their instant, numbers by size, all else as text. */
function rank(value: unknown): number | string {
  if (typeof value === 'number') return value;
  const text = textOf(value);
  if (/^\d{4}-\d\d-\d\d/.test(text)) return Date.parse(text.replace(' ', 'T')) || text;
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

function compareRanks(one: number | string, other: number | string): number {
  if (typeof one !== typeof other) return typeof one === 'string' ? -1 : 1;
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Which of two values counts, or what both make. @param one undefined: there is none before the other */
function both(one: unknown, other: unknown, take: Take): unknown {
  if (one === undefined || take === 'last') return other;
  if (take === 'sum') return typeof one === 'number' && typeof other === 'number' ? one + other : other;
  if (take === 'first') return one;
  return compareRanks(rank(one), rank(other)) < 0 === (take === 'max') ? other : one;
}

/** Rows without a value come first: they are taken for the oldest. */
function sortBy(rows: readonly Entry[], by: (row: Entry) => unknown): Entry[] {
  return rows
    .map(row => [rank(by(row)), row] as const)
    .sort(([one], [other]) => compareRanks(one, other))
    .map(([, row]) => row);
}
