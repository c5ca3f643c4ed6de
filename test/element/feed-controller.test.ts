import { expect } from '@open-wc/testing';
import { shards, streams } from '../../src/element/lazy-modules.ts';
import { html, LitElement } from 'lit';
import { FeedController, type FeedSource } from '../../src/element/feed-controller.ts';
import { missingOf } from '../../src/domain/shards.ts';
import { parseFeed } from '../../src/feed/parse.ts';
import { createRegistry, type FeedRegistry } from '../../src/feed/registry.ts';
import * as shardsModule from '../../src/feed/shards.ts';
import type { FeedState } from '../../src/feed/snapshot.ts';
import * as streamModule from '../../src/feed/stream.ts';
import { createClock } from '../../src/page/clock.ts';
import { createPoller } from '../../src/page/poller.ts';
import { calendar } from '../../src/text/calendar.ts';
import { FakeElement } from '../support/fake-element.ts';
import { FakeHost } from '../support/fake-time.ts';
import { ServedFeed, until } from '../support/feed-client.ts';
import { feedText, waitingIn } from '../support/feeds.ts';

/** Nothing outlives these pages. */
const NO_MEMORY = { remember: () => {}, recall: () => null };

const NONE: FeedSource = {
  src: null,
  feed: null,
  refreshSeconds: null,
  stream: null,
  map: null,
  persist: false,
};

/** An element with a feed, on a page in fake time. */
class Bench {
  readonly page = new FakeHost();
  readonly element = new FakeElement();
  source: FeedSource = NONE;
  readonly registry: FeedRegistry = createRegistry({
    host: this.page,
    clock: createClock(this.page),
    read: text => parseFeed(text, calendar),
    memory: NO_MEMORY,
    createPoller: ask => createPoller(this.page, ask),
    openStream: () => () => {},
  });
  readonly controller = new FeedController(this.element, {
    source: () => this.source,
    registry: () => this.registry,
  });

  /** Connects and updates as Lit would. */
  show(source: Partial<FeedSource>): void {
    this.source = { ...NONE, ...source };
    this.element.connect();
    this.element.update();
  }

  /** Gives another source to an element that is there. */
  change(source: Partial<FeedSource>): void {
    this.source = { ...NONE, ...source };
    this.element.update();
  }

  get waiting(): number | undefined {
    const { state } = this.controller;
    return 'snapshot' in state ? waitingIn(state.snapshot.feed) : undefined;
  }

  get code(): string | undefined {
    const { state } = this.controller;
    return 'why' in state ? state.why.code : undefined;
  }
}

