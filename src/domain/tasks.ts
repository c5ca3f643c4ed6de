import { byRole, stretchesBetween, type Stretch } from './coverage.ts';
import type { EpochMs, Role, Shift, Volunteers } from './model.ts';
import { shortByOf } from './shifts.ts';

/** People in a task, now or over a stretch of time. */
export interface People {
  readonly have: number | undefined;
  readonly needed: number | undefined;
  readonly min: number | undefined;
  /** How many are missing for certain; undefined where nothing is known about it. */
  readonly shortBy: number | undefined;
  readonly belowMin: boolean;
}

/** A stretch of a task's shifts, from one beginning or end of a shift to the next. */
export interface TaskBlock extends People {
  readonly start: EpochMs;
  readonly end: EpochMs;
  /** Whether it runs now. Where people were counted, it has their number; else it has those who signed up, as later ones do. */
  readonly isNow: boolean;
}

/** A task of volunteers: who is there now, and who comes. */
export interface Task {
  /** Undefined for people without a task. */
  readonly id: string | undefined;
  readonly role: Role | undefined;
  readonly now: People;
  /** Whether those of now were counted on site. Otherwise they are those who signed up. */
  readonly isCounted: boolean;
  /** Of the shift that runs, and of those that begin within half a day; else of those that begin next. In order of time. */
  readonly blocks: readonly TaskBlock[];
}

/** Shifts that begin later than this say nothing about today. */
const MOST_AHEAD = 12 * 3_600_000;

/** The tasks with what is known of each, the most urgent first. */
export function tasksOf(volunteers: Volunteers, now: EpochMs): readonly Task[] {
  const { roles = [], shifts = [] } = volunteers;
  const left = shifts.filter(({ end }) => end > now);
  const first = left.reduce((earliest, { start }) => Math.min(earliest, start), Infinity);
  const near = left.filter(({ start }) => start <= Math.max(first, now + MOST_AHEAD));
  const ahead = new Map(byRole(near).map(each => [each[0]?.role, each] as const));
  const listed = roles.map(role => taskOf(role.id, role, ahead.get(role.id) ?? [], now));
  const others = [...ahead]
    .filter(([id]) => !roles.some(role => role.id === id))
    .map(([id, each]) => taskOf(id, wholeRole(id, volunteers), each, now));
  return [...listed, ...others].sort(byUrgency);
}

/** The counts of the whole, where its only shifts are without a task. */
function wholeRole(id: string | undefined, { onDuty, needed, roles = [] }: Volunteers): Role | undefined {
  if (id !== undefined || roles.length > 0 || onDuty === undefined) return undefined;
  return { id: '', onDuty, ...(needed !== undefined && { needed }) };
}

function taskOf(
  id: string | undefined,
  role: Role | undefined,
  shifts: readonly Shift[],
  now: EpochMs,
): Task {
  const stretches = stretchesBetween(shifts, -Infinity, Infinity).filter(({ end }) => end > now);
  const running = stretches.find(({ start }) => start <= now);
  const isCounted = role?.onDuty !== undefined;
  const counted = isCounted ? peopleOf(role.onDuty, role.needed, role.min) : undefined;
  const signedUp = running ? signedUpOf(running) : peopleOf(undefined, role?.needed, role?.min);
  return {
    id,
    role,
    isCounted,
    now: counted ?? signedUp,
    blocks: stretches.map(each => ({
      ...((each === running && counted) || signedUpOf(each)),
      start: each.start,
      end: each.end,
      isNow: each === running,
    })),
  };
}

function peopleOf(have: number | undefined, needed: number | undefined, min: number | undefined): People {
  const belowMin = have !== undefined && min !== undefined && have < min;
  return { have, needed, min, shortBy: shortByOf(have, needed, min), belowMin };
}

function signedUpOf({ signedUp, needed, min, shortBy, belowMin }: Stretch): People {
  return { have: signedUp, needed, min, shortBy, belowMin };
}

/** The blocks of a task that begin after now and in which people are missing. */
export function gapsAhead({ blocks }: Task): readonly TaskBlock[] {
  return blocks.filter(({ isNow, shortBy }) => !isNow && shortBy !== undefined && shortBy > 0);
}

/** Whether it is known that nobody is missing from a task, now or, as far as its shifts say, later. */
export function isStaffed(task: Task): boolean {
  return task.isCounted && task.now.shortBy === 0 && gapsAhead(task).length === 0;
}

/**
 * How many tasks there are now, and of how many of them it is known who is there and who is needed. Where no task has a count of its own,
 * the sums of the community speak for all of them.
 */
export function countedTasks(tasks: readonly Task[]): { readonly all: number; readonly counted: number } {
  const present = tasks.filter(({ role, blocks }) => role !== undefined || blocks.some(({ isNow }) => isNow));
  const counted = present.filter(({ isCounted, now }) => isCounted && now.needed !== undefined).length;
  const hasCounts = present.some(({ role, isCounted }) => isCounted || role?.needed !== undefined);
  return { all: present.length, counted: hasCounts ? counted : present.length };
}

/** Those below their minimum come first, then the largest gap, then what is not known, then gaps to come. */
function byUrgency(one: Task, other: Task): number {
  const [first, second] = [rank(one), rank(other)];
  const differs = first.findIndex((value, index) => value !== second[index]);
  return differs < 0 ? 0 : (second[differs] ?? 0) - (first[differs] ?? 0);
}

function rank(task: Task): readonly number[] {
  const { belowMin, shortBy } = task.now;
  const ahead = gapsAhead(task);
  return [
    Number(belowMin),
    shortBy ?? 0.5,
    Number(ahead.some(each => each.belowMin)),
    Math.max(0, ...ahead.map(each => each.shortBy ?? 0)),
  ];
}
