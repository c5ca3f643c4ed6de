import { expect } from '@open-wc/testing';
import { LanternElement } from '../../src/element/lantern-element.ts';
import { sharing, tools, unfolding } from '../../src/element/lazy-modules.ts';
import * as drawing from '../../src/ui/details-controller.ts';
import type { FeedDocument } from '../../src/feed/feed-document.ts';
import type { Snapshot } from '../../src/feed/snapshot.ts';
import { queueList } from '../../src/widgets/queue/list.ts';
import { queueView } from '../../src/widgets/queue/view.ts';
import { defineWidget } from '../../src/ui/widget.ts';
import '../../src/widgets/progress/define.ts';
import { LanternQueue } from '../../src/widgets/queue/define.ts';
import '../../src/widgets/volunteers/define.ts';
import { ServedFeed, until, type ScriptedAnswer } from '../support/feed-client.ts';
import { feedText } from '../support/feeds.ts';
import { ago, feedOf } from '../support/views.ts';
import { listen, partOf, stateOf, textOf, toolsCome, waitingIn, WidgetPage } from '../support/widgets.ts';

const QUEUE = 'lantern-queue';
const LOADING = { en: 'Loading the numbers…', zh: '正在载入数据…' };

/** A queue of the served feeds: its community, in English. */
function attributes(src: string, more: Record<string, string> = {}): Record<string, string> {
  return { src, community: 'anheyuan', lang: 'en', ...more };
}

/** What a page's author puts inside, by name and without. */
function light(): readonly Node[] {
  const named = document.createElement('p');
  named.slot = 'fallback';
  named.append('Opens at eight.');
  return [named, document.createTextNode('Call 12345.')];
}

/** Does something, and says what reached the page as an error meanwhile. */
async function faultsWhile(work: () => Promise<void>): Promise<readonly string[]> {
  const faults: string[] = [];
  const onError = (event: ErrorEvent | PromiseRejectionEvent): void => {
    faults.push(String('reason' in event ? event.reason : event.message));
    event.preventDefault();
  };
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onError);
  await work();
  await new Promise(resolve => setTimeout(resolve, 20)); // rejections are told after the task
  removeEventListener('error', onError);
  removeEventListener('unhandledrejection', onError);
  return faults;
}

