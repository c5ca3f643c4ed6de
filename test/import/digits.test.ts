import { expect } from '@open-wc/testing';
import { asciiDigits } from '../../src/import/digits.ts';

describe('asciiDigits', () => {
  it('reads the digits of every script', () => {
    expect(['١٨٠', '۱۸۰', '१८०', '180', '𝟙𝟠𝟘', '𝟏𝟖𝟎', '180'].map(asciiDigits)).to.deep.equal(
      Array(7).fill('180'),
    );
  });

  it('gives each digit that the browser knows the value that follows the one before it', () => {
    for (let code = 1; code < 0x20000; code++) {
      const [digit, before] = [code, code - 1].map(each => String.fromCodePoint(each));
      if (!digit || !/^\p{Nd}$/u.test(digit)) continue;
      const value = Number(asciiDigits(digit));
      const expected = before && /^\p{Nd}$/u.test(before) ? (Number(asciiDigits(before)) + 1) % 10 : 0;
      if (value !== expected) expect.fail(`${code.toString(16)}: ${value}`);
    }
  });

  it('leaves all else as it is', () => {
    expect(asciiDigits('180² Ⅳ 五 ½ é')).to.equal('180² Ⅳ 五 ½ é');
  });
});
