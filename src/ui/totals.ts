import { absentFrom, type Absent } from '../domain/completeness.ts';
import type { Counting, Total } from '../domain/total.ts';
import type { Localized } from '../text/locale.ts';
import type { Words } from '../text/words.ts';
import { isCurrent } from '../domain/age.ts';
import type { Community } from '../domain/model.ts';
import { ageView, type AgeView } from './age-view.ts';
import type { CommunityContexts, PartKind, ViewContext } from './context.ts';
import { items, type Item, type Panel } from './panel.ts';

/**
 * What a sum is made of, where that is not all: 'from 5 of 12 communities', '1 too old', 'at least: the list is not complete'.
 * Where no part is in it, there is no sum to qualify, but why there is none may be said.
 */
export function totalNotes(total: Total, counting: Counting, words: Words): readonly Item[] {
  const { known, of, old, doubt, isAtLeast } = total;
  const { strings } = words;
  const isGrowing = counting === 'running' && known > 0;
  return items(
    known > 0 && known < of && strings.fromOf(words.number(known), words.number(of), of),
    old > 0 && (isGrowing ? strings.atLeastOld : strings.tooOld)(words.number(old), old),
    known === 0 && doubt && (doubt === 'uncertain' ? strings.timeUncertain : strings.timeNotKnown),
    known > 0 && isAtLeast && strings.atLeast,
  );
}

/** What is missing of the communities that a widget shows. */
export function absentHere(communities: readonly Community[], { feed, scope = {} }: ViewContext): Absent {
  return absentFrom(feed, scope, communities);
}

/** What is missing of some communities that stand in one row. @param members of one district */
export function absentOf(members: readonly Community[], { feed, scope = {} }: ViewContext): Absent {
  const ids = scope.ids?.length ? members.map(({ id }) => id) : [];
  return absentFrom(feed, { ids, district: members[0]?.district ?? '' }, members);
}

/** The feed's own name, for lists. */
export function feedName({ feed, words }: ViewContext): Localized {
  return words.text(feed.name ?? '');
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
    ago: words.agoRange(asOf, newest, now),
    changesAt: Math.min(oldest.changesAt, changesAt),
  };
}

/** The same in a panel; a sum without any part has no age, and says whether there are numbers at all. */
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
