import type { ReactiveControllerHost } from 'lit';
import type { Community, EpochMs } from '../../domain/model.ts';
import type { ViewContext } from '../context.ts';
import type { Column, ListView, Row } from '../panel.ts';
import type { Tools } from '../tools.ts';

/** A list as the reader has it before them. */
export interface ShownList {
  readonly view: ListView;
  /** All of them, found or not, in the order of the feed. */
  readonly communities: readonly Community[];
  /** Those that are found, in the order of the list. */
  readonly found: () => readonly Community[];
  /** Columns that are shown, after that of the names. */
  readonly columns: readonly Column[];
  /** Communities or districts that were found. */
  readonly count: number;
  /** The rows that are shown, in their order. */
  readonly rows: () => readonly Row[];
}

/** What the reader, the page or the widget wants of a list. */
export interface ListWish {
  /** A column's key or `name`, with `-` before it the other way round. */
  readonly order: string;
  /** Part of a name; '' for all. */
  readonly query: string;
  /** One of the filter's options; '' for all. */
  readonly filtered: string;
}

/** A row to be. */
export interface Entry {
  /** Of a district, any of it. */
  readonly community: Community;
  /** Of a district: its row. */
  readonly row?: (view: ListView, keys: readonly string[]) => Row;
  /** 1 for what is folded under another row. */
  readonly depth?: number;
  /** Makes the name a button, where something is folded under it. */
  readonly fold?: (name: unknown) => unknown;
}

/** The element that has a list. */
export type ListHost = ReactiveControllerHost & Element;

/** How the page wants a list. */
export interface ListConfig {
  /** Before the widget's own. */
  readonly sort: string | null;
  /** Rows shown at first. */
  readonly limit: number;
  /** By district, each folded. */
  readonly isGrouped: boolean;
  /** What is listed: of another feed, nothing is new and nothing has ended. */
  readonly source: string;
  /** What is to be heard of the numbers. */
  readonly spoken: string;
  /** The tools; undefined while they are on their way, null where there are none. */
  readonly file: Tools | null | undefined;
}

/** A list, for the tools. */
export interface Listed extends ListConfig {
  readonly view: ListView;
  readonly communities: readonly Community[];
  readonly context: ViewContext;
  /** That the reader has chosen. */
  readonly order: string | undefined;
  /** The reader has asked for all rows. */
  readonly isAll: boolean;
  /** On paper nothing can be unfolded. */
  readonly isPrinting: boolean;
  readonly orderBy: (order: string | undefined) => void;
  /** Shows so many more. */
  readonly grow: (rows: number) => void;
}

/** What the tools make of a list. */
export interface ListTools {
  readonly view: ListView;
  /** Those that are shown. */
  readonly columns: readonly Column[];
  readonly order: string;
  /** What the reader wants, as a text. */
  readonly asked: string;
  /** How often something was folded or unfolded. */
  readonly turns: number;
  /** Found, sorted and unfolded. */
  arrange(most: number): { readonly count: number; readonly entries: readonly Entry[] };
  /** Those that are found, in order. */
  found(): readonly Community[];
  /** What stands above the table; after it was arranged. */
  above(): unknown;
  /** The button for all of so many. */
  all(count: number): unknown;
  /** What is said where nothing is found. */
  readonly none: string;
}

/** A list as it is drawn. */
export interface List {
  render(
    view: ListView,
    communities: readonly Community[],
    context: ViewContext,
    config: ListConfig,
  ): unknown;
  /** As it was last drawn. */
  readonly shown: ShownList | undefined;
  /** When the table changes by itself. */
  readonly changesAt: EpochMs;
}

/** The file of lists. */
export interface ListFile {
  /**
   * @param drawNow draws what was asked of the host before it returns: printing does not wait
   * @param later runs in a task of its own
   */
  createList(host: ListHost, drawNow: () => void, later: (run: () => void) => void): List;
}
