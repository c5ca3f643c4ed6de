import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { HEIGHT, sparkline, WIDTH } from '../../src/chart/sparkline.ts';
import type { Point } from '../../src/domain/model.ts';

const NOW = Date.UTC(2021, 0, 6, 7, 40);
const MINUTE = 60_000;
/** Observations so many minutes ago. */
const points = (...pairs: readonly (readonly [ago: number, value: number])[]): Point[] =>
  pairs.map(([ago, value]) => [NOW - ago * MINUTE, value]);
const numbers = (path: string): number[] => (path.replace(/h0/g, '').match(/-?[\d.]+/g) ?? []).map(Number);

describe('chart/sparkline', () => {
  it('is undefined with fewer than two observations', () => {
    expect(sparkline([], NOW)).to.equal(undefined);
    expect(sparkline(points([5, 100]), NOW)).to.equal(undefined);
  });

  it('is undefined where all observations are of one moment', () => {
    expect(sparkline(points([5, 100], [5, 120]), NOW)).to.equal(undefined);
  });

  it('begins at the left edge and ends at the right one', () => {
    const chart = sparkline(points([10, 0], [0, 50]), NOW);
    expect(chart?.path).to.equal('M3.0 37.0L237.0 3.0');
  });

  it('has its axis at 0: half of the most is half the height', () => {
    const chart = sparkline(points([10, 50], [0, 100]), NOW);
    expect(chart?.path).to.equal('M3.0 20.0L237.0 3.0');
    expect(chart).to.include({ min: 50, max: 100 });
  });

  it('is a level line where all are equal, at the bottom where all are 0', () => {
    expect(sparkline(points([2, 7], [1, 7], [0, 7]), NOW)?.path).to.equal('M3.0 3.0L120.0 3.0L237.0 3.0');
    expect(sparkline(points([1, 0], [0, 0]), NOW)?.path).to.equal('M3.0 37.0L237.0 37.0');
  });

  it('is the same for a history in any order, and does not touch it', () => {
    const sorted = points([30, 10], [20, 40], [10, 20], [0, 30]);
    const mixed = Object.freeze([2, 0, 3, 1].map(at => sorted[at] ?? ([0, 0] as const)));
    expect(sparkline(mixed, NOW)).to.deep.equal(sparkline(sorted, NOW));
    expect(sparkline(mixed, NOW)?.last).to.deep.equal([NOW, 30]);
  });

  it('takes the later given of two observations of one moment', () => {
    const chart = sparkline(points([10, 1], [5, 999], [5, 2], [0, 3]), NOW);
    expect(chart?.max).to.equal(3);
    expect(numbers(chart?.path ?? '').length).to.equal(6);
  });

  it('leaves out what lies ahead of now, and keeps now', () => {
    const chart = sparkline(points([10, 1], [0, 2], [-1, 500]), NOW);
    expect(chart).to.include({ max: 2 });
    expect(chart?.last).to.deep.equal([NOW, 2]);
    expect(sparkline(points([0, 2], [-1, 500]), NOW)).to.equal(undefined);
  });

  it('has a gap where over four times longer than usual nothing was reported, and no line over it', () => {
    const chart = sparkline(points([140, 1], [130, 2], [120, 3], [20, 4], [10, 5], [0, 6]), NOW);
    expect(chart?.path.match(/[ML]/g)?.join('')).to.equal('MLLMLL');
  });

  it('has none at four times the usual', () => {
    const chart = sparkline(points([80, 1], [70, 2], [60, 3], [20, 4], [10, 5], [0, 6]), NOW);
    expect(chart?.path.match(/[ML]/g)?.join('')).to.equal('MLLLLL');
  });

  it('shows an observation that is alone between two gaps as a dot', () => {
    const chart = sparkline(
      points([100, 1], [99, 1], [98, 1], [97, 1], [50, 2], [3, 1], [2, 1], [1, 1], [0, 1]),
      NOW,
    );
    expect(chart?.path).to.match(/M[\d.]+ 3\.0h0M/);
    expect(chart?.path.match(/h0/g)?.length).to.equal(1);
  });

  it('takes a history of 300,000 observations', () => {
    const long = Array.from({ length: 300_000 }, (_, at): Point => [NOW - at * 1000, at % 100]);
    expect(sparkline(long, NOW)).to.include({ min: 0, max: 99 });
  });

  it('stays within its box, with a number in every place and one point for each moment', () => {
    const history = fc.array(fc.tuple(fc.integer({ min: -1e6, max: 1e3 }), fc.nat(1e10)));
    fc.assert(
      fc.property(history, pairs => {
        const chart = sparkline(pairs, 0);
        if (chart === undefined) return;
        const found = numbers(chart.path);
        expect(chart.path).to.match(/^M[\d. ]+(h0)?([ML][\d. ]+(h0)?)*$/);
        expect(found.length).to.equal(2 * new Set(pairs.map(([at]) => at).filter(at => at <= 0)).size);
        found.forEach((value, at) => expect(value).to.be.within(0, at % 2 === 0 ? WIDTH : HEIGHT));
        const across = found.filter((_, at) => at % 2 === 0);
        expect(across).to.deep.equal([...across].sort((one, other) => one - other));
      }),
      { numRuns: 500 },
    );
  });
});
