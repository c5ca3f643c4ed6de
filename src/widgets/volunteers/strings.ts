import { table, type Table } from '../../text/tables.ts';

export interface VolunteersStrings {
  /** After a number. @param n that which stands right before it: of those needed, else of those there */
  readonly onDuty: (n: number) => string;
  readonly signedUp: (n: number) => string;
  readonly of: (needed: string) => string;
  readonly lacking: (n: string) => string;
  readonly enough: string;
  readonly fromTasks: (known: string, of: string) => string;
  readonly task: string;
  readonly there: string;
  readonly signedUpColumn: string;
  readonly needed: string;
  readonly gap: string;
  readonly least: (min: string) => string;
  readonly belowMin: (min: string) => string;
  readonly belowLeast: (tasks: readonly string[]) => string;
  readonly signUp: string;
  readonly caption: string;
  readonly rolesCaption: string;

  readonly signUpCode: string;
}

export const volunteersStrings: Table<VolunteersStrings> = table('volunteers');
