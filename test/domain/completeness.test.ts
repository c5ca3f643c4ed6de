import { expect } from '@open-wc/testing';
import { absentFrom } from '../../src/domain/absent.ts';
import { withLost, type Gaps, type LostCommunity, type Scope } from '../../src/domain/completeness.ts';
import type { Community, Feed, Shard } from '../../src/domain/model.ts';

const NORTH: Community = { id: 'a', name: 'A', district: 'North' };
const SOUTH: Community = { id: 'b', name: 'B', district: 'South' };

function absent(gaps: Gaps & { incomplete?: boolean }, scope: Scope = {}): readonly [number, boolean] {
  const { lost = [], ...more } = gaps;
  const feed: Feed & Gaps = withLost({ version: 1, communities: [NORTH, SOUTH], ...more }, lost);
  const found = feed.communities.filter(
    ({ id, district }) =>
      (typeof scope.district !== 'string' || (district ?? '') === scope.district) &&
      (!scope.ids?.length || scope.ids.includes(id)),
  );
  const { count, isAtLeast } = absentFrom(feed, scope, found);
  return [count, isAtLeast];
}

describe('domain/completeness', () => {
  it('finds nothing missing in a whole feed', () => {
    for (const scope of [{}, { district: 'North' }, { ids: ['a'] }])
      expect(absent({}, scope)).to.deep.equal([0, false]);
  });

  const lost: readonly LostCommunity[] = [
    { id: 'a', district: 'North' },
    { district: 'South' },
    { district: '' },
  ];

  it('counts what was lost in reading, in the district in which it was', () => {
    expect(absent({ lost })).to.deep.equal([3, false]);
    expect(absent({ lost }, { district: 'North' })).to.deep.equal([1, false]);
    expect(absent({ lost }, { district: 'East' })).to.deep.equal([0, false]);
    expect(absent({ lost }, { district: '' }), 'without a district').to.deep.equal([1, false]);
  });

  it('does not know how many a district lacks where the district of a lost one cannot be told', () => {
    expect(absent({ lost: [{}] })).to.deep.equal([1, false]);
    expect(absent({ lost: [{}] }, { district: 'North' })).to.deep.equal([0, true]);
  });

  it('says at least of a list that the source cut off', () => {
    expect(absent({ incomplete: true })).to.deep.equal([0, true]);
    expect(absent({ incomplete: true }, { district: 'North' })).to.deep.equal([0, true]);
  });

  const shard = (more: Partial<Shard>): Shard => ({ url: 'x.json', ...more });

  it('counts the communities of a shard that did not come, where the index names them', () => {
    const absentShards = [shard({ districts: ['North'], communities: ['x', 'y'] })];
    expect(absent({ absentShards })).to.deep.equal([2, false]);
    expect(absent({ absentShards }, { district: 'North' })).to.deep.equal([2, false]);
    expect(absent({ absentShards }, { district: 'South' }), 'not of this district').to.deep.equal([0, false]);
  });

  it('says at least where the index does not say how many are in such a shard', () => {
    expect(absent({ absentShards: [shard({})] })).to.deep.equal([0, true]);
    expect(absent({ absentShards: [shard({})] }, { district: 'North' })).to.deep.equal([0, true]);
    const both = [shard({ districts: ['North', 'South'], communities: ['x', 'y'] })];
    expect(absent({ absentShards: both }, { district: 'North' }), 'one or both').to.deep.equal([0, true]);
  });

  it('knows of communities that are named which are missing, however much else is', () => {
    const gaps = { lost, incomplete: true, absentShards: [shard({})] };
    expect(absent(gaps, { ids: ['b'] })).to.deep.equal([0, false]);
    expect(absent(gaps, { ids: ['b', 'z'] })).to.deep.equal([1, false]);
    expect(absent(gaps, { ids: ['a'] }), 'there were two of that id').to.deep.equal([1, false]);
  });
});
