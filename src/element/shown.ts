import type { Community } from '../domain/model.ts';
import type { ViewContext } from './context.ts';
import type { Column, Fact, ListView, Panel, Row } from './panel.ts';

/** What a widget shows at one moment, for those who take it along. */
export interface Shown {
  readonly panel: Panel;
  readonly list: ShownList | undefined;
  /** What the widget's own picture tells, in words. */
  readonly drawn: () => readonly Fact[];
  /** The facts that lie beneath the numbers of one community; none of a list. */
  readonly below: () => readonly Fact[];
  readonly context: ViewContext;
  /** No new numbers can be read: these are the last ones. */
  readonly behind: boolean;
}

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
