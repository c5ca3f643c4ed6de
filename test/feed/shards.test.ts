import { expect } from '@open-wc/testing';
import type { Feed } from '../../src/domain/model.ts';
import { absentFrom } from '../../src/domain/absent.ts';
import { missingOf, originOf } from '../../src/domain/shards.ts';
import { parseInChunks } from '../support/chunks.ts';
import { createRegistry, type FeedRegistry, type Lease } from '../../src/feed/registry.ts';
import type { Query } from '../../src/domain/select-communities.ts';
import { followShards } from '../../src/feed/shards.ts';
import type { Snapshot } from '../../src/feed/snapshot.ts';
import type { StreamSink } from '../../src/feed/stream.ts';
import { createClock } from '../../src/page/clock.ts';
import { createPoller } from '../../src/page/poller.ts';
import { calendar } from '../../src/text/calendar.ts';
import { FakeHost } from '../support/fake-time.ts';
import { ServedFeed, until } from '../support/feed-client.ts';
import { WRITTEN } from '../support/feeds.ts';

const at = (minutes: number): string => new Date(WRITTEN + minutes * 60_000).toISOString();

/** A document with communities of these ids, each with so many people waiting. */
function doc(ids: Record<string, number>, more: object = {}): string {
  const communities = Object.entries(ids).map(([id, waiting]) => ({ id, name: id, queue: { waiting } }));
  return JSON.stringify({ version: 1, generatedAt: at(0), communities, ...more });
}

function indexOf(shards: readonly unknown[], more: object = {}): string {
  return JSON.stringify({ version: 1, generatedAt: at(0), shards, ...more });
}

const DOWN = { fault: 'reset' };

/** A page in fake time on the real network. */
class Page {
  constructor() {
    pages.push(this);
  }

  readonly host = new FakeHost();
  readonly told: string[] = [];
  readonly read: string[] = [];
  readonly streams: StreamSink[] = [];
  private readonly leases: Lease[] = [];
  readonly registry: FeedRegistry = createRegistry({
    host: this.host,
    clock: createClock(this.host),
    read: (text, _map, last) => {
      this.read.push(text);
      return parseInChunks(text, calendar, () => undefined, last);
    },
    memory: { remember: () => {}, recall: () => null },
    createPoller: ask => createPoller(this.host, ask),
    followShards,
    openStream: (_url, sink) => {
      this.streams.push(sink);
      return () => {};
    },
  });

  lease(url: string, query?: Query, stream: string | null = null): Lease {
    const lease = this.registry.lease({ url, stream, map: null }, () => this.told.push(lease.state.kind));
    this.leases.push(lease);
    if (query) lease.setQuery(query);
    return lease;
  }

  async leave(): Promise<void> {
    for (const lease of this.leases) lease.release();
    await this.host.time.advance(0);
  }
}

const pages: Page[] = [];

function snapshotOf({ state }: Lease): Snapshot {
  if (!('snapshot' in state)) throw new Error(state.kind);
  return state.snapshot;
}

function numbers(lease: Lease): Record<string, number | undefined> {
  return Object.fromEntries(snapshotOf(lease).feed.communities.map(({ id, queue }) => [id, queue?.waiting]));
}

const faults = (lease: Lease): string[] =>
  snapshotOf(lease).issues.map(({ code, pointer }) => `${code} ${pointer}`);

/** Some shards on addresses of their own. */
function served(...texts: readonly string[]): Promise<ServedFeed[]> {
  return Promise.all(texts.map(text => ServedFeed.create([{ text }])));
}

