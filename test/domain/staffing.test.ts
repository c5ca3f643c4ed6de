import { expect } from '@open-wc/testing';
import { staffing } from '../../src/domain/staffing.ts';

const NOW = Date.UTC(2021, 0, 6, 7, 40);
const now = { start: NOW - 1, end: NOW + 1 };

describe('domain/staffing', () => {
  it('is unknown in all where nothing is known', () => {
    for (const volunteers of [{}, { roles: [] }, { shifts: [] }, { roles: [{ id: 'a' }] }]) {
      expect(staffing(volunteers, NOW)).to.deep.equal({
        kind: 'on-duty',
        have: undefined,
        needed: undefined,
        gap: undefined,
      });
    }
  });

  it('is the counts as given, before any sum', () => {
    const roles = [{ id: 'a', onDuty: 1, needed: 2 }];
    expect(staffing({ onDuty: 10, needed: 14, roles }, NOW)).to.deep.equal({
      kind: 'on-duty',
      have: 10,
      needed: 14,
      gap: 4,
      isLeast: false,
    });
  });

  it('is the sum over the roles where each of them has its count', () => {
    const roles = [
      { id: 'a', onDuty: 8, needed: 5 },
      { id: 'b', onDuty: 1, needed: 8 },
    ];
    expect(staffing({ roles }, NOW)).to.include({ kind: 'on-duty', have: 9, needed: 13, gap: 7 });
  });

  it('is no sum where a role lacks its count: that would be too few, and the gap is the least', () => {
    const roles = [{ id: 'a', onDuty: 8, needed: 9 }, { id: 'b' }];
    expect(staffing({ roles }, NOW)).to.deep.equal({
      kind: 'on-duty',
      have: undefined,
      needed: undefined,
      gap: 1,
      isLeast: true,
    });
  });

  it('is what the shifts of this moment promise where nobody was counted, and says so', () => {
    const shifts = [
      { ...now, signedUp: 3, needed: 4 },
      { ...now, signedUp: 6, needed: 4 },
      { start: NOW + 1, end: NOW + 2, signedUp: 50, needed: 99 },
    ];
    expect(staffing({ shifts }, NOW)).to.deep.equal({ kind: 'signed-up', have: 9, needed: 8, gap: 1 });
  });

  it('never takes sign-ups for people on duty where people were counted', () => {
    const shifts = [{ ...now, signedUp: 30, needed: 30 }];
    expect(staffing({ onDuty: 0, shifts }, NOW)).to.include({ kind: 'on-duty', have: 0 });
    expect(staffing({ roles: [{ id: 'a', onDuty: 2 }], shifts }, NOW)).to.include({
      kind: 'on-duty',
      have: 2,
    });
  });

  it('is unknown in what the running shifts do not say', () => {
    const shifts = [
      { ...now, signedUp: 3, needed: 4 },
      { ...now, needed: 4 },
    ];
    expect(staffing({ shifts }, NOW)).to.include({ kind: 'on-duty', have: undefined, gap: undefined });
    const open = [
      { ...now, signedUp: 3, needed: 4 },
      { ...now, signedUp: 1 },
    ];
    expect(staffing({ shifts: open }, NOW)).to.deep.equal({
      kind: 'signed-up',
      have: 4,
      needed: undefined,
      gap: undefined,
    });
  });

  it('is 0 signed up where the running shifts have nobody: known, and not unknown', () => {
    expect(staffing({ shifts: [{ ...now, signedUp: 0, needed: 2 }] }, NOW)).to.include({ have: 0, gap: 2 });
  });

  it('keeps what is needed where nobody knows who is there', () => {
    expect(staffing({ needed: 14 }, NOW)).to.include({ have: undefined, needed: 14, gap: undefined });
  });
});
