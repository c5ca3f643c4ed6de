import { expect } from '@open-wc/testing';
import type { Community, Feed } from '../../src/domain/model.ts';
import { selectCommunities, type Query } from '../../src/domain/select-communities.ts';

const place = (id: string, name: Community['name'] = id, district?: string): Community => ({
  id,
  name,
  ...(district !== undefined && { district }),
});

const feedOf = (...communities: readonly Community[]): Feed => ({ version: 1, communities });

const town = feedOf(
  place('mill-yard', { en: 'Mill Yard', 'zh-Hans': '磨坊院' }, 'North'),
  place('Quay', 'Old Quay', 'North'),
  place('station', 'Station', 'South'),
);

const chosen = (feed: Feed, scope: Query): readonly string[] =>
  selectCommunities(feed, scope).communities.map(({ id }) => id);

describe('domain/select-communities', () => {
  it('takes all communities where none is asked for, and shows them as a list', () => {
    for (const community of [null, '', '  ']) {
      const selection = selectCommunities(town, { community, district: null });
      expect(selection.communities).to.equal(town.communities);
      expect([selection.isSingle, selection.unknown, selection.problem]).to.deep.equal([
        false,
        [],
        undefined,
      ]);
    }
  });

  it('takes one id, or several in the order of the feed', () => {
    expect(chosen(town, { community: ' station ' })).to.deep.equal(['station']);
    expect(selectCommunities(town, { community: 'station' }).isSingle).to.equal(true);
    expect(chosen(town, { community: 'station  mill-yard' })).to.deep.equal(['mill-yard', 'station']);
    expect(selectCommunities(town, { community: 'station mill-yard' }).isSingle).to.equal(false);
  });

  it('takes an id without regard to case, unless two ids differ by case alone', () => {
    expect(chosen(town, { community: 'MILL-YARD' })).to.deep.equal(['mill-yard']);
    expect(chosen(town, { community: 'quay STATION' })).to.deep.equal(['Quay', 'station']);
    const twins = feedOf(place('a'), place('A'));
    expect(chosen(twins, { community: 'A' })).to.deep.equal(['A']);
    const both = feedOf(place('ab'), place('aB'));
    expect(chosen(both, { community: 'AB' })).to.deep.equal([]);
  });

  it('takes a name in any of its languages, without regard to case, spaces and how accents are encoded', () => {
    for (const community of ['Mill Yard', 'mill  yard', '磨坊院']) {
      const selection = selectCommunities(town, { community });
      expect([selection.communities[0]?.id, selection.isSingle], community).to.deep.equal([
        'mill-yard',
        true,
      ]);
    }
    const accented = feedOf(place('1', 'Ráztoky'));
    expect(chosen(accented, { community: 'Ra\u0301ztoky' })).to.deep.equal(['1']);
  });

  it('takes no name that two communities share, but does within a district where it is unique', () => {
    const feed = feedOf(place('1', 'Station', 'North'), place('2', 'Station', 'South'));
    expect(chosen(feed, { community: 'station' })).to.deep.equal([]);
    expect(chosen(feed, { community: 'station', district: 'South' })).to.deep.equal(['2']);
  });

  it('takes an id before a name, a whole id before its words, and a list of ids before a name', () => {
    expect(chosen(feedOf(place('1', 'b'), place('b', '1')), { community: 'b' })).to.deep.equal(['b']);
    expect(chosen(feedOf(place('a b'), place('a'), place('b')), { community: 'a b' })).to.deep.equal(['a b']);
    const named = feedOf(place('a'), place('b'), place('c', 'A B'));
    expect(chosen(named, { community: 'a b' })).to.deep.equal(['a', 'b']);
  });

  it('says what is unknown as it was written, shows the rest, and names ids that exist', () => {
    const { communities, unknown, problem, examples, isSingle } = selectCommunities(town, {
      community: 'Nowhere station',
    });
    expect([communities.length, unknown, problem, isSingle]).to.deep.equal([
      1,
      ['Nowhere'],
      undefined,
      false,
    ]);
    expect(examples).to.deep.equal(['mill-yard', 'Quay', 'station']);
  });

  it('names at most five ids that exist, of the district that was asked for', () => {
    const many = feedOf(
      ...Array.from({ length: 9 }, (_, at) => place(`c${at}`, `C${at}`, at < 2 ? 'A' : 'B')),
    );
    const { problem, unknown, examples } = selectCommunities(many, { community: 'x', district: 'B' });
    expect([problem, unknown]).to.deep.equal(['no-such-community', ['x']]);
    expect(examples).to.deep.equal(['c2', 'c3', 'c4', 'c5', 'c6']);
  });

  it('takes a district without regard to case, unless two districts differ by case alone', () => {
    expect(chosen(town, { district: 'north' })).to.deep.equal(['mill-yard', 'Quay']);
    const twins = feedOf(place('1', '1', 'N'), place('2', '2', 'n'));
    expect(chosen(twins, { district: 'N' })).to.deep.equal(['1']);
    const both = feedOf(place('1', '1', 'nO'), place('2', '2', 'No'));
    expect(chosen(both, { district: 'NO' })).to.deep.equal([]);
  });

  it('names each district that exists once where the district is unknown', () => {
    const { problem, unknown, examples } = selectCommunities(town, {
      district: 'West',
      community: 'station',
    });
    expect([problem, unknown]).to.deep.equal(['no-such-district', ['West']]);
    expect(examples).to.deep.equal(['North', 'South']);
  });

  it('tells a feed without communities from one that lacks what was asked for', () => {
    expect(selectCommunities(feedOf(), { community: 'a' }).problem).to.equal('empty');
    const sharded: Feed = { version: 1, communities: [], shards: [{ url: 'a.json' }] };
    expect(selectCommunities(sharded, { district: 'West' }).problem).to.equal('no-such-district');
  });
});
