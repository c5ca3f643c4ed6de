import { expect } from '@open-wc/testing';
import '../../src/all.ts';
import type { LanternElement } from '../../src/element/lantern-element.ts';
import { readFeed } from '../../src/feed/parse.ts';
import { calendar } from '../../src/text/calendar.ts';
import { filledFeed, HOSTILE, textFields, type Filling } from '../support/hostile.ts';

/** Controls, overrides of direction, a byte-order mark. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const UNSHOWABLE = /[\u0000-\u001f\u202a-\u202e\ufeff]/;
const TAGS = ['lantern-queue', 'lantern-volunteers', 'lantern-progress'] as const;
const now = Date.now();
const HARMLESS: Filling = { text: 'Anhe', link: 'https://example.org/a' };

/** All elements below a root, through shadow roots. */
function elements(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap(element => [
    element,
    ...(element.shadowRoot ? elements(element.shadowRoot) : []),
  ]);
}

/** Each element that the widgets drew, as its tag and the names of its attributes. */
function kinds(place: HTMLElement): Set<string> {
  const drawn = [...place.children].flatMap(host => (host.shadowRoot ? elements(host.shadowRoot) : []));
  return new Set(drawn.map(element => [element.localName, ...element.getAttributeNames().sort()].join(' ')));
}

/** Every widget on a feed, as a list and, where it has a readable id, for one community. */
async function draw(feed: unknown, attributes: Readonly<Record<string, string>> = {}): Promise<HTMLElement> {
  const place = document.createElement('div');
  const made = TAGS.flatMap(tag => ['', 'one'].map(mode => ({ tag, mode })));
  for (const { tag, mode } of made) {
    const element = document.createElement(tag) as LanternElement;
    element.feed = feed as LanternElement['feed'];
    const { feed: read } = readFeed(feed, calendar);
    const id = read?.communities[0]?.id;
    if (mode === 'one' && id !== undefined) element.community = id.split(/\s/)[0] === id ? id : null;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    place.append(element);
  }
  document.body.append(place);
  for (const element of place.children) await (element as LanternElement).updateComplete;
  return place;
}

function texts(place: HTMLElement): string {
  return elements(place)
    .flatMap(element => [...(element.shadowRoot?.childNodes ?? []), ...element.childNodes])
    .filter(node => node.nodeType === Node.TEXT_NODE)
    .map(node => node.textContent ?? '')
    .join(' ');
}

