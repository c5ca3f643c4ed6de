import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { funnel } from '../../src/chart/funnel.ts';
import type { Stages } from '../../src/domain/model.ts';
import { STAGES, type Stage } from '../../src/domain/progress.ts';

const TESTING = { registered: 4100, sampled: 3300, sent: 2800, resulted: 900 };
const NONE: ReadonlyMap<Stage, number> = new Map();
const round = (share: number | undefined): number | undefined => share && Math.round(share * 1000) / 1000;

describe('chart/funnel', () => {
  describe('funnel(stages, population, earlier)', () => {
    it('has a bar for each stage, all on the scale of the population', () => {
      const { bars, population, isExceeded } = funnel(TESTING, 5000, NONE);
      expect(bars.map(({ stage, share }) => [stage, share])).to.deep.equal([
        ['registered', 0.82],
        ['sampled', 0.66],
        ['sent', 0.56],
        ['resulted', 0.18],
      ]);
      expect([population, isExceeded]).to.deep.equal([1, false]);
    });

    it('shows results to come behind those that are in, up to the samples', () => {
      expect(funnel(TESTING, 5000, NONE).bars[3]?.toCome).to.deep.equal({ from: 0.18, to: 0.66 });
    });

    it('shows none to come where all are in, one count is unknown, or more are in than were taken', () => {
      for (const stages of [
        { sampled: 9, resulted: 9 },
        { resulted: 9 },
        { sampled: 9 },
        { sampled: 9, resulted: 10 },
      ])
        expect(funnel(stages, 20, NONE).bars.some(bar => bar.toCome)).to.equal(false);
    });

    it('marks the population within the scale where a count exceeds it, and draws past the mark', () => {
      const { bars, population = NaN, isExceeded } = funnel({ registered: 1034, sampled: 1030 }, 1000, NONE);
      expect([isExceeded, round(population)]).to.deep.equal([true, 0.925]);
      expect(bars[0]?.share).to.be.above(population).and.below(1);
      expect((bars[1]?.share ?? NaN) / population).to.be.closeTo(1.03, 1e-9);
    });

    it('ends with the largest count where the population is not known or 0', () => {
      for (const population of [undefined, 0]) {
        const found = funnel(TESTING, population, NONE);
        expect(found).to.include({ population: undefined, isExceeded: false, largest: 'registered' });
        expect(found.bars[0]?.share).to.equal(1);
      }
    });

    it('shows what is gone of a count that was higher', () => {
      const found = funnel({ sampled: 400 }, 1000, new Map<Stage, number>([['sampled', 700]]));
      expect(found.bars[0]?.gone).to.deep.equal({ from: 0.4, to: 0.7 });
      expect(funnel({ sampled: 400 }, 500, new Map<Stage, number>([['sampled', 700]])).isExceeded).to.equal(
        true,
      );
    });

    it('always has samples and results, known or not, and other stages only where they are given', () => {
      const stagesOf = (given: object): readonly Stage[] =>
        funnel(given, 10, NONE).bars.map(({ stage }) => stage);
      expect(stagesOf({ resulted: 1 })).to.deep.equal(['sampled', 'resulted']);
      expect(stagesOf({ registered: 1 })).to.deep.equal(['registered', 'sampled', 'resulted']);
      expect(funnel({ resulted: 1 }, 10, NONE).bars[0]?.share).to.equal(undefined);
    });

    it('of nothing has bars that are not known, and no scale', () => {
      const { bars, population, largest } = funnel({}, undefined, NONE);
      expect(bars).to.deep.equal([
        { stage: 'registered', share: undefined },
        { stage: 'sampled', share: undefined },
        { stage: 'resulted', share: undefined },
      ]);
      expect([population, largest]).to.deep.equal([undefined, undefined]);
    });

    it('stays within the picture whatever the counts are, and in their proportions', () => {
      const count = fc.option(fc.nat(1e9), { nil: undefined });
      fc.assert(
        fc.property(
          count,
          count,
          count,
          count,
          count,
          count,
          (registered, sampled, sent, resulted, population, before) => {
            const counts = { registered, sampled, sent, resulted };
            const stages: Stages = Object.fromEntries(
              Object.entries(counts).filter(([, value]) => value !== undefined),
            );
            const earlier = new Map(
              sampled !== undefined && before !== undefined && before > sampled
                ? [['sampled', before] as const]
                : [],
            );
            const found = funnel(stages, population, earlier);
            const lengths = found.bars.flatMap(({ share, gone, toCome }) => [
              share,
              gone?.from,
              gone?.to,
              toCome?.from,
              toCome?.to,
            ]);
            for (const length of [...lengths, found.population])
              if (length !== undefined) expect(length).to.be.within(0, 1);
            const known = STAGES.filter(stage => stages[stage] !== undefined);
            for (const one of known)
              for (const other of known) {
                const [a = NaN, b = NaN] = [one, other].map(
                  stage => found.bars.find(bar => bar.stage === stage)?.share,
                );
                expect(Math.sign(a - b)).to.equal(Math.sign((stages[one] ?? NaN) - (stages[other] ?? NaN)));
              }
          },
        ),
      );
    });
  });
});
