import type { Reading } from './reading.ts';
import { ownMember } from './own.ts';

/** The readings of this reader, by themselves and by their feed. What a server sends is never among the keys. */
const readings = new WeakMap<object, Reading>();

/** Remembers that a reading and its feed were made by this reader, so that neither is read as a document. @returns the reading */
export function markAsRead(reading: Reading): Reading {
  const { feed, issues } = reading;
  // Without what is kept to compare the next document with.
  const plain: Reading = { feed, issues };
  readings.set(reading, plain);
  if (feed) readings.set(feed, plain);
  return reading;
}

/**
 * The reading that a value is, or whose feed it is or has; undefined for a document. A feed is known by its identity, so a copy
 * of one is a document. Never throws.
 */
export function alreadyRead(value: unknown): Reading | undefined {
  try {
    return readings.get(value as object) ?? readings.get(ownMember(value, 'feed') as object);
  } catch {
    // A getter of the value threw an error, or it is a revoked proxy. It is refused when it is read.
    return undefined;
  }
}
