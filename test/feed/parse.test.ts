import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { lostOf, type Gaps } from '../../src/domain/completeness.ts';
import type { Feed } from '../../src/domain/model.ts';
import { ISSUE_LIMIT } from '../../src/feed/fields.ts';
import type { Issue } from '../../src/feed/issues.ts';
import { parseFeed, readFeed, type Reading } from '../../src/feed/parse.ts';
import { calendar } from '../../src/text/calendar.ts';
import { FULL_FEED } from '../support/full-feed.ts';
import { frozen, leaves, places, pointer, replaced, resolve, valueAt, type Path } from '../support/json.ts';

const WRITTEN = '2021-01-06T15:40:00+08:00';

const read = (raw: unknown): Reading => readFeed(raw, calendar);
const small = (community: object, more: object = {}): object => ({
  version: 1,
  generatedAt: WRITTEN,
  ...more,
  communities: [{ id: 'a', name: 'A', ...community }],
});
const codes = (issues: readonly Issue[]): string => issues.map(({ code }) => code).join(' ');
const errors = (issues: readonly Issue[]): readonly Issue[] =>
  issues.filter(({ severity }) => severity === 'error');

/** The feed without what it says of communities that it lost. */
function readable(feed: Feed | null): Feed | null {
  const { lost: _, ...rest } = (feed ?? {}) as Feed & Gaps;
  return feed && rest;
}

/** Every number that a document says, in any way in which a feed may say one; and the times that it names. */
function numbersOf(raw: unknown): ReadonlySet<number> {
  const found = new Set<number>();
  const zones = new Set(['UTC']);
  const dates: (readonly [number, number, number])[] = [];
  for (const leaf of leaves(raw)) {
    if (typeof leaf === 'number') found.add(leaf);
    if (typeof leaf !== 'string' || leaf.length > 100) continue;
    if (/^[A-Z][a-z]+\/\w+$/.test(leaf) && calendar.isZone(leaf)) zones.add(leaf);
    const plain = leaf
      .trim()
      .replace(/[０-９]/g, digit => String(digit.charCodeAt(0) - 0xff10))
      .replaceAll('，', ',');
    if (/^[+-]?\d[\d,'\s]*(\.\d+)?$/.test(plain)) found.add(Number(plain.replace(/[,'\s]/g, '')));
    const leap = plain.replace(/:60(?=\D|$)/, ':59');
    const at = Date.parse(
      leap
        .replace(/\s+(?=Z|[+-])/i, '')
        .replace(/([+-]\d\d)(\d\d)$/, '$1:$2')
        .toUpperCase(),
    );
    if (!Number.isNaN(at)) found.add(Math.floor(at / 1000) * 1000 + (leap === plain ? 0 : 1000));
    const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(plain) ?? []).map(Number);
    if (year > 0) dates.push([year, month, day]);
  }
  for (const zone of zones) {
    for (const [year, month, day] of dates) {
      found.add(calendar.endOfDay(year, month, day, zone));
      found.add(calendar.endOfDay(year, month, day - 1, zone) + 2);
    }
  }
  return found;
}

/** What holds of whatever was read from whatever document. Plain checks: they are made a million times. */
function expectSound(raw: unknown, { feed, issues }: Reading): void {
  const check = (holds: boolean, law: string): void => {
    if (!holds) throw new Error(law);
  };
  for (const { pointer: to, code, severity, seen } of issues) {
    const place = code === 'value/missing' || code === 'time/derived' ? to.replace(/\/[^/]*$/, '') : to;
    check(place === '' || resolve(raw, place) !== undefined, `${code} points nowhere: ${to}`);
    check(/^(?:error|warning|note)$/.test(severity), `severity ${severity}`);
    check((seen ?? '').length <= 80, 'seen is too long');
  }
  // Where none of the communities can be read, each says why.
  const isEach = issues[0]?.code === 'feed/no-readable-community';
  if (feed === null) return check(isEach || errors(issues).length === 1, 'refused for one reason');
  const said = numbersOf(raw);
  for (const leaf of leaves({ ...readable(feed), version: '1' })) {
    if (typeof leaf === 'number') check(said.has(leaf) || Number.isNaN(leaf), `invented ${leaf}`);
    else
      check(
        typeof leaf === 'boolean' || (typeof leaf === 'string' && leaf !== ''),
        'a leaf that says nothing',
      );
  }
}

