import { isCurrent, type Age } from '../../domain/age.ts';
import type { EpochMs, Volunteers } from '../../domain/model.ts';
import { staffing } from '../../domain/staffing.ts';
import { isStaffed, tasksOf, type Task } from '../../domain/tasks.ts';
import type { CommunityContext, ViewContext } from '../../ui/context.ts';
import type { Panel } from '../../ui/panel.ts';
import { hasMoreWanted, volunteersRemarks } from './remarks.ts';
import { rosterOf, type RosterView } from './roster.ts';
import { staffAge } from './staff-age.ts';
import { volunteersStrings } from './strings.ts';
import { volunteersAnswer } from './verdict.ts';

/** All that `<lantern-volunteers>` shows of one community. */
export interface VolunteersView extends Panel {
  readonly roster?: RosterView | undefined;
}

export function volunteersView(context: CommunityContext): VolunteersView {
  const { community, words, now, own } = context;
  const t = words.of(volunteersStrings);
  const { volunteers = {} } = community;
  const age = context.age('volunteers');
  const staff = staffing(volunteers, now);
  const tasks = tasksOf(volunteers, now);
  const { view: roster, folded } = rosterOf(context, tasks, staff);
  const detailsLabel = detailsLabelOf(volunteers, folded, age, context);
  return {
    name: words.text(community.name),
    kind: { text: t.kind },
    ...volunteersAnswer(context, tasks),
    roster,
    remarks: volunteersRemarks(context),
    ...(volunteers.signUpUrl !== undefined && {
      actions: [
        {
          id: 'sign-up',
          url: volunteers.signUpUrl,
          text: t.signUp,
          codeLabel: t.signUpCode,
          isQuiet: isCurrent(age.freshness) && staff.gap === 0,
        },
      ],
    }),
    ...(detailsLabel !== '' && { detailsLabel }),
    ...(community.volunteers && { age: staffAge(volunteers, age, own) }),
  };
}

/** What is in the details; '' where there are none. */
function detailsLabelOf(
  volunteers: Volunteers,
  folded: readonly Task[],
  { freshness }: Age,
  { words, now }: ViewContext,
): string {
  const t = words.of(volunteersStrings);
  const { shifts = [], roles = [], asks = [], history = [] } = volunteers;
  if (freshness === 'expired') return isCounted(volunteers, now) ? t.detailsOfLast : '';
  const count = folded.length;
  if (count > 0 && !folded.every(isStaffed)) return t.moreTasks(words.number(count), count);
  if (count > 1) return t.moreTasksStaffed(words.number(count), count);
  if (count > 0) return t.detailsOfTasks;
  if (shifts.some(({ end }) => end > now)) return t.detailsOfShifts;
  if (roles.some(({ min }) => min !== undefined)) return t.detailsOfMinimums;
  if (history.length > 1) return t.detailsOfCourse;
  return hasMoreWanted(asks, freshness) ? t.detailsOfWanted : '';
}

/** Whether somebody has counted who is there. */
function isCounted(volunteers: Volunteers, now: EpochMs): boolean {
  const { kind, have } = staffing(volunteers, now);
  return kind === 'on-duty' && have !== undefined;
}
