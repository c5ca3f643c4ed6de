import { expect, fixtureSync } from '@open-wc/testing';
import { links } from '../../src/element/link.ts';
import { mountAll } from '../../src/element/mount.ts';
import { VIEWS } from '../support/shown.ts';

const FEED = `${location.origin}/no-feed.json`;
const OTHER = 'https://feeds.example';

/** A piece of a page with a link in it, after the observer of the document has been told. */
async function page(href: string, around = (link: string): string => `<p>${link}</p>`): Promise<HTMLElement> {
  const link = document.createElement('a');
  link.setAttribute('href', href);
  link.textContent = 'Queue';
  const { body } = new DOMParser().parseFromString(around(link.outerHTML), 'text/html');
  const place = fixtureSync<HTMLElement>('<div></div>');
  place.append(...body.childNodes);
  await null;
  return place;
}

function attributesOf(element: Element | null): Readonly<Record<string, string>> {
  const all = [...(element?.attributes ?? [])].filter(({ name }) => name !== 'data-state');
  return Object.fromEntries(all.map(({ name, value }) => [name, value]));
}

/** Names an origin for as long as a test needs it. */
async function naming(tag: string, origins: string, run: () => Promise<void>): Promise<void> {
  const element = document.createElement(tag);
  element.setAttribute('data-lantern-links', origins);
  document.head.append(element);
  try {
    await run();
  } finally {
    element.remove();
  }
}

describe('element/link', () => {
  const { info } = console;
  const notes: string[] = [];

  before(() => {
    console.info = (...words: unknown[]) => void notes.push(words.join(' '));
    mountAll(links);
  });
  after(() => (console.info = info));

  it('a link to a feed of the page’s own origin becomes the widget, with the link as its light content', async () => {
    const place = await page('/no-feed.json#lantern-queue?community=a%20b&view=compact&lang=sk');
    const widget = place.querySelector('p > span > lantern-queue');
    expect(attributesOf(widget)).to.deep.equal({
      src: FEED,
      community: 'a b',
      view: 'compact',
      lang: 'sk',
    });
    expect(widget?.innerHTML).to.contain('>Queue</a>');
  });

  it('an address keeps its query, and loses its fragment only', async () => {
    const place = await page('/no-feed.php?type=json&v=2#lantern-progress');
    expect(attributesOf(place.querySelector('lantern-progress'))).to.deep.equal({
      src: `${location.origin}/no-feed.php?type=json&v=2`,
    });
  });

  it('a link takes of all attributes those that can neither speak for the publisher, nor make old numbers new, nor leave traces', async () => {
    const own = Object.values(VIEWS).flatMap(({ widget }) => {
      const { observedAttributes } = customElements.get(widget.tag) as unknown as {
        observedAttributes: string[];
      };
      return observedAttributes.map(attribute => [widget.name, attribute] as const);
    });
    const refused = new Set<string>();
    for (const [widget, attribute] of own) {
      const value = ['map', 'areas'].includes(attribute) ? '/no-file.json' : '1';
      const place = await page(`${FEED}#lantern-${widget}?${attribute}=${value}`);
      const element = place.querySelector(`lantern-${widget}`)!;
      const given = attribute === 'src' ? FEED : value;
      if (element.getAttribute(attribute) !== given || attribute === 'src') refused.add(attribute);
      place.remove();
    }
    expect([...refused].sort()).to.deep.equal(
      [
        'src',
        'refresh',
        'stale-after',
        'heading',
        'stream',
        'persist',
        'contact',
        'kiosk',
        'page-seconds',
      ].sort(),
    );
  });

  it('no name in a link becomes any other attribute, neither of the widget nor of the place around it', async () => {
    const names = [
      'onclick',
      'style',
      'class',
      'id',
      'hx-get',
      'lantern',
      'lantern-base',
      'src',
      'srcdoc',
      'is',
    ];
    const query = [...names, '__proto__', 'constructor', 'Community', ' view'].map(name => `${name}=x`);
    const place = await page(`${FEED}#lantern-queue?${query.join('&')}&community=a&x"y=1&%00=2`);
    const widget = place.querySelector('lantern-queue');
    expect(attributesOf(widget)).to.deep.equal({ src: FEED, community: 'a' });
    expect(attributesOf(widget!.parentElement)).to.deep.equal({
      'data-lantern': 'queue',
      'data-src': FEED,
      'data-community': 'a',
    });
  });

  for (const address of [
    `${OTHER}/feed.json`,
    '//feeds.example/feed.json',
    'javascript:alert(1)',
    'data:application/json,{}',
    `blob:${location.origin}/6b0e2a54`,
    'file:///feed.json',
    'http://[',
  ])
    it(`a link to ${address.replace(location.origin, '…')} stays a link`, async () => {
      const place = await page(`${address}#lantern-queue?community=a`);
      expect(place.querySelector('p > a')?.textContent).to.equal('Queue');
      expect(place.querySelector('[data-lantern]')).to.equal(null);
    });

  it('a link to another origin becomes the widget where the script tag names that origin, and the page is told where not', async () => {
    const href = `${OTHER}/feed.json#lantern-queue`;
    notes.length = 0;
    await page(href);
    expect(notes.join()).to.contain(`data-lantern-links of ${OTHER}/feed.json`);
    await naming('script', `https://else.example ${OTHER}/`, async () => {
      const place = await page(href);
      expect(attributesOf(place.querySelector('lantern-queue'))).to.deep.equal({ src: `${OTHER}/feed.json` });
    });
    // What readers write can have such an attribute.
    await naming('div', OTHER, async () => {
      expect((await page(href)).querySelector('lantern-queue')).to.equal(null);
    });
  });

  it('files besides the feed have to be of such an origin, too', async () => {
    const place = await page(`${FEED}#lantern-map?map=${OTHER}/map.json&areas=javascript:1`);
    expect(attributesOf(place.querySelector('lantern-map'))).to.deep.equal({ src: FEED });
  });

  for (const fragment of [
    'lantern-',
    'lantern-queue-x',
    'lantern-queue/',
    'Lantern-queue',
    'x-lantern-queue',
  ])
    it(`#${fragment} is no widget: the link stays as it is`, async () => {
      const place = await page(`${FEED}#${fragment}`);
      expect(place.querySelector('p > a')).not.to.equal(null);
    });

  it('a link to a widget that does not exist is read and followed as before', async () => {
    const place = await page(`${FEED}#lantern-nonsense`);
    expect(place.innerText.trim()).to.equal('Queue');
    expect(place.querySelector('a')?.hash).to.equal('#lantern-nonsense');
  });

  it('a link within a widget, or within a text that is being written, stays one', async () => {
    for (const around of [
      (link: string) => `<lantern-queue>${link}</lantern-queue>`,
      (link: string) => `<div data-lantern="nonsense"><p>${link}</p></div>`,
      (link: string) => `<div contenteditable><p>${link}</p></div>`,
    ]) {
      const place = await page(`${FEED}#lantern-progress`, around);
      expect(place.querySelector('lantern-progress'), around('…')).to.equal(null);
    }
  });

  it('a link is wrapped once, however often it is moved', async () => {
    const place = await page(`${FEED}#lantern-queue`);
    document.body.append(place.querySelector('p')!);
    await null;
    const moved = document.body.lastElementChild!;
    expect(moved.querySelectorAll('[data-lantern], lantern-queue').length).to.equal(2);
    moved.remove();
  });
});
