import { expect } from '@open-wc/testing';
import { groupsOf } from '../../src/domain/groups.ts';

describe('domain/groups', () => {
  it('is undefined where the size of a group is not known', () => {
    expect(groupsOf({ outdoors: 60, indoors: 120, maxOutdoorGroups: 6 })).to.equal(undefined);
  });

  it("is undefined where nobody's place is known, whatever the number waiting", () => {
    expect(groupsOf({ waiting: 180, groupSize: 10 })).to.equal(undefined);
  });

  it('is so many groups out and in, within the limit', () => {
    expect(groupsOf({ outdoors: 60, indoors: 120, groupSize: 10, maxOutdoorGroups: 6 })).to.deep.equal({
      size: 10,
      outdoors: 6,
      indoors: 12,
      limit: 6,
      over: 0,
    });
  });

  it('counts a group that is not full', () => {
    expect(groupsOf({ outdoors: 61, indoors: 1, groupSize: 10, maxOutdoorGroups: 6 })).to.include({
      outdoors: 7,
      indoors: 1,
      over: 1,
    });
  });

  it('keeps an unknown place unknown, and a known 0 a 0', () => {
    expect(groupsOf({ outdoors: 0, groupSize: 10 })).to.include({ outdoors: 0, indoors: undefined, over: 0 });
    expect(groupsOf({ indoors: 5, groupSize: 10 })).to.include({ outdoors: undefined, indoors: 1 });
  });

  it('passes no limit that is not known', () => {
    expect(groupsOf({ outdoors: 500, groupSize: 10 })).to.include({ limit: undefined, over: 0 });
  });

  it('takes a limit of 0 for a limit', () => {
    expect(groupsOf({ outdoors: 15, groupSize: 10, maxOutdoorGroups: 0 })?.over).to.equal(2);
  });

  it('is not over the limit by those indoors', () => {
    expect(groupsOf({ indoors: 500, groupSize: 10, maxOutdoorGroups: 1 })?.over).to.equal(0);
  });
});
