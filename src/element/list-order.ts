import type { Community } from '../domain/model.ts';
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
