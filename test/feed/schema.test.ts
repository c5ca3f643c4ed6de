import { expect } from '@open-wc/testing';
import type { Feed, Queue, Testing, Volunteers } from '../../src/domain/model.ts';
import type { Field } from '../../src/feed/fields.ts';
import { readFeed, type Reading } from '../../src/feed/parse.ts';
import { community, feed, reportedWait, shard, shardObject, wait } from '../../src/feed/schema.ts';
import { calendar } from '../../src/text/calendar.ts';
import { FULL_FEED } from '../support/full-feed.ts';
import { frozen } from '../support/json.ts';

const WRITTEN = '2021-01-06T15:40:00+08:00';

/** Reads a community of these members; what it became, and the issues as `code pointer` below it. */
function read(members: object): [community: object | undefined, said: readonly string[]] {
  const communities = [{ id: 'a', name: 'A', ...members }];
  const reading = readFeed({ version: 1, generatedAt: WRITTEN, communities }, calendar);
  return [reading.feed?.communities[0], said(reading)];
}
const said = ({ issues }: Reading): string[] =>
  issues.map(({ code, pointer }) => `${code} ${pointer.replace('/communities/0/', '')}`);

const queue = (members: object): [Queue | undefined, readonly string[]] => {
  const [found, issues] = read({ queue: members });
  return [(found as { queue?: Queue }).queue, issues];
};
const testing = (members: object): [Testing | undefined, readonly string[]] => {
  const [found, issues] = read({ testing: members });
  return [(found as { testing?: Testing }).testing, issues];
};
const volunteers = (members: object): [Volunteers | undefined, readonly string[]] => {
  const [found, issues] = read({ volunteers: members });
  return [(found as { volunteers?: Volunteers }).volunteers, issues];
};

/** What reading a document without a fault comes to, said once more and apart from the reader. */
function settled(raw: unknown, key = ''): unknown {
  if (key === 'shards')
    return (raw as unknown[]).map(each => (typeof each === 'string' ? { url: each } : each));
  if (key === 'waitMinutes' && typeof raw === 'number') return { min: raw, max: raw };
  if (typeof raw === 'string' && /^\d{4}-\d\d-\d\d$/.test(raw))
    return /^(?:until|end|endsAt|validUntil)$/.test(key)
      ? Date.parse(`${raw}T24:00+08:00`) - 1
      : Date.parse(`${raw}T00:00+08:00`) + 1;
  if (typeof raw === 'string' && /^\d{4}-\d\d-\d\dT/.test(raw)) return Date.parse(raw);
  if (Array.isArray(raw)) return raw.map(each => settled(each));
  if (typeof raw !== 'object' || raw === null) return raw;
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, settled(value, name)]));
}

/** Walks a document beside the schema. @returns the members that are declared, and those that a document has */
function walk(
  field: Field<unknown>,
  raw: unknown,
  declared = new Set<string>(),
  present = new Set<string>(),
): readonly [declared: Set<string>, present: Set<string>] {
  // Where a text may stand for an object, both are met; the object alone has members.
  const inner = field === wait ? reportedWait : field === shard ? shardObject : field;
  const next = (of: Field<unknown>, value: unknown): unknown => walk(of, value, declared, present);
  if (inner.item) for (const each of Array.isArray(raw) ? raw : [undefined]) next(inner.item, each);
  inner.pair?.forEach((each, at) => next(each, Array.isArray(raw) ? raw[at] : undefined));
  for (const [member, of] of inner.type?.members ?? []) {
    const value =
      typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>)[member] : undefined;
    const name = `${inner.type?.name}.${member}`;
    declared.add(name);
    if (value !== undefined) present.add(name);
    next(of, value);
  }
  return [declared, present];
}

/** Members of the schema that stand nowhere in a document: `Queue.waiting`. */
function missing(raw: unknown): string[] {
  const [declared, present] = walk(feed, raw);
  return [...declared].filter(name => !present.has(name));
}

