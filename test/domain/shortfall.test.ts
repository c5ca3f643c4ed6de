import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Role } from '../../src/domain/model.ts';
import { roleGap, shortfall } from '../../src/domain/shortfall.ts';

const role = (id: string, onDuty?: number, needed?: number, min?: number): Role => ({
  id,
  ...(onDuty !== undefined && { onDuty }),
  ...(needed !== undefined && { needed }),
  ...(min !== undefined && { min }),
});

describe('domain/shortfall', () => {
  it('is a gap of 7 with roles of 8 of 5 and 1 of 8: a surplus never hides a gap', () => {
    const found = shortfall({ roles: [role('distance', 8, 5), role('code-help', 1, 8)] });
    expect(found.gap).to.equal(7);
    expect(found.roles.map(each => each.gap)).to.deep.equal([0, 7]);
  });

  it('is that gap of 7 also where the sums of the whole hide it', () => {
    expect(shortfall({ onDuty: 9, needed: 13, roles: [role('a', 8, 5), role('b', 1, 8)] }).gap).to.equal(7);
  });

  it('is the gap of the whole where more are needed than the listed roles say', () => {
    expect(shortfall({ onDuty: 10, needed: 14, roles: [role('a', 4, 4)] }).gap).to.equal(4);
  });

  it('is the gap of the whole where there are no roles, or none with both counts', () => {
    expect(shortfall({ onDuty: 10, needed: 14 }).gap).to.equal(4);
    expect(shortfall({ onDuty: 10, needed: 14, roles: [role('a', 3)] })).to.include({ gap: 4, known: 0 });
  });

  it('compares a total that is given with the sum over the roles where the other is not', () => {
    const roles = [role('a', 4, 4), role('b', 2, 2)];
    expect(shortfall({ needed: 14, roles })).to.include({ gap: 8, inAll: 8 });
    expect(shortfall({ onDuty: 4, roles })).to.include({ gap: 2, inAll: 2 });
    expect(shortfall({ needed: 14, roles: [...roles, role('c')] })).to.include({ gap: undefined });
  });

  it('is unknown where nobody is missing from the roles that are known, and others are not', () => {
    expect(shortfall({ roles: [role('a', 4, 4), role('b', undefined, 4)] }).gap).to.equal(undefined);
    expect(shortfall({ onDuty: 8, needed: 8, roles: [role('a', 6, 4), role('b')] }).gap).to.equal(undefined);
    expect(shortfall({ onDuty: 8, needed: 8, roles: [role('a'), role('b')] }).gap).to.equal(0);
  });

  it('is unknown where nothing is known, never 0', () => {
    for (const volunteers of [{}, { onDuty: 5 }, { needed: 5 }, { roles: [] }, { roles: [role('a')] }]) {
      expect(shortfall(volunteers).gap).to.equal(undefined);
    }
  });

  it('is 0 where it is known that nobody lacks', () => {
    expect(shortfall({ onDuty: 14, needed: 14 }).gap).to.equal(0);
    expect(shortfall({ onDuty: 0, needed: 0 }).gap).to.equal(0);
    expect(shortfall({ onDuty: 20, needed: 14 }).gap).to.equal(0);
  });

  it('is the sum over the roles that are known, and says how many those are', () => {
    const roles = [role('a', 1, 3), role('b', undefined, 9), role('c', 2), role('d', 0, 1)];
    expect(shortfall({ roles })).to.include({ gap: 3, known: 2 });
  });

  it('keeps the order and the number of the roles', () => {
    const roles = [role('z'), role('a', 1, 1), role('m', 5)];
    expect(shortfall({ roles }).roles.map(each => each.role)).to.deep.equal(roles);
  });

  it('is never under the gap of any of its parts', () => {
    const counts = fc.option(fc.nat(50), { nil: undefined });
    fc.assert(
      fc.property(counts, counts, fc.array(fc.tuple(counts, counts)), (onDuty, needed, pairs) => {
        const roles = pairs.map(([have, want], at) => role(String(at), have, want));
        const whole = role('whole', onDuty, needed);
        const { gap, roles: gaps } = shortfall({ ...whole, roles });
        const known = [...gaps.map(each => each.gap), roleGap(whole).gap].filter(each => each !== undefined);
        if (gap === undefined) expect(known.filter(each => each > 0)).to.deep.equal([]);
        else expect(gap).to.be.at.least(Math.max(...known));
      }),
    );
  });

  describe('roleGap(role)', () => {
    it('is below its least only where both are known', () => {
      expect(roleGap(role('a', 1, 4, 2)).belowMin).to.equal(true);
      expect(roleGap(role('a', 2, 4, 2)).belowMin).to.equal(false);
      expect(roleGap(role('a', undefined, 4, 2)).belowMin).to.equal(false);
      expect(roleGap(role('a', 0, 4)).belowMin).to.equal(false);
      expect(roleGap(role('a', 0, undefined, 1))).to.include({ gap: 1, belowMin: true });
    });

    it('is what the minimum asks for where that is more, and a minimum alone never shows that nobody is missing', () => {
      expect(roleGap(role('a', 1, 4, 5)).gap).to.equal(4);
      expect(roleGap(role('a', 1, undefined, 3)).gap).to.equal(2);
      expect(roleGap(role('a', 3, undefined, 3)).gap).to.equal(undefined);
    });
  });
});
