import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { thin } from '../../src/chart/thin.ts';
import type { Point } from '../../src/domain/model.ts';

const points = (values: readonly number[]): Point[] => values.map((value, index) => [index * 1000, value]);

describe('chart/thin', () => {
  it('leaves alone what is few enough', () => {
    const few = points([1, 2, 3, 4]);
    expect(thin(few, 4)).to.equal(few);
    expect(thin([], 4)).to.deep.equal([]);
  });

  it('keeps the ends, and the lowest and highest of each column', () => {
    // Two columns of three.
    const many = points([5, 9, 1, 5, 2, 4, 5]);
    expect(thin(many, 6).map(([, value]) => value)).to.deep.equal([5, 9, 1, 5, 2, 5]);
  });

  it('has at most so many, in order, of those given, among them the first, the last, the lowest and the highest', () => {
    const values = fc.array(fc.nat(1000), { minLength: 1, maxLength: 500 });
    fc.assert(
      fc.property(values, fc.integer({ min: 4, max: 60 }), (given, most) => {
        const all = points(given);
        const found = thin(all, most);
        expect(found.length).to.be.at.most(most);
        expect(found).to.deep.equal(all.filter(point => found.includes(point)));
        expect(found[0]).to.equal(all[0]);
        expect(found[found.length - 1]).to.equal(all[all.length - 1]);
        const shown = found.map(([, value]) => value);
        expect(shown).to.include(Math.min(...given));
        expect(shown).to.include(Math.max(...given));
      }),
    );
  });

  it('takes observations at uneven times', () => {
    const bunched: Point[] = Array.from({ length: 100 }, (_, index) => [index < 99 ? index : 1e9, index]);
    expect(thin(bunched, 60).length).to.be.within(3, 60);
  });
});
