import { table, type Table } from '../../text/tables.ts';

/** What a map says. */
export interface MapStrings {
  /** What it is about, behind the name of a place: 'Anheli: map'. */
  readonly kind: string;
}

export const mapStrings: Table<MapStrings> = table('map');
