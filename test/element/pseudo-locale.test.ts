import { expect, waitUntil } from '@open-wc/testing';
import type { LanternElement } from '../../src/element/lantern-element.ts';
import { addLanguage } from '../../src/text/tables.ts';
import '../../src/widgets/progress/define.ts';
import '../../src/widgets/queue/define.ts';
import '../../src/widgets/volunteers/define.ts';
import { FULL_FEED } from '../support/full-feed.ts';
import { en as english } from '../support/languages.ts';
import { WidgetPage, type Given } from '../support/widgets.ts';

/*
 * A language that nobody speaks: English in brackets, with its vowels twice, which is about two fifths longer. Whatever
 * letters a widget shows outside the brackets stand in no table, or come from the feed.
 */

const longer = (text: string): string => `⟦${text.replace(/[aeiou]/gi, '$&$&')}⟧`;

function pseudo(strings: object): object {
  return Object.fromEntries(
    Object.entries(strings).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'string'
        ? longer(value)
        : typeof value === 'function'
          ? (...parts: unknown[]) => longer(String((value as (...parts: unknown[]) => unknown)(...parts)))
          : pseudo(value as object),
    ]),
  );
}

for (const [tag, direction] of [
  ['qps', 'ltr'],
  ['qpr', 'rtl'],
] as const)
  addLanguage(tag, { ...pseudo(english), shared: { ...pseudo(english.shared), direction } });

const [anheyuan] = FULL_FEED.communities;
const STATUSES = ['open', 'paused', 'full', 'closed', 'done', 'not-started'] as const;
const OLD = '2021-01-06T15:39:00+08:00';
const one = { community: 'anheyuan' };
const many = Array.from({ length: 12 }, (_, index) => ({
  ...anheyuan,
  id: `c${index}`,
  district: `District ${index % 2}`,
  status: STATUSES[index % 6],
}));
const without = (part: object): object => ({ ...FULL_FEED, communities: [{ ...anheyuan, ...part }] });

/** What widgets may have to show. */
const STATES: Readonly<Record<string, Given>> = {
  'one community with everything': { feed: FULL_FEED, attributes: one },
  'counts of positives': { feed: FULL_FEED, attributes: { ...one, 'show-positive': '' } },
  compact: { feed: FULL_FEED, attributes: { ...one, view: 'compact' } },
  'a short list': { feed: FULL_FEED },
  'a long list': { feed: { ...FULL_FEED, communities: many }, attributes: { limit: '3' } },
  'a list by district': { feed: { ...FULL_FEED, communities: many }, attributes: { view: 'districts' } },
  'a list by level': { feed: { ...FULL_FEED, communities: many }, attributes: { sort: '-level' } },
  'stale numbers': { feed: FULL_FEED, attributes: { ...one, 'stale-after': '100' } },
  'expired numbers': { feed: FULL_FEED, attributes: { ...one, 'stale-after': '1' } },
  'times ahead': { feed: { ...FULL_FEED, generatedAt: OLD }, attributes: one },
  'nothing known': { feed: FULL_FEED, attributes: { community: 'nothing-known' } },
  'an unknown community': { feed: FULL_FEED, attributes: { community: 'nowhere' } },
  'no communities': { feed: { ...FULL_FEED, communities: [] } },
  'no feed': {},
  'a feed that is none': { feed: { version: 2 } },
  tickets: {
    feed: without({ queue: { nowServing: '120', lastIssued: '300', callUpTo: '1500', asOf: OLD } }),
    attributes: one,
  },
  'waits in words and limits': {
    feed: without({
      queue: { waiting: 1, outdoors: 90, groupSize: 10, maxOutdoorGroups: 6, capacityLeft: 1 },
    }),
    attributes: one,
  },
  'estimates from a rate': {
    feed: without({ queue: { waiting: 180, servedPerHour: 90, waitMinutes: null }, lastJoinAt: null }),
    attributes: one,
  },
  ...Object.fromEntries(
    STATUSES.map(status => [`state ${status}`, { feed: without({ status }), attributes: one }]),
  ),
};

const ATTRIBUTES = ['aria-label', 'aria-valuetext', 'placeholder', 'title', 'alt'];

