import { expect } from '@open-wc/testing';
import { byDistrict } from '../../src/domain/districts.ts';
import type { Community } from '../../src/domain/model.ts';
import type { Part } from '../../src/domain/total.ts';

const place = (id: string, district?: string, waiting?: number): Community => ({
  id,
  name: id,
  ...(district !== undefined && { district }),
  ...(waiting !== undefined && { queue: { waiting } }),
});
const waiting = ({ queue }: Community): Part => ({ value: queue?.waiting, asOf: 1, freshness: 'fresh' });
const named = (list: ReturnType<typeof byDistrict>): string =>
  list.map(({ name, communities }) => `${name}: ${communities.map(({ id }) => id).join('')}`).join(', ');

describe('domain/districts', () => {
  const all = [
    place('a', 'Yuhua', 5),
    place('b'),
    place('c', 'Chang’an', 7),
    place('d', 'Yuhua'),
    place('e', ''),
  ];

  it('has districts in order of appearance, and communities that name none last, in a group of their own', () => {
    expect(named(byDistrict(all, waiting))).to.equal('Yuhua: ad, Chang’an: c, undefined: be');
  });

  it('has districts in a given order, and those that name none last all the same', () => {
    const rising = (one: string, other: string): number => (one < other ? -1 : 1);
    expect(named(byDistrict(all, waiting, rising))).to.equal('Chang’an: c, Yuhua: ad, undefined: be');
    expect(
      named(
        byDistrict(
          [...all].sort((one, other) => (one.id < other.id ? 1 : -1)),
          waiting,
          rising,
        ),
      ),
    ).to.equal('Chang’an: c, Yuhua: da, undefined: eb');
  });

  it('says of each sum what it is made of, and of nothing that it is unknown', () => {
    const [yuhua, changan, none] = byDistrict(all, waiting);
    expect(yuhua?.total).to.include({ value: 5, known: 1, of: 2 });
    expect(changan?.total).to.include({ value: 7, known: 1, of: 1 });
    expect(none?.total).to.include({ value: undefined, known: 0, of: 2 });
  });

  it('is nothing of nothing', () => expect(byDistrict([], waiting)).to.deep.equal([]));
});
