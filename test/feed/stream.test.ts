import { expect } from '@open-wc/testing';
import { openStream } from '../../src/feed/stream.ts';
import { FakeHost } from '../support/fake-time.ts';
import { ServedFeed, until, type ScriptedAnswer } from '../support/feed-client.ts';

const MINUTE = 60_000;
const PROBE_MS = 15_000;
/** A stream that ends at once, and asks the browser to come again soon. */
const EVENT_STREAM = { 'content-type': 'text/event-stream' };
const ENDED: ScriptedAnswer = { text: 'retry: 20\n\n', headers: EVENT_STREAM };
const EVENTS: ScriptedAnswer = { events: true };

/** A stream that says so much and ends, and asks the browser to come again at once. */
function ended(message: string): ScriptedAnswer {
  return { text: `retry: 0\n${message}\n\n`, headers: EVENT_STREAM };
}

/** Time for the browser to do what it is about to do. */
function settled(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, 30);
  });
}

/** A stream whose messages come from the test itself; reading one takes a moment. */
function fakeStream(): {
  readonly texts: readonly string[];
  readonly lives: readonly boolean[];
  readonly source: EventTarget;
  readonly close: () => void;
} {
  const real = window.EventSource;
  const sources: EventTarget[] = [];
  class FakeSource extends EventTarget {
    static readonly OPEN = 1;
    readonly readyState = 1;
    constructor() {
      super();
      sources.push(this);
    }
    close(): void {}
  }
  const texts: string[] = [];
  const lives: boolean[] = [];
  Object.assign(window, { EventSource: FakeSource });
  const close = openStream('http://feed.example/', new FakeHost(), {
    onText: async text => {
      texts.push(text);
      await Promise.resolve();
      return true;
    },
    onLive: live => lives.push(live),
  });
  const restored = (): void => {
    close();
    window.EventSource = real;
  };
  return { texts, lives, source: sources[0]!, close: restored };
}

/** A stream on a page in fake time, from a real server. */
class Bench {
  readonly host: FakeHost;
  readonly feed: ServedFeed;
  readonly texts: string[] = [];
  readonly lives: boolean[] = [];
  readonly close: () => void;

  private constructor(feed: ServedFeed, host: FakeHost) {
    this.feed = feed;
    this.host = host;
    this.close = openStream(feed.url, host, {
      onText: text => {
        this.texts.push(text);
        return Promise.resolve(!text.startsWith('garbage'));
      },
      onLive: live => this.lives.push(live),
    });
  }

  static async open(
    answers: readonly ScriptedAnswer[],
    host: FakeHost = new FakeHost(),
    feed?: ServedFeed,
  ): Promise<Bench> {
    return new Bench(feed ?? (await ServedFeed.create(answers)), host);
  }

  async requests(count: number): Promise<void> {
    await until(async () => (await this.feed.count()) === count, `request ${count}`);
  }

  async idle(): Promise<void> {
    await until(async () => (await this.feed.log()).open === 0, 'the end of all requests');
  }

  /** Sends a document, and waits until it is here. */
  async push(text: string): Promise<void> {
    await until(async () => (await this.feed.push(text)) > 0, 'a listener');
    await until(() => this.texts.includes(text), 'the document');
  }

  /** Waits until it has given the server up for now. @returns for how many minutes */
  async gap(): Promise<number> {
    await until(() => this.host.time.timers === 1 && this.host.time.untilNext > PROBE_MS, 'a timer');
    return this.host.time.untilNext / MINUTE;
  }

  /** Lets time go to the next timer, and not on while the network takes a time of its own. */
  async next(): Promise<void> {
    await this.host.time.advance(this.host.time.untilNext);
  }
}

