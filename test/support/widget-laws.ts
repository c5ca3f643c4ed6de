import { expect } from '@open-wc/testing';
import type { LanternElement } from '../../src/element/lantern-element.ts';
import type { FeedDocument } from '../../src/feed/feed-document.ts';
import type { PartKind } from '../../src/ui/context.ts';
import { ago, feedOf } from './views.ts';
import {
  elementsIn,
  partOf,
  partsOf,
  skeletonOf,
  stateOf,
  textOf,
  WidgetPage,
  type Given,
} from './widgets.ts';

/** What the laws that all widgets keep need to know of one of them. */
export interface Kind {
  readonly tag: string;
  /** A community with every text and number that the widget shows, all texts being `text`. */
  readonly community: (text: string) => object;
  /** The member of a community that has the numbers. It has a time of its own where it is an object. */
  readonly part: string;
  /**
   * The part of a feed whose age limit counts. Absent: `part` names it. 'none': what is shown lives by times of its own, so that it
   * has no age and is never stale.
   */
  readonly limit?: PartKind | 'none';
  /** A feed of these communities, where the widget shows numbers that stand beside them. Absent: nothing stands beside them. */
  readonly document?: (communities: readonly object[], more?: object) => FeedDocument;
  /** Attributes that the widget needs to show anything. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** false: a list of it has no rows. */
  readonly hasRows?: boolean;
  /** The answer, or the number that stands out, in English and in Chinese. */
  readonly figure: { readonly en: string; readonly zh: string };
}

const STATUSES = ['open', 'paused', 'full', 'closed', 'done', 'not-started'] as const;

/** Text of a feed that would be more than text if anything took it for markup, a template or a direction. */
const HOSTILE = [
  '<img src=x onerror="window.hostile = 1">',
  '"><script>window.hostile = 1</script>',
  "' onmouseover='window.hostile = 1' x='",
  '</style></bdi></slot><h1>x</h1>',
  '<!--?lit$1$--><!-- x',
  '?lit$123456$ <?lit$1$>',
  '${window.hostile = 1} {{window.hostile = 1}} ${',
  '&lt;b&gt; &amp; &#60;b&#62;',
  'javascript:window.hostile=1',
  '\u2066\u2067abc\u200f',
  '__proto__',
];

/** The largest text: the verdict of a card, or else the figure. */
function answerOf(element: LanternElement): string {
  return saidBy(element, 'verdict') || saidBy(element, 'figure');
}

/** What a part says; of an element that is made of others, that of the first of them. */
function saidBy(element: LanternElement, part: string): string {
  const [first] = elementsIn(element);
  return partOf(element, part) || (first ? partOf(first, part) : '');
}

/** The name that heads it, without the kind of numbers beside it. */
function nameOf(element: LanternElement): string {
  return textOf(element.shadowRoot!.querySelector('[part~="heading"] bdi')!);
}

/** Minutes after which numbers are stale and have not expired, by the part whose limit counts. */
const STALE: Readonly<Record<PartKind, number>> = { queue: 60, volunteers: 200, testing: 700 };

