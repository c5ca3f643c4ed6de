import { expect } from '@open-wc/testing';
import type { LanternElement } from '../../src/element/lantern-element.ts';
import { parseFeed, type Reading } from '../../src/feed/parse.ts';
import { createRegistry, type FeedRegistry } from '../../src/feed/registry.ts';
import type { StreamSink } from '../../src/feed/stream.ts';
import { recall, remember } from '../../src/page/memory.ts';
import { createPoller } from '../../src/page/poller.ts';
import { calendar } from '../../src/text/calendar.ts';
import '../../src/widgets/progress/define.ts';
import '../../src/widgets/queue/define.ts';
import { ServedFeed, until, type ScriptedAnswer } from '../support/feed-client.ts';
import { feedText as textOfFeed, WRITTEN } from '../support/feeds.ts';
import { handRegistry, listen, partOf, stateOf, textOf, waitingIn, WidgetPage } from '../support/widgets.ts';

const PREFIX = 'lantern-widgets ';
const DOWN: ScriptedAnswer = { fault: 'reset' };
const BEHIND = 'can’t update now';

/** In the zone of the tests, and not of the machine. */
function feedText(waiting: number, minutes: number | null = 0, more: object = {}): string {
  return textOfFeed(waiting, minutes, { timeZone: 'Asia/Shanghai', ...more });
}

/** What a visit may be given instead of the usual. */
interface VisitTools {
  readonly read?: (text: string, map: string | null) => Reading | Promise<Reading>;
}

/** One visit of a reader: a page with a registry of its own, in fake time, on the real storage. */
class Visit extends WidgetPage {
  readonly streams: StreamSink[] = [];
  readonly registry: FeedRegistry;

  /** @param minutes after the feeds of the tests were written */
  constructor(minutes = 0, { read = text => parseFeed(text, calendar) }: VisitTools = {}) {
    super();
    this.host.time.now = WRITTEN + minutes * 60_000;
    this.registry = createRegistry({
      host: this.host,
      clock: this.clock,
      read,
      memory: { remember, recall },
      createPoller: ask => createPoller(this.host, ask),
      openStream: (_url, sink) => {
        this.streams.push(sink);
        return () => {};
      },
    });
  }

  async queue(src: string, more: Record<string, string> = { persist: '' }): Promise<LanternElement> {
    const attributes = { src, community: 'anheyuan', lang: 'en', ...more };
    const element = this.make('lantern-queue', { attributes });
    handRegistry(element, this.registry);
    this.place.append(element);
    await drawn(element);
    return element;
  }

  async leave(): Promise<void> {
    this.place.replaceChildren();
    await this.host.time.advance(0);
  }
}

/** A store that was told in this task is drawn by now. */
async function drawn(element: LanternElement): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await element.updateComplete;
}

async function refreshed(element: LanternElement): Promise<void> {
  await element.reload();
  await drawn(element);
}

/** What stands in the storage for an address. */
function kept(url: string): string | null {
  return localStorage.getItem(PREFIX + url);
}

/** One visit that ends well. */
async function visited(feed: ServedFeed, text: string, minutes = 1): Promise<void> {
  await feed.script([{ text }]);
  const visit = new Visit(minutes);
  await refreshed(await visit.queue(feed.url));
  await visit.leave();
}