describe('feed/stream', () => {
  it('hands in each message as a document, however many lines it has', async () => {
    const bench = await Bench.open([EVENTS]);
    await bench.push('{"version":1}');
    await bench.push('{\n"version":\n1}');
    expect(bench.texts).to.deep.equal(['{"version":1}', '{\n"version":\n1}']);
    bench.close();
  });

  it('is live from the first document on: a stream that is open and says nothing proves nothing', async () => {
    const bench = await Bench.open([EVENTS]);
    await until(async () => (await bench.feed.log()).open === 1, 'the stream');
    expect(bench.lives).to.deep.equal([]);
    await bench.push('one');
    await bench.push('two');
    expect(bench.lives).to.deep.equal([true]);
    bench.close();
    expect(bench.lives).to.deep.equal([true, false]);
  });

  it('has one connection, without cookies, and ends it by the way out', async () => {
    const bench = await Bench.open([EVENTS]);
    await bench.push('one');
    const { requests, open } = await bench.feed.log();
    expect([requests.length, open]).to.deep.equal([1, 1]);
    expect(requests[0]!.headers).not.to.include.keys('cookie', 'authorization');
    bench.close();
    bench.close();
    await bench.idle();
    expect([bench.host.time.timers, bench.host.listeners]).to.deep.equal([0, 0]);
  });

  it('leaves a break to the browser, which comes again with Last-Event-ID', async () => {
    const bench = await Bench.open([EVENTS]);
    await bench.push('one');
    await bench.feed.drop();
    await bench.push('two');
    expect(bench.lives).to.deep.equal([true, false, true]);
    const { requests } = await bench.feed.log();
    expect(requests.length).to.equal(2);
    expect(requests[1]!.headers['last-event-id']).to.match(/^\d+$/);
    expect(bench.host.time.timers).to.equal(0);
    bench.close();
  });

  it('gives up for now what breaks three times without a document', async () => {
    const bench = await Bench.open([ENDED]);
    expect(await bench.gap()).to.be.within(0.5, 1.5);
    expect(await bench.feed.count()).to.equal(3);
    bench.close();
  });

  for (const status of [204, 404, 410, 403]) {
    it(`takes ${status} for never, after asking once more`, async () => {
      const bench = await Bench.open([{ status }]);
      await bench.gap();
      await bench.next();
      await until(() => bench.host.listeners === 0, 'the end');
      bench.host.set({ visible: false });
      bench.host.set({ visible: true });
      await bench.host.time.advance(600 * MINUTE);
      expect(bench.host.time.timers).to.equal(0);
      expect(await bench.feed.count()).to.equal(2);
      bench.close();
    });
  }

  for (const [what, answer] of [
    ['500', { status: 500 }],
    ['503', { status: 503 }],
    ['429', { status: 429 }],
    ['something else than a stream', { text: '{"version":1}' }],
    ['a connection that breaks', { fault: 'reset' }],
  ] as const) {
    it(`comes again after ${what}, at a time of its own, each time after twice as long`, async () => {
      const bench = await Bench.open([ENDED, answer]);
      const before = await bench.gap().then(() => bench.feed.count());
      for (const [turn, gap] of [1, 2, 4, 8, 15, 15].entries()) {
        expect(await bench.gap()).to.be.within(0.5 * gap, 1.5 * gap);
        await bench.next();
        await bench.requests(before + turn + 1);
        await bench.idle();
      }
      await bench.gap();
      await bench.feed.script([EVENTS]);
      await bench.next();
      // One to ask, which ends, and one to listen.
      await bench.requests(2);
      await until(async () => (await bench.feed.log()).open === 1, 'the stream');
      await bench.push('back');
      expect(bench.lives).to.deep.equal([true]);
      bench.close();
    });
  }

  it('comes back at different times on different pages', async () => {
    const gaps = await Promise.all(
      Array.from({ length: 10 }, async (_, seed) => {
        const bench = await Bench.open([{ status: 503 }], new FakeHost(undefined, seed + 1));
        const gap = await bench.gap();
        bench.close();
        return gap;
      }),
    );
    expect(new Set(gaps).size).to.equal(10);
  });

  for (const [state, away, back, within] of [
    ['hidden', { visible: false }, { visible: true }, 5_000],
    ['left by pagehide', { visible: false, frozen: true }, { visible: true, frozen: false }, 5_000],
    ['offline', { online: false }, { online: true }, MINUTE],
  ] as const) {
    it(`is closed while the page is ${state}, and open again on return`, async () => {
      const bench = await Bench.open([EVENTS]);
      await bench.push('one');
      bench.host.set(away);
      await bench.idle();
      expect(bench.lives).to.deep.equal([true, false]);
      await bench.host.time.advance(60 * MINUTE);
      expect(await bench.feed.count()).to.equal(1);
      bench.host.set(back);
      expect(bench.host.time.untilNext).to.be.within(1, within);
      await bench.host.time.advance(bench.host.time.untilNext - 1);
      bench.host.set({});
      expect(bench.host.time.untilNext, 'put off by nothing').to.equal(1);
      await bench.next();
      await bench.push('two');
      expect(await bench.feed.count()).to.equal(2);
      bench.close();
    });
  }

  it('is not opened on a hidden page, nor asked for by one that is flipped to and fro while it waits', async () => {
    const host = new FakeHost();
    host.visible = false;
    const bench = await Bench.open([{ status: 503 }], host);
    await host.time.advance(60 * MINUTE);
    expect(await bench.feed.count()).to.equal(0);
    host.set({ visible: true });
    await host.time.advance(5000);
    await bench.requests(1);
    await bench.gap();
    for (let flip = 0; flip < 100; flip++) host.set({ visible: flip % 2 === 1 });
    await host.time.advance(20_000);
    expect(await bench.feed.count()).to.equal(1);
    bench.close();
  });

  it('gives up asking after 15 s, and when the page is left; both mean later', async () => {
    const bench = await Bench.open([{ status: 503 }, { fault: 'silent' }]);
    await bench.gap();
    await bench.next();
    await bench.requests(2);
    expect(bench.host.time.untilNext).to.equal(PROBE_MS);
    await bench.next();
    await bench.idle();
    expect(await bench.gap()).to.be.within(1, 3);
    await bench.next();
    await bench.requests(3);
    bench.host.set({ visible: false });
    await bench.idle();
    expect(bench.host.time.timers).to.equal(0);
    bench.host.set({ visible: true });
    await bench.next();
    await bench.requests(4);
    bench.close();
    await bench.idle();
    expect([bench.host.time.timers, bench.host.listeners]).to.deep.equal([0, 0]);
  });

  for (const [what, answer] of [
    ['sends one document, ends and asks for no delay', ended('data: {"version":1}')],
    ['ends at once and asks for no delay', ended('')],
    ['sends what cannot be read', ended('data: garbage')],
    ['sends half a message', { text: 'retry: 0\ndata: {"ver', headers: EVENT_STREAM }],
    ['breaks off', { fault: 'reset' }],
    ['sends people round in circles', { fault: 'redirect-loop' }],
    ['is down', { status: 503 }],
  ] as const) {
    it(`opens at most four streams in the first minute and one a minute after that, if the server ${what}`, async () => {
      const bench = await Bench.open([answer]);
      // A redirect is a request to the same server, and the browser follows up to twenty.
      const perStream = what.includes('circles') ? 21 : 1;
      for (let minute = 0; minute < 6; minute++) {
        for (let step = 0; step < 6; step++) {
          await settled();
          await bench.idle();
          expect(await bench.feed.count()).to.be.at.most((4 + minute) * perStream);
          await bench.host.time.advance(10_000);
        }
      }
      expect(bench.lives.at(-1) ?? false, 'the file is asked for meanwhile').to.equal(false);
      bench.close();
    });
  }

  it('goes on with a flooded address by one stream a minute, and shares the bound with those who come later', async () => {
    const feed = await ServedFeed.create([ended('data: {"version":1}')]);
    const host = new FakeHost();
    for (let turn = 0; turn < 10; turn++) {
      const bench = await Bench.open([], host, feed);
      // Only when all that it may open has been opened and has ended: the browser itself comes again at once.
      await until(() => host.time.timers === 1, 'it to wait');
      bench.close();
    }
    expect(await feed.count()).to.equal(4);
    const other = await Bench.open([EVENTS], host);
    await other.push('another address is not held up');
    other.close();
    const bench = await Bench.open([], host, feed);
    await host.time.advance(2 * MINUTE);
    await until(async () => (await feed.count()) >= 5, 'a stream');
    await settled();
    expect(await feed.count()).to.be.at.most(6);
    bench.close();
  });

  it('is not live by what cannot be read: the file is asked for as before', async () => {
    const bench = await Bench.open([EVENTS]);
    await bench.push('garbage');
    expect(bench.lives).to.deep.equal([]);
    await bench.push('good');
    await bench.push('garbage again');
    expect(bench.lives).to.deep.equal([true, false]);
    bench.close();
  });

  it('reads one message at a time, and of those that came meanwhile the last', async () => {
    const { texts, source, close } = fakeStream();
    for (const data of ['one', 'two', 'three', 'four']) {
      source.dispatchEvent(new MessageEvent('message', { data }));
    }
    expect(texts).to.deep.equal(['one']);
    await until(() => texts.length > 1, 'the next');
    await settled();
    expect(texts).to.deep.equal(['one', 'four']);
    source.dispatchEvent(new MessageEvent('message', { data: 'five' }));
    source.dispatchEvent(new MessageEvent('message', { data: 'six' }));
    close();
    await settled();
    expect(texts, 'nothing after the end').to.deep.equal(['one', 'four', 'five']);
  });

  it('leaves out what is larger than a feed may be, or no text, and is not live by it', async () => {
    const { texts, lives, source, close } = fakeStream();
    for (const data of ['good', 'x'.repeat(32 * 2 ** 20 + 1), new Blob(), undefined]) {
      source.dispatchEvent(new MessageEvent('message', { data }));
      await settled();
    }
    expect(texts).to.deep.equal(['good']);
    expect(lives).to.deep.equal([true, false]);
    close();
  });

  it('is nothing where the browser has none', () => {
    const real = window.EventSource;
    Reflect.deleteProperty(window, 'EventSource');
    const host = new FakeHost();
    const close = openStream('http://feed.example/', host, {
      onText: () => Promise.resolve(true),
      onLive: () => {},
    });
    window.EventSource = real;
    expect([host.time.timers, host.listeners]).to.deep.equal([0, 0]);
    close();
  });
});
