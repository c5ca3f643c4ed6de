import { expect } from '@open-wc/testing';
import { map, mappedCommunities } from '../support/mappings.ts';

const byName = (more: object = {}): object => ({
  mapping: 1,
  feed: { communities: { $each: '', give: { id: { $from: 'site', slug: true }, name: '$site', ...more } } },
});

function idsOf(names: readonly string[], mapping: object = byName()): readonly string[] {
  const source = JSON.stringify(names.map(site => ({ site })));
  return mappedCommunities(source, mapping).communities.map(({ id }) => id);
}

describe('ids that are made of names', () => {
  it('are made unique in the order of the document', () => {
    expect(idsOf(['Quay', 'Quay', 'Pier', 'quay!'])).to.deep.equal(['quay', 'quay-2', 'pier', 'quay-3']);
  });

  it('take the next number that no other place has by its own name', () => {
    expect(idsOf(['Quay', 'Quay', 'Quay 2', 'Quay'])).to.deep.equal(['quay', 'quay-3', 'quay-2', 'quay-4']);
  });

  it('are no longer than ids may be', () => {
    const [first, second] = idsOf(['𠀀'.repeat(64), '𠀀'.repeat(64)]);
    expect([...first!].length).to.be.at.most(64);
    expect([...second!].length).to.be.at.most(64);
    expect(second).to.match(/^𠀀+-2$/u);
  });

  it('are told of by a warning each, with the row', () => {
    const { issues } = map('name,queue.waiting\nA,1\nB,2\nA,3\n', null);
    expect(issues).to.deep.equal([
      {
        code: 'id/made-unique',
        pointer: '',
        severity: 'warning',
        seen: '"a" → "a-2"',
        source: { row: 4, column: 'name' },
      },
    ]);
  });

  it('lose no place of a table: each number stays with its name', () => {
    const { communities, codes } = mappedCommunities('name,queue.waiting\nA,1\nB,2\nA,3\n', null);
    expect(communities.map(({ id, queue }) => [id, queue?.waiting])).to.deep.equal([
      ['a', 1],
      ['b', 2],
      ['a-2', 3],
    ]);
    expect(codes).to.deep.equal(['id/made-unique', 'value/missing']);
  });

  it('are made unique in inner lists too, each list for itself', () => {
    const sites = { $each: 'gates', give: { id: { $from: 'n', slug: true }, name: '$n' } };
    const row = (site: string): object => ({ site, gates: [{ n: 'Gate' }, { n: 'Gate' }] });
    const { communities } = mappedCommunities(JSON.stringify([row('A'), row('B')]), byName({ sites }));
    expect(communities.map(each => each.sites?.map(({ id }) => id))).to.deep.equal([
      ['gate', 'gate-2'],
      ['gate', 'gate-2'],
    ]);
  });

  it('that are given stay as they are: the later of two is an error', () => {
    const given = { mapping: 1, feed: { communities: { $each: '', give: { id: '$site', name: '$site' } } } };
    const { communities, codes } = mappedCommunities('site,n\nA,1\nA,2\n', given);
    expect(communities.map(({ id }) => id)).to.deep.equal(['A']);
    expect(codes).to.include('id/duplicate');
  });

  it('of ten thousand places with one name take no time to speak of', () => {
    const names = Array.from({ length: 10_000 }, () => 'Quay');
    expect(new Set(idsOf(names)).size).to.equal(10_000);
  });
});
