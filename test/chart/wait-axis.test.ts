import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { waitAxis, waitRange } from '../../src/chart/wait-axis.ts';

describe('chart/wait-axis', () => {
  it('ends where the longest wait has room, at a time that people think in', () => {
    expect([0, 20, 31, 120, 215, 481, 1500, 3000].map(longest => waitAxis(longest).end)).to.deep.equal([
      30, 30, 60, 120, 240, 960, 2880, 4320,
    ]);
    expect(waitAxis(215).labels).to.deep.equal([0, 120, 240]);
  });

  it('has nothing over its edge', () => {
    const minutes = fc.option(fc.nat(5000), { nil: undefined });
    fc.assert(
      fc.property(minutes, minutes, minutes, fc.nat(5000), (min, typical, max, longest) => {
        const given = {
          ...(min !== undefined && { min }),
          ...(typical !== undefined && { typical }),
          ...(max !== undefined && { max }),
        };
        for (const share of Object.values(waitRange(given, waitAxis(longest))))
          expect(share).to.be.within(0, 1);
      }),
    );
  });

  it('shows a wait that was reported as one number as a point', () => {
    expect(waitRange({ min: 60, max: 60, typical: 60 }, waitAxis(240))).to.deep.equal({ at: 0.25 });
    expect(waitRange({ typical: 60 }, waitAxis(240))).to.deep.equal({ at: 0.25 });
  });

  it('leaves the end open where a wait has none', () => {
    expect(waitRange({ min: 120 }, waitAxis(240))).to.deep.equal({ from: 0.5 });
  });

  it('begins a wait of which only the longest is known at nothing', () => {
    expect(waitRange({ max: 120 }, waitAxis(240))).to.deep.equal({ from: 0, to: 0.5 });
    expect(waitRange({ typical: 60, max: 120 }, waitAxis(240))).to.deep.equal({
      at: 0.25,
      from: 0.25,
      to: 0.5,
    });
  });
});
