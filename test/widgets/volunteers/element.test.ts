import { expect } from '@open-wc/testing';
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
        { start: ago(60), end: ago(-60), role: text.slice(0, 64), signedUp: 1, min: 2, needed: 4 },
        { start: ago(-60), end: ago(-120), role: 'distance', signedUp: 3, needed: 4 },
      ],
      longOnDuty: 3,
      signUpUrl: 'https://example.org/help',
      asks: [{ what: text, needed: 20, have: 5 }],
    },
  };
}

describe('widgets/volunteers/element', () => {
  it('shows all of the volunteers', async () => {
    const element = await new WidgetPage().show('lantern-volunteers', {
      feed: feedOf([community('Anheyuan')]),
      attributes: { community: 'a' },
    });
    expect(textOf(element)).to.equal(
      [
        'Anheyuan 9 of 13 volunteers on duty 7 more needed',
        'Volunteers by task Task On duty Needed Lacking Anheyuan 8 5 0 Anheyuan below the least of 2 1 8 7',
        'Sign up to help',
        'Signed up now Anheyuan: 1 of 4 (below the least of 2), until 16:40',
        'Next gap now: 3 lacking Anheyuan: 1 of 4',
        'Relief 3 have been on duty too long 16:40: Anheyuan 3 of 4 Wanted 20 Anheyuan, 5 there',
        'All tasks 14:40: Signed up 1 · Needed 4 Signed up Needed 0 2 4 00:00 06:00 12:00 18:00 00:00 now Values as a table',
        'Anheyuan 14:40: Signed up 1 · Needed 4 Anheyuan: 14:40: 1 of 4 0 4 Anheyuan 16:40: Signed up 3 · Needed 4 Anheyuan: 16:40: 3 of 4 0 4',
        'As of 15:36 · 4 min ago Share or save',
      ].join(' '),
    );
  });

  it('marks a gap by more than its colour, and says nothing of a surplus', async () => {
    const element = await new WidgetPage().show('lantern-volunteers', {
      feed: feedOf([community('A')]),
      attributes: { community: 'a' },
    });
    const alerts = [...(element.shadowRoot?.querySelectorAll('.alert') ?? [])].map(textOf);
    expect(alerts).to.include.members(['7 more needed', '7', 'below the least of 2']);
    expect(alerts).not.to.include('0');
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
    expect(textOf(element)).to.equal('Community A volunteers on duty: not known');
  });

  it('lists communities with the largest gap first, and those without numbers last', async () => {
    const feed = feedOf([
      {},
      { volunteers: { onDuty: 3, needed: 4 } },
      { volunteers: { onDuty: 1, needed: 9 } },
    ]);
    const element = await new WidgetPage().show('lantern-volunteers', { feed });
    expect(partsOf(element, 'row')).to.deep.equal([
      'Community C 3 min ago 1 of 9 8',
      'Community B 3 min ago 3 of 4 1',
      'Community A – –',
    ]);
    expect(partOf(element, 'figure')).to.equal('4 of 13 volunteers on duty');
  });

  keepsTheLaws({
    tag: 'lantern-volunteers',
    community,
    part: 'volunteers',
    figure: { en: '9 of 13 volunteers on duty', zh: '9 / 13 名志愿者在岗' },
  });
});
