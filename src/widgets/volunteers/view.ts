import type { Age } from '../../domain/age.ts';
import type { Volunteers } from '../../domain/model.ts';
import { shiftsAround } from '../../domain/shifts.ts';
import { staffing, type Staffing } from '../../domain/staffing.ts';
import { isStaffed, tasksOf, type Task } from '../../domain/tasks.ts';
import { ageView, type AgeView } from '../../ui/age-view.ts';
import type { CommunityContext, ViewContext } from '../../ui/context.ts';
import { figure } from '../../ui/figure.ts';
import { NONE, type Panel } from '../../ui/panel.ts';
import type { Words } from '../../text/words.ts';
import { hasMoreWanted, volunteersRemarks } from './remarks.ts';
import { rosterOf, type RosterView } from './roster.ts';
import { volunteersStrings, type VolunteersStrings } from './strings.ts';
import { volunteersAnswer } from './verdict.ts';

/** All that `<lantern-volunteers>` shows of one community. */
export interface VolunteersView extends Panel {
  readonly roster?: RosterView | undefined;
}

export function strings(words: Words): VolunteersStrings {
  return words.of(volunteersStrings);
}

export function volunteersView(context: CommunityContext): VolunteersView {
  const { community, words, now, own } = context;
  const t = strings(words);
  const { volunteers = {} } = community;
  const age = context.age('volunteers');
  const tasks = tasksOf(volunteers, now);
  const { view: roster, folded } = rosterOf(context, tasks, staffing(volunteers, now));
  const detailsLabel = detailsLabelOf(volunteers, folded, age, context);
  return {
    name: words.text(community.name),
    kind: t.kind,
    ...volunteersAnswer(context, tasks),
    roster,
    remarks: volunteersRemarks(context),
    ...(volunteers.signUpUrl !== undefined && {
      actions: [{ id: 'sign-up', url: volunteers.signUpUrl, text: t.signUp, codeLabel: t.signUpCode }],
    }),
    ...(detailsLabel !== '' && { detailsLabel }),
    ...(community.volunteers && { age: staffAge(volunteers, age, own) }),
    under: [],
    lines: [],
    facts: [],
  };
}

/** What is in the details; '' where there are none. */
function detailsLabelOf(
  { shifts = [], roles = [], asks = [], history = [] }: Volunteers,
  folded: readonly Task[],
  { freshness }: Age,
  { words, now }: ViewContext,
): string {
  const t = strings(words);
  if (freshness === 'expired') return t.detailsOfLast;
  const count = folded.length;
  if (count > 0 && !folded.every(isStaffed)) return t.moreTasks(words.number(count), count);
  if (count > 1) return t.moreTasksStaffed(words.number(count), count);
  if (count > 0) return t.detailsOfTasks;
  if (shifts.some(({ end }) => end > now)) return t.detailsOfShifts;
  if (roles.some(({ min }) => min !== undefined)) return t.detailsOfMinimums;
  if (history.length > 1) return t.detailsOfCourse;
  return hasMoreWanted(asks, freshness) ? t.detailsOfWanted : '';
}

export function count(value: number | undefined, words: Words): string {
  return value === undefined ? NONE : words.number(value);
}

/** The age of the numbers; it wakes for shifts too. */
export function staffAge({ shifts = [] }: Volunteers, age: Age, context: ViewContext): AgeView {
  const told = ageView(age, 'volunteers', context);
  return { ...told, changesAt: Math.min(told.changesAt, shiftsAround(shifts, context.now).changesAt) };
}

export function staffFigure(
  { kind, have, needed }: Staffing,
  age: Age,
  context: ViewContext,
  t: VolunteersStrings,
): NonNullable<Panel['figure']> {
  const of = needed === undefined ? '' : t.of(context.words.number(needed));
  const label = (kind === 'on-duty' ? t.onDuty : t.signedUpLabel)(needed ?? have ?? 2);
  return figure(have, label, age, context, of);
}
