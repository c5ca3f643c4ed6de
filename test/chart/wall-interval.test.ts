import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { wallInterval } from '../../src/chart/wall-interval.ts';
import { zoneOffset } from '../../src/text/calendar.ts';

const MINUTE = 60_000;
const STEPS = [15, 30, 60, 120, 180, 360, 720, 1440, 2880].map(minutes => minutes * MINUTE);
/** Whole hours, half hours, three quarters; clocks changed by an hour, by half an hour, at midnight. */
const ZONES = [
  'Asia/Shanghai',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Europe/Bratislava',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Asia/Beirut',
];
const start = Date.UTC(2018, 0, 1);
const minutes = fc.nat(3 * 365 * 24 * 60);

describe('chart/wall-interval', () => {
  for (const zone of ZONES) {
    const offset = zoneOffset(zone);

    it(`${zone}: the boundary before an instant is not after it, shows a multiple of the step, and is its own boundary`, () => {
      fc.assert(
        fc.property(minutes, fc.constantFrom(...STEPS), (minute, step) => {
          const at = start + minute * MINUTE;
          const floor = wallInterval(step, offset)(new Date(at));
          expect(floor.getTime()).to.be.at.most(at);
          expect((floor.getTime() + offset(floor.getTime())) % step).to.equal(0);
          expect(wallInterval(step, offset)(floor)).to.deep.equal(floor);
        }),
        { numRuns: 200 },
      );
    });

    it(`${zone}: a later instant has no earlier boundary`, () => {
      fc.assert(
        fc.property(minutes, fc.nat(180), fc.constantFrom(...STEPS), (minute, more, step) => {
          const interval = wallInterval(step, offset);
          const floor = (at: number): number => interval(new Date(start + at * MINUTE)).getTime();
          expect(floor(minute + more)).to.be.at.least(floor(minute));
        }),
        { numRuns: 200 },
      );
    });
  }

  it('boundaries follow each other over a change of clocks: a skipped one is left out, a repeated one comes once', () => {
    const offset = zoneOffset('Europe/Bratislava');
    const range = (from: string, to: string, step: number): readonly string[] =>
      wallInterval(step * MINUTE, offset)
        .range(new Date(from), new Date(to))
        .map(date => date.toISOString().slice(11, 16));
    // Clocks are put forward from 02:00 to 03:00 at 01:00 UTC.
    expect(range('2021-03-27T23:00Z', '2021-03-28T05:00Z', 120)).to.deep.equal(['23:00', '02:00', '04:00']);
    expect(range('2021-03-28T00:30Z', '2021-03-28T01:31Z', 30)).to.deep.equal(['00:30', '01:00', '01:30']);
    // Clocks are put back from 03:00 to 02:00 at 01:00 UTC.
    expect(range('2021-10-31T00:30Z', '2021-10-31T02:31Z', 30)).to.deep.equal(['00:30', '02:00', '02:30']);
    expect(range('2021-10-31T01:10Z', '2021-10-31T02:31Z', 30)).to.deep.equal(['02:00', '02:30']);
  });
});