/** Every text of a document, longest first; also ids, which stand for names that are not given. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** What is left of a text without what is in brackets and what the feed says. */
function strange(text: string, feed: readonly string[]): string {
  let left = text;
  for (let before = ''; before !== left;) [before, left] = [left, left.replace(/⟦[^⟦⟧]*⟧/g, '')];
  for (const told of feed) left = left.replaceAll(told, '');
  // Months are Intl's, in the reader's own language.
  left = left.replace(/\b(?:Dec|Jan) \d+/g, '');
  return /\p{L}/u.test(left) ? left.trim() : '';
}

function strangeTexts(root: ShadowRoot, feed: readonly string[]): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      // Codes are for whoever runs the page, and the same in every language.
      const parent = node.parentElement;
      if (parent?.matches('style, small, code')) continue;
      // A sentence may be of several pieces, one of which stands out.
      const whole = parent?.closest('p, li')?.textContent ?? node.data;
      found.push(strange(whole.replace(/[a-z]+\/[a-z-]+\s*$/, ''), feed));
    } else
      for (const name of ATTRIBUTES) found.push(strange((node as Element).getAttribute(name) ?? '', feed));
  }
  return found.filter(Boolean);
}

/** What a field or a choice must be wide to show its words; neither tells by its own scroll width. */
function neededBy(field: HTMLElement): number {
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(field);
  const isInput = field instanceof HTMLInputElement;
  const copy = isInput ? document.createElement('span') : (field.cloneNode(true) as HTMLElement);
  if (isInput) copy.textContent = field.placeholder;
  // Its list opens as wide as it must be.
  for (const option of copy.querySelectorAll('option:not([selected])')) option.remove();
  copy.style.cssText =
    'position: absolute; inline-size: max-content; min-inline-size: max-content; font: inherit';
  field.after(copy);
  const width = copy.offsetWidth;
  copy.remove();
  return isInput ? width + parseFloat(paddingInlineStart) + parseFloat(paddingInlineEnd) : width;
}

/** Elements whose text does not fit into them. Captions, asides and the heading of notes in a narrow list are only read out, and never seen. */
function cutOff(element: LanternElement): string[] {
  const inside = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])];
  return [element, ...inside]
    .filter(each => {
      const { clientWidth, scrollWidth, localName, textContent } = each;
      if (localName === 'select' || localName === 'input') return neededBy(each) > each.offsetWidth + 1;
      if (clientWidth === 0 || !textContent?.trim() || each.closest('svg, caption, .aside, thead .note'))
        return false;
      return scrollWidth > clientWidth + 1;
    })
    .map(each => `${each.localName}.${each.className}: ${each.textContent?.trim().slice(0, 60)}`);
}

describe('pseudo-locale', () => {
  for (const tag of ['lantern-queue', 'lantern-volunteers', 'lantern-progress'] as const)
    for (const lang of ['qps', 'qpr'])
      describe(`<${tag} lang="${lang}">`, () => {
        for (const [name, given] of Object.entries(STATES))
          it(`has no text outside the tables, and none cut off at 320 px: ${name}`, async () => {
            const page = new WidgetPage();
            page.place.style.width = '320px';
            const element = await page.show(tag, { ...given, attributes: { ...given.attributes, lang } });
            const root = element.shadowRoot!;
            const fold = root.querySelector('[part=details]');
            fold?.toggleAttribute('open', true);
            if (fold)
              await waitUntil(() => root.querySelector('.depth .facts, .depth .chart'), 'the details open');
            const values = root.querySelector('.chart details');
            values?.toggleAttribute('open', true);
            if (values) await waitUntil(() => root.querySelector('.values'), 'the table of values opens');
            root.querySelector<HTMLElement>('[part=share]')?.click();
            await element.updateComplete;
            const feed = textsOf([given.feed, given.attributes]).sort((a, b) => b.length - a.length);
            expect(root.textContent).to.match(/⟦.*⟧/su);
            expect(strangeTexts(root, feed)).to.deep.equal([]);
            expect(cutOff(element)).to.deep.equal([]);
          });
      });

  it('would find a word in no table, and one that is cut off', async () => {
    const element = await new WidgetPage().show('lantern-queue', {
      feed: FULL_FEED,
      attributes: { ...one, lang: 'qps' },
    });
    const planted = document.createElement('p');
    planted.textContent = `planted ${longer('and more')}`;
    planted.style.cssText = 'width: 20px; white-space: nowrap';
    planted.title = 'hint';
    element.shadowRoot!.append(planted);
    expect(strangeTexts(element.shadowRoot!, textsOf(FULL_FEED))).to.deep.equal(['hint', 'planted']);
    expect(cutOff(element)).to.have.length(1);
  });
});
