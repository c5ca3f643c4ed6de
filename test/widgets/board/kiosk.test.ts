import { expect } from '@open-wc/testing';
import type { LanternElement } from '../../../src/element/lantern-element.ts';
import { parseFeed } from '../../../src/feed/parse.ts';
import { createRegistry } from '../../../src/feed/registry.ts';
import { createPoller } from '../../../src/page/poller.ts';
import { calendar } from '../../../src/text/calendar.ts';
import type { KioskController } from '../../../src/widgets/board/kiosk.ts';
import { DailyReload } from '../../../src/widgets/board/daily-reload.ts';
import { handRegistry, partOf, partsOf, textOf, WidgetPage } from '../../support/widgets.ts';

const MINUTE = 60_000;
const URL_OF_FEED = 'http://feed.example/wall.json';

/** A screen on the wall whose feed is written every minute, three minutes late, as long as the net is there. */
class WallPage extends WidgetPage {
  isNetThere = true;
  asked = 0;
  reloads = 0;
  readonly element: LanternElement;

  constructor(attributes: Record<string, string> = {}) {
    super();
    const { host, clock } = this;
    this.element = this.make('lantern-board', {
      attributes: { src: URL_OF_FEED, kiosk: '', lang: 'en', 'page-seconds': '60', ...attributes },
    });
    handRegistry(
      this.element,
      createRegistry({
        host,
        clock,
        read: text => parseFeed(text, calendar),
        memory: { remember: () => {}, recall: () => null },
        createPoller: ask => createPoller(host, ask),
        openStream: () => () => {},
      }),
    );
    Object.assign(this.screen, {
      reloads: new DailyReload({
        random: () => 0,
        isPageThere: async () => this.isNetThere,
        isFeedThere: async () => this.isNetThere,
        reload: () => (this.reloads += 1),
      }),
    });
  }

  get screen(): KioskController {
    return (this.element as unknown as { wallScreen: KioskController }).wallScreen;
  }

  async open(): Promise<void> {
    this.place.append(this.element);
    while (partOf(this.element, 'clock') === '') await this.go(0.5);
  }

  /** Goes on by so many minutes, in steps in which answers come in. */
  async go(minutes: number, each: () => void = () => {}): Promise<void> {
    for (let step = 0; step < minutes * 2; step++) {
      await this.host.time.advance(MINUTE / 2);
      for (let turn = 0; turn < 30; turn++) await null;
      await this.element.updateComplete;
      each();
    }
  }

  readonly fetch = async (): Promise<Response> => {
    this.asked += 1;
    if (!this.isNetThere) throw new TypeError('Failed to fetch');
    const { buffer } = new TextEncoder().encode(this.document());
    const headers = new Headers({ date: new Date(this.host.now()).toUTCString() });
    return {
      status: 200,
      headers,
      body: null,
      arrayBuffer: async () => buffer,
    } as Partial<Response> as Response;
  };

  private document(): string {
    const written = Math.floor(this.host.now() / MINUTE) * MINUTE - 3 * MINUTE;
    const asOf = new Date(written).toISOString();
    const communities = Array.from({ length: 8 }, (_, index) => ({
      id: `c${index}`,
      name: `Community ${index}`,
      status: index === 7 ? 'full' : 'open',
      asOf,
      queue: { waiting: 100 + index, servedPerHour: 90, ...(index === 1 && { waitMinutes: 45 }) },
      volunteers: {
        onDuty: 9,
        needed: 14,
        roles: [{ id: 'x', name: 'Doors', onDuty: 1, needed: 3, min: 2 }],
      },
      testing: { population: 5200, sampled: 3000, resulted: 900 },
    }));
    return JSON.stringify({
      version: 1,
      generatedAt: asOf,
      timeZone: 'Asia/Shanghai',
      name: 'Yuhua',
      communities,
    });
  }
}

/** Nodes of a shadow tree: elements, texts, and the comments that Lit leaves. */
function nodesOf({ shadowRoot }: LanternElement): number {
  const walker = document.createTreeWalker(shadowRoot!);
  let nodes = 0;
  while (walker.nextNode()) nodes += 1;
  return nodes;
}

