import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Community } from '../../../src/domain/model.ts';
import { firstInOrder, type NameOrder } from '../../../src/ui/list/order.ts';
import type { Column } from '../../../src/ui/panel.ts';
import { collator } from '../../../src/text/collator.ts';
import { wordsFor } from '../../../src/text/words.ts';

const words = wordsFor('en', undefined, undefined);
const COLUMNS: readonly Pick<Column, 'key' | 'value'>[] = [
  { key: 'waiting', value: ({ queue }) => queue?.waiting },
];
const named = (names: readonly string[]): readonly Community[] =>
  names.map((name, index) => ({ id: String(index), name }));
const counted = (counts: readonly (number | undefined)[]): readonly Community[] =>
  counts.map((waiting, index) => ({
    id: String(index),
    name: 'N',
    queue: waiting === undefined ? {} : { waiting },
  }));
const ids = (communities: readonly Community[]): readonly string[] => communities.map(({ id }) => id);

describe('ui/list/order firstInOrder(communities, count, order, columns, words)', () => {
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
          expect(ids(firstInOrder(all, count + 1, falling ? '-name' : 'name', COLUMNS, words))).to.deep.equal(
            ids(sorted.slice(0, count + 1)),
          );
        },
      ),
    );
  });

  it('by a column, has what has no value last, whichever way, and what is equal as the feed has it', () => {
    const all = counted([5, undefined, 7, 5, 0]);
    expect(ids(firstInOrder(all, 5, 'waiting', COLUMNS, words))).to.deep.equal(['4', '0', '3', '2', '1']);
    expect(ids(firstInOrder(all, 5, '-waiting', COLUMNS, words))).to.deep.equal(['2', '0', '3', '4', '1']);
    const many = counted(
      Array.from({ length: 200 }, (_, index) => (index % 7 === 0 ? undefined : index % 13)),
    );
    const sorted = ids(firstInOrder(many, Infinity, '-waiting', COLUMNS, words));
    expect(ids(firstInOrder(many, 5, '-waiting', COLUMNS, words))).to.deep.equal(sorted.slice(0, 5));
  });

  it('does not order names again that are the same, and gives the communities as they are now', () => {
    const last: NameOrder = {};
    const before = named(['B', 'A', 'C']);
    expect(ids(firstInOrder(before, 2, 'name', COLUMNS, words, last))).to.deep.equal(['1', '0']);
    const { places } = last;
    const after = named(['B', 'A', 'C']);
    const again = firstInOrder(after, 2, 'name', COLUMNS, words, last);
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
      firstInOrder(named(['B', 'A', 'C']), 2, 'name', COLUMNS, words, last);
      const after = named(names);
      expect(ids(firstInOrder(after, count, order, COLUMNS, words, last))).to.deep.equal(
        ids(firstInOrder(after, count, order, COLUMNS, words)),
      );
    });
  }

  it('orders names again in another language', () => {
    const last: NameOrder = {};
    const all = named(['z', 'ä']);
    expect(ids(firstInOrder(all, 2, 'name', COLUMNS, words, last))).to.deep.equal(['1', '0']);
    const swedish = { ...words, locale: 'sv', text: words.text.bind(words) } as typeof words;
    expect(ids(firstInOrder(all, 2, 'name', COLUMNS, swedish, last))).to.deep.equal(['0', '1']);
  });
});
