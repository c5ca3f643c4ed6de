import { absentFrom, type Absent } from '../domain/completeness.ts';
import type { Total } from '../domain/total.ts';
import type { Localized } from '../text/locale.ts';
import type { Words } from '../text/words.ts';
import { isCurrent } from '../domain/age.ts';
import type { Community } from '../domain/model.ts';
import { ageView } from './age-view.ts';
import type { CommunityContexts, PartKind, ViewContext } from './context.ts';
import { items, type Item, type Panel } from './panel.ts';

/**
 * What a sum is made of, where that is not all: 'from 29 of 34 communities', 'at least: the list is not complete'. Nothing
 * where no part is known, for then there is no sum to qualify.
 */
export function fromOf({ known, of, isAtLeast }: Total, words: Words): readonly Item[] {
  return known === 0
    ? []
    : items(
        known < of && words.strings.fromOf(words.number(known), words.number(of), of),
        isAtLeast && words.strings.atLeast,
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

/** The age of a sum; one of which every part has expired has none, and says whether there are numbers at all. */
export function ageOfSum(
  sum: Total,
  part: PartKind,
  communities: readonly Community[],
  context: ViewContext,
  { ageOf }: CommunityContexts,
): Pick<Panel, 'age' | 'isAged'> {
  if (sum.known > 0) return { age: ageView(sum, part, context) };
  const given = communities.filter(each => each[part]);
  return {
    isAged: given.length > 0 && given.every(each => !isCurrent(ageOf(each, part).freshness)),
  };
}
