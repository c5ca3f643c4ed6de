import { expect } from '@open-wc/testing';
import type { LanternElement } from '../../src/element/lantern-element.ts';
import { detailsOf, LANGUAGES, listOf, lists, tools, unfolding } from '../../src/element/lazy-modules.ts';
import { pageHost } from '../../src/page/host.ts';
import * as loaded from '../../src/element/after-numbers.ts';
import * as drawing from '../../src/ui/details-controller.ts';
import { LazyModule } from '../../src/page/lazy-module.ts';
import { stringsFor, table, type Language } from '../../src/text/tables.ts';
import { ListController } from '../../src/ui/list/list-controller.ts';
import { defineWidget } from '../../src/ui/widget.ts';
import { widget as queue } from '../../src/widgets/queue/define.ts';
import { until } from '../support/feed-client.ts';
import { FakeTime } from '../support/fake-time.ts';
import { ago, feedOf } from '../support/views.ts';
import { listen, partOf, stateOf, textOf, waitingIn, WidgetPage } from '../support/widgets.ts';

const FEED = feedOf([{ queue: { waiting: 180 } }]);

/** A language whose file comes, or not, when the test says so. */
class Awaited {
  asked = 0;
  readonly tag: string;
  private settle:
    | {
        readonly come: (module: { language: Language; more?: () => Promise<{ language: Language }> }) => void;
        readonly fail: (why: Error) => void;
      }
    | undefined;

  constructor(tag: string) {
    this.tag = tag;
    LANGUAGES[tag] = () => {
      this.asked += 1;
      return new Promise((come, fail) => {
        this.settle = { come, fail };
      });
    };
  }

  async come(more?: () => Promise<{ language: Language }>): Promise<void> {
    this.settle?.come({
      ...(more && { more }),
      language: {
        shared: { direction: 'rtl', asOf: (time: string) => `${this.tag} ${time}` },
        queueCard: { people: (n: string) => `${n} ${this.tag} wait` },
      },
    });
    await settled();
  }

  async fail(): Promise<void> {
    this.settle?.fail(new Error('not here'));
    await settled();
  }
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await null;
}

describe('element/lazy-modules: a language', () => {
  const host = pageHost();
  const { after: realAfter } = host;
  let time: FakeTime;
  let place: WidgetPage;

  beforeEach(() => {
    time = new FakeTime();
    // What is only put off by a task goes on; what waits goes by the test's time.
    host.after = (ms, run) => (ms === 0 ? realAfter(ms, run) : time.after(ms, run));
    place = new WidgetPage();
  });

  afterEach(() => {
    host.after = realAfter;
  });

  /** Without waiting for the numbers: here they may have to wait for their words. */
  const show = async (lang: string, feed?: unknown): Promise<LanternElement> => {
    const element = place.make('lantern-queue', {
      feed,
      attributes: { lang, community: 'a' },
      light: [document.createTextNode('Ask at the gate.')],
    });
    place.place.append(element);
    await element.updateComplete;
    return element;
  };

  it('comes first: then the first numbers are in it', async () => {
    const language = new Awaited('qab');
    const element = await show('qab');
    await language.come();
    element.feed = FEED;
    await element.updateComplete;
    expect(partOf(element, 'verdict')).to.equal('180 qab wait');
    expect(element.shadowRoot?.querySelector('[lang]')?.getAttribute('lang')).to.equal('qab');
    expect(element.shadowRoot?.querySelector('[lang]')?.getAttribute('dir')).to.equal('rtl');
  });

  it('comes after the feed: until then there is what the page has inside, and no word of English', async () => {
    const language = new Awaited('qac');
    const element = await show('qac', FEED);
    expect(language.asked, 'with the first drawing, not with the feed').to.equal(1);
    expect(textOf(element)).to.equal('Ask at the gate.');
    expect(stateOf(element)).to.equal('loading');
    await language.come();
    await element.updateComplete;
    expect(partOf(element, 'verdict')).to.equal('180 qac wait');
    expect(stateOf(element)).to.equal('ready');
    await time.advance(60_000);
    await element.updateComplete;
    expect(partOf(element, 'verdict')).to.equal('180 qac wait');
  });

  it('never comes: English, as soon as that is known', async () => {
    const language = new Awaited('qad');
    const element = await show('qad', FEED);
    await language.fail();
    await element.updateComplete;
    expect(waitingIn(element)).to.equal('180');
    expect(element.shadowRoot?.querySelector('[lang]')?.getAttribute('dir')).to.equal('ltr');
    await show('qad', FEED);
    expect(language.asked, 'no second request').to.equal(1);
  });

  it('is silent: English before a second has gone, and its own words whenever they come', async () => {
    const language = new Awaited('qae');
    const element = await show('qae', FEED);
    await time.advance(700);
    await element.updateComplete;
    expect(textOf(element)).to.equal('Ask at the gate.');
    await time.advance(300);
    await element.updateComplete;
    expect(waitingIn(element)).to.equal('180');
    await language.come();
    await element.updateComplete;
    expect(partOf(element, 'verdict')).to.equal('180 qae wait');
  });

  it('leaves numbers that are shown as they are, until it comes', async () => {
    const language = new Awaited('qaf');
    const element = await show('zh-Hans', FEED);
    element.lang = 'qaf';
    await element.updateComplete;
    expect(partOf(element, 'verdict')).to.equal('180人');
    await language.come();
    await element.updateComplete;
    expect(partOf(element, 'verdict')).to.equal('180 qaf wait');
  });

  it('is asked for once for all widgets, and not by those who read another', async () => {
    const [one, other] = [new Awaited('qag'), new Awaited('qah')];
    for (const lang of ['qag', 'qag-XX', 'en', 'zh-TW-x', 'qai']) await show(lang, FEED);
    expect([one.asked, other.asked]).to.deep.equal([1, 0]);
  });
});

