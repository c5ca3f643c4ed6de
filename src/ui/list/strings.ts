import type { Stage } from '../../domain/progress.ts';
import { table, type Table } from '../../text/tables.ts';

/** What a list offers beside its rows. */
export interface ListStrings {
  readonly search: string;
  readonly noMatch: string;
  readonly filter: string;
  readonly allStates: string;
  readonly order: string;
  readonly showAll: (n: string) => string;
  readonly added: string;
  readonly ended: string;
  readonly nearMe: string;
  readonly lag: string;
  readonly pace: string;
  readonly level: string;
  readonly stage: Readonly<Record<Stage, string>>;
}

export const listStrings: Table<ListStrings> = table('list');
