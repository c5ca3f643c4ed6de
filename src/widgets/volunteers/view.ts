import { isCurrent, type Age } from '../../domain/age.ts';
import type { Volunteers } from '../../domain/model.ts';
import { shiftsAround } from '../../domain/shifts.ts';
import { shortfall, type RoleGap } from '../../domain/shortfall.ts';
import { staffing, type Staffing } from '../../domain/staffing.ts';
import { ageView, type AgeView } from '../../ui/age-view.ts';
import type { CommunityContext, ViewContext } from '../../ui/context.ts';
import { figure } from '../../ui/figure.ts';
import { CHART_LINES, NONE, type Item, type Panel } from '../../ui/panel.ts';
import type { Localized } from '../../text/locale.ts';
import type { Words } from '../../text/words.ts';
import { volunteersStrings, type VolunteersStrings } from './strings.ts';

/** A task: all numbers as text, '–' where unknown. */
export interface RoleView {
  readonly name: Localized;
  readonly onDuty: string;
  readonly needed: string;
  readonly gap: string;
  readonly lacking: boolean;
  /** 'at least 2', or 'below the least of 2'; '' where none is given. */
  readonly least: string;
  readonly belowMin: boolean;
}

/** The tasks as a table. */
export interface RolesView {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly RoleView[];
}

/** All that `<lantern-volunteers>` shows of one community. */
export interface VolunteersView extends Panel {
  readonly roles: RolesView | undefined;
}

export function strings(words: Words): VolunteersStrings {
  return words.of(volunteersStrings);
}

export function volunteersView(context: CommunityContext): VolunteersView {
  const { community, words, now, own } = context;
  const t = strings(words);
  const { volunteers = {} } = community;
  const age = context.age('volunteers');
  const staff = staffing(volunteers, now);
  // Of numbers that have expired nothing is told but the last one.
  const shown: Volunteers = age.freshness === 'expired' ? {} : volunteers;
  const { roles = [] } = shown;
  return {
    name: words.text(community.name),
    under: [],
    figure: staffFigure(staff, age, context, t),
    lines: age.freshness === 'expired' ? [] : gapItems(shortfall(volunteers), staff, age, words, t),
    facts: [],
    ...(volunteers.signUpUrl !== undefined && {
      actions: [{ id: 'sign-up', url: volunteers.signUpUrl, text: t.signUp, codeLabel: t.signUpCode }],
    }),
    roles:
      roles.length === 0
        ? undefined
        : {
            caption: t.rolesCaption,
            columns: [t.task, t.there, t.needed, t.gap],
            rows: shortfall(shown).roles.map(role => roleView(role, words, t)),
          },
    detailsLines: detailsLines(shown),
    ...(community.volunteers && { age: staffAge(shown, age, own) }),
  };
}

/** Lines of text that the details will take: shifts, the next gap and relief, what is wanted, and charts. */
function detailsLines({ shifts = [], asks = [], longOnDuty }: Volunteers): number {
  return asks.length + (longOnDuty ? 1 : 0) + (shifts.length > 0 ? 3 + CHART_LINES : 0);
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
  const label = (kind === 'on-duty' ? t.onDuty : t.signedUp)(needed ?? have ?? 2);
  return figure(have, label, age, context, of);
}

function gapItems(
  { roles, known }: ReturnType<typeof shortfall>,
  { gap, kind }: Staffing,
  age: Age,
  words: Words,
  t: VolunteersStrings,
): readonly Item[] {
  const partly = kind === 'on-duty' && known < roles.length;
  if (gap === undefined) return [];
  if (gap > 0) {
    const from: readonly Item[] = partly
      ? [{ text: t.fromTasks(words.number(known), words.number(roles.length)), tone: 'how' }]
      : [];
    return [{ text: t.lacking(words.number(gap)), tone: 'alert' }, ...from];
  }
  // An old or partial 'nobody is lacking', or one of those who only signed up, would send help away.
  return partly || kind !== 'on-duty' || !isCurrent(age.freshness)
    ? []
    : [{ text: t.enough, tone: 'strong' }];
}

function roleView({ role, gap, belowMin }: RoleGap, words: Words, t: VolunteersStrings): RoleView {
  return {
    name: words.text(role.name ?? role.id),
    onDuty: count(role.onDuty, words),
    needed: count(role.needed, words),
    gap: count(gap, words),
    lacking: gap !== undefined && gap > 0,
    least: role.min === undefined ? '' : (belowMin ? t.belowMin : t.least)(words.number(role.min)),
    belowMin,
  };
}
