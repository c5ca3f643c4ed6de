import { expect } from '@open-wc/testing';
import type { Freshness } from '../../src/domain/age.ts';
import { total, type Part } from '../../src/domain/total.ts';

const part = (value: number | undefined, asOf?: number, freshness: Freshness = 'fresh'): Part => ({
  value,
  asOf,
  freshness,
});

describe('domain/total', () => {
  it('is unknown without any part, never 0', () => {
    expect(total([])).to.deep.equal({
      value: undefined,
      known: 0,
      of: 0,
      isAtLeast: false,
      asOf: undefined,
      freshness: 'unknown',
    });
  });

  it('is unknown where no part is known', () => {
    expect(total([part(undefined, 5), part(undefined, 6)])).to.include({
      value: undefined,
      known: 0,
      of: 2,
      freshness: 'unknown',
    });
  });

  it('is 0 only where a part is known to be 0', () => {
    expect(total([part(0, 5), part(undefined)])).to.include({ value: 0, known: 1, of: 2 });
  });

  it('is as old as its oldest part, and says from how many of how many it is', () => {
    const parts = [part(10, 300), part(20, 100), part(undefined, 50), part(5, 200)];
    expect(total(parts)).to.deep.equal({
      value: 35,
      known: 3,
      of: 4,
      isAtLeast: false,
      asOf: 100,
      freshness: 'fresh',
    });
  });

  for (const kind of ['ageing', 'uncertain', 'unknown', 'stale'] as const) {
    it(`is as good as its worst part: ${kind}`, () => {
      expect(total([part(1, 1), part(1, 1, kind), part(1, 1, 'fresh')]).freshness).to.equal(kind);
    });
  }

  it('leaves out what has expired, with its age, and counts it among all', () => {
    expect(total([part(100, 1, 'expired'), part(7, 9)])).to.deep.equal({
      value: 7,
      known: 1,
      of: 2,
      isAtLeast: false,
      asOf: 9,
      freshness: 'fresh',
    });
    expect(total([part(100, 1, 'expired')]).value).to.equal(undefined);
  });

  it('has no time where none of its parts has one', () => {
    expect(total([part(1, undefined, 'unknown')])).to.include({ value: 1, asOf: undefined });
  });

  it('takes the time 0 for the oldest', () => {
    expect(total([part(1, 5), part(1, 0), part(1, 3)]).asOf).to.equal(0);
  });

  it('reads its parts once', () => {
    function* once(): Iterable<Part> {
      yield part(1, 1);
      yield part(2, 2);
    }
    expect(total(once())).to.include({ value: 3, known: 2, of: 2 });
  });
});
