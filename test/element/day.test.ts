import { expect } from '@open-wc/testing';
import type { LanternElement } from '../../src/element/lantern-element.ts';
import { parseFeed } from '../../src/feed/parse.ts';
import { createRegistry, type FeedRegistry } from '../../src/feed/registry.ts';
import { createClock, type Clock } from '../../src/page/clock.ts';
import type { Cancel, Host } from '../../src/page/host.ts';
import { createPoller } from '../../src/page/poller.ts';
import { calendar } from '../../src/text/calendar.ts';
import type { FakeHost } from '../support/fake-time.ts';
import { VIEWS } from '../support/shown.ts';
import { handRegistry, partOf, partsOf, stateOf, textOf, waitingIn, WidgetPage } from '../support/widgets.ts';

const MINUTE = 60_000;
const URL_OF_FEED = 'http://feed.example/day.json';
/** A board is made of the others, and has a day of its own. */
const KINDS = Object.keys(VIEWS).filter(name => name !== 'board');
/** Those that tell the age of each community's numbers, in its card and in its row. All others are on the page too. */
const TELL_AGES: ReadonlySet<string> = new Set(
  ['queue', 'volunteers', 'progress', 'flow'].map(name => `lantern-${name}`),
);
/** Minutes after which the numbers of a part are stale; after four times as many they are withheld. */
const LIMITS_OF_PARTS: Readonly<Record<string, number>> = { queue: 30, volunteers: 120, testing: 360 };
const LIMITS = Object.fromEntries(
  Object.values(VIEWS).map(({ widget: { tag, part } }) => [tag, LIMITS_OF_PARTS[part]!]),
);
const BEHIND = 'can’t update now';

/** What the feed's host, or the reader's page, does for a while. */
type Mode =
  | 'good'
  | 'same'
  | 'refused'
  | 'html'
  | 'not-json'
  | 'older'
  | 'busy'
  | 'gone'
  | 'silent'
  | 'hidden'
  | 'offline'
  | 'frozen'
  | 'asleep';

/** A day of 1,440 minutes. */
const DAY: readonly (readonly [minutes: number, mode: Mode])[] = [
  [120, 'good'],
  [60, 'refused'],
  [40, 'good'],
  [400, 'same'],
  [30, 'good'],
  [30, 'html'],
  [30, 'good'],
  [30, 'not-json'],
  [30, 'good'],
  [9, 'older'], // after ten minutes the server would be taken at its word
  [30, 'good'],
  [45, 'busy'],
  [60, 'good'],
  [60, 'hidden'],
  [20, 'good'],
  [90, 'offline'],
  [20, 'good'],
  [60, 'frozen'],
  [20, 'good'],
  [30, 'silent'],
  [40, 'good'],
  [60, 'asleep'],
  [30, 'good'],
  [20, 'gone'],
  [76, 'good'],
];
const SILENT_PAGE: readonly Mode[] = ['hidden', 'offline', 'frozen', 'asleep'];
const BAD: readonly Mode[] = ['refused', 'html', 'not-json', 'older', 'busy', 'gone', 'silent'];

/** One user of the page's timers and changes, counted. */
class Counted implements Host {
  timers = 0;
  listeners = 0;
  readonly now: () => number;
  readonly random: () => number;
  private readonly host: FakeHost;

  constructor(host: FakeHost) {
    this.host = host;
    this.now = host.now;
    this.random = host.random;
  }

  get visible(): boolean {
    return this.host.visible;
  }

  get frozen(): boolean {
    return this.host.frozen;
  }

  get online(): boolean {
    return this.host.online;
  }

  get hasServiceWorker(): boolean {
    return this.host.hasServiceWorker;
  }

  after(ms: number, run: () => void): Cancel {
    const done = once(() => (this.timers -= 1));
    this.timers += 1;
    const cancel = this.host.after(ms, () => {
      done();
      run();
    });
    return () => {
      done();
      cancel();
    };
  }

  onChange(run: () => void): Cancel {
    const done = once(() => (this.listeners -= 1));
    this.listeners += 1;
    const leave = this.host.onChange(run);
    return () => {
      done();
      leave();
    };
  }
}

function once(run: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) run();
    isDone = true;
  };
}

/** What a day's test knows of the document that ought to be on the screen. */
interface Served {
  readonly waiting: number;
  readonly asOf: number;
}