describe('element/feed-controller', () => {
  it('is empty and asks for nothing before the element is connected', () => {
    const bench = new Bench();
    bench.change({ src: 'http://127.0.0.1:1/' });
    expect(bench.controller.state.kind).to.equal('empty');
    expect(bench.controller.activity).to.equal('idle');
    expect(bench.page.listeners).to.equal(0);
  });

  it('gets the feed of an address and asks for an update when it has come', async () => {
    const feed = await ServedFeed.create([{ text: feedText(180) }]);
    const bench = new Bench();
    bench.show({ src: feed.url });
    expect(bench.controller.state.kind).to.equal('empty');
    expect(bench.controller.activity).to.equal('asking');
    await bench.controller.refresh();
    expect(bench.waiting).to.equal(180);
    expect(bench.element.requested, 'once for connecting, once for the feed').to.equal(2);
    bench.element.disconnect();
  });

  it('reads a small feed that is given as a value at once, and a large one in slices; the last one given counts', async () => {
    const value = (count: number, waiting: number): object => ({
      version: 1,
      communities: Array.from({ length: count }, (_, index) => ({
        id: `c${index}`,
        name: 'C',
        queue: { waiting },
      })),
    });
    const { now } = performance;
    let time = 0;
    // Each look at the clock finds that it is time for a pause.
    performance.now = () => (time += 1000);
    try {
      const bench = new Bench();
      bench.show({ feed: value(499, 1) });
      expect(bench.waiting).to.equal(1);
      const before = bench.element.requested;
      bench.change({ feed: value(500, 2) });
      expect(bench.waiting, 'the last one stays meanwhile').to.equal(1);
      bench.change({ feed: value(501, 3) });
      await until(() => bench.waiting === 3, 'the large feed');
      await until(() => bench.element.requested > before, 'an update');
      bench.change({ feed: value(502, 4) });
      bench.change({ feed: value(3, 5) });
      expect(bench.waiting).to.equal(5);
      for (let turn = 0; turn < 600; turn++) await new Promise(resolve => setTimeout(resolve));
      expect(bench.waiting, 'a slower one does not come after it').to.equal(5);
      bench.element.disconnect();
    } finally {
      performance.now = now;
    }
  });

  it('tells the feed what its element shows, so that no shard is loaded in vain', async () => {
    const bench = new Bench();
    const queries: unknown[] = [];
    const lease = bench.registry.lease.bind(bench.registry);
    bench.registry.lease = (...given) =>
      Object.assign(lease(...given), { setQuery: (query: unknown) => queries.push(query) });
    bench.show({ src: 'http://127.0.0.1:1/', district: 'north' });
    bench.change({ src: 'http://127.0.0.1:1/', community: 'a b' });
    bench.change({ src: 'http://127.0.0.1:1/' });
    expect(queries).to.deep.equal([
      { district: 'north', community: null },
      { district: null, community: 'a b' },
      { district: null, community: null },
    ]);
    bench.element.disconnect();
  });

  it('without the code for shards says so, rather than to show a part for the whole; with it follows them', async () => {
    const shard = await ServedFeed.create([{ text: feedText(180) }]);
    const index = { version: 1, communities: [{ id: 'own', name: 'Own' }], shards: [shard.url] };
    const [feed, bare] = [
      await ServedFeed.create([{ text: JSON.stringify(index) }]),
      await ServedFeed.create([{ text: JSON.stringify({ version: 1, shards: [shard.url] }) }]),
    ];
    const show = async (source: Partial<FeedSource>): Promise<FeedState> => {
      const host = new FakeElement();
      const controller = new FeedController(host, { source: () => ({ ...NONE, ...source }) });
      host.connect();
      host.update();
      await controller.refresh();
      const { state } = controller;
      host.disconnect();
      await new Promise(resolve => setTimeout(resolve));
      return state;
    };
    const isRequested = true;
    Object.assign(shards, { isRequested, module: null, error: new Error('blocked') });
    const why = {
      code: 'module/not-loaded',
      pointer: '/shards',
      seen: 'shards: Error: blocked',
      severity: 'error',
    };
    expect(await show({ src: bare.url })).to.deep.equal({ kind: 'failed', why });
    for (const [source, fault] of [
      [{ src: feed.url }, why],
      [{ feed: index }, { code: 'feed/shards', pointer: '/shards', severity: 'error' }],
    ] as const) {
      const state = await show(source);
      if (!('snapshot' in state)) throw new Error(state.kind);
      const { feed: part, issues } = state.snapshot;
      expect(part.communities.map(({ id }) => id)).to.deep.equal(['own']);
      expect(issues[0]).to.deep.equal(fault);
      expect(missingOf(part)).to.deep.equal({ shards: 1, of: 1, communities: undefined });
    }
    shards.provide(shardsModule);
    const state = await show({ src: feed.url });
    expect('snapshot' in state && state.snapshot.feed.communities.map(({ id }) => id)).to.deep.equal([
      'own',
      'anheyuan',
    ]);
    const value = await show({ feed: index });
    expect('snapshot' in value && missingOf(value.snapshot.feed)?.shards, 'a value has no address').to.equal(
      1,
    );
  });

  it('asks for no update where nothing has changed', async () => {
    const feed = await ServedFeed.create([{ text: feedText(180) }]);
    const bench = new Bench();
    bench.show({ src: feed.url });
    await bench.controller.refresh();
    for (let turn = 0; turn < 5; turn++) {
      bench.element.update();
      await bench.controller.refresh();
    }
    expect(await feed.count()).to.equal(6);
    expect(bench.element.requested).to.equal(2);
    bench.element.disconnect();
  });

  it('takes addresses relative to the page, and leaves the fragment off', async () => {
    const bench = new Bench();
    const asked: string[] = [];
    const lease = bench.registry.lease.bind(bench.registry);
    bench.registry.lease = (address, changed) => {
      asked.push(address.url);
      return lease({ url: 'http://127.0.0.1:1/', stream: null, map: null }, changed);
    };
    bench.show({ src: 'feeds/a.json?x=1#top' });
    bench.change({ src: '/b.json' });
    bench.change({ src: '  /b.json#other ' });
    expect(asked).to.deep.equal([
      new URL('feeds/a.json?x=1', document.baseURI).href,
      new URL('/b.json', document.baseURI).href,
    ]);
    bench.element.disconnect();
  });

  describe('without a feed', () => {
    for (const src of [null, '', '   ']) {
      it(`says so (${JSON.stringify(src)})`, () => {
        const bench = new Bench();
        bench.show({ src });
        expect([bench.controller.state.kind, bench.code]).to.deep.equal(['failed', 'feed/no-src']);
      });
    }

    for (const src of ['http://[', 'https://:0:0']) {
      it(`says that what is no address can't be reached (${src})`, () => {
        const bench = new Bench();
        bench.show({ src });
        expect(bench.code).to.equal('feed/unreachable');
      });
    }

    it('is the same fault until something changes', () => {
      const bench = new Bench();
      bench.show({});
      const { state } = bench.controller;
      bench.element.update();
      expect(bench.controller.state).to.equal(state);
    });
  });

  describe('another address', () => {
    it('is another feed: nothing of the old one is shown any more, and nobody asks for it', async () => {
      const [one, two] = [
        await ServedFeed.create([{ text: feedText(1) }]),
        await ServedFeed.create([{ text: feedText(2) }]),
      ];
      const bench = new Bench();
      bench.show({ src: one.url });
      await bench.controller.refresh();
      bench.change({ src: two.url });
      expect(bench.controller.state.kind).to.equal('empty');
      await bench.controller.refresh();
      expect(bench.waiting).to.equal(2);
      await bench.page.time.advance(0);
      expect(bench.page.listeners).to.equal(1);
      bench.change({});
      await bench.page.time.advance(0);
      expect([bench.page.listeners, bench.page.time.timers, bench.code]).to.deep.equal([0, 0, 'feed/no-src']);
    });
  });

  describe('refresh', () => {
    it('works before the first update, and where there is nothing to ask', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180) }]);
      const bench = new Bench();
      bench.source = { ...NONE, src: feed.url };
      await bench.controller.refresh();
      expect(await feed.count()).to.equal(0);
      bench.element.connect();
      await bench.controller.refresh();
      expect(bench.waiting).to.equal(180);
      bench.element.disconnect();
    });

    it('never rejects', async () => {
      const bench = new Bench();
      bench.show({ src: 'http://127.0.0.1:1/' });
      await bench.controller.refresh();
      expect(bench.code).to.equal('feed/unreachable');
      bench.element.disconnect();
    });
  });

  describe('a feed as a value', () => {
    const value = (waiting: number, minutes = 0): unknown => JSON.parse(feedText(waiting, minutes));

    it('comes before an address, and is there at once', async () => {
      const feed = await ServedFeed.create([{ text: feedText(1) }]);
      const bench = new Bench();
      bench.show({ feed: value(180), src: feed.url });
      expect(bench.waiting).to.equal(180);
      expect(bench.controller.activity).to.equal('idle');
      await bench.controller.refresh();
      expect(await feed.count()).to.equal(0);
      expect(bench.page.listeners).to.equal(0);
    });

    it('is read once an object', () => {
      const bench = new Bench();
      let looks = 0;
      const feed = new Proxy(value(180) as object, {
        get: (target, key) => {
          looks += 1;
          return Reflect.get(target, key) as unknown;
        },
      });
      bench.show({ feed });
      const { state } = bench.controller;
      const before = looks;
      for (let turn = 0; turn < 5; turn++) bench.element.update();
      expect(looks).to.equal(before);
      expect(bench.controller.state).to.equal(state);
    });

    it('gives way to the next object, also to an older one: the last one given counts', () => {
      const bench = new Bench();
      bench.show({ feed: value(180, 0) });
      bench.change({ feed: value(170, -60) });
      expect(bench.waiting).to.equal(170);
      expect('snapshot' in bench.controller.state && bench.controller.state.snapshot.revision).to.equal(2);
    });

    it('that cannot be read leaves the last one that could', () => {
      const bench = new Bench();
      const odd: unknown[] = [
        [],
        'text',
        7,
        true,
        {},
        () => {},
        Symbol('x'),
        new Proxy(
          {},
          {
            get: () => {
              throw new Error('no');
            },
          },
        ),
      ];
      for (const feed of odd) {
        bench.change({ feed });
        bench.show({ feed });
        expect(bench.controller.state.kind).to.equal('failed');
      }
      bench.change({ feed: value(180) });
      for (const feed of odd) {
        bench.change({ feed });
        expect([bench.controller.state.kind, bench.waiting]).to.deep.equal(['degraded', 180]);
      }
    });

    it('gives way to an address when it is taken away', async () => {
      const feed = await ServedFeed.create([{ text: feedText(1) }]);
      const bench = new Bench();
      bench.show({ feed: value(180), src: feed.url });
      bench.change({ src: feed.url });
      expect(bench.controller.state.kind).to.equal('empty');
      await bench.controller.refresh();
      expect(bench.waiting).to.equal(1);
      bench.change({ feed: value(2), src: feed.url });
      expect(bench.waiting).to.equal(2);
      await bench.page.time.advance(0);
      expect([bench.page.listeners, bench.page.time.timers]).to.deep.equal([0, 0]);
    });
  });

  describe('in an element', () => {
    let page: Bench;

    class FeedElement extends LitElement {
      static override properties = { src: {} };
      declare src: string | null;
      renders = 0;
      readonly feed: FeedController = new FeedController(this, {
        source: () => ({ ...NONE, src: this.src ?? null }),
        registry: () => page.registry,
      });

      protected override render(): unknown {
        this.renders += 1;
        const { state } = this.feed;
        return html`${'snapshot' in state ? waitingIn(state.snapshot.feed) : state.kind}`;
      }
    }
    customElements.define('test-feed-element', FeedElement);

    function element(src: string): FeedElement {
      const made = new FeedElement();
      made.src = src;
      return made;
    }

    beforeEach(() => (page = new Bench()));

    it('shows the feed, with one request for many, and leaves nothing behind', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180) }]);
      const elements = Array.from({ length: 7 }, () => element(feed.url));
      document.body.append(...elements);
      await Promise.all(elements.map(each => each.updateComplete));
      await elements[0]!.feed.refresh();
      await Promise.all(elements.map(each => each.updateComplete));
      expect(elements.map(each => each.shadowRoot!.textContent)).to.deep.equal(Array(7).fill('180'));
      expect(await feed.count()).to.equal(1);
      for (const each of elements) each.remove();
      await page.page.time.advance(0);
      expect([page.page.listeners, page.page.time.timers]).to.deep.equal([0, 0]);
    });

    it('that is moved keeps its feed, and shows nothing else in between', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180) }]);
      const each = element(feed.url);
      document.body.append(each);
      await each.updateComplete;
      await each.feed.refresh();
      await each.updateComplete;
      const shown: unknown[] = [];
      const observer = new MutationObserver(() => shown.push(each.shadowRoot!.textContent));
      observer.observe(each.shadowRoot!, { subtree: true, childList: true, characterData: true });
      document.body.prepend(each);
      await each.updateComplete;
      await page.page.time.advance(0);
      expect(each.feed.state.kind).to.equal('ready');
      expect(shown).to.deep.equal([]);
      expect(await feed.count()).to.equal(1);
      observer.disconnect();
      each.remove();
    });

    it('that is taken out before its first update asks for nothing and holds nothing', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180) }]);
      for (let turn = 0; turn < 100; turn++) {
        const each = element(feed.url);
        document.body.append(each);
        each.remove();
        await each.updateComplete;
      }
      await page.page.time.advance(0);
      expect([page.page.listeners, page.page.time.timers]).to.deep.equal([0, 0]);
      expect(await feed.count()).to.equal(0);
    });

    it('gives a large document tasks of its own: one to be parsed in, one to be drawn in; a small one needs none', async () => {
      const large = feedText(180).replace('{', `{"x-note":"${'x'.repeat(2 ** 20)}",`);
      const { setTimeout: real, performance: clock } = window;
      const { now } = clock;
      let turns = 0;
      window.setTimeout = ((run: () => void, ms?: number) => {
        if (ms === undefined) turns++;
        return real(run, ms);
      }) as typeof setTimeout;
      clock.now = () => 0;
      try {
        for (const [text, wanted] of [
          [feedText(180), 0],
          [large, 2],
        ] as const) {
          const feed = await ServedFeed.create([{ text }]);
          const host = new FakeElement();
          const controller = new FeedController(host, { source: () => ({ ...NONE, src: feed.url }) });
          turns = 0;
          host.connect();
          host.update();
          await controller.refresh();
          expect([controller.state.kind, turns]).to.deep.equal(['ready', wanted]);
          host.disconnect();
        }
      } finally {
        window.setTimeout = real;
        clock.now = now;
      }
    });

    it('works with the registry of the page; streams, as soon as the code for them is there', async () => {
      Object.assign(streams, { isRequested: true });
      const feed = await ServedFeed.create([{ text: feedText(180) }]);
      const events = await ServedFeed.create([{ events: true }]);
      const host = new FakeElement();
      const controller = new FeedController(host, {
        source: () => ({ ...NONE, src: feed.url, stream: events.url }),
      });
      const show = async (): Promise<void> => {
        host.connect();
        host.update();
        await controller.refresh();
        expect(controller.state.kind).to.equal('ready');
      };
      await show();
      expect(await events.count()).to.equal(0);
      host.disconnect();
      await new Promise(resolve => setTimeout(resolve));
      await show();
      streams.provide(streamModule);
      await until(async () => (await events.push(feedText(170, 1))) > 0, 'a listener');
      const shown = (): number | undefined =>
        'snapshot' in controller.state ? waitingIn(controller.state.snapshot.feed) : undefined;
      await until(() => shown() === 170, 'the document of the stream');
      host.disconnect();
      await until(async () => (await events.log()).open === 0, 'the end of the stream');
    });
  });
});
