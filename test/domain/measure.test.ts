import { expect } from '@open-wc/testing';
import { countChange, countOf, earlierCounts, MEASURES, partOf, stageOf } from '../../src/domain/measure.ts';
import type { Community, Point } from '../../src/domain/model.ts';

const MINUTE = 60_000;
const NOW = 1e12;
const before = (minutes: number, value: number): Point => [NOW - minutes * MINUTE, value];
const community: Community = {
  id: 'a',
  name: 'A',
  queue: { waiting: 180, history: [before(60, 170)] },
  volunteers: { onDuty: 10, history: [[NOW, { onDuty: 8, needed: 12 }]] },
  testing: {
    registered: 4,
    sampled: 3,
    sent: 2,
    resulted: 1,
    history: [[NOW, { registered: 40, sampled: 30, sent: 20, resulted: 10 }]],
  },
};

describe('domain/measure', () => {
  it('a measure is the count of its part, and its history that of the same count', () => {
    expect(MEASURES.map(each => [partOf(each), countOf(community, each)])).to.deep.equal([
      ['queue', 180],
      ['volunteers', 10],
      ['testing', 4],
      ['testing', 3],
      ['testing', 2],
      ['testing', 1],
    ]);
    expect(MEASURES.map(each => earlierCounts(community, each).map(([, value]) => value))).to.deep.equal([
      [170],
      [8],
      [40],
      [30],
      [20],
      [10],
    ]);
    expect(MEASURES.map(stageOf)).to.deep.equal([
      undefined,
      undefined,
      'registered',
      'sampled',
      'sent',
      'resulted',
    ]);
  });

  it('volunteers that are counted task by task are as many as all of these; where one is not counted, nobody knows', () => {
    const onDuty = (...counts: readonly (number | undefined)[]): number | undefined =>
      countOf(
        {
          id: 'a',
          name: 'A',
          volunteers: {
            roles: counts.map((count, index) => ({
              id: String(index),
              ...(count !== undefined && { onDuty: count }),
            })),
          },
        },
        'volunteers.onDuty',
      );
    expect(onDuty(5, 4)).to.equal(9);
    expect(onDuty(5, undefined)).to.equal(undefined);
    expect(onDuty()).to.equal(undefined);
  });

  it('a history of tickets is none of people', () => {
    const queue = { nowServing: 'A100', history: [before(60, 170)] };
    expect(earlierCounts({ id: 'a', name: 'A', queue }, 'queue.waiting')).to.deep.equal([]);
    expect(
      earlierCounts({ id: 'a', name: 'A', queue: { ...queue, waiting: 5 } }, 'queue.waiting').length,
    ).to.equal(1);
  });

  describe('a change', () => {
    const change = (...earlier: readonly Point[]) => countChange([NOW, 100], earlier);

    it('is against the count nearest to two hours before, in whatever order they come', () => {
      expect(change(before(20, 90), before(110, 40), before(300, 10), before(60, 70))).to.deep.equal({
        since: NOW - 110 * MINUTE,
        before: 40,
        difference: 60,
        perHour: (60 * 60) / 110,
        isTwoHours: true,
      });
    });

    it('is of two hours up to a quarter of an hour away, and of its own time beyond', () => {
      expect(change(before(135, 1))?.isTwoHours).to.equal(true);
      expect(change(before(136, 1))?.isTwoHours).to.equal(false);
      expect(change(before(104, 1))?.isTwoHours).to.equal(false);
    });

    it('needs an earlier count of ten minutes to two days before', () => {
      expect(change()).to.equal(undefined);
      expect(change(before(9, 1))).to.equal(undefined);
      expect(change(before(10, 1))?.difference).to.equal(99);
      expect(change(before(48 * 60, 1))?.difference).to.equal(99);
      expect(change(before(48 * 60 + 1, 1))).to.equal(undefined);
      expect(change(before(-60, 1))).to.equal(undefined);
    });

    it('takes the later of two counts of one time, as a corrected one', () => {
      expect(change(before(120, 1), before(120, 50))?.difference).to.equal(50);
    });
  });
});
