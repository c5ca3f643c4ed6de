import { pointerStep } from '../import/issues.ts';
import { itemOf, memberOf, type Place } from '../import/places.ts';

/** A value of a document, and the kind of value expected at its place. */
export interface Visit {
  readonly value: unknown;
  readonly pointer: string;
  /** Name of the member; '' in a list. */
  readonly key: string;
  /** Undefined if the format has no such member here. */
  readonly place: Place | undefined;
  /** The kind of value expected at the place of the containing object. */
  readonly parent: Place | undefined;
}

const MAX_DEPTH = 40;
const MAX_VALUES = 2_000_000;

/**
 * Visits every value of a document, including members that are not in the format.
 *
 * @param visit returns whether to visit nested values
 */
export function walk(document: unknown, place: Place, visit: (visit: Visit) => boolean): void {
  let left = MAX_VALUES;
  const go = (
    value: unknown,
    pointer: string,
    key: string,
    at: Place | undefined,
    parent: Place | undefined,
    depth: number,
  ): void => {
    if (--left < 0 || depth > MAX_DEPTH || !visit({ value, pointer, key, place: at, parent })) return;
    if (Array.isArray(value)) {
      for (const [index, item] of (value as unknown[]).entries()) {
        go(item, pointer + pointerStep(index), '', at && itemOf(at, index), at, depth + 1);
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value)) {
        go(member, pointer + pointerStep(name), name, at && memberOf(at, name), at, depth + 1);
      }
    }
  };
  go(document, '', '', place, undefined, 0);
}