describe('persist', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  describe('without it', () => {
    it('nothing is written, read or taken away', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180) }]);
      localStorage.setItem(PREFIX + feed.url, feedText(7));
      const { getItem, setItem, removeItem } = Storage.prototype;
      const used: string[] = [];
      Storage.prototype.getItem = key => (used.push(`get ${key}`), null);
      Storage.prototype.setItem = key => void used.push(`set ${key}`);
      Storage.prototype.removeItem = key => void used.push(`remove ${key}`);
      try {
        const visit = new Visit();
        const element = await visit.queue(feed.url, {});
        expect(stateOf(element)).to.equal('loading');
        await refreshed(element);
        await feed.script([{ text: feedText(190, 1) }, DOWN]);
        await refreshed(element);
        await refreshed(element);
        await visit.leave();
      } finally {
        Object.assign(Storage.prototype, { getItem, setItem, removeItem });
      }
      expect(used).to.deep.equal([]);
      expect({ ...localStorage }).to.deep.equal({ [PREFIX + feed.url]: feedText(7) });
      expect([document.cookie, sessionStorage.length]).to.deep.equal(['', 0]);
    });
  });

  it('keeps the last good document as it came, and the next one after it', async () => {
    const feed = await ServedFeed.create([{ text: feedText(180) }]);
    const visit = new Visit();
    const element = await visit.queue(feed.url);
    expect(kept(feed.url)).to.equal(null);
    await refreshed(element);
    expect({ ...localStorage }).to.deep.equal({ [PREFIX + feed.url]: feedText(180) });
    await feed.script([{ text: feedText(190, 1) }]);
    await refreshed(element);
    expect(kept(feed.url)).to.equal(feedText(190, 1));
    await visit.leave();
  });

  it('forgets what it kept when the last widget that wished it wishes it no longer', async () => {
    const feed = await ServedFeed.create([{ text: feedText(180) }]);
    const visit = new Visit();
    const [one, two] = [await visit.queue(feed.url), await visit.queue(feed.url)];
    await refreshed(one);
    one.persist = false;
    await drawn(one);
    expect(kept(feed.url), 'one still wishes it').to.equal(feedText(180));
    two.persist = false;
    await drawn(two);
    expect(localStorage.length).to.equal(0);
    await feed.script([{ text: feedText(190, 1) }]);
    await refreshed(one);
    expect(localStorage.length, 'nor is anything kept after that').to.equal(0);
    one.persist = true;
    await drawn(one);
    await feed.script([{ text: feedText(200, 2) }]);
    await refreshed(one);
    one.remove();
    await visit.leave();
    expect(kept(feed.url), 'leaving is no wish').to.equal(feedText(200, 2));
  });

  it('is for all widgets of an address where one of them says so, also later', async () => {
    const feed = await ServedFeed.create([{ text: feedText(180) }]);
    const visit = new Visit();
    const [one, two] = [await visit.queue(feed.url, {}), await visit.queue(feed.url, {})];
    await refreshed(one);
    expect(kept(feed.url)).to.equal(null);
    two.persist = true;
    await refreshed(two);
    expect(kept(feed.url)).to.equal(feedText(180));
    expect(await feed.count()).to.equal(2);
    await visit.leave();
  });

  const bad: readonly (readonly [what: string, answer: ScriptedAnswer])[] = [
    ['503', { status: 503, text: feedText(1, 5) }],
    ['a web page', { text: '<!doctype html>' }],
    ['half a document', { text: feedText(190, 1).slice(0, 40) }],
    ['another version', { text: feedText(190, 1, { version: 2 }) }],
    ['no communities', { text: '{"version":1}' }],
    ['an older document', { text: feedText(190, -30) }],
    ['a reset connection', DOWN],
  ];
  for (const [what, answer] of bad) {
    it(`keeps what was good when there is ${what}, and nothing where nothing was`, async () => {
      const feed = await ServedFeed.create([{ text: feedText(180) }, answer]);
      const visit = new Visit();
      const element = await visit.queue(feed.url);
      await refreshed(element);
      await refreshed(element);
      expect(stateOf(element)).to.equal('stale');
      expect(kept(feed.url)).to.equal(feedText(180));
      await visit.leave();
      if (what === 'an older document') return;
      const first = await ServedFeed.create([answer]);
      const other = new Visit();
      await refreshed(await other.queue(first.url));
      expect(kept(first.url)).to.equal(null);
      await other.leave();
    });
  }

  it('keeps what a stream brings as well', async () => {
    const feed = await ServedFeed.create([{ text: feedText(180) }]);
    const visit = new Visit();
    const element = await visit.queue(feed.url, { persist: '', stream: 'http://feed.example/events' });
    await refreshed(element);
    const [stream] = visit.streams;
    stream?.onText(feedText(190, 1));
    await drawn(element);
    expect(waitingIn(element)).to.equal('190');
    expect(kept(feed.url)).to.equal(feedText(190, 1));
    stream?.onText('{"version": 3}');
    await drawn(element);
    expect(kept(feed.url)).to.equal(feedText(190, 1));
    await visit.leave();
  });

  it('forgets a feed that has become too large, rather than to show an old one of it', async () => {
    const feed = await ServedFeed.create();
    await visited(feed, feedText(180));
    expect(kept(feed.url)).to.equal(feedText(180));
    await visited(feed, feedText(190, 1, { 'x-more': 'x'.repeat(500_000) }));
    expect(localStorage.length).to.equal(0);
  });

  describe('on the next visit', () => {
    it('is there before the first answer, with its true age; and gives way to the answer', async () => {
      const feed = await ServedFeed.create();
      await visited(feed, feedText(180));
      await feed.script([{ text: feedText(190, 24), delayMs: 400 }]);
      const visit = new Visit(25);
      const element = await visit.queue(feed.url);
      await until(async () => (await feed.log()).open === 1, 'the request');
      expect([waitingIn(element), partOf(element, 'as-of')]).to.deep.equal(['180', '15:40 · 25 min ago']);
      await refreshed(element);
      expect([waitingIn(element), partOf(element, 'as-of'), stateOf(element)]).to.deep.equal([
        '190',
        '16:04 · 1 min ago',
        'ready',
      ]);
      await visit.leave();
    });

    it('is there when the feed is down, says so, and ages', async () => {
      const feed = await ServedFeed.create();
      await visited(feed, feedText(180));
      await feed.script([DOWN]);
      const visit = new Visit(20);
      const heard = listen(visit.place);
      const element = await visit.queue(feed.url);
      await refreshed(element);
      expect([waitingIn(element), partOf(element, 'notice'), stateOf(element)]).to.deep.equal([
        '180',
        BEHIND,
        'stale',
      ]);
      expect(heard.issues.map(([issue]) => issue?.code)).to.deep.equal(['feed/unreachable']);
      await visit.later(15);
      expect(partOf(element, 'notice')).to.match(/^35.min old – may have changed/);
      await visit.leave();
    });

    it('after a day is withheld like any number that old', async () => {
      const feed = await ServedFeed.create();
      await visited(feed, feedText(180));
      await feed.script([DOWN]);
      const visit = new Visit(24 * 60);
      const element = await visit.queue(feed.url);
      for (let turn = 0; turn < 2; turn++) {
        expect(partOf(element, 'verdict')).to.equal('No current number');
        expect(partOf(element, 'notice')).to.match(/^24.h old – no longer valid/);
        await refreshed(element);
      }
      await visit.leave();
    });

    it('is there for all widgets of the address, also for one that comes later', async () => {
      const feed = await ServedFeed.create();
      await visited(feed, feedText(180));
      await feed.script([DOWN]);
      const visit = new Visit(3);
      const [one, two] = [await visit.queue(feed.url), await visit.queue(feed.url, {})];
      await refreshed(one);
      for (const each of [one, two, await visit.queue(feed.url)]) expect(waitingIn(each)).to.equal('180');
      await visit.leave();
    });

    it('is no other address', async () => {
      const feed = await ServedFeed.create();
      await visited(feed, feedText(180));
      const visit = new Visit(3);
      const other = await visit.queue(`${feed.url}?b`);
      expect(stateOf(other)).to.equal('loading');
      await visit.leave();
    });

    it('never takes the place of an answer that was there first', async () => {
      const feed = await ServedFeed.create();
      await visited(feed, feedText(180));
      await feed.script([{ text: feedText(170, 1) }]);
      const visit = new Visit(3);
      const element = await visit.queue(feed.url, {});
      await refreshed(element);
      // Somebody else's page of the same host has seen a newer one meanwhile.
      localStorage.setItem(PREFIX + feed.url, feedText(999, 2));
      element.persist = true;
      await drawn(element);
      expect(waitingIn(element)).to.equal('170');
      await visit.leave();
    });

    it('is there also where reading takes longer than the feed takes to fail', async () => {
      const feed = await ServedFeed.create();
      await visited(feed, feedText(180));
      await feed.script([DOWN]);
      let go = (): void => {};
      const slow = new Promise<void>(resolve => (go = resolve));
      const visit = new Visit(3, { read: async text => (await slow, parseFeed(text, calendar)) });
      const element = await visit.queue(feed.url);
      await refreshed(element);
      expect(stateOf(element)).to.equal('error');
      go();
      await drawn(element);
      expect([waitingIn(element), partOf(element, 'notice')]).to.deep.equal(['180', BEHIND]);
      await visit.leave();
    });
  });

  describe('what is read back is as untrusted as a feed', () => {
    const garbage: readonly (readonly [what: string, text: string])[] = [
      ['nothing', ''],
      ['null', 'null'],
      ['undefined', 'undefined'],
      ['a number', '7'],
      ['a list', '[]'],
      ['an empty object', '{}'],
      ['half a document', feedText(999).slice(0, -9)],
      ['a web page', '<!doctype html><script>hostile()</script>'],
      ['bytes', '\u0000\u0001\ufffd\ud800'],
      ['another version', feedText(999, 0, { version: 2 })],
      ['communities that are none', '{"version":1,"communities":{"length":1e9}}'],
      ['a nesting', '['.repeat(100_000)],
      ['a nested object', `{"version":1,"communities":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`],
      [
        'prototypes',
        '{"__proto__":{"version":1,"communities":[]},"constructor":{"prototype":{"polluted":1}}}',
      ],
      ['an object with a toString', '{"version":1,"communities":"x","toString":0,"then":1}'],
    ];
    for (const [what, text] of garbage) {
      it(`${what}: as if nothing were there; the feed comes`, async () => {
        const feed = await ServedFeed.create([{ text: feedText(180) }]);
        localStorage.setItem(PREFIX + feed.url, text);
        const visit = new Visit(3);
        const heard = listen(visit.place);
        const element = await visit.queue(feed.url);
        expect(stateOf(element)).to.match(/^(?:loading|ready)$/);
        expect(textOf(element)).not.to.match(/999|NaN|undefined|\[object|hostile/);
        await refreshed(element);
        expect([waitingIn(element), stateOf(element)]).to.deep.equal(['180', 'ready']);
        expect(heard.issues).to.deep.equal([]);
        expect(kept(feed.url)).to.equal(feedText(180));
        expect('polluted' in {}).to.equal(false);
        await visit.leave();
      });
    }

    it('hostile text in it stays text', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180), delayMs: 100 }]);
      const name = '<img src=x onerror="hostile=1"><script>hostile=1</script>';
      const communities = [{ id: 'anheyuan', name, reason: name, status: 'paused', queue: { waiting: 5 } }];
      const generatedAt = new Date(WRITTEN).toISOString();
      localStorage.setItem(PREFIX + feed.url, JSON.stringify({ version: 1, generatedAt, communities }));
      const visit = new Visit(3);
      const element = await visit.queue(feed.url);
      expect(partOf(element, 'heading')).to.equal(`${name}: Queue`);
      expect(element.shadowRoot?.querySelectorAll('img, script')).to.have.length(0);
      expect('hostile' in window).to.equal(false);
      await refreshed(element);
      expect(partOf(element, 'heading')).to.equal('安和苑社区: Queue');
      await visit.leave();
    });

    it('a time far ahead does not keep the real feed out, and is told as uncertain until then', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180, 2) }]);
      localStorage.setItem(PREFIX + feed.url, feedText(999, 60 * 24 * 365 * 70));
      const visit = new Visit(3);
      const element = await visit.queue(feed.url);
      expect(partOf(element, 'as-of')).to.contain('time uncertain');
      await refreshed(element);
      expect([waitingIn(element), stateOf(element)]).to.deep.equal(['180', 'ready']);
      await visit.leave();
    });

    it('a document without a time does not keep the real feed out', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180, 2) }]);
      localStorage.setItem(PREFIX + feed.url, feedText(999, null));
      const visit = new Visit(3);
      const element = await visit.queue(feed.url);
      expect(partOf(element, 'as-of')).to.equal('Time of these numbers not known');
      await refreshed(element);
      expect(waitingIn(element)).to.equal('180');
      await visit.leave();
    });

    it('a document newer than those of the server does not hold it up: the server has the last word', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180) }]);
      localStorage.setItem(PREFIX + feed.url, feedText(999, 3));
      const visit = new Visit(3);
      const element = await visit.queue(feed.url);
      await refreshed(element);
      expect([waitingIn(element), stateOf(element)]).to.deep.equal(['180', 'ready']);
      expect(kept(feed.url)).to.equal(feedText(180));
      await visit.leave();
    });

    it('a reader that fails on it is survived', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180) }]);
      localStorage.setItem(PREFIX + feed.url, 'planted');
      for (const fault of [
        () => Promise.reject(new Error('planted')),
        () => {
          throw new Error('planted');
        },
      ]) {
        const visit = new Visit(3, {
          read: text => (text === 'planted' ? fault() : parseFeed(text, calendar)),
        });
        const faults: unknown[] = [];
        const note = (event: PromiseRejectionEvent): void => void faults.push(event.reason);
        addEventListener('unhandledrejection', note);
        const element = await visit.queue(feed.url);
        await refreshed(element);
        await new Promise(resolve => setTimeout(resolve, 20));
        removeEventListener('unhandledrejection', note);
        expect([waitingIn(element), faults.length]).to.deep.equal(['180', 0]);
        await visit.leave();
        localStorage.setItem(PREFIX + feed.url, 'planted');
      }
    });
  });

  it('with a storage that throws the feed is shown all the same, and nothing reaches the page', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    const feed = await ServedFeed.create([{ text: feedText(180) }, { text: feedText(190, 1) }]);
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    const faults: unknown[] = [];
    const note = (event: PromiseRejectionEvent | ErrorEvent): void => void faults.push(event);
    addEventListener('unhandledrejection', note);
    addEventListener('error', note);
    Object.defineProperty(window, 'localStorage', { configurable: true, get: refuse });
    try {
      const visit = new Visit();
      const element = await visit.queue(feed.url);
      await refreshed(element);
      await until(() => waitingIn(element) === '180', 'the first document');
      await refreshed(element);
      expect([waitingIn(element), stateOf(element)]).to.deep.equal(['190', 'ready']);
      await visit.leave();
    } finally {
      Object.defineProperty(window, 'localStorage', own);
    }
    await new Promise(resolve => setTimeout(resolve, 20));
    removeEventListener('unhandledrejection', note);
    removeEventListener('error', note);
    expect(faults).to.deep.equal([]);
  });
});
