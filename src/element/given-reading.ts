import type { Reading } from '../feed/parse.ts';

/** A feed that is read elsewhere: another one is another object. */
export interface GivenReading {
  /** Null: it is not yet there to be read. */
  readonly reading: Reading | Promise<Reading> | null;
}
