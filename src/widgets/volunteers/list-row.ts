import { textWidth, WIDE } from '../../chart/labels.ts';
import { isCurrent, isOld } from '../../domain/age.ts';
import { nextGap } from '../../domain/coverage.ts';
import type { Community, Volunteers } from '../../domain/model.ts';
import { shiftsAround, sumOfAll } from '../../domain/shifts.ts';
import { roleGap } from '../../domain/shortfall.ts';
import type { CommunityContext, ViewContext } from '../../ui/context.ts';
import { listStrings } from '../../ui/list/strings.ts';
import type { Color, Mark, Piece, RowHead, RowVisual, Section } from '../../ui/panel.ts';
import type { Words } from '../../text/words.ts';
import { shutOf, type StaffRow } from './columns.ts';
import { staffAge } from './staff-age.ts';
import { volunteersListStrings, type VolunteersListStrings } from './list-strings.ts';

/** Where a community stands in the list. */
export function sectionOfStaff(row: StaffRow): Section {
  const { staff, age } = row;
  const isKnown = staff.gap !== undefined || staff.have !== undefined;
  const { freshness } = age;
  if (shutOf(row)) return 'not-serving';
  if (isKnown && freshness === 'stale') return 'old';
  return isKnown && freshness !== 'expired' ? 'listed' : 'no-news';
}

/** The people of all rows, one for one; where that would be too many, bars on one axis. */
function peopleOf(row: StaffRow, most: number): RowVisual | undefined {
  const { staff, age, below } = row;
  const { have, needed, gap } = staff;
  if (have === undefined && gap === undefined) return undefined;
  if (age.freshness === 'expired') return undefined;
  if (!isCurrent(age.freshness))
    return { kind: 'old', to: Math.min(1, (have ?? gap ?? 0) / Math.max(most, DRAWN_PEOPLE)) };
  const missing = gap ?? 0;
  // A surplus in one task fills no gap in another, and is left out.
  const here = needed === undefined ? (have ?? 0) : Math.max(0, Math.min(have ?? needed, needed - missing));
  if (here + missing === 0) return undefined;
  if (most > DRAWN_PEOPLE)
    return { kind: 'crowd', here: here / most, missing: missing / most, isAlert: below.length > 0 };
  return { kind: 'people', here, missing, isAlert: below.length > 0 };
}

/** In a row of so many, people can be told from each other. */
const DRAWN_PEOPLE = 20;

/** How many people the longest row has. */
export function mostPeople(rows: readonly StaffRow[]): number {
  let most = 0;
  for (const { staff } of rows) most = Math.max(most, staff.needed ?? (staff.have ?? 0) + (staff.gap ?? 0));
  return most;
}

export function volunteersRow(row: StaffRow, context: CommunityContext, most: number): RowHead {
  const { community, words, own } = context;
  const { volunteers } = community;
  const [mark, markColor] = markOf(row);
  const visual = peopleOf(row, most);
  return {
    name: words.text(community.name),
    mark,
    markColor,
    ...(visual && { visual }),
    note: notesOf(row, context),
    ...(volunteers && { age: staffAge(volunteers, context.age('volunteers'), own) }),
  };
}

function markOf(row: StaffRow): readonly [Mark, Color] {
  const { staff, age, below } = row;
  const { gap } = staff;
  const shut = shutOf(row);
  if (shut) return [shut, 'muted'];
  if (isOld(age.freshness)) return ['old', 'muted'];
  if (gap === undefined || !isCurrent(age.freshness)) return ['unknown', 'muted'];
  if (gap > 0) return below.length > 0 ? ['below-min', 'alert'] : ['short', 'warn'];
  return staff.kind === 'on-duty' ? ['done', 'good'] : ['unknown', 'muted'];
}

