import { expect } from '@open-wc/testing';
import { levelOf } from '../../src/domain/level.ts';
import type { Busy, ReportedWait } from '../../src/domain/model.ts';
import type { Wait } from '../../src/domain/wait.ts';

const MINUTES: Busy = { unit: 'minutes', levels: [30, 60] };
const PEOPLE: Busy = { unit: 'people', levels: [30, 60] };
const NONE: Wait = { kind: 'none', why: 'no-numbers' };

const reported = (given: ReportedWait): Wait => ({ kind: 'reported', given });
const exactly = (minutes: number): Wait => reported({ min: minutes, max: minutes });

describe('domain/level', () => {
  it('is nothing without limits, and without a word of the source: there is no default', () => {
    expect(levelOf({ waiting: 500 }, exactly(500), undefined)).to.equal(undefined);
  });

  it("is the source's word where there are no limits, or no number to hold against them", () => {
    expect(levelOf({ level: 'long' }, NONE, undefined)).to.equal('long');
    expect(levelOf({ level: 'none' }, NONE, MINUTES)).to.equal('none');
    expect(levelOf({ level: 'moderate' }, exactly(5), PEOPLE)).to.equal('moderate');
  });

  it("goes by the number before the source's word", () => {
    expect(levelOf({ level: 'none', waiting: 61 }, NONE, PEOPLE)).to.equal('long');
  });

  it('is unknown where neither is there, never none', () => {
    expect(levelOf({}, NONE, MINUTES)).to.equal(undefined);
    expect(levelOf({}, NONE, PEOPLE)).to.equal(undefined);
  });

  for (const [number, level] of [
    [0, 'none'],
    [1, 'short'],
    [30, 'short'],
    [31, 'moderate'],
    [60, 'moderate'],
    [61, 'long'],
    [1e9, 'long'],
  ] as const) {
    it(`is ${level} at ${number}, of minutes as of people`, () => {
      expect(levelOf({}, exactly(number), MINUTES)).to.equal(level);
      expect(levelOf({ waiting: number }, NONE, PEOPLE)).to.equal(level);
    });
  }

  it('counts a wait by its upper end', () => {
    expect(levelOf({}, reported({ min: 5, max: 61 }), MINUTES)).to.equal('long');
    expect(levelOf({}, reported({ p50: 5, p90: 61 }), MINUTES)).to.equal('long');
    expect(levelOf({}, reported({ max: 20 }), MINUTES)).to.equal('short');
    expect(
      levelOf({}, { kind: 'estimated', min: 25, max: 35, people: 30, perHour: 60, source: 'rate' }, MINUTES),
    ).to.equal('moderate');
  });

  describe('of a wait with an open end', () => {
    it('is long from the upper limit: over 60 is over 60', () => {
      expect(levelOf({}, reported({ min: 60 }), MINUTES)).to.equal('long');
      expect(levelOf({}, reported({ min: 120 }), MINUTES)).to.equal('long');
      expect(levelOf({}, reported({ p50: 60 }), MINUTES)).to.equal('long');
    });

    it('is not told under it: it may well be long', () => {
      expect(levelOf({}, reported({ min: 59 }), MINUTES)).to.equal(undefined);
      expect(levelOf({}, reported({ p50: 5 }), MINUTES)).to.equal(undefined);
    });

    it('is not none over 0', () => {
      expect(levelOf({}, reported({ min: 0 }), MINUTES)).to.equal(undefined);
      expect(levelOf({}, reported({ p50: 0 }), MINUTES)).to.equal(undefined);
    });

    it('does not matter where people are counted', () => {
      expect(levelOf({ waiting: 5 }, reported({ min: 120 }), PEOPLE)).to.equal('short');
    });
  });

  it('takes equal limits: nothing is moderate', () => {
    const busy: Busy = { unit: 'people', levels: [10, 10] };
    expect(levelOf({ waiting: 10 }, NONE, busy)).to.equal('short');
    expect(levelOf({ waiting: 11 }, NONE, busy)).to.equal('long');
  });
});
