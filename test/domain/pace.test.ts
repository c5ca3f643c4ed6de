import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Point } from '../../src/domain/model.ts';
import { finishOf, neededPace, paceLine, paceOf, type Pace } from '../../src/domain/pace.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.UTC(2021, 0, 6, 7, 40);
/** Values every so many minutes, the last one now. */
const every = (minutes: number, ...values: readonly number[]): Point[] =>
  values.map((value, index) => [NOW - (values.length - 1 - index) * minutes * MINUTE, value]);
const pace = (perHour: number, low = perHour, high = perHour, points = 6): Pace => ({
  perHour,
  low,
  high,
  points,
});

describe('domain/pace', () => {
  describe('paceOf(course)', () => {
    it('is undefined without two observations', () => {
      expect(paceOf([])).to.equal(undefined);
      expect(paceOf(every(10, 500))).to.equal(undefined);
    });

    it('is 60 an hour where ten came every ten minutes, without a spread', () => {
      expect(paceOf(every(10, 0, 10, 20, 30, 40))).to.deep.equal(pace(60, 60, 60, 5));
    });

    it('is 0 where nothing moved', () => {
      expect(paceOf(every(10, 70, 70, 70, 70))).to.deep.equal(pace(0, 0, 0, 4));
    });

    it('is undefined where the count falls: Detva 20,660 → 19,704', () => {
      expect(paceOf(every(570, 20_660, 19_704))).to.equal(undefined);
      expect(paceOf(every(10, 40, 30, 20, 10))).to.equal(undefined);
    });

    it('is not moved far by one wrong number, nor is its spread', () => {
      const right = every(15, 0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1100);
      const wrong = right.map(([at, value], index): Point => [at, index === 6 ? 10 * value : value]);
      expect(paceOf(wrong)).to.deep.equal(paceOf(right));
    });

    it('survives one correction downwards among many observations', () => {
      const found = paceOf(every(20, 100, 200, 300, 280, 380, 480, 580, 680));
      expect(found?.perHour).to.be.within(200, 300);
      expect(found?.low).to.be.at.least(0);
    });

    it('spreads from the slow steps to the fast ones', () => {
      const found = paceOf(every(30, 0, 50, 60, 160, 170, 270, 280));
      expect(found?.low).to.equal(20);
      expect(found?.high).to.equal(200);
      expect(found?.perHour).to.be.within(80, 120);
    });

    it('looks at the last three hours where they have four observations', () => {
      // 1,000 an hour in the morning, 60 an hour for the last three.
      const course: Point[] = [...every(60, 0, 1000, 2000, 3000, 3060, 3120, 3180)];
      expect(paceOf(course)?.perHour).to.equal(60);
    });

    it('looks at the last four observations where they are rarer, and no further', () => {
      expect(paceOf(every(24 * 60, 0, 240_000, 240_240, 240_480, 240_720))).to.deep.equal(
        pace(10, 10, 10, 4),
      );
    });

    it('takes 10,000 observations of three hours, and thins them', () => {
      const course = Array.from({ length: 10_000 }, (_, index): Point => [NOW + index * 1000, index]);
      const found = paceOf(course);
      expect(found?.perHour).to.be.closeTo(3600, 1e-6);
      expect(found?.points).to.be.within(7, 12);
    });

    it('has low and high of finite numbers from 0 up, low never above high', () => {
      const values = fc.array(fc.nat(1e9), { minLength: 2, maxLength: 40 });
      fc.assert(
        fc.property(values, fc.integer({ min: 1, max: 600 }), (counts, minutes) => {
          const found = paceOf(every(minutes, ...counts));
          if (found === undefined) return;
          expect(found.perHour).to.be.within(0, Number.MAX_VALUE);
          expect(found.low).to.be.within(0, found.high);
          expect(found.high).to.be.below(Infinity);
        }),
      );
    });
  });

  describe('neededPace(count, population, endsAt, now)', () => {
    it('is what is left over the hours from the count to the end', () => {
      expect(neededPace([NOW - HOUR, 3300], 5200, NOW + HOUR, NOW)).to.equal(950);
    });
    it('is 0 where the population is reached or passed', () => {
      expect(neededPace([NOW, 5200], 5200, NOW + HOUR, NOW)).to.equal(0);
      expect(neededPace([NOW, 6000], 5200, NOW + HOUR, NOW)).to.equal(0);
    });
    it('is undefined where the population is not known, or nobody', () => {
      expect(neededPace([NOW, 10], undefined, NOW + HOUR, NOW)).to.equal(undefined);
      expect(neededPace([NOW, 0], 0, NOW + HOUR, NOW)).to.equal(undefined);
    });
    it('is undefined where the end is not known, past, or before the count', () => {
      expect(neededPace([NOW, 10], 100, undefined, NOW)).to.equal(undefined);
      expect(neededPace([NOW - HOUR, 10], 100, NOW, NOW)).to.equal(undefined);
      expect(neededPace([NOW + 2 * MINUTE, 10], 100, NOW + MINUTE, NOW)).to.equal(undefined);
    });
    it('takes a billion people', () => {
      expect(neededPace([NOW, 0], 1e9, NOW + HOUR, NOW)).to.equal(1e9);
    });
  });

  describe('paceLine(campaign, population, at)', () => {
    const campaign = { startsAt: NOW, endsAt: NOW + 24 * HOUR };

    it('goes straight from nobody at the start to all at the end', () => {
      expect(paceLine(campaign, 5200, NOW)).to.equal(0);
      expect(paceLine(campaign, 5200, NOW + 6 * HOUR)).to.equal(1300);
      expect(paceLine(campaign, 5200, NOW + 24 * HOUR)).to.equal(5200);
    });
    it('stays at nobody before and at all after', () => {
      expect(paceLine(campaign, 5200, NOW - HOUR)).to.equal(0);
      expect(paceLine(campaign, 5200, NOW + 30 * HOUR)).to.equal(5200);
    });
    it('is undefined where a side is not known, or the two are reversed or one', () => {
      expect(paceLine({ startsAt: NOW }, 5200, NOW)).to.equal(undefined);
      expect(paceLine({ endsAt: NOW }, 5200, NOW)).to.equal(undefined);
      expect(paceLine(campaign, undefined, NOW)).to.equal(undefined);
      expect(paceLine(campaign, 0, NOW)).to.equal(undefined);
      expect(paceLine({ startsAt: NOW, endsAt: NOW - 1 }, 5200, NOW)).to.equal(undefined);
      expect(paceLine({ startsAt: NOW, endsAt: NOW }, 5200, NOW)).to.equal(undefined);
    });
    it('is undefined from a start that is a date alone: that is the end of its day', () => {
      const startsAt = Date.UTC(2021, 0, 6, 16) - 1;
      expect(paceLine({ startsAt, endsAt: startsAt + 24 * HOUR }, 5200, NOW)).to.equal(undefined);
    });
  });

  describe('finishOf(count, pace, population, now)', () => {
    it('is the range from the fast to the slow pace, rounded outwards to five minutes', () => {
      // 600 left: an hour and 40 minutes at 360, 2 h 30 min at 240; then a minute each, to be rounded.
      expect(finishOf([NOW, 4600], pace(300, 240, 360), 5200, NOW)).to.deep.equal({
        earliest: NOW + 100 * MINUTE,
        typical: NOW + 120 * MINUTE,
        latest: NOW + 150 * MINUTE,
      });
      expect(finishOf([NOW + MINUTE, 4600], pace(300, 240, 360), 5200, NOW + MINUTE)).to.deep.equal({
        earliest: NOW + 100 * MINUTE,
        typical: NOW + 120 * MINUTE,
        latest: NOW + 155 * MINUTE,
      });
    });
    it('is rounded to ten minutes where it spans over an hour, and to a quarter of an hour over two', () => {
      const spans = (low: number, high: number) => {
        const found = finishOf([NOW + MINUTE, 4600], pace(300, low, high), 5200, NOW + MINUTE);
        return [found?.earliest, found?.latest].map(at => ((at ?? NaN) - NOW) / MINUTE);
      };
      // NOW is 40 minutes past the hour, so that 90 minutes later is on a grid of ten minutes and not on one of fifteen.
      expect(spans(240, 400)).to.deep.equal([90, 155]);
      expect(spans(220, 401)).to.deep.equal([90, 170]);
      expect(spans(150, 400)).to.deep.equal([80, 245]);
    });
    it('has a typical time inside the range, and none where that is more than a week ahead', () => {
      expect(finishOf([NOW, 4600], pace(100, 240, 360), 5200, NOW)?.typical).to.equal(NOW + 150 * MINUTE);
      expect(finishOf([NOW, 4600], pace(900, 240, 360), 5200, NOW)?.typical).to.equal(NOW + 100 * MINUTE);
      expect(finishOf([NOW, 0], pace(1, 0, 10), 1000, NOW)).to.deep.equal({
        earliest: NOW + 100 * HOUR - 10 * MINUTE,
        typical: undefined,
        latest: undefined,
      });
    });
    it('counts from the count, not from now', () => {
      expect(finishOf([NOW - HOUR, 4600], pace(300), 5200, NOW)).to.deep.equal({
        earliest: NOW + HOUR,
        typical: NOW + HOUR,
        latest: NOW + HOUR,
      });
    });
    it('has no latest where the count stood still at times', () => {
      expect(finishOf([NOW, 4600], pace(300, 0, 600), 5200, NOW)).to.deep.equal({
        earliest: NOW + 50 * MINUTE,
        typical: NOW + 2 * HOUR,
        latest: undefined,
      });
    });
    it('has no latest more than a week ahead, and is undefined where not even the earliest is within it', () => {
      const left = 7 * 24 * 10;
      expect(finishOf([NOW, 0], pace(10, 9, 10), left, NOW)).to.deep.equal({
        earliest: NOW + 7 * 24 * HOUR - 10 * MINUTE,
        typical: NOW + 7 * 24 * HOUR,
        latest: undefined,
      });
      expect(finishOf([NOW, 0], pace(10), left + 10, NOW)).to.equal(undefined);
      expect(finishOf([NOW, 0], pace(1), 1e9, NOW)).to.equal(undefined);
    });
    it('is undefined where the population is not known, reached or passed', () => {
      expect(finishOf([NOW, 10], pace(60), undefined, NOW)).to.equal(undefined);
      expect(finishOf([NOW, 0], pace(60), 0, NOW)).to.equal(undefined);
      expect(finishOf([NOW, 100], pace(60), 100, NOW)).to.equal(undefined);
      expect(finishOf([NOW, 80_426], pace(60), 60_126, NOW)).to.equal(undefined);
    });
    it('is undefined where nothing moves, or no pace is known', () => {
      expect(finishOf([NOW, 10], pace(0, 0, 60), 100, NOW)).to.equal(undefined);
      expect(finishOf([NOW, 10], undefined, 100, NOW)).to.equal(undefined);
    });
    it('is undefined from three observations: two steps are no spread', () => {
      expect(finishOf([NOW, 10], pace(60, 50, 70, 3), 100, NOW)).to.equal(undefined);
      expect(finishOf([NOW, 10], pace(60, 50, 70, 4), 100, NOW)).not.to.equal(undefined);
    });
    it('is never before now: undefined where all of it is past, begun where part of it is', () => {
      expect(finishOf([NOW - 2 * HOUR, 40], pace(60), 100, NOW)).to.equal(undefined);
      expect(finishOf([NOW - 2 * HOUR, 40], pace(60, 20, 60), 100, NOW)).to.deep.equal({
        earliest: NOW,
        typical: NOW,
        latest: NOW + HOUR,
      });
    });
  });
});
