import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { guessWidth, placeLabels } from '../../src/chart/labels.ts';

const label = (text: string, x: number): { text: string; x: number } => ({ text, x });

describe('chart/labels', () => {
  it('guesses a Han character to be wider than a letter', () => {
    expect(guessWidth('现在')).to.equal(26);
    expect(guessWidth('now')).to.be.closeTo(22.8, 0.01);
    expect(guessWidth('')).to.equal(0);
  });

  it('keeps the first of two labels that would touch', () => {
    const placed = placeLabels([label('now', 0.3), label('14:00', 0.33), label('18:00', 0.6)], 288);
    expect(placed.map(({ text }) => text)).to.deep.equal(['now', '18:00']);
  });

  it('has labels near an end stand at it', () => {
    const placed = placeLabels([label('14:00', 0.01), label('02:00', 1)], 288);
    expect(placed).to.deep.equal([
      { text: '14:00', x: 0, anchor: 'start' },
      { text: '02:00', x: 1, anchor: 'end' },
    ]);
  });

  it('has the others stand with their middle at their place, and keeps what else they say', () => {
    expect(placeLabels([{ ...label('18:00', 0.5), isNow: true }], 288)).to.deep.equal([
      { text: '18:00', x: 0.5, anchor: 'middle', isNow: true },
    ]);
  });

  it('leaves out one that is wider than the picture', () => {
    expect(placeLabels([label('a very long label', 0.5)], 60)).to.deep.equal([]);
  });

  it('has no label overlap another one or reach over an end', () => {
    const labels = fc.array(
      fc.record({
        text: fc.constantFrom('now', '18:00', '现在', 'Jan 7, 06:00'),
        x: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(labels, fc.constantFrom(141, 288, 600), (given, width) => {
        const before = { start: 0, middle: 0.5, end: 1 } as const;
        const ranges = placeLabels(given, width)
          .map(({ text, x, anchor }) => {
            const start = x * width - guessWidth(text) * before[anchor];
            return [start, start + guessWidth(text)] as const;
          })
          .sort(([one], [other]) => one - other);
        ranges.forEach(([from, to], index) => {
          expect(from).to.be.at.least(-1e-6);
          expect(to).to.be.at.most(width + 1e-6);
          expect(from).to.be.at.least(ranges[index - 1]?.[1] ?? -1e-6);
        });
      }),
    );
  });
});
