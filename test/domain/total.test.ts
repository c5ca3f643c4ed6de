import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Freshness } from '../../src/domain/age.ts';
import { total, type Part, type Total } from '../../src/domain/total.ts';

const part = (value: number | undefined, asOf?: number, freshness: Freshness = 'fresh'): Part => ({
  value,
  asOf,
  freshness,
});
const now = (...parts: readonly Part[]): Total => total(parts, 'momentary');
const soFar = (...parts: readonly Part[]): Total => total(parts, 'running');

describe('domain/total', () => {
  it('is unknown without any part, never 0', () => {
    expect(now()).to.deep.equal({
      value: undefined,
      known: 0,
      of: 0,
      old: 0,
      expired: 0,
      oldAdded: 0,
      oldest: undefined,
      doubt: undefined,
      isAtLeast: false,
      asOf: undefined,
      newest: undefined,
      freshness: 'unknown',
    });
  });

  it('is unknown where no part is known', () => {
    expect(now(part(undefined, 5), part(undefined, 6))).to.include({
      value: undefined,
      known: 0,
      of: 2,
      old: 0,
      freshness: 'unknown',
    });
  });

  it('is 0 only where a part is known to be 0', () => {
    expect(now(part(0, 5), part(undefined))).to.include({ value: 0, known: 1, of: 2 });
  });

  it('spans the ages of its parts, and says from how many of how many it is', () => {
    const parts = [part(10, 300), part(20, 100), part(undefined, 50), part(5, 200)];
    expect(now(...parts)).to.include({ value: 35, known: 3, of: 4, asOf: 100, newest: 300 });
  });

  it('counts parts that are absent, and is at least where there may be more', () => {
    const { of, known, isAtLeast } = total([part(1, 1)], 'running', { count: 2, isAtLeast: true });
    expect({ of, known, isAtLeast }).to.deep.equal({ of: 3, known: 1, isAtLeast: true });
  });

  describe('of momentary counts', () => {
    for (const kind of ['stale', 'expired'] as const) {
      it(`leaves out what is ${kind}, with its age, and says how many those are`, () => {
        expect(now(part(100, 1, kind), part(7, 9))).to.include({
          value: 7,
          known: 1,
          of: 2,
          old: 1,
          asOf: 9,
          freshness: 'fresh',
        });
        expect(now(part(100, 1, kind))).to.include({ value: undefined, known: 0, of: 1, old: 1 });
      });
    }

    for (const kind of ['uncertain', 'unknown'] as const) {
      it(`leaves out what is of a time that is ${kind}, and does not call it old`, () => {
        expect(now(part(100, 1, kind), part(7, 9))).to.include({ value: 7, known: 1, old: 0, doubt: kind });
      });
    }

    it('is ageing as soon as one of its parts is', () => {
      expect(now(part(1, 1, 'ageing'), part(1, 2)).freshness).to.equal('ageing');
      expect(now(part(1, 1, 'stale'), part(1, 2)).freshness).to.equal('fresh');
    });
  });

  describe('of running counts', () => {
    it('keeps what is stale, since it only grows, and says how many those are', () => {
      const sum = soFar(part(100, 1, 'stale'), part(7, 9));
      expect(sum).to.include({ value: 107, known: 2, old: 1, oldAdded: 1, oldest: 1 });
      expect([sum.asOf, sum.newest], 'the span is that of current parts').to.deep.equal([9, 9]);
    });

    it('leaves out what has expired', () => {
      expect(soFar(part(100, 1, 'expired'), part(7, 9))).to.include({ value: 7, known: 1, of: 2, old: 1 });
    });

    it('is as good as the worst of its current parts, and where none is current as the worst of all', () => {
      expect(soFar(part(1, 1, 'stale'), part(1, 2, 'ageing'), part(1, 3)).freshness).to.equal('ageing');
      expect(soFar(part(1, 1, 'stale'), part(1, 2, 'unknown')).freshness).to.equal('stale');
    });
  });

  it('has no time where none of its parts has one', () => {
    expect(soFar(part(1, undefined, 'unknown'))).to.include({ value: 1, asOf: undefined, newest: undefined });
  });

  it('takes the time 0 for the oldest', () => {
    expect(now(part(1, 5), part(1, 0), part(1, 3)).asOf).to.equal(0);
  });

  it('reads its parts once', () => {
    function* once(): Iterable<Part> {
      yield part(1, 1);
      yield part(2, 2);
    }
    expect(total(once(), 'momentary')).to.include({ value: 3, known: 2, of: 2 });
  });

  it('does not depend on the order of its parts, and accounts for each of them', () => {
    const freshness = fc.constantFrom<Freshness>('fresh', 'ageing', 'uncertain', 'stale', 'expired');
    const one = fc.record({
      value: fc.option(fc.nat(1000), { nil: undefined }),
      asOf: fc.nat(1000),
      freshness,
    });
    const counting = fc.constantFrom('momentary' as const, 'running' as const);
    fc.assert(
      fc.property(fc.array(one), counting, (parts, kind) => {
        const sum = total(parts, kind);
        expect(
          total(
            parts.map((_, at) => parts[parts.length - 1 - at]!),
            kind,
          ),
        ).to.deep.equal(sum);
        const current = parts.filter(each => each.freshness === 'fresh' || each.freshness === 'ageing');
        const least = current.reduce((all, { value = 0 }) => all + value, 0);
        expect(sum.of).to.equal(parts.length);
        expect(sum.value ?? 0).to.be.at.least(least);
        if (kind === 'momentary') expect(sum.value ?? 0).to.equal(least);
      }),
    );
  });
});
