import { expect } from '@open-wc/testing';
import type { Panel } from '../../../src/ui/panel.ts';
import { details } from '../../../src/widgets/queue/details.ts';
import { queueView } from '../../../src/widgets/queue/view.ts';
import { queueList } from '../../../src/widgets/queue/list.ts';
import {
  ago,
  allText,
  belowOf,
  factOf,
  linesOf,
  listOf,
  rowLine,
  viewOf,
  type Moment,
} from '../../support/views.ts';

const OPEN = { status: 'open', asOf: ago(4) };
const QUEUE = { waiting: 180, servedPerHour: 90 };

/** The view with what the tools tell beneath it. */
function view(community: object, more: object = {}, moment: Moment = {}): Panel {
  const panel = viewOf(queueView, community, more, moment);
  return { ...panel, facts: [...panel.facts, ...viewOf(details, community, more, moment).facts] };
}

/** The view of an open place with this queue. */
function open(queue: object, community: object = {}, more: object = {}, moment: Moment = {}): Panel {
  return view({ ...OPEN, ...community, queue }, more, moment);
}

/** How many minutes a moment lies after the feed was made, as a `now`. */
function minutesLater(minutes: number): Moment {
  return { now: Date.parse(ago(-minutes)) };
}

describe('widgets/queue/view', () => {
  describe('of one community', () => {
    it('tells the number, the estimate with its working, and the age', () => {
      expect(linesOf(open(QUEUE))).to.deep.equal([
        'Community A Open',
        '180 people waiting',
        'Wait: about 1 h – 3 h 15 min · estimate: 180 people ÷ 90 an hour; half within 1 h 55 min, nine of ten within 3 h 15 min',
        'As of 15:36 · 4 min ago',
      ]);
    });

    it('tells the same in Chinese', () => {
      expect(linesOf(open(QUEUE, {}, {}, { lang: 'zh-Hans' }))).to.deep.equal([
        'Community A 进行中',
        '180 人在排队',
        '等候：约 1 小时 – 3 小时 15 分钟 · 估算：180 人 ÷ 每小时 90 人；半数在 1 小时 55 分钟内，九成在 3 小时 15 分钟内',
        '截至 15:36 · 4 分钟前',
      ]);
    });

    it('tells all that a feed can say of a queue', () => {
      const community = {
        name: { en: 'Anheyuan', 'zh-Hans': '安和苑社区' },
        closesAt: '2021-01-06T20:00+08:00',
        lastJoinAt: '2021-01-06T19:30+08:00',
        bring: ['keys', 'ID card'],
        tips: ['Wait in the lobby'],
        status: 'open',
        asOf: ago(4),
        queue: {
          waiting: 1180,
          outdoors: 60,
          indoors: 120,
          groupSize: 10,
          maxOutdoorGroups: 6,
          waitMinutes: { min: 30, max: 60 },
          nowServing: 'A120',
          lastIssued: 'A300',
          callUpTo: '1500',
          capacityLeft: 240,
          waitPlace: { indoor: true, name: 'activity room' },
        },
      };
      expect(linesOf(view(community, { busy: { unit: 'minutes', levels: [30, 60] } }))).to.deep.equal([
        'Anheyuan Open',
        'Closes 20:00',
        '1,180 people waiting',
        'Wait: 30 min – 1 h · reported',
        'Queue: Moderate',
        'Join by: 19:30',
        'Where: 6 groups (60 people) outdoors · 12 groups (120 people) indoors · at most 6 groups outdoors',
        'Tickets: now serving A120 · last handed out A300 · called today up to 1500; this may change',
        'Left today: places for 240 more · those waiting may take all of it',
        'Wait here: activity room',
        'Bring: keys · ID card',
        'Advice: Wait in the lobby',
        'As of 15:36 · 4 min ago',
      ]);
      expect(
        linesOf(view(community, { busy: { unit: 'minutes', levels: [30, 60] } }, { lang: 'zh-Hans' })),
      ).to.deep.equal([
        '安和苑社区 进行中',
        '20:00 结束',
        '1,180 人在排队',
        '等候：30 分钟 – 1 小时 · 现场通报',
        '人多吗: 人较多',
        '最晚排队: 19:30',
        '位置: 室外 6 组（60 人） · 室内 12 组（120 人） · 室外最多 6 组',
        '号码: 正在叫 A120 号 · 已发到 A300 号 · 今天叫到 1500 号为止，可能调整',
        '今天名额: 还可采样 240 人 · 排队的人已够，后来的可能轮不到',
        '等候地点: activity room',
        '请携带: keys · ID card',
        '提示: Wait in the lobby',
        '截至 15:36 · 4 分钟前',
      ]);
    });

    it('uses the singular for one person, one group and one ticket', () => {
      const one = open({ waiting: 1, outdoors: 1, groupSize: 10 });
      expect(linesOf(one)).to.include.members(['1 person waiting', 'Where: 1 group (1 people) outdoors']);
      expect(linesOf(open({ nowServing: 'A1', lastIssued: 'A2' }))).to.include('1 ticket not called yet');
    });

    it('shows a 0 that the feed gives: nobody waits, and no wait', () => {
      const none = open({ waiting: 0, servedPerHour: 90 });
      expect(linesOf(none)).to.include('0 people waiting');
      expect(belowOf(none)).to.contain('no wait');
    });
  });

  describe('age', () => {
    const at = (minutes: number, more: object = {}): Panel =>
      open({ ...QUEUE, asOf: ago(minutes) }, {}, more);

    it('is fresh up to half the limit, ageing up to the limit: both are worked with', () => {
      for (const [minutes, freshness] of [
        [0, 'fresh'],
        [15, 'fresh'],
        [16, 'ageing'],
        [30, 'ageing'],
      ] as const) {
        const young = at(minutes);
        expect([young.figure?.freshness, young.age?.freshness, young.age?.doubt]).to.deep.equal([
          freshness,
          freshness,
          '',
        ]);
        expect(belowOf(young)).to.match(/^Wait: about/);
      }
    });

    it('is stale up to four times the limit: shown, doubted, no estimate', () => {
      for (const minutes of [31, 120]) {
        const stale = at(minutes);
        expect(stale.figure?.freshness).to.equal('stale');
        expect(linesOf(stale)).to.deep.equal([
          'Community A Open',
          '180 people waiting',
          'no estimate: the numbers are not current',
          minutes === 31
            ? 'As of 15:09 · 31 min ago · may have changed'
            : 'As of 13:40 · 2 h ago · may have changed',
        ]);
      }
    });

    it('of 30 hours makes a number the last known one, without an estimate or anything else of the queue', () => {
      const old = open(
        {
          ...QUEUE,
          outdoors: 60,
          groupSize: 10,
          level: 'long',
          nowServing: 'A1',
          lastIssued: 'A9',
          capacityLeft: 7,
          waitMinutes: 45,
          asOf: ago(1800),
        },
        {},
        { busy: { unit: 'people', levels: [10, 20] } },
      );
      expect(old.figure).to.include({ text: undefined, freshness: 'expired' });
      expect(linesOf(old)).to.deep.equal([
        'Community A Open',
        'No current number. Last known: 180 people waiting, Jan 5, 09:40 (30 h ago)',
        'no estimate: the numbers are not current',
        'As of Jan 5, 09:40 · 30 h ago · no longer current',
      ]);
    });

    it('of 30 hours is told as such in Chinese', () => {
      const { figure } = open({ ...QUEUE, asOf: ago(1800) }, {}, {}, { lang: 'zh-Hans' });
      expect(figure?.instead).to.equal('暂无最新数据。最近一次：180 人在排队，1月5日 09:40（30 小时前）');
    });

    it('of the state is its own: a state of 30 hours is not told', () => {
      const old = view({
        status: 'open',
        reason: 'x',
        closesAt: ago(-60),
        asOf: ago(1800),
        queue: { ...QUEUE, asOf: ago(1) },
      });
      expect(old.status).to.deep.equal({ status: undefined, word: 'State not known', current: false });
      expect(old.under).to.deep.equal([]);
      expect(old.figure?.freshness).to.equal('fresh');
    });

    it('ahead of now by more than five minutes is uncertain: shown, doubted, no estimate, no age', () => {
      expect(open({ ...QUEUE, asOf: ago(-5) }).figure?.freshness).to.equal('fresh');
      const ahead = open({ ...QUEUE, asOf: ago(-6) });
      expect(ahead.figure?.freshness).to.equal('uncertain');
      expect(ahead.age).to.include({ ago: '', doubt: 'time uncertain' });
      expect(belowOf(ahead)).not.to.match(/about/);
    });

    it('that nobody gives is said to be unknown: shown, no estimate', () => {
      const unknown = view({ status: 'open', queue: QUEUE }, { generatedAt: null });
      expect(unknown.figure).to.include({ text: '180', freshness: 'unknown' });
      expect(unknown.age?.asOfText).to.equal('Time of these numbers not known');
      expect(belowOf(unknown)).not.to.match(/about/);
    });

    it("is the queue's own before the community's, and that before the document's", () => {
      expect(open({ ...QUEUE, asOf: ago(9) }).age?.asOfText).to.equal('As of 15:31');
      expect(open(QUEUE).age?.asOfText).to.equal('As of 15:36');
      expect(view({ queue: QUEUE }).age?.asOfText).to.equal('As of 15:37');
    });

    it('ends with validUntil, however young the number is', () => {
      expect(open(QUEUE, {}, { validUntil: ago(1) }).figure?.freshness).to.equal('expired');
    });

    it("goes by the widget's limit before the feed's, and by that before 30 minutes", () => {
      const feed = { staleAfter: { queue: 120 } };
      expect(open(QUEUE, {}, feed).figure?.freshness).to.equal('stale');
      expect(open(QUEUE, {}, feed, { staleAfter: 3600 }).figure?.freshness).to.equal('fresh');
    });

    it('says when the view changes next: a minute, a class, or the place', () => {
      expect(open(QUEUE).age?.changesAt).to.equal(Date.parse(ago(-1)));
      const closing = open({ ...QUEUE, asOf: ago(29.9) }, { closesAt: '2021-01-06T15:40:02+08:00' });
      expect(closing.age?.changesAt).to.equal(Date.parse(ago(0)) + 2001);
    });
  });

  describe('without numbers', () => {
    for (const lang of ['en', 'zh-Hans']) {
      it(`shows no 0 anywhere, whatever part is missing (${lang})`, () => {
        for (const community of [
          {},
          { queue: {} },
          { status: 'open' },
          { status: 'open', queue: { stations: 1 } },
          { queue: { groupSize: 5 } },
        ]) {
          for (const more of [{}, { generatedAt: null }, { generatedAt: ago(1800) }]) {
            const shown = view(community, more, { lang });
            expect(allText({ ...shown, age: undefined }), JSON.stringify(community)).not.to.match(/\d/);
            expect(allText(shown.figure)).to.contain(lang === 'en' ? 'not known' : '暂无数据');
          }
        }
      });
    }

    it('says that the number is not known, and claims neither a state nor an age', () => {
      expect(linesOf(view({}))).to.deep.equal(['Community A', 'people waiting: not known']);
      expect(linesOf(view({}, {}, { lang: 'zh-Hans' }))).to.deep.equal(['Community A', '人在排队: 暂无数据']);
    });

    it('does not say that numbers are too old which were never there', () => {
      for (const more of [{ generatedAt: ago(60) }, { generatedAt: ago(1800) }, { generatedAt: null }]) {
        expect(belowOf(view({}, more)), JSON.stringify(more)).to.equal('');
      }
    });
  });

  describe('state', () => {
    const words = {
      open: 'Open',
      paused: 'Paused',
      full: 'Full',
      closed: 'Closed',
      done: 'Finished',
      'not-started': 'Not started',
    };
    for (const [status, word] of Object.entries(words)) {
      it(`${status} is told by its word`, () => {
        expect(view({ ...OPEN, status, queue: QUEUE }).status).to.deep.equal({ status, word, current: true });
      });
    }

    it('paused has a reason, when it goes on, and no estimate', () => {
      const paused = view({
        status: 'paused',
        reason: { en: 'Power cut', 'zh-Hans': '停电' },
        resumesAt: '2021-01-06T16:30+08:00',
        asOf: ago(4),
        queue: QUEUE,
      });
      expect(linesOf(paused)).to.deep.equal([
        'Community A Paused',
        'Power cut · Expected to go on at 16:30',
        '180 people waiting',
        'no estimate: nobody is being served now',
        'As of 15:36 · 4 min ago',
      ]);
    });

    it('paused beyond the time it named says that there is no news', () => {
      const paused = view({
        status: 'paused',
        resumesAt: '2021-01-06T15:30+08:00',
        asOf: ago(20),
        queue: QUEUE,
      });
      expect(linesOf(paused)).to.include('No news since 15:30');
      expect(paused.status?.current).to.equal(false);
    });

    it('full names its reason and no join-by', () => {
      const full = view({
        ...OPEN,
        status: 'full',
        reason: 'No more tubes',
        lastJoinAt: '2021-01-06T19:30+08:00',
        queue: QUEUE,
      });
      expect(linesOf(full)).to.include('No more tubes');
      expect(factOf(full, 'join')).to.equal('');
      expect(belowOf(full)).to.match(/^Wait: about/);
    });

    it('closed, finished and not started have no wait, neither worked out nor given', () => {
      for (const status of ['closed', 'done', 'not-started']) {
        for (const queue of [QUEUE, { ...QUEUE, waitMinutes: 45 }, { waiting: 0, servedPerHour: 90 }]) {
          expect(belowOf(view({ ...OPEN, status, queue })), status).to.equal('');
        }
      }
    });

    it('closed says when it opens', () => {
      const closed = view({ ...OPEN, status: 'closed', reason: 'Night', opensAt: '2021-01-07T07:00+08:00' });
      expect(linesOf(closed)).to.include('Night · Opens Jan 7, 07:00');
    });

    it('unknown claims nothing', () => {
      for (const status of [undefined, null, '']) {
        expect(view({ asOf: ago(4), status, queue: QUEUE }).status, String(status)).to.equal(undefined);
      }
    });

    it('that cannot be read is not known, and there is no estimate: it may have been paused', () => {
      const lines = linesOf(view({ asOf: ago(4), status: 'half-open', queue: QUEUE }));
      expect(lines[0]).to.match(/State not known$/);
      expect(lines).to.include('no estimate: it is not known whether anyone is being served');
    });

    it('stale is not current', () => {
      expect(view({ ...OPEN, asOf: ago(60) }).status?.current).to.equal(false);
    });
  });

  describe('wait', () => {
    const given = (waitMinutes: unknown): string => belowOf(open({ waitMinutes }));

    it('that the source gives is told as given, and called reported', () => {
      expect(given(45)).to.equal('Wait: 45 min · reported');
      expect(given({ min: 30, max: 60 })).to.equal('Wait: 30 min – 1 h · reported');
      expect(given({ min: 20, max: 35 })).to.equal('Wait: 20–35 min · reported');
      expect(given({ min: 120 })).to.equal('Wait: over 2 h · reported');
      expect(given({ max: 90 })).to.equal('Wait: up to 1 h 30 min · reported');
      expect(given({ p50: 40, p90: 70 })).to.equal(
        'Wait: half within 40 min · nine of ten within 1 h 10 min · reported',
      );
      expect(given(0)).to.equal('Wait: no wait · reported');
    });

    it('that the source gives goes before one worked out', () => {
      expect(belowOf(open({ ...QUEUE, waitMinutes: 45 }))).to.equal(
        'Wait: 45 min · reported; worked out here: about 1 h – 3 h 15 min',
      );
    });

    it('is not worked out from half of what it takes', () => {
      for (const queue of [{ waiting: 180 }, { servedPerHour: 90 }, { waiting: 180, servedPerHour: 0 }]) {
        expect(belowOf(open(queue)), JSON.stringify(queue)).to.equal('');
      }
    });
  });

  describe('join by', () => {
    const closing = { closesAt: '2021-01-06T20:00+08:00' };

    it('is what the source gives, else closing time less the longest wait, with its working', () => {
      expect(factOf(open(QUEUE, { ...closing, lastJoinAt: '2021-01-06T19:00+08:00' }), 'join')).to.equal(
        '19:00',
      );
      expect(factOf(open({ waitMinutes: { min: 30, max: 60 } }, closing), 'join')).to.equal(
        '19:00 · closes 20:00, less the longest wait',
      );
    });

    it('that has passed is said to have', () => {
      const late = open({ waitMinutes: 30 }, { closesAt: '2021-01-06T16:00+08:00' });
      expect(factOf(late, 'join')).to.equal(
        '15:30 has passed; you may not be served today · closes 16:00, less the longest wait',
      );
    });

    it('is not told without an upper end, from numbers that have aged, or while nobody is served', () => {
      expect(factOf(open({ waitMinutes: { min: 120 } }, closing), 'join')).to.equal('');
      expect(factOf(open({ waitMinutes: 30, asOf: ago(60) }, closing), 'join')).to.equal('');
      expect(
        factOf(view({ ...OPEN, ...closing, status: 'paused', queue: { waitMinutes: 30 } }), 'join'),
      ).to.equal('');
    });
  });

  describe('level', () => {
    const busy = { busy: { unit: 'people', levels: [50, 100] } };

    it('is told only where the feed defines one or names one', () => {
      expect(factOf(open({ waiting: 500 }), 'level')).to.equal('');
      expect(factOf(open({ waiting: 50 }, {}, busy), 'level')).to.equal('Short');
      expect(factOf(open({ waiting: 51 }, {}, busy), 'level')).to.equal('Moderate');
      expect(factOf(open({ waiting: 101 }, {}, busy), 'level')).to.equal('Long');
      expect(factOf(open({ waiting: 0 }, {}, busy), 'level')).to.equal('No queue');
      expect(factOf(open({ level: 'long' }), 'level')).to.equal('Long');
    });

    it('stands without a number where the source knows none', () => {
      expect(linesOf(open({ level: 'moderate' }))).to.include.members([
        'people waiting: not known',
        'Queue: Moderate',
      ]);
    });
  });

  describe('groups', () => {
    it('over the limit are told and counted', () => {
      const over = open({ outdoors: 75, indoors: 20, groupSize: 10, maxOutdoorGroups: 6 });
      expect(factOf(over, 'where')).to.equal(
        '8 groups (75 people) outdoors · 2 groups (20 people) indoors · at most 6 groups outdoors · 2 groups over the outdoor limit',
      );
      expect(over.facts.find(({ id }) => id === 'where')?.items.map(({ tone }) => tone)).to.deep.equal([
        undefined,
        undefined,
        undefined,
        'alert',
      ]);
    });

    it('without a size are people', () => {
      const people = open({ outdoors: 60, indoors: 120 });
      expect(factOf(people, 'where')).to.equal('60 outdoors · 120 indoors');
    });
  });

  describe('tickets', () => {
    it('are called tickets, not people, and have no estimate', () => {
      const tickets = open({ nowServing: 'A120', lastIssued: 'A300', servedPerHour: 90 });
      expect(linesOf(tickets)).to.deep.equal([
        'Community A Open',
        '180 tickets not called yet',
        'Tickets: now serving A120 · last handed out A300',
        'As of 15:36 · 4 min ago',
      ]);
    });

    it('never stand in for heads that are known', () => {
      expect(linesOf(open({ waiting: 12, nowServing: 'A120', lastIssued: 'A300' }))).to.include(
        '12 people waiting',
      );
    });

    it('of two series are not subtracted', () => {
      expect(linesOf(open({ nowServing: 'A120', lastIssued: 'B300' }))).to.include(
        'people waiting: not known',
      );
    });
  });

  describe('the course of the day', () => {
    const history = [
      [ago(30), 120],
      [ago(10), 180],
      [ago(20), 90],
    ];

    it('needs two observations, and numbers that have not expired', () => {
      expect(open({ waiting: 180, history }).detailsLines).to.equal(8);
      expect(open({ waiting: 180, history: history.slice(0, 1) }).detailsLines).to.equal(0);
      expect(open({ waiting: 180 }).detailsLines).to.equal(0);
      expect(open({ waiting: 180, history, asOf: ago(1800) }).detailsLines).to.equal(0);
    });
  });

  describe('of all communities', () => {
    const THREE = [{ queue: { waiting: 180 } }, {}, { queue: { waiting: 20 } }];

    it('adds up who waits, says from how many communities, and tells the span of their ages', () => {
      const { view: list } = listOf(
        queueList,
        [{ queue: { waiting: 180, asOf: ago(20) } }, {}, { queue: { waiting: 20 } }],
        { name: 'Yuhua' },
      );
      expect(linesOf(list.panel)).to.deep.equal([
        'Yuhua',
        'from 2 of 3 communities',
        '200 people waiting',
        'As of 15:20–15:37 · 3–20 min ago',
      ]);
      expect(list.panel.figure?.freshness).to.equal('ageing');
    });

    it('says it in Chinese', () => {
      const { view: list } = listOf(queueList, THREE, {}, { lang: 'zh-Hans' });
      expect(linesOf(list.panel)).to.include.members(['3 个社区中 2 个有数据', '200 人在排队']);
      expect([list.caption, ...list.columns.map(({ label }) => label)]).to.deep.equal([
        '各社区排队情况',
        '排队',
        '等候',
        '人多吗',
      ]);
    });

    it('leaves a number of 30 hours out of the sum, and says so', () => {
      const { view: list } = listOf(queueList, [...THREE, { queue: { waiting: 999, asOf: ago(1800) } }]);
      expect(linesOf(list.panel)).to.include.members([
        'from 2 of 4 communities · 1 too old',
        '200 people waiting',
      ]);
    });

    it('of which none has a number shows no 0', () => {
      const { view: list, rows } = listOf(queueList, [{}, { queue: {} }, { status: 'open' }]);
      expect(allText({ ...list.panel, age: undefined })).not.to.match(/\d/);
      for (const row of rows) expect(allText({ ...row, age: undefined })).not.to.match(/\d/);
    });

    it('never adds up tickets', () => {
      const tickets = { queue: { nowServing: '1', lastIssued: '31' } };
      const { view: list, rows } = listOf(queueList, [tickets, tickets]);
      expect(list.panel.figure).to.equal(undefined);
      expect(allText(list.panel)).not.to.match(/60|ticket/);
      expect(list.columns[0]?.label).to.equal('Tickets');
      expect(rows.map(({ cells }) => cells[0]?.text)).to.deep.equal(['30', '30']);
    });

    it('calls tickets tickets in a column of people, and does not sort by them', () => {
      const {
        view: list,
        rows,
        order,
      } = listOf(queueList, [...THREE, { queue: { nowServing: '1', lastIssued: '31' } }]);
      expect(linesOf(list.panel)).to.include.members(['from 2 of 4 communities', '200 people waiting']);
      expect(rowLine(rows[3]!)).to.contain('30 tickets not called yet');
      expect(order('waiting')).to.deep.equal([180, undefined, 20, undefined]);
    });

    it('has a row for each, with state, number, level, wait and age', () => {
      const { rows } = listOf(
        queueList,
        [
          { ...OPEN, queue: { waiting: 180, waitMinutes: 45 } },
          { status: 'paused' },
          {},
          { queue: { waiting: 7, asOf: ago(60) } },
          { queue: { waiting: 7, servedPerHour: 9, asOf: ago(1800) } },
        ],
        { busy: { unit: 'people', levels: [10, 20] } },
      );
      expect(rows.map(rowLine)).to.deep.equal([
        'Community A Open | 180 Long | 45 min | 4 min ago',
        'Community B Paused | – |  | 3 min ago',
        'Community C | – |  | ',
        'Community D | 7 Short |  | 60 min ago · may have changed',
        'Community E | – |  | 30 h ago · no longer current',
      ]);
    });

    it('sorts by numbers that may be shown, and by the upper end of a wait', () => {
      const { order } = listOf(queueList, [
        { ...OPEN, queue: { waiting: 9, waitMinutes: { min: 30, max: 60 } } },
        { ...OPEN, queue: { waiting: 8, waitMinutes: { min: 120 }, asOf: ago(1800) } },
        { ...OPEN, queue: { waitMinutes: { min: 120 } } },
      ]);
      expect(order('waiting')).to.deep.equal([9, undefined, undefined]);
      expect(order('wait')).to.deep.equal([60, undefined, 120]);
    });
  });

  it('is a function of its arguments: a minute later it is a minute older', () => {
    const later = open(QUEUE, {}, {}, minutesLater(1));
    expect(later.age?.ago).to.equal('5 min ago');
  });
});
