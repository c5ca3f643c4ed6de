import { expect } from '@open-wc/testing';
import {
  decreasedStages,
  hasMoreResultsThanSamples,
  headStage,
  percent,
  STAGES,
  toCome,
} from '../../src/domain/progress.ts';

describe('domain/progress', () => {
  describe('percent(part, whole)', () => {
    it('is 103 of 1,030 of 1,000: never clipped', () => expect(percent(1030, 1000)).to.equal(103));
    it('is 99 of 99.96 %: not done is not done', () => expect(percent(9996, 10_000)).to.equal(99));
    it('is 100 only at all of it', () => {
      expect(percent(9999, 9999)).to.equal(100);
      expect(percent(10_256_423, 10_256_424)).to.equal(99);
    });
    it('is 0 of a known 0', () => expect(percent(0, 1000)).to.equal(0));
    it('is unknown where the part or the whole is', () => {
      expect(percent(undefined, 1000)).to.equal(undefined);
      expect(percent(5, undefined)).to.equal(undefined);
    });
    it('is unknown of nobody, never Infinity or NaN', () => {
      expect(percent(5, 0)).to.equal(undefined);
      expect(percent(0, 0)).to.equal(undefined);
    });
    it('takes a population that ends in .5', () => {
      expect(percent(17_711, 62_663.5)).to.equal(28);
    });
    it('is exact for every whole per cent of every whole up to 200', () => {
      for (let whole = 1; whole <= 200; whole++) {
        for (let part = 0; part <= 2 * whole; part++) {
          const found = percent(part, whole) ?? NaN;
          expect(
            found * whole <= part * 100 && (found + 1) * whole > part * 100,
            `${part} of ${whole}`,
          ).to.equal(true);
        }
      }
    });
  });

  describe('toCome(stages)', () => {
    it('is those sampled whose result is not in', () => {
      expect(toCome({ sampled: 3300, sent: 2800, resulted: 900 })).to.equal(2400);
    });
    it('is those sent where nobody says how many were sampled', () => {
      expect(toCome({ sent: 2800, resulted: 900 })).to.equal(1900);
    });
    it('is 0 where all are in', () => expect(toCome({ sampled: 5, resulted: 5 })).to.equal(0));
    it('is unknown where one of the two is', () => {
      expect(toCome({ sampled: 5 })).to.equal(undefined);
      expect(toCome({ resulted: 5 })).to.equal(undefined);
      expect(toCome({})).to.equal(undefined);
    });
    it('is unknown where the counts contradict, never negative and never 0', () => {
      expect(toCome({ sampled: 5, resulted: 6 })).to.equal(undefined);
      expect(toCome({ sampled: 0, sent: 9, resulted: 6 })).to.equal(undefined);
    });
  });

  describe('headStage(testing)', () => {
    it('is sampled where it is known, also as 0', () => {
      expect(headStage({ registered: 9, sampled: 0, resulted: 3 })).to.equal('sampled');
    });
    it('is else results, samples sent, registrations, in this order', () => {
      expect(headStage({ registered: 9, sent: 5, resulted: 3 })).to.equal('resulted');
      expect(headStage({ registered: 9, sent: 5 })).to.equal('sent');
      expect(headStage({ registered: 9 })).to.equal('registered');
    });
    it('is undefined without any', () =>
      expect(headStage({ population: 5, positive: 1 })).to.equal(undefined));
  });

  describe('decreasedStages(testing)', () => {
    it('is nothing without a history', () => expect(decreasedStages({ sampled: 5 }).size).to.equal(0));

    it('is the highest earlier value of each stage that is lower now', () => {
      const history = [
        [1, { sampled: 20_660, resulted: 10 }],
        [2, { sampled: 20_100 }],
      ] as const;
      const found = decreasedStages({ sampled: 19_704, resulted: 10, history });
      expect([...found]).to.deep.equal([['sampled', [1, 20_660]]]);
    });

    it('is nothing where a count stood still or rose', () => {
      const history = [[1, { sampled: 5, registered: 4 }]] as const;
      expect(decreasedStages({ sampled: 5, registered: 9, history }).size).to.equal(0);
    });

    it('is nothing of a stage that is unknown now, or was then', () => {
      expect(decreasedStages({ resulted: 1, history: [[1, { sampled: 5 }]] }).size).to.equal(0);
      expect(decreasedStages({ history: [[1, { sampled: 5 }]] }).size).to.equal(0);
    });

    it('marks a count that fell to 0', () => {
      expect(decreasedStages({ sampled: 0, history: [[1, { sampled: 5 }]] }).get('sampled')?.[1]).to.equal(5);
    });

    it('does not look at what is later than the numbers', () => {
      const history = [
        [100, { sampled: 9 }],
        [101, { sampled: 50 }],
      ] as const;
      expect(decreasedStages({ sampled: 5, asOf: 100, history }).get('sampled')?.[1]).to.equal(9);
    });

    it('measures lateness by the time of the counts, also where that is not their own', () => {
      const history = [[101, { sampled: 50 }]] as const;
      expect(decreasedStages({ sampled: 5, history }, 100).size).to.equal(0);
      expect(decreasedStages({ sampled: 5, history }, 101).get('sampled')).to.deep.equal([101, 50]);
    });

    it('tells the newest time of several at which the count was highest', () => {
      const history = [
        [2, { sampled: 9 }],
        [3, { sampled: 9 }],
        [1, { sampled: 9 }],
      ] as const;
      expect(decreasedStages({ sampled: 5, history }).get('sampled')).to.deep.equal([3, 9]);
    });

    it('takes a history in any order', () => {
      const history = [
        [3, { sampled: 7 }],
        [1, { sampled: 9 }],
        [2, { sampled: 8 }],
      ] as const;
      expect(decreasedStages({ sampled: 6, history }).get('sampled')?.[1]).to.equal(9);
    });

    it('knows every stage', () => {
      for (const stage of STAGES) {
        expect(decreasedStages({ [stage]: 1, history: [[1, { [stage]: 2 }]] }).get(stage)).to.deep.equal([
          1, 2,
        ]);
      }
    });
  });

  describe('hasMoreResultsThanSamples(stages)', () => {
    it('is so where results exceed samples, or, where these are unknown, what was sent', () => {
      expect(hasMoreResultsThanSamples({ sampled: 5, resulted: 6 })).to.equal(true);
      expect(hasMoreResultsThanSamples({ sent: 5, resulted: 6 })).to.equal(true);
      expect(hasMoreResultsThanSamples({ sampled: 9, sent: 5, resulted: 6 })).to.equal(false);
    });
    it('is not so where they are equal, or either is unknown', () => {
      for (const stages of [{ sampled: 5, resulted: 5 }, { sampled: 5 }, { resulted: 5 }, {}])
        expect(hasMoreResultsThanSamples(stages)).to.equal(false);
    });
  });
});
