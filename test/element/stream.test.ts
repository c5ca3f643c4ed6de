import { expect } from '@open-wc/testing';
import type { LanternElement } from '../../src/element/lantern-element.ts';
import { parseFeed } from '../../src/feed/parse.ts';
import { createRegistry, type FeedRegistry } from '../../src/feed/registry.ts';
import { openStream } from '../../src/feed/stream.ts';
import { createPoller } from '../../src/page/poller.ts';
import '../../src/stream.ts';
import { calendar } from '../../src/text/calendar.ts';
import { registry } from '../../src/widgets/registry.ts';
import { ServedFeed, until, type ScriptedAnswer } from '../support/feed-client.ts';
import { feedText } from '../support/feeds.ts';
import { handRegistry, listen, partOf, stateOf, textOf, WidgetPage } from '../support/widgets.ts';

await Promise.all(Object.values(registry).map(load => load()));

const KINDS = [...Object.keys(registry), 'queue', 'queue'];
const MINUTE = 60_000;

/** A page whose registry, poller and streams go by fake time, on the real network. */
class StreamPage extends WidgetPage {
  readonly registry: FeedRegistry = createRegistry({
    host: this.host,
    clock: this.clock,
    read: text => parseFeed(text, calendar),
    memory: { remember: () => {}, recall: () => null },
    createPoller: ask => createPoller(this.host, ask),
    openStream: (url, sink) => openStream(url, this.host, sink),
  });

  async queue(src: string, stream: string): Promise<LanternElement> {
    const attributes = { src, stream, community: 'anheyuan', lang: 'en' };
    const element = this.make('lantern-queue', { attributes });
    handRegistry(element, this.registry);
    this.place.append(element);
    await drawn(element);
    return element;
  }

  /**
   * How often the file is asked for in so many minutes.
   *
   * @param isAtRest whether the network is done: time goes on only then, or more of it goes by than would
   */
  async polls(
    element: LanternElement,
    minutes: number,
    isAtRest: () => boolean = () => true,
  ): Promise<number> {
    let asked = 0;
    const end = this.host.time.now + minutes * MINUTE;
    while (this.host.time.now < end) {
      await until(isAtRest, 'the network to be done');
      await this.host.time.advance(1000);
      if (element['source'].activity !== 'asking') continue;
      asked += 1;
      await element.reload();
    }
    return asked;
  }
}

async function drawn(element: LanternElement): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await element.updateComplete;
}

/** Until a listener has it. */
async function pushed(events: ServedFeed, text: string): Promise<void> {
  await until(async () => (await events.push(text)) > 0, 'a listener');
}

/** How many people wait, as the element says. */
function waitingIn(element: LanternElement): number {
  return Number(/\d+(?=\speople)/.exec(textOf(element))?.[0]);
}

async function shows(element: LanternElement, waiting: number): Promise<void> {
  await until(() => waitingIn(element) === waiting, `${waiting} people waiting`);
}

async function open(events: ServedFeed): Promise<number> {
  return (await events.log()).open;
}

