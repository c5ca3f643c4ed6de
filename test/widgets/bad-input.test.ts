import { expect } from '@open-wc/testing';
import type { Fact } from '../../src/ui/panel.ts';
import { details as progressDetails } from '../../src/widgets/progress/details.ts';
import { details as queueDetails } from '../../src/widgets/queue/details.ts';
import { details as volunteersDetails } from '../../src/widgets/volunteers/details.ts';
import { progressView } from '../../src/widgets/progress/view.ts';
import { queueView } from '../../src/widgets/queue/view.ts';
import { volunteersList } from '../../src/widgets/volunteers/list.ts';
import { volunteersView } from '../../src/widgets/volunteers/view.ts';
import { cardLines, plainBlanks } from '../support/card-lines.ts';
import { ago, allText, listOf, rowLine, viewOf } from '../support/views.ts';

/**
 * What publishers really send, and what a reader then reads. The laws behind it are those of `domain/`: series, fall, wait,
 * opening, pace, shortfall, coverage, progress.
 */

const OPEN = { status: 'open', asOf: ago(4) };

const queue = (given: object, more: object = {}) => viewOf(queueView, { ...OPEN, queue: given, ...more });
const queueChart = (given: object) => viewOf(queueDetails, { ...OPEN, queue: given }).charts[0];
/** How a wait was worked out. */
const working = (given: object): string => {
  const { facts } = viewOf(queueDetails, { ...OPEN, queue: given });
  return plainBlanks(allText(facts.find(({ id }) => id === 'estimate')?.items ?? []));
};
const volunteers = (given: object) => viewOf(volunteersView, { asOf: ago(4), volunteers: given });
const progress = (given: object) =>
  viewOf(context => progressView(context, { showPositive: false }), {
    asOf: ago(4),
    testing: given,
  });
const beneath = (given: object) => viewOf(progressDetails, { asOf: ago(4), testing: given });

/** Facts of what lies beneath, as lines. */
const factsOf = ({ facts }: { readonly facts: readonly Fact[] }): readonly string[] =>
  facts.filter(({ items }) => items.length > 0).map(({ items }) => items.map(({ text }) => text).join(' · '));

/** A history of people waiting, the newest last. */
const waiting = (...counts: readonly number[]) =>
  counts.map((count, index) => [ago(4 + (counts.length - 1 - index) * 10), count]);
const sampled = (...counts: readonly number[]) =>
  counts.map((count, index) => [ago(4 + (counts.length - index) * 30), { sampled: count }]);

const FALLING = waiting(180, 170, 160, 150, 140, 130, 120);
const RISING = sampled(100, 200, 300, 400, 500);

