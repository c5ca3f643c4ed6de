import { groupBy } from './group-by.ts';
import type { EpochMs, Shift } from './model.ts';
import { shiftsAround, shortByOf, sumOfAll } from './shifts.ts';

/** A stretch of time over which the numbers of volunteers do not change. */
export interface Stretch {
  /** The role that all its shifts have; undefined where they have none or different ones. */
  readonly role: string | undefined;
  readonly start: EpochMs;
  readonly end: EpochMs;
  /** Sums over the shifts that run. Undefined where the number of one of them is unknown. */
  readonly signedUp: number | undefined;
  readonly needed: number | undefined;
  readonly min: number | undefined;
  /** How many volunteers are missing for certain, summed over the shifts. Undefined where nothing is known about it. */
  readonly shortBy: number | undefined;
  /** Whether a shift has fewer volunteers than its minimum. */
  readonly belowMin: boolean;
}

/** Who has signed up and who is needed, over a day. Where no shift runs there is no stretch, since nothing is known. */
export interface DayCoverage {
  readonly all: readonly Stretch[];
  /** One list for each role, in the order in which they appear. Shifts without a role have a list of their own. */
  readonly roles: readonly (readonly Stretch[])[];
}

/**
 * The coverage between two times. For a day of a community these are its midnights in the zone of the feed, which may lie 23 or
 * 25 hours apart. Shifts are cut at both ends. Neighbouring stretches with the same numbers are joined.
 */
export function coverageBetween(shifts: readonly Shift[], from: EpochMs, to: EpochMs): DayCoverage {
  return {
    all: stretches(byRole(shifts).flat(), from, to),
    roles: byRole(shifts).map(each => stretches(each, from, to)),
  };
}

/** The next time at which volunteers are missing, and where. */
export interface NextGap {
  /** Now or later. */
  readonly at: EpochMs;
  /** How many are missing then, in all roles. */
  readonly shortBy: number;
  /** The roles that are short: first those below their minimum, then by how many are missing. */
  readonly roles: readonly Stretch[];
}

/** Undefined where it is not known that anybody will be missing from now on. */
export function nextGap(shifts: readonly Shift[], now: EpochMs): NextGap | undefined {
  const gaps = byRole(shifts)
    .flatMap(each => stretches(each, now, Infinity))
    .filter(({ shortBy }) => shortBy);
  const at = gaps.reduce((first, { start }) => Math.min(first, start), Infinity);
  const missing = ({ shortBy = 0 }: Stretch): number => shortBy;
  const roles = gaps
    .filter(({ start }) => start === at)
    .sort((one, other) => Number(other.belowMin) - Number(one.belowMin) || missing(other) - missing(one));
  return gaps.length === 0
    ? undefined
    : { at, shortBy: roles.reduce((sum, each) => sum + missing(each), 0), roles };
}

/** For each role, the next shifts that begin after now, as one stretch. The earliest role comes first. */
export function relief(shifts: readonly Shift[], now: EpochMs): readonly Stretch[] {
  return byRole(shifts)
    .flatMap(each => {
      const { next } = shiftsAround(each, now);
      const [first] = next;
      return first ? [stretch(next, first.start, Math.min(...next.map(({ end }) => end)))] : [];
    })
    .sort((one, other) => one.start - other.start);
}

/** The shifts of each role. Shifts that have no length are left out. */
export function byRole(shifts: readonly Shift[]): readonly (readonly Shift[])[] {
  const real = shifts.filter(({ start, end }) => start < end);
  return [...groupBy(real, ({ role }) => role).values()];
}

function stretches(shifts: readonly Shift[], from: EpochMs, to: EpochMs): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const next of stretchesBetween(shifts, from, to)) {
    const last = found[found.length - 1];
    if (last?.end === next.start && SAME.every(key => last[key] === next[key]))
      found[found.length - 1] = { ...next, start: last.start };
    else found.push(next);
  }
  return found;
}

/** The stretches from each beginning or end of a shift to the next, in order of time. Neighbours are not joined. */
export function stretchesBetween(shifts: readonly Shift[], from: EpochMs, to: EpochMs): readonly Stretch[] {
  const within = shifts.filter(({ start, end }) => start < to && end > from);
  const ends = within.flatMap(({ start, end }) => [Math.max(start, from), Math.min(end, to)]);
  const cuts = [...new Set(ends)].sort((one, other) => one - other);
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] ?? end;
    const running = within.filter(shift => shift.start < end && shift.end > start);
    return running.length === 0 ? [] : [stretch(running, start, end)];
  });
}

const SAME = ['role', 'signedUp', 'needed', 'min', 'shortBy', 'belowMin'] as const;

function stretch(shifts: readonly Shift[], start: EpochMs, end: EpochMs): Stretch {
  const sum = (key: 'signedUp' | 'needed' | 'min'): number | undefined =>
    sumOfAll(shifts.map(shift => shift[key]));
  const role = shifts[0]?.role;
  return {
    role: shifts.every(each => each.role === role) ? role : undefined,
    start,
    end,
    signedUp: sum('signedUp'),
    needed: sum('needed'),
    min: sum('min'),
    shortBy: sumOfAll(
      shifts
        .map(({ signedUp, needed, min }) => shortByOf(signedUp, needed, min))
        .filter(each => each !== undefined),
    ),
    belowMin: shifts.some(
      ({ signedUp, min }) => signedUp !== undefined && min !== undefined && signedUp < min,
    ),
  };
}
