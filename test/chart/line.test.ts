import { expect } from '@open-wc/testing';
import { linePath, stepPath } from '../../src/chart/line.ts';

const same = (value: number): number => value;

describe('chart/line', () => {
  describe('linePath(points, x, y)', () => {
    const line = (...times: readonly number[]): string =>
      linePath(
        times.map(at => [at, 1]),
        same,
        same,
      );

    it('is nothing of nothing, and a dot of one observation', () => {
      expect(line()).to.equal('');
      expect(line(5)).to.equal('M5.0 1.0h0');
    });
    it('is one line where reports came as usual, up to four times as late', () => {
      expect(line(0, 1, 2, 6)).to.equal('M0.0 1.0L1.0 1.0L2.0 1.0L6.0 1.0');
    });
    it('has a gap where nothing came for longer, and a dot alone between two gaps', () => {
      expect(line(0, 1, 2, 3, 8, 13, 14)).to.equal(
        'M0.0 1.0L1.0 1.0L2.0 1.0L3.0 1.0M8.0 1.0h0M13.0 1.0L14.0 1.0',
      );
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
      expect(path).to.equal('M100.0 40.0L200.0 30.0');
    });
  });

  describe('stepPath(spans, x, y)', () => {
    it('is level over a span, and upright where the next follows at once', () => {
      expect(
        stepPath(
          [
            [0, 4, 3],
            [4, 8, 5],
          ],
          same,
          same,
        ),
      ).to.equal('M0.0 3.0H4.0V5.0H8.0');
    });
    it('has a gap between spans that do not touch', () => {
      expect(
        stepPath(
          [
            [0, 4, 3],
            [6, 8, 3],
          ],
          same,
          same,
        ),
      ).to.equal('M0.0 3.0H4.0M6.0 3.0H8.0');
    });
    it('has a gap where the value is not known, and a level of its own at 0', () => {
      expect(
        stepPath(
          [
            [0, 4, undefined],
            [4, 6, 0],
            [6, 7, undefined],
            [7, 8, 2],
          ],
          same,
          same,
        ),
      ).to.equal('M4.0 0.0H6.0M7.0 2.0H8.0');
    });
    it('is nothing of nothing', () => expect(stepPath([], same, same)).to.equal(''));
  });
});
