import type { Community, Text } from '../../domain/model.ts';
import { collator } from '../../text/collator.ts';
import type { Words } from '../../text/words.ts';
import type { ListOrder } from '../panel.ts';

/** What names were ordered, and how: numbers change all the time, names hardly ever. */
export interface NameOrder {
  names?: readonly string[];
  /** All else that it depends on. */
  how?: string;
  places?: readonly number[];
}

/** How a list is ordered. */
export interface Ordering {
  /** `name` or the key of one of the orders, with `-` before it the other way round. */
  readonly order: string;
  readonly orders: readonly Pick<ListOrder, 'key' | 'value'>[];
  readonly words: Words;
  /** Goes before the values, whichever way they stand; an order by name has none. */
  readonly rank?: (community: Community) => number;
}

/**
 * The first so many in the wanted order; what has no value stands last, whichever way, and what is equal stays as the feed
 * has it. A list of ten thousand is not sorted to show ten: only what may be among the first is compared further.
 *
 * @param last what was kept of the list's last order by name; the next is kept in it
 */
export function firstInOrder(
  communities: readonly Community[],
  count: number,
  { order, orders, words, rank }: Ordering,
  last: NameOrder = {},
): readonly Community[] {
  const falling = order.startsWith('-');
  const wish = falling ? order.slice(1) : order;
  const value = orders.find(({ key }) => key === wish)?.value;
  const sign = falling ? -1 : 1;
  const at = (places: readonly number[]): readonly Community[] =>
    places.map(place => communities[place] as Community);
  if (value) {
    const values = communities.map(each => value(each) ?? NaN);
    const ranks = rank && communities.map(rank);
    return at(firstOf(values.length, count, numbers(values, ranks, sign)));
  }
  const names = communities.map(({ name }) => nameIn(name, words));
  const how = `${count} ${sign} ${words.locale}`;
  if (last.how !== how || !last.places || !isSame(names, last.names)) {
    const compare = collator(words.locale);
    last.places = firstOf(
      names.length,
      count,
      (one, other) => sign * compare(names[one] as string, names[other] as string),
    );
  }
  Object.assign(last, { names, how });
  return at(last.places);
}

/** Most names are in one language: those are looked up nowhere. */
function nameIn(name: Text, words: Words): string {
  return typeof name === 'string' ? name : words.text(name).text;
}

function isSame(names: readonly string[], others: readonly string[] = []): boolean {
  return names.length === others.length && names.every((name, index) => name === others[index]);
}

/** Compares what stands at two places. */
type Compare = (one: number, other: number) => number;

/** NaN last, whichever way. */
function numbers(values: readonly number[], ranks: readonly number[] | undefined, sign: number): Compare {
  return (place, otherPlace) => {
    const rank = ranks ? (ranks[place] as number) - (ranks[otherPlace] as number) : 0;
    if (rank !== 0) return rank;
    const [one, other] = [values[place] as number, values[otherPlace] as number];
    return Number.isNaN(one) || Number.isNaN(other)
      ? Number(Number.isNaN(one)) - Number(Number.isNaN(other))
      : sign * (one - other);
  };
}

/** The first `count` places that sorting would give. @param length how many places there are */
function firstOf(length: number, count: number, comparePlaces: Compare): readonly number[] {
  const compare: Compare = (one, other) => comparePlaces(one, other) || one - other;
  const places = Array.from({ length }, (_, place) => place);
  // Holding so many sorted while going through all is dearer than sorting all.
  const isMany = count * 8 > length;
  const first = (isMany ? places : places.slice(0, count)).sort(compare).slice(0, count);
  for (let place = isMany ? length : count; place < length; place++) {
    let at = count - 1;
    if (compare(place, first[at] as number) >= 0) continue;
    while (at > 0 && compare(place, first[at - 1] as number) < 0) at--;
    first.splice(at, 0, place);
    first.pop();
  }
  return first;
}
