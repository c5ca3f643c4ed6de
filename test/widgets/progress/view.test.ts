import { expect } from '@open-wc/testing';
import { progressView, type ProgressView } from '../../../src/widgets/progress/view.ts';
import { ago, allText, viewOf, type Moment } from '../../support/views.ts';

/** The view of a community with this testing, counted four minutes ago. */
function view(
  testing: object | null,
  more: object = {},
  moment: Moment = {},
  showPositive = false,
): ProgressView {
  return viewOf(context => progressView(context, { showPositive }), { asOf: ago(4), testing }, more, moment);
}

const textsOf = (pieces: readonly { readonly text: string }[]): string =>
  pieces
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00A0', ' ');

/** The answer and the sentences below it. */
function answerOf({ verdict, sentences = [] }: ProgressView): readonly string[] {
  return [verdict?.text ?? '', ...sentences.map(({ pieces }) => textsOf(pieces))];
}

/** The stages, a string each. */
function stagesOf({ funnel }: ProgressView): readonly string[] {
  return (funnel?.stages ?? []).map(({ name, count, notes, expected }) =>
    [
      name,
      count,
      ...notes.map(({ text }) => text),
      ...(expected ? [`${expected.text} (${expected.place})`] : []),
    ].join(' | '),
  );
}

const remarkOf = ({ remarks = [] }: ProgressView, id: string): string =>
  textsOf(remarks.find(remark => remark.id === id)?.pieces ?? []);

const TESTING = { population: 5200, registered: 4100, sampled: 3300, sent: 2800, resulted: 900 };
const ahead = (minutes: number): string => ago(-minutes);
/** From 05:40 for 24 hours. */
const CAMPAIGN = { startsAt: ago(600), endsAt: ahead(840) };
/** An hour apart, the last an hour before the count. */
const hourly = (...counts: readonly number[]): readonly object[] =>
  counts.map((sampled, index) => [ago(4 + (counts.length - index) * 60), { sampled }]);

