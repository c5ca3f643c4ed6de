import { expect } from '@open-wc/testing';
import type { Age } from '../../src/domain/age.ts';
import type { Campaign, Point, StagesPoint, Testing } from '../../src/domain/model.ts';
import { lastRoundCourse, sameHour } from '../../src/domain/last-round.ts';
import { outlook, resultsLag } from '../../src/domain/outlook.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.UTC(2021, 0, 6, 7, 40);
const FRESH: Age = { asOf: NOW, freshness: 'fresh' };
const END_OF_DAY = Date.UTC(2021, 0, 5, 16) - 1;

const campaign: Campaign = { startsAt: NOW - 6 * HOUR, endsAt: NOW + 18 * HOUR, round: 2 };
const half = (hours: number, sampled: number): StagesPoint => [NOW - hours * HOUR, { sampled }];
const testing: Testing = {
  population: 5200,
  sampled: 1800,
  history: [half(0.5, 1650), half(2, 1200), half(1.5, 1350), half(1, 1500)],
  lastRound: {
    startsAt: NOW - 100 * HOUR,
    history: [
      [NOW - 96 * HOUR, { sampled: 900 }],
      [NOW - 94.5 * HOUR, { sampled: 1500 }],
      [NOW - 93 * HOUR, { sampled: 2400 }],
    ],
  },
};

