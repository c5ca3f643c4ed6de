import { table, type Table } from '../../text/tables.ts';

/** What readers can do with the numbers, and what a saved table says. */
export interface ShareStrings {
  /** Heading of the state of a place. */
  readonly state: string;
  readonly copy: string;
  readonly copied: string;
  /** Above a field whose text is selected. */
  readonly copyByHand: string;
  readonly csv: string;
  readonly picture: string;
  readonly saved: (file: string) => string;
  readonly tooLong: string;
  /** Short for 'no new numbers can be read', for one line. */
  readonly degraded: string;
  readonly district: string;
  readonly what: string;
  readonly value: string;
  readonly asOf: string;
  readonly freshness: string;
  readonly note: string;
  /** Heading of the column with the smaller line of another. */
  readonly noteOn: (column: string) => string;
}

export const shareStrings: Table<ShareStrings> = table('share');