/** A page with all widgets, of all communities, those that tell ages also of one, and the host of their feed. */
class DayPage extends WidgetPage {
  readonly clockHost: Counted = new Counted(this.host);
  readonly pollHost: Counted = new Counted(this.host);
  readonly netHost: Counted = new Counted(this.host);
  override readonly clock: Clock = createClock(this.clockHost);
  mode: Mode = 'good';
  /** The last readable document that was given out. */
  served: Served | undefined;
  /** Answers since the mode began. */
  answers = 0;
  asked = 0;
  /** Leases taken and not given back: each is one listener of the feed's store. */
  leases = 0;
  updates = 0;
  readonly registry: FeedRegistry;
  readonly widgets: LanternElement[] = [];
  private kept = '';

  constructor() {
    super();
    const registry = createRegistry({
      host: this.netHost,
      clock: this.clock,
      read: text => parseFeed(text, calendar),
      memory: { remember: () => {}, recall: () => null },
      createPoller: ask => createPoller(this.pollHost, ask),
      openStream: () => () => {},
    });
    this.registry = {
      lease: (address, changed) => {
        this.leases += 1;
        const lease = registry.lease(address, changed);
        const release = lease.release.bind(lease);
        lease.release = () => {
          this.leases -= 1;
          release();
        };
        return lease;
      },
    };
  }

  async open(kinds: readonly string[] = KINDS): Promise<void> {
    for (const kind of kinds) {
      const tellsAge = TELL_AGES.has(`lantern-${kind}`);
      for (const attributes of tellsAge ? [{ community: 'a' }, {}] : [{}]) {
        const element = this.make(`lantern-${kind}`, {
          attributes: { src: URL_OF_FEED, lang: 'en', ...attributes },
        });
        handRegistry(element, this.registry);
        const update = element.requestUpdate.bind(element);
        element.requestUpdate = (...given) => {
          if (given.length === 0) this.updates += 1;
          update(...given);
        };
        this.widgets.push(element);
        this.place.append(element);
      }
    }
    await this.go(0);
  }

  /** Goes on by so many minutes, in steps that are short enough for answers to come in. */
  async go(minutes: number): Promise<void> {
    // What fell due while the device slept.
    await this.host.time.advance(0);
    for (let step = 0; step < minutes * 12; step++) {
      await this.host.time.advance(5_000);
      await settled();
    }
    await settled();
    await Promise.all(this.widgets.map(each => each.updateComplete));
  }

  begin(mode: Mode): void {
    this.mode = mode;
    this.answers = 0;
    if (mode === 'hidden') this.host.set({ visible: false });
    else if (mode === 'frozen') this.host.set({ visible: false, frozen: true });
    else if (mode === 'offline') this.host.set({ online: false });
    else if (!this.host.visible || this.host.frozen || !this.host.online)
      this.host.set({ visible: true, frozen: false, online: true });
  }

  readonly fetch = async (_url: unknown, { signal }: RequestInit = {}): Promise<Response> => {
    this.asked += 1;
    if (this.mode === 'silent') {
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => {
          this.answers += 1;
          reject(new DOMException('aborted', 'AbortError'));
        });
      });
    }
    this.answers += 1;
    if (this.mode === 'refused') throw new TypeError('Failed to fetch');
    if (this.mode === 'html') return this.answer(200, '<!doctype html><title>Log in</title>');
    if (this.mode === 'not-json') return this.answer(200, this.kept.slice(0, -20));
    if (this.mode === 'busy') return this.answer(503, 'busy', { 'retry-after': '1800' });
    if (this.mode === 'gone') return this.answer(404, 'gone');
    if (this.mode === 'older') return this.answer(200, this.document(this.host.now() - 20 * MINUTE).text);
    if (this.mode !== 'same' || this.served === undefined) {
      const { text, served } = this.document(this.host.now());
      this.kept = text;
      this.served = served;
    }
    return this.answer(200, this.kept);
  };

  /** The document of a moment: there is a new one every five minutes, 17 s past, about 2 minutes earlier. */
  private document(at: number): { readonly text: string; readonly served: Served } {
    const turn = Math.floor(at / (5 * MINUTE));
    const written = turn * 5 * MINUTE;
    const served: Served = { waiting: 100 + (turn % 50), asOf: written - 2 * MINUTE + 17_000 };
    const asOf = new Date(served.asOf).toISOString();
    const communities = Array.from({ length: 12 }, (_, index) => ({
      id: String.fromCharCode(97 + index),
      name: `Community ${index}`,
      // Without a state the age of the queue alone decides; with one, the age of the state does first.
      ...(index % 2 > 0 && { status: 'open' }),
      asOf,
      queue: { waiting: served.waiting + index, servedPerHour: 90, groupSize: 10, outdoors: 40 },
      volunteers: { onDuty: 9, needed: 14, roles: [{ id: 'x', name: 'Doors', onDuty: 1, needed: 3 }] },
      testing: { population: 5200, registered: 4100, sampled: 3000 + served.waiting, resulted: 900 },
      steps: [
        { id: 'register', stations: 1, perHour: 60, waiting: served.waiting },
        { id: 'sample', stations: 2, perHour: 90, waiting: 30 },
      ],
    }));
    const generatedAt = new Date(written).toISOString();
    const text = JSON.stringify({ version: 1, generatedAt, timeZone: 'Asia/Shanghai', communities });
    return { text, served };
  }

  private answer(status: number, text: string, more: Record<string, string> = {}): Response {
    const { buffer } = new TextEncoder().encode(text);
    return {
      status,
      headers: new Headers({ date: new Date(this.host.now()).toUTCString(), ...more }),
      body: null,
      arrayBuffer: async () => buffer,
    } satisfies Partial<Response> as Response;
  }
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await null;
}

