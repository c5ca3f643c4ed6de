import type { Freshness } from '../domain/age.ts';
import type { Community, Status } from '../domain/model.ts';
import type { Localized } from '../text/locale.ts';
import type { AgeView } from './age-view.ts';

/**
 * What a widget shows, as plain records: all of it decided, nothing drawn. Every widget's view is one of these, with what
 * it alone has beside it, so that numbers, ages and doubts look and read the same everywhere.
 */

/** How a text is meant: important, a matter of alarm, or an explanation. */
export type Tone = 'strong' | 'alert' | 'how';

/** A piece of text. */
export interface Item extends Partial<Localized> {
  readonly text: string;
  readonly tone?: Tone;
  /** A shape beside the text that says the same: so many of three bars are full. */
  readonly meter?: 0 | 1 | 2 | 3;
}

/** A line of a list of facts. Without items it is not shown. */
export interface Fact {
  /** Name of the `part`. */
  readonly id: string;
  readonly label: string;
  readonly items: readonly Item[];
  /** Each on a line of its own. */
  readonly lines?: boolean;
  /** Shown by `view="large"` too, which leaves out all other facts. */
  readonly keepInLarge?: boolean;
}

/** A number as it may be shown. */
export interface Figure {
  readonly freshness: Freshness;
  /** The number; undefined where it is unknown or withheld. */
  readonly text: string | undefined;
  /** What it counts: 'people waiting'. */
  readonly label: string;
  /** What it is a part of: 'of 14'; '' for nothing. */
  readonly of: string;
  /** Instead of a number: that it is not known, or the last one that was. */
  readonly instead: string;
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
  readonly status?: StatusView;
  /** Under the name: the reason of a state, what a sum is made of. */
  readonly under: readonly Item[];
  /** The one number the widget is about. */
  readonly figure?: Figure;
  /** Right below the number. */
  readonly lines: readonly Item[];
  readonly facts: readonly Fact[];
  /** Lines of text that the details will take once their module has loaded; absent or 0: there are no details. */
  readonly detailsLines?: number;
  /** How old the numbers are; undefined where each row says it for itself. */
  readonly age?: AgeView;
  /** In place of an age: there are numbers, and none of them is current. */
  readonly isAged?: boolean;
  /** What a screen reader announces when it changes, besides the state and the doubt; never a number. */
  readonly announced?: string;
  /** Where readers can go from here. */
  readonly actions?: readonly Action[];
  /** What kind of numbers these are, beside the name: 'Queue'. */
  readonly kind?: string;
  readonly chip?: Chip;
  /** The answer. A panel that has one is drawn as a card. */
  readonly verdict?: Verdict;
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
}

/** An address that readers can go to, with the words that lead there. */
export interface Action {
  /** Name of the `part`. */
  readonly id: string;
  readonly url: string;
  readonly text: string;
  /** The label of the button that shows the address as a QR code. */
  readonly codeLabel: string;
}

/** A number in a row. */
export interface Cell {
  readonly text: string;
  readonly freshness?: Freshness;
  readonly tone?: Tone | undefined;
  /** A smaller line below it. */
  readonly sub?: Item | undefined;
}

/** One community, place or district in a list, without its cells. */
export interface RowHead {
  readonly name: Localized;
  readonly status?: StatusView;
  /** Shares from 0 to 1, drawn over each other from the largest on. */
  readonly bars?: readonly number[];
  /** Below the name. */
  readonly sub?: readonly Item[];
  /** Undefined where there are no numbers that could have an age. */
  readonly age?: AgeView;
}

/** A row of a list. */
export interface Row extends RowHead {
  /** One for each column that is shown. */
  readonly cells: readonly Cell[];
}

/** A column of a list. */
export interface Column {
  /** What `sort` calls it. */
  readonly key: string;
  readonly label: string;
  /** What rows are sorted by; rows without stand last, whichever way the others stand. */
  readonly value: (community: Community) => number | undefined;
  /** What it shows of one community, or of a place. */
  readonly cell: (community: Community) => Cell;
  /** What it shows of some communities together; absent: nothing. */
  readonly groupCell?: (members: readonly Community[]) => Cell;
  /** Shown, in place of the last one, only while the list is in its order. */
  readonly hidden?: boolean;
}

/** All communities: what they are together, and a row for each that is shown. */
export interface ListView<P extends Panel = Panel> {
  readonly panel: P;
  /** Says what the table holds; read out, not shown. */
  readonly caption: string;
  /** After the first column, which has the names. */
  readonly columns: readonly Column[];
  /** Order until the reader chooses one: a column's key or `name`, with `-` before it the other way round. */
  readonly sort: string;
  /** A community, or a place of it, before its cells. */
  readonly row: (community: Community) => RowHead;
  /** Some communities together, before their cells. */
  readonly group: (members: readonly Community[]) => Omit<RowHead, 'name'>;
  /** What the list can be filtered by. */
  readonly filter?: ListFilter;
  /** The places of a community that can be unfolded under its row. */
  readonly placesOf?: (community: Community) => readonly Community[];
  /** Minutes to reckon with at the place itself. With the walk there, this is what 'near me' sorts by. */
  readonly minutesThere?: (community: Community) => number | undefined;
}

/** A choice of which communities a list shows. */
export interface ListFilter {
  readonly label: string;
  /** The first one, with the value '', is for all. */
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly matches: (community: Community, value: string) => boolean;
}

/** Pieces of plain text; those that are not there are left out. */
export function items(...texts: readonly (string | false | undefined)[]): readonly Item[] {
  return texts.flatMap(text => (text ? [{ text }] : []));
}

/** Lines that a chart takes, with its title and the summary of its table. */
export const CHART_LINES = 9;

/** What stands for a number that is not known in a row. */
export const NONE = '–';

/** The number of a row. */
export function cell({ text, of, freshness }: Figure, sub?: Item): Cell {
  return text === undefined
    ? { text: NONE, sub }
    : { text: [text, of].filter(Boolean).join(' '), freshness, sub };
}
