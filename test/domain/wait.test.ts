import { expect } from '@open-wc/testing';
import type { Freshness } from '../../src/domain/age.ts';
import type { Opening, Point, Queue, ReportedWait } from '../../src/domain/model.ts';
import { operatingStatus, type OperatingStatus } from '../../src/domain/operating-status.ts';
import {
  joinBy,
  servingMinutes,
  sortableWait,
  upperWait,
  waitOf,
  type Estimate,
  type Wait,
} from '../../src/domain/wait.ts';

const NOW = Date.UTC(2021, 0, 6, 7, 40);
const MINUTE = 60_000;
const Z_90 = 1.2816;
const OPEN: OperatingStatus = { status: 'open', serving: true };
const QUEUE: Queue = { waiting: 180, servedPerHour: 90 };
const GIVEN: Queue = { ...QUEUE, waitMinutes: { min: 45, max: 45 } };

const of = (opening: Opening, queue: Queue = QUEUE, freshness: Freshness = 'fresh'): Wait =>
  waitOf(queue, operatingStatus(opening, NOW, freshness), freshness);
const estimateOf = (queue: Queue): Estimate => {
  const wait = of({}, queue);
  if (wait.kind !== 'estimated') throw new Error('no estimate');
  return wait;
};
const none = (why: 'not-serving' | 'state-unknown' | 'aged' | 'no-numbers'): Wait => ({ kind: 'none', why });

/** The share of waits no longer than x of an Erlang distribution of shape n and rate 1. */
function erlang(n: number, x: number): number {
  // P(at least n of a Poisson process by time x) = 1 − Σ x^k e^−x / k!, k < n; in logarithms, for large n.
  let term = -x;
  let sum = Math.exp(term);
  for (let k = 1; k < n; k++) {
    term += Math.log(x) - Math.log(k);
    sum += Math.exp(term);
  }
  return 1 - sum;
}

