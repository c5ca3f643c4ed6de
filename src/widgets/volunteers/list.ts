import type { Absent } from '../../domain/completeness.ts';
import type { Community } from '../../domain/model.ts';
import { staffing, type Staffing } from '../../domain/staffing.ts';
import { total, type Total } from '../../domain/total.ts';
import { belowLeast, urgency } from '../../domain/urgency.ts';
import { agePart, agesOf, contextOf, type ViewContext } from '../../ui/context.ts';
import { absentHere, absentOf, ageOfSum, feedName, totalAge, totalNotes } from '../../ui/totals.ts';
import { cell, type Cell, type Figure, type ListView, type Row } from '../../ui/panel.ts';
import { count, staffAge, staffFigure, strings, type VolunteersView } from './view.ts';

/** Communities together: how many are there, of how many needed, and how many lack. */
interface Sums {
  readonly have: Total;
  readonly needed: Total;
  readonly gap: Total;
}

/**
 * All communities. Those on duty and those who have signed up are never added to each other: where any community counts
 * on the spot, only such are in the sum. Gaps are added as they are: a surplus here fills no gap there.
 */
export function volunteersList(
  communities: readonly Community[],
  context: ViewContext,
): ListView<VolunteersView> {
  const { words, now } = context;
  const t = strings(words);
  const staffOf = ({ volunteers = {} }: Community): Staffing => staffing(volunteers, now);
  const kinds = communities.map(staffOf);
  const counted = kinds.some(({ kind, have }) => kind === 'on-duty' && have !== undefined);
  const kind = counted || !kinds.some(each => each.kind === 'signed-up') ? 'on-duty' : 'signed-up';
  const ages = agesOf('volunteers', context);
  const sumsOf = (all: readonly Community[], absent: Absent): Sums => {
    const parts = all.map(each => ({ staff: staffOf(each), age: ages(each.volunteers, each) }));
    const sum = (member: 'have' | 'needed' | 'gap'): Total =>
      total(
        parts.map(({ staff, age: { asOf, freshness } }) => ({
          asOf,
          freshness,
          value: staff.kind === kind ? staff[member] : undefined,
        })),
        'momentary',
        absent,
      );
    return { have: sum('have'), needed: sum('needed'), gap: sum('gap') };
  };
  const together = ({ have, needed }: Sums): Figure =>
    staffFigure(
      {
        kind,
        have: have.value,
        // A need of other communities than the count's would make a false fraction.
        needed: needed.known === have.known ? needed.value : undefined,
        gap: undefined,
      },
      have,
      context,
      t,
    );
  const value =
    (of: (staff: Staffing, community: Community) => number | undefined) =>
    (community: Community): number | undefined => {
      return ages(community.volunteers, community).freshness === 'expired'
        ? undefined
        : of(staffOf(community), community);
    };
  const sums = sumsOf(communities, absentHere(communities, context));
  const { have, gap } = sums;
  return {
    panel: {
      name: feedName(context),
      roles: undefined,
      under: totalNotes(have, 'momentary', words),
      figure: together(sums),
      lines: gap.value
        ? [
            { text: t.lacking(words.number(gap.value)), tone: 'alert' },
            ...totalNotes(gap, 'momentary', words).map(item => ({ ...item, tone: 'how' }) as const),
          ]
        : [],
      facts: [],
      ...ageOfSum(have, 'volunteers', communities, context),
    },
    caption: t.caption,
    columns: [
      {
        key: 'on-duty',
        label: kind === 'on-duty' ? t.there : t.signedUpColumn,
        value: value(staff => staff.have),
      },
      {
        key: 'gap',
        label: t.gap,
        value: value((staff, { volunteers = {} }) => urgency(belowLeast(volunteers, now), staff.gap)),
      },
    ],
    sort: '-gap',
    row: (community, keys) => volunteersRow(community, context, keys, kind),
    group: (members, keys) => {
      const group = sumsOf(members, absentOf(members, context));
      const cells: Readonly<Record<string, () => Cell>> = {
        'on-duty': () => cell(together(group)),
        gap: () => gapCell(group.gap.value, group.gap, context),
      };
      return {
        cells: keys.map(key => cells[key]?.() ?? { text: '' }),
        sub: totalNotes(group.have, 'momentary', words),
        ...(group.have.known > 0 && { age: totalAge(group.have, 'volunteers', context) }),
      };
    },
  };
}

function gapCell(
  gap: number | undefined,
  { freshness }: Pick<Total, 'freshness'>,
  { words }: ViewContext,
): Cell {
  return { text: count(gap, words), freshness, tone: gap ? 'alert' : undefined };
}

function volunteersRow(
  community: Community,
  context: ViewContext,
  keys: readonly string[],
  kind: Staffing['kind'],
): Row {
  const { words, now } = context;
  const { volunteers } = community;
  const t = strings(words);
  const staff = staffing(volunteers ?? {}, now);
  const age = agePart(volunteers, 'volunteers', community, context);
  const number = staffFigure(staff, age, context, t);
  const isExpired = age.freshness === 'expired';
  const other = staff.kind !== kind && number.text !== undefined;
  const cells: Readonly<Record<string, () => Cell>> = {
    'on-duty': () => cell(number, other ? { text: number.label } : undefined),
    gap: () => gapCell(isExpired ? undefined : staff.gap, age, context),
  };
  const { roles = [] } = volunteers ?? {};
  const below = isExpired
    ? []
    : belowLeast(volunteers ?? {}, now).map(
        task => words.text(roles.find(({ id }) => id === task)?.name ?? task ?? t.task).text,
      );
  return {
    name: words.text(community.name),
    sub: below.length > 0 ? [{ text: t.belowLeast(below), tone: 'alert' }] : [],
    cells: keys.map(key => cells[key]?.() ?? { text: '' }),
    ...(volunteers && { age: staffAge(volunteers, age, contextOf(community, context)) }),
  };
}
