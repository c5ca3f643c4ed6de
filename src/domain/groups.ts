import type { Queue } from './model.ts';

/** A queue as groups of people who are called together. */
export interface Groups {
  /** People in a full group. */
  readonly size: number;
  /** Groups outdoors. The last one may not be full. */
  readonly outdoors: number | undefined;
  readonly indoors: number | undefined;
  /** How many groups may stand outdoors. */
  readonly limit: number | undefined;
  /** How many groups there are above the limit. 0 where the limit is kept or unknown. */
  readonly over: number;
}

/** Undefined where the source does not give the size of a group, or neither the number outdoors nor that indoors. */
export function groupsOf({ groupSize, outdoors, indoors, maxOutdoorGroups }: Queue): Groups | undefined {
  if (groupSize === undefined || (outdoors === undefined && indoors === undefined)) return undefined;
  const inGroups = (people: number | undefined): number | undefined =>
    people === undefined ? undefined : Math.ceil(people / groupSize);
  const out = inGroups(outdoors);
  const over = out !== undefined && maxOutdoorGroups !== undefined ? Math.max(0, out - maxOutdoorGroups) : 0;
  return { size: groupSize, outdoors: out, indoors: inGroups(indoors), limit: maxOutdoorGroups, over };
}