describe('feed/schema', () => {
  describe('the full feed', () => {
    const reading = readFeed(frozen(FULL_FEED), calendar);

    it('is read without an issue', () => expect(reading.issues).to.deep.equal([]));

    it('has every member of the schema', () => expect(missing(FULL_FEED)).to.deep.equal([]));

    it('survives, member by member', () => expect(reading.feed).to.deep.equal(settled(FULL_FEED)));

    it('is seen to lack what is taken out of it', () => {
      const { doorstep: _, ...rest } = FULL_FEED.communities[0] ?? {};
      const without = { ...FULL_FEED, ttl: undefined, communities: [rest] };
      expect(missing(without)).to.include.members(['Feed.ttl', 'Community.doorstep']);
    });
  });

  it('has the members of the model, held to by the compiler, in the feed and in a community', () => {
    const members: readonly (keyof Feed)[] = [
      'version',
      'generatedAt',
      'validUntil',
      'communities',
      'shards',
    ];
    for (const member of members) expect(feed.type?.members.has(member), member).to.equal(true);
    expect(community.type?.required).to.deep.equal(['id', 'name']);
  });

  describe('a wait', () => {
    for (const [raw, value] of [
      [45, { min: 45, max: 45 }],
      [0, { min: 0, max: 0 }],
      [
        { min: 30, max: 60 },
        { min: 30, max: 60 },
      ],
      [
        { p50: 40, p90: 70 },
        { p50: 40, p90: 70 },
      ],
      [{ min: 120 }, { min: 120 }],
      [{ max: 20 }, { max: 20 }],
      [{ min: 30, max: 'n/a' }, { min: 30 }],
      [
        { min: 5, max: 5 },
        { min: 5, max: 5 },
      ],
    ] as const) {
      it(`is read from ${JSON.stringify(raw)}`, () => {
        expect(queue({ waitMinutes: raw })).to.deep.equal([{ waitMinutes: value }, []]);
      });
    }

    it('is unknown from an object that says nothing', () => {
      expect(queue({ waitMinutes: {} })).to.deep.equal([{}, []]);
      expect(queue({ waitMinutes: { min: null, about: 5 } })).to.deep.equal([{}, []]);
    });

    it('with other members only is reported: it may be in hours', () => {
      for (const waitMinutes of [{ hours: 1 }, { minimum: 20, maximum: 40 }, { seconds: 600 }])
        expect(queue({ waitMinutes })).to.deep.equal([{}, ['value/not-a-number queue/waitMinutes']]);
    });

    it('is lost where its ends are reversed', () => {
      for (const waitMinutes of [
        { min: 60, max: 30 },
        { p50: 60, p90: 30 },
        { min: 100, max: 120, p50: 5, p90: 6 },
        { min: 50, p90: 40 },
        { max: 30, p50: 40 },
        { max: 60, p90: 70 },
      ]) {
        expect(queue({ waitMinutes })).to.deep.equal([{}, ['value/out-of-range queue/waitMinutes']]);
      }
    });

    it('is lost where it is no number: no text is taken for 0', () => {
      expect(queue({ waitMinutes: '30-60' })).to.deep.equal([{}, ['value/not-a-number queue/waitMinutes']]);
      expect(queue({ waitMinutes: 'no wait' })[0]).to.deep.equal({});
      expect(queue({ waitMinutes: 20_000 })[1]).to.deep.equal(['value/out-of-range queue/waitMinutes']);
    });
  });

  describe('limits of busy', () => {
    const busy = (raw: unknown): [unknown, readonly string[]] => {
      const reading = readFeed({ version: 1, generatedAt: WRITTEN, busy: raw, communities: [] }, calendar);
      return [reading.feed?.busy, said(reading)];
    };

    it('are two, rising or equal', () => {
      expect(busy({ unit: 'people', levels: [30, 60] })[0]).to.deep.equal({
        unit: 'people',
        levels: [30, 60],
      });
      expect(busy({ unit: 'minutes', levels: [30, 30] })[1]).to.deep.equal([]);
    });

    it('are none where they fall, or one lacks, or the unit: no level is shown', () => {
      expect(busy({ unit: 'people', levels: [60, 30] })).to.deep.equal([
        undefined,
        ['value/out-of-range /busy/levels'],
      ]);
      expect(busy({ unit: 'people', levels: [60] })).to.deep.equal([
        undefined,
        ['value/missing /busy/levels/1'],
      ]);
      expect(busy({ levels: [30, 60] })).to.deep.equal([undefined, ['value/missing /busy/unit']]);
      expect(busy({ unit: 'hours', levels: [1, 2] })).to.deep.equal([
        undefined,
        ['value/not-one-of /busy/unit'],
      ]);
    });
  });

  describe('shifts', () => {
    const shift = (start: unknown, end: unknown): [unknown, readonly string[]] => {
      const [found, issues] = volunteers({ shifts: [{ start, end, signedUp: 1 }] });
      return [found?.shifts?.length, issues];
    };

    it('may go over midnight', () => {
      expect(shift('2021-01-06T20:00+08:00', '2021-01-07T02:00+08:00')).to.deep.equal([1, []]);
    });

    it('are lost where they do not end after they start', () => {
      const lost = [0, ['value/ends-before-start volunteers/shifts/0']];
      expect(shift('2021-01-06T20:00Z', '2021-01-06T08:00Z')).to.deep.equal(lost);
      expect(shift('2021-01-06T20:00Z', '2021-01-06T20:00Z')).to.deep.equal(lost);
    });

    it('go by the instant, not by the clock: in the night when clocks go back', () => {
      expect(shift('2021-10-31T02:45+02:00', '2021-10-31T02:15+01:00')).to.deep.equal([1, []]);
    });

    it('are lost without one of their times', () => {
      expect(shift(null, '2021-01-06T08:00Z')).to.deep.equal([
        0,
        ['value/missing volunteers/shifts/0/start'],
      ]);
      expect(shift('8:00', '2021-01-06T08:00Z')).to.deep.equal([
        0,
        ['value/not-a-time volunteers/shifts/0/start'],
      ]);
    });
  });

  describe('histories', () => {
    it('lose an observation whose time or number cannot be read, and keep the order of the rest', () => {
      const history = [
        ['2021-01-06T15:30Z', 5],
        ['2021-01-06T15:00Z', 'x'],
        ['15:10', 6],
        ['2021-01-06T15:20Z', '7'],
        [],
        null,
        'x',
      ];
      const [found, issues] = queue({ history });
      expect(found?.history).to.deep.equal([
        [Date.parse('2021-01-06T15:30Z'), 5],
        [Date.parse('2021-01-06T15:20Z'), 7],
      ]);
      expect(issues).to.deep.equal([
        'value/not-a-count queue/history/1/1',
        'value/not-a-time queue/history/2/0',
        'value/number-as-text queue/history/3/1',
        'value/missing queue/history/4/0',
        'value/not-a-list queue/history/6',
      ]);
    });

    it('of testing keep an observation with the stages that can be read', () => {
      const [found, issues] = testing({
        history: [['2021-01-06T15:30Z', { sampled: 5, sent: 'x', tested: 9 }]],
      });
      expect(found?.history).to.deep.equal([[Date.parse('2021-01-06T15:30Z'), { sampled: 5 }]]);
      expect(issues).to.deep.equal(['value/not-a-count testing/history/0/1/sent']);
    });
  });

  describe('counts that contradict', () => {
    it('are read as they are given: more than the population, more results than samples', () => {
      const given = { population: 1000, sampled: 1030, resulted: 2000 };
      expect(testing(given)).to.deep.equal([given, []]);
    });

    it('are not mended by their parts', () => {
      const given = { waiting: 10, outdoors: 60, indoors: 120 };
      expect(queue(given)).to.deep.equal([given, []]);
    });

    it('may be halves of people in a population only', () => {
      expect(testing({ population: 62_663.5 })[0]).to.deep.equal({ population: 62_663.5 });
      expect(testing({ sampled: 62_663.5 })).to.deep.equal([{}, ['value/not-a-count testing/sampled']]);
    });
  });

  describe('places', () => {
    const location = (raw: unknown): [unknown, readonly string[]] => {
      const [found, issues] = read({ location: raw });
      return [(found as { location?: unknown }).location, issues];
    };

    it('are longitude, then latitude', () => {
      expect(location([114.53, 38.01])).to.deep.equal([[114.53, 38.01], []]);
      expect(location([-180, 90])).to.deep.equal([[-180, 90], []]);
      expect(location([-1, -1])).to.deep.equal([[-1, -1], []]);
      expect(location([0, 0])).to.deep.equal([[0, 0], []]);
    });

    it('are read from text with a warning, and without the height that positions of GeoJSON may have', () => {
      expect(location(['114.53', '38.01', 80])).to.deep.equal([
        [114.53, 38.01],
        ['value/number-as-text location/0', 'value/number-as-text location/1'],
      ]);
      expect(location([114.53, 38.01, 80])).to.deep.equal([[114.53, 38.01], []]);
    });

    it('are lost the other way round where that is no place, and as an object', () => {
      expect(location([38.01, 114.53])).to.deep.equal([undefined, ['value/out-of-range location/1']]);
      expect(location({ lon: 1, lat: 2 })).to.deep.equal([undefined, ['value/not-a-list location']]);
    });
  });

  it('calls a site without a name by its id', () => {
    expect(read({ sites: [{ id: 'gate-2', queue: { waiting: 5 } }] })).to.deep.equal([
      { id: 'a', name: 'A', sites: [{ id: 'gate-2', name: 'gate-2', queue: { waiting: 5 } }] },
      ['value/missing sites/0/name'],
    ]);
  });

  it('says of a thing that is asked for without a word that it is lost', () => {
    expect(volunteers({ asks: [{ what: ' ', needed: 5 }] })).to.deep.equal([
      { asks: [] },
      ['value/missing volunteers/asks/0/what'],
    ]);
  });

  describe('a history that is too long', () => {
    const most = 10_000;
    const points = Array.from({ length: most + 5 }, (_, at) => [
      new Date(Date.UTC(2021, 0, 1) + at * 60_000).toISOString(),
      at,
    ]);
    const read = (history: readonly unknown[]): ReturnType<typeof readFeed> =>
      readFeed(
        { version: 1, generatedAt: WRITTEN, communities: [{ id: 'a', name: 'A', queue: { history } }] },
        calendar,
      );
    const values = ({ feed }: ReturnType<typeof readFeed>): readonly number[] =>
      (feed?.communities[0]?.queue?.history ?? []).map(([, value]) => value);

    it('keeps its newest points, whichever way it is told', () => {
      const rising = values(read(points));
      expect([rising.length, rising[0], rising[most - 1]]).to.deep.equal([most, 5, most + 4]);
      const falling = values(read(points.map((_, at) => points[points.length - 1 - at])));
      expect([falling.length, falling[0], falling[most - 1]]).to.deep.equal([most, most + 4, 5]);
      expect(values(read(points.slice(5))).length).to.equal(most);
    });

    it('keeps its newest points by their times, not by how they are written, and whatever stands at its ends', () => {
      const east = points.map(([at, value]) => [String(at).replace('Z', '+14:00'), value]);
      // Midnight of the day before is later in the west, and smaller as a text.
      const mixed = [...east.slice(0, -1), ['2020-12-31T23:00-12:00', 7]];
      expect(values(read(mixed))[most - 1]).to.equal(7);
      const framed = [null, ['soon', 5], ...points, ['later', 5], null];
      expect(values(read(framed)).slice(-1)).to.deep.equal([most + 4]);
    });

    it('says so, and points at what is wrong in it by its place in the document', () => {
      const broken = [...points];
      broken[most + 1] = [points[0]![0]!, 'many'];
      expect(read(broken).issues.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal([
        'value/too-long /communities/0/queue/history',
        `value/not-a-count /communities/0/queue/history/${most + 1}/1`,
      ]);
    });
  });

  it('points at a shard that is lost, given as text or as an object', () => {
    const shards = ['javascript:alert(1)', { url: 'data:,{}' }, {}, 5, 'ok.json'];
    const reading = readFeed({ version: 1, generatedAt: WRITTEN, shards }, calendar);
    expect(reading.feed?.shards).to.deep.equal([{ url: 'ok.json' }]);
    expect(said(reading)).to.deep.equal([
      'value/not-a-link /shards/0',
      'value/not-a-link /shards/1/url',
      'value/missing /shards/2/url',
      'value/not-an-object /shards/3',
    ]);
  });
});
