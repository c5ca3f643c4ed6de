import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { BOX, timeChart, type Frame, type Series } from '../../src/chart/time-chart.ts';
import type { Point } from '../../src/domain/model.ts';

const HOUR = 3_600_000;
const FROM = Date.parse('2021-01-06T08:00+08:00');
const h = (hours: number): number => FROM + hours * HOUR;
const frame: Frame = {
  from: FROM,
  to: h(10),
  now: h(8),
  offset: () => 8 * HOUR,
};
const sampled = (...points: readonly (readonly [hours: number, value: number])[]): Series => ({
  key: 'sampled',
  points: points.map(([hours, value]): Point => [h(hours), value]),
});

describe('chart/time-chart', () => {
  it('places time across and values up, from 0', () => {
    const chart = timeChart([sampled([0, 0], [2, 50], [4, 100])], frame);
    expect(chart?.series[0]?.path).to.equal('M0,1000L200,500L400,0');
    expect(chart?.series[0]?.marks[1]).to.deep.equal({ x: 0.2, y: 0.5, at: h(2), value: 50 });
    expect(chart?.nowX).to.equal(0.8);
  });

  it('has marks of both axes', () => {
    const chart = timeChart([sampled([0, 0], [4, 100])], frame);
    expect(chart?.yTicks).to.deep.equal([
      { y: 1, value: 0 },
      { y: 0.5, value: 50 },
      { y: 0, value: 100 },
    ]);
    expect(chart?.xTicks).to.deep.equal([0, 2, 4, 6, 8, 10].map(hours => ({ x: hours / 10, at: h(hours) })));
  });

  it('is undefined where nothing is in it, or it spans no time', () => {
    expect(timeChart([], frame)).to.equal(undefined);
    expect(timeChart([sampled()], frame)).to.equal(undefined);
    expect(timeChart([sampled([-1, 5], [9, 5])], frame)).to.equal(undefined);
    expect(timeChart([{ key: 'needed', spans: [[h(1), h(2), undefined]] }], frame)).to.equal(undefined);
    expect(timeChart([sampled([0, 5])], { ...frame, to: FROM })).to.equal(undefined);
    expect(timeChart([sampled([0, 5])], { ...frame, to: FROM - 1 })).to.equal(undefined);
    expect(timeChart([sampled([0, 5])], { ...frame, from: NaN })).to.equal(undefined);
  });

  it('reaches to the given value, further where a count is above it: over 100 % is not clipped', () => {
    const top = (value: number, goal: number): number | undefined =>
      timeChart([sampled([1, value])], { ...frame, goal })?.series[0]?.marks[0]?.y;
    expect(top(50, 100)).to.equal(0.5);
    expect(top(133, 100)).to.equal(0);
  });

  it('lies at the bottom where all is 0', () => {
    expect(timeChart([sampled([1, 0], [2, 0])], frame)?.series[0]?.path).to.equal('M100,1000L200,1000');
  });

  it('takes a history in any order, with a moment given twice, of one point, or falling', () => {
    const path = (...points: readonly (readonly [number, number])[]): string | undefined =>
      timeChart([sampled(...points)], { ...frame, goal: 100 })?.series[0]?.path;
    expect(path([4, 100], [0, 0], [2, 9], [2, 50])).to.equal(path([0, 0], [2, 50], [4, 100]));
    expect(path([0, 100], [2, 50])).to.equal('M0,0L200,500');
    const [one] = timeChart([sampled([2, 50])], { ...frame, goal: 100 })?.series ?? [];
    expect(one?.dots).to.deep.equal([{ x: 0.2, y: 0.5 }]);
  });

  it('has a gap where nothing was reported', () => {
    const chart = timeChart([sampled([0, 1], [0.5, 1], [1, 1], [6, 1], [6.5, 1], [7, 1])], frame);
    expect(chart?.series[0]?.path.match(/[ML]/g)?.join('')).to.equal('MLLMLL');
    expect(chart?.series[0]?.dots).to.deep.equal([]);
  });

  it('draws no observation ahead of now, but a plan and the round before', () => {
    const plan: Series = { ...sampled([0, 0], [10, 100]), key: 'plan', ahead: true };
    const chart = timeChart([sampled([0, 0], [8, 60], [9, 9999]), plan], frame);
    expect(chart?.series.map(({ path }) => path)).to.deep.equal(['M0,1000L800,400', 'M0,1000L1000,0']);
  });

  it('draws nothing outside of its frame', () => {
    const plan: Series = { ...sampled([-1, 0], [1, 10], [2, 20], [11, 100]), ahead: true };
    expect(timeChart([plan], frame)?.series[0]?.marks.map(({ value }) => value)).to.deep.equal([10, 20]);
    expect(timeChart([sampled([1, 10])], { ...frame, now: h(-1) })).to.equal(undefined);
    expect(timeChart([plan], { ...frame, now: h(-1) })).to.have.property('nowX', undefined);
    expect(timeChart([plan], { ...frame, now: h(11) })).to.have.property('nowX', undefined);
  });

  it('draws steps, cut at the frame, also ahead of now, with a mark at each beginning', () => {
    const chart = timeChart(
      [
        {
          key: 'signed-up',
          spans: [
            [h(-2), h(2), 2],
            [h(2), h(4), undefined],
            [h(8), h(12), 4],
            [h(12), h(14), 9],
          ],
        },
      ],
      frame,
    );
    expect(chart?.series[0]?.path.match(/M[\d,]+L[\d,]+/g)).to.deep.equal([
      'M0,500L200,500',
      'M800,0L1000,0',
    ]);
    expect(chart?.series[0]?.marks).to.deep.equal([
      { x: 0, y: 0.5, at: FROM, value: 2 },
      { x: 0.8, y: 0, at: h(8), value: 4 },
    ]);
  });

  it('has the goal at its height, which no value pushes out of the field', () => {
    expect(timeChart([sampled([1, 50])], { ...frame, goal: 100 })?.goalY).to.equal(0);
    expect(timeChart([sampled([1, 200])], { ...frame, goal: 100 })?.goalY).to.equal(0.5);
    expect(timeChart([sampled([1, 200])], frame)?.goalY).to.equal(undefined);
  });

  it('has at most 60 marks of 10,000 observations, the last, the lowest and the highest among them', () => {
    const many: Series = {
      key: 'waiting',
      points: Array.from({ length: 10_000 }, (_, index): Point => [
        FROM + index * 2000,
        (index * 7919) % 10_007,
      ]),
    };
    const chart = timeChart([many], frame);
    const marks = chart?.series[0]?.marks ?? [];
    const values = marks.map(({ value }) => value);
    const all = (many.points ?? []).map(([, value]) => value);
    expect(marks.length).to.be.within(30, 60);
    expect(values).to.include.members([Math.min(...all), Math.max(...all)]);
    expect(marks[marks.length - 1]?.value).to.equal(all[all.length - 1]);
  });

  it('takes 300,000 observations, and a billion people', () => {
    const points = Array.from({ length: 300_000 }, (_, index): Point => [FROM + index * 10, 1e9]);
    const chart = timeChart([{ key: 'sampled', points }], frame);
    expect(chart?.yTicks.map(({ value }) => value)).to.deep.equal([0, 5e8, 1e9]);
  });

  it('stays within its box, with a point for each instant, in order', () => {
    const history = fc.array(fc.tuple(fc.integer({ min: -1000, max: 10_000 }), fc.nat(1e10)));
    fc.assert(
      fc.property(history, pairs => {
        const points = pairs.map(([minute, value]): Point => [FROM + minute * 1000, value]);
        const [drawn] = timeChart([{ key: 'waiting', points }], frame)?.series ?? [];
        const inside = new Set(points.map(([at]) => at).filter(at => at >= FROM && at <= frame.now));
        const found = [...(drawn?.path ?? '').matchAll(/[ML]([\d.]+),([\d.]+)/g)];
        expect(found.length).to.equal(inside.size);
        const across = found.map(([, x]) => Number(x));
        expect(across).to.deep.equal([...across].sort((one, other) => one - other));
        for (const [, x, y] of found) {
          expect(Number(x)).to.be.within(0, BOX);
          expect(Number(y)).to.be.within(0, BOX);
        }
      }),
    );
  });
});
