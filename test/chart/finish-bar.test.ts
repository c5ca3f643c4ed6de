import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { finishBar, type FinishBar } from '../../src/chart/finish-bar.ts';

const HOUR = 3_600_000;
const finish = (earliest: number, typical?: number, latest?: number) => ({
  earliest: earliest * HOUR,
  typical: typical === undefined ? undefined : typical * HOUR,
  latest: latest === undefined ? undefined : latest * HOUR,
});

/** Of a day that began at 0, at 10 o'clock. */
function bar(found: ReturnType<typeof finish>, deadline?: number, start: number | undefined = 0): FinishBar {
  return finishBar({
    now: 10 * HOUR,
    finish: found,
    start: start === undefined ? undefined : start * HOUR,
    deadline: deadline === undefined ? undefined : deadline * HOUR,
  });
}

describe('chart/finish-bar', () => {
  it('goes from the start to the deadline where all is done by then', () => {
    expect(bar(finish(14, 15, 18), 20)).to.deep.equal({
      now: 0.5,
      hasStart: true,
      band: { from: 0.7, to: 0.9, isOpen: false },
      typical: 0.75,
      deadline: 1,
    });
  });

  it('goes past the deadline to the latest finish where that is late', () => {
    const late = bar(finish(22, 23, 25), 20);
    expect(late.deadline).to.be.within(0.7, 0.8);
    expect(late.band.from).to.be.above(late.deadline ?? NaN);
    expect(late.band.to).to.be.within(0.95, 1);
  });

  it('ends behind the latest finish without a deadline', () => {
    const found = bar(finish(14, 15, 18));
    expect(found.deadline).to.equal(undefined);
    expect(found.band.to).to.be.within(0.95, 1);
  });

  it('begins now where the start is not known, or is ahead', () => {
    for (const start of [undefined, 12])
      expect(
        finishBar({ now: 10 * HOUR, finish: finish(14, 15, 18), start: start && start * HOUR }),
      ).to.include({
        now: 0,
        hasStart: false,
      });
  });

  it('has a band to the end where no latest finish is known', () => {
    expect(bar(finish(14, 15), 20).band).to.deep.equal({ from: 0.7, to: 1, isOpen: true });
    const late = bar(finish(22, 30), 20);
    expect([late.band.to, late.typical !== undefined && late.typical < 1]).to.deep.equal([1, true]);
    expect(bar(finish(14), 12).typical).to.equal(undefined);
  });

  it('has a band that is seen beside its tick, even where earliest and latest are the same', () => {
    const { band, typical = NaN } = bar(finish(15, 15, 15), 20);
    expect(band.to - band.from).to.be.closeTo(0.06, 1e-9);
    expect(typical).to.be.within(band.from, band.to);
  });

  it('stays within the picture, in the order of the times, and never before now', () => {
    const hours = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(
        hours,
        hours,
        hours,
        fc.option(hours),
        fc.option(fc.integer({ min: -100, max: 200 })),
        fc.boolean(),
        (wait, more, most, deadline, start, isOpen) => {
          const now = 1000;
          const times = finish(now + wait, now + wait + more, isOpen ? undefined : now + wait + more + most);
          const found = finishBar({
            now: now * HOUR,
            finish: times,
            ...(start !== null && { start: (now + start) * HOUR }),
            ...(deadline !== null && { deadline: (now + deadline) * HOUR }),
          });
          const { band, typical = NaN } = found;
          for (const share of [found.now, band.from, band.to, typical, found.deadline ?? 0])
            expect(share).to.be.within(0, 1 + 1e-9);
          expect(band.from).to.be.at.least(found.now - 1e-9);
          expect(typical).to.be.within(band.from - 1e-9, band.to + 1e-9);
        },
      ),
    );
  });
});