describe('element/lazy-modules: the words of lists, details and sharing', () => {
  const texts = table<{ readonly word: string }>('later');
  const wordIn = (tag: string): string | undefined => stringsFor(texts, tag).word;

  /** The second file of a language, which comes when the test says so. */
  function later(word: string): { more: () => Promise<{ language: Language }>; come: () => Promise<void> } {
    let come = (): void => {};
    const file = new Promise<{ language: Language }>(resolve => {
      come = () => resolve({ language: { later: { word } } });
    });
    return {
      more: () => file,
      come: async () => {
        come();
        await settled();
      },
    };
  }

  const show = async (lang: string): Promise<LanternElement> => {
    const page = new WidgetPage();
    const element = page.make('lantern-queue', { feed: FEED, attributes: { lang, community: 'a' } });
    page.place.append(element);
    await element.updateComplete;
    return element;
  };

  it('are there when details are, in each language of the page; also in one that comes later', async () => {
    const [first, second] = [new Awaited('qba'), new Awaited('qbb')];
    const [one, two] = [later('one'), later('two')];
    await show('qba');
    await first.come(one.more);
    const widget = defineWidget({
      name: 'with-words',
      part: 'queue',
      view: () => ({}) as never,
      list: async () => ({ list: () => ({}) as never }),
      details: async () => ({ details: () => ({ facts: [], charts: [] }) }),
    });
    const details = detailsOf(widget);
    details.need();
    await settled();
    expect(details.current, 'it waits for its words').to.equal(undefined);
    await one.come();
    // The words of English come over the network.
    await until(() => details.current !== undefined, 'details');
    expect(details.current).to.be.an('object');
    expect(wordIn('qba')).to.equal('one');

    const element = await show('qbb');
    await second.come(two.more);
    // Whatever else happens on the page meanwhile.
    element.requestUpdate();
    await element.updateComplete;
    expect(stateOf(element), 'details may be open').to.equal('loading');
    await two.come();
    await element.updateComplete;
    expect(stateOf(element)).to.equal('ready');
    expect(wordIn('qbb')).to.equal('two');
  });

  it('cost a card nothing where they cannot be had', async () => {
    const file = new Awaited('qbc');
    const element = await show('qbc');
    let requests = 0;
    await file.come(async () => {
      requests += 1;
      if (requests === 1) throw new Error('404');
      return { language: {} };
    });
    await settled();
    await element.updateComplete;
    expect(stateOf(element)).to.equal('ready');
    expect(textOf(element)).to.contain('180 qbc wait');
  });
});