/** How an age is told, written down a second time: nothing of the library's own words is used. */
function ageInWords(ms: number): string {
  const minutes = Math.floor(ms / MINUTE);
  if (minutes < 1) return 'just now';
  return minutes < 120 ? `${minutes} min ago` : `${Math.floor(minutes / 60)} h ago`;
}

/** Nodes of all shadow trees: elements, texts, and the comments that Lit leaves. */
function nodesOf(widgets: readonly LanternElement[]): readonly number[] {
  return widgets.map(({ shadowRoot }) => {
    let nodes = 0;
    const walker = document.createTreeWalker(shadowRoot!);
    while (walker.nextNode()) nodes += 1;
    return nodes;
  });
}

/** Counts listeners on what outlives an element's drawing. */
function countListeners(): { readonly live: () => number; readonly stop: () => void } {
  const proto = EventTarget.prototype;
  const { addEventListener, removeEventListener } = proto;
  let live = 0;
  const counts = (target: unknown): boolean =>
    target === undefined ||
    target === null ||
    target instanceof Window ||
    target instanceof Document ||
    target instanceof AbortSignal ||
    (target instanceof Element && target.localName.startsWith('lantern-'));
  proto.addEventListener = function (...given: Parameters<typeof addEventListener>): void {
    if (counts(this)) live += 1;
    addEventListener.apply(this ?? window, given);
  };
  proto.removeEventListener = function (...given: Parameters<typeof removeEventListener>): void {
    if (counts(this)) live -= 1;
    removeEventListener.apply(this ?? window, given);
  };
  return {
    live: () => live,
    stop: () => {
      proto.addEventListener = addEventListener;
      proto.removeEventListener = removeEventListener;
    },
  };
}

