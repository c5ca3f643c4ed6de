import { expect } from '@open-wc/testing';
import { progressList } from '../../../src/widgets/progress/list.ts';
import {
  ago,
  allText,
  contextOf,
  factOf,
  feedOf,
  linesOf,
  listOf,
  rowLine,
  type Moment,
} from '../../support/views.ts';

const TESTING = { population: 5200, registered: 4100, sampled: 3300, sent: 2800, resulted: 900 };

describe('widgets/progress/list', () => {
  const list = (
    communities: readonly object[],
    more: object = {},
    moment: Moment = {},
    showPositive = false,
  ) => listOf((all, context) => progressList(all, context, { showPositive }), communities, more, moment);

  it('adds up each stage over those that give it, and says from how many', () => {
    const { view: all } = list([{ testing: TESTING }, { testing: { ...TESTING, asOf: ago(50) } }, {}], {
      name: 'Yuhua',
    });
    expect(linesOf(all.panel)).to.deep.equal([
      'Yuhua',
      'from 2 of 3 communities',
      '6,600 of 10,400 sampled',
      '63%',
      'Results: 4,800 results to come',
      'As of 14:50–15:37 · 3–50 min ago',
    ]);
  });

  it('makes no share of the samples of some and the people of others, nor a lag', () => {
    const { view: all } = list([
      { testing: { population: 1000, sampled: 500, resulted: 100 } },
      { testing: { sampled: 700 } },
    ]);
    expect(linesOf(all.panel)).to.include('1,200 sampled');
    expect(allText(all.panel)).not.to.contain('%');
    expect(factOf(all.panel, 'results')).to.equal('');
  });

  it('leaves what is 30 hours old out of every sum', () => {
    const { view: all } = list([{ testing: TESTING }, { testing: { ...TESTING, asOf: ago(1800) } }]);
    expect(linesOf(all.panel)).to.include.members([
      'from 1 of 2 communities · at least: 1 not up to date',
      '3,300 of 5,200 sampled',
    ]);
  });

  it('of which none has a number shows no 0', () => {
    const { view: all, rows } = list([{}, { testing: {} }, { testing: { population: 50 } }].slice(0, 2));
    expect(allText({ ...all.panel, age: undefined })).not.to.match(/\d/);
    for (const row of rows) expect(allText({ ...row, age: undefined })).not.to.match(/\d/);
  });

  it('has a row for each with share and count, results to come and age', () => {
    const { rows, order } = list([
      { testing: TESTING },
      { testing: { sampled: 40 } },
      {},
      { testing: { ...TESTING, asOf: ago(1800) } },
      { testing: { population: 1000, sampled: 1030, resulted: 1030 } },
    ]);
    expect(rows.map(rowLine)).to.deep.equal([
      'Community A | 63% 3,300 | 2,400 | 3 min ago',
      'Community B | 40 | – | 3 min ago',
      'Community C | – | – | ',
      'Community D | – | – | 30 h ago · no longer current',
      'Community E | 103% 1,030 | 0 | 3 min ago',
    ]);
    expect(rows.map(({ bars }) => bars?.length ?? 0)).to.deep.equal([2, 0, 0, 0, 2]);
    expect(order('to-come')).to.deep.equal([2400, undefined, undefined, undefined, 0]);
    expect(order('share').map(share => share !== undefined)).to.deep.equal([true, true, false, false, true]);
  });

  it('tells positives of those who give them, only where asked', () => {
    const communities = [{ testing: { ...TESTING, positive: 2 } }, { testing: TESTING }];
    expect(factOf(list(communities, {}, {}, true).view.panel, 'positive')).to.equal('2');
    expect(factOf(list(communities).view.panel, 'positive')).to.equal('');
  });

  it('is told in Chinese', () => {
    const { view: all } = list([{ testing: TESTING }, {}], {}, { lang: 'zh-Hans' });
    expect(linesOf(all.panel)).to.include.members(['2 个社区中 1 个有数据', '3,300 / 5,200 人已采样']);
    expect([all.caption, ...all.columns.map(({ label }) => label)]).to.deep.equal([
      '各社区检测进度',
      '进度',
      '待出',
      '已登记',
      '已采样',
      '已送检',
      '已出结果',
      '结果滞后',
      '每小时人数',
    ]);
  });

  describe('ordered by lag or pace', () => {
    const history = [4, 3, 2, 1].map(hours => [ago(hours * 60 + 3), { sampled: 1000 - hours * 100 }]);
    const old = [10, 9, 8].map(hours => [ago(hours * 60), { sampled: 1700 - hours * 100 }]);
    const fast = { population: 2000, sampled: 1000, resulted: 10, resultsUpTo: ago(90), history };
    const all = [
      { testing: fast },
      { testing: { sampled: 50, resulted: 50 } },
      { testing: { ...fast, asOf: ago(60 * 7), history: old } },
      { testing: { ...fast, asOf: ago(60 * 30) } },
      {},
    ];
    const cellsOf = (key: string, lang: string): unknown => {
      const { view: found } = listOf(
        (each, context) => progressList(each, context, { showPositive: false }),
        all,
        {},
        { lang },
      );
      const { communities } = contextOf(feedOf(all), { lang }).feed;
      const column = found.columns.find(each => each.key === key);
      return communities.map(each => column?.cell(each).text);
    };

    it('tells minutes between now and the samples whose results are in; of old counts nothing', () => {
      expect(list(all).order('lag')).to.deep.equal([90, 0, undefined, undefined, undefined]);
      expect(cellsOf('lag', 'en')).to.deep.equal(['1 h 30 min', '0 min', '–', '–', '–']);
      expect(cellsOf('lag', 'zh-Hans')).to.deep.equal(['1 小时 30 分钟', '0 分钟', '–', '–', '–']);
    });

    it('tells people an hour of late; of one count, or old ones, nothing', () => {
      expect(list(all).order('pace')).to.deep.equal([100, undefined, undefined, undefined, undefined]);
      expect(cellsOf('pace', 'en')).to.deep.equal(['100', '–', '–', '–', '–']);
    });

    it('shows neither before it is asked for, and no sum of either', () => {
      const { view: found } = list(all);
      expect(found.columns.filter(({ hidden }) => !hidden).map(({ key }) => key)).to.deep.equal([
        'share',
        'to-come',
      ]);
      const { communities } = contextOf(feedOf(all)).feed;
      expect(found.columns.find(({ key }) => key === 'pace')?.groupCell?.(communities).text).to.equal('–');
    });
  });
});