describe('hostile text in every field of the schema', function () {
  this.timeout(120_000);
  let allowed: Set<string>;
  let faults: string[];
  const onFault = (event: Event): number => faults.push(String(event.type));

  before(async () => {
    faults = [];
    window.addEventListener('error', onFault);
    window.addEventListener('unhandledrejection', onFault);
    allowed = new Set();
    // A link, a map of languages and a text of its own language may be there or not: each is harmless.
    for (const filling of [
      HARMLESS,
      { ...HARMLESS, mapTag: 'fr' },
      { ...HARMLESS, tag: 'fr' },
      { text: 'x'.repeat(3000), link: '' },
    ]) {
      const place = await draw(filledFeed(filling, now));
      for (const kind of kinds(place)) allowed.add(kind);
      place.remove();
    }
  });

  after(() => {
    window.removeEventListener('error', onFault);
    window.removeEventListener('unhandledrejection', onFault);
  });

  it('is tried with at least 300 strings in at least 40 fields, taken from the schema', () => {
    expect(HOSTILE.length).to.be.at.least(300);
    expect(textFields().length).to.be.at.least(40);
    console.info(`hostile: ${HOSTILE.length} strings × ${textFields().length} fields`);
  });

  it('stays text: no element and no attribute that a harmless string does not give', async () => {
    for (const hostile of HOSTILE) {
      const place = await draw(filledFeed({ text: hostile, link: hostile, mapTag: 'en' }, now), {
        lang: 'en',
      });
      const strange = [...kinds(place)].filter(kind => !allowed.has(kind));
      expect(strange, JSON.stringify(hostile.slice(0, 60))).to.deep.equal([]);
      for (const element of elements(place)) {
        for (const { name, value } of element.attributes) {
          if (name === 'href') expect(value).to.match(/^(https?:\/\/|mailto:|tel:)/i);
          else if (!['community', 'aria-label', 'data-lantern'].includes(name))
            expect(value.includes(hostile)).to.equal(hostile === '' || value === hostile);
        }
      }
      place.remove();
    }
    expect(Reflect.get(window, '__lanternHacked')).to.equal(undefined);
    expect(faults).to.deep.equal([]);
  });

  it('shows no controls and no overrides of direction', async () => {
    for (const hostile of HOSTILE.filter(each => UNSHOWABLE.test(each))) {
      const place = await draw(filledFeed({ text: hostile, link: hostile }, now));
      expect(texts(place).replace(/[\t\n]/g, '')).not.to.match(UNSHOWABLE);
      place.remove();
    }
  });

  it('is isolated in direction, each text in an element of its own', async () => {
    const place = await draw(filledFeed({ text: '\u2067mark\u2067', link: '' }, now));
    const holders = elements(place).filter(element =>
      [...element.childNodes].some(
        node => node.nodeType === Node.TEXT_NODE && node.textContent?.includes('mark'),
      ),
    );
    const loose = holders.filter(element => element.localName !== 'bdi');
    expect(holders.length).to.be.greaterThan(5);
    expect(loose.map(element => element.outerHTML)).to.deep.equal([]);
    place.remove();
  });

  it('does no harm as a key, a language tag, a zone, a unit or a status', async () => {
    for (const hostile of HOSTILE) {
      const base = filledFeed({ ...HARMLESS, tag: hostile, mapTag: hostile }, now);
      // As text, since an object literal would not take `__proto__` for a key.
      const own = `${JSON.stringify(hostile)}:{"a":1},"busy":{"unit":${JSON.stringify(hostile)},"levels":[1,2]},"communities":`;
      const keyed: unknown = JSON.parse(JSON.stringify(base).replace('"communities":[{', () => `${own}[{`));
      const place = await draw(keyed, {
        lang: hostile,
        theme: hostile,
        view: hostile,
        sort: hostile,
        heading: hostile,
        district: '',
      });
      const strange = [...kinds(place)].filter(kind => !allowed.has(kind));
      expect(strange, JSON.stringify(hostile.slice(0, 60))).to.deep.equal([]);
      place.remove();
    }
    expect(Reflect.get(window, '__lanternHacked')).to.equal(undefined);
    expect(faults).to.deep.equal([]);
  });

  it('leaves prototypes untouched', () => {
    const before = Reflect.ownKeys(Object.prototype).length;
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const body = `{"version":1,"generatedAt":"2021-01-06T15:40:00+08:00","${key}":{"polluted":1},"communities":[{"id":"a","name":{"${key}":{"polluted":1}},"${key}":{"polluted":1},"queue":{"${key}":{"polluted":1},"waiting":1}}]}`;
      readFeed(JSON.parse(body), calendar);
    }
    expect(Reflect.ownKeys(Object.prototype).length).to.equal(before);
    expect(Reflect.get({}, 'polluted')).to.equal(undefined);
  });
});

describe('no number is made up on the screen', function () {
  this.timeout(60_000);

  const NONSENSE: readonly unknown[] = [
    null,
    '',
    'NaN',
    'undefined',
    {},
    [],
    true,
    -5,
    1.5,
    '1e5',
    '12abc',
    'Invalid Date',
    1e300,
    -0,
    '∞',
  ];

  for (const value of NONSENSE) {
    it(`by ${JSON.stringify(value)} in place of every number and time`, async () => {
      const swap = (thing: unknown): unknown => {
        if (typeof thing === 'number') return value;
        if (typeof thing === 'string' && /^\d{4}-\d\d/.test(thing)) return value;
        if (Array.isArray(thing)) return thing.map(swap);
        if (typeof thing === 'object' && thing !== null)
          return Object.fromEntries(Object.entries(thing).map(([key, each]) => [key, swap(each)]));
        return thing;
      };
      const feed = { ...(swap(filledFeed(HARMLESS, now)) as object), version: 1 };
      const place = await draw(feed);
      expect(texts(place)).not.to.match(/NaN|undefined|\[object|Invalid Date|Infinity|∞/);
      const zeros = elements(place)
        .flatMap(element => [...element.childNodes])
        .filter(node => node.nodeType === Node.TEXT_NODE && /^\s*0\s*$/.test(node.textContent ?? ''));
      expect(zeros.length).to.equal(Object.is(value, -0) ? zeros.length : 0);
      place.remove();
    });
  }
});
