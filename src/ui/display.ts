import { wordsIn } from '../lib/words-in.ts';

/** One way of showing a widget. */
export type ViewMode = 'compact' | 'large' | 'districts';

/** One or several ways, with a blank between. */
export type View = ViewMode | `${ViewMode} ${ViewMode}` | `${ViewMode} ${ViewMode} ${ViewMode}`;

/** A key of an order that all lists have. */
export type CommonOrder = 'name' | 'age' | 'district';

/** An order of a list: a key, or with `-` before it the other way round. `Key` are the keys of a widget's own columns. */
export type Sort<Key extends string> = CommonOrder | Key | `-${CommonOrder | Key}`;

/** How a widget is shown, as its attributes say. */
export interface Display {
  /** The number and its age alone. */
  readonly isCompact: boolean;
  /** Larger type, and only what matters most. */
  readonly isLarge: boolean;
  /** A list is shown by district, each folded. */
  readonly isGrouped: boolean;
  /** Instead of the name; empty for no heading, null for the name. */
  readonly heading: string | null;
  /** 1 to 6. */
  readonly headingLevel: number;
  /** Order of a list, before the widget's own. */
  readonly sort: string | null;
  /** Rows of a list until the reader asks for more. */
  readonly limit: number;
  /** A list can be searched, filtered and ordered by its readers. */
  readonly hasTools: boolean;
}

/** What the attributes of an element say of how it is shown; null for each that is not there. */
export interface DisplayAttributes {
  readonly view: string | null;
  readonly heading: string | null;
  readonly headingLevel: number | null;
  readonly sort: string | null;
  readonly limit: number | null;
  readonly tools: string | null;
}

/** Rows of a list until the reader asks for more. */
const DEFAULT_LIMIT = 10;

/** How a widget is shown, from its attributes. */
export function displayOf({ view, heading, headingLevel, sort, limit, tools }: DisplayAttributes): Display {
  const modes = wordsIn(view);
  return {
    isCompact: modes.includes('compact'),
    isLarge: modes.includes('large'),
    isGrouped: modes.includes('districts'),
    heading,
    headingLevel: Math.min(6, Math.max(1, Math.round(headingLevel ?? 3) || 3)),
    sort,
    limit: positive(limit) ?? DEFAULT_LIMIT,
    hasTools: tools !== 'none',
  };
}

/** A number that means something; else none. */
export function positive(value: number | null): number | null {
  return value !== null && value > 0 ? value : null;
}
