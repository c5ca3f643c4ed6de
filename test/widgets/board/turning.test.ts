import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { driftAt } from '../../../src/widgets/board/drift.ts';
import {
  beginTurning,
  isStopped,
  nextTurn,
  pageSeconds,
  STOP_MS,
  stopped,
  turned,
} from '../../../src/widgets/board/turning.ts';

const NOW = Date.UTC(2021, 0, 6, 7, 40);

describe('widgets/board/turning', () => {
  it('a page stays for its seconds, and the next one comes then, not before', () => {
    const first = beginTurning(NOW);
    expect(turned(first, 15, NOW + 14_999)).to.equal(first);
    const second = turned(first, 15, NOW + 15_000);
    expect(second).to.deep.equal({ page: 1, since: NOW + 15_000, stoppedUntil: 0 });
    expect(nextTurn(second, 15)).to.equal(NOW + 30_000);
  });

  it('no page is shown for less than five seconds, or for ever', () => {
    expect([null, 0, -3, NaN, 1, 20, 1e9].map(pageSeconds)).to.deep.equal([15, 15, 15, 15, 5, 20, 3600]);
  });

  it('a reader stops the pages for two minutes; then they go on', () => {
    const still = stopped(beginTurning(NOW), 0, NOW + 3000);
    expect(turned(still, 15, NOW + 100_000)).to.equal(still);
    expect(nextTurn(still, 15)).to.equal(NOW + 3000 + STOP_MS);
    expect(turned(still, 15, NOW + 3000 + STOP_MS)).to.include({ page: 1, stoppedUntil: 0 });
  });

  it('a reader turns pages both ways, and never before the first', () => {
    expect(stopped(beginTurning(NOW), 1, NOW).page).to.equal(1);
    expect(stopped(beginTurning(NOW), -1, NOW).page).to.equal(0);
  });

  it('a clock that is set back or far ahead, or a night without drawing, holds no page for longer than its time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.boolean(),
        fc.integer({ min: 5, max: 60 }),
        (jump, isHeld, seconds) => {
          const begun = beginTurning(NOW);
          const before = isHeld ? stopped(begun, 0, NOW) : begun;
          const then = turned(before, seconds, NOW + jump);
          const later = turned(then, seconds, NOW + jump + STOP_MS + seconds * 1000);
          expect(later.page).to.be.above(0);
          expect(then.page).to.be.at.most(1);
        },
      ),
    );
  });

  it('is stopped only while that lies ahead', () => {
    const still = stopped(beginTurning(NOW), 0, NOW);
    expect(isStopped(still, NOW + 1)).to.equal(true);
    expect(isStopped(still, NOW + STOP_MS)).to.equal(false);
    expect(isStopped(still, NOW - 3_600_000)).to.equal(false);
  });
});

describe('widgets/board/drift', () => {
  const minutes = Array.from({ length: 1440 }, (_, minute) => driftAt(NOW + minute * 60_000));
  /** Pixels of a screen of 1,920 × 1,080. */
  const pixels = (em: number): number => em * 44;

  it('nothing stands still for a day: it moves further than the strokes of the largest digits are wide', () => {
    for (const axis of ['x', 'y'] as const) {
      const all = minutes.map(each => pixels(each[axis]));
      expect(Math.max(...all) - Math.min(...all)).to.be.within(28, 44);
      // No place is kept for more than a tenth of the day, to the width of a stroke.
      for (let at = -20; at <= 20; at += 4)
        expect(all.filter(each => Math.abs(each - at) <= 2).length).to.be.below(400);
    }
  });

  it('nobody sees it move: it goes by less than two pixels a minute', () => {
    for (const [index, { x, y }] of minutes.entries()) {
      const before = minutes[index - 1];
      if (!before) continue;
      expect(Math.abs(pixels(x - before.x))).to.be.below(2);
      expect(Math.abs(pixels(y - before.y))).to.be.below(2);
    }
  });
});
