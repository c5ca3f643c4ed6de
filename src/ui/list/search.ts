import type { Community } from '../../domain/model.ts';
import type { Words } from '../../text/words.ts';
import type { ListFilter } from '../panel.ts';
import type { ListQuery } from './query.ts';

/** The communities that match a query. */
export function matching(
  communities: readonly Community[],
  { search, filter: option }: Pick<ListQuery, 'search' | 'filter'>,
  filter: ListFilter | undefined,
  words: Words,
): readonly Community[] {
  const wanted = fold(search);
  if (wanted === '' && option === '') return communities;
  return communities.filter(
    each =>
      (option === '' || filter?.matches(each, option)) &&
      (wanted === '' || fold(`${words.text(each.name).text} ${each.district ?? ''}`).includes(wanted)),
  );
}

/** Without case, accents and width. */
function fold(text: string): string {
  // Of a hundred thousand names at each key that is pressed, plain ones need no more than this.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase().trim();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim();
}
