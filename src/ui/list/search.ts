import { groupBy } from '../../domain/group-by.ts';
import type { Community } from '../../domain/model.ts';
import type { ListFilter } from '../panel.ts';
import type { ListWish } from './list.ts';
import { collator } from '../../text/collator.ts';
import type { Words } from '../../text/words.ts';

/** Those that are wanted. */
export function found(
  communities: readonly Community[],
  { query, filtered }: ListWish,
  filter: ListFilter | undefined,
  words: Words,
): readonly Community[] {
  const wanted = fold(query);
  if (wanted === '' && filtered === '') return communities;
  return communities.filter(
    each =>
      (filtered === '' || filter?.matches(each, filtered)) &&
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
