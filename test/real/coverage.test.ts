import { expect } from '@open-wc/testing';
import { coverageBetween, nextGap, relief } from '../../src/domain/coverage.ts';
import type { Shift } from '../../src/domain/model.ts';
import { calendar } from '../../src/text/calendar.ts';
import { replay, sum, type Replay, type ReplayShift } from './replay.ts';

const HOUR = 3_600_000;

/** All shifts of the festival, each once. A step lists those that run. */
function shiftsOf(data: Replay): (Shift & { readonly least: number })[] {
  const all = new Map<string, ReplayShift>();
  data.steps.forEach(({ volunteers = [] }) =>
    // The same numbers at the same place and time may be two shifts; within a step they are told apart by their place in it.
    volunteers.forEach(each => {
      const { site, role, from, to, signedUp, neededMin, neededMax } = each;
      all.set([site, role, from, to, signedUp, neededMin, neededMax].join('|'), each);
    }),
  );
  return [...all.values()].map(({ role, from, to, signedUp, neededMin, neededMax }) => ({
    start: Date.parse(from),
    end: Date.parse(to),
    role,
    signedUp,
    min: neededMin,
    needed: neededMax,
    least: Math.max(neededMin, neededMax),
  }));
}

describe('real: coverage of a festival (skipped where ../shared/data is not there)', () => {
  for (const [name, first, days] of [
    ['volunteers-2022', [2022, 6, 2], 5],
    ['volunteers-2024', [2024, 5, 29], 7],
  ] as const) {
    it(`${name}: at every half hour of every day the sums over the shifts that run, and no gap netted`, async function () {
      const data = await replay(this, name);
      const shifts = shiftsOf(data);
      expect(shifts.length).to.be.above(100);
      const [year, month, day] = first;
      let stretches = 0;
      for (let index = 0; index < days; index++) {
        const midnight = (of: number): number => calendar.endOfDay(year, month, of, data.meta.timezone) + 1;
        const [from, to] = [midnight(day + index - 1), midnight(day + index)];
        expect(to - from).to.equal(24 * HOUR);
        const { all, roles } = coverageBetween(shifts, from, to);
        stretches += all.length;
        for (let at = from; at < to; at += HOUR / 2) {
          const running = shifts.filter(({ start, end }) => start <= at && at < end);
          const found = all.find(({ start, end }) => start <= at && at < end);
          const gap = sum(running.map(({ signedUp = 0, least }) => Math.max(0, least - signedUp)));
          expect(found?.signedUp ?? 0).to.equal(sum(running.map(({ signedUp }) => signedUp)));
          expect(found?.shortBy ?? 0).to.equal(gap);
          const inRoles = roles.flat().filter(({ start, end }) => start <= at && at < end);
          expect(sum(inRoles.map(({ shortBy }) => shortBy))).to.equal(gap);
        }
      }
      expect(stretches).to.be.above(5 * days);
    });

    it(`${name}: the next gap is the first at which a shift lacks somebody, and relief begins after now`, async function () {
      const data = await replay(this, name);
      const shifts = shiftsOf(data);
      for (const { updatedAt } of data.steps) {
        const now = Date.parse(updatedAt);
        const lacking = shifts.filter(({ end, signedUp = 0, least }) => end > now && signedUp < least);
        const expected = lacking.length
          ? Math.min(...lacking.map(({ start }) => Math.max(start, now)))
          : undefined;
        expect(nextGap(shifts, now)?.at, updatedAt).to.equal(expected);
        const [next] = relief(shifts, now);
        const starts = shifts.map(({ start }) => start).filter(start => start > now);
        expect(next?.start).to.equal(starts.length ? Math.min(...starts) : undefined);
      }
    });
  }
});
