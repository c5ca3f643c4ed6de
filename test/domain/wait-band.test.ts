import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { ReportedWait } from '../../src/domain/model.ts';
import { ceilTime, floorTime } from '../../src/domain/time-grid.ts';
import {
  gridOf,
  isOpenEnded,
  spokenMinutes,
  turnOf,
  waitBand,
  type WaitBand,
} from '../../src/domain/wait-band.ts';

const NOW = Date.UTC(2021, 0, 6, 7, 40);
const MINUTE = 60_000;
const given = (wait: ReportedWait): WaitBand | undefined => waitBand({ kind: 'reported', given: wait });
const clock = (at: number | undefined): string =>
  at === undefined ? '' : new Date(at).toISOString().slice(11, 16);

describe('domain/wait-band', () => {
  it('of an estimate has both ends and the usual wait', () => {
    const estimate = { kind: 'estimated', people: 180, perHour: 90, source: 'rate' } as const;
    expect(waitBand({ ...estimate, min: 55, p50: 120, max: 215 })).to.deep.equal({
      min: 55,
      typical: 120,
      max: 215,
      isReported: false,
    });
    expect(waitBand({ ...estimate, max: 215 })).to.deep.equal({ max: 215, isReported: false });
  });

  it('of a reported wait has what was reported, and a single number is the usual wait', () => {
    expect(given({ min: 20, max: 20 })).to.deep.equal({ min: 20, typical: 20, max: 20, isReported: true });
    expect(given({ min: 30, max: 60 })).to.deep.equal({ min: 30, max: 60, isReported: true });
    expect(given({ p50: 40, p90: 70 })).to.deep.equal({ typical: 40, max: 70, isReported: true });
    expect(given({ max: 90 })).to.deep.equal({ max: 90, isReported: true });
    expect(given({ min: 120 })).to.deep.equal({ min: 120, isReported: true });
  });

  it('is open-ended only where nothing but a lower end is known', () => {
    expect(isOpenEnded(given({ min: 120 })!)).to.equal(true);
    for (const wait of [{ min: 20, max: 20 }, { max: 90 }, { p50: 40 }, { p50: 40, p90: 70 }])
      expect(isOpenEnded(given(wait)!), JSON.stringify(wait)).to.equal(false);
  });

  it('has times on a grid of 5 minutes up to an hour of width, 10 up to two, 15 beyond', () => {
    const grid = (min: number, max: number): number => gridOf({ min, max, isReported: true });
    expect([grid(20, 20), grid(30, 90), grid(30, 91), grid(30, 150), grid(30, 151)]).to.deep.equal([
      5, 5, 10, 10, 15,
    ]);
  });

  it('is told outward: the first turn earlier, the last one and the usual one later', () => {
    const turn = turnOf({ min: 55, typical: 120, max: 215, isReported: false }, NOW);
    expect([clock(turn.from), clock(turn.typical), clock(turn.to)]).to.deep.equal([
      '08:30',
      '09:45',
      '11:15',
    ]);
  });

  it('without an upper end has a first turn that is not too early', () => {
    expect(turnOf({ min: 118, isReported: true }, NOW)).to.deep.equal({ from: NOW + 120 * MINUTE });
  });

  it('does not grow by the seconds that have passed since the minute began', () => {
    const band: WaitBand = { min: 20, typical: 20, max: 20, isReported: true };
    expect(turnOf(band, NOW + 59_000)).to.deep.equal(turnOf(band, NOW));
  });

  it('never has a turn before now, and its times are in order, whatever the band', () => {
    const minutes = fc.nat(2000);
    fc.assert(
      fc.property(fc.tuple(minutes, minutes, minutes), fc.nat(60 * MINUTE), (three, later) => {
        const [min = 0, typical = 0, max = 0] = [...three].sort((one, other) => one - other);
        const now = Math.floor((NOW + later) / MINUTE) * MINUTE;
        const turn = turnOf({ min, typical, max, isReported: false }, now);
        expect(turn.from).to.be.within(now, now + min * MINUTE);
        expect(turn.typical).to.be.at.least(now + typical * MINUTE);
        expect(turn.to).to.be.at.least(Math.max(now + max * MINUTE, turn.typical!));
      }),
    );
  });

  it('is told in steps that nobody takes for exact, and by no more than ten minutes too short', () => {
    expect(
      [1, 5, 6, 58, 60, 61, 70, 71, 95, 115, 215, 300, 305, 1400].map(each => spokenMinutes(each)),
    ).to.deep.equal([5, 5, 10, 60, 60, 60, 60, 90, 90, 120, 210, 300, 300, 1440]);
  });

  it('as a limit is never told too short', () => {
    fc.assert(fc.property(fc.nat(3000), each => spokenMinutes(each, 0) >= each));
  });

  it('rounds a time that lies on the grid to itself', () => {
    expect([floorTime(NOW, 10), ceilTime(NOW, 10)]).to.deep.equal([NOW, NOW]);
    expect([floorTime(NOW + 1, 10), ceilTime(NOW + 1, 10)]).to.deep.equal([NOW, NOW + 10 * MINUTE]);
  });
});
