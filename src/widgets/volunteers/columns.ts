import { isCurrent, type Age } from '../../domain/age.ts';
import type { Community, EpochMs } from '../../domain/model.ts';
import { restingStatus, shutStatus, type ShutStatus } from '../../domain/resting.ts';
import { staffing, type Staffing } from '../../domain/staffing.ts';
import { belowLeast, urgency } from '../../domain/urgency.ts';
import type { CommunityContext, ViewContext } from '../../ui/context.ts';
import { operatingStatusOf } from '../../ui/operating-status.ts';
import { NONE, type Cell, type Column, type ListOrder } from '../../ui/panel.ts';
import { volunteersListStrings } from './list-strings.ts';

/** A community in a list of volunteers. */
export interface StaffRow {
  readonly community: Community;
  /** What the list counts of it; unknown where the community counts something else. */
  readonly staff: Staffing;
  readonly age: Age;
  /** Tasks that have fewer than their minimum. */
  readonly below: readonly (string | undefined)[];
  /** Where it serves nobody. */
  readonly shut?: ShutStatus | undefined;
}

/** What a list counts: those on duty, where any community counts them; else those who have signed up, where any knows of them. */
export function staffKindOf(communities: readonly Community[], now: EpochMs): Staffing['kind'] {
  const all = communities.map(({ volunteers = {} }) => staffing(volunteers, now));
  const counted = all.some(({ kind, have }) => kind === 'on-duty' && have !== undefined);
  return counted || !all.some(({ kind }) => kind === 'signed-up') ? 'on-duty' : 'signed-up';
}

/** Those who have signed up are never shown where those on duty are counted. Nobody is missing where nobody is needed now. */
export function staffRow(context: CommunityContext, kind: Staffing['kind'], age: Age): StaffRow {
  const { community, now } = context;
  const { volunteers = {} } = community;
  const operating = operatingStatusOf(context);
  const staff = staffing(volunteers, now);
  const isOther = staff.kind !== kind || (staff.gap && restingStatus(operating, community, now));
  return {
    community,
    staff: isOther ? { kind, have: undefined, needed: undefined, gap: undefined } : staff,
    age,
    shut: shutStatus(operating),
    below: isOther || !isCurrent(age.freshness) ? [] : belowLeast(volunteers, now),
  };
}

/** The state of a place that is shut and of which no people are known to be missing. */
export function shutOf({ shut, staff, age }: StaffRow): ShutStatus | undefined {
  return staff.gap && isCurrent(age.freshness) ? undefined : shut;
}

/** Tasks below their minimum first, then the largest gap. No column has this order. */
export function urgencyOrder({ words }: ViewContext, rowOf: (community: Community) => StaffRow): ListOrder {
  return {
    key: 'urgency',
    orderLabel: words.of(volunteersListStrings).byUrgency,
    isFalling: true,
    value: community => {
      const row = rowOf(community);
      return urgency(row.below, gapNow(row));
    },
  };
}

export function volunteersColumns(
  { words }: ViewContext,
  kind: Staffing['kind'],
  rowOf: (community: Community) => StaffRow,
): readonly Column[] {
  const t = words.of(volunteersListStrings);
  return [
    {
      key: 'gap',
      label: t.gap,
      orderLabel: t.byGap,
      isFalling: true,
      value: community => gapNow(rowOf(community)),
      cell: (community): Cell => {
        const row = rowOf(community);
        const { staff, age, below } = row;
        const shut = shutOf(row);
        if (shut) return { text: t.shut[shut], color: 'muted' };
        if (age.freshness === 'expired' || staff.gap === undefined) return { text: NONE, look: 'unknown' };
        const gap = words.number(staff.gap);
        if (!isCurrent(age.freshness))
          return { text: staff.gap > 0 ? t.wasShort(gap, staff.gap) : t.wasStaffed, look: 'old' };
        if (staff.gap > 0)
          return {
            text: (staff.isLeast ? t.atLeastShort : t.short)(gap, staff.gap),
            color: below.length > 0 ? 'alert' : 'warn',
          };
        if (staff.needed === 0) return { text: t.noneNeeded, color: 'muted' };
        // That enough have signed up is not that they are there.
        return kind === 'signed-up' ? { text: t.allSignedUp } : { text: t.staffed, color: 'good' };
      },
    },
    {
      key: 'on-duty',
      label: kind === 'on-duty' ? t.onDuty : t.signedUp,
      isFalling: true,
      value: community => haveNow(rowOf(community)),
      cell: (community): Cell => {
        const have = haveNow(rowOf(community));
        return { text: have === undefined ? NONE : words.number(have) };
      },
    },
  ];
}

function gapNow({ staff, age }: StaffRow): number | undefined {
  return isCurrent(age.freshness) ? staff.gap : undefined;
}

function haveNow({ staff, age }: StaffRow): number | undefined {
  return isCurrent(age.freshness) ? staff.have : undefined;
}
