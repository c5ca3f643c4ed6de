import { expect, fixtureSync } from '@open-wc/testing';
import { Idiomorph } from 'idiomorph';
import type { LanternElement } from '../../src/element/lantern-element.ts';
import { mountAll } from '../../src/element/mount.ts';
import '../../src/widgets/progress/define.ts';
import '../../src/widgets/queue/define.ts';
import { ServedFeed } from '../support/feed-client.ts';
import { feedText, WRITTEN } from '../support/feeds.ts';
import { stateOf, waitingIn } from '../support/widgets.ts';

type Morph = (from: Element, to: Element) => void;

/** Lays the children of one element over those of another, by their order: morphdom and Livewire work alike. */
const byOrder: Morph = (from, to) => {
  for (const { name } of [...from.attributes]) if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value } of to.attributes) from.setAttribute(name, value);
  const [olds, news] = [[...from.childNodes], [...to.childNodes]];
  for (const [index, fresh] of news.entries()) {
    const old = olds[index];
    if (old?.nodeName !== fresh.nodeName) {
      if (old) old.replaceWith(fresh.cloneNode(true));
      else from.append(fresh.cloneNode(true));
    } else if (old instanceof Element && fresh instanceof Element) byOrder(old, fresh);
    else if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
  }
  for (const old of olds.slice(news.length)) old.remove();
};

const MORPHS: Readonly<Record<string, Morph>> = {
  'a morph by order': byOrder,
  idiomorph: (from, to) => void Idiomorph.morph(from, to.innerHTML, { morphStyle: 'innerHTML' }),
  'a morph that removes all attributes first': (from, to) => {
    for (const each of from.querySelectorAll('*'))
      for (const { name } of [...each.attributes]) each.removeAttribute(name);
    byOrder(from, to);
  },
  'innerHTML set again': (from, to) => {
    from.innerHTML = to.innerHTML;
  },
  'children moved over': (from, to) => from.replaceChildren(...to.cloneNode(true).childNodes),
};

const FALLBACK = 'Ask at the gate.';