describe('element/lazy-modules: lists cannot be loaded', () => {
  before(() => Object.assign(lists, { module: null, error: new TypeError('blocked') }));

  after(() => {
    Object.assign(lists, { error: undefined });
    lists.provide({ ListController });
  });

  it('leaves a sentence in their place and the number above them, and tells the page which one and why', async () => {
    const page = new WidgetPage();
    const heard = listen(page.place);
    const element = page.make('lantern-queue', {
      feed: feedOf([{ queue: { waiting: 100 } }, { queue: { waiting: 80 } }]),
      attributes: { lang: 'en' },
    });
    page.place.append(element);
    await element.updateComplete;
    expect(waitingIn(element)).to.contain('180');
    expect(textOf(element)).to.contain('cannot be loaded now');
    expect(stateOf(element)).to.equal('ready');
    expect(heard.issues).to.deep.equal([
      [{ code: 'module/not-loaded', pointer: '', seen: 'list: TypeError: blocked', severity: 'error' }],
    ]);
  });
});

describe('element/lazy-modules: a module that has come', () => {
  before(() => tools.provide(loaded));

  it('draws again the elements that need it, and no others', async () => {
    const page = new WidgetPage();
    const element = await page.show('lantern-queue', {
      feed: FEED,
      attributes: { lang: 'en', community: 'a' },
    });
    let draws = 0;
    element.addController({ hostUpdated: () => (draws += 1) });
    new LazyModule('of another element', () => Promise.resolve({})).provide({});
    await element.updateComplete;
    expect(draws).to.equal(0);
    tools.provide(loaded);
    await element.updateComplete;
    expect(draws).to.equal(1);
  });
});

describe('element/lazy-modules: what a widget shows of several communities cannot be loaded', () => {
  const list = listOf(queue);
  const { current } = list;

  before(() => {
    tools.provide(loaded);
    Object.assign(list, { module: null, error: new TypeError('blocked') });
  });

  after(() => {
    Object.assign(list, { error: undefined });
    list.provide(current!);
  });

  it('is a sentence and an event; one community by itself is shown all the same', async () => {
    const page = new WidgetPage();
    const heard = listen(page.place);
    const given = { feed: feedOf([{ queue: { waiting: 100 } }, { queue: { waiting: 80 } }]) };
    const all = await page.show('lantern-queue', { ...given, attributes: { lang: 'en' } });
    expect([stateOf(all), partOf(all, 'problem')]).to.deep.equal([
      'error',
      'The numbers can’t be shown right now We keep trying. This does not mean that testing has stopped.',
    ]);
    expect(heard.issues).to.deep.equal([
      [{ code: 'module/not-loaded', pointer: '', seen: 'queue-list: TypeError: blocked', severity: 'error' }],
    ]);
    const one = await page.show('lantern-queue', { ...given, attributes: { lang: 'en', community: 'b' } });
    expect(textOf(one)).to.contain('80');
    expect(stateOf(one)).to.equal('ready');
  });
});

describe('element/lazy-modules: the details and tools cannot be loaded', () => {
  const page = (): { place: WidgetPage; heard: ReturnType<typeof listen> } => {
    const place = new WidgetPage();
    return { place, heard: listen(place.place) };
  };
  const sentence = /This cannot be loaded now\. The numbers are not affected/;
  const history = [
    [ago(20), 120],
    [ago(0), 180],
  ];

  before(() => {
    tools.provide(loaded);
    for (const module of [tools, unfolding])
      Object.assign(module, { module: null, error: new TypeError('blocked') });
  });

  after(() => {
    tools.provide(loaded);
    unfolding.provide(drawing);
    for (const module of [tools, unfolding]) Object.assign(module, { error: undefined });
  });

  it('leaves a sentence and no empty room in one community, all numbers, and tells the page which one and why, once', async () => {
    const { place, heard } = page();
    const element = await place.show('lantern-queue', {
      feed: feedOf([{ queue: { waiting: 180, history } }]),
      attributes: { lang: 'en', community: 'a' },
    });
    await place.later(3);
    expect(waitingIn(element)).to.equal('180');
    expect(textOf(element)).not.to.match(sentence);
    element.shadowRoot?.querySelector('summary')?.click();
    await until(() => sentence.test(textOf(element)), 'the sentence');
    expect(stateOf(element)).to.equal('ready');
    expect(heard.issues).to.deep.equal([
      [{ code: 'module/not-loaded', pointer: '', seen: 'tools: TypeError: blocked', severity: 'error' }],
      [{ code: 'module/not-loaded', pointer: '', seen: 'details: TypeError: blocked', severity: 'error' }],
    ]);
    expect(heard.updates.length).to.equal(1);
  });
});
