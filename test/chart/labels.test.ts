import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { placeLabels, textWidth, WIDE, type PlacedLabel } from '../../src/chart/labels.ts';
import { cutToWidth } from '../../src/chart/cut-to-width.ts';

function spanOf({ text, share, anchor }: PlacedLabel, width: number): readonly [number, number] {
  const size = textWidth(text);
  const from = share * width - { start: 0, middle: size / 2, end: size }[anchor];
  return [from, from + size];
}

describe('chart/labels', () => {
  it('a text is cut only where it is too wide, is no wider then, and ends what it begins', () => {
    expect(cutToWidth('Nanli', 10)).to.equal('Nanli');
    const cut = cutToWidth('Former Second Cotton Mill', 6);
    expect([cut.endsWith('…'), textWidth(cut) <= 6]).to.deep.equal([true, true]);
    expect(cutToWidth('\u2068Former Second Cotton Mill\u2069', 6).endsWith('…\u2069')).to.equal(true);
  });

  it('stand at their points, or at the edge where they would be cut off', () => {
    const [middle, first, last] = placeLabels(
      [
        { text: '17:45', share: 0.5 },
        { text: '15:45', share: 0.01 },
        { text: '20:00', share: 0.99 },
      ],
      WIDE,
    );
    expect(middle).to.deep.equal({ text: '17:45', share: 0.5, anchor: 'middle' });
    expect(first).to.deep.equal({ text: '15:45', share: 0, anchor: 'start' });
    expect(last).to.deep.equal({ text: '20:00', share: 1, anchor: 'end' });
  });

  it('for which there is no room are left out, the first ones last', () => {
    const placed = placeLabels(
      [
        { text: '17:45', share: 0.5 },
        { text: '17:30', share: 0.45 },
      ],
      WIDE,
    );
    expect(placed[0]?.text).to.equal('17:45');
    expect(placed[1]).to.equal(undefined);
  });

  it('are taken for wider where they are Chinese', () => {
    expect(textWidth('约2小时')).to.be.greaterThan(textWidth('2 h 5'));
  });

  it('never overlap nor leave the picture, in this width and in any larger one', () => {
    const label = fc.record({
      text: fc.string({ minLength: 1, maxLength: 20 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      anchors: fc.constantFrom(undefined, ['start'] as const, ['end', 'start'] as const),
    });
    fc.assert(
      fc.property(
        fc.array(label, { maxLength: 6 }),
        fc.double({ min: 1, max: 5, noNaN: true }),
        (labels, times) => {
          const wishes = labels.map(({ anchors, ...rest }) => (anchors ? { ...rest, anchors } : rest));
          const width = WIDE * times;
          const spans = placeLabels(wishes, WIDE)
            .flatMap(each => (each ? [spanOf(each, width)] : []))
            .sort(([one], [other]) => one - other);
          spans.forEach(([from, to], index) => {
            expect(from).to.be.at.least(-0.02);
            expect(to).to.be.at.most(width + 0.02);
            expect(from).to.be.at.least(spans[index - 1]?.[1] ?? -1);
          });
        },
      ),
    );
  });
});
