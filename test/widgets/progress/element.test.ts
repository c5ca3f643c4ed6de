import { expect, waitUntil } from '@open-wc/testing';
import type { LanternProgress } from '../../../src/widgets/progress/define.ts';
import '../../../src/widgets/progress/define.ts';
import { ago, feedOf } from '../../support/views.ts';
import { keepsTheLaws } from '../../support/widget-laws.ts';
import { partOf, partsOf, textOf, WidgetPage } from '../../support/widgets.ts';

function community(text: string): object {
  return {
    name: text,
    asOf: ago(4),
    testing: {
      population: 1000,
      registered: 1040,
      sampled: 1030,
      sent: 900,
      resulted: 300,
      positive: 1234,
      tubes: { poolSize: 10, sent: 90, resulted: 30 },
      resultsUpTo: '2021-01-06T13:56+08:00',
      noCallMeans: text,
    },
  };
}

describe('widgets/progress/element', () => {
  it('shows the answer, all stages, and what to know, and nothing twice', async () => {
    const element = await new WidgetPage().show('lantern-progress', {
      feed: feedOf([community('Anheyuan')]),
      attributes: { community: 'a' },
    });
    expect(textOf(element)).to.equal(
      [
        'Anheyuan: Progress 1,030 sampled 30 more than the 1,000 on the list. The list may be incomplete.',
        'Registered 1,040 Sampled 1,030 At the laboratory 900',
        'Results in samples up to 13:56 300 730 to come 0 list 1,000',
        'Anheyuan Tubes 15:36 · 4 min ago',
      ].join(' '),
    );
  });

  it('draws each stage on one scale, past the mark of the population where it exceeds it', async () => {
    const element = await new WidgetPage().show('lantern-progress', {
      feed: feedOf([community('A')]),
      attributes: { community: 'a' },
    });
    const of = (selector: string, attribute: string): readonly number[] =>
      [...element.shadowRoot!.querySelectorAll(`[data-stage] ${selector}`)].map(each =>
        parseFloat(each.getAttribute(attribute)!),
      );
    const [registered, sampled, sent, results] = of('rect.fill-accent', 'width');
    const [mark] = of('line.line-text', 'x1');
    expect((registered ?? NaN) / (mark ?? NaN)).to.be.closeTo(1.04, 0.001);
    expect(
      [sampled, sent, results].map(width => Math.round(((width ?? NaN) / (mark ?? NaN)) * 1000)),
    ).to.deep.equal([1030, 900, 300]);
    expect(of('rect.dashed', 'x')[0]).to.equal(results);
  });

  it('is one picture with a sentence for the stages, one for the finish, and no tab stop in either', async () => {
    const history = [5, 4, 3, 2, 1].map(hours => [ago(hours * 60 + 4), { sampled: 500 - hours * 60 }]);
    const element = await new WidgetPage().show('lantern-progress', {
      feed: feedOf([{ asOf: ago(4), testing: { population: 1000, sampled: 500, history } }], {
        campaign: { endsAt: ago(-900) },
      }),
      attributes: { community: 'a' },
    });
    const pictures = [...element.shadowRoot!.querySelectorAll('.figure')];
    expect(pictures.map(each => [each.getAttribute('role'), each.getAttribute('aria-label')])).to.deep.equal([
      ['img', 'Sampled: 500, Results in: not known, 1,000 people'],
      ['img', 'all sampled about 23:55–24:00, by 06:40 tomorrow'],
    ]);
    for (const each of pictures) expect(each.querySelector('a, button, input, [tabindex]')).to.equal(null);
  });

  it('hatches old counts, and shows nothing to come', async () => {
    const element = await new WidgetPage().show('lantern-progress', {
      feed: feedOf([{ testing: { population: 1000, sampled: 500, resulted: 100, asOf: ago(700) } }]),
      attributes: { community: 'a' },
    });
    const all = (selector: string): number =>
      element.shadowRoot!.querySelectorAll(`.funnel ${selector}`).length;
    expect([all('.hatched'), all('.fill-accent'), all('.dashed')]).to.deep.equal([2, 0, 0]);
  });

  it('makes the details only when they are opened', async () => {
    const element = await new WidgetPage().show('lantern-progress', {
      feed: feedOf([community('A')]),
      attributes: { community: 'a' },
    });
    const fold = element.shadowRoot!.querySelector<HTMLDetailsElement>('details.fold')!;
    expect(partOf(element, 'tubes')).to.equal('');
    fold.open = true;
    await waitUntil(() => partOf(element, 'tubes') !== '', 'the details come');
    expect(partOf(element, 'tubes')).to.equal('Tubes 90 sent, 30 back, 10 people each');
  });

  it('shows positives only with show-positive, as attribute or property, and hides them again', async () => {
    const element = (await new WidgetPage().show('lantern-progress', {
      feed: feedOf([community('A')]),
      attributes: { community: 'a' },
    })) as LanternProgress;
    const shown = async (): Promise<string> => {
      await element.updateComplete;
      return partOf(element, 'positive');
    };
    expect(await shown()).to.equal('');
    element.setAttribute('show-positive', '');
    expect(await shown()).to.equal('1,234 positive');
    element.showPositive = false;
    expect(await shown()).to.equal('');
    expect(textOf(element)).not.to.contain('1,234');
  });

  it('shows no 0 anywhere for a community without numbers', async () => {
    const element = await new WidgetPage().show('lantern-progress', {
      feed: feedOf([{}]),
      attributes: { community: 'a' },
    });
    expect(textOf(element)).to.equal(
      'Community A: Progress Not known No numbers have been reported yet. Registered not known Sampled not known Results in not known',
    );
  });

  it('lists communities by the lowest share, and says what is not known', async () => {
    const feed = feedOf([
      {},
      { testing: { population: 1000, sampled: 500, resulted: 100 } },
      { testing: { sampled: 40 } },
    ]);
    const element = await new WidgetPage().show('lantern-progress', { feed });
    expect(partsOf(element, 'row')).to.deep.equal([
      'Community B 50% 400 results to come 3 min ago',
      'Community C – not known 40 sampled, population not known · results not known 3 min ago',
      'Community A – not known',
    ]);
  });

  keepsTheLaws({
    tag: 'lantern-progress',
    community,
    part: 'testing',
    figure: { en: '1,030 sampled', zh: '1,030人已采样' },
  });
});
