import { groupBy } from '../../domain/group-by.ts';
import type { Community } from '../../domain/model.ts';
import { type ViewContext } from '../context.ts';
import { operatingStatusOf } from '../operating-status.ts';
import type { ListWish } from './list.ts';
import { collator } from '../../text/collator.ts';
import type { Words } from '../../text/words.ts';

/** Those that are wanted. */
export function found(
  communities: readonly Community[],
  { query, state }: ListWish,
  context: ViewContext,
): readonly Community[] {
  const { words } = context;
  const wanted = fold(query);
  if (wanted === '' && state === '') return communities;
  return communities.filter(
    each =>
      (state === '' || operatingStatusOf(each, context).status === state) &&
      (wanted === '' || fold(`${words.text(each.name).text} ${each.district ?? ''}`).includes(wanted)),
  );
}

/** Found without regard to case, accents and width. */
function fold(text: string): string {
  // Of a hundred thousand names at each key that is pressed, those that are plain need no more.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase().trim();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim();
}

/** Communities by district, in the order of the districts' names; those without one come last. */
export function byDistrict(
  communities: readonly Community[],
  words: Words,
): readonly (readonly [district: string, communities: readonly Community[]])[] {
  const groups = groupBy(communities, ({ district = '' }) => district);
  const byName = collator(words.locale);
  return [...groups].sort(
    ([one], [other]) => Number(one === '') - Number(other === '') || byName(one, other),
  );
}
