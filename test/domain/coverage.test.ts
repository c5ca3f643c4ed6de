import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { coverageBetween, nextGap, relief, type Stretch } from '../../src/domain/coverage.ts';
import type { Shift } from '../../src/domain/model.ts';
import { shiftGap } from '../../src/domain/shifts.ts';

/** An hour of 6 January 2021 in Shijiazhuang; 24 and more are the day after. */
const h = (hour: number): number => Date.parse('2021-01-06T00:00+08:00') + hour * 3_600_000;
const shift = (
  role: string | undefined,
  from: number,
  to: number,
  more: Omit<Shift, 'start' | 'end'>,
): Shift => ({
  start: h(from),
  end: h(to),
  ...(role !== undefined && { role }),
  ...more,
});
const told = ({ start, end, signedUp, needed, shortBy }: Stretch): unknown[] => [
  (start - h(0)) / 3_600_000,
  (end - h(0)) / 3_600_000,
  signedUp,
  needed,
  shortBy,
];
const day = (shifts: readonly Shift[]): ReturnType<typeof coverageBetween> =>
  coverageBetween(shifts, h(0), h(24));

describe('domain/coverage', () => {
  describe('coverageBetween(shifts, from, to)', () => {
    it('is nothing without shifts', () => {
      expect(day([])).to.deep.equal({ all: [], roles: [] });
    });

    it('has a stretch a shift, and none where no shift runs', () => {
      const found = day([
        shift('a', 8, 12, { signedUp: 3, needed: 4, min: 2 }),
        shift('a', 14, 18, { signedUp: 4, needed: 4 }),
      ]);
      expect(found.roles.map(each => each.map(told))).to.deep.equal([
        [
          [8, 12, 3, 4, 1],
          [14, 18, 4, 4, 0],
        ],
      ]);
      expect(found.all).to.deep.equal(found.roles[0]);
    });

    it('never nets roles: a surplus in one hides no gap in another', () => {
      const found = day([
        shift('a', 8, 12, { signedUp: 9, needed: 4 }),
        shift('b', 8, 12, { signedUp: 1, needed: 4 }),
      ]);
      expect(found.all.map(told)).to.deep.equal([[8, 12, 10, 8, 3]]);
      expect(found.all[0]?.role).to.equal(undefined);
      expect(found.roles.map(each => each[0]?.role)).to.deep.equal(['a', 'b']);
    });

    it('adds up shifts of one role where they overlap, each with its own gap', () => {
      const found = day([
        shift('a', 8, 12, { signedUp: 5, needed: 4 }),
        shift('a', 11, 15, { signedUp: 2, needed: 4 }),
      ]);
      expect(found.roles[0]?.map(told)).to.deep.equal([
        [8, 11, 5, 4, 0],
        [11, 12, 7, 8, 2],
        [12, 15, 2, 4, 2],
      ]);
    });

    it('counts a shift given twice twice, as the source gave it', () => {
      const twice = shift('a', 8, 12, { signedUp: 1, needed: 2 });
      expect(day([twice, twice]).all.map(told)).to.deep.equal([[8, 12, 2, 4, 2]]);
    });

    it('is one stretch over a relief with the same numbers', () => {
      const found = day([
        shift('a', 8, 12, { signedUp: 3, needed: 4 }),
        shift('a', 12, 16, { signedUp: 3, needed: 4 }),
        shift('a', 16, 20, { signedUp: 3, needed: 5 }),
      ]);
      expect(found.roles[0]?.map(told)).to.deep.equal([
        [8, 16, 3, 4, 1],
        [16, 20, 3, 5, 2],
      ]);
    });

    it('cuts at midnight a shift that goes over it', () => {
      const night = shift('a', 20, 26, { signedUp: 1, needed: 2 });
      expect(day([night]).all.map(told)).to.deep.equal([[20, 24, 1, 2, 1]]);
      expect(coverageBetween([night], h(24), h(48)).all.map(told)).to.deep.equal([[24, 26, 1, 2, 1]]);
      expect(coverageBetween([night], h(26), h(48)).all).to.deep.equal([]);
    });

    it('has 25 hours on the day clocks go back, and 23 when forward', () => {
      const all = { start: Date.parse('2021-01-01T00:00Z'), end: Date.parse('2021-12-31T00:00Z') };
      const hours = (from: string, to: string): number[] =>
        coverageBetween([{ ...all, signedUp: 1 }], Date.parse(from), Date.parse(to)).all.map(
          ({ start, end }) => (end - start) / 3_600_000,
        );
      expect(hours('2021-10-31T00:00+02:00', '2021-11-01T00:00+01:00')).to.deep.equal([25]);
      expect(hours('2021-03-28T00:00+01:00', '2021-03-29T00:00+02:00')).to.deep.equal([23]);
    });

    it('leaves out shifts of no length, reversed ones, and those of other days', () => {
      const found = day([
        shift('a', 8, 8, { signedUp: 1, needed: 2 }),
        shift('b', 12, 8, { signedUp: 1, needed: 2 }),
        shift('c', -5, 0, { signedUp: 1, needed: 2 }),
        shift('d', 24, 30, { signedUp: 1, needed: 2 }),
      ]);
      expect(found.all).to.deep.equal([]);
      expect(found.roles.flat()).to.deep.equal([]);
    });

    it('does not know the sum where a part is unknown, but knows the gap that is known', () => {
      const found = day([
        shift('a', 8, 12, { signedUp: 1, needed: 4 }),
        shift('b', 8, 12, { needed: 4 }),
        shift(undefined, 8, 12, { signedUp: 2 }),
      ]);
      expect(found.all.map(told)).to.deep.equal([[8, 12, undefined, undefined, 3]]);
      expect(found.roles.map(each => each.map(told))).to.deep.equal([
        [[8, 12, 1, 4, 3]],
        [[8, 12, undefined, 4, undefined]],
        [[8, 12, 2, undefined, undefined]],
      ]);
    });

    it('takes the least for the need where it is more, or where nothing else is said', () => {
      const shortBy = (more: Omit<Shift, 'start' | 'end'>): unknown => {
        const [first] = day([shift('a', 8, 12, more)]).all;
        return [first?.shortBy, first?.belowMin];
      };
      expect(shortBy({ signedUp: 1, min: 3, needed: 0 })).to.deep.equal([2, true]);
      expect(shortBy({ signedUp: 1, min: 3 })).to.deep.equal([2, true]);
      expect(shortBy({ signedUp: 3, min: 3 })).to.deep.equal([undefined, false]);
      expect(shortBy({ signedUp: 3, min: 3, needed: 4 })).to.deep.equal([1, false]);
      expect(shortBy({ signedUp: 0, needed: 0 })).to.deep.equal([0, false]);
      expect(shortBy({ min: 3, needed: 4 })).to.deep.equal([undefined, false]);
    });

    it('is, at every moment, the sums over the shifts that run', () => {
      const shifts = fc.array(
        fc.record({
          start: fc.nat(30),
          end: fc.nat(30),
          role: fc.constantFrom('a', 'b', 'c'),
          signedUp: fc.nat(5),
          needed: fc.nat(5),
        }),
        { maxLength: 12 },
      );
      fc.assert(
        fc.property(shifts, fc.integer({ min: 5, max: 24 }), (given, moment) => {
          const { all, roles } = coverageBetween(given, 5, 25);
          const running = given.filter(({ start, end }) => start <= moment && moment < end);
          const sum = (values: readonly (number | undefined)[]): number =>
            values.reduce<number>((so, value) => so + (value ?? 0), 0);
          const at = all.find(({ start, end }) => start <= moment && moment < end);
          expect(at?.signedUp).to.equal(running.length ? sum(running.map(each => each.signedUp)) : undefined);
          expect(at?.shortBy).to.equal(running.length ? sum(running.map(shiftGap)) : undefined);
          const byRole = roles.flat().filter(({ start, end }) => start <= moment && moment < end);
          expect(sum(byRole.map(({ shortBy }) => shortBy))).to.equal(sum(running.map(shiftGap)));
          all.forEach(({ start }, index) => expect(start).to.be.at.least(all[index - 1]?.end ?? 5));
        }),
      );
    });
  });

  describe('nextGap(shifts, now)', () => {
    const shifts = [
      shift('a', 8, 20, { signedUp: 4, needed: 4 }),
      shift('a', 20, 26, { signedUp: 1, needed: 2, min: 1 }),
      shift('b', 20, 24, { signedUp: 0, needed: 1, min: 1 }),
      shift('c', 18, 26, { signedUp: 9, needed: 2 }),
    ];

    it('is the first moment from now on at which a role lacks, below its least first, each until its end', () => {
      const gap = nextGap(shifts, h(9));
      expect(gap).to.include({ at: h(20), shortBy: 2 });
      expect(
        gap?.roles.map(({ role, belowMin, shortBy, end }) => [role, belowMin, shortBy, end]),
      ).to.deep.equal([
        ['b', true, 1, h(24)],
        ['a', false, 1, h(26)],
      ]);
    });

    it('is now where somebody lacks now', () => {
      expect(nextGap(shifts, h(21))).to.include({ at: h(21), shortBy: 2 });
      expect(nextGap(shifts, h(24))).to.include({ at: h(24), shortBy: 1 });
    });

    it('puts the role that lacks more first', () => {
      const two = [
        shift('a', 8, 12, { signedUp: 1, needed: 2 }),
        shift('b', 8, 12, { signedUp: 1, needed: 4 }),
      ];
      expect(nextGap(two, h(8))?.roles.map(({ role }) => role)).to.deep.equal(['b', 'a']);
    });

    it('is undefined where nobody is known to lack from then on', () => {
      expect(nextGap([], h(9))).to.equal(undefined);
      expect(nextGap(shifts, h(26))).to.equal(undefined);
      expect(nextGap([shift('a', 8, 12, { signedUp: 0, needed: 0 })], h(8))).to.equal(undefined);
      expect(nextGap([shift('a', 8, 12, { needed: 3 })], h(8))).to.equal(undefined);
    });
  });

  describe('relief(shifts, now)', () => {
    it('is who comes next in each role, the earliest first', () => {
      const found = relief(
        [
          shift('a', 8, 22, { signedUp: 4, needed: 4 }),
          shift('a', 26, 30, { signedUp: 4, needed: 4 }),
          shift('a', 22, 26, { signedUp: 2, needed: 2 }),
          shift('b', 20, 24, { signedUp: 1, needed: 2 }),
        ],
        h(9),
      );
      expect(found.map(each => [each.role, ...told(each)])).to.deep.equal([
        ['b', 20, 24, 1, 2, 1],
        ['a', 22, 26, 2, 2, 0],
      ]);
    });

    it('adds up what begins together in a role', () => {
      const two = [
        shift('a', 20, 24, { signedUp: 1, needed: 2 }),
        shift('a', 20, 22, { signedUp: 0, needed: 1 }),
      ];
      expect(relief(two, h(9)).map(told)).to.deep.equal([[20, 22, 1, 3, 2]]);
    });

    it('is nobody where nobody comes, and a shift of no length is nobody', () => {
      expect(relief([shift('a', 8, 20, { signedUp: 1 })], h(8))).to.deep.equal([]);
      expect(relief([shift('a', 9, 9, { signedUp: 1 })], h(8))).to.deep.equal([]);
    });
  });
});
