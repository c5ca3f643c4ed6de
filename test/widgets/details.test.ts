import { aTimeout, expect } from '@open-wc/testing';
import type { LanternElement } from '../../src/element/lantern-element.ts';
import { details as progressDetails } from '../../src/widgets/progress/details.ts';
import { details as queueDetails } from '../../src/widgets/queue/details.ts';
import '../../src/widgets/progress/define.ts';
import '../../src/widgets/queue/define.ts';
import '../../src/widgets/volunteers/define.ts';
import type { Details } from '../../src/ui/details.ts';
import type { Moment } from '../support/views.ts';
import { ago, feedOf, viewOf } from '../support/views.ts';
import { textOf, unfold, WidgetPage } from '../support/widgets.ts';

/** Facts as lines: 'Pace: 600 an hour lately'. */
function lines({ facts }: Details): readonly string[] {
  return facts
    .filter(({ items }) => items.length > 0)
    .map(({ label, items }) => `${label}: ${items.map(({ text }) => text).join(' · ')}`);
}

const queue = (given: object, moment?: Moment): Details => viewOf(queueDetails, given, {}, moment);
const progress = (given: object, more: object = {}, moment?: Moment): Details =>
  viewOf(progressDetails, { testing: given }, more, moment);

const ahead = (minutes: number): string => ago(-minutes);

