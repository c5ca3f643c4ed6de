import { expect } from '@open-wc/testing';
import type { LanternElement } from '../../../src/element/lantern-element.ts';
import '../../../src/widgets/volunteers/define.ts';
import { ago, feedOf } from '../../support/views.ts';
import { keepsTheLaws } from '../../support/widget-laws.ts';
import { partOf, partsOf, textOf, WidgetPage } from '../../support/widgets.ts';

function community(text: string): object {
  return {
    name: text,
    asOf: ago(4),
    volunteers: {
      onDuty: 9,
      needed: 13,
      roles: [
        { id: 'distance', name: text, onDuty: 8, needed: 5 },
        { id: 'code-help', name: text, onDuty: 1, min: 2, needed: 8 },
      ],
      shifts: [
        { start: ago(60), end: ago(-60), role: 'code-help', signedUp: 1, min: 2, needed: 8 },
        { start: ago(-60), end: ago(-120), role: 'distance', signedUp: 3, needed: 4 },
      ],
      longOnDuty: 3,
      signUpUrl: 'https://example.org/help',
      asks: [{ what: text, needed: 20, have: 5 }],
    },
  };
}

describe('widgets/volunteers/element', () => {
  const show = (given: object, attributes: Readonly<Record<string, string>> = {}): Promise<LanternElement> =>
    new WidgetPage().show('lantern-volunteers', {
      feed: feedOf([given]),
      attributes: { community: 'a', ...attributes },
    });

  it('shows all of the volunteers', async () => {
    expect(textOf(await show(community('Anheyuan')))).to.equal(
      [
        'Anheyuan: Volunteers 7 short now 6 of the 13 places are filled One task is below its minimum.',
        'now 17:40 14:40 16:40 Anheyuan 7 short min 2 Anheyuan 3 to spare 8/5',
        '3 people have been on too long. Relieve them first. Also wanted: 15 Anheyuan',
        'Sign up to help All shifts 15:36 · 4 min ago',
      ].join(' '),
    );
  });

  it('tells each task in one sentence to those who do not see its picture', async () => {
    const element = await show(community('Anheyuan'));
    const pictures = [...(element.shadowRoot?.querySelectorAll('.roster svg[role="img"]') ?? [])];
    expect(pictures.map(each => each.getAttribute('aria-label'))).to.deep.equal([
      'now: 1 of 8, minimum 2',
      'now: 8 of 5; 16:40–17:40: 3 of 4',
    ]);
  });

  it('links to where one signs up, and tells the other page nothing of this one', async () => {
    const element = await new WidgetPage().show('lantern-volunteers', {
      feed: feedOf([community('A')]),
      attributes: { community: 'a' },
    });
    const link = element.shadowRoot?.querySelector('a');
    expect([link?.href, link?.rel]).to.deep.equal(['https://example.org/help', 'noopener']);
  });

  it('makes no link of an address that runs code', async () => {
    const feed = feedOf([{ volunteers: { onDuty: 1, signUpUrl: 'javascript:alert(1)' } }]);
    const element = await new WidgetPage().show('lantern-volunteers', {
      feed,
      attributes: { community: 'a' },
    });
    expect(element.shadowRoot?.querySelector('a')).to.equal(null);
  });

  it('shows no 0 anywhere for a community without numbers', async () => {
    const element = await new WidgetPage().show('lantern-volunteers', {
      feed: feedOf([{}]),
      attributes: { community: 'a' },
    });
    expect(textOf(element)).to.equal(
      'Community A: Volunteers Not known Nobody has reported how many are here.',
    );
  });

  it('lists communities with the largest gap first, and those without numbers last', async () => {
    const feed = feedOf([
      {},
      { volunteers: { onDuty: 3, needed: 4 } },
      { volunteers: { onDuty: 1, needed: 9 } },
    ]);
    const element = await new WidgetPage().show('lantern-volunteers', { feed });
    expect(partsOf(element, 'row')).to.deep.equal([
      'Community C 8 short 3 min ago',
      'Community B 1 short 3 min ago',
      'Community A – not known',
    ]);
    expect(partOf(element, 'verdict')).to.equal('9 short');
  });

  keepsTheLaws({
    tag: 'lantern-volunteers',
    community,
    part: 'volunteers',
    figure: { en: '7 short now', zh: '现在缺7人' },
  });
});