describe('stream', () => {
  const pages: WidgetPage[] = [];
  const made: EventSource[] = [];
  const { EventSource: Original } = window;

  // A browser has six connections a host: one that were left open would hold up the tests after it.
  before(() => {
    window.EventSource = class extends Original {
      constructor(url: string | URL) {
        super(url);
        made.push(this);
      }
    };
  });

  afterEach(() => {
    for (const page of pages.splice(0)) page.place.replaceChildren();
    for (const each of made.splice(0)) each.close();
  });

  after(() => {
    window.EventSource = Original;
  });

  function begun<P extends WidgetPage>(page: P): P {
    pages.push(page);
    return page;
  }

  describe('on the page as it is', () => {
    async function five(src: string, stream: string): Promise<readonly LanternElement[]> {
      const page = begun(new WidgetPage());
      return Promise.all(
        KINDS.map(kind =>
          page.show(`lantern-${kind}`, { attributes: { src, stream, community: 'anheyuan', lang: 'en' } }),
        ),
      );
    }

    it('is one connection for all widgets; their numbers follow the messages', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180) }]);
      const events = await ServedFeed.create([{ events: true }]);
      const elements = await five(feed.url, events.url);
      const queues = elements.filter(each => each.localName === 'lantern-queue');
      for (const each of queues) await shows(each, 180);
      await pushed(events, feedText(170, 1));
      for (const each of queues) await shows(each, 170);
      for (let turn = 2; turn < 12; turn++) {
        await pushed(events, feedText(100 + turn, turn));
        for (const each of queues) await shows(each, 100 + turn);
      }
      expect(made.map(({ url }) => url)).to.deep.equal([events.url]);
      expect([await events.count(), await feed.count()]).to.deep.equal([1, 1]);
      expect((await events.log()).requests[0]?.headers).not.to.have.property('cookie');
    });

    it('takes messages like documents: what cannot be read leaves the last numbers, marked', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180) }]);
      const events = await ServedFeed.create([{ events: true }]);
      const [element] = await five(feed.url, events.url);
      const heard = listen(element!);
      await pushed(events, feedText(170, 1));
      await shows(element!, 170);
      for (const text of ['{"version": 2}', 'ping', '', '<!doctype html>', feedText(999, -60)]) {
        await pushed(events, text);
        if (text !== '') await until(() => stateOf(element!) === 'stale', text);
        expect(waitingIn(element!)).to.equal(170);
        await pushed(events, feedText(170, 1));
        await until(() => stateOf(element!) === 'ready', `recovery from ${text}`);
      }
      expect(heard.issues.map(([issue]) => issue?.code)).to.include.members(['feed/version', 'feed/older']);
    });

    it('ends with the last widget, and not before', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180) }]);
      const events = await ServedFeed.create([{ events: true }]);
      const [first, ...rest] = await five(feed.url, events.url);
      await until(async () => (await open(events)) === 1, 'the connection');
      for (const each of rest) each.remove();
      await pushed(events, feedText(170, 1));
      await shows(first!, 170);
      first!.remove();
      await until(async () => (await open(events)) === 0, 'its end');
      expect(await events.count()).to.equal(1);
    });

    it('another address is another stream; none is none', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180) }]);
      const [one, two] = [
        await ServedFeed.create([{ events: true }]),
        await ServedFeed.create([{ events: true }]),
      ];
      const element = await begun(new WidgetPage()).show('lantern-queue', {
        attributes: { src: feed.url, stream: one.url, community: 'anheyuan', lang: 'en' },
      });
      await until(async () => (await open(one)) === 1, 'the first connection');
      element.stream = two.url;
      await pushed(two, feedText(170, 1));
      await shows(element, 170);
      await until(async () => (await open(one)) === 0, 'the end of the first');
      element.removeAttribute('stream');
      await until(async () => (await open(two)) === 0, 'the end of the second');
      await shows(element, 180);
    });

    it('an address that is none leaves the file', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180) }]);
      const [element] = await five(feed.url, 'http://[');
      await shows(element!, 180);
    });
  });

  describe('beside polling', () => {
    it('leaves the file nearly alone while messages come', async function () {
      this.timeout(30_000);
      const feed = await ServedFeed.create([{ text: feedText(180) }]);
      const events = await ServedFeed.create([{ events: true }]);
      const page = begun(new StreamPage());
      const element = await page.queue(feed.url, events.url);
      await element.reload();
      expect(await page.polls(element, 30), 'before the first message: as always').to.be.within(26, 34);
      await pushed(events, feedText(170, 1));
      await shows(element, 170);
      await page.polls(element, 2);
      expect(await page.polls(element, 60), 'a stream may have died without a word').to.be.within(2, 6);
    });

    it('asks for the file as always while a stream floods', async function () {
      this.timeout(30_000);
      const feed = await ServedFeed.create([{ text: feedText(180) }]);
      const text = `retry: 0\ndata: ${feedText(170, 1)}\n\n`;
      const events = await ServedFeed.create([{ text, headers: { 'content-type': 'text/event-stream' } }]);
      const page = begun(new StreamPage());
      const element = await page.queue(feed.url, events.url);
      await shows(element, 170);
      const isEnded = (): boolean => made.every(({ readyState }) => readyState === EventSource.CLOSED);
      await until(isEnded, 'the end of the first streams');
      expect(await events.count()).to.equal(4);
      expect(await page.polls(element, 20, isEnded)).to.be.within(12, 24);
      expect(await events.count()).to.be.at.most(24);
    });

    const refusals: readonly (readonly [what: string, answer: ScriptedAnswer])[] = [
      ['204', { status: 204 }],
      ['404', { status: 404 }],
      ['a page instead of a stream', { text: '<!doctype html>' }],
      ['no CORS', { events: true, cors: false }],
      ['a reset', { fault: 'reset' }],
      ['503', { status: 503 }],
    ];
    for (const [what, answer] of refusals) {
      it(`falls back to the file where the stream answers with ${what}`, async function () {
        this.timeout(30_000);
        const feed = await ServedFeed.create([{ text: feedText(180) }, { text: feedText(170, 1) }]);
        const events = await ServedFeed.create([answer]);
        const page = begun(new StreamPage());
        const element = await page.queue(feed.url, events.url);
        await element.reload();
        await until(async () => (await events.count()) > 0, 'the attempt');
        expect(await page.polls(element, 30)).to.be.within(26, 34);
        await drawn(element);
        expect([waitingIn(element), stateOf(element), partOf(element, 'notice')]).to.deep.equal([
          170,
          'ready',
          '',
        ]);
      });
    }

    it('falls back when a stream that was good breaks for good, and comes back with it', async function () {
      this.timeout(30_000);
      const feed = await ServedFeed.create([{ text: feedText(180) }]);
      const events = await ServedFeed.create([{ events: true }]);
      const page = begun(new StreamPage());
      const element = await page.queue(feed.url, events.url);
      await pushed(events, feedText(170, 1));
      await shows(element, 170);
      await events.script([{ status: 503 }]);
      await events.drop();
      await until(async () => (await events.count()) > 0, 'the browser to come again');
      await feed.script([{ text: feedText(160, 2) }]);
      const asked = await page.polls(element, 10);
      expect(asked, 'at the pace of the file').to.be.within(7, 13);
      await shows(element, 160);
      await events.script([{ events: true }]);
      await until(async () => {
        await page.polls(element, 1);
        return (await events.push(feedText(150, 3))) > 0;
      }, 'the stream to be back');
      await shows(element, 150);
    });

    it('where the browser has no EventSource there is the file', async () => {
      const { EventSource } = window;
      Reflect.deleteProperty(window, 'EventSource');
      try {
        const feed = await ServedFeed.create([{ text: feedText(180) }]);
        const page = begun(new StreamPage());
        const element = await page.queue(feed.url, 'http://127.0.0.1:1/');
        await element.reload();
        await shows(element, 180);
        expect(await page.polls(element, 10)).to.be.within(8, 12);
      } finally {
        window.EventSource = EventSource;
      }
    });

    it('hidden there is neither; back there are both', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180) }]);
      const events = await ServedFeed.create([{ events: true }]);
      const page = begun(new StreamPage());
      const element = await page.queue(feed.url, events.url);
      await pushed(events, feedText(170, 1));
      await shows(element, 170);
      page.host.set({ visible: false });
      await until(async () => (await open(events)) === 0, 'the end of the connection');
      const before = await feed.count();
      await page.host.time.advance(60 * MINUTE);
      expect([await feed.count(), await events.count()]).to.deep.equal([before, 1]);
      page.host.set({ visible: true });
      await page.polls(element, 1);
      await pushed(events, feedText(160, 60));
      await shows(element, 160);
      page.place.replaceChildren();
      await page.host.time.advance(0);
      expect([page.host.time.timers, page.host.listeners]).to.deep.equal([0, 0]);
    });
  });
});
