import { aTimeout, expect } from '@open-wc/testing';
import type { LanternElement } from '../../src/element/lantern-element.ts';
import '../../src/widgets/progress/define.ts';
import '../../src/widgets/queue/define.ts';
import '../../src/widgets/volunteers/define.ts';
import { ServedFeed } from '../support/feed-client.ts';
import { ago, feedOf } from '../support/views.ts';
import { textOf, WidgetPage } from '../support/widgets.ts';

/*
 * A widget that has been on the page for hours must say what one says that is made at this moment from the same document:
 * whatever it keeps, it must know how long.
 */

const at = (minutes: number): string => ago(-minutes);
const one = { community: 'a' };

/** What is to be seen: the words, and whether a state counts as current. Not what was told when it changed. */
function seen(element: LanternElement): readonly string[] {
  const copy = element.shadowRoot!.querySelector('.frame')!.cloneNode(true) as Element;
  for (const told of copy.querySelectorAll('[role=status]')) told.remove();
  const states = [...copy.querySelectorAll('[part=status]')].map(state => state.outerHTML);
  return [textOf(copy), ...states.map(state => state.replace(/<!--.*?-->/g, ''))];
}

type Case = readonly [
  name: string,
  tag: string,
  feed: object,
  attributes: Record<string, string>,
  minutes: readonly number[],
];

const twice = (community: object): readonly object[] => [community, community];
const shifts = (lacking: number): readonly object[] => [
  { start: ago(60), end: at(30), signedUp: 3, needed: 3 + lacking },
  { start: at(30), end: at(300), signedUp: 3, needed: 20 - lacking },
];

const CASES: readonly Case[] = [
  [
    'a queue of no known time, in a place of a known one',
    'lantern-queue',
    feedOf([{ status: 'open', asOf: ago(1), queue: { waiting: 5, asOf: 'yesterday' } }]),
    one,
    [20, 60, 300],
  ],
  [
    'the same as a list',
    'lantern-queue',
    feedOf(twice({ status: 'open', asOf: ago(1), queue: { waiting: 5, asOf: 'yesterday' } })),
    {},
    [20, 60, 300],
  ],
  [
    'a queue of a time to come',
    'lantern-queue',
    feedOf([{ status: 'open', asOf: ago(1), queue: { waiting: 5, asOf: at(60 * 24) } }]),
    one,
    [20, 60, 300],
  ],
  [
    'hours alone',
    'lantern-queue',
    feedOf([{ closesAt: at(60), lastJoinAt: at(30) }]),
    one,
    [20, 25, 45, 60 * 12],
  ],
  [
    'a time to join by that is worked out, with a long limit',
    'lantern-queue',
    feedOf([{ status: 'open', asOf: ago(130), closesAt: at(60), queue: { waiting: 100, waitMinutes: 30 } }], {
      staleAfter: { queue: 36_000 },
    }),
    one,
    [10, 25, 10, 20],
  ],
  [
    'rows that close, with a long limit',
    'lantern-queue',
    feedOf(
      twice({
        status: 'open',
        asOf: ago(130),
        closesAt: at(12),
        queue: { waiting: 100, servedPerHour: 60 },
      }),
      { staleAfter: { queue: 36_000 } },
    ),
    {},
    [10, 5, 10, 20],
  ],
  [
    'a state newer than the queue',
    'lantern-queue',
    feedOf([{ status: 'open', asOf: ago(1), queue: { waiting: 5, asOf: ago(130) } }]),
    one,
    [20, 10, 5, 60, 40],
  ],
  [
    'a state, and a queue of days ago',
    'lantern-queue',
    feedOf([{ status: 'open', asOf: ago(1), queue: { waiting: 5, asOf: ago(60 * 60) } }]),
    one,
    [20, 30, 60, 100],
  ],
  [
    'nothing of a time',
    'lantern-queue',
    feedOf([{ status: 'open', closesAt: at(30), queue: { waiting: 5 } }], { generatedAt: undefined }),
    one,
    [10, 25, 1000],
  ],
  [
    'results that fall behind, over midnight',
    'lantern-progress',
    feedOf(
      [
        {
          testing: {
            asOf: ago(130),
            population: 1000,
            sampled: 500,
            resulted: 100,
            resultsUpTo: ago(180),
            history: [
              [ago(250), 300, 0],
              [ago(130), 500, 100],
            ],
          },
        },
      ],
      { campaign: { startsAt: ago(300), endsAt: at(40) } },
    ),
    one,
    [20, 25, 34, 60 * 6, 25],
  ],
  [
    'shifts of a list that is ordered by who lacks most',
    'lantern-volunteers',
    feedOf(
      Array.from({ length: 14 }, (_, lacking) => ({ volunteers: { asOf: ago(3), shifts: shifts(lacking) } })),
    ),
    {},
    [10, 25, 10, 20],
  ],
];

