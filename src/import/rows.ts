import type { MappingIssues, SourcePlace } from './issues.ts';
import { eachValue } from './paths.ts';
import { textOf } from './cell-text.ts';
import type { ListPlan, RowTest, ValuePlan } from './plan.ts';
import { orderOf, type Rank } from './rank.ts';
import type { Zones } from './times.ts';
import type { ChunkedWork } from '../lib/chunked-work.ts';

/** One entry of a list: a row, or several that are one. */
export interface Entry {
  readonly value: unknown;
  readonly key: string | number;
  readonly pointer: string;
  /** All rows of the entry, its own last. */
  readonly rows: readonly Entry[];
}

/** What choosing rows needs of a run. */
export interface RowReader {
  readonly issues: MappingIssues;
  readonly zones: Zones;
  /** The value of a column in a row. */
  valueOf(column: ValuePlan, row: Entry): unknown;
  /** Where the path of a test begins for a row. */
  startOf(test: RowTest, row: Entry): unknown;
  /** Whether there is anything that a test could look at. If not, it says so. */
  isTestable(test: RowTest, plan: ListPlan): boolean;
  sourceOf(row: Entry): SourcePlace;
  spend(steps: number): void;
}

/**
 * The entries of a list: those rows that pass all tests, of them the latest, and of these one a key.
 *
 * @returns null where a row cannot be judged: a list with too many or too few rows has sums that look right
 */
export function* chosenRows(
  all: readonly Entry[],
  plan: ListPlan,
  reader: RowReader,
): ChunkedWork<readonly Entry[] | null> {
  const { where, latest, key } = plan;
  if (!where.every(test => reader.isTestable(test, plan))) return null;
  let rows: readonly Entry[] | null = where.length > 0 ? yield* passing(all, where, reader) : all;
  if (latest) rows = yield* newest(rows, latest, reader);
  if (!rows) return null;
  return key ? yield* grouped(rows, key, plan, reader) : yield* alone(rows);
}

function* passing(rows: readonly Entry[], where: ListPlan['where'], reader: RowReader): ChunkedWork<Entry[]> {
  const passed: Entry[] = [];
  for (const row of rows) {
    yield;
    if (passes(where, row, reader)) passed.push(row);
  }
  return passed;
}

export function passes(where: readonly RowTest[], row: Entry, reader: RowReader): boolean {
  return where.every(test => test.fits(cellText(test, row, reader)));
}

function cellText(test: RowTest, row: Entry, reader: RowReader): string {
  reader.spend(1);
  let text = '';
  eachValue(reader.startOf(test, row), test.path, value => {
    text = textOf(value);
    return true;
  });
  return text;
}

function* newest(
  rows: readonly Entry[],
  column: ValuePlan,
  reader: RowReader,
): ChunkedWork<readonly Entry[] | null> {
  const ranked = yield* rankedRows(rows, column, reader);
  if (!ranked) return null;
  let last = -Infinity;
  for (const { rank } of ranked) last = Math.max(last, rank.at);
  return ranked.filter(({ rank }) => rank.at === last).map(({ row }) => row);
}

interface Ranked {
  readonly row: Entry;
  readonly rank: Rank;
}

/** Rows with what they are compared by. Those that lack it are left out. @returns null where two cannot be compared */
function* rankedRows(
  rows: readonly Entry[],
  column: ValuePlan,
  reader: RowReader,
): ChunkedWork<readonly Ranked[] | null> {
  const ranked: Ranked[] = [];
  for (const row of rows) {
    yield;
    const value = reader.valueOf(column, row);
    if (value === undefined) {
      const source = reader.sourceOf(row);
      reader.issues.add('mapping/no-order', column.pointer, { source, severity: 'warning' });
      continue;
    }
    const rank = orderOf(value, column.options, reader.zones);
    if (!rank || rank.kind !== (ranked[0]?.rank ?? rank).kind) {
      const source = reader.sourceOf(row);
      reader.issues.add('mapping/cannot-compare', column.pointer, { seen: JSON.stringify(value), source });
      return null;
    }
    ranked.push({ row, rank });
  }
  return ranked;
}

function* alone(rows: readonly Entry[]): ChunkedWork<Entry[]> {
  const entries: Entry[] = [];
  for (const row of rows) {
    yield;
    entries.push({ ...row, rows: [row] });
  }
  return entries;
}

function* grouped(
  rows: readonly Entry[],
  key: ValuePlan,
  { order, pointer }: ListPlan,
  reader: RowReader,
): ChunkedWork<Entry[] | null> {
  const groups = new Map<string, Entry[]>();
  for (const row of rows) {
    yield;
    const name = textOf(reader.valueOf(key, row));
    if (name === '') {
      const source = reader.sourceOf(row);
      reader.issues.add('mapping/no-key', `${pointer}/key`, { source, severity: 'warning' });
      continue;
    }
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  const entries: Entry[] = [];
  for (const [name, group] of groups) {
    yield;
    const sorted = order ? yield* inOrder(group, order, reader) : group;
    if (!sorted) return null;
    const last = sorted[sorted.length - 1];
    if (last) entries.push({ value: last.value, key: name, pointer: last.pointer, rows: sorted });
  }
  return entries;
}

function* inOrder(
  rows: readonly Entry[],
  column: ValuePlan,
  reader: RowReader,
): ChunkedWork<readonly Entry[] | null> {
  const ranked = yield* rankedRows(rows, column, reader);
  return ranked && [...ranked].sort((one, other) => one.rank.at - other.rank.at).map(({ row }) => row);
}
