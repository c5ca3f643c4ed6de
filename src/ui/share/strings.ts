import type { Freshness } from '../../domain/age.ts';
import type { Mark } from '../panel.ts';
import { table, type Table } from '../../text/tables.ts';

/** What readers can do with the numbers, and what a message, a picture or a saved table says. */
export interface ShareStrings {
  readonly copy: string;
  readonly copied: string;
  /** Above a field whose text is selected. */
  readonly copyByHand: string;
  readonly csv: string;
  readonly picture: string;
  readonly print: string;
  readonly saved: (file: string) => string;
  /** The browser does not let a picture be drawn. */
  readonly noPicture: string;
  readonly tooLong: string;
  /** Short for 'no new numbers can be read', for one line. */
  readonly degraded: string;
  /** A text as a sentence. */
  readonly sentence: (text: string) => string;
  /** 'Anheli: about 2 h'. */
  readonly labelled: (label: string, text: string) => string;
  /** Two parts of a sentence: 'Anheli, volunteers'. */
  readonly joined: (one: string, other: string) => string;
  /** One sentence after another. */
  readonly followed: (one: string, other: string) => string;
  /** Rows that a message leaves out. */
  readonly more: (n: string) => string;
  readonly newest: (address: string) => string;
  /** Heading of the state of a place. */
  readonly state: string;
  readonly district: string;
  readonly what: string;
  readonly value: string;
  /** What the verdict of a card answers, where the card does not say so. */
  readonly answer: string;
  readonly asOf: (zone: string) => string;
  readonly freshness: string;
  readonly freshnessOf: Readonly<Record<Freshness, string>>;
  readonly note: string;
  /** Heading of what holds for all numbers: that they are invented, or not the newest. */
  readonly caveat: string;
  readonly sheet: SheetStrings;
}

/** What stands on paper only. */
export interface SheetStrings {
  /** @param day 'Wednesday, January 6' */
  readonly asOf: (time: string, day: string) => string;
  readonly notAfter: (time: string) => string;
  readonly today: string;
  /** Of a list, whose rows have times of their own. @param wait '30 min' */
  readonly validFor: (wait: string) => string;
  readonly scan: string;
  readonly office: (contact: string) => string;
  /** @param source whose numbers they are, or '' */
  readonly printed: (time: string, source: string) => string;
  readonly time: string;
  readonly marks: Readonly<Record<Mark, string>>;
}

export const shareStrings: Table<ShareStrings> = table('share');