describe('widgets/progress/view', () => {
  describe('answer', () => {
    it('is the share sampled, and of how many', () => {
      expect(answerOf(view(TESTING))).to.deep.equal(['63% sampled', '3,300 of 5,200 people']);
      expect(answerOf(view(TESTING, {}, { lang: 'zh-Hans' }))).to.deep.equal([
        '63%已采样',
        '5,200人中已采3,300人',
      ]);
    });

    it('never rounds up to done: 99.96 % is 99 %', () => {
      expect(view({ population: 10_000, sampled: 9_996 }).verdict).to.deep.equal({ text: '99% sampled' });
    });

    it('has the shape of what is done where all are sampled, and stands alone', () => {
      const all = view({ population: 100, sampled: 100 }, { campaign: CAMPAIGN });
      expect(all.verdict).to.deep.equal({ text: '100% sampled', mark: 'done', color: 'good' });
      expect([all.chip, all.finish]).to.deep.equal([undefined, undefined]);
    });

    it('is the count where it exceeds the population, and by how many', () => {
      expect(answerOf(view({ population: 1000, sampled: 1030 }))).to.deep.equal([
        '1,030 sampled',
        '30 more than the 1,000 on the list. The list may be incomplete.',
      ]);
    });

    it('is the count without a population or with one of 0, and says why', () => {
      for (const population of [undefined, null, 0]) {
        const bare = view({ population, sampled: 3300 });
        expect(answerOf(bare)).to.deep.equal(['3,300 sampled', 'How many people live here is not known.']);
        expect(allText({ ...bare, age: undefined })).not.to.contain('%');
      }
    });

    it('is the count of results, else of samples sent, else of registrations, where nobody says how many were sampled', () => {
      expect(answerOf(view({ population: 4400, registered: 5, sent: 3, resulted: 1900 }))).to.deep.equal([
        '1,900 results in',
        'of 4,400 people. How many were sampled is not known.',
      ]);
      expect(answerOf(view({ registered: 5, sent: 3 }))[0]).to.equal('3 at the laboratory');
      expect(answerOf(view({ registered: 5 }))).to.deep.equal([
        '5 registered',
        'How many were sampled is not known.',
      ]);
    });

    it('rounds halves of people', () => {
      expect(answerOf(view({ population: 5200.5, sampled: 1 }))[1]).to.match(/^1 of 5,20[01] people$/);
    });
  });

  describe('stages', () => {
    it('are counts on one scale, with what is to come and up to when results are in', () => {
      const shown = view({ ...TESTING, resultsUpTo: '2021-01-06T11:18+08:00' });
      expect(stagesOf(shown)).to.deep.equal([
        'Registered | 4,100',
        'Sampled | 3,300',
        'At the laboratory | 2,800',
        'Results in | 900 | samples up to 11:18 | 2,400 to come (inside)',
      ]);
      expect(shown.funnel?.end).to.deep.equal({ text: '5,200 people', x: 1, anchor: 'end', hasZero: true });
    });

    it('are one sentence for those who do not see them', () => {
      expect(view({ ...TESTING, resultsUpTo: '2021-01-06T11:18+08:00' }).funnel?.label).to.equal(
        'Registered: 4,100, Sampled: 3,300, At the laboratory: 2,800, Results in: 900 (samples up to 11:18, 2,400 to come), 5,200 people',
      );
    });

    it('say that samples and results are not known, and leave out others that are not given', () => {
      expect(stagesOf(view({ population: 4400, resulted: 1900 }))).to.deep.equal([
        'Sampled | not known',
        'Results in | 1,900',
      ]);
    });

    it('go past the mark of the population where they exceed it', () => {
      const { funnel } = view({ population: 1000, sampled: 1030, resulted: 640 });
      expect(funnel?.mark).to.be.within(0.9, 0.95);
      expect(funnel?.end?.text).to.equal('list 1,000');
      const [sampled, results] = funnel?.stages ?? [];
      expect(sampled?.share).to.be.above(funnel?.mark ?? NaN);
      // The words stand before the mark and not across it.
      expect(results?.expected?.x).to.be.below(
        ((results?.toCome?.from ?? NaN) + (funnel?.mark ?? NaN)) / 2 + 1e-9,
      );
    });

    it('end with the largest count where the population is not known', () => {
      expect(view({ registered: 1380, sampled: 1210 }).funnel?.end?.text).to.equal('1,380 registered');
    });

    it('say what a count was that fell, when, and that one of the two may be wrong', () => {
      const fell = view({
        population: 30_000,
        sampled: 20_000,
        history: [
          [ago(64), { sampled: 20_660 }],
          [ago(94), { sampled: 10 }],
        ],
      });
      expect(stagesOf(fell)[0]).to.equal('Sampled | 20,000 | was 20,660 at 14:36');
      expect(fell.funnel?.stages[0]?.gone?.to).to.equal(20_660 / 30_000);
      expect(remarkOf(fell, 'fell')).to.equal(
        'The number went down. It was corrected, or one of the two is wrong.',
      );
    });

    it('write what is to come behind its box, or beside the name, where it does not fit', () => {
      const places = [2400, 850, 48].map((left, index) => {
        const sampled = [3300, 1450, 4990][index] ?? 0;
        return view({ population: 5000, sampled, resulted: sampled - left }).funnel?.stages[1]?.expected
          ?.place;
      });
      expect(places).to.deep.equal(['inside', 'behind', 'beside-name']);
    });

    it('say that all results are in', () => {
      expect(stagesOf(view({ sampled: 10, resulted: 10 }))[1]).to.equal('Results in | 10 | all in');
    });

    it('have nothing to come where counts contradict or lack', () => {
      for (const testing of [{ sampled: 10, resulted: 11 }, { sampled: 10 }, { resulted: 10 }])
        expect(view(testing).funnel?.stages.some(({ expected }) => expected)).to.equal(false);
    });
  });

  describe('remarks and advice', () => {
    it('say that there are more results than samples', () => {
      expect(remarkOf(view({ sampled: 10, resulted: 11 }), 'contradiction')).to.equal(
        'More results than samples. One of the two numbers is wrong.',
      );
      expect(remarkOf(view({ sampled: 10, resulted: 10 }), 'contradiction')).to.equal('');
    });

    it('show positives only where the feed gives them and the page asks for them', () => {
      const positive = (given: number | null, asked: boolean): string =>
        remarkOf(view({ sampled: 9, positive: given }, {}, {}, asked), 'positive');
      expect([positive(1234, true), positive(0, true)]).to.deep.equal(['1,234 positive', '0 positive']);
      expect([positive(null, true), positive(1234, false)]).to.deep.equal(['', '']);
      expect(allText(view({ sampled: 9, positive: 1234 }))).not.to.contain('1,234');
    });

    it("say what no call means, in the feed's words", () => {
      const testing = {
        sampled: 1,
        noCallMeans: { en: 'No call by noon means negative', sk: 'Bez telefonátu je výsledok negatívny' },
      };
      expect(view(testing).advice).to.include({ text: 'No call by noon means negative' });
      expect(view({ ...testing, asOf: ago(700) }).advice).to.equal(undefined);
    });
  });

  describe('plan', () => {
    /** Ten of 24 hours have passed, less four minutes. */
    const chipOf = (sampled: number, more: object = {}) =>
      view({ population: 2400, sampled, ...more }, { campaign: CAMPAIGN }).chip;

    it('is ahead, on or behind an even pace, on within five in a hundred of the population', () => {
      expect(chipOf(993 + 121)).to.deep.equal({ mark: 'done', color: 'good', word: 'Ahead of plan' });
      expect([993 + 119, 993, 994 - 119].map(sampled => chipOf(sampled)?.word)).to.deep.equal([
        'On plan',
        'On plan',
        'On plan',
      ]);
      expect(chipOf(993 - 121)).to.deep.equal({ mark: 'short', color: 'warn', word: 'Behind plan' });
    });

    it('is told as a share beside those that are behind it', () => {
      const behind = view({ population: 2400, sampled: 700 }, { campaign: CAMPAIGN });
      expect(answerOf(behind)[1]).to.equal('700 of 2,400 people; the plan for now is 41%');
    });

    it('is not told of a count that fell, of contradicting counts, above the population, or of other stages', () => {
      expect(chipOf(400, { history: hourly(700) })).to.equal(undefined);
      expect(chipOf(400, { resulted: 500 })).to.equal(undefined);
      expect(chipOf(2500)).to.equal(undefined);
      expect(view({ population: 2400, resulted: 700 }, { campaign: CAMPAIGN }).chip).to.equal(undefined);
    });

    it('is not told without start, end or population, before the start, and of counts that are not current', () => {
      const none = [
        view({ population: 2400, sampled: 700 }, { campaign: { startsAt: CAMPAIGN.startsAt } }),
        view({ population: 2400, sampled: 700 }, { campaign: { endsAt: CAMPAIGN.endsAt } }),
        view({ sampled: 700 }, { campaign: CAMPAIGN }),
        view({ population: 2400, sampled: 0 }, { campaign: { startsAt: ahead(60), endsAt: ahead(900) } }),
        view({ population: 2400, sampled: 700, asOf: ago(400) }, { campaign: CAMPAIGN }),
        view({ population: 2400, sampled: 700, asOf: ahead(60) }, { campaign: CAMPAIGN }),
      ];
      for (const each of none) expect(each.chip).to.equal(undefined);
    });

    it('gives way to the end of the campaign, with its time', () => {
      const ended = view(
        { population: 2400, sampled: 700, history: hourly(100, 200, 300, 400) },
        { campaign: { startsAt: ago(600), endsAt: ago(60) } },
      );
      expect(ended.chip).to.deep.equal({ mark: 'closed', color: 'muted', word: 'Ended', rest: '14:40' });
      expect([ended.finish, answerOf(ended)[1]]).to.deep.equal([undefined, '700 of 2,400 people']);
    });

    it('gives way to the community being finished', () => {
      const given = {
        status: 'done',
        asOf: ago(4),
        testing: { population: 2400, sampled: 2300, history: hourly(500, 900, 1300, 1800) },
      };
      const done = viewOf(context => progressView(context, { showPositive: false }), given, {
        campaign: CAMPAIGN,
      });
      expect([done.chip?.word, done.chip?.mark, done.finish]).to.deep.equal(['Finished', 'done', undefined]);
    });
  });

  describe('finish', () => {
    const STEADY = { population: 5200, sampled: 3300, history: hourly(1300, 1700, 2100, 2500, 2900) };
    const finishOf = (testing: object, campaign: object = CAMPAIGN, moment: Moment = {}) =>
      view(testing, { campaign }, moment).finish;

    it('is a span on a line from the start through now to the end', () => {
      const finish = finishOf(STEADY);
      expect(finish?.label).to.equal('all sampled about 20:20–20:25, by 05:40 tomorrow');
      expect(finish?.above.map(({ text }) => text)).to.deep.equal([
        'by 05:40 tomorrow',
        'start 05:40',
        'now',
      ]);
      expect([finish?.below.text, finish?.narrow.below?.text, finish?.isLate]).to.deep.equal([
        'all sampled about 20:20–20:25',
        '20:20–20:25',
        false,
      ]);
    });

    it('is told in Chinese', () => {
      expect(finishOf(STEADY, CAMPAIGN, { lang: 'zh-Hans' })?.label).to.equal(
        '预计20:20–20:25采完、明天05:40截止',
      );
    });

    it('says by how much it is late, and when that is', () => {
      const late = finishOf({ ...STEADY, population: 10_300 });
      expect([late?.isLate, late?.below.text.replaceAll('\u00A0', ' ')]).to.deep.equal([
        true,
        'done about 09:05, 3½ h late',
      ]);
      expect(finishOf({ ...STEADY, population: 9000 })?.below.text).to.match(
        /^done about 05:50, 10.min late$/,
      );
      expect(finishOf({ ...STEADY, population: 8800 })?.isLate).to.equal(false);
    });

    it('has no end where the count stood still at times', () => {
      const found = finishOf({
        population: 5200,
        sampled: 3900,
        history: [154, 124, 94, 64, 34].map((minutes, index) => [
          ago(minutes),
          { sampled: [1000, 1000, 2000, 2000, 2000][index] },
        ]),
      });
      expect(found?.bar.band.isOpen).to.equal(true);
      expect(found?.below.text).to.match(/^all sampled not before 1\d:\d\d$/);
    });

    it('needs no end of the campaign, and no start', () => {
      const open = finishOf(STEADY, {});
      expect([open?.label, open?.bar.deadline, open?.bar.now]).to.deep.equal([
        'all sampled about 20:20–20:25',
        undefined,
        0,
      ]);
    });

    it('is not foretold while nobody is sampled, and of counts that fell or are old', () => {
      const paused = viewOf(
        context => progressView(context, { showPositive: false }),
        { status: 'paused', asOf: ago(4), testing: STEADY },
        { campaign: CAMPAIGN },
      );
      expect([paused.finish, paused.chip?.word]).to.deep.equal([undefined, 'Ahead of plan']);
      expect(finishOf({ ...STEADY, sampled: 2800 })).to.equal(undefined);
      expect(finishOf({ ...STEADY, asOf: ago(400), history: hourly(1, 2) })).to.equal(undefined);
    });
  });

  describe('age', () => {
    it('of stale numbers gives them an old look and their time, and takes what is to come, plan and forecast away', () => {
      const old = view(
        { ...TESTING, asOf: ago(480), resultsUpTo: ago(600), history: [[ago(600), { sampled: 4000 }]] },
        { campaign: CAMPAIGN },
      );
      expect(old.verdict).to.deep.equal({ text: '63% sampled', look: 'old' });
      expect(answerOf(old)[1]).to.equal('3,300 of 5,200 people at 07:40');
      expect(stagesOf(old)[3]).to.equal('Results in | 900');
      expect([old.funnel?.isOld, old.chip, old.finish, old.remarks]).to.deep.equal([
        true,
        undefined,
        undefined,
        [],
      ]);
    });

    it('of a stale count without a share is a sentence of its own', () => {
      expect(answerOf(view({ sampled: 30, asOf: ago(480) }))).to.deep.equal([
        '30 sampled',
        'How many people live here is not known.',
        'As of 07:40',
      ]);
    });

    it('of 30 hours leaves the last known number, and withholds everything else', () => {
      const old = view(
        { ...TESTING, positive: 1, tubes: { sent: 1 }, noCallMeans: 'x', asOf: ago(1800) },
        { campaign: CAMPAIGN },
        {},
        true,
      );
      expect(old.verdict).to.deep.equal({ text: 'No current number', look: 'unknown' });
      expect(answerOf(old)[1]).to.equal('Last known: 63% sampled, Jan 5, 09:40');
      for (const gone of ['funnel', 'finish', 'chip', 'remarks', 'advice', 'detailsLabel'] as const)
        expect(old[gone], gone).to.equal(undefined);
      expect(answerOf(view({ ...TESTING, asOf: ago(1800) }, {}, { lang: 'zh-Hans' }))).to.deep.equal([
        '暂无最新数据',
        '上次的数据：63%已采样，1月5日 09:40',
      ]);
    });

    it('goes through fresh, ageing, stale, expired at three, six and 24 hours', () => {
      const seen = [180, 181, 360, 361, 1440, 1441].map(
        age => view({ sampled: 1, asOf: ago(age) }).age?.freshness,
      );
      expect(seen).to.deep.equal(['fresh', 'ageing', 'ageing', 'stale', 'stale', 'expired']);
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
    for (const lang of ['en', 'zh-Hans', 'zh-Hant', 'ar', 'sk', 'pt-BR']) {
      it(`shows no 0 anywhere, whatever part is missing (${lang})`, () => {
        for (const testing of [
          null,
          {},
          { tubes: {} },
          { history: [] },
          { positive: null },
          { population: 5200 },
        ]) {
          for (const more of [{}, { generatedAt: null }, { campaign: CAMPAIGN }]) {
            const shown = view(testing, more, { lang }, true);
            const { funnel, ...rest } = shown;
            const told = { ...rest, age: undefined, name: undefined };
            expect(
              allText([told, funnel?.label, funnel?.end, stagesOf(shown)]),
              JSON.stringify(testing),
            ).not.to.match(/[\d%٠-٩]/);
            expect(shown.verdict?.look).to.equal('unknown');
          }
        }
      });
    }

    it('says that nothing is known of any stage, and claims no age', () => {
      const none = view(null);
      expect(answerOf(none)).to.deep.equal(['Not known', 'No numbers have been reported yet.']);
      expect(stagesOf(none)).to.deep.equal([
        'Registered | not known',
        'Sampled | not known',
        'Results in | not known',
      ]);
      expect(none.age).to.equal(undefined);
    });
  });

  describe('details', () => {
    it('are named by what they hold, and are not there where they hold nothing', () => {
      const labelOf = (testing: object, lang = 'en'): string | undefined =>
        view(testing, { campaign: CAMPAIGN }, { lang }).detailsLabel;
      const lastRound = {
        startsAt: ago(6000),
        history: [5600, 5500].map(minutes => [ago(minutes), { sampled: 10 }]),
      };
      const full = { ...TESTING, history: hourly(2500, 2900), lastRound, tubes: { sent: 280 } };
      expect(labelOf(full)).to.equal('Pace, last round, tubes');
      expect(labelOf(full, 'zh-Hans')).to.equal('速度、上一轮、试管');
      expect(labelOf({ ...TESTING, tubes: { resulted: 3 } })).to.equal('Tubes');
      expect(labelOf({ ...TESTING, history: hourly(4000) })).to.equal('Course so far');
      expect(labelOf(TESTING)).to.equal(undefined);
    });
  });
});
