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
