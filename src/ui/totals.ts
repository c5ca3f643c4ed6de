import { absentFrom, type Absent } from '../domain/absent.ts';
import type { Counting, Total } from '../domain/total.ts';
import { isCurrent } from '../domain/age.ts';
import type { Community } from '../domain/model.ts';
import { ageView, type AgeView } from './age-view.ts';
import type { CommunityContexts, PartKind, ViewContext } from './context.ts';
import { listStrings } from './list/strings.ts';
import type { ListView, Panel, Piece } from './panel.ts';

/** The total of all communities that a widget shows, and that of those that were found among them. */
export function panelsOf(
  communities: readonly Community[],
  { feed, scope = {} }: ViewContext,
  panelOf: (found: readonly Community[], absent: Absent) => Panel,
): Pick<ListView, 'panel' | 'panelOf'> {
  const absent = absentFrom(feed, scope, communities);
  return {
    panel: panelOf(communities, absent),
    // Which communities are missing is not known of what was searched for, but that some may be.
    panelOf: found => panelOf(found, { ...absent, count: 0 }),
  };
}

/** What is missing of some communities that stand in one row. @param members of one district */
export function absentOf(members: readonly Community[], { feed, scope = {} }: ViewContext): Absent {
  const ids = scope.ids?.length ? members.map(({ id }) => id) : [];
  return absentFrom(feed, { ids, district: members[0]?.district ?? '' }, members);
}

/**
 * What a sum is made of, as pieces of a sentence: 'in 5 of 12 communities', '1 too old'.
 *
 * @param isShort without the word for communities, where it is clear what is counted
 */
export function partialPieces(
  sum: Total,
  counting: Counting,
  { words, now }: ViewContext,
  isShort: boolean = false,
): readonly Piece[] {
  const { known, of, old, expired, oldAdded, oldest, doubt, isAtLeast } = sum;
  const { strings } = words;
  const t = words.of(listStrings);
  // Of those that have expired it is said that there is no news. Where there is nothing else, they are why there is no total.
  const stale = known > 0 ? old - expired : old;
  const number = (value: number): string => words.number(value);
  const count =
    known === of
      ? isShort
        ? ''
        : t.inAll(number(of), of)
      : (isShort ? t.inOfShort : t.inOf)(number(known), number(of), of);
  const oldText =
    counting === 'momentary' || known === 0
      ? stale > 0 && strings.tooOld(number(stale), stale)
      : oldest !== undefined && t.oldParts(number(oldAdded), number(known), words.old(oldest, now), oldAdded);
  const doubtText = doubt === 'uncertain' ? strings.timeUncertain : strings.timeNotKnown;
  return [
    ...(known > 0 && count !== '' ? [{ text: count }] : []),
    ...(oldText ? [{ text: oldText, color: 'warn', isStrong: true, icon: 'warning' } as const] : []),
    ...(known === 0 && doubt ? [{ text: doubtText }] : []),
    ...(known > 0 && isAtLeast ? [{ text: strings.atLeast, color: 'warn' } as const] : []),
  ];
}

/** What is listed, and where that is one district; beside it the name of the feed. */
export function listName(
  title: string,
  titleIn: (district: string) => string,
  { scope, feed, words }: ViewContext,
): Pick<Panel, 'name' | 'kind'> {
  const district = scope?.district;
  return {
    name: { text: district ? titleIn(district) : title, lang: undefined },
    // An own member also where there is none: a page's `Object.prototype.kind` would be found in its place.
    kind: feed.name === undefined ? undefined : words.text(feed.name),
  };
}

/** The age of a sum: from that of its newest part to that of its oldest. */
export function totalAge(total: Total, part: PartKind, context: ViewContext): AgeView {
  const { asOf, newest } = total;
  const oldest = ageView(total, part, context);
  if (asOf === undefined || newest === undefined || oldest.ago === '') return oldest;
  const { words, now } = context;
  const { changesAt } = ageView({ ...total, asOf: newest }, part, context);
  return {
    ...oldest,
    asOfText: words.asOfRange(asOf, newest, now),
    timeText: '',
    ago: words.oldRange(asOf, newest, now),
    changesAt: Math.min(oldest.changesAt, changesAt),
  };
}

/** The age of a sum in a panel; a sum without any part has no age, and says whether there are numbers at all. */
export function ageOfSum(
  sum: Total,
  part: PartKind,
  communities: readonly Community[],
  context: ViewContext,
  { ageOf }: CommunityContexts,
): Pick<Panel, 'age' | 'isAged'> {
  if (sum.known > 0) return { age: totalAge(sum, part, context) };
  const given = communities.filter(each => each[part]);
  return {
    isAged: given.length > 0 && given.every(each => !isCurrent(ageOf(each, part).freshness)),
  };
}
