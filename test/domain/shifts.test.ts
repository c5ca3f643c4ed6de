import { expect } from '@open-wc/testing';
import type { Shift } from '../../src/domain/model.ts';
import { shiftsAround, shiftGap, sumOfAll } from '../../src/domain/shifts.ts';

const shift = (start: string, end: string, role?: string): Shift => ({
  start: Date.parse(start),
  end: Date.parse(end),
  ...(role !== undefined && { role }),
});
const at = (time: string): number => Date.parse(time);
const roles = (shifts: readonly Shift[]): string => shifts.map(each => each.role).join(' ');

describe('domain/shifts', () => {
  describe('shiftsAround(shifts, now)', () => {
    it('is nothing, for ever, without shifts', () => {
      expect(shiftsAround([], 0)).to.deep.equal({ current: [], next: [], changesAt: Infinity });
    });

    it('has a shift from its start until just before its end', () => {
      const shifts = [shift('2021-01-06T08:00Z', '2021-01-06T12:00Z', 'a')];
      const running = (now: number): number => shiftsAround(shifts, now).current.length;
      expect(running(at('2021-01-06T08:00Z') - 1)).to.equal(0);
      expect(running(at('2021-01-06T08:00Z'))).to.equal(1);
      expect(running(at('2021-01-06T12:00Z') - 1)).to.equal(1);
      expect(running(at('2021-01-06T12:00Z'))).to.equal(0);
    });

    it('goes over midnight without a gap', () => {
      const shifts = [
        shift('2021-01-06T20:00+08:00', '2021-01-07T02:00+08:00', 'night'),
        shift('2021-01-07T02:00+08:00', '2021-01-07T08:00+08:00', 'relief'),
      ];
      expect(roles(shiftsAround(shifts, at('2021-01-06T23:59:59+08:00')).current)).to.equal('night');
      expect(roles(shiftsAround(shifts, at('2021-01-07T00:00+08:00')).current)).to.equal('night');
      expect(shiftsAround(shifts, at('2021-01-07T00:00+08:00')).changesAt).to.equal(
        at('2021-01-07T02:00+08:00'),
      );
      expect(roles(shiftsAround(shifts, at('2021-01-07T02:00+08:00')).current)).to.equal('relief');
    });

    it('lasts four hours from 00:00 to 05:00 in the night when clocks go forward, six when back', () => {
      const spring = shift('2021-03-28T00:00+01:00', '2021-03-28T05:00+02:00');
      const autumn = shift('2021-10-31T00:00+02:00', '2021-10-31T05:00+01:00');
      const hours = ({ start, end }: Shift): number => (end - start) / 3_600_000;
      expect(hours(spring)).to.equal(4);
      expect(hours(autumn)).to.equal(6);
      // The hour that comes twice is covered twice: at 02:30 +02:00 and at 02:30 +01:00.
      expect(shiftsAround([autumn], at('2021-10-31T02:30+02:00')).current).to.deep.equal([autumn]);
      expect(shiftsAround([autumn], at('2021-10-31T02:30+01:00')).current).to.deep.equal([autumn]);
      expect(shiftsAround([spring], at('2021-03-28T04:59:59+02:00')).current).to.deep.equal([spring]);
    });

    it('orders those that run by their end, and does not touch the list', () => {
      const shifts = Object.freeze([
        shift('2021-01-06T08:00Z', '2021-01-06T14:00Z', 'late'),
        shift('2021-01-06T08:00Z', '2021-01-06T10:00Z', 'early'),
      ]);
      const found = shiftsAround(shifts, at('2021-01-06T09:00Z'));
      expect(roles(found.current)).to.equal('early late');
      expect(found.changesAt).to.equal(at('2021-01-06T10:00Z'));
    });

    it('has as next all that begin at the earliest moment to come, from an unsorted list', () => {
      const shifts = [
        shift('2021-01-06T18:00Z', '2021-01-06T20:00Z', 'later'),
        shift('2021-01-06T12:00Z', '2021-01-06T14:00Z', 'a'),
        shift('2021-01-06T08:00Z', '2021-01-06T12:00Z', 'past'),
        shift('2021-01-06T12:00Z', '2021-01-06T20:00Z', 'b'),
      ];
      const found = shiftsAround(shifts, at('2021-01-06T12:00Z') - 1);
      expect(roles(found.next)).to.equal('a b');
      expect(found.changesAt).to.equal(at('2021-01-06T12:00Z'));
    });

    it('has no next where all is over', () => {
      const found = shiftsAround([shift('2021-01-06T08:00Z', '2021-01-06T12:00Z')], at('2021-01-07T00:00Z'));
      expect(found).to.deep.equal({ current: [], next: [], changesAt: Infinity });
    });
  });

  describe('shiftGap(shift)', () => {
    const base = { start: 0, end: 1 };

    it('is what lacks of what is needed, and 0 where more came than needed', () => {
      expect(shiftGap({ ...base, signedUp: 3, needed: 4 })).to.equal(1);
      expect(shiftGap({ ...base, signedUp: 9, needed: 4 })).to.equal(0);
      expect(shiftGap({ ...base, signedUp: 0, needed: 4 })).to.equal(4);
    });

    it('is unknown where one of the two is, also where the least is known', () => {
      expect(shiftGap({ ...base, signedUp: 3 })).to.equal(undefined);
      expect(shiftGap({ ...base, needed: 4 })).to.equal(undefined);
      expect(shiftGap({ ...base, signedUp: 1, min: 2 })).to.equal(undefined);
    });
  });

  describe('sumOfAll(parts)', () => {
    it('is the sum where every part is known, a 0 among them', () => {
      expect(sumOfAll([3, 0, 4])).to.equal(7);
      expect(sumOfAll([0])).to.equal(0);
    });

    it('is unknown where a part is, or there is none', () => {
      expect(sumOfAll([3, undefined])).to.equal(undefined);
      expect(sumOfAll([])).to.equal(undefined);
    });
  });
});