describe('element/lantern-element', () => {
  describe('getting a feed', () => {
    it('goes from loading to ready: the light content stays until there are numbers', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180), delayMs: 50 }]);
      const page = new WidgetPage();
      const element = await page.show(QUEUE, { attributes: attributes(feed.url), light: light() });
      expect([stateOf(element), textOf(element)]).to.deep.equal([
        'loading',
        `Opens at eight. Call 12345. ${LOADING.en}`,
      ]);
      await element.reload();
      await element.updateComplete;
      expect([stateOf(element), waitingIn(element)]).to.deep.equal(['ready', '180']);
      expect(textOf(element)).not.to.contain('12345').and.not.contain('eight').and.not.contain(LOADING.en);
      expect(element.textContent, 'it is still there').to.contain('Call 12345.');
    });

    it('tells what is shown to whoever comes after the event, and nothing while it loads', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180), delayMs: 50 }, { status: 503 }]);
      const page = new WidgetPage();
      const heard = listen(page.place);
      const element = await page.show(QUEUE, { attributes: attributes(feed.url) });
      expect(element.snapshot).to.equal(undefined);
      await element.reload();
      await element.updateComplete;
      expect(element.snapshot).to.equal(heard.updates[0]);
      expect(element.snapshot?.feed.communities[0]?.queue?.waiting).to.equal(180);
      await element.reload();
      expect(element.snapshot, 'the last numbers stay').to.equal(heard.updates[0]);
    });

    it("says that it loads in the page's language", async () => {
      const feed = await ServedFeed.create([{ text: feedText(180), delayMs: 50 }]);
      const element = await new WidgetPage().show(QUEUE, {
        attributes: attributes(feed.url, { lang: 'zh' }),
      });
      expect(textOf(element)).to.equal(LOADING.zh);
    });

    it('keeps the last numbers when the next cannot be had, and says so; and is ready again after', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180) }]);
      const page = new WidgetPage();
      const element = await page.show(QUEUE, { attributes: attributes(feed.url), light: light() });
      await element.reload();
      await element.updateComplete;
      const heard = listen(element);
      await feed.script([{ status: 503 }]);
      for (let turn = 0; turn < 3; turn++) await element.reload();
      await element.updateComplete;
      expect([stateOf(element), waitingIn(element)]).to.deep.equal(['stale', '180']);
      expect(partOf(element, 'notice')).to.equal('can’t update now');
      expect(textOf(element)).not.to.contain('12345');
      expect(heard.issues.map(([issue]) => issue?.code)).to.deep.equal(['feed/status']);
      await feed.script([{ text: feedText(190, 1) }]);
      await element.reload();
      await element.updateComplete;
      expect([stateOf(element), waitingIn(element), partOf(element, 'notice')]).to.deep.equal([
        'ready',
        '190',
        '',
      ]);
    });

    it('is accessible while it loads, and while it is behind, in light and dark', async function () {
      this.timeout(30_000); // axe is slow where the machine is, and the feed must come after it
      for (const theme of ['light', 'dark']) {
        const feed = await ServedFeed.create([{ text: feedText(180), delayMs: 5000 }, { status: 503 }]);
        const element = await new WidgetPage().show(QUEUE, { attributes: attributes(feed.url, { theme }) });
        await expect(element).to.be.accessible();
        expect(stateOf(element)).to.equal('loading');
        for (let turn = 0; turn < 2; turn++) await element.reload();
        await element.updateComplete;
        expect(stateOf(element)).to.equal('stale');
        await expect(element).to.be.accessible();
        element.remove();
      }
    });

    it('shows the numbers when they come after all, and hides the light content then', async () => {
      const feed = await ServedFeed.create([{ status: 503 }]);
      const page = new WidgetPage();
      const heard = listen(page.place);
      const element = await page.show(QUEUE, { attributes: attributes(feed.url), light: light() });
      await element.reload();
      await feed.script([{ text: feedText(180) }]);
      await element.reload();
      await element.updateComplete;
      expect([stateOf(element), waitingIn(element)]).to.deep.equal(['ready', '180']);
      expect(textOf(element)).not.to.contain('12345').and.not.contain('feed/');
      expect([heard.updates.length, heard.issues.length]).to.deep.equal([1, 1]);
    });

    it('asks once for seven widgets of three kinds', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180), delayMs: 200 }]);
      const page = new WidgetPage();
      const tags = [QUEUE, 'lantern-volunteers', 'lantern-progress'];
      // All of them come at the same time, before the answer.
      for (const tag of tags) await toolsCome(tag);
      const elements = await Promise.all(
        [...tags, QUEUE, QUEUE, 'lantern-progress', QUEUE].map(tag =>
          page.show(tag, { attributes: attributes(feed.url) }),
        ),
      );
      await elements[3]?.reload();
      for (const element of elements) {
        await element.updateComplete;
        expect(stateOf(element)).to.equal('ready');
      }
      expect(await feed.count()).to.equal(1);
    });

    it('takes an object instead of an address, and asks nobody', async () => {
      const feed = await ServedFeed.create([{ text: feedText(1) }]);
      const page = new WidgetPage();
      const element = await page.show(QUEUE, {
        feed: JSON.parse(feedText(180)) as unknown,
        attributes: attributes(feed.url),
      });
      await element.reload();
      expect(waitingIn(element)).to.equal('180');
      expect(await feed.count()).to.equal(0);
    });

    it('keeps the last object that could be read when the next one cannot', async () => {
      const page = new WidgetPage();
      const element = await page.show(QUEUE, {
        feed: JSON.parse(feedText(180)) as unknown,
        attributes: attributes(''),
      });
      for (const bad of ['text', 7, [], { version: 9 }]) {
        element.feed = bad as LanternElement['feed'];
        await element.updateComplete;
        expect([stateOf(element), waitingIn(element)], JSON.stringify(bad)).to.deep.equal(['stale', '180']);
      }
    });

    it('follows another address, and shows nothing of the old one meanwhile', async () => {
      const [one, two] = [
        await ServedFeed.create([{ text: feedText(1) }]),
        await ServedFeed.create([{ text: feedText(2), delayMs: 30 }]),
      ];
      const element = await new WidgetPage().show(QUEUE, { attributes: attributes(one.url) });
      await element.reload();
      element.src = two.url;
      await element.updateComplete;
      expect([stateOf(element), textOf(element)]).to.deep.equal(['loading', LOADING.en]);
      await element.reload();
      await element.updateComplete;
      expect(waitingIn(element)).to.equal('2');
    });

    it('reload() resolves, whatever comes of it', async () => {
      const bad = await ServedFeed.create([{ status: 500 }]);
      const page = new WidgetPage();
      for (const element of [
        page.make(QUEUE),
        await page.show(QUEUE),
        await page.show(QUEUE, { attributes: attributes(bad.url) }),
      ]) {
        expect(await element.reload()).to.equal(undefined);
      }
    });
  });

  describe('what cannot be shown', () => {
    const HTML: ScriptedAnswer = {
      text: '<!doctype html><title>Log in</title>',
      headers: { 'content-type': 'text/html' },
    };
    const calm = {
      en: 'The numbers can’t be shown right now We keep trying. This does not mean that testing has stopped.',
      zh: '数据暂时显示不了 系统会自动重试。这不代表采样已停止。',
    };
    const unreachable = 'The feed cannot be reached. Check its address and its server.';
    const unreadable = 'What came cannot be read. Check the feed.';
    const folded = (says: string, code: string): string => `For the web team ${says} ${code}`;
    const faults: readonly (readonly [what: string, answer: ScriptedAnswer, code: string, says: string])[] = [
      ['is not there', { status: 404 }, 'feed/status', unreachable],
      ['has a server in trouble', { status: 503 }, 'feed/status', unreachable],
      ['hangs up', { fault: 'reset' }, 'feed/unreachable', unreachable],
      ['may not be read by this page', { text: feedText(180), cors: false }, 'feed/unreachable', unreachable],
      ['is a web page', HTML, 'feed/html', unreadable],
      ['is not JSON', { text: '{"version": 1,' }, 'feed/not-json', unreadable],
      ['is not an object', { text: '[]' }, 'feed/not-an-object', unreadable],
      ['is of another version', { text: '{"version": 2, "communities": []}' }, 'feed/version', unreadable],
      [
        'has no list of communities',
        { text: '{"version": 1, "generatedAt": "2021-01-06T15:40:00+08:00"}' },
        'feed/no-communities',
        unreadable,
      ],
    ];

    for (const [what, answer, code, says] of faults) {
      it(`a feed that ${what}: calm words, ${code} folded, one event, the light content, and no throw`, async () => {
        const feed = await ServedFeed.create([answer]);
        const page = new WidgetPage();
        const heard = listen(page.place);
        const thrown = await faultsWhile(async () => {
          const element = await page.show(QUEUE, { attributes: attributes(feed.url), light: light() });
          for (let turn = 0; turn < 2; turn++) await element.reload();
          await element.updateComplete;
          expect([stateOf(element), textOf(element)]).to.deep.equal([
            'error',
            `Opens at eight. Call 12345. ${calm.en} Try again ${folded(says, code)}`,
          ]);
          element.lang = 'zh-Hans';
          await element.updateComplete;
          expect(partOf(element, 'problem')).to.equal(calm.zh);
          expect(element.getAnimations({ subtree: true })).to.deep.equal([]);
        });
        expect(thrown).to.deep.equal([]);
        expect([heard.updates.length, heard.issues.map(([issue]) => issue?.code)]).to.deep.equal([0, [code]]);
      });
    }

    for (const src of [undefined, '', '  ']) {
      it(`no address (${JSON.stringify(src)}): a sentence to whoever runs the page, and one event`, async () => {
        const page = new WidgetPage();
        const heard = listen(page.place);
        const element = await page.show(QUEUE, {
          attributes: { lang: 'en', ...(src !== undefined && { src }) },
          light: light(),
        });
        expect([stateOf(element), textOf(element)]).to.deep.equal([
          'error',
          `Opens at eight. Call 12345. ${calm.en} ${folded('No feed is named here. Put its address into the attribute src.', 'feed/no-src')}`,
        ]);
        element.requestUpdate();
        await element.updateComplete;
        expect(heard.issues.map(([issue]) => issue?.code)).to.deep.equal(['feed/no-src']);
      });
    }

    it('an address that is none is told as unreachable', async () => {
      const element = await new WidgetPage().show(QUEUE, { attributes: attributes('http://[') });
      expect(partOf(element, 'problem')).to.equal(calm.en);
      expect(partOf(element, 'owner')).to.equal(folded(unreachable, 'feed/unreachable'));
    });

    const missing: readonly (readonly [
      what: string,
      feed: object,
      attributes: Record<string, string>,
      code: string,
      en: string,
      forOwner: string,
      zh: string,
    ])[] = [
      [
        'an empty feed',
        feedOf([]),
        {},
        'feed/empty',
        'There are no numbers here yet',
        'The feed has no communities.',
        '这里还没有数据',
      ],
      [
        'no such community',
        feedOf([{}]),
        { community: 'nowhere' },
        'feed/no-such-community',
        'Nothing found for “nowhere”',
        'Check the attributes community and district; the feed has: a.',
        '没有找到“nowhere”',
      ],
      [
        'no such district',
        feedOf([{ district: 'Yuhua' }]),
        { district: 'Xinhua' },
        'feed/no-such-district',
        'Nothing found for “Xinhua”',
        'Check the attributes community and district; the feed has: Yuhua.',
        '没有找到“Xinhua”',
      ],
    ];
    for (const [what, feed, asked, code, en, forOwner, zh] of missing) {
      it(`${what}: what was asked for, ${code} folded, one event, and the light content`, async () => {
        const page = new WidgetPage();
        const heard = listen(page.place);
        const element = await page.show(QUEUE, {
          feed,
          attributes: { ...asked, lang: 'en' },
          light: light(),
        });
        expect([stateOf(element), textOf(element)]).to.deep.equal([
          'empty',
          `Opens at eight. Call 12345. ${en} ${folded(forOwner, code)}`,
        ]);
        element.lang = 'zh-Hans';
        await element.updateComplete;
        expect(partOf(element, 'problem')).to.equal(zh);
        expect(heard.issues.map(([issue]) => issue?.code)).to.deep.equal([code]);
      });
    }

    it('a community is shown by its unique name, and an unknown one beside others is one line on the console', async () => {
      const { info } = console;
      const lines: string[] = [];
      console.info = (...texts: unknown[]) => void lines.push(texts.join(' '));
      try {
        const page = new WidgetPage();
        const feed = feedOf([
          { id: 'a', name: 'Old Quay', queue: { waiting: 5 } },
          { id: 'b', name: 'Station', queue: { waiting: 6 } },
        ]);
        const named = await page.show(QUEUE, { feed, attributes: { community: 'old quay', lang: 'en' } });
        expect(waitingIn(named)).to.equal('5');
        const some = await page.show(QUEUE, { feed, attributes: { community: 'B x y', lang: 'en' } });
        await some.reload();
        some.requestUpdate();
        await some.updateComplete;
        expect(textOf(some)).to.contain('Station').and.not.contain('Old Quay');
      } finally {
        console.info = info;
      }
      expect(lines).to.deep.equal([
        'lantern-widgets: <lantern-queue>: the feed has no "x", "y"; it has: a, b',
      ]);
    });

    it('a phone that is hours ahead of the server is told the age with a doubt, and no estimate', async () => {
      const page = new WidgetPage();
      const lag = 3 * 3_600_000;
      page.host.wrongBy = lag;
      for (const late of [10_000, 0]) {
        const date = Date.parse(ago(0)) - late;
        page.clock.correct({ date, ageMs: 0, startedAt: date + lag, headAt: date + lag }, undefined);
      }
      const queue = { waiting: 180, servedPerHour: 90, asOf: ago(2) };
      const element = await page.show(QUEUE, {
        feed: feedOf([{ queue }]),
        attributes: { community: 'a', lang: 'en' },
      });
      expect(stateOf(element)).to.equal('stale');
      expect(textOf(element)).to.contain('time uncertain · 2 min ago').and.not.contain('90 an hour');
    });

    it('a community whose part of the feed is missing is not said to be unknown', async () => {
      const feed = { ...feedOf([{ id: 'own' }]), shards: ['north.json'] };
      const page = new WidgetPage();
      const element = await page.show(QUEUE, { feed, attributes: { community: 'a', lang: 'en' } });
      expect([stateOf(element), partOf(element, 'owner')]).to.deep.equal([
        'error',
        folded(unreadable, 'feed/shards'),
      ]);
    });

    it('a community that comes with the next document is shown then', async () => {
      const page = new WidgetPage();
      const element = await page.show(QUEUE, {
        feed: feedOf([]),
        attributes: { community: 'a', lang: 'en' },
        light: light(),
      });
      element.feed = feedOf([{ queue: { waiting: 5 } }]);
      await element.updateComplete;
      expect([stateOf(element), waitingIn(element), partOf(element, 'problem')]).to.deep.equal([
        'ready',
        '5',
        '',
      ]);
    });

    it('a fault of the library is a sentence and an event, not an exception in the page', async () => {
      const fail = (): never => {
        throw new Error('planted');
      };
      class Broken extends LanternElement {
        protected override readonly widget = defineWidget({
          name: 'broken',
          part: 'queue',
          view: fail,
          list: async () => ({ list: fail }),
        });
      }
      customElements.define('lantern-test-broken', Broken);
      const page = new WidgetPage();
      const heard = listen(page.place);
      const thrown = await faultsWhile(async () => {
        const element = await page.show('lantern-test-broken', {
          feed: feedOf([{}]),
          attributes: { lang: 'en' },
          light: light(),
        });
        expect([stateOf(element), textOf(element)]).to.deep.equal([
          'error',
          'Opens at eight. Call 12345. The numbers can’t be shown right now We keep trying. This does not mean ' +
            'that testing has stopped. Try again For the web team A part of the widget could not be loaded, ' +
            'or has a fault. widget/failed',
        ]);
      });
      expect(thrown).to.deep.equal([]);
      expect(heard.issues).to.deep.equal([
        [{ code: 'widget/failed', pointer: '', seen: 'Error: planted', severity: 'error' }],
      ]);
      const asked = await new WidgetPage().show('lantern-test-broken', {
        feed: feedOf([{}], { publisher: { name: 'Office', contact: 'tel:1' } }),
        attributes: { lang: 'en' },
      });
      expect(partOf(asked, 'contact'), 'where the feed says so').to.equal('Call the office');
    });

    for (const [what, attributes] of [
      ['one community', { community: 'a' }],
      ['a list', {}],
    ] as const)
      it(`a fault of the tools (${what}) is an event, and costs no number`, async () => {
        await toolsCome();
        const all = tools.need()!;
        tools.provide({
          ...all,
          PanelAnnouncer: function () {
            throw new Error('planted');
          } as never,
        });
        const page = new WidgetPage();
        const heard = listen(page.place);
        const history = [
          [ago(20), 7],
          [ago(0), 5],
        ];
        const element = await page.show('lantern-queue', {
          feed: feedOf([{ queue: { waiting: 5, history } }, { queue: { waiting: 8 } }]),
          attributes: { lang: 'en', ...attributes },
        });
        tools.provide(all);
        expect(stateOf(element)).to.equal('ready');
        expect(textOf(element)).to.match(/(5|13) (people )?(waiting|in line)/);
        expect(heard.issues).to.deep.equal([
          [{ code: 'widget/failed', pointer: '', seen: 'Error: planted', severity: 'error' }],
        ]);
      });
  });

  describe('a fault beneath the numbers', () => {
    const boom = (): never => {
      throw new Error('planted');
    };
    class Faulty {
      constructor() {
        boom();
      }
      render(): void {}
    }
    const history = [
      [ago(20), 7],
      [ago(0), 5],
    ];
    const feed = (waiting: number): FeedDocument => feedOf([{ queue: { waiting, history } }]);
    const given = { feed: feed(5), attributes: { lang: 'en', community: 'a' } };
    afterEach(() => unfolding.provide(drawing));

    it('is told once a document, beside the news of it, and leaves the state alone', async () => {
      unfolding.provide({ DetailsController: Faulty as never });
      const page = new WidgetPage();
      const heard = listen(page.place);
      const element = await page.show(QUEUE, given);
      const states: unknown[] = [];
      const observer = new MutationObserver(records =>
        states.push(...records.filter(({ oldValue }) => oldValue !== 'ready')),
      );
      observer.observe(element, { attributeFilter: ['data-state'], attributeOldValue: true });
      element.shadowRoot!.querySelector('summary')!.click();
      await until(() => heard.issues.length > 0, 'the fault');
      await page.later(3);
      expect([heard.updates.length, heard.issues.length, states.length]).to.deep.equal([1, 1, 0]);
      element.feed = feed(6);
      await element.updateComplete;
      expect([heard.updates.length, heard.issues.length, waitingIn(element) === '6']).to.deep.equal([
        2,
        2,
        true,
      ]);
      unfolding.provide(drawing);
      element.feed = feed(7);
      await element.updateComplete;
      expect([heard.updates.length, heard.issues.length]).to.deep.equal([3, 2]);
      expect(element.shadowRoot!.querySelector('.chart')).to.not.equal(null);
    });

    it('of what is shared costs no number', async () => {
      const share = await import('../../src/ui/share/share.ts');
      const element = await new WidgetPage().show(QUEUE, given);
      sharing.provide({ ShareController: Faulty as never });
      element.shadowRoot!.querySelector<HTMLElement>('[part=share]')!.click();
      await element.updateComplete;
      sharing.provide(share);
      expect(textOf(element)).to.match(/5.people in line.*cannot be loaded now/);
    });

    it('in a row beyond the first hundred costs the list and no number, and does not draw without end', async () => {
      let draws = 0;
      class FaultyRow extends LanternElement {
        protected override readonly widget = defineWidget({
          name: 'faulty-row',
          part: 'queue',
          view: queueView,
          list: async () => ({
            list: (communities, context) => {
              draws++;
              const view = queueList(communities, context);
              return { ...view, row: each => (each.id === 'c150' ? boom() : view.row(each)) };
            },
          }),
        });
      }
      customElements.define('lantern-test-faulty-row', FaultyRow);
      const many = Array.from({ length: 250 }, (_, at) => ({ id: `c${at}`, queue: { waiting: at } }));
      const page = new WidgetPage();
      const heard = listen(page.place);
      const element = await page.show('lantern-test-faulty-row', {
        feed: feedOf(many),
        attributes: { lang: 'en', limit: '250' },
      });
      await until(() => textOf(element).includes('cannot be loaded now'));
      expect(waitingIn(element)).to.equal('31,125');
      expect(heard.issues.length).to.equal(1);
      expect(draws).to.be.below(4);
    });
  });

  describe('which communities', () => {
    const feed = feedOf([
      { district: 'North', queue: { waiting: 1 } },
      { district: 'South', queue: { waiting: 20 } },
      { district: 'South', queue: { waiting: 300 } },
    ]);
    const figure = async (asked: Record<string, string>): Promise<string> =>
      waitingIn(
        await new WidgetPage().show(QUEUE, { feed, attributes: { lang: 'en', view: 'compact', ...asked } }),
      );

    it('are those of the ids, of the district, of both, or all', async () => {
      expect(await figure({})).to.contain('321');
      expect(await figure({ community: 'b' })).to.equal('20');
      expect(await figure({ community: ' a\n c ' })).to.equal('301');
      expect(await figure({ district: 'South' })).to.equal('320');
      expect(await figure({ district: 'South', community: 'a b' })).to.equal('20');
      expect(await figure({ district: '', community: '' })).to.contain('321');
    });
  });

  describe('events', () => {
    it('lantern-update has the snapshot, bubbles, and leaves shadow roots', async () => {
      const page = new WidgetPage();
      const [outer, element] = [
        document.createElement('div'),
        page.make(QUEUE, { feed: JSON.parse(feedText(180)) as unknown }),
      ];
      const heard: CustomEvent<Snapshot>[] = [];
      page.place.addEventListener('lantern-update', event => heard.push(event as CustomEvent<Snapshot>));
      page.place.append(outer);
      outer.attachShadow({ mode: 'open' }).append(element);
      await element.updateComplete;
      expect(heard.length).to.equal(1);
      expect(heard[0]?.detail.feed.communities[0]?.queue?.waiting).to.equal(180);
      expect([heard[0]?.bubbles, heard[0]?.composed, heard[0]?.target]).to.deep.equal([true, true, outer]);
    });

    it('are told once a document, and not as the clock ticks', async () => {
      const page = new WidgetPage();
      const heard = listen(page.place);
      const bad = { ...(JSON.parse(feedText(180)) as object), ttl: 'often' };
      const element = await page.show(QUEUE, { feed: bad });
      await page.later(10);
      element.requestUpdate();
      await element.updateComplete;
      expect(heard.updates.length).to.equal(1);
      expect(heard.issues.map(issues => issues.map(({ pointer }) => pointer))).to.deep.equal([['/ttl']]);
      element.feed = JSON.parse(feedText(190)) as FeedDocument;
      await element.updateComplete;
      expect([heard.updates.length, heard.issues.length]).to.deep.equal([2, 1]);
    });
  });

  describe('coming and going', () => {
    it('an element that is moved keeps its numbers, without a flash and without a request', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180) }]);
      const page = new WidgetPage();
      const element = await page.show(QUEUE, { attributes: attributes(feed.url) });
      await element.reload();
      await element.updateComplete;
      const other = document.createElement('section');
      page.place.append(other);
      other.append(element);
      await element.updateComplete;
      expect([stateOf(element), waitingIn(element)]).to.deep.equal(['ready', '180']);
      await new Promise(resolve => setTimeout(resolve, 20));
      expect(await feed.count()).to.equal(1);
    });

    it('an element that was away for long begins anew, with its age as of now', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180) }]);
      const page = new WidgetPage();
      const element = await page.show(QUEUE, { attributes: attributes(feed.url) });
      await element.reload();
      element.remove();
      await new Promise(resolve => setTimeout(resolve, 20));
      await page.later(10);
      page.place.append(element);
      await element.updateComplete;
      await element.reload();
      await element.updateComplete;
      expect(partOf(element, 'as-of')).to.contain('10 min ago');
      expect(await feed.count()).to.equal(2);
    });

    it('an element that has gone costs nothing: no timer, no listener, no request', async () => {
      const page = new WidgetPage();
      const element = await page.show(QUEUE, { feed: JSON.parse(feedText(180)) as unknown });
      expect([page.host.time.timers, page.host.listeners]).to.deep.equal([1, 1]);
      element.remove();
      await element.updateComplete;
      expect([page.host.time.timers, page.host.listeners]).to.deep.equal([0, 0]);
    });

    it('an element that goes while its feed is on its way says nothing more', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180), delayMs: 40 }]);
      const page = new WidgetPage();
      const element = await page.show(QUEUE, { attributes: attributes(feed.url) });
      const heard = listen(element);
      const thrown = await faultsWhile(async () => {
        element.remove();
        await until(async () => (await feed.log()).open === 0, 'the end of the request');
      });
      expect(thrown).to.deep.equal([]);
      expect([heard.updates, heard.issues]).to.deep.equal([[], []]);
    });

    it('properties that were set before the element was defined count', async () => {
      const early = document.createElement('lantern-test-early') as LanternElement;
      early.feed = feedOf([{ queue: { waiting: 5 } }], { generatedAt: new Date().toISOString() });
      early.setAttribute('community', 'a');
      new WidgetPage().place.append(early);
      customElements.define('lantern-test-early', class extends LanternQueue {});
      await early.updateComplete;
      expect(waitingIn(early)).to.equal('5');
    });
  });

  describe('time', () => {
    const show = (page: WidgetPage, minutes: number) =>
      page.show(QUEUE, {
        feed: feedOf([{ status: 'open', asOf: ago(minutes), queue: { waiting: 180, servedPerHour: 90 } }]),
        attributes: { community: 'a', lang: 'en' },
      });

    it("ages tick with the page's clock, a minute at a time", async () => {
      const page = new WidgetPage();
      const element = await show(page, 4);
      expect(partOf(element, 'as-of')).to.equal('15:36 · 4 min ago');
      await page.later(0.9);
      expect(partOf(element, 'as-of')).to.contain('4 min ago');
      await page.later(0.1);
      expect(partOf(element, 'as-of')).to.contain('5 min ago');
    });

    it('a number becomes stale, and then the last known one, without a new document', async () => {
      const page = new WidgetPage();
      const element = await show(page, 4);
      expect([stateOf(element), partOf(element, 'verdict')]).to.deep.equal(['ready', 'About 2 h']);
      await page.later(27);
      expect([stateOf(element), waitingIn(element)]).to.deep.equal(['stale', '180']);
      expect(textOf(element)).to.contain('Too old to say how long you would wait.');
      await page.later(30 * 60);
      expect(stateOf(element)).to.equal('stale');
      expect(partOf(element, 'verdict')).to.equal('No current number');
      expect(textOf(element)).not.to.match(/about|÷/);
    });

    it('rows of a list tick too, each by its own age', async () => {
      const page = new WidgetPage();
      const element = await page.show(QUEUE, {
        feed: feedOf([{ queue: { waiting: 1, asOf: ago(9.5) } }, { queue: { waiting: 2, asOf: ago(3.2) } }]),
        attributes: { lang: 'en' },
      });
      expect(partOf(element, 'row'))
        .to.match(/9.min ago/)
        .and.match(/3.min ago/);
      await page.later(0.9);
      expect(partOf(element, 'row'))
        .to.match(/10.min ago/)
        .and.match(/4.min ago/);
    });

    it('goes by the clock that servers have corrected', async () => {
      const page = new WidgetPage();
      const element = await show(page, 4);
      const now = page.host.now();
      page.clock.correct({ date: now + 3_600_000, ageMs: 0, startedAt: now, headAt: now }, undefined);
      await element.updateComplete;
      expect(partOf(element, 'notice')).to.match(/^64.min old/);
    });

    it('doubts what it has shown when the clock is set back', async () => {
      const page = new WidgetPage();
      const element = await show(page, 4);
      expect(partOf(element, 'verdict')).to.equal('About 2 h');
      page.host.time.now -= 3_600_000;
      element.requestUpdate();
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('[part="frame"]')!.getAttribute('data-freshness')).to.equal(
        'uncertain',
      );
      expect(textOf(element)).not.to.match(/about/i);
    });

    it('stands still while nobody looks, and catches up', async () => {
      const page = new WidgetPage();
      const element = await show(page, 4);
      page.host.set({ visible: false });
      await page.later(10);
      expect(partOf(element, 'as-of')).to.contain('4 min ago');
      page.host.set({ visible: true });
      await element.updateComplete;
      expect(partOf(element, 'as-of')).to.contain('14 min ago');
    });
  });

  describe('an update that changes nothing', () => {
    for (const tag of [QUEUE, 'lantern-volunteers', 'lantern-progress']) {
      for (const asked of [{ community: 'a' }, {}]) {
        it(`touches nothing in the shadow root (${tag}, ${'community' in asked ? 'one' : 'list'})`, async () => {
          const communities = Array.from({ length: 12 }, () => ({
            status: 'open',
            reason: { en: 'x' },
            queue: {
              waiting: 180,
              servedPerHour: 90,
              level: 'long',
              outdoors: 20,
              groupSize: 10,
              history: [
                [ago(20), 1],
                [ago(9), 2],
              ],
            },
            volunteers: {
              onDuty: 5,
              needed: 9,
              roles: [{ id: 'x', onDuty: 1, needed: 2 }],
              shifts: [{ start: ago(9), end: ago(-9), signedUp: 2 }],
            },
            testing: { population: 10, sampled: 5, resulted: 2 },
          }));
          const element = await new WidgetPage().show(tag, { feed: feedOf(communities), attributes: asked });
          const seen: string[] = [];
          const observer = new MutationObserver(records => {
            for (const { type, target } of records) seen.push(`${type} ${target.nodeName}`);
          });
          observer.observe(element.shadowRoot!, {
            attributes: true,
            characterData: true,
            childList: true,
            subtree: true,
          });
          element.requestUpdate();
          await element.updateComplete;
          element.feed = feedOf(communities);
          await element.updateComplete;
          await null;
          expect(seen).to.deep.equal([]);
          element.feed = feedOf(communities, { sample: true });
          await element.updateComplete;
          await null;
          expect(seen.length, 'the observer observes').to.be.above(0);
        });
      }
    }
  });

  it('says of invented numbers that they are, in every view', async () => {
    for (const [lang, text] of [
      ['en', 'sample'],
      ['zh-Hans', '示例'],
    ] as const) {
      for (const more of [{ community: 'a' }, {}, { view: 'compact' }]) {
        const element = await new WidgetPage().show(QUEUE, {
          feed: feedOf([{}], { sample: true }),
          attributes: { lang, ...more },
        });
        expect(partOf(element, 'sample')).to.equal(text);
      }
    }
  });

  it('is not seen where the page hides it', async () => {
    const element = await new WidgetPage().show(QUEUE, { feed: feedOf([{}]), attributes: { hidden: '' } });
    expect(getComputedStyle(element).display).to.equal('none');
  });

  it('goes by its own stale-after, unless that is no time', async () => {
    const state = async (staleAfter: string): Promise<string | undefined> =>
      stateOf(
        await new WidgetPage().show(QUEUE, {
          feed: feedOf([{ queue: { waiting: 1 } }]),
          attributes: { 'stale-after': staleAfter },
        }),
      );
    expect([
      await state('60'),
      await state('3600'),
      await state('0'),
      await state('-1'),
      await state('x'),
    ]).to.deep.equal(['stale', 'ready', 'ready', 'ready', 'ready']);
  });
});
