import { expect } from '@open-wc/testing';
import { groupBy } from '../../src/domain/group-by.ts';

describe('domain/group-by', () => {
  it('has keys and items in order of appearance, undefined among the keys', () => {
    const found = groupBy([3, 1, 4, 1, 5, 9], value => (value === 9 ? undefined : value % 2));
    expect([...found]).to.deep.equal([
      [1, [3, 1, 1, 5]],
      [0, [4]],
      [undefined, [9]],
    ]);
  });
  it('is empty of nothing', () => expect(groupBy([], () => 1).size).to.equal(0));
});