/** Tests of what all widgets do alike. */
export function keepsTheLaws(kind: Kind): void {
  const { community, part, figure, document: documentOf = feedOf, hasRows = true } = kind;
  const limit = kind.limit ?? (part as PartKind);
  const full = community('Anheyuan');
  const numbers = (full as Record<string, object | undefined>)[part];
  const numbersAt = (minutes: number): object | undefined =>
    numbers === undefined || Array.isArray(numbers) ? numbers : { ...numbers, asOf: ago(minutes) };
  const fullAt = (minutes: number): object => ({
    ...full,
    asOf: ago(minutes),
    [part]: numbersAt(minutes),
  });
  const one: Given = { feed: documentOf([full]), attributes: { community: 'a' } };
  const aged = (minutes: number): Given => ({ ...one, feed: documentOf([fullAt(minutes)]) });
  const staleState = limit === 'none' ? 'ready' : 'stale';
  const many = Array.from({ length: 12 }, (_, index) => ({
    ...fullAt(index === 11 ? 1800 : index * 40),
    name: `Community ${index}`,
    status: STATUSES[index % 6],
    ...(index % 5 === 3 && { [part]: undefined }),
  }));
  const { tag } = kind;
  const show = (given: Given, page: WidgetPage = new WidgetPage()): Promise<LanternElement> =>
    page.show(tag, { ...given, attributes: { ...kind.attributes, ...given.attributes } });

  describe('states', () => {
    const states: readonly (readonly [name: string, given: Given, state: string])[] = [
      ['loading nothing, for want of an address', {}, 'error'],
      ['with a feed that is none', { feed: { version: 2 } }, 'error'],
      ['with an empty feed', { feed: feedOf([]) }, 'empty'],
      ['without such a community', { ...one, attributes: { community: 'nowhere' } }, 'empty'],
      ['of one community', one, 'ready'],
      ['of one community without numbers', { ...one, feed: feedOf([{}]) }, 'ready'],
      ['that are invented', { ...one, feed: documentOf([full], { sample: true }) }, 'ready'],
      ['stale', aged(STALE[limit as PartKind] ?? 700), staleState],
      ['30 hours old', aged(1800), staleState],
      ['ahead of time', aged(-60), staleState],
      ['of a list, one of them old', { feed: documentOf(many) }, 'ready'],
      ['of a list, all 30 hours old', { feed: documentOf([fullAt(1800), fullAt(1800), {}]) }, staleState],
      ['of a compact list', { feed: documentOf([full, full]), attributes: { view: 'compact' } }, 'ready'],
      ...STATUSES.map(
        status =>
          [
            `${status}`,
            { ...one, feed: documentOf([{ ...full, status, reason: 'Power cut' }]) },
            'ready',
          ] as const,
      ),
    ];

    for (const [name, given, state] of states) {
      it(`is '${state}': ${name}`, async () => {
        expect(stateOf(await show(given))).to.equal(state);
      });
    }
  });

  describe('view', () => {
    it('compact leaves the name, the number and its age', async () => {
      const element = await show({
        ...one,
        attributes: { community: 'a', view: 'compact' },
      });
      expect(answerOf(element)).to.equal(figure.en);
      expect(nameOf(element)).to.equal('Anheyuan');
      if (limit !== 'none') expect(partOf(element, 'as-of')).to.contain('4 min ago');
      for (const gone of ['facts', 'table', 'groups', 'history', 'roster', 'stages', 'sign-up'])
        expect(partOf(element, gone), gone).to.equal('');
      const { length } = textOf(element);
      element.view = null;
      await element.updateComplete;
      expect(textOf(element)).to.have.length.above(length);
    });

    it('compact of a list leaves the sum', async () => {
      const element = await show({
        feed: documentOf(many),
        attributes: { view: 'compact' },
      });
      expect(partsOf(element, 'figure').length + partsOf(element, 'verdict').length).to.equal(1);
      expect(partsOf(element, 'row')).to.deep.equal([]);
    });
  });

  describe('view large', () => {
    it('leaves the name, the state, the number, what it means, until when to join, and the age', async () => {
      const element = await show({
        ...one,
        attributes: { community: 'a', view: 'large' },
      });
      expect(answerOf(element)).to.equal(figure.en);
      expect(nameOf(element)).to.equal('Anheyuan');
      if (limit !== 'none') expect(partOf(element, 'as-of')).to.contain('4 min ago');
      const gone = ['groups', 'depth', 'roster', 'stages', 'share', 'where', 'bring', 'shifts-now', 'tubes'];
      for (const each of gone) expect(partOf(element, each), each).to.equal('');
    });

    it('is half as large again, also of a size that the page chose', async () => {
      const page = new WidgetPage();
      page.place.style.setProperty('--lantern-font-size', '20px');
      const element = await show({ ...one, attributes: { community: 'a', view: 'large' } }, page);
      const frame = element.shadowRoot!.querySelector('.frame')!;
      expect(getComputedStyle(frame).fontSize).to.equal('30px');
    });

    it('of a list keeps its rows', async () => {
      const rows = async (view: string): Promise<readonly string[]> =>
        partsOf(await show({ feed: documentOf(many), attributes: { view } }), 'row');
      const large = await rows('large');
      expect(large).to.deep.equal(await rows('auto'));
      expect(large.length > 0).to.equal(hasRows);
    });
  });

  describe('heading', () => {
    const heading = async (attributes: Record<string, string>): Promise<Element | null | undefined> =>
      (await show({ ...one, attributes: { community: 'a', ...attributes } })).shadowRoot?.querySelector(
        '[role="heading"]',
      );

    it('is the name of the community, at level 3', async () => {
      const found = await heading({});
      expect([textOf(found!.querySelector('bdi')!), found?.getAttribute('aria-level')]).to.deep.equal([
        'Anheyuan',
        '3',
      ]);
    });

    it('is what the page says, at the level it says, and nothing where that is empty', async () => {
      const found = await heading({ heading: 'At the gate', 'heading-level': '2' });
      expect([textOf(found!.querySelector('bdi')!), found?.getAttribute('aria-level')]).to.deep.equal([
        'At the gate',
        '2',
      ]);
      expect(await heading({ heading: '' })).to.equal(null);
    });

    it('has a level from 1 to 6 whatever the page says', async () => {
      for (const [given, level] of [
        ['0', '3'],
        ['9', '6'],
        ['-2', '1'],
        ['x', '3'],
        ['', '3'],
        ['2.4', '2'],
      ] as const) {
        expect((await heading({ 'heading-level': given }))?.getAttribute('aria-level'), given).to.equal(
          level,
        );
      }
    });
  });

  describe('language', () => {
    const feed = documentOf([full], { lang: 'zh-Hans' });
    const shown = async (given: Given): Promise<string> =>
      answerOf(
        await show({
          feed,
          ...given,
          attributes: { community: 'a', ...given.attributes },
        }),
      );

    it("is the element's own, else an ancestor's, else the feed's, else English", async () => {
      document.documentElement.removeAttribute('lang');
      expect(await shown({ attributes: { lang: 'en' }, around: 'zh' })).to.equal(figure.en);
      expect(await shown({ around: 'en' })).to.equal(figure.en);
      expect(await shown({ around: 'zh-CN', feed: documentOf([full], { lang: 'en' }) })).to.equal(figure.zh);
      expect(await shown({})).to.equal(figure.zh);
      expect(await shown({ feed: documentOf([full]) })).to.equal(figure.en);
      expect(await shown({ attributes: { lang: 'not a tag!' } })).to.equal(figure.en);
      expect(await shown({ attributes: { lang: 'fi' } })).to.equal(figure.en);
    });

    it('is found through shadow roots', async () => {
      const page = new WidgetPage();
      const outer = document.createElement('div');
      outer.lang = 'zh-Hans';
      page.place.append(outer);
      const element = page.make(tag, {
        feed: documentOf([full]),
        attributes: { ...kind.attributes, community: 'a' },
      });
      outer.attachShadow({ mode: 'open' }).append(element);
      await element.updateComplete;
      expect(answerOf(element)).to.equal(figure.zh);
    });

    it('changes when the attribute does, on the element or around it', async () => {
      const page = new WidgetPage();
      const element = await show({ ...one, around: 'en' }, page);
      const now = async (): Promise<string> => {
        await null; // the observer is told in a microtask
        await element.updateComplete;
        return answerOf(element);
      };
      expect(await now()).to.equal(figure.en);
      page.place.lang = 'zh-Hans';
      expect(await now()).to.equal(figure.zh);
      element.lang = 'en';
      expect(await now()).to.equal(figure.en);
      element.removeAttribute('lang');
      expect(await now()).to.equal(figure.zh);
      page.place.removeAttribute('lang');
      expect(await now()).to.equal(figure.en);
    });

    it('is said of the text, so that it is read out in it', async () => {
      const element = await show({
        ...one,
        attributes: { community: 'a', lang: 'zh-CN' },
      });
      expect(element.shadowRoot?.querySelector('.frame')?.getAttribute('lang')).to.equal('zh-Hans');
    });
  });

  describe('theme', () => {
    const frame = (element: Element): CSSStyleDeclaration =>
      getComputedStyle(element.shadowRoot!.querySelector('.frame')!);
    const surface = (element: Element): string => frame(element).backgroundColor;

    it("is the page's attribute", async () => {
      const element = await show(one);
      expect(surface(element)).to.equal('rgb(255, 255, 255)');
      element.setAttribute('theme', 'dark');
      await element.updateComplete;
      expect(surface(element)).to.equal('rgb(23, 27, 32)');
      expect(frame(element).color).to.equal('rgb(238, 241, 244)');
      element.theme = 'light';
      await element.updateComplete;
      expect(surface(element)).to.equal('rgb(255, 255, 255)');
      expect(element.getAttribute('theme')).to.equal('light');
    });

    it("is made of the page's tokens", async () => {
      const page = new WidgetPage();
      page.place.style.setProperty('--lantern-color-surface', 'rgb(1, 2, 3)');
      page.place.style.setProperty('--lantern-font-size', '33px');
      const element = await show(one, page);
      expect([surface(element), frame(element).fontSize]).to.deep.equal(['rgb(1, 2, 3)', '33px']);
    });
  });

  describe('hostile text', () => {
    const draw = async (text: string, attributes: Record<string, string>) =>
      show({
        feed: documentOf(
          [
            { ...community(text), name: text },
            { ...community(text), name: text },
          ],
          { name: text },
        ),
        attributes,
      });

    for (const text of HOSTILE) {
      it(`stays text: ${JSON.stringify(text)}`, async () => {
        for (const attributes of [{ community: 'a' }, { community: '' }]) {
          const [tame, wild] = [await draw('Anheyuan', attributes), await draw(text, attributes)];
          expect(skeletonOf(wild)).to.equal(skeletonOf(tame));
          // A list has a title of its own, and the name of the feed beside it.
          expect(attributes.community ? nameOf(wild) : partOf(wild, 'heading')).to.contain(
            text.replace(/\s+/g, ' ').trim(),
          );
          expect('hostile' in window).to.equal(false);
        }
      });
    }

    it('of a page stays text in what it is told', async () => {
      const [text] = HOSTILE;
      const element = await show({ ...one, attributes: { community: text! } });
      expect(partOf(element, 'problem')).to.contain(text);
      const titled = await show({
        ...one,
        attributes: { community: 'a', heading: text! },
      });
      expect(nameOf(titled)).to.equal(text);
    });

    it('that overrides directions loses what would reach beyond it', async () => {
      const element = await draw('abc\u202edef\u202d\u0000', { community: 'a' });
      expect(nameOf(element)).to.equal('abcdef');
      for (const bdi of element.shadowRoot?.querySelectorAll('bdi') ?? [])
        expect(getComputedStyle(bdi).unicodeBidi).to.equal('isolate');
    });
  });
}
