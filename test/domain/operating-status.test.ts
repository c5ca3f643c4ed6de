import { expect } from '@open-wc/testing';
import type { Freshness } from '../../src/domain/age.ts';
import type { Opening, Status } from '../../src/domain/model.ts';
import { operatingStatus } from '../../src/domain/operating-status.ts';

const NOW = Date.UTC(2021, 0, 6, 7, 40);
const STATUSES: readonly Status[] = ['not-started', 'open', 'paused', 'full', 'closed', 'done'];

const at = (opening: Opening, freshness: Freshness = 'fresh') => operatingStatus(opening, NOW, freshness);

describe('domain/opening', () => {
  it('tells the state that is given', () => {
    for (const status of STATUSES) expect(at({ status }).status).to.equal(status);
  });

  it('serves where it is open or full, and nowhere else', () => {
    expect(STATUSES.filter(status => at({ status }).serving)).to.deep.equal(['open', 'full']);
  });

  it('serves where no state is given: a queue may be given without one, and its own age counts', () => {
    for (const freshness of ['fresh', 'stale', 'expired', 'unknown'] as const) {
      expect(at({}, freshness)).to.deep.equal({ status: undefined, serving: true });
    }
  });

  it('is shut where no state is given and the place opens later, but not where it closes before that', () => {
    const [before, later, last] = [NOW - 1, NOW + 1, NOW + 2];
    for (const opening of [{ opensAt: later }, { opensAt: later, closesAt: last }])
      expect(at(opening)).to.deep.equal({ status: 'closed', isProven: true, serving: false });
    expect(at({ opensAt: last, closesAt: later })).to.deep.equal({ status: undefined, serving: true });
    expect(at({ opensAt: before, closesAt: last })).to.deep.equal({ status: undefined, serving: true });
    expect(at({ status: 'open', opensAt: later }).serving).to.equal(true);
  });

  it('serves nobody where a state is given that cannot be read: it may be paused in another language', () => {
    expect(at({ status: 'unknown' })).to.deep.equal({ status: undefined, serving: false });
    expect(at({ status: 'unknown', closesAt: NOW - 1 })).to.deep.equal({ status: undefined, serving: false });
  });

  it('is not told at all once it has expired, and serves nobody', () => {
    expect(at({ status: 'open' }, 'expired')).to.deep.equal({ status: undefined, serving: false });
  });

  it('is told of any other age, but serves only while it is current', () => {
    for (const freshness of ['stale', 'uncertain', 'unknown'] as const) {
      expect(at({ status: 'open' }, freshness)).to.deep.equal({ status: 'open', serving: false });
    }
    expect(at({ status: 'open' }, 'ageing').serving).to.equal(true);
  });

  describe('overdue', () => {
    for (const [status, member, overdue] of [
      ['open', 'closesAt', 'closing'],
      ['full', 'closesAt', 'closing'],
      ['paused', 'resumesAt', 'resuming'],
      ['closed', 'opensAt', 'opening'],
      ['not-started', 'opensAt', 'opening'],
    ] as const) {
      it(`is ${overdue} where it is ${status} and ${member} has passed`, () => {
        expect(at({ status, [member]: NOW - 1 })).to.deep.equal({ status, overdue, serving: false });
        expect(at({ status, [member]: NOW }).overdue).to.equal(undefined);
        expect(at({ status, [member]: NOW + 1 }).overdue).to.equal(undefined);
      });
    }

    it('is nothing where the time that passed belongs to another state', () => {
      expect(at({ status: 'open', opensAt: NOW - 1, resumesAt: NOW - 1 }).overdue).to.equal(undefined);
      expect(at({ status: 'paused', closesAt: NOW - 1 }).overdue).to.equal(undefined);
      expect(at({ status: 'closed', closesAt: NOW - 1 }).overdue).to.equal(undefined);
      expect(at({ status: 'done', closesAt: NOW - 1, opensAt: NOW - 1 }).overdue).to.equal(undefined);
    });

    it('is closing where no state is given and its time has passed', () => {
      expect(at({ closesAt: NOW - 1 })).to.deep.equal({
        status: undefined,
        overdue: 'closing',
        serving: false,
      });
      expect(at({ opensAt: NOW - 1, resumesAt: NOW - 1 }).overdue).to.equal(undefined);
    });

    it('is nothing of a state that has expired', () => {
      expect(at({ status: 'open', closesAt: NOW - 1 }, 'expired').overdue).to.equal(undefined);
      expect(at({ status: 'paused', resumesAt: NOW - 1 }, 'expired').overdue).to.equal(undefined);
    });

    it('is nothing on the day itself of a date alone, which names no hour', () => {
      // As the reader of feeds keeps the start of a day.
      const today = Date.UTC(2021, 0, 6) + 1;
      expect(at({ status: 'open', closesAt: today })).to.deep.equal({ status: 'open', serving: true });
      expect(at({ status: 'paused', resumesAt: today }).overdue).to.equal(undefined);
      expect(at({ status: 'open', closesAt: today - 86_400_000 }).overdue).to.equal('closing');
    });

    it('has no member of that name where nothing is overdue', () => {
      expect(at({ status: 'open' })).not.to.have.property('overdue');
    });
  });

  describe('closed overnight', () => {
    const HOUR = 3_600_000;
    const ages = ['fresh', 'stale', 'expired', 'uncertain', 'unknown'] as const;

    for (const status of ['closed', 'not-started', 'done'] as const) {
      it(`is told until the announced opening, however old the news is: ${status}`, () => {
        for (const freshness of ages) {
          expect(at({ status, opensAt: NOW + 9 * HOUR }, freshness)).to.deep.equal({
            status,
            isProven: true,
            serving: false,
          });
        }
        expect(at({ status, opensAt: NOW - 1 }, 'expired').status, 'and not after it').to.equal(undefined);
        expect(at({ status }, 'expired').status, 'nor without one').to.equal(undefined);
      });
    }

    it('is closed where the closing has passed since the last news, until the announced opening', () => {
      const opening = { status: 'open', closesAt: NOW - HOUR, opensAt: NOW + 9 * HOUR } as const;
      for (const freshness of ['stale', 'expired', 'unknown'] as const)
        expect(at(opening, freshness).status, freshness).to.equal('closed');
      expect(at(opening, 'fresh'), 'current news goes before').to.include({
        status: 'open',
        overdue: 'closing',
      });
      expect(at({ ...opening, closesAt: NOW + HOUR }, 'expired').status).to.equal(undefined);
      expect(at({ ...opening, opensAt: NOW - 2 * HOUR }, 'expired').status).to.equal(undefined);
    });
  });
});
