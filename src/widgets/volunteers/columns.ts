import type { Community, EpochMs } from '../../domain/model.ts';
import { staffing, type Staffing } from '../../domain/staffing.ts';
import type { Total } from '../../domain/total.ts';
import { belowLeast, urgency } from '../../domain/urgency.ts';
import type { CommunityContexts, ViewContext } from '../../ui/context.ts';
import { cell, type Cell, type Column, type Figure } from '../../ui/panel.ts';
import { count, staffFigure, strings } from './view.ts';

/** Communities together: how many are there, of how many needed, and how many more are needed. */
export interface Sums {
  readonly have: Total;
  readonly needed: Total;
  readonly gap: Total;
}

/** What the columns are made from. */
interface Staff extends Pick<CommunityContexts, 'ageOf'> {
  readonly context: ViewContext;
  /** What the list counts: those on duty or those who have signed up. */
  readonly kind: Staffing['kind'];
  readonly groupSums: (members: readonly Community[]) => Sums;
}

/** Those on duty, where any community counts them; else those who have signed up, where any knows of them. */
export function staffKindOf(communities: readonly Community[], now: EpochMs): Staffing['kind'] {
  const all = communities.map(({ volunteers = {} }) => staffing(volunteers, now));
  const counted = all.some(({ kind, have }) => kind === 'on-duty' && have !== undefined);
  return counted || !all.some(({ kind }) => kind === 'signed-up') ? 'on-duty' : 'signed-up';
}

/** A number of volunteers in several communities. */
export function sumFigure({ have, needed }: Sums, kind: Staffing['kind'], context: ViewContext): Figure {
  const staff = {
    kind,
    have: have.value,
    // A need of other communities than the count's would make a false fraction.
    needed: needed.known === have.known ? needed.value : undefined,
    gap: undefined,
  };
  return staffFigure(staff, have, context, strings(context.words));
}

export function volunteersColumns(staff: Staff): readonly Column[] {
  return [onDutyColumn(staff), gapColumn(staff)];
}

function onDutyColumn({ context, ageOf, kind, groupSums }: Staff): Column {
  const { words, now } = context;
  const t = strings(words);
  return {
    key: 'on-duty',
    label: kind === 'on-duty' ? t.there : t.signedUpColumn,
    value: community => {
      const isExpired = ageOf(community, 'volunteers').freshness === 'expired';
      return isExpired ? undefined : staffing(community.volunteers ?? {}, now).have;
    },
    cell: community => {
      const staff = staffing(community.volunteers ?? {}, now);
      const number = staffFigure(staff, ageOf(community, 'volunteers'), context, t);
      const isOther = staff.kind !== kind && number.text !== undefined;
      return cell(number, isOther ? { text: number.label } : undefined);
    },
    groupCell: members => cell(sumFigure(groupSums(members), kind, context)),
  };
}

function gapColumn({ context: { words, now }, ageOf, groupSums }: Staff): Column {
  const gapOf = ({ volunteers = {} }: Community): number | undefined => staffing(volunteers, now).gap;
  const gapCell = (gap: number | undefined, { freshness }: Pick<Total, 'freshness'>): Cell => ({
    text: count(gap, words),
    freshness,
    tone: gap ? 'alert' : undefined,
  });
  return {
    key: 'gap',
    label: strings(words).gap,
    value: community => {
      const { volunteers = {} } = community;
      const isExpired = ageOf(community, 'volunteers').freshness === 'expired';
      return isExpired ? undefined : urgency(belowLeast(volunteers, now), gapOf(community));
    },
    cell: community => {
      const age = ageOf(community, 'volunteers');
      return gapCell(age.freshness === 'expired' ? undefined : gapOf(community), age);
    },
    groupCell: members => {
      const { gap } = groupSums(members);
      return gapCell(gap.value, gap);
    },
  };
}