describe('a widget that stays', () => {
  for (const [name, tag, feed, attributes, minutes] of CASES) {
    it(`says what a new one says: ${name}`, async () => {
      const page = new WidgetPage();
      const given = { feed, attributes: { lang: 'en', ...attributes } };
      const element = await page.show(tag, given);
      for (const step of minutes) {
        await page.later(step);
        await aTimeout(0);
        await element.updateComplete;
        const fresh = await page.show(tag, given);
        expect(seen(element)).to.deep.equal(seen(fresh));
        fresh.remove();
      }
    });
  }

  const many = (more: object): object =>
    feedOf(
      Array.from({ length: 14 }, (_, place) => ({ queue: { waiting: place * 3 } })),
      more,
    );

  it('orders its list as a new one does when the same communities come with another time', async () => {
    const page = new WidgetPage();
    const attributes = { lang: 'en', sort: '-waiting' };
    const served = await ServedFeed.create([{ text: JSON.stringify(many({ generatedAt: ago(300) })) }]);
    const element = await page.show('lantern-queue', { attributes: { ...attributes, src: served.url } });
    await element.reload();
    await element.updateComplete;
    const feed = many({ generatedAt: ago(1) });
    await served.script([{ text: JSON.stringify(feed) }]);
    await element.reload();
    await element.updateComplete;
    expect(seen(element)).to.deep.equal(seen(await page.show('lantern-queue', { feed, attributes })));
  });

  it('orders its list as a new one does when the page has another limit', async () => {
    const page = new WidgetPage();
    const attributes = { lang: 'en', sort: '-waiting' };
    const feed = many({ generatedAt: ago(300) });
    const element = await page.show('lantern-queue', { feed, attributes });
    element.staleAfter = 40_000;
    await element.updateComplete;
    const fresh = await page.show('lantern-queue', {
      feed,
      attributes: { ...attributes, 'stale-after': '40000' },
    });
    expect(seen(element)).to.deep.equal(seen(fresh));
  });

  for (const view of ['districts', ''])
    it(`keeps the row that has the focus in place, though time alone would move it: ${view || 'a plain list'}`, async () => {
      const page = new WidgetPage();
      const communities = Array.from({ length: 12 }, (_, place) => ({
        id: `c${place}`,
        name: `N${place}`,
        district: 'North',
        sites: [{ id: 's', name: `Gate of N${place}`, queue: { waiting: 1 } }],
        // The first two are old in two minutes.
        queue: { waiting: 100 - place, asOf: ago(place < 2 ? 28 : 1) },
      }));
      const element = await page.show('lantern-queue', {
        feed: feedOf(communities),
        attributes: { lang: 'en', sort: '-waiting', view },
      });
      const root = element.shadowRoot!;
      const folds = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('tbody .unfold')];
      await element.updateComplete;
      folds()[view ? 1 : 0]!.focus();
      expect(textOf(root.activeElement!)).to.equal('N0');
      await page.later(6);
      expect(textOf(root.activeElement!)).to.equal('N0');
      (root.activeElement as HTMLElement).blur();
      await page.later(1);
      expect(textOf(folds()[view ? 1 : 0]!)).to.equal('N2');
    });
});
