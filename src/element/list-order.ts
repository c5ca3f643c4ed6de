import type { Community, Text } from '../domain/model.ts';
import { collator } from '../text/locale.ts';
import type { Words } from '../text/words.ts';
import type { Column } from './panel.ts';

/**
 * The first so many in the wanted order; what has no value stands last, whichever way, and what is equal stays as the feed
 * has it. A list of ten thousand is not sorted to show ten: only what may be among the first is compared further.
 */
export function firstInOrder(
  communities: readonly Community[],
  count: number,
  order: string,
  columns: readonly Column[],
  words: Words,
): readonly Community[] {
  const falling = order.startsWith('-');
  const wish = falling ? order.slice(1) : order;
  const value = columns.find(({ key }) => key === wish)?.value;
  const sign = falling ? -1 : 1;
  return value
    ? firstBy(communities, count, each => value(each) ?? NaN, numbers(sign))
    : firstBy(communities, count, ({ name }) => nameIn(name, words), names(words, sign));
}

/** Most names are in one language: those are looked up nowhere. */
function nameIn(name: Text, words: Words): string {
  return typeof name === 'string' ? name : words.text(name).text;
}

function names(words: Words, sign: number): Compare<string> {
  const compare = collator(words.locale);
  return (one, other) => sign * compare(one, other);
}

/** NaN last, whichever way. */
function numbers(sign: number): Compare<number> {
  return (one, other) =>
    Number.isNaN(one) || Number.isNaN(other)
      ? Number(Number.isNaN(one)) - Number(Number.isNaN(other))
      : sign * (one - other);
}

type Compare<K> = (one: K, other: K) => number;

/** The first `count` of what sorting by a key would give. Places are sorted, not objects made for it. */
function firstBy<T, K>(
  items: readonly T[],
  count: number,
  keyOf: (item: T) => K,
  compareKeys: Compare<K>,
): readonly T[] {
  const keys = items.map(keyOf);
  const compare = (one: number, other: number): number =>
    compareKeys(keys[one] as K, keys[other] as K) || one - other;
  const places = keys.map((_, place) => place);
  // Holding so many sorted while going through all is dearer than sorting all.
  const isMany = count * 8 > items.length;
  const first = (isMany ? places : places.slice(0, count)).sort(compare).slice(0, count);
  for (let place = isMany ? items.length : count; place < items.length; place++) {
    let at = count - 1;
    if (compare(place, first[at] as number) >= 0) continue;
    while (at > 0 && compare(place, first[at - 1] as number) < 0) at--;
    first.splice(at, 0, place);
    first.pop();
  }
  return first.map(place => items[place] as T);
}
