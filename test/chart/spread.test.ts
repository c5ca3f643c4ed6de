import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { spread } from '../../src/chart/spread.ts';

describe('chart/spread', () => {
  it('leaves places that are far apart where they are', () => {
    expect(spread([1, 5, 3], 2, 10)).to.deep.equal([1, 5, 3]);
  });

  it('moves the later of two places down', () => {
    expect(spread([4.5, 4], 1, 10)).to.deep.equal([5, 4]);
  });

  it('moves places up that would lie behind the end', () => {
    expect(spread([9.5, 10], 1, 10)).to.deep.equal([9, 10]);
    expect(spread([10, 10, 10], 1, 10)).to.deep.equal([8, 9, 10]);
  });

  it('keeps order and distance, whatever the places are', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { maxLength: 5 }), places => {
        const moved = spread(places, 1, 10);
        const pairs = places
          .map((place, index) => [place, moved[index] ?? NaN] as const)
          .sort(([, a], [, b]) => a - b);
        pairs.forEach(([place, at], index) => {
          const [before = -Infinity, beforeAt = -Infinity] = pairs[index - 1] ?? [];
          expect(at - beforeAt).to.be.at.least(1 - 1e-9);
          expect(place).to.be.at.least(before);
          expect(at).to.be.at.most(10);
        });
      }),
    );
  });
});
