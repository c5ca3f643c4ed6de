import { expect } from '@open-wc/testing';
import { cutOffOf } from '../../src/feed/cut-off.ts';
import { readFeed } from '../../src/feed/parse.ts';
import { calendar } from '../../src/text/calendar.ts';
import { map, mappedCommunities } from '../support/mappings.ts';

/** What says that a list of two rows, called `records`, was cut off. */
const of = (source: object, name = 'records'): string | undefined => cutOffOf([source], name, 2)?.member;

describe('feed/cut-off', () => {
  for (const [what, source] of Object.entries<object>({
    'a limit of ArcGIS that was passed': { exceededTransferLimit: true },
    'the same in the properties of GeoJSON': { properties: { exceededTransferLimit: true } },
    'the next link of OData 4': { '@odata.nextLink': 'https://example.org/Sites?$skiptoken=2' },
    'the next link of OData 3': { 'odata.nextLink': 'Sites?$skiptoken=2' },
    'the next link of OData 2': { __next: 'Sites?$skiptoken=2' },
    'a total of CKAN above what came': { total: 41, limit: 2 },
    'a total beside rows that are called records': { total: 41 },
    'a total written as text': { total: '41', limit: 2 },
    'the total of a search engine': { total: { value: 41, relation: 'eq' }, limit: 2 },
    'a count of OData above what came': { '@odata.count': 41 },
    'features that matched but did not come (WFS)': { numberMatched: 41, numberReturned: 2 },
    'a count with a next page': { count: 41, next: '?page=2', previous: null },
    'a total in meta': { meta: { total: 41 }, links: {} },
    'a next link where there is no total': { next: 'https://example.org/sites?page=2' },
    'a next link of HAL': { _links: { next: { href: '/sites?page=2' } } },
    'a token for the next page': { nextPageToken: 'CAUQAA' },
    'a number of the next page': { next_page: 2 },
    has_more: { has_more: true },
    'pageInfo of GraphQL': { pageInfo: { hasNextPage: true } },
    'a link of OGC API Features': {
      links: [
        { rel: 'self', href: '/a' },
        { rel: 'next', href: '/a?offset=2' },
      ],
    },
    'a page of Spring': { totalPages: 21, last: false, size: 2, number: 0 },
    'a last page of several': { page: 3, pages: 3 },
    'a page of Laravel': { meta: { current_page: 1, last_page: 21 } },
    'a total in the pagination in meta': { meta: { pagination: { total: 41 } } },
    'what Solr found': { numFound: 41, start: 0 },
    'rows of CouchDB': { total_rows: 41, offset: 0 },
    'records of DataTables': { recordsTotal: 41 },
    'an offset of Airtable': { offset: 'itrA1/recB2' },
    'a total that is at least as many': { total: { value: 2, relation: 'gte' } },
    'a total with a mark for thousands': { total: '1,041' },
    'a last page that it is not': { isLastPage: false },
    'a list that was truncated': { isTruncated: true },
  })) {
    it(`is told by ${what}`, () => expect(of(source)).to.be.a('string'));
  }

  for (const [what, source, name] of [
    ['a limit that was not passed', { exceededTransferLimit: false }, 'features'],
    [
      'a total of as many as came, though there is a next link',
      { total: 2, _links: { next: '/x?offset=2' } },
      'records',
    ],
    ['a total below what came', { total: 1, limit: 100 }, 'records'],
    ['an empty next link', { next: null, previous: '/x?page=1' }, 'results'],
    ['a total that may be one of people', { total: 749 }, 'places'],
    ['a count that may be one of people', { count: 749 }, 'data'],
    ['the next time of opening', { next: '2026-12-01T06:00:00Z' }, 'places'],
    ['the next shift in words', { next: 'tomorrow at six' }, 'places'],
    ['one page of one', { page: 1, pages: 1, last: true }, 'records'],
    ['a number of pages of something else', { pages: 12 }, 'records'],
    ['an offset in rows', { offset: '0', total: 2 }, 'records'],
    ['a link to itself', { links: [{ rel: 'self', href: '/a' }] }, 'records'],
    ['nothing', {}, 'records'],
  ] as const) {
    it(`is not told by ${what}`, () => expect(of(source, name)).to.equal(undefined));
  }

  it('is looked for in every object around the list, and in nothing inherited', () => {
    expect(cutOffOf([{ exceededTransferLimit: true }, {}], 'rows', 2)?.member).to.equal(
      'exceededTransferLimit',
    );
    expect(of(Object.create({ has_more: true }) as object)).to.equal(undefined);
    expect(cutOffOf([], '', 2)).to.equal(undefined);
  });

  describe('through a mapping', () => {
    const mapping = (each: string): object => ({
      mapping: 1,
      feed: { communities: { $each: each, give: { id: '$id', name: '$id' } } },
    });
    const rows = [{ id: 'a' }, { id: 'b' }];
    const document = (source: unknown, each: string): Record<string, unknown> =>
      map(JSON.stringify(source), mapping(each)).document as Record<string, unknown>;

    it('is an error, and the feed says that it is incomplete', () => {
      const source = { success: true, result: { records: rows, total: 41, limit: 2 } };
      const { codes, communities } = mappedCommunities(JSON.stringify(source), mapping('result.records'));
      expect(codes).to.include('source/cut-off');
      expect(communities.length).to.equal(2);
      expect(document(source, 'result.records')['incomplete']).to.equal(true);
      const { issues } = map(JSON.stringify(source), mapping('result.records'));
      expect(issues[0]).to.deep.equal({
        code: 'source/cut-off',
        pointer: '',
        severity: 'error',
        seen: 'total: 41',
        source: { pointer: '/result/records' },
      });
    });

    it('is counted before rows are chosen from the list', () => {
      const chosen = {
        mapping: 1,
        feed: { communities: { $each: 'records', where: { id: 'a' }, give: { id: '$id', name: '$id' } } },
      };
      const body = JSON.stringify({ records: rows, total: 2, limit: 100 });
      expect(mappedCommunities(body, chosen).codes).not.to.include('source/cut-off');
    });

    it('is found from the top of the source, by a name with a dot, and in one of several lists', () => {
      expect(document({ records: rows, total: 3 }, '/records')['incomplete']).to.equal(true);
      expect(document({ 'my.records': rows, next: '?page=2' }, 'my.records')['incomplete']).to.equal(true);
      const parts = {
        north: { records: [{ id: 'a' }], total: 1 },
        south: { records: [{ id: 'b' }], total: 9 },
      };
      expect(document(parts, '*.records')['incomplete']).to.equal(true);
      expect(document({ north: parts.north }, '*.records')['incomplete']).to.equal(undefined);
    });

    for (const [what, body] of [
      ['a row with more cells than the header, which is left out', 'id,name\na,A\nb,B,5,6\n'],
      ['a quotation mark that never ends', 'id,name\na,A\nb,"B\nc,C\n'],
    ] as const) {
      it(`is the same to a total as ${what}`, () => {
        const { document } = map(body, null);
        expect(document).to.include({ incomplete: true });
        expect(mappedCommunities(body, null).communities.map(({ id }) => id)).to.deep.equal(['a']);
      });
    }

    it('is the same to a total as rows without the key by which they are grouped', () => {
      const grouped = {
        mapping: 1,
        feed: { communities: { $each: '', key: '$site', give: { id: '$site', name: '$site' } } },
      };
      expect(map('site,n\nA,1\n,2\n', grouped).document).to.include({ incomplete: true });
      expect(map('site,n\nA,1\nB,2\n', grouped).document).not.to.have.property('incomplete');
    });
  });

  it('is told by a feed of ours as well', () => {
    const doc = {
      version: 1,
      generatedAt: '2021-01-06T15:40:00+08:00',
      communities: [{ id: 'a', name: 'A' }],
    };
    const cut = readFeed({ ...doc, next: '/feed.json?page=2' }, calendar);
    expect(cut.feed?.incomplete).to.equal(true);
    expect(cut.issues.map(({ code, pointer }) => [code, pointer])).to.deep.equal([
      ['source/cut-off', '/next'],
    ]);
    expect(readFeed({ ...doc, incomplete: true }, calendar)).to.deep.include({ issues: [] });
    expect(readFeed(doc, calendar).feed).not.to.have.property('incomplete');
  });
});
