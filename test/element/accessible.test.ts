import { expect } from '@open-wc/testing';
import type { LanternElement } from '../../src/element/lantern-element.ts';
import '../../src/widgets/progress/define.ts';
import '../../src/widgets/queue/define.ts';
import '../../src/widgets/volunteers/define.ts';
import { ago, feedOf } from '../support/views.ts';
import { partOf, toolsCome, waitingIn, WidgetPage } from '../support/widgets.ts';

const QUEUE = { waiting: 40, servedPerHour: 60, groupSize: 10 };

function place(more: object = {}): object {
  return { name: 'Anheyuan', status: 'open', asOf: ago(1), queue: QUEUE, ...more };
}

/** What the one polite region of a widget holds: [what is seen too, what is only heard]. */
function region(element: LanternElement): readonly [string, string] {
  const regions = element.shadowRoot!.querySelectorAll('[role="status"], [role="alert"], [aria-live]');
  expect(regions.length, 'one region').to.equal(1);
  const heard = regions[0]!.querySelector('.aside')?.textContent?.trim() ?? '';
  return [regions[0]!.textContent!.replace(heard, '').replace(/\s+/g, ' ').trim(), heard];
}

async function give(element: LanternElement, communities: readonly object[]): Promise<void> {
  element.feed = feedOf(communities, { busy: { unit: 'people', levels: [50, 100] } });
  await element.updateComplete;
}

describe('element: what is read out by itself', () => {
  async function shown(attributes: Record<string, string> = { community: 'a' }) {
    const page = new WidgetPage();
    const element = page.make('lantern-queue', { attributes: { lang: 'en', ...attributes } });
    await toolsCome();
    page.place.append(element);
    await give(element, [place()]);
    return { page, element };
  }

  it('is nothing at first, and nothing when only numbers change', async () => {
    const { element } = await shown();
    expect(region(element)).to.deep.equal(['', '']);
    await give(element, [place({ queue: { ...QUEUE, waiting: 45 } })]);
    expect(waitingIn(element)).to.contain('45');
    expect(region(element)).to.deep.equal(['', '']);
  });

  it('is the state when it changes, and ends after a minute by the page’s clock', async () => {
    const { page, element } = await shown();
    await give(element, [place({ status: 'paused' })]);
    expect(region(element)[1]).to.equal('Anheyuan: now paused, short');
    await page.later(1);
    expect(region(element)[1]).to.equal('');
  });

  it('is the level when it changes', async () => {
    const { element } = await shown();
    await give(element, [place({ queue: { ...QUEUE, waiting: 400 } })]);
    expect(region(element)[1]).to.equal('Anheyuan: now open, long');
  });

  it('is a second change only when the minute is over, by the page’s clock', async () => {
    const { page, element } = await shown();
    await give(element, [place({ status: 'paused' })]);
    await page.later(0.5);
    await give(element, [place({ status: 'closed' })]);
    expect(region(element)[1], 'no longer what is not so').to.equal('');
    await page.later(0.5);
    expect(region(element)[1]).to.contain('closed');
  });

  it('is the doubt when numbers age, and that there is no current number', async () => {
    const { page, element } = await shown();
    await page.later(29.5);
    expect(region(element)[1]).to.contain('may have changed');
    await page.later(90);
    expect(partOf(element, 'verdict')).to.equal('No current number');
    expect(region(element)[1]).to.equal('Anheyuan: now no longer current');
  });

  it('is that a number is no longer known', async () => {
    const { element } = await shown();
    await give(element, [place({ queue: {} })]);
    expect(region(element)[1]).to.equal('Anheyuan: now wait not known');
  });

  it('says it with the title of a list', async () => {
    const page = new WidgetPage();
    const element = await page.show('lantern-queue', {
      feed: feedOf([{ queue: { waiting: 5 } }, { queue: { waiting: 8 } }]),
      attributes: { lang: 'en', 'stale-after': '600' },
    });
    await page.later(7.5);
    expect(region(element)[1]).to.equal('Queues: now no longer current');
  });

  it('is nothing when the reader or the page chooses another community or language', async () => {
    const { element } = await shown();
    await give(element, [place(), place({ name: 'Xinghe', status: 'closed' })]);
    element.community = 'b';
    await element.updateComplete;
    expect(partOf(element, 'heading')).to.equal('Xinghe: Queue');
    expect(region(element)[1]).to.equal('');
    element.lang = 'zh-Hans';
    await element.updateComplete;
    expect(region(element)[1]).to.equal('');
  });

  it('of a list is in the same line as how many are shown', async () => {
    const { page, element } = await shown({ limit: '1' });
    await give(element, [place(), place()]);
    expect(region(element)).to.deep.equal(['1 of 2 shown', '']);
    await page.later(29.5);
    expect(region(element)[0]).to.equal('1 of 2 shown');
    expect(region(element)[1]).to.contain('no longer current');
  });

  it('is the sentence that stands instead of numbers', async () => {
    const { element } = await shown();
    element.feed = { version: 9 } as unknown as LanternElement['feed'];
    element.community = 'nowhere';
    await element.updateComplete;
    expect(region(element)[0]).to.contain('nowhere');
  });
});

describe('element: focus', () => {
  it('stays where it is when numbers come', async () => {
    const page = new WidgetPage();
    const element = await page.show('lantern-queue', {
      feed: feedOf([place(), place()]),
      attributes: { limit: '1' },
    });
    for (const selector of ['.more', 'thead button', '[part="share"]']) {
      const button = element.shadowRoot!.querySelector<HTMLElement>(selector)!;
      button.focus();
      await give(element, [place({ queue: { waiting: 7 } }), place({ queue: { waiting: 8 } })]);
      expect(element.shadowRoot!.activeElement, selector).to.equal(button);
    }
  });

  it('goes to the line that says how many are shown, when its button goes', async () => {
    const page = new WidgetPage();
    const element = await page.show('lantern-queue', {
      feed: feedOf([place(), place()]),
      attributes: { limit: '1' },
    });
    const more = element.shadowRoot!.querySelector<HTMLElement>('.more')!;
    more.focus();
    more.click();
    await element.updateComplete;
    expect(more.isConnected).to.equal(false);
    expect(element.shadowRoot!.activeElement?.getAttribute('role')).to.equal('status');
  });

  it('is not taken from the page', async () => {
    const page = new WidgetPage();
    const button = document.createElement('button');
    page.place.append(button);
    const element = await page.show('lantern-queue', {
      feed: feedOf([place(), place()]),
      attributes: { limit: '1' },
    });
    button.focus();
    element.limit = 5;
    await element.updateComplete;
    expect(document.activeElement).to.equal(button);
  });
});
