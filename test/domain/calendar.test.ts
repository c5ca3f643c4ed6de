import { expect } from '@open-wc/testing';
import { isWholeDay } from '../../src/domain/calendar.ts';

describe('domain/calendar', () => {
  it('knows a date alone by the milliseconds that no other time has', () => {
    expect(isWholeDay(Date.UTC(2021, 0, 7) - 1)).to.equal(true);
    expect(isWholeDay(Date.UTC(2021, 0, 6) + 1)).to.equal(true);
  });

  it('takes a time that is cut to the second for a time', () => {
    expect(isWholeDay(Date.UTC(2021, 0, 6, 23, 59, 59))).to.equal(false);
    expect(isWholeDay(0)).to.equal(false);
  });

  it('takes any other millisecond for a time', () => {
    for (const ms of [2, 500, 998]) expect(isWholeDay(Date.UTC(2021, 0, 6) + ms)).to.equal(false);
  });

  it('is the same before 1970', () => {
    expect(isWholeDay(-1)).to.equal(true);
    expect(isWholeDay(Date.UTC(1918, 10, 12) - 1)).to.equal(true);
    expect(isWholeDay(Date.UTC(1918, 10, 11, 11))).to.equal(false);
    expect(isWholeDay(Date.UTC(1918, 10, 11) + 1)).to.equal(true);
    expect(isWholeDay(-998)).to.equal(false);
  });
});
