import { expect } from '@open-wc/testing';
import type { LanternElement } from '../../../src/element/lantern-element.ts';
import '../../../src/widgets/flow/define.ts';
import { ago, feedOf, plainBlanks } from '../../support/views.ts';
import { keepsTheLaws } from '../../support/widget-laws.ts';
import { partOf, partsOf, textOf, WidgetPage } from '../../support/widgets.ts';

function community(text: string): object {
  return {
    name: text,
    asOf: ago(4),
    status: 'open',
    reason: text,
    steps: [
      {
        id: 'register',
        name: text,
        station: { one: text, other: text },
        stations: 1,
        perHour: 60,
        waiting: 150,
      },
      { id: 'sample', name: text, stations: 2, perHour: 90, waiting: 30 },
      { id: 'enter-results', stations: 1, perHour: 200, waiting: 400 },
    ],
  };
}

const REGISTRATION = {
  ...community('Anheyuan'),
  steps: [
    {
      id: 'register',
      name: 'Registration',
      station: { one: 'scanner', other: 'scanners' },
      stations: 1,
      perHour: 60,
      waiting: 150,
    },
    {
      id: 'sample',
      name: 'Sampling',
      station: { one: 'medic', other: 'medics' },
      stations: 2,
      perHour: 90,
      waiting: 30,
    },
  ],
};

describe('widgets/flow/element', () => {
  const show = (given: object = REGISTRATION): Promise<LanternElement> =>
    new WidgetPage().show('lantern-flow', { feed: feedOf([given]), attributes: { community: 'a' } });
  const find = <E extends HTMLElement>(element: LanternElement, selector: string): E =>
    element.shadowRoot!.querySelector<E>(selector)!;
  const told = (element: LanternElement): string =>
    plainBlanks(`${partOf(element, 'stations')}: ${partOf(element, 'change')}`);
  const press = async (element: LanternElement, part: string, key?: string): Promise<void> => {
    const button = find(element, `[part="${part}"]`);
    if (key === undefined) button.click();
    else button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await element.updateComplete;
  };

  it('shows each step with its line, its rate and its stations', async () => {
    expect(partsOf(await show(), 'step')).to.deep.equal([
      'Registration 150 waiting slowest 60 an hour 1 scanner',
      'Sampling 30 waiting 180 an hour 2 medics',
    ]);
  });

  it('of four steps is a card for a phone: two lines of words for a step, and one row for what can be tried out', async () => {
    const step = (id: string, name: string, waiting: number): object => ({
      id,
      name,
      station: { one: 'medic', other: 'medics' },
      stations: 1,
      perHour: 300,
      waiting,
    });
    const steps = [
      ...REGISTRATION.steps.slice(0, 1),
      step('sample', 'Sampling', 30),
      step('transport', 'To the laboratory', 500),
      step('enter-results', 'Entering results', 400),
    ];
    const element = await show({ ...REGISTRATION, steps });
    element.style.display = 'block';
    element.style.width = '320px';
    const heightOf = (selector: string): number => find(element, selector).getBoundingClientRect().height;
    const font = parseFloat(getComputedStyle(find(element, '.step-rate')).fontSize);
    for (const each of element.shadowRoot!.querySelectorAll('.step'))
      expect(each.getBoundingClientRect().height / font).to.be.lessThan(3.7);
    const [select, fewer, more] = ['select', '[part="fewer"]', '[part="more"]'].map(each =>
      find(element, each).getBoundingClientRect(),
    );
    expect([fewer!.bottom, more!.bottom]).to.deep.equal([select!.bottom, select!.bottom]);
    expect(Math.min(fewer!.width, fewer!.height, more!.width, more!.height)).to.be.at.least(44);
    expect(heightOf('.card')).to.be.lessThan(680);
  });

  it('tries out one station more or less by its buttons, and by the keys on them', async () => {
    const element = await show();
    expect(told(element)).to.equal('2 scanners: about 150 → 75 min');
    await press(element, 'more');
    expect(told(element)).to.equal('3 scanners: about 150 → 60 min');
    await press(element, 'more', 'ArrowUp');
    expect(told(element)).to.equal('4 scanners: about 150 → 60 min');
    for (const key of ['ArrowDown', '-', '-']) await press(element, 'more', key);
    expect(told(element)).to.equal('1 scanner: about 150 → 150 min');
    expect(find(element, '[part="fewer"]').getAttribute('aria-disabled')).to.equal('true');
    await press(element, 'fewer');
    expect(told(element)).to.equal('1 scanner: about 150 → 150 min');
  });

  it('keys that belong to the browser or the page are left to them', async () => {
    const element = await show();
    const event = new KeyboardEvent('keydown', { key: '-', ctrlKey: true, cancelable: true });
    find(element, '[part="more"]').dispatchEvent(event);
    await press(element, 'more', 'Tab');
    expect([event.defaultPrevented, told(element)]).to.deep.equal([false, '2 scanners: about 150 → 75 min']);
  });

  it('another step can be tried out', async () => {
    const element = await show();
    const select = find<HTMLSelectElement>(element, 'select');
    expect([...select.options].map(({ text }) => text)).to.deep.equal(['Registration', 'Sampling']);
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(told(element)).to.equal('3 medics: about 150 → 150 min');
  });

  it('announces what the reader tried out, and neither the first sight nor what new numbers make of it', async () => {
    const element = await show();
    const heard = (): string => plainBlanks(textOf(find(element, '[aria-live]')));
    expect(heard()).to.equal('');
    await press(element, 'more');
    expect(heard()).to.equal('3 scanners: about 150 → 60 min');
    element.feed = feedOf([
      { ...REGISTRATION, asOf: ago(1), steps: REGISTRATION.steps.map(each => ({ ...each, waiting: 90 })) },
    ]);
    await element.updateComplete;
    expect(told(element)).to.match(/^3 scanners: about 90 → /);
    expect(heard()).to.equal('3 scanners: about 150 → 60 min');
  });

  it('each element has a trial of its own, which new numbers keep', async () => {
    const page = new WidgetPage();
    const given = { feed: feedOf([REGISTRATION]), attributes: { community: 'a' } };
    const [one, other] = [await page.show('lantern-flow', given), await page.show('lantern-flow', given)];
    await press(one, 'more');
    expect([told(one), told(other)].map(each => each.slice(0, 10))).to.deep.equal([
      '3 scanners',
      '2 scanners',
    ]);
    await page.later(1);
    expect(told(one)).to.match(/^3 scanners/);
  });

  it('a trial ends with the numbers that it was worked out from', async () => {
    const page = new WidgetPage();
    const element = await page.show('lantern-flow', {
      feed: feedOf([REGISTRATION]),
      attributes: { community: 'a' },
    });
    await page.later(40);
    expect(partOf(element, 'what-if')).to.equal('');
    expect(partOf(element, 'verdict')).to.equal('Slowest step not known');
  });

  it('old numbers are hatched', async () => {
    const element = await show({ ...REGISTRATION, asOf: ago(60) });
    expect(element.shadowRoot!.querySelectorAll('.pipe .hatched').length).to.be.greaterThan(0);
    expect(element.shadowRoot!.querySelectorAll('.pipe .fill-warn').length).to.equal(0);
  });

  keepsTheLaws({
    tag: 'lantern-flow',
    community,
    part: 'steps',
    limit: 'queue',
    figure: { en: 'Anheyuan is slow', zh: 'Anheyuan最慢' },
  });
});
