import { expect } from '@open-wc/testing';
import type { LanternElement } from '../../../src/element/lantern-element.ts';
import '../../../src/widgets/progress/define.ts';
import '../../../src/widgets/queue/define.ts';
import '../../../src/widgets/trend/define.ts';
import '../../../src/widgets/volunteers/define.ts';
import { ago, feedOf } from '../../support/views.ts';
import { WidgetPage } from '../../support/widgets.ts';

const TAGS = ['lantern-queue', 'lantern-volunteers', 'lantern-progress'];

/** Communities as they are on a usual day. */
const COMMUNITIES = Array.from({ length: 14 }, (_, index) => ({
  id: `c${index}`,
  name: `Community ${index}`,
  district: index % 2 ? 'East' : 'West',
  status: ['open', 'open', 'open', 'open', 'paused', 'full'][index % 6],
  closesAt: '2021-01-06T20:00+08:00',
  location: [114, 38],
  asOf: ago(index === 3 ? 75 : index),
  queue: { waiting: 20 * index, servedPerHour: 90 },
  volunteers: {
    roles: [
      { id: 'distance', name: 'Keeping distance', onDuty: 3, min: 2, needed: 3 + (index % 3) },
      { id: 'code', name: 'Helping with the health code', onDuty: index % 2, min: 1, needed: 2 },
    ],
  },
  testing: { population: 5200, sampled: 370 * index, resulted: 300 * index },
}));

async function show(
  tag: string,
  width: string,
  { fontSize = '', communities = COMMUNITIES }: { fontSize?: string; communities?: readonly object[] } = {},
): Promise<LanternElement> {
  const page = new WidgetPage();
  page.place.style.inlineSize = width;
  if (fontSize) page.place.style.setProperty('--lantern-font-size', fontSize);
  return page.show(tag, { feed: feedOf(communities), attributes: { lang: 'en' } });
}

const all = (element: LanternElement, selector: string): readonly HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const isShown = (each: Element): boolean => each.getClientRects().length > 0;

for (const tag of TAGS)
  describe(`ui/list, a list of ${tag} as it is laid out`, () => {
    it('has rows of at most 76 px on a phone, three of four', async () => {
      const heights = all(await show(tag, '320px'), '[part="row"]')
        .map(row => row.getBoundingClientRect().height)
        .sort((one, other) => one - other);
      expect(heights.length).to.be.above(5);
      expect(heights[Math.floor(heights.length * 0.75)]).to.be.at.most(76);
    });

    it('has its cells in columns with headings where there is room, in rows of 48 px and more', async () => {
      const element = await show(tag, '1000px');
      const starts = all(element, '[part="row"]').map(row =>
        [...row.children].map(cell => Math.round(cell.getBoundingClientRect().right)).join(' '),
      );
      expect(new Set(starts).size).to.equal(1);
      expect(all(element, 'thead th').every(isShown)).to.equal(true);
      const heights = all(element, '[part="row"]').map(row => row.getBoundingClientRect().height);
      expect([Math.min(...heights) >= 48, Math.max(...heights) <= 76]).to.deep.equal([true, true]);
    });

    for (const [width, fontSize] of [
      ['240px', ''],
      ['280px', ''],
      ['320px', ''],
      ['320px', '32px'],
      ['700px', ''],
    ] as const)
      it(`has nothing beside its frame at ${width} with text of ${fontSize || '16px'}`, async () => {
        const element = await show(tag, width, { fontSize });
        all(element, '[part="menu"], [part="fold"] .unfold').forEach(each => each.click());
        await element.updateComplete;
        const frame = all(element, '[part="frame"]')[0]!.getBoundingClientRect();
        // Not the origins of texts, of which Firefox tells another box than it draws: the texts in them count.
        for (const each of all(element, '.listing :not(.at)').filter(isShown)) {
          const { left, right } = each.getBoundingClientRect();
          expect([left, right], each.outerHTML.slice(0, 120)).to.satisfy(
            ([from, to]: number[]) => from! >= frame.left - 1 && to! <= frame.right + 1,
          );
        }
      });

    it('never cuts a name', async () => {
      const name = 'Former Second Cotton Mill and Railway Workshop Staff Housing and Adjoining Shops';
      const communities = COMMUNITIES.slice(0, 2).map(each => ({ ...each, name, status: 'open' }));
      for (const width of ['200px', '320px', '1000px']) {
        const [cell] = all(await show(tag, width, { communities }), '[part="row"] th');
        expect(cell!.scrollWidth, width).to.be.at.most(cell!.clientWidth + 1);
        expect(cell!.querySelector('bdi')!.getBoundingClientRect().height, width).to.be.above(40);
      }
    });

    it('has targets of 44 px', async () => {
      const element = await show(tag, '320px');
      all(element, '[part="menu"]')[0]!.click();
      await element.updateComplete;
      const targets = all(element, '.listing button, .listing .find, .choices label').filter(isShown);
      expect(targets.length).to.be.above(8);
      for (const each of targets)
        expect(each.getBoundingClientRect().height, each.outerHTML.slice(0, 100)).to.be.at.least(44);
    });

    it('is made of few elements before anything is opened', async () => {
      expect(
        all(await show(tag, '320px', { communities: COMMUNITIES.slice(0, 10) }), '*').length,
      ).to.be.below(260);
    });
  });

describe('ui/list, a row that can be chosen', () => {
  it('has its note below a name of several lines, and not across it', async () => {
    const name = 'Former Second Cotton Mill and Railway Workshop Staff Housing and Adjoining Shops';
    const history = [
      [ago(60), 10],
      [ago(0), 20],
    ];
    const communities = COMMUNITIES.slice(0, 2).map((each, index) => ({
      ...each,
      name: `${name} ${index}`,
      queue: { ...each.queue, history },
    }));
    const element = await show('lantern-trend', '320px', { communities });
    const rows = all(element, '[part="row"]');
    expect(rows.length).to.equal(2);
    for (const row of rows) {
      const lines = row.querySelector('.unfold bdi')!.getBoundingClientRect();
      expect(lines.height, 'several lines').to.be.above(40);
      expect(row.querySelector('.note')!.getBoundingClientRect().top).to.be.at.least(lines.bottom - 1);
    }
  });
});
