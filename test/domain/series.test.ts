import { expect } from '@open-wc/testing';
import type { Point, StagesPoint } from '../../src/domain/model.ts';
import { inOrder, stagePoints } from '../../src/domain/series.ts';

describe('domain/series', () => {
  describe('inOrder(points, until)', () => {
    it('is in order of time, and does not touch what it is given', () => {
      const points: readonly Point[] = Object.freeze([[3, 30] as const, [1, 10] as const, [2, 20] as const]);
      expect(inOrder(points, 9)).to.deep.equal([
        [1, 10],
        [2, 20],
        [3, 30],
      ]);
    });

    it('has one observation a moment: the last given', () => {
      expect(
        inOrder(
          [
            [1, 10],
            [2, 99],
            [2, 20],
          ],
          9,
        ),
      ).to.deep.equal([
        [1, 10],
        [2, 20],
      ]);
    });

    it('keeps what is at the limit, and nothing later', () => {
      expect(
        inOrder(
          [
            [2, 20],
            [3, 30],
          ],
          2,
        ),
      ).to.deep.equal([[2, 20]]);
    });

    it('is empty of nothing', () => expect(inOrder([], 9)).to.deep.equal([]));
  });

  describe('stagePoints(history, stage)', () => {
    const history: readonly StagesPoint[] = [
      [1, { registered: 5 }],
      [2, { registered: 9, sampled: 0 }],
      [3, {}],
    ];

    it('leaves out observations that say nothing of the stage, and keeps a 0', () => {
      expect(stagePoints(history, 'sampled')).to.deep.equal([[2, 0]]);
      expect(stagePoints(history, 'registered')).to.deep.equal([
        [1, 5],
        [2, 9],
      ]);
      expect(stagePoints(history, 'resulted')).to.deep.equal([]);
    });
  });
});
