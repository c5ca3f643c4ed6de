import { expect } from '@open-wc/testing';
import { agenciesIn, agencyStaff, placesOf } from '../../src/domain/agencies.ts';

describe('domain/agencies', () => {
  it('those who are not out can still go', () => {
    expect(agencyStaff({ id: 'a', staff: 26, deployed: 15 })).to.deep.equal({ free: 11, isExceeded: false });
    expect(agencyStaff({ id: 'a', staff: 26, deployed: 26 }).free).to.equal(0);
  });

  it('where a count lacks, nobody is known to be free', () => {
    for (const counts of [{ staff: 26 }, { deployed: 15 }, {}])
      expect(agencyStaff({ id: 'a', ...counts })).to.deep.equal({ free: undefined, isExceeded: false });
  });

  it('more out than there are is marked, and says nothing of who is free', () => {
    expect(agencyStaff({ id: 'a', staff: 6, deployed: 9 })).to.deep.equal({
      free: undefined,
      isExceeded: true,
    });
  });

  it('an agency is in a community that it names, and nowhere where it names none', () => {
    const agencies = [{ id: 'a', communities: ['x', 'y'] }, { id: 'b', communities: ['z'] }, { id: 'c' }];
    expect(agenciesIn(agencies, new Set(['y', 'q'])).map(({ id }) => id)).to.deep.equal(['a']);
    expect(agenciesIn(agencies, new Set())).to.deep.equal([]);
  });

  it('a community of several agencies is counted once', () => {
    expect(
      placesOf([
        { id: 'a', communities: ['x', 'y', 'x'] },
        { id: 'b', communities: ['y', 'z'] },
      ]),
    ).to.deep.equal(['x', 'y', 'z']);
  });
});
