import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Community } from '../../../src/domain/model.ts';
import { firstInOrder, type NameOrder, type Ordering } from '../../../src/ui/list/order.ts';
import type { ListOrder } from '../../../src/ui/panel.ts';
import { collator } from '../../../src/text/collator.ts';
import { wordsFor, type Words } from '../../../src/text/words.ts';

const words = wordsFor('en', undefined, undefined);
const ORDERS: readonly Pick<ListOrder, 'key' | 'value'>[] = [
  { key: 'waiting', value: ({ queue }) => queue?.waiting },
];
const by = (order: string, words: Words = wordsFor('en', undefined, undefined)): Ordering => ({
  order,
  orders: ORDERS,
  words,
});
const named = (names: readonly string[]): readonly Community[] =>
  names.map((name, index) => ({ id: String(index), name }));
const counted = (counts: readonly (number | undefined)[]): readonly Community[] =>
  counts.map((waiting, index) => ({
    id: String(index),
    name: 'N',
    queue: waiting === undefined ? {} : { waiting },
  }));
const ids = (communities: readonly Community[]): readonly string[] => communities.map(({ id }) => id);

describe('ui/list/order firstInOrder(communities, count, ordering)', () => {
  it('by name, is the beginning of what sorting all would give, whichever way and however many', () => {
    const compare = collator('en');
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom('A', 'a', 'Ä', 'N 2', 'N 10', ''), fc.string())),
        fc.nat(12),
        fc.boolean(),
        (names, count, falling) => {
          const all = named(names);
          const sign = falling ? -1 : 1;
          const sorted = [...all].sort((one, other) => sign * compare(String(one.name), String(other.name)));
          expect(ids(firstInOrder(all, count + 1, by(falling ? '-name' : 'name')))).to.deep.equal(
            ids(sorted.slice(0, count + 1)),
          );
        },
      ),
    );
  });

  it('by a column, has what has no value last, whichever way, and what is equal as the feed has it', () => {
    const all = counted([5, undefined, 7, 5, 0]);
    expect(ids(firstInOrder(all, 5, by('waiting')))).to.deep.equal(['4', '0', '3', '2', '1']);
    expect(ids(firstInOrder(all, 5, by('-waiting')))).to.deep.equal(['2', '0', '3', '4', '1']);
    const many = counted(
      Array.from({ length: 200 }, (_, index) => (index % 7 === 0 ? undefined : index % 13)),
    );
    const sorted = ids(firstInOrder(many, Infinity, by('-waiting')));
    expect(ids(firstInOrder(many, 5, by('-waiting')))).to.deep.equal(sorted.slice(0, 5));
  });

  it('has what ranks lower behind, whichever way values stand, also where it has none', () => {
    const all = counted([5, undefined, 7, 3, 9]);
    const ranks = [1, 0, 0, 1, 0];
    const ranked = (order: string): Ordering => ({ ...by(order), rank: ({ id }) => ranks[Number(id)]! });
    expect(ids(firstInOrder(all, 5, ranked('waiting')))).to.deep.equal(['2', '4', '1', '3', '0']);
    expect(ids(firstInOrder(all, 5, ranked('-waiting')))).to.deep.equal(['4', '2', '1', '0', '3']);
  });

  it('does not order names again that are the same, and gives the communities as they are now', () => {
    const last: NameOrder = {};
    const before = named(['B', 'A', 'C']);
    expect(ids(firstInOrder(before, 2, by('name'), last))).to.deep.equal(['1', '0']);
    const { places } = last;
    const after = named(['B', 'A', 'C']);
    const again = firstInOrder(after, 2, by('name'), last);
    expect(again[0], 'not that of before').to.equal(after[1]);
    expect(last.places).to.equal(places);
  });

  for (const [what, names, count, order] of [
    ['a name', ['B', 'D', 'C'], 2, 'name'],
    ['their number', ['B', 'A', 'C', '0'], 2, 'name'],
    ['how many are wanted', ['B', 'A', 'C'], 3, 'name'],
    ['the way', ['B', 'A', 'C'], 2, '-name'],
  ] as const) {
    it(`orders names again when ${what} is another`, () => {
      const last: NameOrder = {};
      firstInOrder(named(['B', 'A', 'C']), 2, by('name'), last);
      const after = named(names);
      expect(ids(firstInOrder(after, count, by(order), last))).to.deep.equal(
        ids(firstInOrder(after, count, by(order))),
      );
    });
  }

  it('orders names again in another language', () => {
    const last: NameOrder = {};
    const all = named(['z', 'ä']);
    expect(ids(firstInOrder(all, 2, by('name'), last))).to.deep.equal(['1', '0']);
    const swedish = { ...words, locale: 'sv', text: words.text.bind(words) } as typeof words;
    expect(ids(firstInOrder(all, 2, by('name', swedish), last))).to.deep.equal(['0', '1']);
  });
});
