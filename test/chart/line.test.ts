import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { linePath, lonePoints, stepPath, withGaps } from '../../src/chart/line.ts';
import type { Point } from '../../src/domain/model.ts';

const same = (value: number): number => value;
const points = (...times: readonly number[]): readonly Point[] => times.map(at => [at, 1]);

describe('chart/line', () => {
  describe('a line through observations', () => {
    const line = (...times: readonly number[]): string => linePath(withGaps(points(...times)), same, same);

    it('is nothing where there are no observations', () => {
      expect(line()).to.equal('');
    });
    it('is one line where reports came as usual, up to four times as late', () => {
      expect(line(0, 1, 2, 6)).to.equal('M0,1L1,1L2,1L6,1');
    });
    it('has a gap where nothing came for longer', () => {
      expect(line(0, 1, 2, 7, 8)).to.equal('M0,1L1,1L2,1M7,1L8,1');
    });
    it('asks its scales for places', () => {
      const path = linePath(
        [
          [1, 10],
          [2, 20],
        ],
        at => at * 100,
        value => 50 - value,
      );
      expect(path).to.equal('M100,40L200,30');
    });
    it('has one point for each observation, in order, whatever the gaps', () => {
      const times = fc.uniqueArray(fc.integer({ min: 0, max: 1e9 }), { maxLength: 100 });
      fc.assert(
        fc.property(times, given => {
          const sorted = [...given].sort((one, other) => one - other);
          const found = [...line(...sorted).matchAll(/[ML](\d+),1/g)].map(([, x]) => Number(x));
          expect(found).to.deep.equal(sorted);
        }),
      );
    });
  });

  describe('observations alone between two gaps', () => {
    const lone = (...times: readonly number[]): readonly number[] =>
      lonePoints(withGaps(points(...times))).map(([at]) => at);

    it('are those that no line shows', () => {
      expect(lone(0, 1, 2, 3, 8, 13, 14)).to.deep.equal([8]);
      expect(lone(5)).to.deep.equal([5]);
      expect(lone(0, 1, 2)).to.deep.equal([]);
      expect(lone()).to.deep.equal([]);
    });
    it('may be the first or the last', () => {
      expect(lone(0, 10, 11, 12, 13, 14, 24)).to.deep.equal([0, 24]);
    });
  });

  describe('steps over spans', () => {
    /** The corners of a path, each once. */
    const corners = (path: string): string => path.replace(/L([\d.,]+)(?=L\1(L|M|$))/g, '');
    const steps = (...spans: Parameters<typeof stepPath>[0]): string => corners(stepPath(spans, same, same));

    it('are level over a span, and upright where the next follows at once', () => {
      expect(steps([0, 4, 3], [4, 8, 5])).to.equal('M0,3L4,3L4,5L8,5');
    });
    it('have a gap between spans that do not touch', () => {
      expect(steps([0, 4, 3], [6, 8, 3])).to.equal('M0,3L4,3M6,3L8,3');
    });
    it('have a gap where the value is not known, and a level of its own at 0', () => {
      expect(steps([0, 4, undefined], [4, 6, 0], [6, 7, undefined], [7, 8, 2])).to.equal('M4,0L6,0M7,2L8,2');
    });
    it('are nothing of nothing', () => expect(steps()).to.equal(''));
  });
});
