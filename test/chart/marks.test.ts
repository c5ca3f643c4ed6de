import { expect } from '@open-wc/testing';
import { latestMark, nearestMark, type Mark } from '../../src/chart/marks.ts';

const marks = [0, 0.02, 0.04, 1].map((x): Mark => ({ x, y: 0, at: x * 100, value: 5 }));

describe('chart/marks', () => {
  it('the nearest mark is found by its place, not by its number', () => {
    expect([-1, 0, 0.012, 0.5, 0.55, 1, 9].map(x => nearestMark(marks, x))).to.deep.equal([
      0, 0, 1, 2, 3, 3, 3,
    ]);
    expect(nearestMark(marks.slice(0, 1), 0.7)).to.equal(0);
  });

  it('the latest mark is the last one that is not ahead of now; the first where all are ahead', () => {
    expect([-5, 0, 1, 2, 50, 100, 500].map(now => latestMark(marks, now))).to.deep.equal([
      0, 0, 0, 1, 2, 3, 3,
    ]);
  });
});