describe('widgets: bad input', () => {
  describe('a history', () => {
    it('out of order is told in order', () => {
      const shuffled = [3, 0, 6, 2, 5, 1, 4].map(index => FALLING[index]!);
      expect(queueChart({ waiting: 120, history: shuffled })?.label).to.equal(
        'People waiting from 14:36 to 15:36: between 120 and 180, at the end 120',
      );
      expect(cardLines(queue({ waiting: 120, history: shuffled }))).to.deep.equal(
        cardLines(queue({ waiting: 120, history: FALLING })),
      );
      expect(working({ waiting: 120, history: shuffled })).to.equal(
        working({ waiting: 120, history: FALLING }),
      );
      const testing = { population: 5000, sampled: 600 };
      expect(
        factsOf(beneath({ ...testing, history: [4, 3, 2, 1, 0].map(index => RISING[index]!) })),
      ).to.deep.equal(factsOf(beneath({ ...testing, history: RISING })));
    });

    it('with equal times counts the one that was given last', () => {
      const twice = [...waiting(100, 110), [ago(4), 140]];
      expect(queueChart({ waiting: 140, history: twice })?.label).to.equal(
        'People waiting from 15:26 to 15:36: between 100 and 140, at the end 140',
      );
      const all = [1, 2, 3].map(count => [ago(4), count]);
      expect(queueChart({ waiting: 3, history: all })).to.equal(undefined);
      const stages = [...RISING, [ago(34), { sampled: 500 }], [ago(34), { sampled: 500 }]];
      expect(factsOf(beneath({ sampled: 600, history: stages }))).to.deep.equal(['about 200 an hour lately']);
    });

    it('of one point is no course, no pace and no rate', () => {
      expect(queueChart({ waiting: 120, history: waiting(120) })).to.equal(undefined);
      expect(working({ waiting: 120, history: waiting(120) })).to.equal('');
      const one = beneath({
        population: 900,
        sampled: 600,
        asOf: ago(4),
        history: [[ago(4), { sampled: 600 }]],
      });
      expect([factsOf(one), one.charts]).to.deep.equal([[], []]);
    });

    it('that stands still has a course, but foretells no wait and no finish', () => {
      const still = { waiting: 120, history: waiting(120, 120, 120, 120, 120, 120, 120) };
      expect(queueChart(still)?.label).to.contain('between 120 and 120, at the end 120');
      expect(cardLines(queue(still))[1]).to.equal('120 people');
      const testing = { population: 900, sampled: 500, history: sampled(500, 500, 500, 500, 500) };
      expect(factsOf(beneath(testing))).to.deep.equal(['about 0 an hour lately']);
    });

    it('that falls gives a wait no lower end, and is no pace: the higher count is said', () => {
      expect(cardLines(queue({ waiting: 120, history: FALLING }))[1]).to.match(/^Up to \d/);
      expect(working({ waiting: 120, history: FALLING })).to.match(
        /^120 people, lately 60–60 fewer an hour\. Nine of ten wait no more than \d.*\.$/,
      );
      const testing = { population: 900, sampled: 300, history: sampled(700, 600, 500, 400) };
      expect(allText(progress(testing))).to.contain('was 700 at ');
      expect(factsOf(beneath(testing))).to.deep.equal([]);
    });
  });

  describe('a queue', () => {
    it('with a rate of 0 has no estimate', () => {
      const none = queue({ waiting: 120, servedPerHour: 0 });
      expect(cardLines(none).slice(1, 3)).to.deep.equal([
        '120 people',
        'in line. How long they wait is not known.',
      ]);
      expect(allText(none)).not.to.match(/÷|to wait|Infinity|NaN/);
    });

    it('with 0 stations serves nobody, whatever the rate', () => {
      expect(cardLines(queue({ waiting: 120, servedPerHour: 90, stations: 0 }))).to.include(
        'in line. Nobody is being served now.',
      );
    });

    it('past its closing time has no estimate, no time to join by, and says that it was to close', () => {
      const past = queue({ waiting: 120, servedPerHour: 90 }, { closesAt: ago(10) });
      expect(cardLines(past)).to.deep.equal([
        'Community A · Queue',
        'Too late today',
        'Was to close at 15:30.',
        '120 people already in line are still served',
        '15:36 · 4 min ago',
      ]);
    });

    it('with a wait that contradicts its numbers shows the wait as given, and the difference in the working', () => {
      const both = { waiting: 180, servedPerHour: 90, waitMinutes: 20 };
      expect(cardLines(queue(both))[1]).to.equal('20 min');
      expect(working(both)).to.equal('Our estimate: about 2 h');
    });

    it('of a thousand million people is told in whole digits, without an estimate of years, and draws none of them', () => {
      const given = { waiting: 1e9, servedPerHour: 90, outdoors: 1e9, groupSize: 10, maxOutdoorGroups: 6 };
      const huge = queue(given);
      expect(cardLines(huge)[1]).to.equal('1,000,000,000 people');
      expect(working(given)).to.equal('');
      expect(huge.pictures).to.have.length(1);
      expect(huge.pictures?.[0]).to.include({ kind: 'people', count: '100,000,000\u00A0groups' });
      expect(huge.pictures?.[0]).not.to.have.property('row');
    });

    it('with a name of 80 characters, or none of its texts, still answers', () => {
      expect(cardLines(queue({ waitMinutes: 20 }, { name: 'x'.repeat(80) }))[1]).to.equal('20 min');
    });
  });

  describe('volunteers', () => {
    it('of whom 0 are needed lack nobody; those who are there are no gap below zero', () => {
      const none = volunteers({ onDuty: 3, needed: 0, roles: [{ id: 'a', onDuty: 3, needed: 0 }] });
      expect(none.verdict?.text).to.equal('None needed');
      expect(none.roster?.rows[0]?.note?.text).to.equal('3\u00A0to spare');
      const { rows } = listOf(volunteersList, [{ volunteers: { onDuty: 3, needed: 0 } }]);
      expect(rowLine(rows[0]!)).to.equal('done Community A | none needed | 3 |  | 3 min ago');
    });

    const night = (from: string, to: string, now: string, zone: string) => {
      const given = { shifts: [{ start: from, end: to, role: 'watch', signedUp: 1, needed: 2 }] };
      return viewOf(
        volunteersDetails,
        { asOf: now, volunteers: given },
        { timeZone: zone, generatedAt: now },
        { now: Date.parse(now) },
      );
    };
    const hours = (from: number | undefined, to: number | undefined): number =>
      ((to ?? NaN) - (from ?? NaN)) / 3_600_000;

    it('of a shift over midnight are told with the day it ends on, and drawn up to midnight', () => {
      const depth = night(
        '2021-01-06T22:00+08:00',
        '2021-01-07T02:00+08:00',
        '2021-01-06T23:30+08:00',
        'Asia/Shanghai',
      );
      expect(factsOf(depth)[0]).to.equal('watch: 1 of 2');
      const [chart] = depth.charts;
      const spans = chart?.series[0]?.spans ?? [];
      const [first, last] = [spans[0], spans[spans.length - 1]];
      expect([hours(chart?.from, first?.[0]), hours(chart?.from, last?.[1])]).to.deep.equal([22, 24]);
    });

    it('of a shift over a change of clocks are told by the wall, and drawn in hours that passed', () => {
      const depth = night(
        '2021-03-28T01:00+01:00',
        '2021-03-28T04:00+02:00',
        '2021-03-28T01:30+01:00',
        'Europe/Bratislava',
      );
      expect(factsOf(depth)[0]).to.equal('watch: 1 of 2');
      const [chart] = depth.charts;
      const spans = chart?.series[0]?.spans ?? [];
      const [first, last] = [spans[0], spans[spans.length - 1]];
      expect([hours(chart?.from, chart?.to), hours(first?.[0], last?.[1])]).to.deep.equal([23, 2]);
    });

    it('of a task that is given twice are counted once, as it was given first', () => {
      const role = { id: 'codes', name: 'Codes', onDuty: 1, needed: 3 };
      const twice = volunteers({ roles: [role, { ...role, onDuty: 9 }] });
      expect(twice.verdict?.text).to.equal('2\u00A0short now');
      expect(twice.roster?.rows.length).to.equal(1);
    });
  });

  describe('testing', () => {
    it('of an unknown population has counts on their own scale, no share, no finish, and says why', () => {
      const none = progress({ sampled: 600, resulted: 100, history: RISING });
      expect(none.verdict?.text).to.equal('600 sampled');
      expect(allText(none.sentences)).to.contain('How many people live here is not known.');
      expect([none.funnel?.end?.text, none.finish]).to.deep.equal(['600 sampled', undefined]);
      expect(factsOf(beneath({ sampled: 600, history: RISING }))).to.deep.equal(['about 200 an hour lately']);
    });

    it('with tubes of an unknown size tells tubes, and makes no people of them', () => {
      const testing = { population: 5000, tubes: { sent: 330, resulted: 90 } };
      expect(factsOf(beneath(testing))).to.deep.equal(['330 sent, 90 back']);
      expect(progress(testing).verdict?.text).to.equal('Not known');
    });

    it('of a thousand million people is told in whole digits', () => {
      const huge = progress({ population: 1e9, sampled: 1e9 - 1, resulted: 1 });
      expect(huge.verdict?.text).to.equal('99% sampled');
      expect(allText(huge.sentences)).to.equal('999,999,999\u00A0of\u00A01,000,000,000 people');
      expect(huge.funnel?.stages[1]?.expected?.text).to.equal('999,999,998 to come');
    });
  });
});
