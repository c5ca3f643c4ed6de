import { groupBy } from './group-by.ts';
import type { EpochMs, Shift } from './model.ts';
import { coverage, sumOfAll } from './shifts.ts';

/** A stretch of time over which the same numbers hold. */
export interface Stretch {
  /** Role of all its shifts; undefined where they have none, or several. */
  readonly role: string | undefined;
  readonly start: EpochMs;
  readonly end: EpochMs;
  /** Sums over the shifts that run; undefined where one of them is. */
  readonly signedUp: number | undefined;
  readonly needed: number | undefined;
  readonly min: number | undefined;
  /** Lacking for sure: Σ over shifts, never netted. Undefined where nothing is known of it. */
  readonly lacking: number | undefined;
  /** A shift has fewer than the least it takes. */
  readonly belowMin: boolean;
}

/** Who has signed up against who is needed, step by step. Where no shift runs, there is no stretch: nothing is known. */
export interface DayCoverage {
  readonly all: readonly Stretch[];
  /** By role, in order of appearance; shifts without a role are one of their own. */
  readonly roles: readonly (readonly Stretch[])[];
}

/**
 * The coverage between two moments: for the day of a community, its midnights in the zone of the feed, which may lie 23 or 25
 * hours apart. Shifts that begin before or end after are cut there; neighbours with the same numbers are one.
 */
export function coverageBetween(shifts: readonly Shift[], from: EpochMs, to: EpochMs): DayCoverage {
  return {
    all: stretches(byRole(shifts).flat(), from, to),
    roles: byRole(shifts).map(each => stretches(each, from, to)),
  };
}

/** The next moment at which somebody lacks, and where. */
export interface NextGap {
  /** Now or later. */
  readonly at: EpochMs;
  /** How many lack then, in all roles. */
  readonly lacking: number;
  /** The roles they lack in, each with its number until its end; those below their least first, then the most lacking. */
  readonly roles: readonly Stretch[];
}

/** Undefined where nobody is known to lack from now on. */
export function nextGap(shifts: readonly Shift[], now: EpochMs): NextGap | undefined {
  const gaps = byRole(shifts)
    .flatMap(each => stretches(each, now, Infinity))
    .filter(({ lacking }) => lacking);
  const at = gaps.reduce((first, { start }) => Math.min(first, start), Infinity);
  const lacks = ({ lacking = 0 }: Stretch): number => lacking;
  const roles = gaps
    .filter(({ start }) => start === at)
    .sort((one, other) => Number(other.belowMin) - Number(one.belowMin) || lacks(other) - lacks(one));
  return gaps.length === 0
    ? undefined
    : { at, lacking: roles.reduce((sum, each) => sum + lacks(each), 0), roles };
}

/** Who comes next, role by role: the shifts that begin together after now. The earliest first. */
export function relief(shifts: readonly Shift[], now: EpochMs): readonly Stretch[] {
  return byRole(shifts)
    .flatMap(each => {
      const { next } = coverage(each, now);
      const [first] = next;
      return first ? [stretch(next, first.start, Math.min(...next.map(({ end }) => end)))] : [];
    })
    .sort((one, other) => one.start - other.start);
}

/** Shifts of no length are none. */
function byRole(shifts: readonly Shift[]): readonly (readonly Shift[])[] {
  const real = shifts.filter(({ start, end }) => start < end);
  return [...groupBy(real, ({ role }) => role).values()];
}

function stretches(shifts: readonly Shift[], from: EpochMs, to: EpochMs): readonly Stretch[] {
  const within = shifts.filter(({ start, end }) => start < to && end > from);
  const ends = within.flatMap(({ start, end }) => [Math.max(start, from), Math.min(end, to)]);
  const cuts = [...new Set(ends)].sort((one, other) => one - other);
  const found: Stretch[] = [];
  cuts.slice(1).forEach((end, index) => {
    const start = cuts[index] ?? end;
    const running = within.filter(shift => shift.start < end && shift.end > start);
    if (running.length === 0) return;
    const next = stretch(running, start, end);
    const last = found[found.length - 1];
    if (last?.end === start && SAME.every(key => last[key] === next[key]))
      found[found.length - 1] = { ...next, start: last.start };
    else found.push(next);
  });
  return found;
}

const SAME = ['role', 'signedUp', 'needed', 'min', 'lacking', 'belowMin'] as const;

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
    lacking: sumOfAll(shifts.map(lackingIn).filter(each => each !== undefined)),
    belowMin: shifts.some(
      ({ signedUp, min }) => signedUp !== undefined && min !== undefined && signedUp < min,
    ),
  };
}

/** Against what is needed, or the least it takes where that is more. The least alone tells of a gap, never of none. */
function lackingIn({ signedUp, needed, min = 0 }: Shift): number | undefined {
  if (signedUp === undefined) return undefined;
  const lacking = Math.max(0, (needed ?? 0) - signedUp, min - signedUp);
  return needed === undefined ? lacking || undefined : lacking;
}
