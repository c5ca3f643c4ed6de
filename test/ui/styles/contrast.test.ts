import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readable } from '../../../src/ui/styles/contrast.ts';
import { contrast } from '../../support/contrast.ts';

const WHITE = 'rgb(255, 255, 255)';
const INK = 'rgb(27, 33, 39)';

describe('style/contrast', () => {
  it('the known ratios: 21 for black on white, 4.54 for #767676, 4.48 for #777', () => {
    expect(contrast('rgb(0, 0, 0)', WHITE)).to.equal(21);
    expect(readable('rgb(118, 118, 118)', WHITE, INK), 'just enough').to.equal('');
    expect(readable('rgb(119, 119, 119)', WHITE, INK), 'just too little').to.match(/^rgb\(/);
  });

  it('leaves a colour alone that can be read', () => {
    expect(readable('rgb(31, 95, 139)', WHITE, INK)).to.equal('');
    expect(readable('rgb(255, 212, 0)', 'rgb(0, 0, 0)', WHITE)).to.equal('');
  });

  it('mixes one that cannot with the colour of the text, no further than needed', () => {
    const yellow = readable('rgb(255, 212, 0)', WHITE, INK);
    expect(contrast(yellow, WHITE)).to.be.within(4.5, 5.5);
    const navy = readable('rgb(0, 40, 104)', 'rgb(23, 28, 33)', 'rgb(232, 236, 240)');
    expect(contrast(navy, 'rgb(23, 28, 33)')).to.be.within(4.5, 5.5);
  });

  it('whatever the page gives: 4.5 where the text has it, never less than was given', () => {
    const colour = fc
      .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
      .map(([red, green, blue]) => `rgb(${red}, ${green}, ${blue})`);
    fc.assert(
      fc.property(colour, colour, colour, (accent, surface, text) => {
        const fit = readable(accent, surface, text) || accent;
        if (contrast(text, surface) >= 4.5) expect(contrast(fit, surface)).to.be.at.least(4.5);
        else if (fit !== accent) expect(contrast(accent, surface)).to.be.below(4.5);
      }),
    );
  });

  it('says nothing of colours that it cannot judge: seen through, or of another space', () => {
    for (const strange of ['rgba(0, 0, 0, 0)', 'oklch(0.7 0.1 200)', 'color(srgb 1 1 0)', '', 'red']) {
      expect(readable(strange, WHITE, INK)).to.equal('');
      expect(readable('rgb(255, 255, 0)', strange, INK)).to.equal('');
      expect(readable('rgb(255, 255, 0)', WHITE, strange)).to.equal('');
    }
  });
});