describe('domain/outlook', () => {
  describe('outlook(testing, campaign, age, now)', () => {
    it('says all of a campaign that is under way', () => {
      expect(outlook(testing, campaign, FRESH, NOW)).to.deep.equal({
        stage: 'sampled',
        course: [
          [NOW - 2 * HOUR, 1200],
          [NOW - 1.5 * HOUR, 1350],
          [NOW - HOUR, 1500],
          [NOW - 0.5 * HOUR, 1650],
          [NOW, 1800],
        ],
        pace: { perHour: 300, low: 300, high: 300, points: 5 },
        needed: 3400 / 18,
        planned: 1300,
        finish: {
          earliest: NOW + 680 * MINUTE,
          typical: NOW + 680 * MINUTE,
          latest: NOW + 680 * MINUTE,
        },
        lastRound: { value: 1500, difference: 300, at: NOW - 0.5 * HOUR },
      });
    });

    it('is undefined where no stage is known', () => {
      expect(outlook({ population: 9, history: [half(1, 5)] }, campaign, FRESH, NOW)).to.equal(undefined);
    });

    it('foretells nothing from counts that are not current', () => {
      for (const freshness of ['uncertain', 'unknown', 'stale', 'expired'] as const) {
        const found = outlook(testing, campaign, { asOf: NOW, freshness }, NOW);
        expect(Object.keys(found ?? {}), freshness).to.deep.equal(['stage', 'course']);
      }
      expect(outlook(testing, campaign, { asOf: NOW, freshness: 'ageing' }, NOW)).to.have.property('finish');
    });

    it('keeps to what is known where population, campaign and last round are not', () => {
      const { population, lastRound, ...rest } = testing;
      const found = outlook(rest, {}, FRESH, NOW);
      expect([population, lastRound]).not.to.include(undefined);
      expect(found?.pace?.perHour).to.equal(300);
      expect([found?.needed, found?.planned, found?.finish, found?.lastRound]).to.deep.equal(
        Array.from({ length: 4 }, () => undefined),
      );
    });

    it('has no pace and no finish of a count alone', () => {
      const found = outlook({ population: 100, sampled: 40 }, campaign, FRESH, NOW);
      expect(found).to.include({ pace: undefined, finish: undefined });
      expect(found?.needed).to.be.closeTo(60 / 18, 1e-9);
    });

    it('has no pace and no finish of a count that fell', () => {
      const found = outlook({ ...testing, sampled: 100, history: [half(1, 1500)] }, campaign, FRESH, NOW);
      expect(found).to.include({ pace: undefined, finish: undefined });
      expect(found?.course.length).to.equal(2);
    });

    it('has a pace of 0 and no finish of a count that stands still', () => {
      const history = [half(3, 70), half(2, 70), half(1, 70)];
      const found = outlook({ population: 100, sampled: 70, history }, campaign, FRESH, NOW);
      expect(found?.pace?.perHour).to.equal(0);
      expect(found?.finish).to.equal(undefined);
    });

    it('has no finish over 100 %, and needs no pace', () => {
      const found = outlook({ ...testing, population: 1700 }, campaign, FRESH, NOW);
      expect(found).to.include({ finish: undefined, needed: 0 });
      expect(found?.pace?.perHour).to.equal(300);
    });

    it('leaves out observations ahead of now, or later than the counts', () => {
      const ahead = { ...testing, history: [...(testing.history ?? []), half(-1, 9999)] };
      expect(outlook(ahead, campaign, FRESH, NOW)).to.deep.equal(outlook(testing, campaign, FRESH, NOW));
      const hourAgo: Age = { asOf: NOW - HOUR, freshness: 'ageing' };
      expect(outlook({ ...testing, sampled: 1500 }, campaign, hourAgo, NOW)?.course.length).to.equal(3);
    });

    it('leaves out a count whose time lies ahead of now, and what was told for later', () => {
      const ahead: Age = { asOf: NOW + HOUR, freshness: 'uncertain' };
      const found = outlook({ sampled: 9, history: [half(1, 5), half(-0.5, 7)] }, {}, ahead, NOW);
      expect(found?.course).to.deep.equal([[NOW - HOUR, 5]]);
    });

    it('takes the count before an observation of the same moment', () => {
      const twice = { ...testing, history: [...(testing.history ?? []), half(0, 1)] };
      expect(outlook(twice, campaign, FRESH, NOW)).to.deep.equal(outlook(testing, campaign, FRESH, NOW));
    });

    it('takes the stage that is told, with its own history', () => {
      const results: Testing = {
        resulted: 40,
        history: [
          [NOW - HOUR, { resulted: 20, sampled: 500 }],
          [NOW - 2 * HOUR, { sampled: 400 }],
        ],
      };
      const found = outlook(results, campaign, FRESH, NOW);
      expect(found?.stage).to.equal('resulted');
      expect(found?.pace).to.include({ perHour: 20, points: 2 });
    });

    it('says nothing of a course whose count has no time', () => {
      const found = outlook(testing, campaign, { asOf: undefined, freshness: 'unknown' }, NOW);
      expect(found?.course.length).to.equal(4);
    });
  });

  describe('lastRoundCourse(round, stage, started)', () => {
    it('is the last round in order, moved to the start of this one', () => {
      const history: readonly StagesPoint[] = [
        [300, { sampled: 3 }],
        [200, { sampled: 2 }],
        [250, { registered: 9 }],
      ];
      expect(lastRoundCourse({ startsAt: 100, history }, 'sampled', 1100)).to.deep.equal([
        [1200, 2],
        [1300, 3],
      ]);
    });

    it('is empty where a start is not known, or is a date alone', () => {
      const history: readonly StagesPoint[] = [[NOW, { sampled: 1 }]];
      expect(lastRoundCourse(undefined, 'sampled', NOW)).to.deep.equal([]);
      expect(lastRoundCourse({ history }, 'sampled', NOW)).to.deep.equal([]);
      expect(lastRoundCourse({ startsAt: NOW, history }, 'sampled', undefined)).to.deep.equal([]);
      expect(lastRoundCourse({ startsAt: END_OF_DAY, history }, 'sampled', NOW)).to.deep.equal([]);
      expect(lastRoundCourse({ startsAt: NOW, history }, 'sampled', END_OF_DAY)).to.deep.equal([]);
    });
  });

  describe('sameHour(count, before)', () => {
    const before: readonly Point[] = [
      [0, 100],
      [2 * HOUR, 200],
      [4 * HOUR, 300],
    ];

    it('is the last that was said at the same moment or earlier: nothing is drawn between', () => {
      expect(sameHour([2 * HOUR, 250], before)).to.deep.equal({ value: 200, difference: 50, at: 2 * HOUR });
      expect(sameHour([2 * HOUR - 1, 250], before)).to.equal(undefined);
      expect(sameHour([3 * HOUR, 150], before)).to.deep.equal({ value: 200, difference: -50, at: 2 * HOUR });
    });
    it('is undefined where that was over an hour earlier, or nothing had been said yet', () => {
      expect(sameHour([3 * HOUR + 1, 250], before)).to.equal(undefined);
      expect(sameHour([-1, 250], before)).to.equal(undefined);
      expect(sameHour([0, 250], [])).to.equal(undefined);
    });
    it('is the end of a round that was over by then: its last counts are the same, an hour or more apart', () => {
      const over: readonly Point[] = [...before, [5 * HOUR, 300]];
      expect(sameHour([40 * HOUR, 310], over)).to.deep.equal({ value: 300, difference: 10, at: 5 * HOUR });
    });
    it('is undefined where the record of the round stops, and nothing says that the round did', () => {
      expect(sameHour([40 * HOUR, 310], before)).to.equal(undefined);
      expect(sameHour([5 * HOUR, 300], [[HOUR / 60, 5]])).to.equal(undefined);
      expect(sameHour([40 * HOUR, 310], [...before, [4.5 * HOUR, 300]])).to.equal(undefined);
    });
  });

  describe('resultsLag(testing, age, now)', () => {
    const lagging: Testing = { sampled: 3300, resulted: 900, resultsUpTo: NOW - 44 * MINUTE - 59_000 };

    it('is in whole minutes since the last sample whose result is in', () => {
      expect(resultsLag(lagging, FRESH, NOW)).to.equal(44);
    });
    it('is told also where nobody says how many were sampled', () => {
      expect(resultsLag({ resultsUpTo: NOW - HOUR }, FRESH, NOW)).to.equal(60);
    });
    it('is 0 where all are in', () => {
      expect(resultsLag({ ...lagging, resulted: 3300 }, FRESH, NOW)).to.equal(0);
    });
    it('is 0 where the time is a little ahead, undefined where it is further', () => {
      expect(resultsLag({ resultsUpTo: NOW + 5 * MINUTE }, FRESH, NOW)).to.equal(0);
      expect(resultsLag({ resultsUpTo: NOW + 5 * MINUTE + 1000 }, FRESH, NOW)).to.equal(undefined);
    });
    it('is undefined without a time, or of a date alone', () => {
      expect(resultsLag({ sampled: 5, resulted: 1 }, FRESH, NOW)).to.equal(undefined);
      expect(resultsLag({ resultsUpTo: END_OF_DAY }, FRESH, NOW)).to.equal(undefined);
    });
    it('is undefined of counts that are not current, also where all were in', () => {
      for (const freshness of ['uncertain', 'unknown', 'stale', 'expired'] as const) {
        expect(resultsLag(lagging, { asOf: NOW, freshness }, NOW)).to.equal(undefined);
        expect(resultsLag({ sampled: 5, resulted: 5 }, { asOf: NOW, freshness }, NOW)).to.equal(undefined);
      }
    });
  });
});
