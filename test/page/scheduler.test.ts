import { expect } from '@open-wc/testing';
import {
  answered,
  beginning,
  periodMs,
  repaced,
  restMs,
  returned,
  type Outcome,
  type Schedule,
} from '../../src/page/scheduler.ts';
import { chance } from '../support/fake-time.ts';

const NOW = Date.UTC(2021, 0, 6, 7, 40);
const P = 60_000;
const GOOD: Outcome = { ok: true, busy: false, retryAfter: null, date: null, empty: false };
const DOWN: Outcome = { ...GOOD, ok: false };
const BUSY: Outcome = { ...DOWN, busy: true };

/** Runs a schedule through the answers of a function until `until` ms have gone. @returns when it asked, ms from NOW */
function run(outcomeAt: (ms: number) => Outcome, until: number, seed = 1, latency = 100): number[] {
  const random = chance(seed);
  const asked: number[] = [];
  let schedule = beginning();
  for (let at = NOW; at - NOW <= until; at = schedule.dueAt) {
    asked.push(at - NOW);
    schedule = answered(schedule, outcomeAt(at - NOW), at, at + latency, random);
  }
  return asked;
}

function gaps(asked: readonly number[]): number[] {
  return asked.slice(1).map((at, index) => at - asked[index]!);
}

const settled: Schedule = answered(beginning(), GOOD, NOW, NOW, () => 0.5);

