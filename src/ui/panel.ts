import type { Freshness } from '../domain/age.ts';
import type { Community, EpochMs, Status } from '../domain/model.ts';
import type { Localized } from '../text/locale.ts';
import type { AgeView } from './age-view.ts';
import type { ListVisual } from './list-visual.ts';

/**
 * What a widget shows, as plain records: all of it decided, nothing drawn. Every widget's view is one of these, with what
 * it alone has beside it, so that numbers, ages and doubts look and read the same everywhere.
 */

/** A line of a list of facts. Without items it is not shown. */
export interface Fact {
  /** Name of the `part`. */
  readonly id: string;
  readonly label: string;
  /** It was so at this time, which stands in place of the label in a table that is saved. */
  readonly at?: EpochMs;
  readonly items: readonly Piece[];
  /** Each on a line of its own. */
  readonly lines?: boolean;
}

/** A shape that leads a state wherever it is told: on a card, in a row, on a map. It is never told by colour alone. */
export type Mark =
  | 'open'
  | 'paused'
  | 'full'
  | 'too-late'
  | 'closed'
  | 'not-started'
  | 'done'
  | 'short'
  | 'below-min'
  | 'on-plan'
  | 'rise'
  | 'fall'
  | 'old'
  | 'unknown';

/** What stands before a remark. */
export type Icon = 'people' | 'ticket' | 'relief' | 'goods' | 'warning' | 'place' | 'bell' | 'bring';

/** What a colour means; shape and words say the same. */
export type Color = 'good' | 'warn' | 'alert' | 'muted' | 'accent';

/** A piece of a sentence. With `lang` (even undefined), it is a text of the feed. */
export interface Piece extends Partial<Localized> {
  readonly text: string;
  readonly color?: Color;
  readonly isStrong?: boolean;
  /** Stands before the text, and says no more than it. */
  readonly icon?: Icon;
  /** In the note of a row: key of the column that says the same, beside which it is not said. */
  readonly column?: string;
}

/** The answer: the largest text of a card, or the total of a list. */
export interface Verdict {
  readonly text: string;
  readonly mark?: Mark;
  readonly color?: Color;
  /** Three steps, of which so many are full. */
  readonly meter?: 0 | 1 | 2 | 3;
  /** `old`: the last figure known, light and underlined with dots. `unknown`: words in place of a figure, light. */
  readonly look?: 'old' | 'unknown';
}

/** The state at the head of a card, where the verdict does not say it: 'Open until 20:00'. */
export interface Chip {
  readonly mark: Mark;
  readonly color?: Color;
  readonly word: string;
  readonly rest?: string;
}

/** A sentence under the verdict. */
export interface Sentence {
  readonly pieces: readonly Piece[];
  /** In the size of a second line, for what to do instead: 'Come tomorrow from 05:00'. */
  readonly isSecond?: boolean;
  /** The visual says the same: it is left out where that is drawn. */
  readonly isDrawn?: boolean;
}

/** A line with an icon below the visual. */
export interface Remark {
  /** Name of the `part`. */
  readonly id: string;
  readonly icon: Icon;
  readonly pieces: readonly Piece[];
  readonly color?: Color;
  /** Shown by `view="large"` too, which leaves out all other remarks. */
  readonly keepInLarge?: boolean;
}

/** The state of a place, in words. */
export interface StatusView {
  readonly status: Status | undefined;
  readonly word: string;
  /** Whether it may be shown as what is so now. */
  readonly current: boolean;
}

