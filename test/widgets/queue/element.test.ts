import { expect } from '@open-wc/testing';
import '../../../src/widgets/queue/define.ts';
import { plainBlanks } from '../../support/card-lines.ts';
import { ago, feedOf } from '../../support/views.ts';
import { keepsTheLaws } from '../../support/widget-laws.ts';
import { partOf, partsOf, textOf, WidgetPage } from '../../support/widgets.ts';

function community(text: string): object {
  return {
    name: text,
    status: 'open',
    closesAt: '2021-01-06T20:00+08:00',
    reason: text,
    bring: [text, text],
    tips: [text],
    asOf: ago(4),
    queue: {
      waiting: 180,
      outdoors: 75,
      indoors: 105,
      groupSize: 10,
      maxOutdoorGroups: 6,
      servedPerHour: 90,
      nowServing: text.slice(0, 64),
      lastIssued: text.slice(0, 64),
      callUpTo: text.slice(0, 64),
      capacityLeft: 240,
      level: 'long',
      waitPlace: { name: text },
      history: [
        [ago(30), 120],
        [ago(10), 180],
      ],
    },
  };
}

describe('widgets/queue/element', () => {
  const shown = (queue: object, more: object = {}, attributes: Record<string, string> = {}) =>
    new WidgetPage().show('lantern-queue', {
      feed: feedOf([{ status: 'open', asOf: ago(4), ...more, queue }]),
      attributes: { community: 'a', ...attributes },
    });

  it('shows all of a queue, and folds the rest', async () => {
    const element = await new WidgetPage().show('lantern-queue', {
      feed: feedOf([community('Anheyuan')]),
      attributes: { community: 'a' },
    });
    expect(plainBlanks(textOf(element))).to.equal(
      [
        'Anheyuan: Queue Open until 20:00 About 2 h to wait. Join now: your turn about 17:45.',
        'join by about 16:15 17:45 16:30 19:15',
        'Outdoors 8 groups 2 over the limit of 6 Indoors 11 groups Anheyuan',
        '180 people ahead Now serving Anheyuan, last given Anheyuan Anheyuan',
        'What to bring, how estimated, places left 15:36 · 4 min ago',
      ].join(' '),
    );
  });

  it('draws a dot a person, groups over the limit as squares in a frame behind a line, free places hollow', async () => {
    const groups = async (queue: object): Promise<readonly string[]> => {
      const element = await shown(queue);
      return [...(element.shadowRoot?.querySelectorAll('.groups > *') ?? [])].map(each =>
        (each.getAttribute('class') ?? '').trim(),
      );
    };
    expect(await groups({ outdoors: 40, indoors: 20, groupSize: 10, maxOutdoorGroups: 3 })).to.deep.equal([
      'here',
      'here',
      'here',
      'limit over',
      'over',
      'here',
      'here',
    ]);
    expect(await groups({ outdoors: 10, groupSize: 10, maxOutdoorGroups: 2 })).to.deep.equal([
      'here',
      'free',
      'limit',
    ]);
    expect(await groups({ outdoors: 40, groupSize: 10 })).to.have.length(4);
    // 61 squares of ten groups each.
    expect(await groups({ outdoors: 6010, groupSize: 10 })).to.have.length(61);
    expect(await groups({ outdoors: 20_000, groupSize: 10 })).to.deep.equal([]);
    expect(await groups({ outdoors: 0, indoors: 0, groupSize: 10 })).to.deep.equal([]);
  });

  it('has one sentence for each picture, and none of them is a tab stop', async () => {
    for (const [queue, more] of [
      [{ waiting: 180, servedPerHour: 90, outdoors: 80, groupSize: 10 }, {}],
      [{ level: 'moderate' }, {}],
      [{ nowServing: 'A1', lastIssued: 'A9' }, {}],
      [{ waiting: 9 }, { status: 'paused', resumesAt: ago(-30) }],
      [{}, { status: 'closed', opensAt: ago(-300) }],
    ] as const) {
      const element = await shown(queue, more);
      const visuals = [...element.shadowRoot!.querySelectorAll('.visual')];
      expect(visuals).to.have.length(1);
      expect(visuals[0]?.getAttribute('role')).to.equal('img');
      expect(visuals[0]?.getAttribute('aria-label')).to.match(/\w/);
      expect(
        element.shadowRoot!.querySelectorAll('.figure [tabindex], .figure a, .figure button'),
      ).to.have.length(0);
    }
  });

  it('draws nothing outside of its picture: every place is a share of the width', async () => {
    const element = await shown(
      { waiting: 12_345, servedPerHour: 300, history: [] },
      { closesAt: ago(-3000), lastJoinAt: ago(-2800) },
    );
    for (const each of element.shadowRoot!.querySelectorAll('.visual *'))
      for (const name of ['x', 'x1', 'x2', 'width']) {
        const share = /^([-\d.]+)%$/.exec(each.getAttribute(name) ?? '')?.[1];
        if (share !== undefined) expect(Number(share)).to.be.within(0, 100);
      }
  });

  it('has labels that neither overlap nor leave the picture, in a narrow card, a wide one, and in large text', async () => {
    const cases = [
      [{ waiting: 180, servedPerHour: 90 }, { closesAt: '2021-01-06T20:00+08:00' }],
      [{ waiting: 180, servedPerHour: 90 }, { closesAt: '2021-01-07T05:00+08:00' }],
      [{ waiting: 1, servedPerHour: 180 }, { closesAt: '2021-01-06T18:00+08:00' }],
      [{ waiting: 12_345, servedPerHour: 500 }, {}],
      [{ waitMinutes: { min: 120 } }, { closesAt: '2021-01-06T22:00+08:00' }],
      [{ waitMinutes: 0.5 }, { closesAt: '2021-01-06T16:00+08:00' }],
      [{ waiting: 110, servedPerHour: 75 }, { closesAt: '2021-01-06T18:00+08:00' }],
      [{}, { status: 'closed', opensAt: '2021-01-07T06:00+08:00', closesAt: '2021-01-07T12:00+08:00' }],
      [{}, { status: 'not-started', opensAt: '2021-01-06T15:41+08:00' }],
      [{}, { status: 'paused', resumesAt: '2021-01-06T15:50+08:00', closesAt: '2021-01-06T21:00+08:00' }],
    ] as const;
    const page = new WidgetPage();
    for (const lang of ['en', 'zh-Hans', 'ar', 'sk', 'pt-BR'])
      for (const [queue, more] of cases)
        for (const [width, size] of [
          [280, 16],
          [320, 16],
          [600, 16],
          [320, 32],
        ] as const) {
          page.place.style.cssText = `width: ${width}px; --lantern-font-size: ${size}px`;
          const element = await page.show('lantern-queue', {
            feed: feedOf([{ status: 'open', asOf: ago(4), ...more, queue }]),
            attributes: { community: 'a', lang },
          });
          const picture = element.shadowRoot!.querySelector('.visual');
          const boxes = [...(picture?.querySelectorAll('text') ?? [])]
            .map(text => text.getBoundingClientRect())
            .filter(box => box.width > 0);
          const { left, right } = picture?.getBoundingClientRect() ?? { left: 0, right: 0 };
          const what = JSON.stringify([lang, queue, more, width, size]);
          boxes.forEach((box, index) => {
            expect(box.left, what).to.be.at.least(left - 2);
            expect(box.right, what).to.be.at.most(right + 2);
            for (const other of boxes.slice(index + 1)) {
              const isBeside = box.right <= other.left + 1 || other.right <= box.left + 1;
              expect(isBeside || box.bottom <= other.top + 2 || other.bottom <= box.top + 2, what).to.equal(
                true,
              );
            }
          });
          element.remove();
        }
  });

  it('shows no 0 anywhere for a community without numbers', async () => {
    const element = await new WidgetPage().show('lantern-queue', {
      feed: feedOf([{}]),
      attributes: { community: 'a' },
    });
    expect(textOf(element)).to.equal(
      'Community A: Queue Wait not known Nobody has reported how many are waiting.',
    );
  });

  it('offers somebody to ask where the card does not answer', async () => {
    const contact = async (queue: object, more: object = {}): Promise<string> => {
      const element = await new WidgetPage().show('lantern-queue', {
        feed: feedOf([{ status: 'open', asOf: ago(4), ...more, queue }], {
          publisher: { contact: 'tel:+421' },
        }),
        attributes: { community: 'a' },
      });
      return partOf(element, 'contact');
    };
    expect(await contact({})).to.equal('Call the office');
    expect(await contact({ waiting: 9 }, { status: 'paused', resumesAt: ago(20) })).to.equal(
      'Call the office',
    );
    expect(await contact({ waiting: 9, asOf: ago(1800) })).to.equal('Call the office');
    expect(await contact({ waiting: 9, servedPerHour: 60 })).to.equal('');
  });

  it('shows several communities as a list, with what is not known last', async () => {
    const feed = feedOf([
      { name: 'Second 10' },
      { name: 'Second 2', queue: { waiting: 7 } },
      { name: 'First', queue: { waiting: 3 } },
    ]);
    const element = await new WidgetPage().show('lantern-queue', { feed, attributes: { community: 'a b' } });
    expect(partsOf(element, 'row')).to.deep.equal([
      'Second 2 7 3 min ago',
      'Second 10 – not known nothing reported yet',
    ]);
    expect(partOf(element, 'verdict')).to.equal('7 waiting');
  });

  keepsTheLaws({
    tag: 'lantern-queue',
    community,
    part: 'queue',
    figure: { en: 'About 2 h', zh: '约2小时' },
  });
});
