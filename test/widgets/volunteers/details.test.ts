import { expect } from '@open-wc/testing';
import { details } from '../../../src/widgets/volunteers/details.ts';
import type { Details } from '../../../src/ui/details.ts';
import { WRITTEN } from '../../support/feeds.ts';
import { ago, viewOf, type Moment } from '../../support/views.ts';

const detailsOf = (volunteers: object, more: object = {}, moment: Moment = {}): Details =>
  viewOf(details, { asOf: ago(4), volunteers }, more, moment);

/** What the details say, a string a fact. */
function linesOf({ facts }: Details): readonly string[] {
  return facts
    .filter(({ items }) => items.length > 0)
    .map(({ label, items }) => `${label}: ${items.map(({ text }) => text).join(' · ')}`);
}

/** A shift that begins and ends so many minutes from now. */
const shift = (from: number, to: number, more: object): object => ({
  start: ago(-from),
  end: ago(-to),
  ...more,
});

describe('widgets/volunteers/details', () => {
  const roles = [
    { id: 'distance', name: 'Keeping distance' },
    { id: 'code-help', name: 'Help with codes' },
  ];
  const shifts = [
    shift(60, 260, { role: 'distance', signedUp: 1, min: 2, needed: 2 }),
    shift(-120, 60, { role: 'distance', signedUp: 4, needed: 4 }),
    shift(-60, 120, { role: 'code-help', signedUp: 9, needed: 2 }),
    shift(-300, -120, { role: 'code-help', signedUp: 0, needed: 9 }),
  ];

  it('have all shifts that have not ended, in order of time, with their minimums', () => {
    expect(linesOf(detailsOf({ roles, shifts }))).to.deep.equal([
      '13:40–16:40: Keeping distance: 4 of 4',
      '14:40–17:40: Help with codes: 9 of 2',
      '16:40–20:00: Keeping distance: 1 of 2, minimum 2',
    ]);
    const chinese = linesOf(detailsOf({ roles, shifts: shifts.slice(0, 1) }, {}, { lang: 'zh-Hans' }));
    expect(chinese).to.deep.equal(['16:40–20:00: Keeping distance：1/2人，至少2人']);
  });

  it('end a long list of shifts with the number of later ones', () => {
    const many = Array.from({ length: 50 }, (_, index) =>
      shift(index * 60, index * 60 + 60, { signedUp: 1 }),
    );
    const lines = linesOf(detailsOf({ shifts: many }));
    expect(lines.length).to.equal(41);
    expect(lines[40]).to.equal('Shifts: 10 more shifts later');
    const night = [shift(500, 800, { signedUp: 1 }), shift(500, 800, { role: 'a', signedUp: 2 })];
    expect(linesOf(detailsOf({ shifts: night }))).to.deep.equal(['Jan 7, 00:00–05:00: Any task: 1 · a: 2']);
  });

  it('have the tasks that the picture leaves out', () => {
    const many = Array.from({ length: 8 }, (_, index) => ({
      id: `t${index}`,
      name: `Task ${index}`,
      onDuty: index < 2 ? 2 : 1,
      needed: 2,
    }));
    expect(linesOf(detailsOf({ roles: many }))).to.deep.equal([
      'Fully staffed: Task 0: 2 of 2 · Task 1: 2 of 2',
    ]);
    expect(linesOf(detailsOf({ roles: many.map(role => ({ ...role, onDuty: 0 })) }))).to.deep.equal([
      'More tasks: Task 6: 0 of 2 · Task 7: 0 of 2',
    ]);
  });

  it('have the minimums that no shift tells', () => {
    const told = [
      { id: 'distance', min: 2, onDuty: 2, needed: 2 },
      { id: 'gate', min: 1, onDuty: 1, needed: 1 },
    ];
    const running = [shift(-60, 60, { role: 'distance', min: 2, signedUp: 2, needed: 2 })];
    expect(linesOf(detailsOf({ roles: told, shifts: running }))[1]).to.equal('Minimum: gate: 1');
  });

  it('have all that is wanted where the card names a part of it, or the numbers are old', () => {
    const asks = ['a', 'b', 'c', 'd'].map(what => ({ what, needed: 2 }));
    expect(linesOf(detailsOf({ asks }))).to.deep.equal(['Wanted: 2\u00A0a · 2\u00A0b · 2\u00A0c · 2\u00A0d']);
    expect(linesOf(detailsOf({ asks: asks.slice(0, 3) }))).to.deep.equal([]);
    expect(linesOf(detailsOf({ asks: asks.slice(0, 1), asOf: ago(300) }))).to.deep.equal([
      'Wanted: 2\u00A0a',
    ]);
  });

  it('of numbers that have expired are the last number with its time, and nothing else', () => {
    const old = detailsOf({ onDuty: 10, needed: 14, roles, shifts, asOf: ago(60 * 30) });
    expect(linesOf(old)).to.deep.equal(['Last known: 10 of 14 here, Jan 5, 09:40']);
    expect(old.charts).to.deep.equal([]);
  });

  describe('the course of the day', () => {
    const history = [
      [ago(30), { onDuty: 9, needed: 14 }],
      [ago(100), { onDuty: 8, needed: 12 }],
      [ago(60), { needed: 13 }],
    ];

    it('goes from the earliest count to the one of now', () => {
      const [chart] = detailsOf({ onDuty: 10, needed: 14, history }).charts;
      expect(chart?.series.map(({ points = [] }) => points.map(([, value]) => value))).to.deep.equal([
        [8, 9, 10],
        [12, 13, 14, 14],
      ]);
      expect(chart?.label).to.equal('On duty from 14:00 to 15:36: between 8 and 10, at the end 10');
    });

    it('is not drawn of a single count', () => {
      expect(detailsOf({ onDuty: 10, needed: 14 }).charts).to.deep.equal([]);
      expect(detailsOf({ history: history.slice(0, 1) }).charts).to.deep.equal([]);
    });
  });

  describe('the shifts of the day', () => {
    it('are drawn from midnight to midnight in the zone of the feed', () => {
      const [chart] = detailsOf({ roles, shifts }).charts;
      expect([chart?.from, chart?.to].map(at => new Date(at ?? 0).toISOString())).to.deep.equal([
        '2021-01-05T16:00:00.000Z',
        '2021-01-06T16:00:00.000Z',
      ]);
    });

    it('have a value at now, not only at the beginning of the shift', () => {
      const [chart] = detailsOf({ shifts: [shift(-60, 60, { signedUp: 3, needed: 4 })] }).charts;
      const [first, second] = chart?.series[0]?.spans ?? [];
      expect([first?.[1], second?.[0]]).to.deep.equal([WRITTEN, WRITTEN]);
      expect([first?.[2], second?.[2]]).to.deep.equal([3, 3]);
    });

    it('are 23 hours long on the day on which clocks go forward', () => {
      const [chart] = viewOf(
        details,
        {
          asOf: '2021-03-28T10:00:00+02:00',
          volunteers: {
            shifts: [{ start: '2021-03-28T08:00+02:00', end: '2021-03-28T12:00+02:00', signedUp: 1 }],
          },
        },
        { timeZone: 'Europe/Bratislava', generatedAt: '2021-03-28T10:00:00+02:00' },
        { now: Date.parse('2021-03-28T10:05:00+02:00') },
      ).charts;
      expect(((chart?.to ?? 0) - (chart?.from ?? 0)) / 3_600_000).to.equal(23);
    });

    it('are not drawn where there are none', () => {
      expect(detailsOf({ onDuty: 4 }).charts).to.deep.equal([]);
    });
  });
});
