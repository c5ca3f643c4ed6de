import { expect } from '@open-wc/testing';
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
  it('shows all of the testing, and 103 % where that is what it is', async () => {
    const element = await new WidgetPage().show('lantern-progress', {
      feed: feedOf([community('Anheyuan')]),
      attributes: { community: 'a' },
    });
    expect(textOf(element)).to.equal(
      [
        'Anheyuan 1,030 of 1,000 sampled 103%',
        'Registered 1,040 104% more than the population given Sampled 1,030 103% more than the population given',
        'Sent to the laboratory 900 90% Results in 300 30%',
        'Results 730 results to come · in for samples up to 13:56',
        'Lag results are 1 h 44 min behind the samples No call Anheyuan',
        'Tubes 90 sent · 30 with results · 10 people in a tube',
        'As of 15:36 · 4 min ago Share or save',
      ].join(' '),
    );
  });

  it('draws a bar a stage, that ends where the population does', async () => {
    const element = await new WidgetPage().show('lantern-progress', {
      feed: feedOf([community('A')]),
      attributes: { community: 'a' },
    });
    const bars = [
      ...(element.shadowRoot?.querySelectorAll(
        '[data-stage] path[fill-opacity], [data-stage] path:nth-child(2)',
      ) ?? []),
    ].map(path => path.getAttribute('d'));
    expect(bars).to.deep.equal(['M0 0h100v8H0z', 'M0 0h100v8H0z', 'M0 0h90v8H0z', 'M0 0h30v8H0z']);
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
    expect(await shown()).to.equal('Positive 1,234');
    element.showPositive = false;
    expect(await shown()).to.equal('');
    expect(textOf(element)).not.to.contain('1,234');
  });

  it('shows no 0 anywhere for a community without numbers', async () => {
    const element = await new WidgetPage().show('lantern-progress', {
      feed: feedOf([{}]),
      attributes: { community: 'a' },
    });
    expect(textOf(element)).to.equal('Community A sampled: not known');
  });

  it('lists communities with share, count and results to come', async () => {
    const feed = feedOf([
      {},
      { testing: { population: 1000, sampled: 500, resulted: 100 } },
      { testing: { sampled: 40 } },
    ]);
    const element = await new WidgetPage().show('lantern-progress', { feed });
    expect(partsOf(element, 'row')).to.deep.equal([
      'Community A – –',
      'Community B 3 min ago 50% 500 400',
      'Community C 3 min ago 40 –',
    ]);
  });

  keepsTheLaws({
    tag: 'lantern-progress',
    community,
    part: 'testing',
    figure: { en: '1,030 of 1,000 sampled', zh: '1,030 / 1,000 人已采样' },
  });
});
