import { expect } from '@open-wc/testing';
import { details } from '../../../src/widgets/progress/details.ts';
import { progressView, type ProgressView } from '../../../src/widgets/progress/view.ts';
import { ago, allText, belowOf, factOf, linesOf, viewOf, type Moment } from '../../support/views.ts';

/** The view of a community with this testing, counted four minutes ago, with what the tools tell beneath it. */
function view(
  testing: object | null,
  more: object = {},
  moment: Moment = {},
  showPositive = false,
): ProgressView {
  const community = { asOf: ago(4), testing };
  const panel = viewOf(context => progressView(context, { showPositive }), community, more, moment);
  return { ...panel, facts: [...panel.facts, ...viewOf(details, community, more, moment).facts] };
}

/** The stages, a string each. */
function stages({ stages: all }: ProgressView): readonly string[] {
  return all.map(({ name, count, share, marks }) =>
    [name, count, share, ...marks.map(({ text }) => text)].filter(Boolean).join(' | '),
  );
}

const TESTING = { population: 5200, registered: 4100, sampled: 3300, sent: 2800, resulted: 900 };

describe('widgets/progress/view', () => {
  describe('of one community', () => {
    it('tells how far it has come, every stage with its share, and how far results lag behind', () => {
      const whole = view({ ...TESTING, resultsUpTo: '2021-01-06T13:56+08:00' });
      expect(linesOf(whole)).to.deep.equal([
        'Community A',
        '3,300 of 5,200 sampled',
        '63%',
        'Results: 2,400 results to come · in for samples up to 13:56',
        'Lag: results are 1 h 44 min behind the samples',
        'As of 15:36 · 4 min ago',
      ]);
      expect(stages(whole)).to.deep.equal([
        'Registered | 4,100 | 78%',
        'Sampled | 3,300 | 63%',
        'Sent to the laboratory | 2,800 | 53%',
        'Results in | 900 | 17%',
      ]);
    });

    it('tells the same in Chinese', () => {
      const whole = view({ ...TESTING, resultsUpTo: '2021-01-06T13:56+08:00' }, {}, { lang: 'zh-Hans' });
      expect(linesOf(whole)).to.deep.equal([
        'Community A',
        '3,300 / 5,200 人已采样',
        '63%',
        '结果: 2,400 人结果待出 · 13:56 之前的采样已出结果',
        '滞后: 结果比采样晚 1 小时 44 分钟',
        '截至 15:36 · 4 分钟前',
      ]);
      expect(stages(whole)).to.deep.equal([
        '已登记 | 4,100 | 78%',
        '已采样 | 3,300 | 63%',
        '已送检 | 2,800 | 53%',
        '已出结果 | 900 | 17%',
      ]);
    });

    it('reads 103 % where 1,030 of 1,000 are sampled, says so, and ends the bar at the population', () => {
      const over = view({ population: 1000, sampled: 1030 });
      expect(linesOf(over)).to.include.members(['1,030 of 1,000 sampled', '103%']);
      expect(stages(over)).to.deep.equal(['Sampled | 1,030 | 103% | more than the population given']);
      expect(over.stages[0]?.bar).to.equal(1);
      expect(allText(view({ population: 1000, sampled: 1030 }, {}, { lang: 'zh-Hans' })))
        .to.contain('103%')
        .and.contain('超过所报人口');
    });

    it('never rounds up to done: 99.96 % is 99 %', () => {
      expect(belowOf(view({ population: 10_000, sampled: 9_996 }))).to.equal('99%');
      expect(belowOf(view({ population: 10_000, sampled: 10_000 }))).to.equal('100%');
    });

    it('shows a count that fell as it is, and says what it was', () => {
      const fell = view({
        population: 30_000,
        sampled: 20_000,
        asOf: ago(4),
        history: [
          [ago(60), { sampled: 20_660 }],
          [ago(90), { sampled: 10_000 }],
        ],
      });
      expect(stages(fell)).to.deep.equal(['Sampled | 20,000 | 66% | was 20,660 before']);
    });

    it('has no share without a population, and says why', () => {
      for (const population of [undefined, null, 0]) {
        const bare = view({ population, sampled: 3300 });
        expect(allText({ ...bare, age: undefined }), String(population)).not.to.contain('%');
        expect(bare.stages[0]?.bar).to.equal(undefined);
      }
      expect(factOf(view({ sampled: 3300 }), 'population')).to.equal('population not known, so no share');
    });

    it('rounds halves of people', () => {
      expect(linesOf(view({ population: 5200.5, sampled: 0 }))[1]).to.match(/^0 of 5,20[01] sampled$/);
    });

    it('takes what there is where stages lack: sampled, else results, sent, registered', () => {
      expect(linesOf(view({ registered: 5, sent: 3, resulted: 2 }))).to.include('2 results in');
      expect(linesOf(view({ registered: 5, sent: 3 }))).to.include('3 sent to the laboratory');
      expect(linesOf(view({ registered: 5 }))).to.include('5 registered');
      expect(view({ registered: 5 }).stages.map(({ stage }) => stage)).to.deep.equal(['registered']);
    });

    it('tells results to come: none, one, many, and nothing where the counts contradict or lack', () => {
      expect(factOf(view({ sampled: 10, resulted: 10 }), 'results')).to.equal(
        'all in for those sampled so far',
      );
      expect(factOf(view({ sampled: 11, resulted: 10 }), 'results')).to.equal('1 result to come');
      expect(factOf(view({ sampled: 10, resulted: 11 }), 'results')).to.equal('');
      expect(factOf(view({ sampled: 10 }), 'results')).to.equal('');
    });

    it('tells of tubes and of what no call means', () => {
      const told = view({
        sampled: 3300,
        tubes: { poolSize: 10, sent: 330, resulted: 90 },
        noCallMeans: { en: 'No call by noon means negative', 'zh-Hans': '中午前没有电话即为阴性' },
      });
      expect(told.detailsLines).to.equal(2);
      expect(factOf(told, 'tubes')).to.equal('330 sent · 90 with results · 10 people in a tube');
      expect(factOf(told, 'no-call')).to.equal('No call by noon means negative');
    });

    it('shows positives only where the feed gives them and the page asks for them', () => {
      expect(factOf(view({ sampled: 9, positive: 1234 }, {}, {}, true), 'positive')).to.equal('1,234');
      expect(factOf(view({ sampled: 9, positive: 0 }, {}, {}, true), 'positive')).to.equal('0');
      expect(factOf(view({ sampled: 9, positive: null }, {}, {}, true), 'positive')).to.equal('');
      expect(allText(view({ sampled: 9, positive: 1234 }))).not.to.contain('1,234');
    });
  });

  describe('age', () => {
    it('goes through fresh, ageing, stale, expired at three, six and 24 hours', () => {
      const seen = [180, 181, 360, 361, 1440, 1441].map(
        age => view({ sampled: 1, asOf: ago(age) }).figure?.freshness,
      );
      expect(seen).to.deep.equal(['fresh', 'ageing', 'ageing', 'stale', 'stale', 'expired']);
    });

    it('of 30 hours makes the number the last known one, and withholds shares, stages, lag, tubes and positives', () => {
      const old = view(
        { ...TESTING, positive: 1, tubes: { sent: 1 }, resultsUpTo: ago(2000), asOf: ago(1800) },
        {},
        {},
        true,
      );
      expect(linesOf(old)).to.deep.equal([
        'Community A',
        'No current number. Last known: 3,300 of 5,200 sampled, Jan 5, 09:40 (30 h ago)',
        'As of Jan 5, 09:40 · 30 h ago · no longer current',
      ]);
      expect(old.stages).to.deep.equal([]);
      expect(view({ ...TESTING, asOf: ago(1800) }, {}, { lang: 'zh-Hans' }).figure?.instead).to.equal(
        '暂无最新数据。最近一次：3,300 / 5,200 人已采样，1月5日 09:40（30 小时前）',
      );
    });

    it('that is stale, uncertain or unknown is said', () => {
      expect(view({ sampled: 1, asOf: ago(700) }).age).to.include({
        doubt: 'may have changed',
        freshness: 'stale',
      });
      expect(view({ sampled: 1, asOf: ago(-10) }).age).to.include({
        ago: '',
        doubt: 'time uncertain',
        freshness: 'uncertain',
      });
      const timeless = viewOf(
        context => progressView(context, { showPositive: false }),
        { testing: { sampled: 1 } },
        { generatedAt: null },
      );
      expect(timeless.age).to.include({ asOfText: 'Time of these numbers not known', freshness: 'unknown' });
    });
  });

  describe('without numbers', () => {
    for (const lang of ['en', 'zh-Hans']) {
      it(`shows no 0 anywhere, whatever part is missing (${lang})`, () => {
        for (const testing of [null, {}, { tubes: {} }, { history: [] }, { positive: null }]) {
          for (const more of [{}, { generatedAt: null }]) {
            const shown = view(testing, more, { lang }, true);
            expect(allText({ ...shown, age: undefined }), JSON.stringify(testing)).not.to.match(/\d/);
            expect(allText(shown.figure)).to.contain(lang === 'en' ? 'not known' : '暂无数据');
            expect(shown.stages).to.deep.equal([]);
          }
        }
      });
    }

    it('says that the number is not known, and claims no age', () => {
      expect(linesOf(view(null))).to.deep.equal(['Community A', 'sampled: not known']);
    });

    it('shows the population alone as no share of it', () => {
      const bare = view({ population: 5200 });
      expect(allText({ ...bare, age: undefined })).not.to.match(/%|\b0\b/);
      expect(bare.figure?.text).to.equal(undefined);
    });
  });
});
