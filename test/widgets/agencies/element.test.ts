import { expect } from '@open-wc/testing';
import { story } from '../../../demo/replay/story.ts';
import type { FeedDocument } from '../../../src/feed/feed-document.ts';
import type { LanternElement } from '../../../src/element/lantern-element.ts';
import '../../../src/widgets/agencies/define.ts';
import { recorded } from '../../demo/recorded.ts';
import { WRITTEN } from '../../support/feeds.ts';
import { ago, feedOf, plainBlanks } from '../../support/views.ts';
import { keepsTheLaws } from '../../support/widget-laws.ts';
import { partOf, partsOf, textOf, WidgetPage } from '../../support/widgets.ts';

function community(text: string): object {
  return {
    name: text,
    asOf: ago(4),
    reason: text,
    volunteers: { onDuty: 9, needed: 13, roles: [{ id: 'x', name: text, onDuty: 9, needed: 13 }] },
  };
}

/** Agencies whose numbers are as old as those of the first community, named like it. */
function withAgencies(communities: readonly object[], more: object = {}): FeedDocument {
  const [{ asOf, name } = {}] = communities as readonly { asOf?: string; name?: string }[];
  const agencies = [
    { id: 'one', name: name ?? 'One', staff: 26, deployed: 15, communities: ['a', 'b', name ?? 'x'], asOf },
    { id: 'two', name: name ?? 'Two', staff: 6, deployed: 9, communities: ['a'], asOf },
  ];
  return feedOf(communities, { agencies, ...more });
}

describe('widgets/agencies/element', () => {
  const show = (feed: FeedDocument, attributes: Record<string, string>): Promise<LanternElement> =>
    new WidgetPage().show('lantern-agencies', { feed, attributes });

  it('15 of 26 staff in four communities: tells the row of the story in English and in Chinese', async () => {
    const feed = story(await recorded('story.json'), WRITTEN);
    for (const [lang, verdict, sentence, places] of [
      [
        'en',
        '11 can still go',
        '15 of 26 staff are out, in 4 communities',
        ['Nanli 7 short', 'Xiangyi Road 3 short', 'Anheli 4 short', 'Xinghe staffed'],
      ],
      [
        'zh-Hans',
        '还能派11人',
        '共26人，已派15人到4个社区',
        ['南里社区 缺7人', '祥颐路社区 缺3人', '安和里社区 缺4人', '星河社区 已齐'],
      ],
    ] as const) {
      const one = await show(feed, { community: 'anheli', lang });
      expect(partOf(one, 'verdict')).to.equal(verdict);
      expect(partOf(one, 'sentence')).to.equal(sentence);
      expect(partsOf(one, 'place')).to.deep.equal(places);
      const all = await show(feed, { lang });
      expect(partOf(all, 'verdict')).to.equal(verdict);
      expect(partsOf(all, 'row').map(each => plainBlanks(each).slice(0, places[0].length))[0]).to.equal(
        places[0],
      );
    }
  });

  it('is called after the one agency of its feed', async () => {
    const feed = story(await recorded('story.json'), WRITTEN);
    expect(partOf(await show(feed, { lang: 'en' }), 'heading')).to.match(/^Bright Road Social Work Centre/);
  });

  it('draws each person, and tells their number to those who do not see them', async () => {
    const element = await show(
      feedOf([community('A')], { agencies: [{ id: 'x', staff: 26, deployed: 15, communities: ['a'] }] }),
      {
        community: 'a',
      },
    );
    const free = element.shadowRoot!.querySelector('[part="free"]')!;
    expect(textOf(free)).to.equal('11');
    const people = [...free.querySelectorAll('path')].map(
      path => path.getAttribute('d')!.match(/V11/g)!.length,
    );
    expect(people, 'five together').to.deep.equal([5, 5, 1]);
    // Where a row is wider than its place, it goes on in the next one.
    for (const width of ['320px', '140px']) {
      element.style.width = width;
      element.style.display = 'block';
      const { right } = element.getBoundingClientRect();
      for (const svg of free.querySelectorAll('svg > svg'))
        expect(svg.getBoundingClientRect().right, width).to.be.at.most(right);
    }
  });

  it('hundreds of people are bars of one scale', async () => {
    const element = await show(
      feedOf([community('A')], { agencies: [{ id: 'x', staff: 800, deployed: 600, communities: ['a'] }] }),
      {
        community: 'a',
      },
    );
    const widths = [...element.shadowRoot!.querySelectorAll('.bar rect')].map(each =>
      parseFloat(each.getAttribute('width')!),
    );
    expect(widths).to.deep.equal([25, 75]);
  });

  keepsTheLaws({
    tag: 'lantern-agencies',
    community,
    part: 'volunteers',
    document: withAgencies,
    figure: { en: '11 can still go', zh: '还能派11人' },
  });
});
