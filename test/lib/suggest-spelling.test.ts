import { expect } from '@open-wc/testing';
import { editDistance, suggestSpelling } from '../../src/lib/suggest-spelling.ts';

describe('suggestSpelling', () => {
  const known = ['waiting', 'outdoors', 'asOf', 'id', 'needed'];

  it('finds what a slip of the keyboard meant', () => {
    for (const [slip, meant] of [
      ['waitng', 'waiting'],
      ['wiating', 'waiting'],
      ['outdoor', 'outdoors'],
      ['as_of', 'asOf'],
      ['AsOf', 'asOf'],
      ['nedeed', 'needed'],
    ] as const)
      // prettier-ignore
      expect(suggestSpelling(slip, known), slip).to.equal(meant);
  });

  it('finds nothing for another word, a short word, or the word itself', () => {
    for (const word of ['people', 'ix', 'waiting', 'x'.repeat(100)])
      expect(suggestSpelling(word, known), word).to.equal(undefined);
  });
});

describe('editDistance', () => {
  it('counts letters put in, taken out, changed and swapped', () => {
    for (const [one, other, distance] of [
      ['', 'abc', 3],
      ['abc', 'abc', 0],
      ['abc', 'acb', 1],
      ['abc', 'abd', 1],
      ['abc', 'bc', 1],
      ['kitten', 'sitting', 3],
    ] as const)
      // prettier-ignore
      expect(editDistance(one, other), `${one} ${other}`).to.equal(distance);
  });
});