describe('feed/shards', () => {
  // A browser has six connections a host: one that were left open would hold up the tests after it.
  afterEach(() => Promise.all(pages.splice(0).map(page => page.leave())));

  it('makes one feed of an index and its shards, and tells of it once', async () => {
    const [north, south] = await served(doc({ b: 2 }), doc({ c: 3 }));
    const [index] = await served(
      indexOf([north!.url, { url: south!.url }], {
        name: 'City',
        communities: [{ id: 'a', name: 'A', queue: { waiting: 1 } }],
      }),
    );
    const page = new Page();
    const lease = page.lease(index!.url);
    await lease.refresh();
    expect(numbers(lease)).to.deep.equal({ a: 1, b: 2, c: 3 });
    expect(snapshotOf(lease).feed.name).to.equal('City');
    expect(missingOf(snapshotOf(lease).feed)).to.equal(null);
    expect(page.told).to.deep.equal(['ready']);
  });

  it('finds addresses relative to where the index came from in the end', async () => {
    const [index, shard] = [await ServedFeed.create(), await ServedFeed.create([{ text: doc({ a: 1 }) }])];
    const name = shard!.url.slice(shard!.url.lastIndexOf('/') + 1);
    await index!.script([{ text: indexOf([name, `./${name}#part`]) }]);
    const lease = new Page().lease(index!.url);
    await lease.refresh();
    expect(numbers(lease)).to.deep.equal({ a: 1 });
    const { fetch: real } = window;
    window.fetch = (input, init) => real(String(input).includes('/deep/er/') ? index!.url : input, init);
    try {
      const redirected = new Page().lease(index!.url.replace('/feed/', '/feed/deep/er/'));
      await redirected.refresh();
      expect(numbers(redirected)).to.deep.equal({ a: 1 });
    } finally {
      window.fetch = real;
    }
  });

  it('finds them anew where the index comes from somewhere else', async () => {
    const { fetch: real } = window;
    const asked: string[] = [];
    let place = 'one';
    window.fetch = async input => {
      const url = String(input);
      asked.push(url);
      const isIndex = url.endsWith('/index.json');
      const response = new Response(
        isIndex ? indexOf(['shard.json'], { 'x-place': place }) : doc({ [place]: 1 }),
      );
      Object.defineProperty(response, 'url', { value: `https://${place}.example/index.json` });
      return response;
    };
    try {
      const lease = new Page().lease('https://any.example/index.json');
      await lease.refresh();
      place = 'two';
      await lease.refresh();
      expect(numbers(lease)).to.deep.equal({ two: 1 });
      expect(asked.filter(url => url.endsWith('/shard.json'))).to.deep.equal([
        'https://one.example/shard.json',
        'https://two.example/shard.json',
      ]);
    } finally {
      window.fetch = real;
    }
  });

  it('asks for no address but http and https, and sends no credentials', async () => {
    const { fetch: real } = window;
    const asked: string[] = [];
    const [index] = await served(
      indexOf(
        ['https://user:word@feed.example/a.json', 'http://me@feed.example/b.json', '//feed.example:99999/'],
        {
          communities: [{ id: 'a', name: 'A' }],
        },
      ),
    );
    window.fetch = (input, init) => (asked.push(String(input)), real(input, init));
    const lease = new Page().lease(index!.url);
    try {
      await lease.refresh();
    } finally {
      window.fetch = real;
    }
    expect(asked).to.deep.equal([index!.url]);
    expect(faults(lease)).to.have.members([
      'value/not-a-link /shards/0',
      'value/not-a-link /shards/1',
      'value/not-a-link /shards/2',
    ]);
  });

  it('loses with a shard that fails its own communities only, says so, and counts it', async () => {
    const [north, south] = await served(doc({ a: 1 }), 'no JSON');
    const [index] = await served(indexOf([null, north!.url, { url: south!.url, communities: ['x', 'y'] }]));
    const lease = new Page().lease(index!.url);
    await lease.refresh();
    expect(lease.state.kind).to.equal('ready');
    expect(numbers(lease)).to.deep.equal({ a: 1 });
    expect(faults(lease), 'its place in the document, which has a gap').to.deep.equal([
      'feed/not-json /shards/2',
    ]);
    const { feed } = snapshotOf(lease);
    expect(missingOf(feed)).to.deep.equal({ shards: 1, of: 2, communities: 2 });
    expect(absentFrom(feed, {}, feed.communities), 'for totals').to.deep.equal({
      count: 2,
      isAtLeast: false,
    });
  });

  it('knows for totals what is missing in each of its documents', async () => {
    const [north, south] = await served(
      doc({ a: 1 }, { incomplete: true }),
      JSON.stringify({
        version: 1,
        communities: [{ id: 'b', name: 'B' }, { name: 'C' }, { id: 'a', name: 'A' }],
      }),
    );
    const [index] = await served(indexOf([north!.url, south!.url]));
    const lease = new Page().lease(index!.url);
    await lease.refresh();
    const { feed } = snapshotOf(lease);
    expect(feed.communities.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(
      absentFrom(feed, {}, feed.communities),
      'one could not be read, one was there before, and one document was cut off',
    ).to.deep.equal({ count: 2, isAtLeast: true });
  });

  it('keeps the last good document of a shard of which no community can be read', async () => {
    const [north] = await served(doc({ a: 1 }));
    const [index] = await served(indexOf([north!.url]));
    const lease = new Page().lease(index!.url);
    await lease.refresh();
    await north!.script([{ text: JSON.stringify({ version: 1, communities: [{ name: 'A' }] }) }]);
    await lease.refresh();
    expect(numbers(lease)).to.deep.equal({ a: 1 });
    expect(faults(lease)).to.deep.equal(['feed/no-readable-community /shards/0']);
  });

  it('keeps the last good document of a shard that fails later, and takes it back when it is back', async () => {
    const [north, south] = await served(doc({ a: 1 }), doc({ b: 2 }));
    const [index] = await served(indexOf([north!.url, south!.url]));
    const lease = new Page().lease(index!.url);
    await lease.refresh();
    await north!.script([{ text: doc({ a: 11 }, { generatedAt: at(1) }) }]);
    await south!.script([{ status: 500 }]);
    await lease.refresh();
    expect(numbers(lease)).to.deep.equal({ a: 11, b: 2 });
    expect(lease.state.kind).to.equal('ready');
    expect(faults(lease)).to.deep.equal(['feed/status /shards/1']);
    expect(missingOf(snapshotOf(lease).feed), 'there is something of each').to.equal(null);
    await south!.script([{ text: doc({ b: 22 }, { generatedAt: at(2) }) }]);
    await lease.refresh();
    expect(numbers(lease)).to.deep.equal({ a: 11, b: 22 });
    expect(faults(lease)).to.deep.equal([]);
  });

  it('has failed where no shard ever came, and is degraded where none comes any more', async () => {
    const [north] = await served(doc({ a: 1 }));
    const [index] = await served(indexOf([north!.url]));
    await north!.script([DOWN]);
    const lease = new Page().lease(index!.url);
    await lease.refresh();
    expect(lease.state).to.deep.include({ kind: 'failed' });
    expect('why' in lease.state && [lease.state.why.code, lease.state.why.pointer]).to.deep.equal([
      'feed/unreachable',
      '/shards/0',
    ]);
    await north!.script([{ text: doc({ a: 1 }) }, DOWN]);
    await lease.refresh();
    expect(lease.state.kind).to.equal('ready');
    await lease.refresh();
    expect(lease.state.kind).to.equal('degraded');
    expect(numbers(lease)).to.deep.equal({ a: 1 });
  });

  it('goes on with the shards when the index is bad, and asks for none while it is gone', async () => {
    const [north] = await served(doc({ a: 1 }));
    const [index] = await served(indexOf([north!.url]));
    const lease = new Page().lease(index!.url);
    await lease.refresh();
    await north!.script([{ text: doc({ a: 2 }, { generatedAt: at(1) }) }]);
    await index!.script([{ text: '{' }]);
    await lease.refresh();
    expect(lease.state.kind).to.equal('degraded');
    expect(numbers(lease)).to.deep.equal({ a: 2 });
    await index!.script([DOWN]);
    const before = await north!.count();
    await lease.refresh();
    expect(await north!.count()).to.equal(before);
    expect(numbers(lease)).to.deep.equal({ a: 2 });
  });

  it('does not follow the shards of a shard, and says so', async () => {
    const [deep] = await served(doc({ z: 9 }));
    const [north] = await served(doc({ a: 1 }, { shards: [deep!.url] }));
    const [index] = await served(indexOf([north!.url]));
    const lease = new Page().lease(index!.url);
    await lease.refresh();
    expect(numbers(lease)).to.deep.equal({ a: 1 });
    expect(await deep!.count()).to.equal(0);
    expect(faults(lease)).to.deep.equal(['shard/nested /shards/0/shards']);
  });

  it('takes of two communities with one id the first: of the index, then of the first shard', async () => {
    const [north, south] = await served(doc({ a: 2, b: 2 }), doc({ a: 3, b: 3, c: 3 }));
    const [index] = await served(
      indexOf([north!.url, south!.url], { communities: [{ id: 'a', name: 'A', queue: { waiting: 1 } }] }),
    );
    const lease = new Page().lease(index!.url);
    await lease.refresh();
    expect(numbers(lease)).to.deep.equal({ a: 1, b: 2, c: 3 });
    const { feed } = snapshotOf(lease);
    expect(
      feed.communities.map(community => originOf(feed, community, 0).feed.communities.length),
      'judged by the document that it is of',
    ).to.deep.equal([1, 2, 3]);
    expect(faults(lease)).to.deep.equal(['id/duplicate /shards/0', 'id/duplicate /shards/1']);
  });

  it('says of what is wrong in a shard where it is: the pointer in it comes after that of the shard', async () => {
    const [north] = await served(
      JSON.stringify({
        version: 1,
        generatedAt: at(0),
        communities: [{ id: 'a', name: 'A', queue: { waiting: 'many' } }],
      }),
    );
    const [index] = await served(indexOf([north!.url]));
    const lease = new Page().lease(index!.url);
    await lease.refresh();
    expect(faults(lease)).to.deep.equal(['value/not-a-count /shards/0/communities/0/queue/waiting']);
  });

  describe('age', () => {
    async function whole(index: object, ...shards: readonly object[]): Promise<Feed> {
      const parts = await served(...shards.map((more, at) => doc({ [`c${at}`]: at }, more)));
      const [file] = await served(
        indexOf(
          parts.map(({ url }) => url),
          index,
        ),
      );
      const lease = new Page().lease(file!.url);
      await lease.refresh();
      return snapshotOf(lease).feed;
    }

    it('of a community is judged by its own document', async () => {
      const feed = await whole(
        { generatedAt: at(9), validUntil: at(99), staleAfter: { queue: 600 }, suppressBelow: 5 },
        { generatedAt: at(1), validUntil: at(5) },
        { generatedAt: at(2), staleAfter: { queue: 60 } },
      );
      const [one, two] = feed.communities.map(community => originOf(feed, community, 0).feed);
      expect([one!.generatedAt, one!.validUntil]).to.deep.equal([WRITTEN + 60_000, WRITTEN + 300_000]);
      expect([two!.generatedAt, two!.validUntil]).to.deep.equal([WRITTEN + 120_000, undefined]);
      expect([one!.staleAfter, two!.staleAfter]).to.deep.equal([{ queue: 600 }, { queue: 60 }]);
      expect([one!.suppressBelow, two!.suppressBelow]).to.deep.equal([5, 5]);
    });

    it('of the whole is that of its oldest document, and unknown where one is unknown', async () => {
      const feed = await whole(
        { generatedAt: at(9) },
        { generatedAt: at(3), validUntil: at(50) },
        { generatedAt: at(4), validUntil: at(40), suppressBelow: 7, sample: true },
      );
      expect([feed.generatedAt, feed.validUntil]).to.deep.equal([WRITTEN + 180_000, WRITTEN + 2_400_000]);
      expect([feed.suppressBelow, feed.sample]).to.deep.equal([7, true]);
      const unknown = await whole({ generatedAt: at(9) }, { generatedAt: null, validUntil: 'soon' });
      expect(unknown.generatedAt).to.equal(undefined);
      expect(unknown.validUntil).to.deep.equal(NaN);
    });

    it('never becomes younger by an older document of a shard', async () => {
      const [north] = await served(doc({ a: 5 }, { generatedAt: at(5) }));
      const [index] = await served(indexOf([north!.url]));
      const lease = new Page().lease(index!.url);
      await lease.refresh();
      await north!.script([{ text: doc({ a: 4 }, { generatedAt: at(4) }) }]);
      await lease.refresh();
      expect(numbers(lease)).to.deep.equal({ a: 5 });
      expect(faults(lease)).to.deep.equal(['feed/older /shards/0']);
    });
  });

  describe('what has not changed', () => {
    it('is not read again, and is no news', async () => {
      const [north, south] = await served(doc({ a: 1 }), doc({ b: 2 }));
      const [index] = await served(indexOf([north!.url, south!.url]));
      const page = new Page();
      const lease = page.lease(index!.url);
      await lease.refresh();
      const before = snapshotOf(lease);
      for (let turn = 0; turn < 3; turn++) await lease.refresh();
      expect(page.read.length).to.equal(3);
      expect(snapshotOf(lease)).to.equal(before);
      expect(page.told).to.deep.equal(['ready']);
      expect(await north!.count(), 'it was asked for').to.equal(4);
    });

    it('stays the same object where another shard has changed', async () => {
      const [north, south] = await served(doc({ a: 1 }), doc({ b: 2 }));
      const [index] = await served(indexOf([north!.url, south!.url]));
      const lease = new Page().lease(index!.url);
      await lease.refresh();
      const [a] = snapshotOf(lease).feed.communities;
      await south!.script([{ text: doc({ b: 3 }, { generatedAt: at(1) }) }]);
      await lease.refresh();
      expect(numbers(lease)).to.deep.equal({ a: 1, b: 3 });
      expect(snapshotOf(lease).feed.communities[0]).to.equal(a);
      expect(snapshotOf(lease).revision).to.equal(2);
    });
  });

  describe('only what is wanted', () => {
    async function city(): Promise<readonly [ServedFeed, readonly ServedFeed[]]> {
      const shards = await served(doc({ a: 1 }), doc({ b: 2 }), doc({ c: 3 }));
      const [index] = await served(
        indexOf([
          { url: shards[0]!.url, districts: ['north'], communities: ['a'] },
          { url: shards[1]!.url, districts: ['south', 'west'] },
          { url: shards[2]!.url },
        ]),
      );
      return [index!, shards];
    }
    const counts = (shards: readonly ServedFeed[]): Promise<number[]> =>
      Promise.all(shards.map(shard => shard.count()));

    const queries: readonly (readonly [Query, readonly number[]])[] = [
      [{ district: 'north' }, [1, 0, 1]],
      [{ district: 'west' }, [0, 1, 1]],
      [{ district: 'nowhere' }, [0, 0, 1]],
      [{ district: '' }, [1, 1, 1]],
      [{ community: 'b' }, [0, 1, 1]],
      [{ community: ' c a ' }, [1, 1, 1]],
      [{ community: ' ' }, [1, 1, 1]],
      [{ community: 'B' }, [0, 1, 1]],
      [{ community: 'A' }, [1, 1, 1]],
      [{ district: 'West' }, [0, 1, 1]],
      // Neither is an id of the district, so it may be a name, and names are in the documents alone.
      [{ district: 'north', community: 'b' }, [1, 0, 1]],
      [{ community: 'Old Quay' }, [1, 1, 1]],
      [{}, [1, 1, 1]],
    ];
    for (const [query, expected] of queries) {
      it(`is loaded for ${JSON.stringify(query)}`, async () => {
        const [index, shards] = await city();
        await new Page().lease(index.url, query).refresh();
        expect(await counts(shards)).to.deep.equal(expected);
      });
    }

    it('is what any widget wants; one that wants more later has it at once', async () => {
      const [index, shards] = await city();
      const page = new Page();
      const lease = page.lease(index.url, { district: 'north' });
      await lease.refresh();
      expect(numbers(lease)).to.deep.equal({ a: 1, c: 3 });
      const other = page.lease(index.url, { district: 'south' });
      await until(() => Object.keys(numbers(other)).length === 3, 'the third shard');
      expect(await counts(shards)).to.deep.equal([2, 1, 2]);
      other.release();
      lease.setQuery({ district: 'north', community: null });
      await lease.refresh();
      expect(await counts(shards)).to.deep.equal([3, 1, 3]);
      expect(numbers(lease)).to.deep.equal({ a: 1, c: 3 });
    });

    it('is not asked for again and again for wanting it while the server is gone', async () => {
      const [index] = await city();
      const page = new Page();
      const lease = page.lease(index.url, { district: 'north' });
      await lease.refresh();
      await index.script([DOWN]);
      for (let turn = 0; turn < 20; turn++) {
        lease.setQuery({ district: 'south', community: null });
        await page.host.time.advance(0);
        await until(() => lease.activity !== 'asking', 'an answer');
      }
      expect(await index.count()).to.equal(1);
    });
  });

  it('asks for five at once and no more, and shows each second what there is', async () => {
    const shards = await Promise.all(
      Array.from({ length: 12 }, (_, at) => ServedFeed.create([{ text: doc({ [`c${at}`]: at }) }])),
    );
    for (const shard of shards.slice(1, 5)) await shard.script([{ fault: 'silent' }]);
    const [index] = await served(indexOf(shards.map(({ url }) => url)));
    const page = new Page();
    const lease = page.lease(index!.url);
    const { fetch: real } = window;
    let open = 0;
    let most = 0;
    window.fetch = async (...given) => {
      if (!String(given[0]).includes('/feed/')) return real(...given);
      most = Math.max(most, ++open);
      return real(...given).finally(() => (open -= 1));
    };
    try {
      // The first and the seven after the silent ones, one after the other.
      await until(async () => (await shards[11]!.count()) === 1 && open === 4, 'all but the silent ones');
      await until(() => page.read.length === 9, 'the documents');
      expect(lease.state.kind).to.equal('empty');
      await page.host.time.advance(1000);
      expect(snapshotOf(lease).feed.communities.length).to.equal(8);
      expect(missingOf(snapshotOf(lease).feed)).to.deep.equal({ shards: 4, of: 12, communities: undefined });
      expect(lease.activity).to.equal('asking');
      await page.host.time.advance(15_000);
      expect(lease.activity).to.equal('idle');
      expect(most).to.equal(5);
      expect(faults(lease).length).to.equal(4);
    } finally {
      window.fetch = real;
    }
    lease.release();
    await page.host.time.advance(0);
    expect([page.host.time.timers, page.host.listeners]).to.deep.equal([0, 0]);
  });

  it('ends every request and timer with the last widget', async () => {
    const silent = await ServedFeed.create([{ fault: 'silent' }]);
    const [index] = await served(indexOf([silent.url, `${silent.url}?2`]));
    const page = new Page();
    const lease = page.lease(index!.url);
    await until(async () => (await silent.log()).open === 2, 'the requests');
    lease.release();
    await page.host.time.advance(0);
    await until(async () => (await silent.log()).open === 0, 'their end');
    await page.host.time.advance(0);
    expect([page.host.time.timers, page.host.listeners]).to.deep.equal([0, 0]);
  });

  it('ends those that a stream has begun, too', async () => {
    const silent = await ServedFeed.create([{ fault: 'silent' }]);
    const [index] = await served(doc({ a: 1 }));
    const page = new Page();
    const lease = page.lease(index!.url, {}, 'http://feed.example/events');
    await lease.refresh();
    page.streams[0]!.onText(indexOf([silent.url], { generatedAt: at(1) }));
    await until(async () => (await silent.log()).open === 1, 'the request');
    lease.release();
    await page.host.time.advance(0);
    await until(async () => (await silent.log()).open === 0, 'its end');
  });

  it('has no pace of its own: hidden it asks for nothing', async () => {
    const [north] = await served(doc({ a: 1 }));
    const [index] = await served(indexOf([north!.url]));
    const page = new Page();
    const lease = page.lease(index!.url);
    await lease.refresh();
    page.host.set({ visible: false });
    await page.host.time.advance(3_600_000);
    expect([await index!.count(), await north!.count(), page.host.time.timers]).to.deep.equal([1, 1, 0]);
    lease.release();
  });

  it('rests where the host of a shard asks for it', async () => {
    const north = await ServedFeed.create([
      { status: 503, headers: { 'retry-after': '1200', 'access-control-expose-headers': 'retry-after' } },
    ]);
    const [index] = await served(indexOf([north.url]));
    const lease = new Page().lease(index!.url);
    await lease.refresh();
    expect(lease.activity).to.equal('resting');
    lease.release();
  });

  it('loads shards anew with each document that a stream brings, the last of several', async () => {
    const [north] = await served(doc({ a: 1 }));
    const [index] = await served(indexOf([north!.url]));
    const page = new Page();
    const lease = page.lease(index!.url, {}, 'http://feed.example/events');
    await lease.refresh();
    await north!.script([{ text: doc({ a: 2 }, { generatedAt: at(1) }) }]);
    for (const minutes of [1, 2, 3])
      page.streams[0]!.onText(indexOf([north!.url], { generatedAt: at(minutes) }));
    await until(() => numbers(lease)['a'] === 2, 'the new number');
    lease.release();
    await page.host.time.advance(0);
  });

  it('is a feed without shards again when the index has none any more', async () => {
    const [north] = await served(doc({ a: 1 }));
    const [index] = await served(indexOf([north!.url]));
    const lease = new Page().lease(index!.url);
    await lease.refresh();
    await index!.script([{ text: doc({ b: 2 }, { generatedAt: at(1) }) }]);
    await lease.refresh();
    expect(numbers(lease)).to.deep.equal({ b: 2 });
    expect(snapshotOf(lease).feed).not.to.have.property('origins');
  });
});
