import { expect } from '@open-wc/testing';
import { parseFeed, type Reading } from '../../src/feed/parse.ts';
import { createRegistry, type FeedRegistry, type Lease } from '../../src/feed/registry.ts';
import type { StreamSink } from '../../src/feed/stream.ts';
import { createClock, type Clock } from '../../src/page/clock.ts';
import { createPoller } from '../../src/page/poller.ts';
import { calendar } from '../../src/text/calendar.ts';
import { chance, FakeHost } from '../support/fake-time.ts';
import { ServedFeed, until } from '../support/feed-client.ts';
import { feedText, waitingIn } from '../support/feeds.ts';

const P = 60_000;

/** A page in fake time on a real network. Streams are the test's. */
class Page {
  readonly host = new FakeHost();
  readonly clock: Clock = createClock(this.host);
  readings = 0;
  /** What was kept of an earlier visit. */
  recalled: string | null = null;
  read: (text: string) => Reading | Promise<Reading> = text => parseFeed(text, calendar);
  onChange = (): void => {};
  readonly streams: { url: string; sink: StreamSink; open: boolean }[] = [];
  readonly registry: FeedRegistry = createRegistry({
    host: this.host,
    clock: this.clock,
    read: text => {
      this.readings += 1;
      return this.read(text);
    },
    memory: { remember: () => {}, recall: () => this.recalled },
    createPoller: ask => createPoller(this.host, ask),
    openStream: (url, sink) => {
      const stream = { url, sink, open: true };
      this.streams.push(stream);
      return () => {
        stream.open = false;
      };
    },
  });

  lease(url: string, stream: string | null = null): Lease {
    return this.registry.lease({ url, stream, map: null }, () => this.onChange());
  }

  /** Lets time go until the next request, but not on while the network answers in a time of its own. */
  async untilAsking(lease: Lease): Promise<void> {
    for (let turn = 0; turn < 1000 && lease.activity !== 'asking'; turn++) await this.host.time.advance(500);
  }

  /** Lets timers that are due now run: a task goes by. */
  task(): Promise<void> {
    return this.host.time.advance(0);
  }
}

function waiting({ state }: Lease): number | undefined {
  return 'snapshot' in state ? waitingIn(state.snapshot.feed) : undefined;
}

/** An answer that is there at once: a real one takes tasks, in which fake time would go on. */
async function answer(status: number, text: string): Promise<Response> {
  const { buffer } = new TextEncoder().encode(text);
  return {
    status,
    headers: new Headers(),
    body: null,
    arrayBuffer: async () => buffer,
  } satisfies Partial<Response> as Response;
}