describe('a page left open for a day', () => {
  const original = window.fetch;
  let page: DayPage;
  let counted: ReturnType<typeof countListeners>;

  beforeEach(async () => {
    page = new DayPage();
    window.fetch = page.fetch as typeof window.fetch;
    counted = countListeners();
  });

  afterEach(() => {
    for (const each of page.widgets) each.remove();
    counted.stop();
    window.fetch = original;
  });

  /** One request waits for its time, or is under way; the clock has one at most; a silent page has none. */
  function checkTimers(when: string): void {
    const { pollHost, clockHost, netHost, mode } = page;
    const isAsking = page.widgets[0]?.['source'].activity === 'asking';
    const isSilent = SILENT_PAGE.includes(mode);
    expect([pollHost.timers, netHost.timers], `${when}: timers of poller and request`).to.deep.equal(
      isSilent ? [0, 0] : isAsking ? [0, 1] : [1, 0],
    );
    expect(clockHost.timers, `${when}: clock`).to.equal(page.host.visible ? 1 : 0);
    expect([pollHost.listeners, clockHost.listeners, netHost.listeners], `${when}: listeners`).to.deep.equal([
      1, 1, 0,
    ]);
    // A widget that is made of others has a lease for each of them.
    expect(page.leases, `${when}: leases`).to.be.at.least(page.widgets.length);
  }

  /** What a reader who looks now must find. */
  function checkScreen(when: string): void {
    const { served } = page;
    if (!served) throw new Error('nothing was served');
    const age = page.host.now() - served.asOf;
    const clock = new Date(served.asOf + 8 * 60 * MINUTE).toISOString().slice(11, 16);
    const told = ageInWords(age);
    for (const each of page.widgets.filter(({ localName }) => TELL_AGES.has(localName))) {
      const what = `${when}: ${each.localName} ${each.community}`;
      const rows = partsOf(each, 'row');
      // A sum of momentary counts leaves out what is old, one of running counts what has expired; where that is all, there is
      // no sum that could have an age, but rows with theirs.
      const limit = LIMITS[each.localName]! * MINUTE * (each.localName === 'lantern-progress' ? 4 : 1);
      const hasSum = each.community !== null || age <= limit;
      const isList = each.community === null;
      const asOf = partOf(each, 'as-of').replaceAll('\u00A0', ' ').replace(BEHIND, '').trim();
      if (isList) {
        const span = told === 'just now' ? 'under 1 min old' : told.replace('ago', 'old');
        expect(asOf, what).to.equal(hasSum ? span : '');
      } else if (age <= LIMITS[each.localName]! * MINUTE)
        expect(asOf, what).to.match(new RegExp(`^(.*, )?${clock} · ${told}$`));
      else {
        // The band above says how old they are, and what follows from it.
        expect(asOf, what).to.match(new RegExp(`^Last news (.*, )?${clock}$`));
        const band = partOf(each, 'notice').replaceAll('\u00A0', ' ');
        expect(band, what).to.match(
          new RegExp(`^${told.replace('ago', 'old')} – (may have changed|no longer valid)`),
        );
      }
      // Communities whose numbers have expired are folded into one row, within the five minutes for which rows keep their places.
      const expiredFor = age - 4 * LIMITS[each.localName]! * MINUTE;
      if (!isList || expiredFor > 5 * MINUTE) expect(rows.length, what).to.equal(0);
      else if (expiredFor <= 0) expect(rows.length, what).to.equal(10);
      for (const row of rows) expect(row, what).to.contain(told);
      const isBehind = partsOf(each, 'notice').includes(BEHIND);
      if (page.mode === 'same') expect(isBehind, what).to.equal(false);
      else if (page.answers > 0) expect(isBehind, what).to.equal(BAD.includes(page.mode));
      expect(textOf(each), what).not.to.match(/NaN|undefined|null|Invalid|\[object/);
    }
    const [queue, list] = page.widgets as [LanternElement, LanternElement];
    expect(waitingIn(queue), when).to.match(age > 120 * MINUTE ? /^$/ : new RegExp(`^${served.waiting}$`));
    const isCurrent = age <= 30 * MINUTE;
    expect(
      partOf(queue, 'verdict').startsWith('About '),
      `${when}: an estimate, at ${age / MINUTE} min`,
    ).to.equal(isCurrent);
    expect(/about/.test(partOf(list, 'table')), `${when}: an estimate in the list`).to.equal(isCurrent);
    const ready = page.mode === 'good' && page.answers > 0;
    if (ready) expect(page.widgets.map(stateOf), when).to.deep.equal(page.widgets.map(() => 'ready'));
  }

  /** The same moment in the life of a document, whatever came before: just asked, three minutes after it was written. */
  async function measure(): Promise<object> {
    const { time } = page.host;
    const into = time.now % (5 * MINUTE);
    await page.go((5 * MINUTE - into) / MINUTE + 3);
    await page.widgets[0]?.reload();
    await page.go(0);
    return {
      nodes: nodesOf(page.widgets),
      listeners: counted.live(),
      timers: time.timers,
      host: page.host.listeners,
      leases: page.leases,
      states: page.widgets.map(stateOf),
      shown: page.served && page.host.now() - page.served.asOf,
    };
  }

  it('has one timer to ask with and one to tick with, the right ages, and does not grow', async function () {
    this.timeout(300_000);
    await page.open(KINDS.filter(kind => TELL_AGES.has(`lantern-${kind}`)));
    let atTwo: object | undefined;
    const recovered: Mode[] = [];
    const missed: Mode[] = [];
    let minute = 0;
    let before: Mode | undefined;
    for (const [minutes, mode] of DAY) {
      page.begin(mode);
      await page.go(0);
      const asked = page.asked;
      // Whoever comes back reads the right ages at once, and not a minute later.
      if (before && SILENT_PAGE.includes(before)) checkScreen(`back from ${before}`);
      if (mode === 'asleep') {
        // A device that sleeps runs nothing, and tells nobody.
        page.host.time.now += minutes * MINUTE;
        minute += minutes;
        before = mode;
        continue;
      }
      for (let turn = 0; turn < minutes; turn++) {
        const updates = page.updates;
        await page.go(1);
        minute += 1;
        const when = `minute ${minute} (${turn + 1} of ${mode})`;
        checkTimers(when);
        // To read all that is on the screen takes far longer than to draw it.
        if (page.host.visible && (turn < 5 || turn % 7 === 0)) checkScreen(when);
        // A tick and an answer for each widget: not more is to be drawn in a minute.
        expect(page.updates - updates, `${when}: updates`).to.be.at.most(page.widgets.length * 4);
        // Of the same document: on the minute, with the age, and with the ages of rows.
        if (mode === 'same' && turn > 2)
          expect(page.updates - updates, when).to.be.at.most(page.widgets.length * 3);
      }
      if (SILENT_PAGE.includes(mode)) expect(page.asked, mode).to.equal(asked);
      if (mode === 'busy') expect(page.asked - asked, 'asked to rest for half an hour').to.be.within(1, 2);
      if (BAD.includes(mode) || mode === 'same') expect(page.answers, mode).to.be.above(0);
      if (mode === 'good' && before) (page.answers > 0 ? recovered : missed).push(before);
      if (mode === 'good' && minute >= 120) {
        const measured = await measure();
        atTwo ??= measured;
        expect(measured, `minute ${minute}, after ${before}`).to.deep.equal(atTwo);
      }
      before = mode;
    }
    expect(missed).to.deep.equal([]);
    expect(new Set(recovered)).to.deep.equal(new Set([...BAD, ...SILENT_PAGE, 'same']));
    expect(page.asked, 'a request a minute, less where the page was silent').to.be.within(700, 1300);

    for (const each of page.widgets) each.remove();
    await page.host.time.advance(0);
    expect([page.host.time.timers, page.host.listeners, page.leases]).to.deep.equal([0, 0, 0]);
  });

  it('frozen in the middle of a request it ends that, and asks once it is back', async () => {
    await page.open();
    await page.go(10);
    page.begin('silent');
    void page.widgets[0]?.reload();
    await page.go(0);
    checkTimers('asking');
    page.begin('frozen');
    await page.go(0);
    checkTimers('frozen');
    expect(page.clockHost.timers).to.equal(0);
    await page.go(10);
    page.begin('good');
    await page.go(2);
    expect(page.answers).to.be.within(1, 3);
    checkTimers('back');
    checkScreen('back');
  });

  it('is as light after four hours of changes as after one', async function () {
    this.timeout(180_000);
    await page.open();
    const measured: object[] = [];
    for (const hours of [1, 3]) {
      await page.go(hours * 60);
      measured.push(await measure());
    }
    expect(measured[1]).to.deep.equal(measured[0]);
  });

  it('drawn for print, searched and unfolded it comes back to what it was', async function () {
    this.timeout(60_000);
    await page.open();
    await page.go(10);
    const first = await measure();
    for (let turn = 0; turn < 50; turn++) {
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
      for (const each of page.widgets) {
        const field = each.shadowRoot?.querySelector<HTMLInputElement>('[part="search"]');
        for (const query of field ? ['Community 3', ''] : []) {
          field!.value = query;
          field!.dispatchEvent(new Event('input'));
          await each.updateComplete;
        }
      }
    }
    expect(await measure()).to.deep.equal(first);
  });

  it('with its widgets taken out and put in all day it holds no more than one that was left alone', async function () {
    this.timeout(60_000);
    await page.open();
    await page.go(10);
    const first = await measure();
    for (let turn = 0; turn < 60; turn++) {
      for (const each of page.widgets) each.remove();
      if (turn % 2 === 0) await page.go(0.25);
      page.place.append(...page.widgets);
      await page.go(0.25);
    }
    expect(await measure()).to.deep.equal(first);
  });
});
