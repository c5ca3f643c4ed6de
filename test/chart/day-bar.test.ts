import { expect } from '@open-wc/testing';
import { shareOf, sharesOf, spanOf, spanOfOpening } from '../../src/chart/day-bar.ts';

const NOW = Date.UTC(2021, 0, 6, 7, 40);
const HOUR = 3_600_000;

describe('chart/day-bar', () => {
  it('has places in shares of its span, and none beside it', () => {
    const span = { from: NOW, to: NOW + 4 * HOUR };
    expect(sharesOf({ from: NOW + HOUR, to: NOW + 3 * HOUR }, span)).to.deep.equal({ from: 0.25, to: 0.75 });
    expect([shareOf(NOW - HOUR, span), shareOf(NOW + 9 * HOUR, span)]).to.deep.equal([0, 1]);
    expect(shareOf(NOW, { from: NOW, to: NOW })).to.equal(0);
  });

  it('runs from now to closing', () => {
    expect(spanOf(NOW, [NOW + HOUR], NOW + 5 * HOUR)).to.deep.equal({ from: NOW, to: NOW + 5 * HOUR });
  });

  it('runs a little beyond the last mark where that lies behind closing, or closing is not known', () => {
    for (const closing of [NOW + HOUR, undefined]) {
      const { to } = spanOf(NOW, [NOW + 2 * HOUR], closing);
      expect(to).to.be.within(NOW + 2 * HOUR + 1, NOW + 2.2 * HOUR);
    }
  });

  it('leaves out a closing time that is days away, beside which the marks would stand in a heap', () => {
    expect(spanOf(NOW, [NOW + HOUR], NOW + 48 * HOUR).to).to.be.below(NOW + 2 * HOUR);
    expect(spanOf(NOW, [NOW + 20 * HOUR], NOW + 48 * HOUR).to).to.equal(NOW + 48 * HOUR);
  });

  it('is never empty', () => {
    expect(spanOf(NOW, [], undefined).to).to.be.above(NOW);
    expect(spanOf(NOW, [NOW], NOW).to).to.be.above(NOW);
  });

  it('of a later opening has room for what comes after it', () => {
    expect(shareOf(NOW + 14 * HOUR, spanOfOpening(NOW, NOW + 14 * HOUR, undefined))).to.be.closeTo(
      2 / 3,
      0.01,
    );
    expect(spanOfOpening(NOW, NOW + HOUR, NOW + 9 * HOUR).to).to.equal(NOW + 9 * HOUR);
    expect(spanOfOpening(NOW, NOW + HOUR, NOW - HOUR).to).to.be.above(NOW + HOUR);
  });
});
