import { expect } from '@open-wc/testing';
import { floorTo, instantOf, offsetMinutesOf, rfc3339 } from '../../../demo/replay/time.ts';

describe('demo/replay/time', () => {
  it('writes a time in the clock of the place, cut to the second', () => {
    const time = Date.parse('2021-01-06T09:00:00.999Z');
    expect(rfc3339(time, 480)).to.equal('2021-01-06T17:00:00+08:00');
    expect(rfc3339(time, 0)).to.equal('2021-01-06T09:00:00+00:00');
    expect(rfc3339(time, -210)).to.equal('2021-01-06T05:30:00-03:30');
  });

  it('reads the offset a time was written in', () => {
    expect(offsetMinutesOf('2022-02-23T00:00:00+08:00')).to.equal(480);
    expect(offsetMinutesOf('2022-02-23T00:00:00-03:30')).to.equal(-210);
    expect(offsetMinutesOf('2022-02-23T00:00:00Z')).to.equal(0);
  });

  it('takes a date alone for the end of that day there', () => {
    expect(instantOf('2021-01-23', 480)).to.equal(Date.parse('2021-01-24T00:00:00+08:00'));
    expect(instantOf('2021-01-22T20:00+08:00', 480)).to.equal(Date.parse('2021-01-22T12:00:00Z'));
  });

  it('floors downwards, before 1970 too', () => {
    expect(floorTo(59_999, 60_000)).to.equal(0);
    expect(floorTo(-1, 60_000)).to.equal(-60_000);
  });
});