/** Values that do harm, or look as if they were something else. */
const NASTY: readonly unknown[] = [
  -1,
  -5,
  0.5,
  1e10,
  1e21,
  1e308,
  -0,
  '180',
  '1,200',
  '1.200',
  '１８０',
  '180²',
  'n/a',
  '—',
  '',
  ' ',
  '-1',
  '.5',
  '0x10',
  '2021-01-06',
  '2021-01-06T15:40',
  '2021-02-30',
  '2021-01-06T24:00:00Z',
  '2021-01-06T15:40+08:00',
  '1970-01-01T00:00:00Z',
  '2021-01-06T15:40:60.5Z',
  'Asia/Shanghai',
  'America/New_York',
  'javascript:alert(1)',
  'x'.repeat(10_240),
  '\0',
  '😀',
  'open',
  'minutes',
  true,
  false,
  null,
  [],
  {},
  [[]],
  [null],
  { id: 'a' },
  { en: 5 },
  { id: 'anheyuan', name: 'B' },
  JSON.parse('{"__proto__":{"waiting":7}}'),
  { constructor: 1, toString: 2, valueOf: 3 },
  { min: 60, max: 30 },
  { p50: 5 },
];

describe('feed/parse', () => {
  it('derives when a document was written from the times of its parts, with a note', () => {
    const asOf = '2021-01-06T15:40:00+08:00';
    const community = { id: 'a', name: 'A', asOf, queue: { waiting: 1 } };
    const { feed, issues } = read({ version: 1, communities: [community] });
    expect(feed?.generatedAt).to.equal(Date.parse(asOf));
    expect(issues.map(({ code, pointer, severity }) => [code, pointer, severity])).to.deep.equal([
      ['time/derived', '/generatedAt', 'note'],
    ]);
    const untimed = read({
      version: 1,
      communities: [community, { id: 'b', name: 'B', queue: { waiting: 1 } }],
    });
    expect(untimed.feed?.generatedAt).to.equal(undefined);
    expect(untimed.issues.map(({ code }) => code)).to.deep.equal(['value/missing']);
    const wrong = read({ version: 1, generatedAt: 'today', communities: [community] });
    expect(wrong.feed?.generatedAt, 'one that cannot be read is an error, and no time either').to.equal(
      Date.parse(asOf),
    );
    expect(wrong.issues.map(({ code }) => code)).to.deep.equal(['value/not-a-time']);
  });

  describe('what is refused as a whole', () => {
    for (const [body, code] of [
      ['', 'feed/not-json'],
      [' ', 'feed/not-json'],
      ['{', 'feed/not-json'],
      ['{"version":1,}', 'feed/not-json'],
      ['NaN', 'feed/not-json'],
      ['id,name,waiting\na,A,5', 'feed/not-json'],
      ['<!doctype html><title>Log in</title>', 'feed/html'],
      ['\n  <HTML><body>Captive portal', 'feed/html'],
      ['<?xml version="1.0"?>', 'source/xml'],
      ['%PDF-1.7', 'source/binary'],
      ['PK\x03\x04\x14\x00xl/workbook.xml', 'source/excel'],
      ['<!-- nothing here -->', 'feed/html'],
      ['null', 'feed/not-an-object'],
      ['5', 'feed/not-an-object'],
      ['"feed"', 'feed/not-an-object'],
      ['[]', 'feed/not-an-object'],
      ['{}', 'feed/version'],
      ['{"communities":[]}', 'feed/version'],
      ['{"version":2,"communities":[]}', 'feed/version'],
      ['{"version":null,"communities":[]}', 'feed/version'],
      ['{"version":[1],"communities":[]}', 'feed/version'],
      ['{"version":{"toString":1},"communities":[]}', 'feed/version'],
      ['{"version":1}', 'feed/no-communities'],
      ['{"version":1,"communities":null}', 'feed/no-communities'],
      ['{"version":1,"communities":{"a":{}}}', 'feed/no-communities'],
      ['{"version":1,"communities":"none"}', 'feed/no-communities'],
      ['{"version":1,"shards":"north.json"}', 'feed/no-communities'],
      ['{"version":1,"shards":null}', 'feed/no-communities'],
      ['{"__proto__":{"version":1,"communities":[]}}', 'feed/version'],
    ] as const) {
      it(`${JSON.stringify(body)} is ${code}`, () => {
        const { feed, issues } = parseFeed(body, calendar);
        expect(feed).to.equal(null);
        expect(issues.map(issue => [issue.code, issue.pointer, issue.severity])).to.deep.equal([
          [code, '', 'error'],
        ]);
      });
    }

    it('says what came, and no more than 80 characters of it', () => {
      expect(parseFeed('<html>Log in', calendar).issues[0]?.seen).to.equal('"<html>Log in"');
      expect(parseFeed('x'.repeat(1e6), calendar).issues[0]?.seen?.length).to.be.at.most(80);
    });

    it('is what cannot be looked at', () => {
      const trap = {
        version: 1,
        communities: [
          {
            id: 'a',
            get name(): string {
              throw new Error('no');
            },
          },
        ],
      };
      expect(codes(read(trap).issues)).to.equal('value/too-deep');
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      expect(codes(read(proxy).issues)).to.equal('value/too-deep');
    });

    it('is nothing else: nested 100,000 deep, a stranger’s member costs nothing', () => {
      const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
      const { feed, issues } = parseFeed(
        `{"version":1,"generatedAt":"${WRITTEN}","communities":[],"x-deep":${deep}}`,
        calendar,
      );
      expect(feed === null ? codes(issues) : 'read').to.be.oneOf(['read', 'feed/not-json']);
      expect(parseFeed(deep, calendar).feed).to.equal(null);
      expect(parseFeed(`{"version":1,"communities":${deep}}`, calendar).issues.length).to.be.at.least(1);
    });
  });

  describe('what is read', () => {
    it('is the smallest feed, without an issue', () => {
      expect(read(small({}))).to.deep.equal({
        feed: { version: 1, generatedAt: Date.parse(WRITTEN), communities: [{ id: 'a', name: 'A' }] },
        issues: [],
      });
    });

    it('is a feed of any minor version', () => {
      expect(read({ ...small({}), version: '1.7' }).feed?.version).to.equal(1);
    });

    it('is a feed without communities where it has shards', () => {
      const { feed, issues } = read({ version: 1, generatedAt: WRITTEN, shards: ['north.json'] });
      expect(feed).to.deep.include({ communities: [], shards: [{ url: 'north.json' }] });
      expect(issues).to.deep.equal([]);
    });

    for (const generatedAt of [undefined, null, '']) {
      it(`is a feed that does not say when it was written (${String(generatedAt)}), with an error`, () => {
        const { feed, issues } = read({ ...small({}), generatedAt });
        expect(feed).not.to.have.property('generatedAt');
        expect(issues).to.deep.equal([{ code: 'value/missing', pointer: '/generatedAt', severity: 'error' }]);
      });
    }

    it('says it once where the time of writing cannot be read', () => {
      expect(codes(read({ ...small({}), generatedAt: 'today' }).issues)).to.equal('value/not-a-time');
    });

    it('leaves out what is not known: never null, never 0', () => {
      const queue = { waiting: null, outdoors: '', indoors: 'n/a', servedPerHour: -1, stations: 0 };
      const { feed, issues } = read(small({ queue, testing: null, volunteers: {} }));
      expect(feed?.communities[0]).to.deep.equal({
        id: 'a',
        name: 'A',
        queue: { stations: 0 },
        volunteers: {},
      });
      expect(issues).to.deep.equal([]);
    });

    it('takes objects of a page, with members that are undefined', () => {
      const { feed, issues } = read(small({ queue: { waiting: undefined, outdoors: 3 }, status: undefined }));
      expect(feed?.communities[0]?.queue).to.deep.equal({ outdoors: 3 });
      expect(issues).to.deep.equal([]);
    });

    it('reads dates alone in the zone of the feed, wherever in the document that stands', () => {
      const doc = { version: 1, generatedAt: '2021-01-06', communities: [], timeZone: 'Asia/Shanghai' };
      expect(read(doc).feed?.generatedAt).to.equal(Date.parse('2021-01-06T00:00:00.001+08:00'));
    });

    it('reads them in UTC where no zone is given', () => {
      const doc = { version: 1, generatedAt: '2021-01-06', communities: [] };
      expect(read(doc).feed?.generatedAt).to.equal(Date.parse('2021-01-06T00:00:00.001Z'));
    });

    it('knows no dates alone where the zone that is given is none: they could end anywhere', () => {
      const doc = { version: 1, timeZone: 'Mars/Olympus', generatedAt: '2021-01-06', communities: [] };
      const { feed, issues } = read(doc);
      expect(feed).not.to.have.property('generatedAt');
      expect(feed).not.to.have.property('timeZone');
      expect(codes(issues)).to.contain('value/not-a-time-zone').and.contain('value/time-without-zone');
    });

    it('makes NaN of a time that decides trust and cannot be read, so that no other stands in for it', () => {
      for (const raw of ['2021-01-06 09:00', 'yesterday 09:00', '06.01.2021 09:00', {}, 5, true]) {
        const { feed } = read({ ...small({ asOf: raw, queue: { waiting: 1, asOf: raw } }), validUntil: raw });
        expect(feed?.communities[0]?.queue?.asOf, String(raw)).to.be.NaN;
        expect(feed?.communities[0]?.asOf).to.be.NaN;
        expect(feed?.validUntil).to.be.NaN;
      }
      for (const raw of [null, '', undefined]) {
        const { feed } = read({ ...small({ asOf: raw, queue: { waiting: 1, asOf: raw } }), validUntil: raw });
        expect(feed).not.to.have.property('validUntil');
        if (raw === undefined) expect(feed?.communities[0]?.queue).not.to.have.property('asOf');
        else expect(feed?.communities[0]?.queue?.asOf, 'given and empty').to.be.NaN;
      }
    });
  });

  describe('one bad value', () => {
    const whole = read(FULL_FEED).feed;
    const bad = (value: unknown): unknown => (typeof value === 'object' && value !== null ? true : []);
    const inner = places(FULL_FEED).filter(
      path =>
        path.length > 0 &&
        !['version', 'communities', 'timeZone'].includes(pointer(path).slice(1)) &&
        // These leave a mark where they cannot be read.
        !/^(asOf|validUntil|status)$/.test(String(path[path.length - 1])),
    );

    it('costs what its absence would cost, and no more, at every place of a full feed', () => {
      expect(whole).not.to.equal(null);
      for (const path of inner) {
        const without = read(replaced(FULL_FEED, path, null));
        const { feed, issues } = read(replaced(FULL_FEED, path, bad(valueAt(FULL_FEED, path))));
        expect(JSON.stringify(readable(feed)), pointer(path)).to.equal(
          JSON.stringify(readable(without.feed)),
        );
        expect(
          issues.some(issue => issue.pointer.startsWith(pointer(path)) && issue.severity === 'error'),
          `an error at ${pointer(path)}`,
        ).to.equal(true);
        expect(errors(issues).length, pointer(path)).to.be.at.most(1);
      }
    });

    it('leaves all that stands beside it as it was', () => {
      for (const path of inner.filter(([first]) => first !== 'communities')) {
        const { feed } = read(replaced(FULL_FEED, path, bad(valueAt(FULL_FEED, path))));
        for (const member of Object.keys(whole ?? {}) as (keyof Feed)[]) {
          // A zone that is lost moves the dates.
          if (member === path[0] || path[0] === 'timeZone') continue;
          expect(JSON.stringify(feed?.[member]), `${member} after ${pointer(path)}`).to.equal(
            JSON.stringify(whole?.[member]),
          );
        }
      }
    });

    it('costs its community where it is the id, and no other', () => {
      const communities = [{ id: 'a', name: 'A' }, { name: 'B' }, 'C', null, { id: 'd', name: 'D' }];
      const { feed, issues } = read({ version: 1, generatedAt: WRITTEN, communities });
      expect(feed?.communities.map(each => each.id)).to.deep.equal(['a', 'd']);
      expect(issues.map(issue => `${issue.code} ${issue.pointer}`)).to.deep.equal([
        'value/missing /communities/1/id',
        'value/not-an-object /communities/2',
      ]);
    });

    it('costs its community, which is counted as lost, with its id and district as far as they can be told', () => {
      const communities = [
        { id: 'a', name: 'A' },
        { name: 'B', district: ' North ' },
        { id: 'a', name: 'Other' },
        { id: ['x'], district: 5 },
        'C',
        null,
        '',
      ];
      const { feed } = read({ version: 1, generatedAt: WRITTEN, communities });
      expect(feed && lostOf(feed)).to.deep.equal([{ district: 'North' }, { id: 'a', district: '' }, {}, {}]);
      expect(lostOf(read(small({})).feed!), 'of a good document nothing').to.deep.equal([]);
    });

    it('costs the document where it is in every community: the last good one says more', () => {
      for (const communities of [[{ name: 'A' }], ['A', 'B'], [null], [{ id: '' }, 7]]) {
        const { feed, issues } = read({ version: 1, generatedAt: WRITTEN, communities });
        expect(feed, JSON.stringify(communities)).to.equal(null);
        expect(issues[0]).to.include({ code: 'feed/no-readable-community', pointer: '/communities' });
      }
      const { issues } = read({ version: 1, communities: [{ name: 'A' }, 'B'] });
      expect(codes(issues), 'and says what is wrong with each').to.equal(
        'feed/no-readable-community value/missing value/not-an-object',
      );
      expect(codes(read({ version: 1, communities: [null], shards: ['a.json'] }).issues)).to.equal(
        'feed/no-readable-community',
      );
      expect(
        read({ version: 1, generatedAt: WRITTEN, communities: [] }).feed,
        'an empty list is a list',
      ).not.to.equal(null);
    });

    it('costs only the name where it is the name: the id is shown', () => {
      const { feed, issues } = read({ ...small({ name: [] }), generatedAt: WRITTEN });
      expect(feed?.communities).to.deep.equal([{ id: 'a', name: 'a' }]);
      expect(codes(issues)).to.equal('value/not-text value/missing');
    });
  });

  describe('duplicates', () => {
    it('of a community, a role, a site: the first wins, and the later one is an error', () => {
      const roles = [
        { id: 'r', onDuty: 1 },
        { id: 'r', onDuty: 2 },
      ];
      const doc = {
        ...small({}),
        communities: [
          { id: 'a', name: 'A', volunteers: { roles } },
          { id: 'a', name: 'Other' },
          { id: 'b', name: 'B' },
        ],
      };
      const { feed, issues } = read(doc);
      expect(feed?.communities.map(({ name }) => name)).to.deep.equal(['A', 'B']);
      expect(feed?.communities[0]?.volunteers?.roles).to.deep.equal([{ id: 'r', onDuty: 1 }]);
      expect(issues).to.deep.equal([
        {
          code: 'id/duplicate',
          pointer: '/communities/0/volunteers/roles/1',
          seen: '"r"',
          severity: 'error',
        },
        { code: 'id/duplicate', pointer: '/communities/1', seen: '"a"', severity: 'error' },
      ]);
    });

    it('are told within one list only', () => {
      const site = { id: 'gate', name: 'Gate' };
      const doc = {
        ...small({}),
        communities: [
          { id: 'a', name: 'A', sites: [site] },
          { id: 'b', name: 'B', sites: [site] },
        ],
      };
      expect(read(doc).issues).to.deep.equal([]);
    });
  });

  describe('issues', () => {
    it('point into the document', () => {
      expect(read(small({ queue: { waiting: 'many' } })).issues).to.deep.equal([
        {
          code: 'value/not-a-count',
          pointer: '/communities/0/queue/waiting',
          seen: '"many"',
          severity: 'error',
        },
      ]);
    });

    it('escape ~ and / of a language tag that is none', () => {
      const { issues } = read(small({ name: { en: 'A', 'a/b~c': 'x' } }));
      expect(issues[0]?.pointer).to.equal('/communities/0/name/a~1b~0c');
    });

    it(`are ${ISSUE_LIMIT}, and how many more`, () => {
      const communities = Array.from({ length: 2000 }, (_, at) => ({
        id: at,
        name: 'N',
        queue: { waiting: 'x' },
      }));
      const { feed, issues } = read({ version: 1, generatedAt: WRITTEN, communities });
      expect(feed?.communities.length).to.equal(2000);
      expect(issues.length).to.equal(ISSUE_LIMIT + 1);
      expect(issues[ISSUE_LIMIT]).to.include({ code: 'issues/more', seen: '1500' });
    });
  });

  describe('the document that is read', () => {
    it('is not changed: it may be frozen', () => {
      const text = JSON.stringify(FULL_FEED);
      const doc = frozen(JSON.parse(text) as unknown);
      expect(read(doc)).to.deep.equal(read(FULL_FEED));
      expect(JSON.stringify(doc)).to.equal(text);
    });

    it('is not kept: what changes in it later changes nothing', () => {
      const doc = JSON.parse(JSON.stringify(FULL_FEED)) as {
        communities: { bring: unknown[]; location: number[] }[];
      };
      const { feed } = read(doc);
      const before = JSON.stringify(feed);
      doc.communities[0]?.bring.push('more');
      doc.communities[0]?.location.fill(0);
      Object.assign(doc.communities[0]?.bring[1] ?? {}, { en: 'changed' });
      expect(JSON.stringify(feed)).to.equal(before);
    });

    it('is read the same from text as from a value', () => {
      expect(parseFeed(JSON.stringify(FULL_FEED), calendar)).to.deep.equal(read(FULL_FEED));
    });

    it('pollutes nothing', () => {
      parseFeed(
        '{"version":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"communities":[' +
          '{"id":"__proto__","name":{"__proto__":"x","en":"y"},"__proto__":{"polluted":1},"queue":{"__proto__":{"polluted":1}}}]}',
        calendar,
      );
      expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    });

    it('is read the same on a page that has polluted Object.prototype', () => {
      const doc = {
        version: 1,
        generatedAt: WRITTEN,
        communities: [
          {
            id: 'a',
            name: 'A',
            bring: [{ en: 'x' }, { en: 'y' }],
            queue: { waitMinutes: { max: 5 }, history: [] },
          },
          { id: 'b', volunteers: { asks: [{ what: 'vests' }, { what: 'gloves' }] } },
          { name: 'no id' },
        ],
      };
      const before = JSON.stringify(read(doc));
      const words = [
        'id',
        'name',
        'version',
        'communities',
        'waiting',
        'min',
        'p50',
        'start',
        'generatedAt',
        'shards',
        'what',
      ];
      const everything: object = Object.prototype;
      let after = '';
      try {
        for (const word of words) {
          Object.defineProperty(everything, word, {
            value: 60,
            configurable: true,
            writable: true,
            enumerable: true,
          });
        }
        after = JSON.stringify(read(doc));
      } finally {
        for (const word of words) Reflect.deleteProperty(everything, word);
      }
      expect(after).to.equal(before);
    });
  });

  describe('any JSON at all', () => {
    it('is read or refused without a throw, as text', () => {
      fc.assert(
        fc.property(fc.string(), body => expectSound(undefined, parseFeed(body, calendar))),
        { numRuns: 2000 },
      );
      fc.assert(
        fc.property(fc.json({ maxDepth: 8 }), body =>
          expectSound(JSON.parse(body), parseFeed(body, calendar)),
        ),
        { numRuns: 2000 },
      );
    }).timeout(60_000);

    it('gives no number that does not stand in it, in the place of communities', () => {
      const item = fc.jsonValue({ maxDepth: 5 });
      const key = fc.constantFrom(
        'id',
        'name',
        'queue',
        'testing',
        'volunteers',
        'sites',
        'history',
        'asOf',
        '__proto__',
        'status',
      );
      const community = fc.dictionary(key, fc.oneof(item, fc.constantFrom(...NASTY)));
      fc.assert(
        fc.property(
          fc.array(fc.oneof(community, item)),
          fc.dictionary(fc.string(), item),
          (communities, more) => {
            const doc = { ...more, version: 1, communities };
            expectSound(doc, read(doc));
          },
        ),
        { numRuns: 2000 },
      );
    }).timeout(60_000);

    it('gives none in a full feed with up to eight places put wrong', () => {
      const all = places(FULL_FEED).filter(path => path.length > 0);
      const value = fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...NASTY) },
        { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
        { weight: 1, arbitrary: fc.double() },
        { weight: 1, arbitrary: fc.integer().map(String) },
        { weight: 1, arbitrary: fc.double({ min: 0, max: 1e7, noNaN: true }).map(String) },
        { weight: 1, arbitrary: fc.constantFrom(...all).map(path => valueAt(FULL_FEED, path)) },
      );
      const faults = fc.array(fc.tuple(fc.constantFrom<Path>(...all), value), { minLength: 1, maxLength: 8 });
      fc.assert(
        fc.property(faults, found => {
          const doc = found.reduce<unknown>((inside, [path, by]) => replaced(inside, path, by), FULL_FEED);
          expectSound(doc, read(doc));
        }),
        { numRuns: 3000 },
      );
    }).timeout(60_000);

    it('knows an invented number when it sees one', () => {
      const reading = read(small({ queue: { waiting: 180 } }));
      expect(() => expectSound(small({ queue: { waiting: 181 } }), reading)).to.throw(/invented 180/);
    });
  });
});