describe('widgets/board: a screen on the wall', () => {
  const original = window.fetch;
  let page: WallPage;

  async function open(attributes: Record<string, string> = {}): Promise<LanternElement> {
    page = new WallPage(attributes);
    window.fetch = page.fetch as typeof window.fetch;
    await page.open();
    return page.element;
  }

  afterEach(() => {
    page.element.remove();
    window.fetch = original;
  });

  const press = async (key: string): Promise<void> => {
    dispatchEvent(new KeyboardEvent('keydown', { key }));
    await page.element.updateComplete;
  };

  it('shows the time and the age of its numbers together, and rows of the queues first', async () => {
    const element = await open();
    expect(partOf(element, 'clock')).to.match(/^15:4[0-2]$/);
    expect(partOf(element, 'as-of')).to.equal('numbers 3 min old');
    expect(partOf(element, 'title')).to.equal('Where to go now');
    const [row] = partsOf(element, 'row');
    expect(row).to.match(/^Community 1 45 min 101 waiting/);
    expect(partOf(element, 'page')).to.equal('1 / 6');
  });

  it('is drawn in type of 44 pixels and more on a screen of 1,920 by 1,080', async () => {
    const element = await open();
    // Sizes are shares of the window, so the share is what counts.
    const unit = Math.min(innerWidth / 1920, innerHeight / 1080);
    const texts = [...element.shadowRoot!.querySelectorAll('.wall *')].filter(each =>
      [...each.childNodes].some(node => node instanceof Text && node.data.trim() !== ''),
    );
    expect(texts.length).to.be.above(20);
    for (const each of texts)
      expect(parseFloat(getComputedStyle(each).fontSize) / unit, textOf(each)).to.be.at.least(43.9);
  });

  it('fills the window, and nothing of it is cut off', async () => {
    const element = await open();
    const { width, height } = element.getBoundingClientRect();
    expect([width, height]).to.deep.equal([innerWidth, innerHeight]);
    const body = element.shadowRoot!.querySelector('.wall-rows ul')!;
    expect(body.scrollHeight).to.be.at.most(body.clientHeight + 1);
  });

  it('turns its pages, a minute each, through all parts, and begins again', async () => {
    const element = await open();
    const titles: string[] = [];
    const pages: string[] = [];
    for (let turn = 0; turn < 6; turn++) {
      titles.push(partOf(element, 'title'));
      pages.push(partOf(element, 'page'));
      await page.go(1);
    }
    expect(new Set(pages).size).to.equal(6);
    expect(new Set(titles)).to.deep.equal(
      new Set(['Where to go now', 'Where help is needed', 'How far testing has come']),
    );
    expect(partOf(element, 'page')).to.equal(pages[0]);
  });

  it('stops on a touch or a key, says until when, and goes on by itself', async () => {
    const element = await open();
    for (const stop of [
      () => dispatchEvent(new PointerEvent('pointerdown')),
      () => dispatchEvent(new KeyboardEvent('keydown', { key: 'a' })),
    ]) {
      const before = partOf(element, 'page');
      stop();
      await element.updateComplete;
      expect(partOf(element, 'stopped')).to.match(/^stopped until 15:\d\d$/);
      await page.go(1.5);
      expect(partOf(element, 'page')).to.equal(before);
      await page.go(1);
      expect(partOf(element, 'stopped')).to.equal('');
      expect(partOf(element, 'page')).not.to.equal(before);
    }
  });

  it('goes on and back by keys, and leaves keys with modifiers to the browser', async () => {
    const element = await open();
    await press('ArrowRight');
    expect(partOf(element, 'page')).to.equal('2 / 6');
    await press('ArrowLeft');
    expect(partOf(element, 'page')).to.equal('1 / 6');
    const other = await open();
    dispatchEvent(new KeyboardEvent('keydown', { key: 'r', ctrlKey: true }));
    await other.updateComplete;
    expect(partOf(other, 'stopped')).to.equal('');
  });

  it('is moved by a little each minute', async () => {
    const element = await open();
    const places = new Set<string>();
    await page.go(20, () =>
      places.add(element.shadowRoot!.querySelector<HTMLElement>('.wall')!.style.transform),
    );
    expect(places.size).to.be.at.least(19);
  });

  it('of one community shows its parts in large type, one a page', async () => {
    const element = await open({ community: 'c1' });
    const child = element.shadowRoot!.querySelector<LanternElement>('.wall-part > *')!;
    expect([child.localName, child.view, child.tools]).to.deep.equal(['lantern-queue', 'large', 'none']);
  });

  it('gives no advice to act on while it turns old, and has no list of what to do unless it is asked for', async () => {
    const element = await open();
    expect(partOf(element, 'do-next')).to.equal('');
    const asked = await open({ parts: 'do-next queue' });
    expect(partOf(asked, 'do-next')).to.contain('more people');
    page.isNetThere = false;
    await page.go(45);
    expect(partOf(asked, 'do-next')).to.equal('');
  });

  it('through a day and a night without the net it says how old it is, recovers, and does not grow', async function () {
    this.timeout(240_000);
    const element = await open();
    const { host } = page;
    /** The same moment of a page: the first one, whatever came before. */
    const measure = async (): Promise<object> => {
      for (let turn = 0; turn < 40 && !partOf(element, 'page').startsWith('1 /'); turn++) await page.go(0.5);
      return { nodes: nodesOf(element), timers: host.time.timers, listeners: host.listeners };
    };
    await page.go(120);
    const first = await measure();

    // The net is gone from now until the next day.
    page.isNetThere = false;
    const since = host.now();
    const shown = new Map<number, string>();
    await page.go(23 * 60, () => {
      const minutes = Math.round((host.now() - since) / MINUTE);
      shown.set(minutes, textOf(element));
      const band = partOf(element, 'notice');
      const age = partOf(element, 'as-of');
      if (minutes < 24) {
        expect(band, `${minutes} min`).to.equal('');
        expect(age, `${minutes} min`).to.match(/^numbers \d+(–\d+)? min old$/);
      } else if (minutes > 32) {
        const told =
          /^No news for (?:(\d+) h ?)?(?:(\d+) min)?\. These numbers are from (?:Jan 6, )?17:\d\d\.$/.exec(
            band.replaceAll('\u00A0', ' '),
          );
        const said = Number(told?.[1] ?? 0) * 60 + Number(told?.[2] ?? 0);
        expect(said - minutes, `${minutes} min: ${band}`).to.be.within(2, 6);
        expect(age).to.equal('all numbers are old');
        expect(partOf(element, 'title')).to.match(/^As it was at .*17:\d\d$/);
        // Nothing of then stands there as if it were now: no wait, no order to act, no colour of a state.
        const wall = element.shadowRoot!.querySelector('.wall')!;
        expect(wall.querySelectorAll('.good, .wall-row .alert, .answer.alert').length, `${minutes}`).to.equal(
          0,
        );
        expect(textOf(element), `${minutes}`).not.to.match(/about 1 h|join by|NaN|undefined/);
      }
      // The clock of the page wakes nobody twice within a second.
      const clock = [host.now(), host.now() - 1000].map(at =>
        new Date(at + 8 * 3_600_000).toISOString().slice(11, 16),
      );
      expect(clock).to.include(partOf(element, 'clock'));
    });
    // Pages go on turning, as far as there are any.
    expect(shown.get(40)).not.to.equal(shown.get(41));
    expect(page.reloads, 'no reload without the net').to.equal(0);

    page.isNetThere = true;
    await page.go(30);
    expect(partOf(element, 'notice')).to.equal('');
    expect(partOf(element, 'as-of')).to.match(/^numbers \d+(–\d+)? min old$/);
    expect(page.reloads, 'a reload, once page and feed answer').to.equal(1);
    expect(await measure()).to.deep.equal(first);

    await page.go(120);
    expect(await measure()).to.deep.equal(first);
    element.remove();
    await host.time.advance(0);
    expect([host.time.timers, host.listeners]).to.deep.equal([0, 0]);
  });
});