/** Which tasks are short; else what is to come. */
function notesOf(row: StaffRow, context: CommunityContext): readonly Piece[] {
  const { staff, age, below } = row;
  const { community, words, now } = context;
  const t = words.of(volunteersListStrings);
  const { volunteers = {} } = community;
  if (age.freshness === 'expired')
    return age.asOf === undefined ? [] : [{ text: words.strings.lastNews(words.time(age.asOf, now)) }];
  if (age.freshness === 'stale') return oldNotes(row, words, now);
  if (staff.gap === undefined && staff.have === undefined) return [...shiftNotes(volunteers, context)];
  if (below.length > 0) return [...belowNotes(row, words, t), ...spareNote(volunteers, words, t)];
  const gaps = gapNotes(volunteers, words, t);
  if (gaps.length > 0) return gaps;
  const next = nextGap(volunteers.shifts ?? [], now);
  if (!staff.gap && next && next.at > now)
    return [{ text: t.shortFrom(words.timeAhead(next.at, now), words.number(next.shortBy), next.shortBy) }];
  return staff.gap === 0 ? shiftNotes(volunteers, context) : [];
}

function oldNotes({ staff, age }: StaffRow, words: Words, now: number): readonly Piece[] {
  const t = words.of(volunteersListStrings);
  const { have, needed } = staff;
  if (have === undefined || needed === undefined || age.asOf === undefined) return [];
  return [{ text: t.countAt(words.number(have), words.number(needed), words.time(age.asOf, now)) }];
}

function nameOf(
  task: string | undefined,
  { roles = [] }: Volunteers,
  words: Words,
  t: VolunteersListStrings,
): string {
  return words.text(roles.find(({ id }) => id === task)?.name ?? task ?? t.task).text;
}

/** 'Health code 1/8, min 2'. */
function belowNotes(
  { below, community }: StaffRow,
  words: Words,
  t: VolunteersListStrings,
): readonly Piece[] {
  const { volunteers = {} } = community;
  const { roles = [] } = volunteers;
  return below.map(id => {
    const role = roles.find(each => each.id === id);
    const name = nameOf(id, volunteers, words, t);
    const number = (value: number | undefined): string => (value === undefined ? '' : words.number(value));
    return {
      text: t.belowMin(name, number(role?.onDuty), number(role?.needed), number(role?.min)),
      color: 'alert',
      isStrong: true,
    };
  });
}

/** 'Health code 2, lobbies 1'. */
function gapNotes(volunteers: Volunteers, words: Words, t: VolunteersListStrings): readonly Piece[] {
  const gaps = (volunteers.roles ?? [])
    .map(roleGap)
    .filter(({ gap }) => gap)
    .sort((one, other) => (other.gap ?? 0) - (one.gap ?? 0));
  if (gaps.length === 0) return [];
  const { joined } = words.of(listStrings);
  // As many tasks as fit on a line, and at least the first.
  const told = (count: number): string => {
    const named = gaps
      .slice(0, count)
      .map(({ role, gap = 0 }) => t.taskGap(nameOf(role.id, volunteers, words, t), words.number(gap)));
    const rest = gaps.slice(count).reduce((sum, { gap = 0 }) => sum + gap, 0);
    return [...named, ...(rest > 0 ? [t.elsewhere(words.number(rest))] : [])].reduce(joined);
  };
  let count = gaps.length;
  while (count > 1 && textWidth(told(count)) > WIDE) count--;
  return [{ text: told(count) }];
}

function spareNote({ roles = [] }: Volunteers, words: Words, t: VolunteersListStrings): readonly Piece[] {
  let spare = 0;
  for (const { onDuty = 0, needed = onDuty } of roles) spare += Math.max(0, onDuty - needed);
  return spare > 0 ? [{ text: t.spare(words.number(spare), spare) }] : [];
}

/** Who has signed up for the shifts that run now or begin next. */
function shiftNotes({ shifts = [] }: Volunteers, { words, now }: ViewContext): readonly Piece[] {
  const t = words.of(volunteersListStrings);
  const { current, next } = shiftsAround(shifts, now);
  const [first] = current.length > 0 ? current : next;
  if (!first) return [];
  const same = (current.length > 0 ? current : next).filter(({ start }) => start === first.start);
  const signedUp = sumOfAll(same.map(each => each.signedUp));
  const needed = sumOfAll(same.map(each => each.needed));
  if (signedUp === undefined || needed === undefined) return [];
  return [{ text: t.shift(words.timeAhead(first.start, now), words.number(signedUp), words.number(needed)) }];
}

/** Where many communities want help, the address of the first that takes names. */
export function signUpUrl(communities: readonly Community[]): string | undefined {
  const urls = new Set(communities.flatMap(({ volunteers }) => volunteers?.signUpUrl ?? []));
  return urls.size === 1 ? [...urls][0] : undefined;
}
