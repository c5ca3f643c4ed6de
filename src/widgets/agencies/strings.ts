import { table, type Table } from '../../text/tables.ts';

/** What agencies say. */
export interface AgenciesStrings {
  /** What it is about, behind the name of a place: 'Anheli: agencies'. */
  readonly kind: string;
  readonly title: string;
  readonly titleIn: (district: string) => string;
  readonly caption: string;

  readonly canGo: (n: string, value: number) => string;
  readonly allOut: string;
  readonly freeNotKnown: string;
  /** Of old numbers. */
  readonly couldGo: (n: string, value: number) => string;
  readonly expired: string;
  readonly noneHere: string;
  readonly none: string;
  readonly nothing: string;
  /** In a community without any agency: how many of the others are free. */
  readonly elsewhere: (n: string, value: number) => string;

  readonly out: (n: string, of: string, ofValue: number) => string;
  readonly outOnly: (n: string, value: number) => string;
  readonly staffOnly: (n: string, value: number) => string;
  readonly wereOut: (n: string, of: string, time: string, ofValue: number) => string;
  /** @param text what {@link out} says */
  readonly inPlaces: (text: string, n: string, value: number) => string;
  /** Agencies whose numbers are in a sum. */
  readonly fromAgencies: (n: string, of: string, ofValue: number) => string;
  readonly exceeded: (name: string, n: string, of: string) => string;

  readonly rowCanGo: string;
  readonly rowOut: string;
  readonly places: string;
  readonly morePlaces: (n: string, value: number) => string;
  /** Where some tasks lack a count. */
  readonly atLeastShort: (n: string, value: number) => string;
  readonly short: (n: string, value: number) => string;
  readonly staffed: string;
  readonly notKnown: string;
  readonly unknownPlaces: (names: string) => string;
  readonly joined: (one: string, other: string) => string;

  readonly gap: string;
  readonly byNeed: string;
  readonly agency: string;
  readonly filter: string;
  readonly shortFilter: (n: string) => string;
  readonly staffedFilter: (n: string) => string;
  readonly noAgency: (n: string, value: number) => string;
}

export const agenciesStrings: Table<AgenciesStrings> = table('agencies');
