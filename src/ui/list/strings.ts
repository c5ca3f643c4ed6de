import { table, type Table } from '../../text/tables.ts';

/** What a list offers beside its rows. */
export interface ListStrings {
  readonly search: string;
  readonly noMatch: string;
  readonly order: string;
  readonly showAll: (n: string) => string;
  readonly added: string;
  readonly ended: string;
  readonly nearMe: string;
  readonly walk: string;
  readonly asking: string;
  readonly nearNote: string;
  readonly coarse: (distance: string) => string;
  readonly denied: string;
  readonly unavailable: string;
  readonly timedOut: string;
}

export const listStrings: Table<ListStrings> = table('list');
