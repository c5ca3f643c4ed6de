import { expect } from '@open-wc/testing';
import { drainRateOf, type DrainRate } from '../../src/domain/drain-rate.ts';
import type { Point } from '../../src/domain/model.ts';

const NOW = Date.UTC(2021, 0, 6, 7, 40);
const MINUTE = 60_000;
const MOMENT = { now: NOW, limit: 1800 };

/** A count at each `step` minutes, the last one now. */
const every = (step: number, ...values: readonly number[]): Point[] =>
  values.map((value, index) => [NOW - (values.length - 1 - index) * step * MINUTE, value]);
const STEADY = every(10, 160, 150, 140, 130, 120, 110, 100);
const SIXTY: DrainRate = { low: 60, median: 60, high: 60 };

describe('domain/drain-rate: drainRateOf(history, moment)', () => {
  it('is people an hour', () => {
    expect(drainRateOf(STEADY, MOMENT)).to.deep.equal(SIXTY);
    expect(drainRateOf(every(1, 160, 150, 140, 130, 120, 110), MOMENT)).to.deep.equal({
      low: 600,
      median: 600,
      high: 600,
    });
  });

  it('has the quartiles of the slopes of all pairs', () => {
    // 15 pairs of six points: by hand, sorted, they are 0 0 0 20 20 24 30 30 30 30 30 30 40 60 60.
    const fall = drainRateOf(every(10, 100, 100, 90, 90, 80, 80), MOMENT);
    expect(fall).to.deep.equal({ low: 20, median: 30, high: 30 });
  });

  it('is the same in whatever order the points come', () => {
    for (const order of [
      [3, 0, 6, 2, 5, 1, 4],
      [6, 5, 4, 3, 2, 1, 0],
    ]) {
      const shuffled = order.map(index => STEADY[index]!);
      expect(drainRateOf(shuffled, MOMENT)).to.deep.equal(SIXTY);
    }
  });

  it('leaves the history as it was', () => {
    const before = JSON.stringify(STEADY);
    drainRateOf(STEADY, MOMENT);
    expect(JSON.stringify(STEADY)).to.equal(before);
  });

  it('counts the last given of equal times, and one point for them', () => {
    expect(drainRateOf([[NOW, 999], ...STEADY], MOMENT)).to.deep.equal(SIXTY);
    const five = STEADY.slice(2);
    expect(drainRateOf([...five, ...five], MOMENT)).to.equal(undefined);
  });

  it('is undefined under six points', () => {
    expect(drainRateOf([], MOMENT)).to.equal(undefined);
    expect(drainRateOf(STEADY.slice(-1), MOMENT)).to.equal(undefined);
    expect(drainRateOf(STEADY.slice(-5), MOMENT)).to.equal(undefined);
    expect(drainRateOf(STEADY.slice(-6), MOMENT)).to.deep.equal(SIXTY);
  });

  it('is undefined where the count stays, grows, or falls no more often than not', () => {
    expect(drainRateOf(every(10, 100, 100, 100, 100, 100, 100), MOMENT)).to.equal(undefined);
    expect(drainRateOf(every(10, 100, 110, 120, 130, 140, 150), MOMENT)).to.equal(undefined);
    expect(drainRateOf(every(10, 100, 90, 100, 90, 100, 90), MOMENT)).to.equal(undefined);
  });

  it('is the slope beside a single jump, either way: a counter set back, or a bundle of tickets', () => {
    for (let after = 1; after < STEADY.length; after++) {
      for (const jump of [-90, 500]) {
        const broken = STEADY.map(([at, value], index): Point => [at, index < after ? value : value + jump]);
        const fall = drainRateOf(broken, MOMENT);
        // A jump up may hide that it falls; no jump may make it fall faster.
        if (fall !== undefined) expect(fall.low, `${jump} after ${after}`).to.equal(60);
        else expect(jump, `after ${after}`).to.equal(500);
      }
    }
  });

  it('leaves out what lies ahead of now, or lay ahead when the document first came', () => {
    const ahead = STEADY.map(([at, value]): Point => [at + 20 * MINUTE, value]);
    expect(drainRateOf(ahead, MOMENT)).to.equal(undefined);
    expect(drainRateOf([...STEADY, [NOW + 1, 0], [NOW + 2, 0]], MOMENT)).to.deep.equal(SIXTY);
    const later = { now: NOW + 20 * MINUTE, limit: 1800 };
    expect(drainRateOf(ahead, later)).to.deep.equal(SIXTY);
    expect(drainRateOf(ahead, { ...later, seenAt: NOW })).to.equal(undefined);
    // A clock that has been set back since.
    expect(drainRateOf(ahead, { ...MOMENT, seenAt: NOW + 20 * MINUTE })).to.equal(undefined);
  });

  it('leaves out what is older than four times the limit', () => {
    const values = [900, 800, 700, 600, 500, 400, 300, 160, 150, 140, 130, 120, 110, 100];
    // Twelve steps of ten minutes are two hours; a limit of 15 minutes takes six of them.
    expect(drainRateOf(every(10, ...values), { now: NOW, limit: 900 })).to.deep.equal(SIXTY);
    expect(drainRateOf(every(10, ...values), MOMENT)?.high).to.be.above(60);
  });

  it('begins anew after a gap longer than the limit, also one before now', () => {
    const old = STEADY.map(([at, value]): Point => [at - 31 * MINUTE - 60 * MINUTE + 10 * MINUTE, value * 9]);
    const recent = STEADY.slice(-6);
    expect(drainRateOf([...old, ...recent], MOMENT)).to.deep.equal(SIXTY);
    const joined = old.map(([at, value]): Point => [at + MINUTE, value]);
    expect(drainRateOf([...joined, ...recent], MOMENT)?.high).to.be.above(60);
    expect(drainRateOf(STEADY, { now: NOW + 30 * MINUTE, limit: 1800 })).to.deep.equal(SIXTY);
    expect(drainRateOf(STEADY, { now: NOW + 30 * MINUTE + 1, limit: 1800 })).to.equal(undefined);
  });

  it('compares points of an hour at most where there is one every second, however many there are', () => {
    const seconds = Array.from({ length: 10_000 }, (_, second): Point => [
      NOW - second * 1000,
      // In the hour before the last one it fell ten times as fast.
      second < 3600 ? 100 + second / 60 : 160 + (second - 3600) / 6,
    ]);
    const fall = drainRateOf(seconds, MOMENT)!;
    expect(fall.low).to.be.closeTo(60, 1e-6);
    expect(fall.high).to.be.closeTo(60, 1e-6);
  });

  it('counts the last point of a minute, in whatever order they come', () => {
    const noisy = STEADY.flatMap(([at, value]): Point[] => [
      [at + 30_000, value],
      [at + 10_000, 5 * value],
    ]);
    expect(drainRateOf(noisy, { now: NOW + MINUTE, limit: 1800 })).to.deep.equal(SIXTY);
  });

  it('does not take the steps of a busy minute for a slope', () => {
    expect(drainRateOf(every(1 / 60, 100, 99, 98, 97, 96, 95, 94, 93), MOMENT)).to.equal(undefined);
  });
});
