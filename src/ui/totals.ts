import type { Total } from '../domain/total.ts';
import type { Localized } from '../text/locale.ts';
import type { Words } from '../text/words.ts';
import { isCurrent } from '../domain/age.ts';
import type { Community, StaleAfter } from '../domain/model.ts';
import { agePart, ageView, type ViewContext } from './context.ts';
import type { Item, Panel } from './panel.ts';

/** 'from 29 of 34 communities', or nothing where all of them gave a number, or none: then there is no sum to qualify. */
export function fromOf({ known, of }: Total, words: Words): readonly Item[] {
  return known === of || known === 0
    ? []
    : [{ text: words.strings.fromOf(words.number(known), words.number(of), of) }];
}

/** The feed's own name, for lists. */
export function feedName({ feed, words }: ViewContext): Localized {
  return words.text(feed.name ?? '');
}

/** The age of a sum; one of which every part has expired has none, and says whether there are numbers at all. */
export function ageOfSum(
  sum: Total,
  part: keyof StaleAfter,
  communities: readonly Community[],
  context: ViewContext,
): Pick<Panel, 'age' | 'isAged'> {
  if (sum.known > 0) return { age: ageView(sum, part, context) };
  const given = communities.filter(each => each[part]);
  return {
    isAged:
      given.length > 0 && given.every(each => !isCurrent(agePart(each[part], part, each, context).freshness)),
  };
}
