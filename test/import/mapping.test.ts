import { expect } from '@open-wc/testing';
import type { Community } from '../../src/domain/model.ts';
import { isTableBody, mapFeed, mappingFiles, readMapped } from '../../src/import/mapping.ts';
import { calendar } from '../../src/text/calendar.ts';
import { importTools } from '../../src/text/import-tools.ts';
import { map, mappedCommunities } from '../support/mappings.ts';
import { growth } from '../support/growth.ts';

/** A mapping whose list is the source itself. */
const each = (give: object, more: object = {}, top: object = {}): unknown => ({
  mapping: 1,
  ...top,
  feed: { communities: { $each: '', ...more, give } },
});

function communitiesOf(source: unknown, mapping: unknown): readonly Community[] {
  const body = typeof source === 'string' ? source : JSON.stringify(source);
  return mappedCommunities(body, mapping).communities;
}

function codesOf(source: unknown, mapping: unknown): readonly string[] {
  const body = typeof source === 'string' ? source : JSON.stringify(source);
  return map(body, mapping).issues.map(issue => issue.code);
}

describe('mapFeed: where values come from', () => {
  it('follows dotted paths, and takes what stands elsewhere for constants', () => {
    const source = { data: { list: [{ code: 7, info: { title: 'A', line: { n: 12 } } }] } };
    const mapping = {
      mapping: 1,
      feed: {
        lang: 'en',
        busy: { unit: 'people', levels: [10, 50] },
        communities: {
          $each: 'data.list',
          give: { id: '$code', name: '$info.title', status: 'open', queue: { waiting: '$info.line.n' } },
        },
      },
    };
    const { document, issues } = map(JSON.stringify(source), mapping);
    expect(issues).to.deep.equal([]);
    expect(document).to.deep.equal({
      version: 1,
      lang: 'en',
      busy: { unit: 'people', levels: [10, 50] },
      communities: [{ id: '7', name: 'A', status: 'open', queue: { waiting: 12 } }],
    });
  });

  it('takes an object for a list, with its keys as @key', () => {
    const source = { sites: { north: { wait: 5 }, south: { wait: 9 } } };
    const mapping = {
      mapping: 1,
      feed: {
        communities: {
          $each: 'sites',
          give: { id: '$@key', name: '$@key', queue: { waitMinutes: '$wait' } },
        },
      },
    };
    expect(communitiesOf(source, mapping).map(({ id, queue }) => [id, queue?.waitMinutes])).to.deep.equal([
      ['north', { min: 5, max: 5 }],
      ['south', { min: 9, max: 9 }],
    ]);
  });

  it('brings lists within lists into one by *', () => {
    const source = { regions: [{ sites: [{ id: 'a' }] }, { sites: [{ id: 'b' }, { id: 'c' }] }] };
    const mapping = {
      mapping: 1,
      feed: { communities: { $each: 'regions.*.sites', give: { id: '$id', name: '$id' } } },
    };
    expect(communitiesOf(source, mapping).map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
  });

  it('reads from the top of the source by /, wherever it is', () => {
    const source = { at: '2021-01-06T15:40+08:00', list: [{ id: 'a' }] };
    const mapping = {
      mapping: 1,
      feed: {
        generatedAt: '$at',
        communities: { $each: 'list', give: { id: '$id', name: '$id', asOf: '$/at' } },
      },
    };
    expect(communitiesOf(source, mapping)[0]?.asOf).to.equal(Date.parse('2021-01-06T07:40Z'));
  });

  it('tries a name with a dot in it before it takes the dot for a step', () => {
    expect(
      communitiesOf('id,name,q.n\na,A,5', each({ id: '$id', name: '$name', queue: { waiting: '$q.n' } }))[0]
        ?.queue,
    ).to.deep.equal({ waiting: 5 });
  });

  it('takes the first of several that is known', () => {
    const mapping = each({
      id: '$id',
      name: '$id',
      queue: { waiting: { $from: ['exact', 'about', 'old.n'] } },
    });
    const source = [
      { id: 'a', exact: 'n/a', about: 80 },
      { id: 'b', exact: 0, about: 80 },
      { id: 'c', old: { n: 3 } },
      { id: 'd' },
    ];
    expect(communitiesOf(source, mapping).map(({ queue }) => queue?.waiting)).to.deep.equal([
      80,
      0,
      3,
      undefined,
    ]);
  });

  it('takes the last, the lowest, the highest or the sum where it is told to', () => {
    const give = Object.fromEntries(
      (['last', 'min', 'max', 'sum'] as const).map(take => [
        take === 'last' ? 'registered' : take === 'min' ? 'sampled' : take === 'max' ? 'sent' : 'resulted',
        { $from: ['a', 'b', 'c'], take },
      ]),
    );
    expect(
      communitiesOf([{ id: 'x', a: 5, b: 9, c: 2 }], each({ id: '$id', name: '$id', testing: give }))[0]
        ?.testing,
    ).to.deep.equal({
      registered: 2,
      sampled: 2,
      sent: 9,
      resulted: 16,
    });
  });

  it('knows no sum of which a part is unknown', () => {
    const mapping = each({
      id: '$id',
      name: '$id',
      testing: { resulted: { $from: ['a', 'b'], take: 'sum' } },
    });
    expect(
      communitiesOf(
        [
          { id: 'x', a: 5, b: null },
          { id: 'y', a: 5 },
          { id: 'z', a: 5, b: 0 },
        ],
        mapping,
      ).map(({ testing }) => testing?.resulted),
    ).to.deep.equal([undefined, undefined, 5]);
  });

  it('compares times as times, whatever their offset', () => {
    const mapping = each({ id: '$id', name: '$id', asOf: { $from: ['a', 'b'], take: 'max' } });
    const source = [{ id: 'x', a: '2021-01-06T09:00:00Z', b: '2021-01-06T15:40:00+08:00' }];
    expect(communitiesOf(source, mapping)[0]?.asOf).to.equal(Date.parse('2021-01-06T09:00Z'));
  });

  it('takes $$ at the beginning of a text for a dollar', () => {
    expect(communitiesOf([{ id: 'x' }], each({ id: '$id', name: '$$5 shop' }))[0]?.name).to.equal('$5 shop');
  });
});

describe('mapFeed: what values mean', () => {
  const one = (value: unknown, template: unknown): Community | undefined =>
    communitiesOf([{ id: 'x', v: value }], each({ id: '$id', name: '$id', ...(template as object) }))[0];

  it('reads a value as its place in the feed wants it, without being told', () => {
    expect(one('1,200', { queue: { waiting: '$v' } })?.queue?.waiting).to.equal(1200);
    expect(one('60-90', { queue: { waitMinutes: '$v' } })?.queue?.waitMinutes).to.deep.equal({
      min: 60,
      max: 90,
    });
    expect(one(1_609_918_800, { asOf: '$v' })?.asOf).to.equal(1_609_918_800_000);
    expect(one('Not started', { status: '$v' })?.status).to.equal('not-started');
    expect(one('yes', { queue: { waitPlace: { indoor: '$v' } } })?.queue?.waitPlace?.indoor).to.equal(true);
    expect(one(300, { queue: { lastIssued: '$v' } })?.queue?.lastIssued).to.equal('300');
    expect(one('114.53', { location: ['$v', 38.01] })?.location).to.deep.equal([114.53, 38.01]);
    expect(one('-46.6', { location: ['$v', '-23.5'.length] })?.location?.[0]).to.equal(-46.6);
  });

  it('looks words up in a table, without regard to case and width; null is unknown; * is all others', () => {
    const words = { sem_fila: 'none', 'Fila Grande': 'long', nr: null, '*': 'moderate' };
    const level = (value: unknown): unknown =>
      one(value, { queue: { level: { $from: 'v', words } } })?.queue?.level;
    expect(['sem_fila', ' FILA grande ', 'ＳＥＭ_FILA', 'NR', 'cheia'].map(level)).to.deep.equal([
      'none',
      'long',
      'none',
      undefined,
      'moderate',
    ]);
  });

  it('lets a word that is in no table through, so that the reader reports it', () => {
    const mapping = each({
      id: '$id',
      name: '$id',
      queue: { level: { $from: 'v', words: { sem_fila: 'none' } } },
    });
    const { codes } = mappedCommunities(JSON.stringify([{ id: 'x', v: 'fila_nova' }]), mapping);
    expect(codes).to.include('value/not-one-of');
  });

  it('makes a text in several languages of several columns, and leaves out those that are empty', () => {
    const mapping = each({ id: '$id', name: { en: '$en', 'zh-Hant': '$zh', pt: '$pt' } });
    expect(communitiesOf('id,en,zh,pt\na,North,北,', mapping)[0]?.name).to.deep.equal({
      en: 'North',
      'zh-Hant': '北',
    });
  });

  it('makes an id of a name', () => {
    const slug = (name: string): string | undefined => one(name, { id: { $from: 'v', slug: true } })?.id;
    expect(slug('Bay Ridge 5th Avenue')).to.equal('bay-ridge-5th-avenue');
    expect(slug('Žilina – východ')).to.equal('zilina-vychod');
    expect(slug('安和苑 社区')).to.equal('安和苑-社区');
    expect(slug('x'.repeat(500))).to.have.length(64);
  });

  it("takes a word for 'unknown' in a state for an unknown state, and an empty cell for none", () => {
    const csv = ['id,name,status', 'a,A,open', 'b,B,n/a', 'c,C,-', 'd,D,'].join('\n');
    const { feed } = readMapped(map(csv, null), calendar);
    expect(feed?.communities.map(({ status }) => status)).to.deep.equal([
      'open',
      'unknown',
      'unknown',
      undefined,
    ]);
  });

  it('says that a list out of one text is too long, rather than cutting it in silence', () => {
    const read = (entries: number) => {
      const communities = [{ id: 'a', name: 'A', bring: { $from: '/v', split: ';' } }];
      const mapping = { mapping: 1, feed: { version: 1, generatedAt: '2021-01-06T15:40Z', communities } };
      const body = JSON.stringify({ v: `${'keys;'.repeat(entries - 1)}card` });
      const { feed, issues } = readMapped(map(body, mapping), calendar);
      return [feed?.communities[0]?.bring?.length, issues.map(({ code }) => code)];
    };
    expect(read(500)).to.deep.equal([500, []]);
    expect(read(501)).to.deep.equal([500, ['value/too-long']]);
  });

  it('splits a list out of one text', () => {
    expect(one('keys; ID card ;', { bring: { $from: 'v', split: ';' } })?.bring).to.deep.equal([
      'keys',
      'ID card',
    ]);
  });

  it('takes seconds and thousands where it is told to', () => {
    expect(
      one('600', { queue: { waitMinutes: { $from: 'v', unit: 'seconds' } } })?.queue?.waitMinutes,
    ).to.deep.equal({ min: 10, max: 10 });
    expect(one(12.3, { testing: { sampled: { $from: 'v', times: 1000 } } })?.testing?.sampled).to.equal(
      12_300,
    );
  });

  it('reads local times in the zone of the mapping, else in the time zone of the feed', () => {
    const source = 'id,at\na,2021-01-06 15:40';
    const give = { id: '$id', name: '$id', asOf: '$at' };
    expect(communitiesOf(source, each(give, {}, { zone: 'Asia/Shanghai' }))[0]?.asOf).to.equal(
      Date.parse('2021-01-06T07:40Z'),
    );
    expect(
      communitiesOf(source, {
        mapping: 1,
        feed: { timeZone: 'Asia/Shanghai', communities: { $each: '', give } },
      })[0]?.asOf,
    ).to.equal(Date.parse('2021-01-06T07:40Z'));
    expect(communitiesOf(source, each(give))[0]?.asOf).to.deep.equal(NaN);
    expect(
      communitiesOf(
        'id,at\na,06.01.2021 15:40',
        each({ ...give, asOf: { $from: 'at', pattern: 'dd.MM.yyyy HH:mm', zone: 'Asia/Shanghai' } }),
      )[0]?.asOf,
    ).to.equal(Date.parse('2021-01-06T07:40Z'));
  });

  it('gives nothing where nothing is known: no empty objects, no zeros', () => {
    const mapping = each({ id: '$id', name: '$id', queue: { waiting: '$w' }, volunteers: { onDuty: '$v' } });
    expect(map('id,w,v\na,,n/a', mapping).document).to.deep.equal({
      version: 1,
      communities: [{ id: 'a', name: 'a' }],
    });
  });

  it('leaves a point of a history out whose value is not known', () => {
    const mapping = each({
      id: '$id',
      name: '$id',
      testing: {
        history: [
          ['2020-10-31T12:00Z', { resulted: '$a' }],
          ['2020-10-31T21:30Z', { resulted: '$b' }],
        ],
      },
    });
    expect(map('id,a,b\nx,,7', mapping).document).to.have.deep.nested.property('communities[0].testing', {
      history: [['2020-10-31T21:30Z', { resulted: 7 }]],
    });
  });
});

describe('mapFeed: rows', () => {
  const give = { id: '$site', name: '$site', queue: { waiting: '$n' } };
  const counts = (source: string, more: object): unknown =>
    communitiesOf(source, each(give, more)).map(({ id, queue }) => `${id} ${queue?.waiting ?? '?'}`);

  it('keeps rows that fit, or that do not', () => {
    const source = 'kind,site,n\nx,a,1\ny,b,2\n,c,3';
    expect(counts(source, { where: { kind: 'x' } })).to.deep.equal(['a 1']);
    expect(counts(source, { where: { kind: ['x', 'y'] } })).to.deep.equal(['a 1', 'b 2']);
    expect(counts(source, { where: { kind: { not: ['x', ''] } } })).to.deep.equal(['b 2']);
    expect(counts(source, { where: { n: 3 } })).to.deep.equal(['c 3']);
    expect(counts(source, { where: { kind: ' X' } }), 'whatever the case').to.deep.equal(['a 1']);
    expect(counts(source, { where: { kind: { matches: 'Ｘ*' } } }), 'and the width').to.deep.equal(['a 1']);
    expect(counts(source, { where: { $kind: { not: '' }, n: { not: 1 } } })).to.deep.equal(['b 2']);
  });

  it('keeps the rows of the last snapshot, by time and not by text', () => {
    const source = 'at,site,n\n2021-01-06T09:00Z,a,1\n2021-01-06T16:30+08:00,a,2\n2021-01-06T17:00+08:00,b,3';
    expect(counts(source, { latest: '$at' })).to.deep.equal(['a 1', 'b 3']);
    expect(counts('at,site,n\n9,a,1\n10,a,2\n10,b,3\n,c,4', { latest: '$at' })).to.deep.equal(['a 2', 'b 3']);
  });

  it('makes rows of one key one entry: the last one counts, by a column or as they come', () => {
    const source = 'at,site,n\n2021-01-06T10:00Z,a,2\n2021-01-06T09:00Z,a,1\n2021-01-06T08:00Z,b,3';
    expect(counts(source, { key: '$site', order: '$at' })).to.deep.equal(['a 2', 'b 3']);
    expect(counts(source, { key: '$site' })).to.deep.equal(['a 1', 'b 3']);
  });

  it('passes rows without a key over, and says so with their row', () => {
    const { issues } = map('site,n\na,1\n,2', each(give, { key: '$site' }));
    expect(issues.map(({ code, source }) => [code, source?.row])).to.deep.equal([['mapping/no-key', 3]]);
  });

  it('collects the rows of an entry into a list, and adds them up', () => {
    const source =
      'venue,from,to,n\nBar,2021-01-06T09:00Z,2021-01-06T10:00Z,1\nGate,2021-01-06T09:00Z,2021-01-06T10:00Z,4\nBar,2021-01-06T08:00Z,2021-01-06T09:00Z,2';
    const mapping = each(
      {
        id: '$venue',
        name: '$venue',
        volunteers: {
          onDuty: { $from: '@rows.*.n', take: 'sum' },
          shifts: { $each: '@rows', give: { start: '$from', end: '$to', signedUp: '$n' } },
        },
      },
      { key: '$venue', order: '$from' },
    );
    const [bar, gate] = communitiesOf(source, mapping);
    expect(bar?.volunteers?.onDuty).to.equal(3);
    expect(bar?.volunteers?.shifts?.map(shift => shift.signedUp)).to.deep.equal([2, 1]);
    expect(gate?.volunteers?.shifts).to.have.length(1);
  });

  it('joins rows of another file', () => {
    const mapping = each(
      { id: '$code', name: { en: '$names.en', zh: '$names.zh' } },
      { join: { names: '$code' } },
      { files: { names: { url: 'names.csv', key: 'code' } } },
    );
    const files = new Map([['names', 'code,en,zh\n1,North,北\n2,South,南']]);
    const { communities } = mappedCommunities('code\n2\n1\n3', mapping, files);
    expect(communities.map(({ id, name }) => [id, name])).to.deep.equal([
      ['2', { en: 'South', zh: '南' }],
      ['1', { en: 'North', zh: '北' }],
      ['3', '3'],
    ]);
    expect([...mappingFiles(mapping)]).to.deep.equal([['names', 'names.csv']]);
  });

  it('says that a further file is missing, and goes on without it', () => {
    const mapping = each(
      { id: '$code', name: '$names.en' },
      { join: { names: '$code' } },
      { files: { names: { url: 'names.csv', key: 'code' } } },
    );
    const { communities, codes } = mappedCommunities('code,x\n2,y', mapping);
    expect(communities).to.have.length(1);
    expect(codes).to.include('mapping/no-file');
  });

  it('reads a header that is not in the first row, semicolons and tabs', () => {
    expect(
      communitiesOf('Report of today\n\nsite;n\na;5', each(give, {}, { header: 3 }))[0]?.queue?.waiting,
    ).to.equal(5);
    expect(communitiesOf('site\tn\na\t5', each(give, {}, { delimiter: '\t' }))[0]?.queue?.waiting).to.equal(
      5,
    );
    const { document } = mapFeed('site\tn,m\na\t5', 'text/tab-separated-values', each(give), importTools);
    expect(document).to.have.nested.property('communities[0].id', 'a');
  });
});

describe('mapFeed: tables without a mapping', () => {
  it('takes a table whose columns have our names as it is', () => {
    const body =
      '\ufeffid;name.zh-Hans;name.en;district;status;asOf;queue.waiting;queue.waitMinutes;testing.population;bring;lon;lat\r\n' +
      'anheyuan;安和苑社区;Anheyuan;裕华区;open;2021-01-06T15:40+08:00;1 200;60-90;5200.5;keys|ID card;114.53;38.01\r\n';
    const { feed, issues } = readMapped(map(body, null), calendar);
    expect(issues).to.deep.equal([]);
    expect(feed?.generatedAt).to.equal(Date.parse('2021-01-06T07:40Z'));
    expect(feed?.communities).to.deep.equal([
      {
        id: 'anheyuan',
        name: { 'zh-Hans': '安和苑社区', en: 'Anheyuan' },
        district: '裕华区',
        status: 'open',
        location: [114.53, 38.01],
        asOf: Date.parse('2021-01-06T07:40Z'),
        queue: { waiting: 1200, waitMinutes: { min: 60, max: 90 } },
        testing: { population: 5200.5 },
        bring: ['keys', 'ID card'],
      },
    ]);
  });

  it('takes members of the feed from columns, and makes ids of names', () => {
    const { feed } = readMapped(
      map('name,timeZone,generatedAt,asOf\nNorth Gate,Asia/Shanghai,2021-01-06 15:45,2021-01-06 15:40', null),
      calendar,
    );
    expect(feed?.timeZone).to.equal('Asia/Shanghai');
    expect(feed?.generatedAt).to.equal(Date.parse('2021-01-06T07:45Z'));
    expect(feed?.communities[0]).to.deep.equal({
      id: 'north-gate',
      name: 'North Gate',
      asOf: Date.parse('2021-01-06T07:40Z'),
    });
  });

  for (const total of ['Total', 'GRAND TOTAL:', '合计', 'المجموع', 'Spolu', 'Total geral', 'Gesamt'])
    it(`is read without the row that sums up the others, and says so: ${total}`, () => {
      const body = `name,queue.waiting\nNorth,3\nSouth,4\n${total},7\nTotal Street,1`;
      const { document, issues } = map(body, null);
      const { communities } = document as { readonly communities: readonly { readonly name: string }[] };
      expect(communities.map(({ name }) => name)).to.deep.equal(['North', 'South', 'Total Street']);
      expect(issues.map(({ code, source }) => [code, source?.row])).to.deep.equal([['row/total', 4]]);
    });

  it('names a row that sums up the others where a mapping takes it for a place', () => {
    const mapping = { mapping: 1, feed: { communities: { $each: '', give: { id: '$a', name: '$a' } } } };
    const { issues } = map('a,b\nNorth,3\n合计,3', mapping);
    expect(issues.map(({ code, source }) => [code, source?.row])).to.deep.equal([['row/total', 3]]);
  });

  it('knows no age of a row without a time, however young the others are', () => {
    const feedOf = (body: string) => readMapped(map(body, null), calendar).feed;
    for (const cell of ['', ' ', 'n/a']) {
      const feed = feedOf(`id,name,asOf\na,A,2021-01-06T15:40Z\nb,B,${cell}`);
      expect(feed?.generatedAt, cell).to.equal(undefined);
      // No other time may stand in for it, so it is NaN.
      expect(feed?.communities.map(({ asOf }) => asOf)).to.deep.equal([Date.parse('2021-01-06T15:40Z'), NaN]);
    }
    const partly = 'id,name,queue.asOf,testing.sampled\na,A,2021-01-06T15:40Z,5';
    expect(feedOf(partly)?.generatedAt, 'its samples have none').to.equal(undefined);
    expect(codesOf('id,name', null)).to.deep.equal(['source/empty']);
  });

  it('reads no local time where rows tell several zones, and says which row is the other', () => {
    const header = 'id,name,timeZone,asOf';
    const rows = ['a,A,,2021-01-06 15:40', 'b,B,Asia/Shanghai,2021-01-06 15:40'];
    const one = readMapped(map([header, ...rows].join('\n'), null), calendar);
    expect(one.issues).to.deep.equal([]);
    expect(one.feed?.communities.map(({ asOf }) => asOf)).to.deep.equal(
      Array(2).fill(Date.parse('2021-01-06T07:40Z')),
    );
    const { feed, issues } = readMapped(
      map([header, ...rows, 'c,C,America/New_York,2021-01-06 15:40'].join('\n'), null),
      calendar,
    );
    expect(issues[0]).to.deep.include({
      code: 'mapping/bad-option',
      seen: '"America/New_York"',
      source: { row: 4, column: 'timeZone' },
    });
    expect(feed?.communities.some(({ asOf }) => Number.isFinite(asOf))).to.equal(false);
  });

  it('reads a list in a cell no further than the feed keeps entries, and says so', () => {
    const { feed, issues } = readMapped(map(`id,name,bring\na,A,${'x|'.repeat(1000)}`, null), calendar);
    expect(feed?.communities[0]?.bring).to.have.length(500);
    expect(issues.map(({ code }) => code)).to.include('value/too-long');
  });

  it('stops at the last row it keeps', () => {
    const { issues, document } = map(`id,name\n${'a,b\n'.repeat(200_000)}"`, null);
    expect(issues.map(({ code }) => code)).to.deep.equal(['source/too-many-rows']);
    expect(document, 'and totals of them are at least').to.include({ incomplete: true });
    expect((document as { communities: unknown[] }).communities).to.have.length(200_000);
  });

  it('says which columns nobody reads, with what was probably meant', () => {
    const { issues } = map('id,name,queue.waitng,x-own,mood\na,A,5,6,7', null);
    expect(issues.map(({ code, source, hint }) => [code, source?.column, hint])).to.deep.equal([
      ['csv/unknown-column', 'queue.waitng', 'queue.waiting'],
      ['csv/unknown-column', 'mood', undefined],
    ]);
  });

  it('refuses a table without id and name, and what is no table', () => {
    expect(codesOf('place,wait\na,5', null)).to.deep.equal(['csv/no-id']);
    expect(codesOf('Dear all,\nno.', null)).to.deep.equal(['source/not-a-table']);
    expect(codesOf('Not found', null)).to.deep.equal(['source/not-a-table']);
    expect(codesOf('<!doctype html>', null)).to.deep.equal(['source/html']);
    expect(codesOf('  \n', null)).to.deep.equal(['source/empty']);
  });

  it('passes JSON on untouched', () => {
    const document = { version: 1, communities: [], 'x-own': 1 };
    expect(map(JSON.stringify(document), null).document).to.deep.equal(document);
  });

  it('tells a table from JSON and from a web page', () => {
    expect(isTableBody('\ufeffid,name\n')).to.equal(true);
    expect(isTableBody(' {"version":1}')).to.equal(false);
    expect(isTableBody('<!doctype html>')).to.equal(false);
    expect(isTableBody('')).to.equal(false);
  });

  it('passes a row over whose cells would stand in wrong columns, and says so', () => {
    const { document, issues } = map('id,name,queue.waiting\na,A,5\nb,B, the second,6\nc,C', null);
    expect(issues.map(({ code, source }) => [code, source?.row])).to.deep.equal([
      ['csv/too-many-cells', 3],
      ['csv/too-few-cells', 4],
    ]);
    expect((document as { communities: { id: string }[] }).communities.map(({ id }) => id)).to.deep.equal([
      'a',
      'c',
    ]);
  });

  it('loses what an open quotation mark took in, and nothing before it', () => {
    const { document, issues } = map('id,name\na,A\nb,"B\nc,C\n', null);
    expect(issues).to.deep.include({
      code: 'csv/unclosed-quote',
      pointer: '',
      source: { row: 3 },
      severity: 'error',
    });
    expect((document as { communities: unknown[] }).communities).to.have.length(1);
  });
});

describe('mapFeed: where it was', () => {
  it('leads from an issue to its row and column', () => {
    const mapping = each(
      { id: '$id', name: '$id', queue: { waiting: '$people in line' } },
      { where: { skip: { not: 'x' } } },
    );
    const { issues } = readMapped(
      map('id,skip,people in line\na,,5\nb,x,7\n\n"c\nc",,many', mapping),
      calendar,
    );
    const issue = issues.find(({ code }) => code === 'value/not-a-count');
    expect(issue?.source).to.deep.equal({ row: 5, column: 'people in line' });
    expect(issue?.pointer).to.equal('/communities/1/queue/waiting');
  });

  it('leads to a pointer of the source where that is JSON, through lists in lists and from several sources of one value', () => {
    const source = {
      areas: [
        {
          n: 'A',
          jobs: [
            { t: 'x', k: 1 },
            { t: '2021-01-06T09:00Z', e: '2021-01-06T10:00Z', k: 'few' },
          ],
        },
      ],
    };
    const mapping = {
      mapping: 1,
      feed: {
        communities: {
          $each: 'areas',
          give: {
            id: '$n',
            name: '$n',
            volunteers: {
              shifts: {
                $each: 'jobs',
                give: { start: '$t', end: ['e'].length ? '$e' : null, signedUp: { $from: ['missing', 'k'] } },
              },
            },
          },
        },
      },
    };
    const { issues } = readMapped(map(JSON.stringify(source), mapping), calendar);
    const sources = Object.fromEntries(issues.map(({ code, source: place }) => [code, place?.pointer]));
    expect(sources['value/not-a-time']).to.equal('/areas/0/jobs/0/t');
    expect(sources['value/not-a-count']).to.equal('/areas/0/jobs/1/k');
  });

  it('leads to the right column where a point before was left out', () => {
    const history = [
      ['2021-01-06T09:00Z', '$a'],
      ['2021-01-06T10:00Z', '$b'],
      ['2021-01-06T11:00Z', '$c'],
    ];
    const mapped = map('id,a,b,c\nx,,many,7', each({ id: '$id', name: '$id', queue: { history } }));
    const { issues } = readMapped(mapped, calendar);
    expect(issues.find(({ code }) => code === 'value/not-a-count')?.source).to.deep.equal({
      row: 2,
      column: 'b',
    });
  });

  it('leads to the row where nothing was', () => {
    const { issues } = readMapped(map('id,name\n,A\nb,B', each({ id: '$id', name: '$name' })), calendar);
    expect(issues.find(({ code }) => code === 'value/missing')?.source).to.deep.equal({ row: 2 });
  });

  it('says of a path that finds nothing what it is and what it may have become', () => {
    const { issues } = map(
      'id,waiting\na,5',
      each({ id: '$id', name: '$id', queue: { waiting: '$wating' } }, { where: { idd: { not: '' } } }),
    );
    expect(issues.map(({ code, pointer, hint, severity }) => [code, pointer, hint, severity])).to.deep.equal([
      ['mapping/no-column', '/feed/communities/where', 'id', 'error'],
    ]);
    const renamed = map('id,waiting\na,5', each({ id: '$id', name: '$id', queue: { waiting: '$wating' } }));
    expect(renamed.issues).to.deep.equal([
      {
        code: 'mapping/no-column',
        pointer: '/feed/communities/give/queue/waiting',
        seen: '"wating"',
        hint: 'waiting',
        severity: 'error',
      },
    ]);
  });

  it('says that there is no list where it was looked for', () => {
    const mapping = { mapping: 1, feed: { communities: { $each: 'data.sites', give: { id: '$id' } } } };
    expect(codesOf({ data: {} }, mapping)).to.deep.equal(['mapping/no-rows']);
    expect(map('{"data":{}}', mapping).document).to.deep.equal({ version: 1, communities: [] });
  });
});

describe('mapFeed: mappings that are wrong, and hostile ones', () => {
  it('refuses what is no mapping of version 1', () => {
    expect(codesOf('[]', 'x')).to.deep.equal(['mapping/not-an-object']);
    expect(codesOf('[]', [])).to.deep.equal(['mapping/not-an-object']);
    expect(codesOf('[]', {})).to.deep.equal(['mapping/version']);
    expect(codesOf('[]', { mapping: 2, feed: {} })).to.deep.equal(['mapping/version']);
    expect(codesOf('[]', { mapping: 1, feed: [] })).to.deep.equal(['mapping/no-feed']);
  });

  it('names slips in members and options, with what was meant', () => {
    const { issues } = map('[{"id":"a"}]', {
      mapping: 1,
      zon: 'UTC',
      feed: {
        comunities: [],
        communities: {
          $each: '',
          giv: 1,
          give: { id: { $from: 'id', slugg: true }, name: '$id', queue: { waitng: 1 } },
        },
      },
    });
    expect(issues.map(({ code, pointer, hint }) => [code, pointer, hint])).to.deep.equal([
      ['mapping/unknown-option', '/zon', 'zone'],
      ['mapping/unknown-member', '/feed/comunities', 'communities'],
      ['mapping/unknown-option', '/feed/communities/giv', 'give'],
      ['mapping/unknown-option', '/feed/communities/give/id/slugg', 'slug'],
      ['mapping/unknown-member', '/feed/communities/give/queue/waitng', 'waiting'],
    ]);
  });

  it('names every option that it cannot use, and gives nothing for the value', () => {
    const bad = {
      $from: 'v',
      take: 'best',
      words: [],
      zone: 'Mars',
      pattern: 'HH',
      decimal: ';',
      times: -1,
      unit: 'days',
      slug: 'yes',
      split: '',
    };
    const { issues, document } = map(
      '[{"id":"a","v":5}]',
      each({ id: '$id', name: '$id', queue: { waiting: bad } }),
    );
    expect(issues.map(({ code, pointer }) => [code, pointer.split('/').pop()])).to.deep.equal(
      ['take', 'words', 'pattern', 'zone', 'decimal', 'times', 'unit', 'slug', 'split'].map(option => [
        'mapping/bad-option',
        option,
      ]),
    );
    expect(document).to.deep.equal({ version: 1, communities: [{ id: 'a', name: 'a' }] });
  });

  it('passes over what has the wrong shape for its place', () => {
    const give = {
      id: ['a'],
      name: '$id',
      queue: 'long',
      bring: { a: 1 },
      location: [1],
      status: { $each: '', give: 1 },
    };
    const { issues } = map('[{"id":"a"}]', each(give));
    expect(new Set(issues.map(({ code }) => code))).to.deep.equal(new Set(['mapping/misplaced']));
  });

  it('never throws, whatever a mapping is', () => {
    const cyclic: Record<string, unknown> = { mapping: 1 };
    cyclic['feed'] = { communities: { $each: '', give: { queue: {} } } };
    (
      (cyclic['feed'] as Record<string, Record<string, unknown>>)['communities']!['give'] as Record<
        string,
        unknown
      >
    )['x-own'] = cyclic;
    const words: Record<string, unknown> = {};
    words['a'] = words;
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const hostile = [
      cyclic,
      each({ id: { $from: 'id', words } }),
      proxy,
      { mapping: 1, feed: proxy },
      {
        get mapping() {
          throw new Error('no');
        },
      },
      each({ id: '$'.repeat(1000), name: '$' + 'a.'.repeat(500) }),
      each({ id: Symbol.iterator }),
      {
        mapping: 1,
        feed: { communities: null, name: { __proto__: null, constructor: 'x', toString: '$id' } },
      },
      each(Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`x-${index}`, index]))),
    ];
    for (const mapping of hostile) {
      const { document, issues } = map('[{"id":"a"}]', mapping);
      expect(document === null ? issues.length : 1).to.be.above(0);
    }
  });

  it('names the place where a mapping goes too deep, and uses the values beside it', () => {
    let deep: unknown = '$id';
    for (let depth = 0; depth < 100; depth++) deep = { a: deep };
    const give = {
      id: '$id',
      name: '$id',
      'x-deep': deep,
      status: { $from: 's', words: { s: deep, t: 'open' } },
    };
    const { document, issues } = map('[{"id":"a","s":"t"}]', each(give));
    expect(issues.map(({ code, pointer }) => [code, pointer.slice(0, 40)])).to.deep.equal([
      ['mapping/too-deep', '/feed/communities/give/x-deep/a/a/a/a/a/'],
      ['mapping/too-deep', '/feed/communities/give/status/words/s'],
    ]);
    expect(document).to.deep.equal({ version: 1, communities: [{ id: 'a', name: 'a' }] });
  });

  it('lets no name reach a prototype, neither of the mapping nor of the source', () => {
    const source = '[{"__proto__":{"polluted":1},"constructor":"c","id":"a","toString":"t"}]';
    const mapping = JSON.parse(
      '{"mapping":1,"feed":{"__proto__":{"x":1},"x-a":{"__proto__":{"polluted":1},"b":1},"communities":{"$each":"","give":{"id":"$id","name":"$constructor","district":"$__proto__.polluted","queue":{"nowServing":"$hasOwnProperty","lastIssued":"$length"}}}}}',
    ) as unknown;
    const { document } = map(source, mapping);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(document).to.deep.equal({
      version: 1,
      'x-a': { b: 1 },
      communities: [{ id: 'a', name: 'c', district: '1' }],
    });
    const table = map(
      'id,name,__proto__,constructor\na,A,p,c',
      each({ id: '$id', name: '$__proto__', district: '$constructor' }),
    );
    expect(table.document).to.have.nested.property('communities[0].name', 'p');
  });

  it('is the same on a page that has polluted Object.prototype', () => {
    const mapping = each(
      {
        id: '$id',
        name: { en: '$n' },
        queue: { waitMinutes: { $from: ['w', 'x'] } },
        status: { $from: 's', words: { a: 'open' } },
      },
      { where: { id: { not: 'z' } }, key: '$id' },
    );
    const sources: readonly (readonly [string, unknown])[] = [
      ['[{"id":"a","n":"A","w":"60-90","s":"a"},{"id":"z"},{"id":"b","s":"q"}]', mapping],
      ['id,n,w,s\na,A,5,a\nb,B,,', mapping],
      ['id,name,queue.waiting,asOf\na,A,5,2021-01-06T15:40Z', null],
      ['name,mood\nA,5', null],
    ];
    const run = (): string =>
      JSON.stringify(sources.map(([body, each]) => [map(body, each).document, map(body, each).issues]));
    const before = run();
    const words = [
      'id',
      'name',
      'timeZone',
      'generatedAt',
      'communities',
      'feed',
      'mapping',
      'files',
      'zone',
      'decimal',
      'header',
      '$from',
      '$each',
      'give',
      'take',
      'words',
      'times',
      'unit',
      'slug',
      'split',
      'pattern',
      'not',
      'latest',
      'order',
      'join',
      'columns',
      'file',
      'severity',
      'seen',
      'hint',
      'source',
      'row',
      'column',
      'w',
      's',
      'n',
      '*',
      'x',
    ];
    try {
      for (const word of words) {
        // oxlint-disable-next-line no-extend-native
        Object.defineProperty(Object.prototype, word, { value: 60, configurable: true, writable: true });
      }
      expect(run()).to.equal(before);
    } finally {
      for (const word of words) delete (Object.prototype as Record<string, unknown>)[word];
    }
  });

  const everyRow = '/*.a.b.c';
  const greedy: Readonly<Record<string, object>> = {
    'a list of all rows': { sites: { $each: '/', give: { id: '$id', name: '$id' } } },
    'a list that is in no row': { sites: { $each: everyRow, give: { id: '$id', name: '$id' } } },
    'a value that is in no row': { queue: { waiting: everyRow.replace('/', '$/') } },
    'a sum over all rows': { queue: { waiting: { $from: '/*.n', take: 'sum' } } },
  };
  for (const [what, give] of Object.entries(greedy)) {
    it(`stops a mapping that asks for ${what} within every row`, () => {
      const rows = Array.from({ length: 5000 }, (_, index) => ({ id: `r${index}`, n: 1 }));
      const { document, issues } = map(JSON.stringify(rows), each({ id: '$id', name: '$id', ...give }));
      expect(document).to.equal(null);
      expect(issues.map(({ code }) => code)).to.deep.equal(['mapping/too-much']);
    });
  }

  it('changes nothing of what it is given', () => {
    const mapping = each({ id: '$id', name: '$id', queue: { level: { $from: 'v', words: { a: 'long' } } } });
    const before = JSON.stringify(mapping);
    const freeze = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      Object.values(value).forEach(freeze);
      Object.freeze(value);
    };
    freeze(mapping);
    map('[{"id":"a","v":"a"}]', mapping);
    expect(JSON.stringify(mapping)).to.equal(before);
  });

  it('maps 10,000 rows in a time that is proportional to them', () => {
    const mapped = (rows: number): unknown => {
      const body = `id,name,queue.waiting,asOf\n${Array.from({ length: rows }, (_, index) => `c${index},C ${index},${index},2021-01-06T15:40:00+08:00`).join('\n')}`;
      return map(body, null).document;
    };
    expect((mapped(10_000) as { communities: unknown[] }).communities).to.have.length(10_000);
    expect(growth(mapped, 2500)).to.be.below(10);
  });
});
