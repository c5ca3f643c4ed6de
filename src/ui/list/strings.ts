import { table, type Table } from '../../text/tables.ts';

/** What a list says and offers beside its rows. */
export interface ListStrings {
  /** The name of the field, and what stands in it. */
  readonly search: string;
  readonly find: string;
  readonly noMatch: string;
  readonly sortAndFilter: string;
  readonly show: string;
  readonly all: (n: string) => string;
  readonly order: string;
  readonly byName: string;
  readonly byDistrict: string;
  readonly byAge: string;
  readonly age: string;
  readonly showAll: (n: string) => string;
  readonly added: string;
  readonly ended: string;
  readonly notServing: (n: string, value: number) => string;
  readonly noNews: (n: string, value: number) => string;
  /** Names one after the other. */
  readonly joined: (one: string, other: string) => string;
  readonly nextOpening: (time: string) => string;
  /** Of how many communities a total is made: 'in 5 of 12 communities'. */
  readonly inOf: (known: string, of: string, ofValue: number) => string;
  /** The same in a district: 'in 3 of 4'. */
  readonly inOfShort: (known: string, of: string) => string;
  /** '749 waiting in 5 of 12 communities'. */
  readonly within: (what: string, where: string) => string;
  /** Of all communities there are. */
  readonly inAll: (n: string, value: number) => string;
  /** That a total of running counts has old parts: '1 of the 9 is 8 h old'. */
  readonly oldParts: (n: string, of: string, old: string, value: number) => string;
  readonly nearMe: string;
  readonly walkAndWait: string;
  readonly walk: (time: string) => string;
  readonly about: (time: string) => string;
  readonly leftOut: (n: string, value: number) => string;
  /** Why communities are left out of what is near. */
  readonly leftOutWhy: string;
  readonly asking: string;
  readonly nearNote: string;
  readonly coarse: (distance: string) => string;
  readonly denied: string;
  readonly unavailable: string;
  readonly timedOut: string;
}

export const listStrings: Table<ListStrings> = table('list');
