import { isCurrent } from '../../domain/age.ts';
import type { Absent } from '../../domain/absent.ts';
import type { Community } from '../../domain/model.ts';
import { part, total, type Total } from '../../domain/total.ts';
import { memoizeBriefly } from '../../lib/memoize.ts';
import { communityContexts, type ViewContext } from '../../ui/context.ts';
import { noNewsFold } from '../../ui/list/names.ts';
import { besideText, separated } from '../../ui/list/pieces.ts';
import { listStrings } from '../../ui/list/strings.ts';
import type { FoldHead, ListView, Panel, Piece, RowAxis, Section, Verdict } from '../../ui/panel.ts';
import { absentOf, ageOfSum, listName, panelsOf, partialPieces, totalAge } from '../../ui/totals.ts';
import { staffKindOf, staffRow, urgencyOrder, volunteersColumns, type StaffRow } from './columns.ts';
import { mostPeople, sectionOfStaff, signUpUrl, volunteersRow } from './list-row.ts';
import { volunteersListStrings } from './list-strings.ts';
import { volunteersStrings } from './strings.ts';

/** Communities together: how many are missing, and how many are needed where that is known too. */
interface Sums {
  readonly gap: Total;
  readonly needed: Total;
}

/**
 * All communities. Those on duty and those who have signed up are never added to each other: where any community counts
 * on the spot, only such are in the sum. Gaps are added as they are: a surplus here fills no gap there.
 */
export function volunteersList(communities: readonly Community[], context: ViewContext): ListView {
  const { words, now } = context;
  const t = words.of(volunteersListStrings);
  const contexts = communityContexts(context);
  const { contextOf, ageOf } = contexts;
  const kind = staffKindOf(communities, now);
  const rowOf = memoizeBriefly((community: Community): StaffRow =>
    staffRow(contextOf(community), kind, ageOf(community, 'volunteers')),
  );
  const sectionOf = memoizeBriefly((community: Community): Section => sectionOfStaff(rowOf(community)));
  const sumsOf = (all: readonly Community[], absent: Absent): Sums => {
    const rows = all.map(rowOf);
    const sum = (value: (row: StaffRow) => number | undefined): Total =>
      total(
        rows.map(row => part(row.age, value(row))),
        'momentary',
        absent,
      );
    return {
      gap: sum(({ staff }) => staff.gap),
      // Without a gap it would be a need of others than the gap is of.
      needed: sum(({ staff }) => (staff.gap === undefined ? undefined : staff.needed)),
    };
  };
  const panelOf = (found: readonly Community[], absent: Absent): Panel => {
    const sums = sumsOf(found, absent);
    const url = signUpUrl(found);
    const { signUp, signUpCode } = words.of(volunteersStrings);
    return {
      ...listName(t.title, t.titleIn, context),
      verdict: totalVerdict(sums, found.map(rowOf), context),
      sentences: [{ pieces: separated(totalPieces(sums, kind === 'signed-up', context)) }],
      ...(url !== undefined && {
        actions: [{ id: 'sign-up', url, text: signUp, codeLabel: signUpCode, isQuiet: sums.gap.value === 0 }],
      }),
      ...ageOfSum(sums.gap, 'volunteers', found, context, contexts),
    };
  };
  const most = mostPeople(communities.map(rowOf));
  return {
    ...panelsOf(communities, context, panelOf),
    caption: t.caption,
    columns: volunteersColumns(context, kind, rowOf),
    ownOrder: urgencyOrder(context, rowOf),
    sort: '-urgency',
    axis: axisOf(most, t),
    noteLabel: t.note,
    hasLongNotes: true,
    row: community => volunteersRow(rowOf(community), contextOf(community), most),
    group: members => {
      const sums = sumsOf(members, absentOf(members, context));
      const { text, color } = totalVerdict(sums, members.map(rowOf), context);
      return {
        note: [
          { text, ...(color && { color }), isStrong: true },
          ...totalPieces(sums, kind === 'signed-up', context, true),
        ],
        ...(sums.gap.known > 0 && { age: totalAge(sums.gap, 'volunteers', context) }),
      };
    },
    sectionOf,
    fold: (section, members) => foldOf(section, members, context),
    asOf: community => ageOf(community, 'volunteers').asOf,
    filter: {
      label: t.filter,
      options: [
        { value: 'short', label: t.shortFilter },
        { value: 'staffed', label: t.staffedFilter },
      ],
      matches: (community, value) => {
        const { gap } = rowOf(community).staff;
        const isListed = sectionOf(community) === 'listed';
        return isListed && gap !== undefined && gap > 0 === (value === 'short');
      },
    },
  };
}

function axisOf(
  most: number,
  { here, missing }: { readonly here: string; readonly missing: string },
): RowAxis {
  return most === 0
    ? {}
    : {
        legend: [
          { text: here, sign: 'here' },
          { text: missing, sign: 'missing' },
        ],
      };
}

function totalVerdict({ gap, needed }: Sums, rows: readonly StaffRow[], { words }: ViewContext): Verdict {
  const t = words.of(volunteersListStrings);
  if (gap.value === undefined) return { text: t.noNumber, look: 'unknown' };
  // A place that is closed needs nobody, and speaks for no other.
  if (needed.value === 0 && needed.known === gap.known)
    return { text: words.of(volunteersStrings).noneNeeded, mark: 'done', color: 'muted' };
  if (gap.value === 0) return { text: t.staffedTotal, mark: 'done', color: 'good' };
  const isBelow = rows.some(({ below }) => below.length > 0);
  const isLeast = rows.some(({ staff, age }) => staff.isLeast && staff.gap && isCurrent(age.freshness));
  const { atLeastShort } = words.of(volunteersStrings);
  const text = (isLeast ? atLeastShort : t.shortTotal)(words.number(gap.value), gap.value);
  return isBelow ? { text, mark: 'below-min', color: 'alert' } : { text, mark: 'short', color: 'warn' };
}

/** How many places are filled, so that both numbers add up though some tasks have more than they need. */
function totalPieces(
  { gap, needed }: Sums,
  isSignedUp: boolean,
  context: ViewContext,
  isShort: boolean = false,
): readonly Piece[] {
  const { words } = context;
  const t = words.of(volunteersListStrings);
  const partial = partialPieces(gap, 'momentary', context, isShort);
  if (gap.value === undefined || !needed.value || needed.known !== gap.known) return partial;
  const filled = words.number(Math.max(0, needed.value - gap.value));
  const text = (isSignedUp ? t.signedUpTotal : t.filled)(filled, words.number(needed.value), needed.value);
  return besideText(text, partial, words);
}

function foldOf(section: Section, members: readonly Community[], { words }: ViewContext): FoldHead {
  if (section !== 'not-serving') return noNewsFold(members, words);
  return {
    mark: 'not-started',
    text: words.of(listStrings).notServing(words.number(members.length), members.length),
    note: words.of(volunteersListStrings).seeShifts,
  };
}
