import { folded } from './cell-text.ts';
import type { ColumnPlan } from './columns.ts';
import type { Path } from './paths.ts';
import type { Place } from './places.ts';
import type { ReadOptions } from './read-value.ts';
import type { RowOptions } from './source.ts';
import type { Take } from './take.ts';
import type { Condition } from './condition.ts';

/** A mapping that has been looked through: what to do for each place of the feed. */
export type Plan =
  | { readonly is: 'constant'; readonly value: unknown }
  | ValuePlan
  | ListPlan
  | { readonly is: 'object'; readonly members: readonly (readonly [key: string, plan: Plan])[] }
  /** A list or tuple that is written out. A tuple without one of its items is none. */
  | { readonly is: 'items'; readonly items: readonly Plan[]; readonly isTuple: boolean }
  /** Has an option that is unknown or cannot be used: it gives nothing, rather than a value made by a default. */
  | { readonly is: 'unusable'; readonly place: Place };

/** Reads a value. */
export interface ValuePlan {
  readonly is: 'value';
  readonly place: Place;
  readonly paths: readonly Path[];
  readonly take: Take;
  /** Of the rows of an entry (`@rows`) only those that meet all of these. */
  readonly where: readonly RowTest[];
  /** Between the texts of all paths, which are read as one. */
  readonly join: string | undefined;
  /** In place of paths: the newest of the columns whose names are times. */
  readonly columns: ColumnPlan | undefined;
  /** What the source's words mean, by {@link wordKey}; `*`: all others; null: nothing is known. */
  readonly words: ReadonlyMap<string, unknown> | undefined;
  readonly options: ReadOptions;
  /** Into the mapping. */
  readonly pointer: string;
}

/** Makes a list of rows. */
export interface ListPlan {
  readonly is: 'each';
  readonly path: Path;
  /** In place of the path: of one row the columns whose names are times, one entry each. */
  readonly columns: ColumnPlan | undefined;
  /** Only rows that meet all of these. */
  readonly where: readonly RowTest[];
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

/** What a row must have in one of its columns. */
export interface RowTest {
  readonly path: Path;
  readonly fits: Condition;
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
  /** How rows of CSV are read. */
  readonly rows: RowOptions;
  readonly files: ReadonlyMap<string, MappingFile>;
}

/** What a table of words is looked up by. */
export function wordKey(raw: unknown): string {
  return folded(String(raw).slice(0, 200));
}
