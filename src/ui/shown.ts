import type { Community, Seconds } from '../domain/model.ts';
import type { ViewContext } from './context.ts';
import type { Notice } from './notice.ts';
import type { Column, Fact, Panel, Row } from './panel.ts';

/** What an element shows at one moment, for copying, saving and printing it. */
export interface Shown {
  readonly panel: Panel;
  readonly list: ShownList | undefined;
  /** What only this widget draws. */
  readonly visual: () => unknown;
  /** What the widget's visual tells, in words. */
  readonly visualFacts: () => readonly Fact[];
  /** The facts among the details of one community; none of a list. */
  readonly detailFacts: () => readonly Fact[];
  /** What is said to those who read it later, where that is not what the card says. */
  readonly notice: () => Notice | undefined;
  /** Seconds for which a number counts after it was true. */
  readonly limit: Seconds;
  /** Where readers can ask. */
  readonly contact: string | undefined;
  readonly context: ViewContext;
  /** No new numbers can be read: these are the last ones. */
  readonly isDegraded: boolean;
  /** Prints the page, as soon as what is printed of this element is there. */
  readonly print: () => void;
}

/** A list as the reader has it before them. */
export interface ShownList {
  /** A column for each measure, after that of the names. */
  readonly columns: readonly Column[];
  /** Which of them the reader sees. */
  readonly shownColumn: number;
  /** Communities or districts that were found. */
  readonly count: number;
  /** The rows that are shown, in their order. */
  readonly rows: () => readonly Row[];
  /** What is drawn of them together; absent where nothing is. Nothing is chosen in it. */
  readonly visual?: () => unknown;
  /** All communities that were found, in the order of the list. */
  readonly found: () => readonly FoundCommunity[];
}

/** A community with its row. */
export interface FoundCommunity {
  readonly community: Community;
  readonly row: Row;
}
