import { expect } from '@open-wc/testing';
import { queueList } from '../../../src/widgets/queue/list.ts';
import type { Row } from '../../../src/ui/panel.ts';
import { ago, allText, listOf, rowLine, totalLine } from '../../support/views.ts';

const OPEN = { status: 'open', closesAt: '2021-01-06T20:00+08:00', asOf: ago(4) };

const list = (communities: readonly object[], more: object = {}, lang: string = 'en') =>
  listOf(queueList, communities, more, { lang });

/** The first column alone, which is what a row shows. */
const shown = (row: Row): string => rowLine({ ...row, cells: row.cells.slice(0, 1) });
const rowsOf = (communities: readonly object[], more: object = {}): readonly string[] =>
  list(communities, more).rows.map(shown);

describe('widgets/queue/list', () => {
  it('has news of a community whose places have reported, each for itself', () => {
    const sites = [{ id: 'gate', queue: { waiting: 40, asOf: ago(3) } }];
    expect(list([{ sites }, {}]).sections).to.deep.equal(['listed', 'no-news']);
    expect(rowsOf([{ sites }])[0]).not.to.contain('reported');
  });

  describe('the column of waits', () => {
    it('has a wait as it is given or estimated, and who waits and the last time to join beside it', () => {
      expect(
        rowsOf([
          { ...OPEN, queue: { waiting: 35, waitMinutes: 20 } },
          { ...OPEN, lastJoinAt: '2021-01-06T19:30+08:00', queue: { waiting: 180, servedPerHour: 90 } },
          { ...OPEN, queue: { waiting: 260, waitMinutes: { min: 120 } } },
          { ...OPEN, queue: { waiting: 0 } },
        ]),
      ).to.deep.equal([
        'open Community A | 20 min | 35 waiting · join by about 19:40 | 4 min ago',
        'open Community B | about 2 h | 180 waiting · join by 19:30 | 4 min ago',
        'open Community C | over 2 h | 260 waiting · too late after 18:00 | 4 min ago',
        'open Community D | no queue | until 20:00 | 4 min ago',
      ]);
    });

    it('does not say that a place is over for today that opens later on this day', () => {
      const text = (lang: string, opensAt: string): string | undefined =>
        list([{ asOf: ago(4), status: 'closed', opensAt }], {}, lang).rows[0]?.cells[0]?.text;
      expect(text('zh-Hans', '2021-01-06T17:00+08:00')).to.equal('17:00开始');
      expect(text('zh-Hans', '2021-01-07T06:00+08:00')).to.equal('已结束');
      expect(text('en', '2021-01-06T17:00+08:00')).to.equal('opens 17:00');
    });

    for (const [what, place, cell] of [
      ['paused', { status: 'paused', resumesAt: '2021-01-06T16:20+08:00' }, 'back about 16:20'],
      ['paused past its time', { status: 'paused', resumesAt: '2021-01-06T15:20+08:00' }, 'paused'],
      ['full', { status: 'full' }, 'full today'],
      [
        'past the last time to join',
        { status: 'open', lastJoinAt: '2021-01-06T15:30+08:00' },
        'too late today',
      ],
      ['closed', { status: 'closed' }, 'closed'],
      ['not open yet', { status: 'not-started', opensAt: '2021-01-06T17:00+08:00' }, 'opens 17:00'],
      ['finished', { status: 'done' }, 'finished'],
    ] as const) {
      it(`has the state of a place that is ${what}, no wait, no bar and no green shape`, () => {
        const queue = { waiting: 60, waitMinutes: 45, servedPerHour: 60 };
        const { rows, sections, order } = list([
          { asOf: ago(4), queue, ...place },
          { ...OPEN, queue },
        ]);
        const [row] = rows;
        expect(row?.cells[0]?.text).to.equal(cell);
        expect(allText(row)).not.to.match(/45|about 1 h/);
        expect([row?.visual, row?.markColor === 'good']).to.deep.equal([undefined, false]);
        expect(order('wait')[0]).to.equal(undefined);
        expect(sections).to.deep.equal(['not-serving', 'listed']);
      });
    }

    it('needs no news where the announced times of a place prove that it is closed', () => {
      const news = { status: 'open', queue: { waiting: 60 }, asOf: ago(600) };
      const { rows, sections } = list([{ ...news, closesAt: ago(120), opensAt: ago(-600) }, news]);
      expect(sections[0]).to.equal('not-serving');
      expect(rows.map(({ age }) => age?.doubt)).to.deep.equal(['', 'no longer current']);
    });

    it('has a word where only the length is known, and draws it on no axis of minutes', () => {
      const { rows } = list([
        { ...OPEN, queue: { level: 'moderate' } },
        { ...OPEN, queue: { waitMinutes: 5 } },
      ]);
      expect(shown(rows[0]!)).to.equal(
        'open Community A | moderate | no wait given · until 20:00 | 4 min ago',
      );
      expect([rows[0]?.cells[0]?.meter, rows[0]?.visual?.kind]).to.deep.equal([2, 'unknown']);
    });

    it('never has people or tickets in it: what is not known there is said beside it', () => {
      expect(
        rowsOf([
          { ...OPEN, queue: { waiting: 180 } },
          { ...OPEN, queue: { nowServing: '1', lastIssued: '31' } },
          { ...OPEN, queue: { waitMinutes: 5 } },
        ]).slice(0, 2),
      ).to.deep.equal([
        'open Community A | – | 180 waiting · until 20:00 | 4 min ago',
        'open Community B | – | 30 tickets not called yet · until 20:00 | 4 min ago',
      ]);
    });

    it('has no current wait of old numbers, and marks them as old', () => {
      const { rows, order } = list([
        { ...OPEN, asOf: ago(75), queue: { waiting: 95, servedPerHour: 110 } },
        { ...OPEN, asOf: ago(75), queue: { waitMinutes: 45 } },
        { ...OPEN, queue: { waitMinutes: 5 } },
      ]);
      expect(rows.slice(0, 2).map(shown)).to.deep.equal([
        'old Community A | – | 95 waiting at 14:25 | 75 min ago · may have changed',
        'old Community B | was 45 min | too old for an estimate | 75 min ago · may have changed',
      ]);
      expect(rows.slice(0, 2).map(({ visual }) => visual?.kind)).to.deep.equal(['old', 'old']);
      expect(order('wait').slice(0, 2)).to.deep.equal([undefined, undefined]);
    });

    it('keeps the wait of a place where it may be too late, with an amber shape, and says so', () => {
      const { rows } = list([
        { ...OPEN, closesAt: '2021-01-06T17:00+08:00', queue: { waitMinutes: { min: 30, max: 120 } } },
      ]);
      expect(shown(rows[0]!)).to.equal('too-late Community A | 30 min – 2 h | may be too late | 4 min ago');
      expect(rows[0]?.markColor).to.equal('warn');
    });

    it('sorts by the typical wait', () => {
      expect(
        list([
          { ...OPEN, queue: { waitMinutes: { min: 30, max: 60 } } },
          { ...OPEN, queue: { waitMinutes: { p50: 20, p90: 200 } } },
          { ...OPEN, queue: { waitMinutes: { min: 120 } } },
          { ...OPEN, queue: { waiting: 0 } },
          { ...OPEN, queue: { waiting: 180, servedPerHour: 90 } },
          { ...OPEN, queue: { level: 'long' } },
        ]).order('wait'),
      ).to.deep.equal([45, 20, 120, 0, 115, undefined]);
    });
  });

  describe('pictures', () => {
    it('stand on one axis, on which the longest wait has room', () => {
      const { rows, view } = list([
        { ...OPEN, queue: { waitMinutes: 60 } },
        { ...OPEN, queue: { waitMinutes: { min: 120 } } },
        { ...OPEN, queue: { waitMinutes: { min: 60, max: 220 } } },
      ]);
      expect(view.axis.labels?.map(({ text }) => text.replace(/\s/g, ' '))).to.deep.equal([
        '0',
        '2 h',
        '4 h',
      ]);
      expect(rows.map(({ visual }) => visual)).to.deep.equal([
        { kind: 'range', at: 0.25 },
        { kind: 'range', from: 0.5 },
        { kind: 'range', from: 0.25, to: 220 / 240 },
      ]);
    });
  });

  describe('a list in which no wait is known', () => {
    it('compares how many wait', () => {
      const { view, rows } = list([{ queue: { waiting: 9 } }, { queue: { waiting: 5 } }, { queue: {} }]);
      expect([view.sort, view.columns[0]?.label]).to.deep.equal(['waiting', 'People waiting']);
      expect(rows.map(shown)).to.deep.equal([
        'Community A | 9 |  | 3 min ago',
        'Community B | 5 |  | 3 min ago',
        'Community C | – |  | 3 min ago',
      ]);
    });

    it('nor heads are counted compares tickets, calls them so, and never adds them up', () => {
      const tickets = { queue: { nowServing: '1', lastIssued: '31' } };
      const { view, rows } = list([tickets, tickets]);
      expect([view.columns[0]?.label, ...rows.map(({ cells }) => cells[0]?.text)]).to.deep.equal([
        'Tickets',
        '30',
        '30',
      ]);
      expect(totalLine(view.panel)).not.to.match(/60|ticket/);
    });
  });

  describe('the total', () => {
    const THREE = [{ queue: { waiting: 180, asOf: ago(20) } }, {}, { queue: { waiting: 20 } }];

    it('adds up who waits, says in how many communities, and tells the span of their ages', () => {
      const { panel } = list(THREE, { name: 'Yuhua' }).view;
      expect(totalLine(panel)).to.equal('200 waiting | in 2 of 3 communities');
      expect([panel.name.text, panel.kind?.text, panel.age?.ago, panel.age?.freshness]).to.deep.equal([
        'Queues',
        'Yuhua',
        '3–20\u00A0min old',
        'ageing',
      ]);
    });

    it('leaves an old number out, says so, and is not old for it', () => {
      const { panel } = list([...THREE, { queue: { waiting: 999, asOf: ago(75) } }]).view;
      expect(totalLine(panel)).to.equal('200 waiting | in 2 of 4 communities · 1 too old');
      expect([panel.age?.freshness, panel.age?.ago]).to.deep.equal(['ageing', '3–20\u00A0min old']);
    });

    it('counts those who wait in places that are paused or full', () => {
      const { panel } = list([
        { ...OPEN, queue: { waiting: 1 } },
        { ...OPEN, status: 'full', queue: { waiting: 20 } },
      ]).view;
      expect(totalLine(panel)).to.equal('21 waiting | in 2 communities');
    });

    it('is how many are open where nobody counts heads, and never 0', () => {
      expect(
        totalLine(list([{ ...OPEN, queue: { waitMinutes: 5 } }, { status: 'closed' }]).view.panel),
      ).to.equal('1 open');
      expect(totalLine(list([{ status: 'closed' }]).view.panel)).to.equal('None open');
      const { view, rows } = list([{}, { queue: {} }]);
      expect(allText({ ...view.panel, age: undefined })).not.to.match(/\d/);
      for (const row of rows) expect(allText({ ...row, age: undefined })).not.to.match(/\d/);
    });

    it('is told in Chinese', () => {
      const { view } = list(THREE, {}, 'zh-Hans');
      expect(totalLine(view.panel)).to.equal('200人排队 | 3个社区中的2个');
      expect([view.caption, ...view.columns.map(({ label }) => label)]).to.deep.equal([
        '各社区排队情况',
        '排队人数',
        '等候',
        '排队情况',
      ]);
    });
  });

  it('folds places that do not serve, says of which states and when the next one opens', () => {
    const { view } = list([
      { ...OPEN, status: 'paused' },
      { status: 'not-started', opensAt: '2021-01-06T17:00+08:00' },
      { status: 'full', opensAt: '2021-01-07T05:00+08:00' },
    ]);
    const communities = [
      { id: 'a', name: 'A', status: 'paused' },
      { id: 'b', name: 'B', status: 'not-started', opensAt: Date.parse('2021-01-06T17:00+08:00') },
    ] as const;
    expect(communities.map(view.sectionOf)).to.deep.equal(['not-serving', 'not-serving']);
    const { text, tally, note } = view.fold('not-serving', communities);
    expect([text, note, ...(tally ?? []).map(({ label }) => label)]).to.deep.equal([
      '2 not serving now',
      'next opens 17:00',
      '1 paused',
      '1 not open yet',
    ]);
  });
});