describe('feed/registry', () => {
  it('makes one request for any number of widgets', async () => {
    const feed = await ServedFeed.create([{ text: feedText(180) }]);
    const page = new Page();
    const leases = Array.from({ length: 20 }, () => page.lease(feed.url));
    await Promise.all(leases.map(lease => lease.refresh()));
    expect(await feed.count()).to.equal(1);
    expect(leases.map(waiting)).to.deep.equal(Array(20).fill(180));
    for (const lease of leases) lease.release();
  });

  it('takes a 304 of the server as the same document: nothing is read, and nobody is told', async () => {
    const headers = { etag: '"one"', 'cache-control': 'no-cache' };
    const feed = await ServedFeed.create([
      { text: feedText(180), headers },
      { status: 304, headers },
    ]);
    const page = new Page();
    const lease = page.lease(feed.url);
    await lease.refresh();
    const { state } = lease;
    let told = 0;
    page.onChange = () => (told += 1);
    await lease.refresh();
    const { requests } = await feed.log();
    expect(requests.map(request => request.headers['if-none-match'])).to.deep.equal([undefined, '"one"']);
    expect([lease.state, told, page.readings]).to.deep.equal([state, 0, 1]);
    lease.release();
  });

  it('keeps feeds with different addresses or streams apart', async () => {
    const [one, two] = [
      await ServedFeed.create([{ text: feedText(1) }]),
      await ServedFeed.create([{ text: feedText(2) }]),
    ];
    const page = new Page();
    const leases = [
      page.lease(one.url),
      page.lease(two.url),
      page.lease(one.url, 'http://feed.example/events'),
    ];
    await Promise.all(leases.map(lease => lease.refresh()));
    expect(leases.map(waiting)).to.deep.equal([1, 2, 1]);
    expect([await one.count(), await two.count()]).to.deep.equal([2, 1]);
    for (const lease of leases) lease.release();
  });

  it('shows a widget that comes later at once what is there', async () => {
    const feed = await ServedFeed.create([{ text: feedText(180) }]);
    const page = new Page();
    const first = page.lease(feed.url);
    await first.refresh();
    expect(waiting(page.lease(feed.url))).to.equal(180);
    expect(await feed.count()).to.equal(1);
  });

  it('tells each widget of each change, until it lets go', async () => {
    const feed = await ServedFeed.create([{ text: feedText(180) }, { text: feedText(170, 1) }]);
    const page = new Page();
    const told: string[] = [];
    const [one, two] = ['one', 'two'].map(name =>
      page.registry.lease({ url: feed.url, stream: null, map: null }, () => told.push(name)),
    );
    await one!.refresh();
    one!.release();
    await two!.refresh();
    expect(told).to.deep.equal(['one', 'two', 'two']);
    two!.release();
  });

  describe('when the last widget goes', () => {
    it('ends the request under way and every timer, and forgets', async () => {
      const feed = await ServedFeed.create([{ fault: 'stall', text: feedText(1) }, { text: feedText(2) }]);
      const page = new Page();
      const leases = [page.lease(feed.url), page.lease(feed.url)];
      await until(async () => (await feed.log()).open === 1, 'the request');
      leases[0]!.release();
      await page.task();
      expect((await feed.log()).open, 'one is still there').to.equal(1);
      leases[1]!.release();
      leases[1]!.release();
      await page.task();
      await until(async () => (await feed.log()).open === 0, 'the end of the request');
      expect([page.host.time.timers, page.host.listeners]).to.deep.equal([0, 0]);
      const again = page.lease(feed.url);
      expect(again.state.kind).to.equal('empty');
      await again.refresh();
      expect(waiting(again)).to.equal(2);
    });

    it('keeps all for one that is moved: it goes and comes in one task', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180) }]);
      const page = new Page();
      const before = page.lease(feed.url);
      await before.refresh();
      before.release();
      const after = page.lease(feed.url);
      await page.task();
      expect(after.state).to.equal(before.state);
      expect(after.state.kind).to.equal('ready');
      expect(await feed.count()).to.equal(1);
      after.release();
      await page.task();
      expect(page.lease(feed.url).state.kind).to.equal('empty');
    });

    it('a thousand times, leaves nothing behind', async () => {
      const page = new Page();
      for (let turn = 0; turn < 1000; turn++) {
        page.lease('http://127.0.0.1:1/').release();
        if (turn % 100 === 0) await page.task();
      }
      await page.task();
      expect([page.host.time.timers, page.host.listeners]).to.deep.equal([0, 0]);
    });
  });

  describe('pace', () => {
    /** How often it is asked in an hour. */
    async function inAnHour(ttl: number | undefined, ...wishes: (number | null)[]): Promise<number> {
      const feed = await ServedFeed.create([{ text: feedText(180, 0, { ttl }) }]);
      const page = new Page();
      const leases = wishes.map(() => page.lease(feed.url));
      leases.forEach((lease, index) => lease.setRefresh(wishes[index]!));
      await leases[0]!.refresh();
      let asked = 0;
      const end = page.host.now() + 3_600_000;
      while (page.host.now() < end) {
        await page.host.time.advance(1000);
        if (leases[0]!.activity !== 'asking') continue;
        asked += 1;
        await leases[0]!.refresh();
      }
      for (const lease of leases) lease.release();
      await page.task();
      expect(page.host.time.timers).to.equal(0);
      return asked;
    }

    it('is that of the widget, else of the feed, else 60 s', async function () {
      this.timeout(30_000);
      expect(await inAnHour(undefined, null)).to.be.within(55, 65);
      expect(await inAnHour(600, null)).to.be.within(5, 7);
      expect(await inAnHour(600, 120)).to.be.within(27, 33);
    });

    it('is that of the most eager widget, but not under 10 s', async function () {
      this.timeout(30_000);
      expect(await inAnHour(undefined, 900, 30, null)).to.be.within(115, 125);
      expect(await inAnHour(undefined, 0.001)).to.be.within(320, 400);
    });

    it('ignores wishes that are none', async function () {
      this.timeout(30_000);
      expect(await inAnHour(600, 0, -5, NaN)).to.be.within(5, 7);
    });

    it('is slower again when the eager widget has gone', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180) }]);
      const page = new Page();
      const [eager, calm] = [page.lease(feed.url), page.lease(feed.url)];
      eager.setRefresh(10);
      calm.setRefresh(3600);
      await calm.refresh();
      eager.release();
      await page.task();
      await page.host.time.advance(12_000);
      await calm.refresh();
      await page.host.time.advance(1700_000);
      expect(calm.activity).to.equal('idle');
    });
  });

  it('keeps the last good document while the server is gone, goes on at its pace, and recovers', async () => {
    const feed = await ServedFeed.create([
      { text: feedText(180) },
      { fault: 'reset' },
      { status: 500 },
      { text: feedText(170, 1) },
    ]);
    const page = new Page();
    const lease = page.lease(feed.url);
    const kinds: string[] = [];
    page.onChange = () => kinds.push(lease.state.kind);
    await lease.refresh();
    for (let turn = 0; turn < 3; turn++) {
      await page.untilAsking(lease);
      await lease.refresh();
    }
    expect(kinds).to.deep.equal(['ready', 'degraded', 'degraded', 'ready']);
    expect(waiting(lease)).to.equal(170);
  });

  it('left open for a day, with a server that fails every way in turn, has one timer and right data throughout', async () => {
    const real = window.fetch;
    const page = new Page();
    const begin = page.host.now();
    const random = chance(7);
    let asked = 0;
    let down = false;
    window.fetch = () => {
      asked += 1;
      down = random() < 0.3;
      const minutes = Math.floor((page.host.now() - begin) / 60_000);
      if (!down) return answer(200, feedText(minutes, minutes));
      const ways = [
        () => Promise.reject(new TypeError('no')),
        () => answer(200, '<html>'),
        () => answer(500, ''),
        () => answer(200, feedText(-1, -600)),
        () => new Promise<Response>(() => {}),
      ];
      return ways[asked % ways.length]!();
    };
    try {
      const lease = page.lease('http://feed.example/');
      for (let minute = 1; minute <= 24 * 60; minute++) {
        if (minute % 97 === 0) page.host.set({ visible: false });
        if (minute % 97 === 5) page.host.set({ visible: true });
        await page.host.time.advance(60_000);
        expect(page.host.time.timers, `${minute} min`).to.equal(
          page.host.visible || lease.activity === 'asking' ? 1 : 0,
        );
        expect(page.host.listeners).to.equal(1);
        if (minute < 10) continue;
        expect(minute - waiting(lease)!, `${minute} min: never an old number`).to.be.within(0, 20);
      }
      expect(asked).to.be.within(1200, 1500);
      lease.release();
      await page.task();
      expect([page.host.time.timers, page.host.listeners]).to.deep.equal([0, 0]);
    } finally {
      window.fetch = real;
    }
  });

  it('says that the feed has failed, though what was kept of the last visit is read only after that', async () => {
    const feed = await ServedFeed.create([{ status: 500 }]);
    const page = new Page();
    page.recalled = feedText(180);
    let finish = (): void => {};
    page.read = text =>
      new Promise(resolve => {
        finish = () => resolve(parseFeed(text, calendar));
      });
    const lease = page.lease(feed.url);
    lease.persist(true);
    await lease.refresh();
    expect(lease.state.kind).to.equal('failed');
    finish();
    await until(() => waiting(lease) === 180, 'what was kept');
    expect(lease.state.kind).to.equal('behind');
    lease.release();
  });

  it('rests when the server asks for it, and says so', async () => {
    const headers = { 'retry-after': '1200', 'access-control-expose-headers': 'retry-after' };
    const feed = await ServedFeed.create([{ status: 503, headers }]);
    const page = new Page();
    const lease = page.lease(feed.url);
    await lease.refresh();
    expect(lease.activity).to.equal('resting');
    await page.host.time.advance(1_199_000);
    expect(await feed.count()).to.equal(1);
    lease.release();
  });

  it('does not take a request that was dropped for a fault of the feed', async () => {
    const feed = await ServedFeed.create([{ text: feedText(180) }, { fault: 'silent' }]);
    const page = new Page();
    const lease = page.lease(feed.url);
    await lease.refresh();
    void lease.refresh();
    page.host.set({ visible: false, frozen: true });
    await until(async () => (await feed.log()).open === 0, 'the end of the request');
    await page.task();
    expect(lease.state.kind).to.equal('ready');
    lease.release();
  });

  describe('clock', () => {
    const headers = (date: number): Record<string, string> => ({
      date: new Date(date).toUTCString(),
      'access-control-expose-headers': 'date',
    });

    it('is corrected by what good answers say', async () => {
      const page = new Page();
      const feed = await ServedFeed.create([
        { text: feedText(180), headers: headers(page.host.now() + 3_600_000) },
      ]);
      await page.lease(feed.url).refresh();
      expect(page.clock.now() - page.host.now()).to.equal(3_600_000);
    });

    it('is not corrected by what is no feed: a captive portal has a clock too', async () => {
      const page = new Page();
      const wrong = headers(page.host.now() + 3_600_000);
      const answers = [
        { text: '<html>Log in', headers: wrong },
        { status: 511, headers: wrong },
        { text: '{}', headers: wrong },
      ];
      const feed = await ServedFeed.create(answers);
      const lease = page.lease(feed.url);
      for (let turn = 0; turn < 3; turn++) await lease.refresh();
      expect(page.clock.now()).to.equal(page.host.now());
    });
  });

  describe('stream', () => {
    it('is one for all widgets, and closed with the last of them', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180) }]);
      const page = new Page();
      const leases = [
        page.lease(feed.url, 'http://feed.example/events'),
        page.lease(feed.url, 'http://feed.example/events'),
      ];
      expect(page.streams.map(({ url, open }) => [url, open])).to.deep.equal([
        ['http://feed.example/events', true],
      ]);
      leases[0]!.release();
      await page.task();
      expect(page.streams[0]!.open).to.equal(true);
      leases[1]!.release();
      await page.task();
      expect(page.streams[0]!.open).to.equal(false);
    });

    it('brings documents; while it does, the file is hardly asked for, and as always when it breaks', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180) }]);
      const page = new Page();
      const lease = page.lease(feed.url, 'http://feed.example/events');
      await lease.refresh();
      const { sink } = page.streams[0]!;
      sink.onLive(true);
      sink.onText(feedText(170, 1));
      await until(() => waiting(lease) === 170, 'the document of the stream');
      await page.untilAsking(lease);
      await lease.refresh();
      const before = await feed.count();
      await page.host.time.advance(400_000);
      expect(await feed.count()).to.equal(before);
      sink.onText('<html>');
      await until(() => lease.state.kind === 'degraded', 'the fault');
      expect(waiting(lease)).to.equal(170);
      sink.onLive(false);
      const broken = page.host.now();
      await page.untilAsking(lease);
      expect(page.host.now() - broken).to.be.within(0, 1.5 * P);
      lease.release();
    });

    it('has the file asked for no more often than the widget wishes', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180) }]);
      const page = new Page();
      const lease = page.lease(feed.url, 'http://feed.example/events');
      lease.setRefresh(7200);
      page.streams[0]!.sink.onLive(true);
      await lease.refresh();
      const before = await feed.count();
      // The first gap is half a period at least.
      await page.host.time.advance(3_500_000);
      expect(await feed.count()).to.equal(before);
      lease.release();
    });
  });
});