/** One community, or all of them together. */
export interface Panel {
  readonly name: Localized;
  /** How old the numbers are; undefined where each row says it for itself. */
  readonly age?: AgeView;
  /** In place of an age: there are numbers, and none of them is current. */
  readonly isAged?: boolean;
  /** What a screen reader announces when it changes, besides the state and the doubt; never a number. */
  readonly announced?: string;
  /** Some of what it says is still being loaded. Nothing is announced of it, nor compared with it. */
  readonly isIncomplete?: boolean;
  /** Where readers can go from here. */
  readonly actions?: readonly Action[];
  /** What kind of numbers these are, beside the name: 'Queue'. */
  readonly kind?: Piece | undefined;
  readonly chip?: Chip;
  /** The answer. */
  readonly verdict: Verdict;
  /** Right below the verdict. */
  readonly sentences?: readonly Sentence[];
  /** Below the visual. */
  readonly remarks?: readonly Remark[];
  /** One sentence to act on. */
  readonly advice?: Piece;
  /** Whether readers are to ask the publisher, because the card does not answer. */
  readonly isContactOffered?: boolean;
  /** The label of the folded details: what is in them. Absent: there are none. */
  readonly detailsLabel?: string;
  /**
   * What the widget's visual draws by itself, so that the card leaves it out: the answer with all that belongs to it, and the
   * list; or everything. One line and large type are drawn as ever.
   */
  readonly drawnByVisual?: 'answer' | 'card';
}

/** An address that readers can go to, with the words that lead there. */
export interface Action {
  /** Name of the `part`. */
  readonly id: string;
  readonly url: string;
  readonly text: string;
  /** The label of the button that shows the address as a QR code. */
  readonly codeLabel: string;
  /** There is no need for it now. */
  readonly isQuiet?: boolean;
}

/** A measure in a row. */
export interface Cell {
  readonly text: string;
  readonly freshness?: Freshness;
  readonly color?: Color;
  /** Three steps before the text, of which so many are full. */
  readonly meter?: 0 | 1 | 2 | 3;
  readonly look?: Verdict['look'];
}

/**
 * The picture of a row, on an axis that all rows of the list share. Numbers are shares of the axis, from 0 to 1, but for
 * people, each of whom is drawn.
 */
export type RowVisual =
  /** A wait. Without a range, `at` alone was reported. Without an end, it is 'over' its beginning. */
  | { readonly kind: 'range'; readonly from?: number; readonly to?: number; readonly at?: number }
  /** One by one; in a crowd as bars. */
  | {
      readonly kind: 'people' | 'crowd';
      readonly here: number;
      readonly missing: number;
      readonly isAlert: boolean;
    }
  /** A bar, and a thin one below it, which may be not known, or (`isSingle`) not there. The goal is that of both. */
  | {
      readonly kind: 'bars';
      readonly thick: number;
      readonly thin?: number;
      readonly isSingle?: boolean;
      readonly goal: number;
    }
  /** Of old data. */
  | { readonly kind: 'old'; readonly to: number; readonly goal?: number }
  | { readonly kind: 'unknown' };

/** What stands above the pictures of a list: words for their marks, and labels along their axis. */
export interface RowAxis {
  readonly legend?: readonly {
    readonly text: string;
    readonly sign: 'here' | 'missing' | 'thick' | 'thin';
  }[];
  readonly labels?: readonly { readonly at: number; readonly text: string }[];
  /** Whether the axis is drawn behind every picture. */
  readonly isDrawn?: boolean;
}

/** One community, place or district in a list, without its cells. */
export interface RowHead {
  readonly name: Localized;
  /** Leads the name: what stands for the place in a visual that has no room for names. */
  readonly key?: string;
  /** The state of the place. */
  readonly status?: StatusView;
  readonly mark?: Mark;
  readonly markColor?: Color;
  /** What the mark says, where no text of the row says it. */
  readonly markLabel?: string;
  readonly visual?: RowVisual;
  /** What else there is to know, on one line. */
  readonly note?: readonly Piece[];
  /** Undefined where there are no numbers that could have an age. */
  readonly age?: AgeView;
}

/** A row of a list. */
export interface Row extends RowHead {
  /** One for each column that is shown. */
  readonly cells: readonly Cell[];
}

