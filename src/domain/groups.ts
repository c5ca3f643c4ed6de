import type { Queue } from './model.ts';

/** A queue in groups that are called together. */
export interface Groups {
  /** People in a full group. */
  readonly size: number;
  /** Groups outdoors, the last one perhaps not full. */
  readonly outdoors: number | undefined;
  readonly indoors: number | undefined;
  /** How many groups may stand outdoors. */
  readonly limit: number | undefined;
  /** By how many groups the limit is passed. 0 where it is kept or unknown. */
  readonly over: number;
}

/** Undefined where the source gives no size of a group, or nobody's place. */
export function groupsOf({ groupSize, outdoors, indoors, maxOutdoorGroups }: Queue): Groups | undefined {
  if (groupSize === undefined || (outdoors === undefined && indoors === undefined)) return undefined;
  const inGroups = (people: number | undefined): number | undefined =>
    people === undefined ? undefined : Math.ceil(people / groupSize);
  const out = inGroups(outdoors);
  const over = out !== undefined && maxOutdoorGroups !== undefined ? Math.max(0, out - maxOutdoorGroups) : 0;
  return { size: groupSize, outdoors: out, indoors: inGroups(indoors), limit: maxOutdoorGroups, over };
}