describe('details of widgets', () => {
  describe('of a queue', () => {
    const history = [
      [ago(30), 120],
      [ago(10), 180],
      [ago(20), 90],
    ];

    it('is its course, told in a sentence for those who do not see it', () => {
      const [chart] = queue({ queue: { waiting: 180, history } }).charts;
      expect(chart?.label).to.equal('People waiting from 15:10 to 15:30: between 90 and 180, at the end 180');
      expect(chart?.series[0]?.points?.map(([, value]) => value)).to.deep.equal([120, 90, 180]);
    });

    it('is of tickets where only tickets are known', () => {
      const tickets = { nowServing: 'A1', lastIssued: 'A9', history };
      expect(queue({ queue: tickets }).charts[0]?.label).to.match(/^Tickets not called yet from 15:10/);
    });

    it('needs two observations at different times, none of them ahead of now', () => {
      for (const few of [[], history.slice(0, 1), [history[0], history[0]], [history[0], [ahead(9), 5]]])
        expect(queue({ queue: { waiting: 1, history: few } }).charts).to.deep.equal([]);
    });

    it('is told in Chinese', () => {
      expect(queue({ queue: { waiting: 180, history } }, { lang: 'zh-Hans' }).charts[0]?.label).to.equal(
        '15:10 至 15:30 排队人数：90 至 180，最后 180',
      );
    });
  });

  describe('of testing', () => {
    const campaign = { startsAt: ago(400), endsAt: ahead(200), round: 1 };
    const history = [5, 4, 3, 2, 1].map(hour => [ago(hour * 60 + 3), { sampled: 3300 - hour * 600 }]);
    const testing = { population: 5200, sampled: 3300, history };

    it('says the pace, and the one that is needed', () => {
      expect(lines(progress(testing, { campaign }))).to.deep.equal([
        'Pace: about 600 an hour lately; 562 needed',
      ]);
      expect(lines(progress(testing))).to.deep.equal(['Pace: about 600 an hour lately']);
    });

    it('says a pace from a hundred an hour on with two digits, since it is an estimate', () => {
      const paceOf = (perHour: number): string | undefined =>
        lines(
          progress({ sampled: 5 * perHour, asOf: ago(3), history: [[ago(63), { sampled: 4 * perHour }]] }),
        )[0];
      expect([403, 99, 7, 216_299].map(paceOf)).to.deep.equal([
        'Pace: about 400 an hour lately',
        'Pace: about 99 an hour lately',
        'Pace: about 7 an hour lately',
        'Pace: about 220,000 an hour lately',
      ]);
    });

    it('says what the last round had reached at this hour, and how many that is more or fewer', () => {
      const lastLine = (sampled: number): string | undefined => {
        const lastRound = { startsAt: ago(10_000), history: [[ago(10_000 - 390), { sampled }]] };
        return lines(progress({ ...testing, lastRound }, { campaign }))[1];
      };
      expect([2900, 3301, 3300].map(lastLine)).to.deep.equal([
        'Last round: 2,900 at this hour; 400 fewer than today',
        'Last round: 3,301 at this hour; 1 more than today',
        'Last round: 3,300 at this hour; as many as today',
      ]);
    });

    it('says what is known of the tubes', () => {
      expect(lines(progress({ tubes: { sent: 280, resulted: 90, poolSize: 10 } }))).to.deep.equal([
        'Tubes: 280 sent, 90 back, 10 people each',
      ]);
      expect(lines(progress({ tubes: { resulted: 90 } }))).to.deep.equal(['Tubes: 90 back']);
    });

    it('draws the course up to the population, with the last round beside it', () => {
      const lastRound = { startsAt: ago(10_000), history: [[ago(9900), { sampled: 100 }]] };
      const [chart] = progress({ ...testing, lastRound }, { campaign }).charts;
      expect(chart?.series.map(({ name }) => name)).to.deep.equal(['Sampled', 'Last round']);
    });

    it('foretells nothing from counts that are old, and shows nothing of those that have expired', () => {
      const old = progress({ ...testing, asOf: ago(60 * 7) }, { campaign });
      expect(lines(old)).to.deep.equal([]);
      expect(progress({ ...testing, asOf: ago(60 * 30) }, { campaign })).to.deep.equal({
        facts: [],
        charts: [],
      });
    });

    it('says nothing where nothing is known: no campaign, no population, one point, falling counts', () => {
      expect(lines(progress({ sampled: 5 }))).to.deep.equal([]);
      const falling = [
        [ago(63), { sampled: 4000 }],
        [ago(33), { sampled: 3900 }],
      ];
      expect(lines(progress({ sampled: 3300, population: 5200, history: falling }))).to.deep.equal([]);
      expect(progress({}).charts).to.deep.equal([]);
    });
  });

  describe('in a widget', () => {
    async function shown(): Promise<LanternElement> {
      const history = Array.from({ length: 5 }, (_, index) => [ago(50 - index * 10), 100 + index]);
      const element = await new WidgetPage().show('lantern-queue', {
        feed: feedOf([{ queue: { waiting: 180, history } }]),
        attributes: { community: 'a' },
      });
      await unfold(element);
      return element;
    }
    const slider = (element: LanternElement): HTMLInputElement =>
      element.shadowRoot!.querySelector('input[type="range"]')!;

    it('has its values gone through by a slider that says time and value', async () => {
      const element = await shown();
      expect(slider(element).getAttribute('aria-valuetext')).to.equal('15:30: 104');
      slider(element).value = '1';
      slider(element).dispatchEvent(new Event('input'));
      await element.updateComplete;
      expect(slider(element).getAttribute('aria-valuetext')).to.equal('15:00: 101');
      expect(textOf(element.shadowRoot!.querySelector('output')!)).to.equal('15:00: 101');
    });

    it('has them in a table, made when it is opened', async () => {
      const element = await shown();
      const details = element.shadowRoot!.querySelector<HTMLDetailsElement>('details details')!;
      expect(details.querySelector('table')).to.equal(null);
      details.open = true;
      await new Promise(resolve => details.addEventListener('toggle', resolve, { once: true }));
      await element.updateComplete;
      const rows = [...details.querySelectorAll('tbody tr')].map(textOf);
      expect(rows).to.deep.equal(['14:50 100', '15:00 101', '15:10 102', '15:20 103', '15:30 104']);
      const { borderCollapse, width } = getComputedStyle(details.querySelector('table')!);
      expect([borderCollapse, width]).to.deep.equal(['collapse', `${details.clientWidth}px`]);
      expect(getComputedStyle(details.querySelector('td')!).textAlign).to.equal('end');
    });

    it('is accessible', async () => {
      const element = await shown();
      element.shadowRoot!.querySelector<HTMLDetailsElement>('details details')!.open = true;
      await aTimeout(0);
      await expect(element).to.be.accessible();
    });
  });
});
