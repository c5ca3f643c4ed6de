import { expect } from '@open-wc/testing';
import type { Volunteers } from '../../src/domain/model.ts';
import { staffing } from '../../src/domain/staffing.ts';
import { shiftsAround } from '../../src/domain/shifts.ts';
import { documentOf, readClean, replay, sum, type ReplayShift, type Replay } from './replay.ts';

const shiftOf = ({ role, from, to, neededMin, neededMax, signedUp }: ReplayShift): object => ({
  start: from,
  end: to,
  role,
  signedUp,
  min: neededMin,
  needed: neededMax,
});

/** A step as one community of all venues. */
function volunteersOf(data: Replay, at: number): [Volunteers, now: number] {
  const step = data.steps[at];
  if (step === undefined) throw new Error(`no step ${at}`);
  const community = {
    id: 'camp',
    name: 'Camp',
    volunteers: { shifts: (step.volunteers ?? []).map(shiftOf) },
  };
  const feed = readClean(documentOf(data, step, [community]));
  return [feed.communities[0]?.volunteers ?? {}, feed.generatedAt ?? NaN];
}

describe('real: volunteers of a festival (skipped where ../shared/data is not there)', () => {
  for (const [name, hours, wouldHide] of [
    ['volunteers-2022', 85, 0],
    ['volunteers-2024', 108, 30],
  ] as const) {
    it(`${name}: reads every hour without an issue, and every shift runs at its hour`, async function () {
      const data = await replay(this, name);
      expect(data.steps.length).to.equal(hours);
      data.steps.forEach((step, at) => {
        const [{ shifts = [] }, now] = volunteersOf(data, at);
        expect(shifts.map(({ signedUp }) => signedUp)).to.deep.equal(
          step.volunteers?.map(({ signedUp }) => signedUp),
        );
        expect(shiftsAround(shifts, now).current.length, step.updatedAt).to.equal(step.volunteers?.length);
      });
    });

    it(`${name}: a shift with more than it needs hides no gap of another`, async function () {
      const data = await replay(this, name);
      let hidden = 0;
      data.steps.forEach((step, at) => {
        const shifts = step.volunteers ?? [];
        const [volunteers, now] = volunteersOf(data, at);
        const found = staffing(volunteers, now);
        if (shifts.length === 0) return void expect(found.have).to.equal(undefined);
        const have = sum(shifts.map(({ signedUp }) => signedUp));
        const needed = sum(shifts.map(({ neededMax }) => neededMax));
        const gap = sum(shifts.map(({ signedUp, neededMax }) => Math.max(0, neededMax - signedUp)));
        expect(found).to.deep.equal({ kind: 'signed-up', have, needed, gap });
        if (gap > Math.max(0, needed - have)) hidden++;
      });
      expect(hidden, 'hours in which a sum would have hidden a gap').to.equal(wouldHide);
    });

    it(`${name}: knows shifts that go over midnight`, async function () {
      const data = await replay(this, name);
      const shifts = data.steps.flatMap((_, at) => volunteersOf(data, at)[0].shifts ?? []);
      const local = (time: number): string =>
        new Intl.DateTimeFormat('sv-SE', { timeZone: data.meta.timezone, dateStyle: 'short' }).format(time);
      const over = shifts.filter(({ start, end }) => local(start) !== local(end));
      expect(over.length).to.be.above(0);
      for (const shift of over) expect(shiftsAround([shift], shift.end - 1).current).to.deep.equal([shift]);
    });
  }
});