describe('a page that morphs', () => {
  let feed: ServedFeed;
  let place: HTMLElement;

  before(() => mountAll());

  beforeEach(async () => {
    const minutes = Math.round((Date.now() - WRITTEN) / 60_000);
    feed = await ServedFeed.create([{ text: feedText(180, minutes) }]);
    place = fixtureSync<HTMLElement>('<div></div>');
  });

  const html = (community = 'anheyuan', more = ''): string =>
    `<h1>District</h1>${more}<div id="d" data-lantern="queue" data-lang="en" data-src="${feed.url}" data-community="${community}">${FALLBACK}</div>
    <section><lantern-queue id="q" lang="en" src="${feed.url}" community="${community}">${FALLBACK}</lantern-queue></section>`;

  const widgets = (): LanternElement[] => [...place.querySelectorAll<LanternElement>('lantern-queue')];

  async function drawn(): Promise<void> {
    await null;
    for (const each of widgets()) {
      await each.reload();
      await each.updateComplete;
    }
    await null;
  }

  function expectNumbers(): void {
    expect(widgets().map(stateOf)).to.deep.equal(['ready', 'ready']);
    for (const each of widgets()) expect(waitingIn(each)).to.equal('180');
    expect(place.querySelectorAll('#d lantern-queue').length).to.equal(1);
    expect(place.querySelector('#d')?.textContent, 'the light content, once').to.equal(FALLBACK);
  }

  async function show(text: string): Promise<void> {
    place.innerHTML = text;
    await drawn();
  }

  function fresh(text: string): Element {
    const { body } = new DOMParser().parseFromString(`<div>${text}</div>`, 'text/html');
    return body.firstElementChild ?? body;
  }

  for (const [name, morph] of Object.entries(MORPHS)) {
    it(`${name}: widgets are there again, once, with their state`, async () => {
      await show(html());
      expectNumbers();
      for (let visit = 0; visit < 3; visit++) {
        morph(place, fresh(html()));
        await drawn();
        expectNumbers();
      }
    });

    it(`${name}: a place that moves, and a place that was a plain div, are mounted`, async () => {
      await show(`<div id="x">plain</div>${html()}`);
      const more = `<div id="x" data-lantern="queue" data-lang="en" data-src="${feed.url}" data-community="anheyuan">x</div>`;
      morph(place, fresh(html('anheyuan', more)));
      await drawn();
      expect(widgets().map(stateOf)).to.deep.equal(['ready', 'ready', 'ready']);
      expect([...place.querySelectorAll('[data-lantern]')].map(each => each.children.length)).to.deep.equal([
        1, 1,
      ]);
    });

    it(`${name}: another community in the server's HTML is the one that is shown`, async () => {
      await show(html());
      morph(place, fresh(html('nowhere')));
      await drawn();
      expect(widgets().map(stateOf)).to.deep.equal(['empty', 'empty']);
    });
  }

  it('a page kept as a copy of its nodes or as text, and put back, has each widget once', async () => {
    await show(html());
    const [copy, text] = [place.cloneNode(true) as Element, place.innerHTML];
    place.replaceChildren();
    await null;
    place.append(...copy.childNodes);
    await drawn();
    expectNumbers();
    await show(text);
    expectNumbers();
  });

  it('a copy of a page that comes beside the widget that was put back leaves one widget', async () => {
    await show(html());
    const d = place.querySelector('#d');
    const kept = d?.firstElementChild?.cloneNode(true);
    d?.replaceChildren();
    await null;
    expect(d?.querySelectorAll('lantern-queue').length, 'put back').to.equal(1);
    if (kept) d?.append(kept);
    await drawn();
    expectNumbers();
  });

  it('a widget that a script wraps or moves is not made a second time', async () => {
    await show(html());
    const d = place.querySelector('#d');
    const widget = d?.firstElementChild;
    const wrapper = document.createElement('div');
    widget?.replaceWith(wrapper);
    wrapper.append(...(widget ? [widget] : []));
    await drawn();
    expectNumbers();
    place.querySelector('section')?.append(...(widget ? [widget] : []));
    await drawn();
    expect(widgets().length).to.equal(2);
  });

  it('attributes of a place that change later reach its widget, and only those of the widget', async () => {
    await show(html());
    const d = place.querySelector<HTMLElement>('#d');
    d?.setAttribute('data-heading', 'Gate');
    d?.setAttribute('data-onclick', '1');
    d?.removeAttribute('data-community');
    await null;
    const widget = d?.querySelector('lantern-queue');
    expect(widget?.getAttribute('heading')).to.equal('Gate');
    expect(widget?.hasAttribute('onclick')).to.equal(false);
    expect(widget?.hasAttribute('community')).to.equal(false);
  });

  it('a place that becomes one of another kind has that widget, with the same light content', async () => {
    await show(html());
    const d = place.querySelector<HTMLElement>('#d');
    d?.setAttribute('data-lantern', 'progress');
    await null;
    expect([...(d?.children ?? [])].map(({ localName }) => localName)).to.deep.equal(['lantern-progress']);
    expect(d?.textContent).to.equal(FALLBACK);
    d?.setAttribute('data-lantern', 'progres');
    await null;
    expect(d?.querySelectorAll('lantern-progress').length, 'a typing error changes nothing').to.equal(1);
  });

  it('a script that sets or removes data-state again and again ends, and the state is right at the next update', async () => {
    await show(html());
    const element = widgets()[1];
    let removals = 0;
    const opponent = new MutationObserver(() => {
      if (!element?.hasAttribute('data-state')) return;
      removals += 1;
      element.removeAttribute('data-state');
    });
    if (element) opponent.observe(element, { attributes: true });
    element?.removeAttribute('data-state');
    for (let turn = 0; turn < 100; turn++) await null;
    expect(removals).to.be.within(1, 20);
    opponent.disconnect();
    element?.requestUpdate();
    await element?.updateComplete;
    expect(element && stateOf(element)).to.equal('ready');
  });
});
