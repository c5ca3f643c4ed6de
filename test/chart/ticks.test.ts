import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { countTicks, timeTicks } from '../../src/chart/ticks.ts';

const HOUR = 3_600_000;
const at = (time: string): number => Date.parse(time);
/** Always so many hours ahead of UTC. */
const ahead =
  (hours: number): ((at: number) => number) =>
  () =>
    hours * HOUR;
/** Clocks as in Bratislava in 2021. */
const bratislava = (time: number): number =>
  time >= at('2021-03-28T01:00Z') && time < at('2021-10-31T01:00Z') ? 2 * HOUR : HOUR;
/** As clocks on the wall show them. */
const wall = (ticks: readonly number[], offset: (at: number) => number): string =>
  ticks.map(tick => new Date(tick + offset(tick)).toISOString().slice(8, 16).replace('T', ' ')).join(', ');

describe('chart/ticks', () => {
  describe('countTicks(top)', () => {
    it('begins at 0, in steps of 1, 2 or 5 times a power of ten', () => {
      expect(countTicks(1)).to.deep.equal([0, 1]);
      expect(countTicks(3)).to.deep.equal([0, 1, 2, 3]);
      expect(countTicks(4)).to.deep.equal([0, 2, 4]);
      expect(countTicks(10)).to.deep.equal([0, 5, 10]);
      expect(countTicks(180)).to.deep.equal([0, 50, 100, 150]);
      expect(countTicks(5200)).to.deep.equal([0, 2000, 4000]);
      expect(countTicks(10_251_875)).to.deep.equal([0, 5e6, 1e7]);
    });
    it('has no parts of people', () => {
      expect(countTicks(0.5)).to.deep.equal([0]);
      expect(countTicks(2.5)).to.deep.equal([0, 1, 2]);
    });
    it('has two to four marks for every count up to a billion, whole, none above the top', () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 1e9 }), top => {
          const ticks = countTicks(top);
          expect(ticks.length).to.be.within(2, 4);
          expect(ticks[ticks.length - 1]).to.be.at.most(top);
          expect(String(ticks[1])).to.match(/^[125]0*$/);
          ticks.forEach((tick, index) => expect(tick).to.equal(index * (ticks[1] ?? NaN)));
        }),
      );
    });
  });

  describe('timeTicks(from, to, offset)', () => {
    const day = at('2021-01-06T00:00+08:00');
    const ticks = (from: number, hours: number, offset = ahead(8)): string =>
      wall(timeTicks(from, from + hours * HOUR, offset), offset);

    it('is at whole minutes of short spans', () => {
      expect(ticks(day, 1 / 12)).to.equal('06 00:00, 06 00:01, 06 00:02, 06 00:03, 06 00:04, 06 00:05');
      expect(ticks(day, 1 / 6)).to.equal('06 00:00, 06 00:02, 06 00:04, 06 00:06, 06 00:08, 06 00:10');
      expect(ticks(day, 0.4)).to.equal('06 00:00, 06 00:05, 06 00:10, 06 00:15, 06 00:20');
    });

    it('is at quarters, halves and whole hours, then every 2, 3, 6 and 12 hours', () => {
      expect(ticks(day, 1)).to.equal('06 00:00, 06 00:15, 06 00:30, 06 00:45, 06 01:00');
      expect(ticks(day, 2)).to.equal('06 00:00, 06 00:30, 06 01:00, 06 01:30, 06 02:00');
      expect(ticks(day, 5)).to.equal('06 00:00, 06 01:00, 06 02:00, 06 03:00, 06 04:00, 06 05:00');
      expect(ticks(day, 6)).to.equal('06 00:00, 06 02:00, 06 04:00, 06 06:00');
      expect(ticks(day, 13)).to.equal('06 00:00, 06 03:00, 06 06:00, 06 09:00, 06 12:00');
      expect(ticks(day, 24)).to.equal('06 00:00, 06 06:00, 06 12:00, 06 18:00, 07 00:00');
      expect(ticks(day, 48)).to.equal('06 00:00, 06 12:00, 07 00:00, 07 12:00, 08 00:00');
    });

    it('is at midnights over days, and at fewer of them over weeks', () => {
      expect(ticks(day, 72)).to.equal('06 00:00, 07 00:00, 08 00:00, 09 00:00');
      expect(timeTicks(day, day + 42 * 24 * HOUR, ahead(8)).length).to.be.within(3, 6);
      expect(ticks(day, 42 * 24)).to.match(/^(\d\d 00:00(, )?)+$/);
    });

    it('begins at the first whole one after the start', () => {
      expect(ticks(day + 50 * 60_000, 5)).to.equal('06 01:00, 06 02:00, 06 03:00, 06 04:00, 06 05:00');
    });

    it('is at whole hours of zones that are not whole hours from UTC', () => {
      const kathmandu = ahead(5.75);
      expect(ticks(at('2021-01-06T07:10+05:45'), 3, kathmandu)).to.equal('06 08:00, 06 09:00, 06 10:00');
    });

    it('stays at whole hours of the wall when clocks go back: 25 hours a day', () => {
      const from = at('2021-10-31T00:00+02:00');
      expect(ticks(from, 25, bratislava)).to.equal('31 00:00, 31 06:00, 31 12:00, 31 18:00, 01 00:00');
      expect(timeTicks(from, from + 25 * HOUR, bratislava)[1]).to.equal(at('2021-10-31T06:00+01:00'));
    });

    it('has the hour that comes twice once, the first time', () => {
      const from = at('2021-10-31T01:00+02:00');
      expect(timeTicks(from, from + 4 * HOUR, bratislava)).to.deep.equal([
        at('2021-10-31T01:00+02:00'),
        at('2021-10-31T02:00+02:00'),
        at('2021-10-31T03:00+01:00'),
        at('2021-10-31T04:00+01:00'),
      ]);
    });

    it('has no mark after the end where clocks go back just before it', () => {
      const from = at('2021-10-31T01:00+02:00');
      const found = timeTicks(from, at('2021-10-31T02:30+01:00'), bratislava);
      expect(found[found.length - 1]).to.equal(at('2021-10-31T02:30+02:00'));
    });

    it('leaves out the hour that clocks leave out', () => {
      const from = at('2021-03-28T00:00+01:00');
      expect(ticks(from, 4, bratislava)).to.equal('28 00:00, 28 01:00, 28 03:00, 28 04:00, 28 05:00');
      expect(ticks(from, 23, bratislava)).to.equal('28 00:00, 28 06:00, 28 12:00, 28 18:00, 29 00:00');
    });

    it('is in order, within its ends, and of few marks, for all spans', () => {
      const start = at('2021-01-01T00:00Z');
      fc.assert(
        fc.property(fc.nat(365 * 24 * 60), fc.integer({ min: 1, max: 100_000 }), (minute, minutes) => {
          const [from, to] = [start + minute * 60_000, start + (minute + minutes) * 60_000];
          const found = timeTicks(from, to, bratislava);
          expect(found.length).to.be.at.most(7);
          found.forEach((tick, index) =>
            expect(tick).to.be.within(Math.max(from, (found[index - 1] ?? 0) + 1), to),
          );
          if (minutes >= 3) expect(found.length).to.be.at.least(2);
        }),
      );
    });
  });
});
