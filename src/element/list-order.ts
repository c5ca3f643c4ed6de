import { groupBy } from '../domain/group-by.ts';
import type { Community, Status } from '../domain/model.ts';
import type { Words } from '../text/words.ts';
import { collator } from '../text/locale.ts';
import type { Column } from './panel.ts';

/** What the reader, the page or the widget wants of a list. */
export interface ListWish {
  /** A column's key or `name`, with `-` before it the other way round. */
  readonly order: string;
  /** Part of a name; '' for all. */
  readonly query: string;
  /** '' for all. */
  readonly state: Status | '';
}

/** What a list is ordered by. */
export interface ListOrder {
  readonly columns: readonly Column[];
  readonly stateOf?: ((community: Community) => Status | undefined) | undefined;
}

/** Those that are wanted. */
export function found(
  communities: readonly Community[],
  { query, state }: ListWish,
  { stateOf }: ListOrder,
  words: Words,
): readonly Community[] {
  const wanted = fold(query);
  if (wanted === '' && state === '') return communities;
  return communities.filter(
    each =>
      (state === '' || stateOf?.(each) === state) &&
      (wanted === '' || fold(`${words.text(each.name).text} ${each.district ?? ''}`).includes(wanted)),
  );
}

/**
 * The first so many in the wanted order; what has no value stands last, whichever way, and what is equal stays as the feed
 * has it. A list of ten thousand is not sorted to show ten: only what may be among the first is compared further.
 */
export function firstInOrder(
  communities: readonly Community[],
  count: number,
  { order }: ListWish,
  { columns }: ListOrder,
  words: Words,
): readonly Community[] {
  const falling = order.startsWith('-');
  const wish = falling ? order.slice(1) : order;
  const value = columns.find(({ key }) => key === wish)?.value;
  const sign = falling ? -1 : 1;
  const byName = collator(words.locale);
  const keyed = communities.map((community, index) => ({
    community,
    index,
    name: value ? '' : words.text(community.name).text,
    value: value?.(community) ?? NaN,
  }));
  type Keyed = (typeof keyed)[number];
  const compare = (one: Keyed, other: Keyed): number =>
    (value ? numbers(one.value, other.value, sign) : sign * byName(one.name, other.name)) ||
    one.index - other.index;
  return firstOf(keyed, count, compare).map(({ community }) => community);
}

/** NaN last, whichever way. */
function numbers(one: number, other: number, sign: number): number {
  return Number.isNaN(one) || Number.isNaN(other)
    ? Number(Number.isNaN(one)) - Number(Number.isNaN(other))
    : sign * (one - other);
}

/** The first `count` of what sorting would give. */
export function firstOf<T>(
  items: readonly T[],
  count: number,
  compare: (one: T, other: T) => number,
): readonly T[] {
  // Holding so many sorted while going through all is dearer than sorting all.
  if (count * 8 > items.length) return [...items].sort(compare).slice(0, count);
  const first = items.slice(0, count).sort(compare);
  for (const item of items.slice(count)) {
    if (compare(item, first[count - 1] as T) >= 0) continue;
    let at = count - 1;
    while (at > 0 && compare(item, first[at - 1] as T) < 0) at--;
    first.splice(at, 0, item);
    first.pop();
  }
  return first;
}

/** Found without regard to case, accents and width. */
function fold(text: string): string {
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
