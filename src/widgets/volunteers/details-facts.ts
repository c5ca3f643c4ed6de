import type { Age } from '../../domain/age.ts';
import { stretchesBetween, byRole } from '../../domain/coverage.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Volunteers } from '../../domain/model.ts';
import { staffing } from '../../domain/staffing.ts';
import type { People, Task } from '../../domain/tasks.ts';
import type { CommunityContext } from '../../ui/context.ts';
import { NONE, type Fact } from '../../ui/panel.ts';
import { isolate } from '../../text/isolate.ts';
import type { Words } from '../../text/words.ts';
import { volunteersDetailsStrings } from './details-strings.ts';
import { missingThings } from './remarks.ts';
import { volunteersStrings } from './strings.ts';
import { spanText } from './task-words.ts';

/** Shifts that are listed; the picture and the table of the chart have the rest. */
const MOST_SHIFTS = 40;

/** The last numbers that were known, where none is current. */
export function lastFact(
  { volunteers = {} }: { readonly volunteers?: Volunteers },
  age: Age,
  context: CommunityContext,
): Fact {
  const { words, now } = context;
  const t = words.of(volunteersDetailsStrings);
  const { kind, have, needed } = staffing(volunteers, now);
  const isKnown = kind === 'on-duty' && have !== undefined;
  const time = age.asOf === undefined ? words.strings.timeNotKnown : words.time(age.asOf, now);
  return {
    id: 'last-known',
    label: t.lastKnown,
    items: isKnown ? [{ text: t.lastHere(counted({ have, needed }, words), time) }] : [],
  };
}

/** Tasks that the picture leaves out. */
export function foldedFact(folded: readonly Task[], areStaffed: boolean, words: Words): Fact {
  const t = words.of(volunteersDetailsStrings);
  return {
    id: 'tasks',
    label: areStaffed ? t.staffedTasks : t.moreTasks,
    lines: true,
    items: folded.map(task => ({
      text: t.task(taskName(task, words), counted(task.now, words)),
      ...(task.now.belowMin && { color: 'alert' as const, isStrong: true }),
    })),
  };
}

/** All shifts that have not ended, in order of time, each with who has signed up. */
export function shiftFacts(
  { shifts = [], roles = [] }: Volunteers,
  { words, now }: CommunityContext,
): readonly Fact[] {
  const t = words.of(volunteersDetailsStrings);
  const ahead = byRole(shifts.filter(({ end }) => end > now))
    .flatMap(each => stretchesBetween(each, -Infinity, Infinity))
    .filter(({ end }) => end > now)
    .sort((one, other) => one.start - other.start || one.end - other.end);
  const nameOf = (id: string | undefined): string =>
    taskName({ id, role: roles.find(each => each.id === id) }, words);
  const shown = groupBy(ahead.slice(0, MOST_SHIFTS), ({ start, end }) => spanText(start, end, words, now));
  const rest = ahead.length - MOST_SHIFTS;
  const facts = [...shown].map(([label, stretches]): Fact => ({
    id: 'shifts',
    label,
    lines: true,
    items: stretches.map(each => {
      const count = counted({ have: each.signedUp, needed: each.needed }, words);
      const text = t.task(nameOf(each.role), withMin(count, each.min, words));
      return { text, ...(each.belowMin && { color: 'alert' as const, isStrong: true }) };
    }),
  }));
  const more = { id: 'shifts', label: t.shifts, items: [{ text: t.laterShifts(words.number(rest), rest) }] };
  return rest > 0 ? [...facts, more] : facts;
}

/** The minimums of tasks, where no shift tells them. */
export function minimumsFact({ roles = [], shifts = [] }: Volunteers, words: Words): Fact {
  const t = words.of(volunteersDetailsStrings);
  return {
    id: 'minimums',
    label: t.minimums,
    lines: true,
    items: roles.flatMap(role => {
      const isTold = shifts.some(shift => shift.role === role.id && shift.min === role.min);
      return role.min === undefined || isTold
        ? []
        : [{ text: t.task(taskName({ id: role.id, role }, words), words.number(role.min)) }];
    }),
  };
}

/** All things that are wanted, a line each. */
export function wantedFact({ asks = [] }: Volunteers, words: Words): Fact {
  const items = missingThings(asks, words).map(text => ({ text }));
  return { id: 'asks', label: words.of(volunteersDetailsStrings).wanted, lines: true, items };
}

/** '3 of 4', as far as it is known. */
export function counted({ have, needed }: Pick<People, 'have' | 'needed'>, words: Words): string {
  const count = have === undefined ? NONE : words.number(have);
  return needed === undefined ? count : words.of(volunteersDetailsStrings).of(count, words.number(needed));
}

function withMin(count: string, min: number | undefined, words: Words): string {
  return min === undefined ? count : words.of(volunteersDetailsStrings).withMin(count, words.number(min));
}

function taskName({ id, role }: Pick<Task, 'id' | 'role'>, words: Words): string {
  if (id === undefined) return words.of(volunteersStrings).anyTask;
  return isolate(words.text(role?.name ?? id).text, words.strings.direction);
}
