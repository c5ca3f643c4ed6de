import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../src/element/lazy-modules.ts';
import '../../src/widgets/queue/define.ts';
import { ServedFeed } from '../support/feed-client.ts';
import { feedOf } from '../support/views.ts';
import { partOf, stateOf, textOf, WidgetPage } from '../support/widgets.ts';

const QUEUE = 'lantern-queue';

/** A widget whose feed cannot be had. */
async function failing(attributes: Record<string, string> = {}) {
  const feed = await ServedFeed.create([{ status: 503 }]);
  const element = await new WidgetPage().show(QUEUE, {
    attributes: { src: feed.url, community: 'a', lang: 'en', ...attributes },
  });
  await element.reload();
  await element.updateComplete;
  return { feed, element };
}

describe('element: screens without numbers', () => {
  it('an error says what happened and that it does not mean the end of testing, with its code folded away', async () => {
    const { element } = await failing();
    expect(stateOf(element)).to.equal('error');
    expect(partOf(element, 'problem')).to.match(
      /can’t be shown right now.*does not mean that testing has stopped/,
    );
    expect(partOf(element, 'problem')).not.to.contain('feed/');
    const owner = element.shadowRoot!.querySelector<HTMLDetailsElement>('[part=owner]');
    expect([owner?.open, owner?.textContent?.includes('feed/status')]).to.deep.equal([false, true]);
  });

  it('nobody is sent out to ask, in any language', async () => {
    const outside = /on the spot|on site|现场|現場|في المكان|na mieste|no local/i;
    for (const load of Object.values(LANGUAGES)) {
      const { language } = await load();
      const { problem } = language['shared'] as { problem: Record<string, unknown> };
      for (const text of Object.values(problem)) expect(String(text)).not.to.match(outside);
    }
  });

  it('the button tries again', async () => {
    const { feed, element } = await failing();
    await feed.script([{ text: JSON.stringify(feedOf([{ queue: { waiting: 7 } }])) }]);
    element.shadowRoot!.querySelector<HTMLElement>('[part=retry]')!.click();
    await element.reload();
    await element.updateComplete;
    expect(textOf(element)).to.contain('7');
    expect(stateOf(element)).not.to.equal('error');
  });

  it('the contact of the attribute is offered by what a click does, and none that is no address', async () => {
    const offered = async (contact: string): Promise<string> =>
      partOf((await failing({ contact })).element, 'contact');
    expect(await offered('tel:+42112345')).to.equal('Call the office');
    expect(await offered('mailto:office@example.org')).to.equal('Write to the office');
    expect(await offered('https://example.org/ask')).to.equal('Ask the office');
    expect(await offered('javascript:alert(1)')).to.equal('');
    expect(partOf((await failing()).element, 'contact')).to.equal('');
  });

  it('what was asked for and not found is named, without a button', async () => {
    const element = await new WidgetPage().show(QUEUE, {
      feed: feedOf([{}]),
      attributes: { community: 'nowhere', lang: 'en', contact: 'tel:1' },
    });
    expect(stateOf(element)).to.equal('empty');
    expect(partOf(element, 'problem')).to.equal('Nothing found for “nowhere”');
    expect(element.shadowRoot!.querySelector('.button')).to.equal(null);
  });

  it('while numbers are on their way, their room is kept, by view and rows', async () => {
    const heightOf = async (attributes: Record<string, string>): Promise<number> => {
      const feed = await ServedFeed.create([{ delayMs: 60_000, text: '' }]);
      const page = new WidgetPage();
      page.place.style.width = '320px';
      const element = await page.show(QUEUE, { attributes: { src: feed.url, lang: 'en', ...attributes } });
      expect(stateOf(element)).to.equal('loading');
      return element.getBoundingClientRect().height;
    };
    const [one, compact, large, list, short] = [
      await heightOf({ community: 'a' }),
      await heightOf({ community: 'a', view: 'compact' }),
      await heightOf({ community: 'a', view: 'large' }),
      await heightOf({}),
      await heightOf({ limit: '2' }),
    ];
    expect(one).to.be.within(400, 650);
    expect(compact).to.be.within(44, 60);
    expect(large).to.be.within(400, 700);
    expect(list - short).to.be.closeTo(6 * 72, 1);
  });
});
