import { expect } from '@open-wc/testing';
import type { Measure } from '../../../src/domain/measure.ts';
import { trendView, type TrendView } from '../../../src/widgets/trend/view.ts';
import { ago, plainBlanks, viewOf, type Moment } from '../../support/views.ts';

const at = (minutes: number, value: number): readonly [string, number] => [ago(minutes), value];

function view(
  community: object,
  { measure = 'queue.waiting', more = {}, ...moment }: Moment & { measure?: Measure; more?: object } = {},
): TrendView {
  return viewOf(context => trendView(context, { measure }), community, more, moment);
}

/** The verdict with its mark and look, and the sentences. */
function told({ verdict, sentences = [] }: TrendView): string {
  const look = [verdict.mark, verdict.look, verdict.color].filter(Boolean).join(' ');
  const said = sentences.map(({ pieces }) => pieces.map(({ text }) => text).join(''));
  return plainBlanks([look, verdict.text, ...said].join(' | '));
}

describe('widgets/trend/view', () => {
  it('says what has changed since when, and what there is now', () => {
    const rising = { queue: { waiting: 180, history: [at(123, 140), at(60, 160)] } };
    expect(told(view(rising))).to.equal('rise | 40 more | waiting than two hours ago · now 180');
    const falling = { queue: { waiting: 100, history: [at(60, 140)] } };
    expect(told(view(falling))).to.equal('fall | 40 fewer | waiting than at 14:40 · now 100');
    const level = { queue: { waiting: 140, history: [at(123, 140)] } };
    expect(told(view(level))).to.equal('on-plan | No change | As many waiting as two hours ago · now 140');
    expect(told(view(rising, { lang: 'zh-Hans' }))).to.equal(
      'rise | 多40人 | 排队人数，与两小时前比 · 现在180人',
    );
  });

  it('of a round of testing says how it stands against the last one at the same hour, which may be good or not', () => {
    const more = { campaign: { startsAt: ago(483) } };
    const testing = (sampled: number): object => ({
      testing: {
        sampled,
        history: [[ago(123), { sampled: 100 }]],
        lastRound: { startsAt: ago(3000), history: [[ago(2540), { sampled: 2200 }]] },
      },
    });
    const of = (sampled: number): string =>
      told(view(testing(sampled), { measure: 'testing.sampled', more }));
    expect(of(3300)).to.equal('rise good | 1,100 more | sampled than at this hour last round · now 3,300');
    expect(of(2000)).to.equal('fall warn | 200 fewer | sampled than at this hour last round · now 2,000');
  });

  it('says nothing of now to those who read it later', () => {
    const rising = view({ queue: { waiting: 180, history: [at(123, 140)] } });
    const [sentence] = rising.lasting ?? [];
    expect(plainBlanks(sentence?.pieces[0]?.text ?? '')).to.equal('waiting than two hours ago · 180 waiting');
  });

  it('without an earlier number gives the number alone, and no chart', () => {
    const one = view({ queue: { waiting: 180 } });
    expect(told(one)).to.equal(' | 180 waiting | There is no earlier number to compare with.');
    expect(one.course).to.equal(undefined);
    expect(view({ queue: { waiting: 180, history: [at(3, 180)] } }).course).to.equal(undefined);
  });

  it('tells an old number as what it was, and compares it with nothing', () => {
    const old = view({ queue: { waiting: 95, asOf: ago(75), history: [at(200, 20)] } });
    expect(told(old)).to.equal('old | 95 waiting | That was at 14:25.');
    expect([old.course?.isOld, old.age?.freshness]).to.deep.equal([true, 'stale']);
  });

  it('withholds a number that has expired, with its chart', () => {
    const expired = view({ queue: { waiting: 95, asOf: ago(1800), history: [at(1900, 20)] } });
    expect(told(expired)).to.equal('unknown | No current number | Last known: 95 waiting, Jan 5, 09:40');
    expect(expired.course).to.equal(undefined);
  });

  it('takes no number of a history for that of now', () => {
    const recent = view({ queue: { history: [at(60, 160), at(4, 170)] } });
    expect(told(recent)).to.equal('unknown | Not known now | Last known: 170 waiting, 15:36');
    expect([recent.course?.isOld, recent.age?.timeText]).to.deep.equal([true, '15:36']);
    const hours = view({ queue: { history: [at(400, 160), at(300, 170)] } });
    expect(told(hours)).to.equal('unknown | No current number | Last known: 170 waiting, 10:40');
  });

  it('says that nothing is known where there is neither number nor history, and 0 of a number that is 0', () => {
    expect(told(view({}))).to.equal('unknown | Not known | No numbers have been reported yet.');
    expect(view({}).age).to.equal(undefined);
    expect(told(view({ queue: { waiting: 0, history: [at(123, 40)] } }))).to.equal(
      'fall | 40 fewer | waiting than two hours ago · now 0',
    );
  });

  it('draws the number as it is given now as the last point, and nothing of a time ahead', () => {
    const points = view({ queue: { waiting: 180, history: [at(-60, 500), at(60, 160), at(123, 140)] } })
      .course?.lines[0]?.points;
    expect(points?.map(([, value]) => value)).to.deep.equal([140, 160, 180]);
  });

  it('compares nothing where the time is uncertain or not known', () => {
    const ahead = view({ queue: { waiting: 180, asOf: ago(-60), history: [at(123, 140)] } });
    expect(told(ahead)).to.equal(' | 180 waiting | There is no earlier number to compare with.');
  });

  it('says beside those who wait that nobody new is served', () => {
    const queue = { waiting: 64, history: [at(60, 80)] };
    expect(view({ status: 'paused', queue }).chip?.word).to.equal('Paused');
    expect(view({ status: 'open', queue }).chip).to.equal(undefined);
    expect(view({ status: 'paused', testing: { sampled: 5 } }, { measure: 'testing.sampled' }).chip).to.equal(
      undefined,
    );
  });

  it('says that a count which only grows went down', () => {
    const fell = view(
      { testing: { sampled: 90, history: [[ago(123), { sampled: 100 }]] } },
      { measure: 'testing.sampled' },
    );
    expect(fell.remarks?.map(({ id }) => id)).to.deep.equal(['fell']);
  });
});