/** The exact quantile, by halving. */
function erlangQuantile(n: number, share: number): number {
  let [low, high] = [0, 10 * n + 10];
  for (let turn = 0; turn < 100; turn++) {
    const middle = (low + high) / 2;
    if (erlang(n, middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

describe('domain/wait', () => {
  describe('servingMinutes(people, perHour, z)', () => {
    it('is within 2 % of the exact Erlang quantiles from three people on', () => {
      for (const n of [3, 4, 5, 7, 10, 20, 50, 100, 180, 400]) {
        for (const [share, z] of [
          [0.1, -Z_90],
          [0.5, 0],
          [0.9, Z_90],
        ] as const) {
          const exact = erlangQuantile(n, share);
          expect(servingMinutes(n, 60, z) / exact, `${n} people, quantile ${share}`).to.be.within(0.98, 1.02);
        }
      }
    });

    it('is the formula of an Erlang distribution that the test itself can trust', () => {
      // Shape 1 is exponential: the median is ln 2.
      expect(erlangQuantile(1, 0.5)).to.be.closeTo(Math.LN2, 1e-9);
      // Chi-square with 20 degrees of freedom, upper 10 %: 28.412 = twice the Erlang of shape 10.
      expect(2 * erlangQuantile(10, 0.9)).to.be.closeTo(28.412, 0.001);
    });

    it('is 0 for nobody, and never negative', () => {
      expect(servingMinutes(0, 90, Z_90)).to.equal(0);
      for (let people = 1; people < 20; people++) {
        expect(servingMinutes(people, 90, -Z_90)).to.be.at.least(0);
        expect(servingMinutes(people, 90, -6)).to.be.at.least(0);
      }
    });

    it('has lower ends under upper ends, and more people wait longer', () => {
      let before = 0;
      for (let people = 1; people < 2000; people += 7) {
        const upper = servingMinutes(people, 90, Z_90);
        expect(servingMinutes(people, 90, -Z_90)).to.be.below(upper);
        expect(upper).to.be.above(before);
        before = upper;
      }
    });

    it('is half as long at twice the rate', () => {
      expect(servingMinutes(50, 120, Z_90)).to.be.closeTo(servingMinutes(50, 60, Z_90) / 2, 1e-9);
    });

    it('has the drift of the rate beside the chance of services: more people do not make it certain', () => {
      expect(servingMinutes(180, 90, Z_90, 0)).to.equal(servingMinutes(180, 90, Z_90));
      // Shape 4 is a coefficient of variation of 0.5: so is no chance at all with a drift of 0.5.
      expect(servingMinutes(1e9, 1e9, Z_90, 0.5)).to.be.closeTo(servingMinutes(4, 4, Z_90), 1e-4);
      expect(servingMinutes(180, 90, Z_90, 0.5)).to.be.above(servingMinutes(180, 90, Z_90, 0.4));
      expect(servingMinutes(180, 90, -Z_90, 0.5)).to.be.below(servingMinutes(180, 90, -Z_90, 0.4));
    });

    it('is finite for a thousand million people, and there almost the mean', () => {
      expect(servingMinutes(1e9, 90, Z_90) / ((1e9 / 90) * 60)).to.be.closeTo(1, 1e-4);
    });
  });

  describe('waitOf(queue, operatingStatus, freshness)', () => {
    it('is the given wait before any estimate', () => {
      const wait = of({ status: 'open' }, { waitMinutes: { min: 45, max: 45 } });
      expect(wait).to.deep.equal({ kind: 'reported', given: { min: 45, max: 45 } });
    });

    it('has the estimate beside a given wait, however they contradict, for the working only', () => {
      const wait = of({ status: 'open' }, GIVEN);
      expect(wait).to.deep.equal({
        kind: 'reported',
        given: { min: 45, max: 45 },
        estimate: estimateOf(QUEUE),
      });
      expect([upperWait(wait), sortableWait(wait)]).to.deep.equal([45, 45]);
    });

    it('has no estimate beside a given wait where there would be none alone', () => {
      for (const wait of [
        of({ status: 'open' }, GIVEN, 'stale'),
        of({ status: 'paused' }, GIVEN),
        of({ status: 'open', closesAt: NOW - 1 }, GIVEN),
        of({ status: 'open' }, { ...GIVEN, stations: 0 }),
        of({ status: 'open' }, { ...GIVEN, servedPerHour: 0 }),
        of({ status: 'open' }, { ...GIVEN, waiting: 1e9 }),
      ]) {
        expect(wait).to.deep.equal({ kind: 'reported', given: { min: 45, max: 45 } });
      }
    });

    it('is the given wait also of numbers that have aged, or while it is paused: as given', () => {
      for (const freshness of ['ageing', 'stale', 'uncertain', 'unknown'] as const) {
        expect(of({ status: 'open' }, GIVEN, freshness).kind).to.equal('reported');
      }
      expect(of({ status: 'paused' }, GIVEN).kind).to.equal('reported');
    });

    it('is none of expired numbers, given or not', () => {
      expect(of({ status: 'open' }, GIVEN, 'expired')).to.deep.equal(none('aged'));
      expect(of({ status: 'open' }, QUEUE, 'expired')).to.deep.equal(none('aged'));
    });

    for (const status of ['closed', 'done', 'not-started'] as const) {
      it(`is none where it is ${status}, given or not: never 'now 0'`, () => {
        expect(of({ status }, GIVEN)).to.deep.equal(none('not-serving'));
        expect(of({ status }, { waiting: 0, servedPerHour: 90 })).to.deep.equal(none('not-serving'));
      });
    }

    it('is not worked out while it is paused, or overdue', () => {
      expect(of({ status: 'paused' })).to.deep.equal(none('not-serving'));
      expect(of({ status: 'open', closesAt: NOW - 1 })).to.deep.equal(none('not-serving'));
    });

    for (const freshness of ['stale', 'uncertain', 'unknown'] as const) {
      it(`is not worked out from ${freshness} numbers`, () => {
        expect(of({ status: 'open' }, QUEUE, freshness)).to.deep.equal(none('aged'));
        // The state may be younger than the numbers.
        expect(waitOf(QUEUE, OPEN, freshness)).to.deep.equal(none('aged'));
      });
    }

    it('is not worked out where the state has aged, though the numbers have not', () => {
      expect(waitOf(QUEUE, { status: 'open', serving: false }, 'fresh')).to.deep.equal(none('aged'));
    });

    it('is not worked out where the state is not known', () => {
      expect(of({ status: 'unknown' })).to.deep.equal(none('state-unknown'));
      expect(of({ status: 'unknown' }, QUEUE, 'stale')).to.deep.equal(none('aged'));
    });

    it('is not worked out without people, without a rate, or at a rate of 0', () => {
      expect(of({ status: 'open' }, { servedPerHour: 90 })).to.deep.equal(none('no-numbers'));
      expect(of({ status: 'open' }, { waiting: 180 })).to.deep.equal(none('no-numbers'));
      expect(of({ status: 'open' }, { waiting: 180, servedPerHour: 0 })).to.deep.equal(none('no-numbers'));
      expect(of({ status: 'open' }, { waiting: 0, servedPerHour: 0 })).to.deep.equal(none('no-numbers'));
      expect(of({ status: 'open' }, {})).to.deep.equal(none('no-numbers'));
    });

    it('is none where no station is at work, whatever the rate was', () => {
      expect(of({ status: 'open' }, { ...QUEUE, stations: 0 })).to.deep.equal(none('not-serving'));
      expect(of({}, { ...QUEUE, stations: 1 }).kind).to.equal('estimated');
    });

    it('does not say that nobody serves by a count of stations that has aged', () => {
      expect(of({ status: 'open' }, { ...QUEUE, stations: 0 }, 'stale')).to.deep.equal(none('aged'));
      expect(waitOf({ ...QUEUE, stations: 0 }, OPEN, 'stale')).to.deep.equal(none('aged'));
    });

    it('is a range that holds the mean, with its working', () => {
      expect(of({ status: 'open' })).to.deep.equal({
        kind: 'estimated',
        min: 60,
        p50: 115,
        max: 195,
        people: 180,
        perHour: 90,
        source: 'rate',
      });
    });

    it('is no wait for nobody', () => {
      expect(of({}, { waiting: 0, servedPerHour: 90 })).to.include({ kind: 'estimated', min: 0, max: 0 });
    });

    it('is rounded only up: whole minutes under ten, fives from there on', () => {
      for (let waiting = 1; waiting < 600; waiting++) {
        const wait = estimateOf({ waiting, servedPerHour: 73 });
        for (const [shown, z] of [
          [wait.min, -Z_90],
          [wait.p50, 0],
          [wait.max, Z_90],
        ] as const) {
          // The calls of those before, and one's own.
          const exact = servingMinutes(waiting + 1, 73, z, 0.45);
          const step = exact < 10 ? 1 : 5;
          expect(shown)
            .to.be.at.least(exact)
            .and.below(exact + step);
          expect(shown! % step).to.equal(0);
        }
        expect(wait.min).to.be.at.most(wait.p50!);
        expect(wait.p50).to.be.at.most(wait.max);
      }
    });

    it('takes a group as one service, the last one full or not', () => {
      const grouped = (waiting: number): Estimate =>
        estimateOf({ waiting, servedPerHour: 60, groupSize: 10 });
      const ranges = (waiting: number): unknown => ({ ...grouped(waiting), people: 0 });
      expect(ranges(41)).to.deep.equal(ranges(49));
      expect(grouped(50).max).to.be.above(grouped(49).max);
      expect(grouped(41).people).to.equal(41);
      // Fewer and longer services leave more to chance.
      const alone = estimateOf({ waiting: 49, servedPerHour: 60 });
      expect(grouped(49).max).to.be.above(alone.max);
      expect(grouped(49).min).to.be.below(alone.min!);
    });

    it('of a group that is not full is that of one service', () => {
      expect(estimateOf({ waiting: 3, servedPerHour: 60, groupSize: 10 }).max).to.equal(
        Math.ceil(servingMinutes(1, 6, Z_90, 0.45) / 5) * 5,
      );
    });

    it('is none where it would be over a week, whatever the numbers: then the rate is wrong', () => {
      for (const [waiting, servedPerHour] of [
        [1e9, 1],
        [1e10, 1e-300],
        [1, 1e-9],
      ] as const) {
        expect(of({}, { waiting, servedPerHour })).to.deep.equal({ kind: 'none', why: 'no-numbers' });
      }
      expect(of({}, { waiting: 100, servedPerHour: 1 }).kind).to.equal('estimated');
    });
  });

  describe('waitOf(queue, operatingStatus, freshness, moment) from a falling count', () => {
    const moment = { now: NOW, limit: 1800 };
    /** Every ten minutes for an hour, the newest first: 60 people fewer an hour. */
    const history: Point[] = Array.from({ length: 7 }, (_, step) => [
      NOW - step * 10 * MINUTE,
      120 + step * 10,
    ]);
    const from = (queue: Queue, freshness: Freshness = 'fresh'): Wait =>
      waitOf(queue, OPEN, freshness, moment);

    it('is an upper end only: people came too, so more were served than the count fell', () => {
      expect(from({ waiting: 120, history })).to.deep.equal({
        kind: 'estimated',
        max: 200,
        people: 120,
        perHour: 60,
        source: 'history',
        rateRange: [60, 60],
      });
    });

    it('has its upper end by the lower of the rates', () => {
      const uneven = history.map(([at, people], step): Point => [at, people + (step % 3) * 6]);
      const wait = from({ waiting: 120, history: uneven });
      if (wait.kind !== 'estimated' || wait.rateRange === undefined) throw new Error('no estimate');
      const [low, high] = wait.rateRange;
      expect(low).to.be.below(wait.perHour);
      expect(high).to.be.above(wait.perHour);
      expect(wait.max).to.equal(Math.ceil(servingMinutes(121, low, Z_90, 0.45) / 5) * 5);
    });

    it('is not there where a rate is given, be it 0', () => {
      expect(from({ ...QUEUE, history })).to.deep.equal(of({}, QUEUE));
      expect(from({ waiting: 120, servedPerHour: 0, history })).to.deep.equal(none('no-numbers'));
    });

    it('is not there without people, without a moment, from aged numbers, or where no station is at work', () => {
      expect(from({ history })).to.deep.equal(none('no-numbers'));
      expect(of({}, { waiting: 120, history })).to.deep.equal(none('no-numbers'));
      expect(from({ waiting: 120, history }, 'stale')).to.deep.equal(none('aged'));
      expect(from({ waiting: 120, history, stations: 0 })).to.deep.equal(none('not-serving'));
    });

    it('is not there of one point, of a count that stays, or of one that grows', () => {
      const other = (change: number): Point[] => history.map(([at], step) => [at, 120 - step * change]);
      for (const points of [[], history.slice(0, 1), other(0), other(10)]) {
        expect(from({ waiting: 120, history: points })).to.deep.equal(none('no-numbers'));
      }
    });

    it('is none of over a week', () => {
      expect(from({ waiting: 1e9, history })).to.deep.equal(none('no-numbers'));
    });

    it('is no wait for nobody', () => {
      expect(upperWait(from({ waiting: 0, history }))).to.equal(0);
    });
  });

  describe('upperWait(wait), sortableWait(wait)', () => {
    const reported = (given: ReportedWait): Wait => ({ kind: 'reported', given });

    it('are the upper end, by bounds before quantiles', () => {
      expect(upperWait(reported({ min: 30, max: 60 }))).to.equal(60);
      expect(upperWait(reported({ p50: 40, p90: 70 }))).to.equal(70);
      expect(upperWait(reported({ max: 60, p90: 70 }))).to.equal(60);
    });

    it('have no upper end of an open wait, but something to sort by', () => {
      expect(upperWait(reported({ min: 120 }))).to.equal(undefined);
      expect(sortableWait(reported({ min: 120 }))).to.equal(120);
      expect(sortableWait(reported({ p50: 40 }))).to.equal(40);
    });

    it('are undefined where there is no wait, and 0 for a wait of 0', () => {
      expect(upperWait(none('aged'))).to.equal(undefined);
      expect(sortableWait(none('not-serving'))).to.equal(undefined);
      expect(sortableWait(reported({ min: 0, max: 0 }))).to.equal(0);
    });
  });

  describe('joinBy(opening, wait, now, freshness)', () => {
    const closesAt = NOW + 120 * MINUTE;
    const wait: Wait = { kind: 'reported', given: { min: 30, max: 60 } };

    it('is closing time less the upper wait', () => {
      expect(joinBy({ closesAt }, wait, NOW, 'fresh')).to.deep.equal({
        at: closesAt - 60 * MINUTE,
        source: 'worked-out',
        passed: false,
      });
    });

    it('is what the source gives, before that, however old the numbers are', () => {
      const opening = { closesAt, lastJoinAt: NOW + 5 * MINUTE };
      expect(joinBy(opening, wait, NOW, 'stale')).to.deep.equal({
        at: NOW + 5 * MINUTE,
        source: 'given',
        passed: false,
      });
    });

    it('has passed a millisecond after it, not at it', () => {
      expect(joinBy({ lastJoinAt: NOW }, wait, NOW, 'fresh')?.passed).to.equal(false);
      expect(joinBy({ lastJoinAt: NOW - 1 }, wait, NOW, 'fresh')?.passed).to.equal(true);
      expect(joinBy({ closesAt: NOW + 59 * MINUTE }, wait, NOW, 'fresh')?.passed).to.equal(true);
      expect(joinBy({ closesAt: NOW + 60 * MINUTE }, wait, NOW, 'fresh')?.passed).to.equal(false);
    });

    it('is not told where it is full', () => {
      expect(joinBy({ status: 'full', closesAt, lastJoinAt: closesAt }, wait, NOW, 'fresh')).to.equal(
        undefined,
      );
    });

    it('is unknown without a closing time, after it, or where only its day is known', () => {
      expect(joinBy({}, wait, NOW, 'fresh')).to.equal(undefined);
      expect(joinBy({ closesAt: NOW - MINUTE }, wait, NOW, 'fresh')).to.equal(undefined);
      expect(joinBy({ closesAt: Date.UTC(2021, 0, 7) - 1 }, wait, NOW, 'fresh')).to.equal(undefined);
    });

    it('is unknown where the wait has no upper end', () => {
      expect(joinBy({ closesAt }, { kind: 'reported', given: { min: 120 } }, NOW, 'fresh')).to.equal(
        undefined,
      );
      expect(joinBy({ closesAt }, none('no-numbers'), NOW, 'fresh')).to.equal(undefined);
    });

    for (const freshness of ['stale', 'expired', 'uncertain', 'unknown'] as const) {
      it(`is not worked out from a wait that is ${freshness}`, () => {
        expect(joinBy({ closesAt }, wait, NOW, freshness)).to.equal(undefined);
      });
    }
  });
});
