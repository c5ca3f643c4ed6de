import { table, type Table } from '../../text/tables.ts';
import type { Measure } from './measure.ts';

/** What a map says. */
export interface MapStrings {
  /** What it is about, behind the name of a place: 'Anheli: map'. */
  readonly kind: string;
  readonly label: (n: string, value: number) => string;
  /** What the keys do, for those who hear the map. */
  readonly keys: string;
  readonly caption: string;
  /** What is measured, within a sentence: 'people waiting'. */
  readonly what: Readonly<Record<Measure, string>>;
  /** A number with what it counts: '180 waiting'. Of a wait, `n` is the time in words. */
  readonly text: Readonly<Record<Measure, (n: string, value: number) => string>>;
  /** The order of the list. */
  readonly order: Readonly<Record<'most' | 'least', string>>;
  readonly staffed: string;
  readonly noWait: string;
  readonly about: (time: string) => string;
  readonly over: (time: string) => string;
  readonly upTo: (time: string) => string;
  /** What a number was: '95 at 14:25'. */
  readonly was: (n: string, time: string) => string;
  readonly tooLate: string;
  /** Of a wait whose long end lies after closing; behind a number. */
  readonly mayBeTooLate: string;
  /** Of a wait that the place gives; behind a number. */
  readonly reported: string;
  /** So many more were sampled than are on the list. */
  readonly above: (n: string, value: number) => string;
  readonly notKnown: string;
  /** There is no number of any community. */
  readonly noNumber: string;
  readonly nothingReported: string;
  /** What the size of a circle stands for. @param what 'people waiting' */
  readonly circle: (what: string) => string;
  /** What circles in circles stand for: the outer one is all. */
  readonly circleOfAll: (what: string) => string;
  /** The pattern stands for it. */
  readonly pattern: (what: string) => string;
  /** The words for the looks of areas. */
  readonly legend: Readonly<Record<'not-serving' | 'old' | 'unknown', string>>;
  readonly atLeast: (text: string) => string;
  /** Communities that are not on the map. */
  readonly notOnMap: (n: string, value: number) => string;
  /** In place of the map. */
  readonly noMap: string;
  readonly noPlaces: string;
}

export const mapStrings: Table<MapStrings> = table('map');
