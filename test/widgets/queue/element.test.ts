import { expect } from '@open-wc/testing';
import '../../../src/widgets/queue/define.ts';
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
  it('shows all of a queue', async () => {
    const element = await new WidgetPage().show('lantern-queue', {
      feed: feedOf([community('Anheyuan')]),
      attributes: { community: 'a' },
    });
    expect(textOf(element)).to.equal(
      [
        'Anheyuan Open Closes 20:00 180 people waiting',
        'Wait: about 55 min – 3 h 35 min estimate: 180 people ÷ 90 an hour; half within 2 h, nine of ten within 3 h 35 min',
        'Queue Long Join by 16:25 closes 20:00, less the longest wait',
        'Where 8 groups (75 people) outdoors 11 groups (105 people) indoors at most 6 groups outdoors 2 groups over the outdoor limit',
        'Tickets now serving Anheyuan last handed out Anheyuan called today up to Anheyuan; this may change',
        'Left today places for 240 more Wait here Anheyuan Bring Anheyuan · Anheyuan Advice Anheyuan',
        'People waiting 15:30: 180 0 50 100 150 15:15 15:30 now 180 Values as a table',
        'As of 15:36 · 4 min ago Share or save',
      ].join(' '),
    );
  });

  it('draws a square a group, those over the limit apart, and only where they can be counted at a glance', async () => {
    const groups = async (queue: object): Promise<readonly (string | null)[]> => {
      const element = await new WidgetPage().show('lantern-queue', {
        feed: feedOf([{ queue }]),
        attributes: { community: 'a' },
      });
      return [...(element.shadowRoot?.querySelectorAll('[part="groups"] path') ?? [])].map(path =>
        path.getAttribute('class'),
      );
    };
    expect(await groups({ outdoors: 40, indoors: 20, groupSize: 10, maxOutdoorGroups: 3 })).to.deep.equal([
      null,
      null,
      null,
      'alert',
      'in',
      'in',
    ]);
    expect(await groups({ outdoors: 40, groupSize: 10 })).to.deep.equal([null, null, null, null]);
    expect(await groups({ outdoors: 601, groupSize: 10 })).to.deep.equal([]);
    expect(await groups({ outdoors: 0, indoors: 0, groupSize: 10 })).to.deep.equal([]);
  });

  it('shows no 0 anywhere for a community without numbers', async () => {
    const element = await new WidgetPage().show('lantern-queue', {
      feed: feedOf([{}]),
      attributes: { community: 'a' },
    });
    expect(textOf(element)).to.equal('Community A people waiting: not known');
  });

  it('shows several communities as a list, in the order of their names', async () => {
    const feed = feedOf([
      { name: 'Second 10' },
      { name: 'Second 2', queue: { waiting: 7 } },
      { name: 'First', queue: { waiting: 3 } },
    ]);
    const element = await new WidgetPage().show('lantern-queue', { feed, attributes: { community: 'a b' } });
    expect(partsOf(element, 'row')).to.deep.equal(['Second 2 3 min ago 7', 'Second 10 –']);
    expect(partOf(element, 'figure')).to.equal('7 people waiting');
  });

  keepsTheLaws({
    tag: 'lantern-queue',
    community,
    part: 'queue',
    figure: { en: '180 people waiting', zh: '180 人在排队' },
  });
});
