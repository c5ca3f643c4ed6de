import { expect } from '@open-wc/testing';
import { LanternElement } from '../../src/element/lantern-element.ts';
import { LANGUAGES, onSecondFile, second } from '../../src/element/second.ts';
import { pageHost } from '../../src/page/host.ts';
import '../../src/widgets/queue/define.ts';
import { FakeTime } from '../support/fake-time.ts';
import { feedOf } from '../support/views.ts';
import { listen, partOf, stateOf, textOf, WidgetPage } from '../support/widgets.ts';

const FEED = feedOf([{ queue: { waiting: 180 } }]);

/** A language whose file comes, or not, when the test says so. */
class Awaited {
  asked = 0;
  readonly tag: string;
  private settle:
    { readonly come: (module: object) => void; readonly fail: (why: Error) => void } | undefined;

  constructor(tag: string) {
    this.tag = tag;
    LANGUAGES[tag] = () => {
      this.asked += 1;
      return new Promise((come, fail) => {
        this.settle = { come, fail };
      });
    };
  }

  async come(): Promise<void> {
    this.settle?.come({
      language: {
        shared: { direction: 'rtl', asOf: (time: string) => `${this.tag} ${time}` },
        queue: { people: () => `${this.tag} wait` },
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

describe('element/second: a language that is a file of its own', () => {
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
    expect(partOf(element, 'figure')).to.equal('180 qab wait');
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
    expect(partOf(element, 'figure')).to.equal('180 qac wait');
    expect(stateOf(element)).to.equal('ready');
    await time.advance(60_000);
    await element.updateComplete;
    expect(partOf(element, 'figure')).to.equal('180 qac wait');
  });

  it('never comes: English, as soon as that is known', async () => {
    const language = new Awaited('qad');
    const element = await show('qad', FEED);
    await language.fail();
    await element.updateComplete;
    expect(partOf(element, 'figure')).to.equal('180 people waiting');
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
    expect(partOf(element, 'figure')).to.equal('180 people waiting');
    await language.come();
    await element.updateComplete;
    expect(partOf(element, 'figure')).to.equal('180 qae wait');
  });

  it('leaves numbers that are shown as they are, until it comes', async () => {
    const language = new Awaited('qaf');
    const element = await show('zh-Hans', FEED);
    element.lang = 'qaf';
    await element.updateComplete;
    expect(partOf(element, 'figure')).to.equal('180 人在排队');
    await language.come();
    await element.updateComplete;
    expect(partOf(element, 'figure')).to.equal('180 qaf wait');
  });

  it('is asked for once for all widgets, and not by those who read another', async () => {
    const [one, other] = [new Awaited('qag'), new Awaited('qah')];
    for (const lang of ['qag', 'qag-XX', 'en', 'zh-TW-x', 'qai']) await show(lang, FEED);
    expect([one.asked, other.asked]).to.deep.equal([1, 0]);
  });
});

describe('element/second: a file that numbers wait for', () => {
  const host = pageHost();
  const { after: realAfter, random: realRandom, onChange: realOnChange } = host;

  beforeEach(() => {
    host.random = () => 0.5;
  });

  afterEach(() => {
    Object.assign(host, { after: realAfter, random: realRandom, onChange: realOnChange });
  });

  it('is not asked for by a page that is hidden or offline, and at once when it is neither', async () => {
    const time = new FakeTime();
    host.after = (ms, run) => time.after(ms, run);
    const real = Object.getOwnPropertyDescriptors(host);
    const changes = new Set<() => void>();
    host.onChange = run => {
      changes.add(run);
      return () => changes.delete(run);
    };
    const become = (state: { visible: boolean; online: boolean }): void => {
      for (const [name, value] of Object.entries(state))
        Object.defineProperty(host, name, { value, configurable: true });
      for (const run of [...changes]) run();
    };
    let asked = 0;
    const ask = (): Promise<object> => {
      asked++;
      return Promise.reject(new Error('not here'));
    };
    try {
      second('test-hidden', ask);
      await settled();
      become({ visible: false, online: true });
      for (let turn = 0; turn < 60; turn++) await time.advance(60_000);
      expect([asked, changes.size]).to.deep.equal([1, 1]);
      become({ visible: true, online: false });
      expect([asked, changes.size]).to.deep.equal([1, 1]);
      become({ visible: true, online: true });
      expect([asked, changes.size]).to.deep.equal([2, 0]);
    } finally {
      for (const name of ['visible', 'online'] as const) Object.defineProperty(host, name, real[name]);
    }
  });

  it('is asked for once; where it does not come, again and again, less and less often; then all are told', async () => {
    const time = new FakeTime();
    host.after = (ms, run) => time.after(ms, run);
    const asked: number[] = [];
    let told = 0;
    const leave = onSecondFile(() => (told += 1));
    const file = { widget: {} };
    const ask = (): Promise<object> => {
      asked.push(time.now / 1000);
      return asked.length < 4 ? Promise.reject(new Error('not here')) : Promise.resolve(file);
    };
    const start = time.now / 1000;
    expect([second('test-file', ask), second('test-file', ask)]).to.deep.equal([undefined, undefined]);
    await settled();
    expect(second('test-file', ask), 'it is known that it did not come').to.equal(null);
    for (let turn = 0; turn < 90; turn++) {
      await time.advance(1000);
      await settled();
    }
    expect(asked.map(at => at - start)).to.deep.equal([0, 10, 30, 70]);
    expect(second('test-file', ask)).to.equal(file);
    expect(told, 'of each outcome').to.equal(4);
    leave();
  });

  it('is asked for ever more rarely, and at last every eleven minutes, for as long as the page is open', async () => {
    const time = new FakeTime();
    host.after = (ms, run) => time.after(ms, run);
    let asked = 0;
    second('test-never', () => {
      asked += 1;
      return Promise.reject(new Error('not here'));
    });
    const go = async (minutes: number): Promise<number> => {
      const before = asked;
      for (let turn = 0; turn < minutes; turn++) {
        await time.advance(60_000);
        await settled();
      }
      return asked - before;
    };
    expect(await go(22)).to.equal(7);
    expect(await go(24 * 60)).to.be.within(120, 140);
  });
});

describe('element/second: a widget whose own file does not come', () => {
  it('says so in a sentence, keeps what the page has inside, and tells the page', async () => {
    class Missing extends LanternElement {
      protected override readonly kind = 'missing' as 'queue';

      protected override readonly load = (): Promise<object> => Promise.reject(new Error('not here'));
    }
    customElements.define('lantern-test-missing', Missing);
    const page = new WidgetPage();
    const heard = listen(page.place);
    const element = page.make('lantern-test-missing', {
      feed: FEED,
      attributes: { lang: 'en', community: 'a' },
      light: [document.createTextNode('Ask at the gate.')],
    });
    page.place.append(element);
    await settled();
    await element.updateComplete;
    expect(stateOf(element)).to.equal('error');
    expect(textOf(element)).to.equal(
      'Ask at the gate. The numbers cannot be loaded now. They will appear by themselves; until then, ask on the spot. (widget/not-loaded)',
    );
    expect(heard.issues).to.deep.equal([
      [{ code: 'widget/not-loaded', pointer: '', seen: 'missing', severity: 'error' }],
    ]);
  });
});
