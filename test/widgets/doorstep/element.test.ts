import { expect } from '@open-wc/testing';
import '../../../src/widgets/doorstep/define.ts';
import { ago, feedOf } from '../../support/views.ts';
import { keepsTheLaws } from '../../support/widget-laws.ts';
import { partOf, textOf, unfold, WidgetPage } from '../../support/widgets.ts';

function community(text: string): object {
  return { name: text, asOf: ago(4), doorstep: { people: 33, sampled: 12, households: 21, teams: 2 } };
}

const show = (doorstep: object, attributes: Record<string, string> = {}) =>
  new WidgetPage().show('lantern-doorstep', {
    feed: feedOf([{ name: 'Anheyuan', asOf: ago(4), doorstep }]),
    attributes: { community: 'a', ...attributes },
  });

describe('widgets/doorstep/element', () => {
  it('shows how many are left, of how many, homes and teams, and nothing twice', async () => {
    const element = await show({ people: 33, sampled: 12, households: 21, teams: 2 });
    expect(textOf(element)).to.equal(
      'Anheyuan: At the door 21 still to visit 12 of 33 people sampled at home 21 homes in all 2 teams are out 15:36 · 4 min ago',
    );
  });

  it('draws each person, filled where visited, with one sentence and no tab stop', async () => {
    const element = await show({ people: 33, sampled: 12 });
    const picture = element.shadowRoot!.querySelector('[part=visits]')!;
    const heads = (kind: string): number =>
      [...picture.querySelectorAll(`path.${kind}`)].flatMap(each => each.getAttribute('d')!.match(/M/g) ?? [])
        .length / 2;
    expect([heads('fill-accent'), heads('fill-surface')]).to.deep.equal([12, 21]);
    expect(picture.getAttribute('aria-label')).to.equal('Sampled at home: 12; still to visit: 21');
    expect(picture.querySelector('[tabindex], button, a')).to.equal(null);
  });

  it('draws nobody where a number is hidden, and says why it is', async () => {
    const element = await show({ people: 33, sampled: 30, households: 3, teams: 1 });
    expect(element.shadowRoot!.querySelector('[part=visits]')).to.equal(null);
    await unfold(element);
    expect(partOf(element, 'why')).to.equal(
      'Hidden Numbers below 5 are not shown, so that nobody can be recognised from them. A number that would give one of them away is hidden too.',
    );
    expect(element.shadowRoot!.innerHTML).not.to.match(/>\s*(30|3)\b/);
  });

  keepsTheLaws({
    tag: 'lantern-doorstep',
    community,
    part: 'doorstep',
    limit: 'testing',
    figure: { en: '21 still to visit', zh: '还有21人待上门' },
  });
});