/** An order that a list can have. */
export interface ListOrder {
  /** What `sort` calls it. */
  readonly key: string;
  /** What rows are sorted by; rows without stand last, whichever way the others stand. */
  readonly value: (community: Community) => number | undefined;
  /** The order in words: 'Shortest wait first'. Absent: it is not among those that the reader can choose. */
  readonly orderLabel?: string;
  /** The reader wants the highest first. */
  readonly isFalling?: boolean;
}

/** A column of a list: one measure. */
export interface Column extends ListOrder {
  readonly label: string;
  /** What it shows of one community, or of a place. */
  readonly cell: (community: Community) => Cell;
  /** Left out of tables that are saved unless the list is in its order. */
  readonly hidden?: boolean;
  /** Only in tables that are saved: neither shown nor an order. */
  readonly isSavedOnly?: boolean;
}

/**
 * Where a community stands: among those that have something to compare; below them because its numbers are old; or folded,
 * because it does not serve now, nothing is known of it, or the reader's choice leaves it out.
 */
export type Section = 'listed' | 'old' | 'not-serving' | 'no-news' | 'left-out';

/** A row that stands for several communities, which are unfolded below it. */
export interface FoldHead {
  readonly mark: Mark;
  readonly text: string;
  /** How many there are of each mark. */
  readonly tally?: readonly { readonly mark: Mark; readonly count: string; readonly label: string }[];
  readonly note?: string;
}

/** All communities: what they are together, and a row for each that is shown. */
export interface ListView {
  /** All of them together. */
  readonly panel: Panel;
  /** Those of them together that were found by a search or a filter. */
  readonly panelOf: (found: readonly Community[]) => Panel;
  /** Says what the table holds; read out, not shown. */
  readonly caption: string;
  /** The first is shown, unless the list is in the order of another one. */
  readonly columns: readonly Column[];
  /** An order that no column has. */
  readonly ownOrder?: ListOrder;
  /** Order until the reader chooses one: a key, with `-` before it the other way round. */
  readonly sort: string;
  readonly axis: RowAxis;
  /** Heading of the notes. */
  readonly noteLabel: string;
  /** Where it is narrow, notes have a line of their own, and the age stands beside the picture. */
  readonly hasLongNotes?: boolean;
  /** A community, or a place of it, before its cells. */
  readonly row: (community: Community) => RowHead;
  /** Some communities together, after their name. */
  readonly group: (members: readonly Community[]) => GroupHead;
  readonly sectionOf: (community: Community) => Section;
  /** The row that those of a section are folded into. */
  readonly fold: (section: Section, members: readonly Community[]) => FoldHead;
  /** When its numbers were true. */
  readonly asOf: (community: Community) => EpochMs | undefined;
  /** What the list can be filtered by. */
  readonly filter?: ListFilter;
  /** The places of a community that can be unfolded under its row. */
  readonly placesOf?: (community: Community) => readonly Community[];
  /** Minutes to reckon with at the place itself. With the walk there, this is what 'near me' sorts by. */
  readonly minutesThere?: (community: Community) => number | undefined;
  /** The last time at which one can join there. */
  readonly joinUntil?: (community: Community) => EpochMs | undefined;
  /** What is drawn above the rows, or beside them. With it, a row can be chosen. */
  readonly visual?: ListVisual;
}

/** Some communities together. */
export interface GroupHead {
  readonly note: readonly Piece[];
  readonly age?: AgeView;
}

/** A choice of which communities a list shows, besides all. */
export interface ListFilter {
  readonly label: string;
  readonly options: readonly ListFilterOption[];
  readonly matches: (community: Community, value: string) => boolean;
}

/** One choice. */
export interface ListFilterOption {
  readonly value: string;
  /** @param count of those that match */
  readonly label: (count: string) => string;
}

/** Pieces of plain text; those that are not there are left out. */
export function items(...texts: readonly (string | false | undefined)[]): readonly Piece[] {
  return texts.flatMap(text => (text ? [{ text }] : []));
}

/** What stands for a number that is not known in a row. */
export const NONE = '–';
