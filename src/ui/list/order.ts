import type { Community, Text } from '../../domain/model.ts';
import { collator } from '../../text/collator.ts';
import type { Words } from '../../text/words.ts';
import type { Column } from '../panel.ts';

/** What names were ordered, and how: numbers change all the time, names hardly ever. */
export interface NameOrder {
  names?: readonly string[];
  /** All else that it depends on. */
  how?: string;
  places?: readonly number[];
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
  order: string,
  columns: readonly Pick<Column, 'key' | 'value'>[],
  words: Words,
  last: NameOrder = {},
): readonly Community[] {
  const falling = order.startsWith('-');
  const wish = falling ? order.slice(1) : order;
  const value = columns.find(({ key }) => key === wish)?.value;
  const sign = falling ? -1 : 1;
  const at = (places: readonly number[]): readonly Community[] =>
    places.map(place => communities[place] as Community);
  if (value)
    return at(
      firstOf(
        communities.map(each => value(each) ?? NaN),
        count,
        numbers(sign),
      ),
    );
  const names = communities.map(({ name }) => nameIn(name, words));
  const how = `${count} ${sign} ${words.locale}`;
  if (last.how !== how || !last.places || !isSame(names, last.names)) {
    const compare = collator(words.locale);
    last.places = firstOf(names, count, (one, other) => sign * compare(one, other));
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

type Compare<K> = (one: K, other: K) => number;

/** NaN last, whichever way. */
function numbers(sign: number): Compare<number> {
  return (one, other) =>
    Number.isNaN(one) || Number.isNaN(other)
      ? Number(Number.isNaN(one)) - Number(Number.isNaN(other))
      : sign * (one - other);
}

/** The places of the first `count` that sorting would give. */
function firstOf<K>(keys: readonly K[], count: number, compareKeys: Compare<K>): readonly number[] {
  const compare = (one: number, other: number): number =>
    compareKeys(keys[one] as K, keys[other] as K) || one - other;
  const places = keys.map((_, place) => place);
  // Holding so many sorted while going through all is dearer than sorting all.
  const isMany = count * 8 > keys.length;
  const first = (isMany ? places : places.slice(0, count)).sort(compare).slice(0, count);
  for (let place = isMany ? keys.length : count; place < keys.length; place++) {
    let at = count - 1;
    if (compare(place, first[at] as number) >= 0) continue;
    while (at > 0 && compare(place, first[at - 1] as number) < 0) at--;
    first.splice(at, 0, place);
    first.pop();
  }
  return first;
}