describe('page/scheduler', () => {
  describe('periodMs', () => {
    it('is the wish in milliseconds, 10 s to a day', () => {
      expect([10, 60, 900, 86_400].map(periodMs)).to.deep.equal([10_000, 60_000, 900_000, 86_400_000]);
      expect([0.001, 1, 9.99].map(periodMs)).to.deep.equal([10_000, 10_000, 10_000]);
      expect([86_401, 1e9, 1e300, Infinity].map(periodMs)).to.deep.equal(Array(4).fill(86_400_000));
    });

    it('is 60 s where there is no wish, or none that makes sense', () => {
      expect([null, 0, -0, -5, NaN, -Infinity].map(periodMs)).to.deep.equal(Array(6).fill(60_000));
    });
  });

  describe('restMs', () => {
    const cases: [what: string, header: string | null, ms: number][] = [
      ['none', null, 0],
      ['empty', '', 0],
      ['seconds', '120', 120_000],
      ['seconds with spaces', '  7 ', 7_000],
      ['zero', '0', 0],
      ['a date ahead', 'Wed, 06 Jan 2021 07:42:00 GMT', 120_000],
      ['a date in the past', 'Wed, 06 Jan 2021 07:30:00 GMT', 0],
      ['ten years in seconds', '315360000', 3_600_000],
      ['ten years as a date', 'Mon, 06 Jan 2031 07:40:00 GMT', 3_600_000],
      ['more digits than a number has', '9'.repeat(400), 3_600_000],
      ['negative', '-5', 0],
      ['a fraction', '1.5', 0],
      ['an exponent', '1e9', 0],
      ['hexadecimal', '0x10', 0],
      ['words', 'soon', 0],
      ['a list', '120, 240', 0],
      ['NULs', '\0\0', 0],
    ];
    for (const [what, header, ms] of cases) {
      it(`${what}: ${ms / 1000} s`, () => expect(restMs(header, NOW)).to.equal(ms));
    }
  });

  describe('answered', () => {
    it('makes the first gap half a period to one and a half, and uses all of that', () => {
      const first = Array.from({ length: 500 }, (_, seed) => gaps(run(() => GOOD, 2 * P, seed))[0]!);
      expect(Math.min(...first)).to.be.within(0.5 * P, 0.51 * P);
      expect(Math.max(...first)).to.be.within(1.49 * P, 1.5 * P);
    });

    it('makes every other gap the period ± 20 %', () => {
      for (let seed = 0; seed < 50; seed++) {
        for (const gap of gaps(run(() => GOOD, 100 * P, seed)).slice(1))
          expect(gap).to.be.within(0.8 * P, 1.2 * P);
      }
    });

    it('keeps that pace while requests fail, for ten minutes', () => {
      for (let seed = 0; seed < 50; seed++) {
        const asked = run(at => (at === 0 ? GOOD : DOWN), 540_000, seed);
        for (const gap of gaps(asked).slice(1)) expect(gap).to.be.within(0.8 * P, 1.2 * P);
      }
    });

    it('doubles the gaps after ten minutes down, up to 15 minutes, and is as before after a good answer', () => {
      const end = 4 * 3_600_000;
      const asked = run(at => (at > 0 && at < end ? DOWN : GOOD), end + 20 * P, 3);
      const late = asked.findIndex(at => at > 620_000 + 1.2 * P);
      const slow = gaps(asked.slice(late)).slice(0, 6);
      expect(slow.map(gap => Math.round(gap / P / 2.5) * 2.5)).to.satisfy((all: number[]) =>
        all.every((x, i) => i === 0 || x >= 2.5),
      );
      expect(Math.max(...gaps(asked))).to.be.within(0.8 * 900_000, 1.2 * 900_000);
      expect(gaps(asked).at(-1)).to.be.within(0.8 * P, 1.2 * P);
    });

    it('never makes a period that is longer than 15 minutes shorter', () => {
      const hourly = { ...settled, periodMs: 3_600_000, downSince: NOW - 1e7, doublings: 5 };
      expect(answered(hourly, DOWN, NOW, NOW, () => 0.5).dueAt - NOW).to.equal(3_600_000);
    });

    it('doubles at once where the server says that it has too much to do', () => {
      let schedule = settled;
      const doubled = [1, 2, 3, 4, 5, 6].map(() => {
        schedule = answered(schedule, BUSY, NOW, NOW, () => 0.5);
        return (schedule.dueAt - NOW) / P;
      });
      expect(doubled).to.deep.equal([2, 4, 8, 15, 15, 15]);
      expect(schedule.slow).to.equal(true);
      expect(answered(schedule, GOOD, NOW, NOW, () => 0.5).slow).to.equal(false);
    });

    it('retries quickly once, spread over a period, only where there is nothing to show', () => {
      const first = (outcome: Outcome): number[] =>
        Array.from(
          { length: 300 },
          (_, seed) => answered(beginning(), outcome, NOW, NOW, chance(seed)).dueAt - NOW,
        );
      const quick = first({ ...DOWN, empty: true });
      expect(Math.min(...quick)).to.be.below(0.02 * P);
      expect(Math.max(...quick)).to.be.within(0.98 * P, P);
      expect(Math.min(...first(DOWN))).to.be.at.least(0.5 * P);
      expect(Math.min(...first({ ...BUSY, empty: true })), 'not one that has too much to do').to.be.at.least(
        P,
      );

      const empty = gaps(run(() => ({ ...DOWN, empty: true }), 500_000, 5));
      for (const gap of empty.slice(1)) expect(gap).to.be.within(0.8 * P, 1.2 * P);
    });

    it('asks no sooner than Retry-After, and after a date that many share spread over a period', () => {
      const until = NOW + 600_000;
      const header = new Date(until).toUTCString();
      const due = Array.from({ length: 300 }, (_, seed) => {
        return answered(settled, { ...BUSY, retryAfter: header }, NOW, NOW, chance(seed)).dueAt - until;
      });
      expect(Math.min(...due)).to.be.within(0, 0.02 * P);
      expect(Math.max(...due)).to.be.within(0.98 * P, P);
    });

    it('takes a Retry-After date by the clock of the server that wrote it', () => {
      const date = NOW - 7_200_000;
      const retryAfter = new Date(date + 300_000).toUTCString();
      const next = answered(settled, { ...DOWN, retryAfter, date }, NOW, NOW, () => 0);
      expect(next.dueAt - NOW).to.equal(300_000);
    });

    it('ignores a Retry-After that is shorter than the gap, and one that comes with a good answer', () => {
      expect(answered(settled, { ...DOWN, retryAfter: '1' }, NOW, NOW, () => 0.5)).to.include({
        dueAt: NOW + P,
        slow: false,
      });
      expect(answered(settled, { ...GOOD, retryAfter: '900' }, NOW, NOW, () => 0.5).dueAt).to.equal(NOW + P);
    });

    it('counts gaps from beginning to beginning; an answer that takes longer than a gap costs that round', () => {
      expect(answered(settled, GOOD, NOW, NOW + 15_000, () => 0.5).dueAt).to.equal(NOW + P);
      expect(answered(settled, GOOD, NOW, NOW + 130_000, () => 0.5).dueAt).to.equal(NOW + 3 * P);
    });

    it('is not put off by a device clock that is set while an answer is under way', () => {
      for (const jump of [-3e11, -86_400_000, 86_400_000, 3e11]) {
        const wait = answered(settled, GOOD, NOW, NOW + jump, () => 0.5).dueAt - (NOW + jump);
        expect(wait, `by ${jump} ms`).to.be.within(0, 1.2 * P);
      }
    });
  });

  describe('repaced', () => {
    it('changes nothing where the period is the same', () => {
      expect(repaced(settled, P, NOW, () => 0.5)).to.equal(settled);
    });

    it('asks sooner for a shorter period, and not later than was due for a longer one', () => {
      expect(repaced(settled, 10_000, NOW, () => 0.5).dueAt).to.equal(NOW + 10_000);
      expect(repaced(settled, 600_000, NOW, () => 0.5).dueAt).to.equal(settled.dueAt);
    });

    it('makes the next gap a first gap, since many learn of a new ttl in one round', () => {
      const next = answered(
        repaced(settled, 600_000, NOW, () => 0.5),
        GOOD,
        NOW,
        NOW,
        () => 0,
      );
      expect(next.dueAt).to.equal(NOW + 300_000);
    });

    it('does not end a rest that the server asked for', () => {
      const resting = answered(settled, { ...BUSY, retryAfter: '1800' }, NOW, NOW, () => 0.5);
      expect(repaced(resting, 10_000, NOW, () => 0.5).dueAt).to.equal(resting.dueAt);
    });
  });

  describe('returned', () => {
    const later = settled.dueAt + 3_600_000;
    const spread = (schedule: Schedule, offline: boolean): [number, number] => {
      const due = Array.from(
        { length: 300 },
        (_, seed) => returned(schedule, offline, later, chance(seed)).dueAt - later,
      );
      return [Math.min(...due), Math.max(...due)];
    };

    it('leaves what is not due yet as it was', () => {
      expect(returned(settled, false, NOW + 1000, () => 0.5).dueAt).to.equal(settled.dueAt);
      expect(returned(settled, true, NOW + 1000, () => 0.5).dueAt).to.equal(settled.dueAt);
    });

    it('makes up for what fell due: within P/4 for a reader who is back, 15 s at most', () => {
      const [soon, late] = spread(settled, false);
      expect(soon).to.be.below(300);
      expect(late).to.be.within(14_000, 15_000);
      expect(spread({ ...settled, periodMs: 20_000 }, false)[1]).to.be.within(4_900, 5_000);
      expect(spread({ ...settled, periodMs: 3_600_000 }, false)[1]).to.be.within(14_000, 15_000);
    });

    it('… and spread over P for a network that is back for many, 60 s at most', () => {
      const [soon, late] = spread(settled, true);
      expect(soon).to.be.below(1000);
      expect(late).to.be.within(59_000, 60_000);
      expect(spread({ ...settled, periodMs: 3_600_000 }, true)[1]).to.be.within(59_000, 60_000);
    });

    it('keeps to a rest that the server asked for', () => {
      const resting = answered(settled, { ...BUSY, retryAfter: '3600' }, NOW, NOW, () => 0.5);
      expect(returned(resting, true, NOW + 60_000, () => 0.5).dueAt).to.equal(resting.dueAt);
    });

    it('counts the ten minutes anew: how long a server was down while nobody asked is not known', () => {
      const down = answered(settled, DOWN, NOW, NOW, () => 0.5);
      const back = returned(down, false, later, () => 0.5);
      expect(answered(back, DOWN, later + 1, later + 1, () => 0.5).slow).to.equal(false);
    });

    it('is not put off by a device clock that was set back meanwhile', () => {
      expect(returned(settled, false, NOW - 3e10, () => 0.5).dueAt - (NOW - 3e10)).to.be.within(0, 15_000);
    });
  });
});
