import { expect } from '@open-wc/testing';
import { progressList } from '../../../src/widgets/progress/list.ts';
import type { Status } from '../../../src/domain/model.ts';
import type { Row } from '../../../src/ui/panel.ts';
import { ago, allText, contextOf, feedOf, listOf, rowLine, totalLine } from '../../support/views.ts';

const list = (communities: readonly object[], more: object = {}, lang: string = 'en', showPositive = false) =>
  listOf((all, context) => progressList(all, context, { showPositive }), communities, more, { lang });
const shown = (row: Row): string => rowLine({ ...row, cells: row.cells.slice(0, 1) });

const TESTING = { population: 5200, registered: 4100, sampled: 3300, sent: 2800, resulted: 900 };

describe('widgets/progress/list', () => {
  it('of communities without news, says when they open, parted as all notes are', () => {
    const feed = [{ opensAt: ago(-60) }, {}];
    for (const [lang, note] of [
      ['en', 'Community A opens 16:40 · Community B'],
      ['zh-Hans', 'Community A16:40开始 · Community B'],
    ] as const) {
      const context = contextOf(feedOf(feed), { lang });
      const { view } = list(feed, {}, lang);
      expect(view.fold('no-news', context.feed.communities).note).to.equal(note);
    }
  });

  it('takes a population of 0 for one that is not known', () => {
    const { view } = list([
      { testing: { population: 100, sampled: 50 } },
      { testing: { population: 0, sampled: 30 } },
    ]);
    expect(totalLine(view.panel)).to.equal('50% sampled | 50 of 100 people in 1 of 2 communities');
  });

  describe('the column of shares', () => {
    it('has one measure: what is not known of a community is not replaced by another stage', () => {
      const { rows, order, view } = list([
        { testing: TESTING },
        { testing: { population: 4400, resulted: 1900 } },
        { testing: { population: 4200, registered: 380 } },
        { testing: { sampled: 1210 } },
        {},
      ]);
      expect(view.columns[0]?.label).to.equal('Sampled');
      expect(rows.map(shown)).to.deep.equal([
        'Community A | 63% | 2,400 results to come | 3 min ago',
        'Community B | – |  | 3 min ago',
        'Community C | – |  | 3 min ago',
        'Community D | – | 1,210 sampled, population not known · results not known | 3 min ago',
        'Community E | – |  | ',
      ]);
      expect(order('share').map(share => share !== undefined)).to.deep.equal([
        true,
        false,
        false,
        false,
        false,
      ]);
    });

    it('is of results where hardly any community gives samples, and of counts where no population is known', () => {
      const { view, rows } = list([
        { testing: { resulted: 7 } },
        { testing: { resulted: 9 } },
        { testing: { resulted: 9 } },
        { testing: { sampled: 4 } },
      ]);
      expect([view.columns[0]?.label, view.sort]).to.deep.equal(['Results in', 'name']);
      expect(rows.map(({ cells }) => cells[0]?.text)).to.deep.equal(['7', '9', '9', '–']);
      expect(rows.map(({ visual }) => visual)).to.deep.equal([undefined, undefined, undefined, undefined]);
    });

    it('draws both bars on one axis of people, and leaves room for more than there are', () => {
      const { rows, view } = list([
        { testing: { population: 1000, sampled: 1030, resulted: 640 } },
        { testing: { population: 1000, sampled: 500 } },
      ]);
      expect(rows.map(({ visual }) => visual)).to.deep.equal([
        { kind: 'bars', thick: 1.03 / 1.1, thin: 0.64 / 1.1, goal: 1 / 1.1 },
        { kind: 'bars', thick: 0.5 / 1.1, goal: 1 / 1.1 },
      ]);
      expect(view.axis.labels).to.deep.equal([{ at: 1 / 1.1, text: '100%' }]);
    });

    it('has nothing over its edge, however many more were sampled than live there', () => {
      for (const sampled of [1200, 2400, 9999, 50_000]) {
        const { visual } = list([{ testing: { population: 1000, sampled, resulted: sampled } }]).rows[0]!;
        for (const share of Object.values(visual!))
          if (typeof share === 'number') expect(share).to.be.within(0, 1);
      }
    });

    it('says what is odd about counts, and changes none of them', () => {
      const { rows } = list([
        { testing: { population: 1000, sampled: 1030, resulted: 640 } },
        { testing: { population: 1000, sampled: 400, resulted: 500 } },
        { testing: { population: 1000, sampled: 400, history: [[ago(60), { sampled: 700 }]] } },
      ]);
      expect(rows.map(shown)).to.deep.equal([
        'Community A | 103% | 30 more than listed · 390 to come | 3 min ago',
        'Community B | 40% | more results than samples | 3 min ago',
        'Community C | 40% | was 700 before · results not known | 3 min ago',
      ]);
    });

    it('tells an old share in the past tense, hatched, and does not sort by it', () => {
      const { rows, order } = list([{ testing: { population: 5050, sampled: 1150, asOf: ago(480) } }]);
      expect(shown(rows[0]!)).to.equal(
        'old Community A | was 22% | 1,150 at 07:40 | 8 h ago · may have changed',
      );
      expect([rows[0]?.visual?.kind, order('share')[0]]).to.deep.equal(['old', undefined]);
    });

    it('tells the state of a place by its shape, for those who cannot see it too', () => {
      const { rows } = list([{ status: 'paused', testing: TESTING }]);
      expect([rows[0]?.mark, rows[0]?.markLabel]).to.deep.equal(['paused', 'paused']);
    });

    it('has the colour of what is good only where a place is open', () => {
      const colorOf = (status: Status): unknown => list([{ status, testing: TESTING }]).rows[0]?.markColor;
      expect(colorOf('open')).to.equal('good');
      for (const status of ['paused', 'full', 'closed', 'not-started', 'done'] as const)
        expect(colorOf(status), status).not.to.equal('good');
    });
  });

  describe('the total', () => {
    it('is a share of the people of those communities that give both, and says of how many', () => {
      const { panel } = list([{ testing: TESTING }, { testing: { ...TESTING, asOf: ago(50) } }, {}]).view;
      expect(totalLine(panel)).to.equal('63% sampled | 6,600 of 10,400 people in 2 of 3 communities');
      expect(panel.age?.ago).to.equal('3–50\u00A0min old');
    });

    it('makes no share of the samples of some and the people of others', () => {
      const { panel } = list([
        { testing: { population: 1000, sampled: 500 } },
        { testing: { sampled: 700 } },
        { testing: { population: 9000 } },
      ]).view;
      expect(totalLine(panel)).to.equal('50% sampled | 500 of 1,000 people in 1 of 3 communities');
    });

    it('keeps old counts, which only grow, says at least and how old, and is not old for them', () => {
      const { panel } = list([{ testing: TESTING }, { testing: { ...TESTING, asOf: ago(480) } }]).view;
      expect(totalLine(panel)).to.equal(
        'At least 63% sampled | 6,600 of 10,400 people in 2 communities · 1 of the 2 is 8 h old',
      );
      expect([panel.age?.freshness, panel.age?.ago]).to.deep.equal(['fresh', '3\u00A0min old']);
    });

    it('leaves out what has expired', () => {
      const { panel } = list([{ testing: TESTING }, { testing: { ...TESTING, asOf: ago(1800) } }]).view;
      expect(totalLine(panel)).to.equal('63% sampled | 3,300 of 5,200 people in 1 of 2 communities');
    });

    it('is a count where no population is known', () => {
      expect(totalLine(list([{ testing: { sampled: 700 } }]).view.panel)).to.equal(
        '700 sampled | in 1 community',
      );
    });

    it('of which nobody has a number is not known, and no 0', () => {
      const { view, rows } = list([{}, { testing: {} }]);
      expect(allText({ ...view.panel, age: undefined })).not.to.match(/\d/);
      for (const row of rows) expect(allText({ ...row, age: undefined })).not.to.match(/\d/);
    });

    it('tells positives of those who give them, only where asked', () => {
      const communities = [{ testing: { ...TESTING, positive: 2 } }, { testing: TESTING }];
      expect(totalLine(list(communities, {}, 'en', true).view.panel)).to.contain('positive: 2');
      expect(totalLine(list(communities).view.panel)).not.to.contain('positive');
    });

    it('is told in Chinese', () => {
      const { view } = list([{ testing: TESTING }, {}], {}, 'zh-Hans');
      expect(totalLine(view.panel)).to.equal('63%已采样 | 5,200人中有3,300人（2个社区中的1个）');
      expect(view.columns.map(({ label }) => label)).to.deep.equal([
        '已采样',
        '待出结果',
        '已登记',
        '已采样',
        '已送检',
        '已出结果',
        '出结果约需',
        '每小时人数',
      ]);
    });
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
      const { communities } = contextOf(feedOf(all), { lang }).feed;
      const column = list(all, {}, lang).view.columns.find(each => each.key === key);
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
  });
});
