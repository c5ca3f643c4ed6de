import { expect } from '@open-wc/testing';
import { Reader } from '../../src/feed/fields.ts';
import { count } from '../../src/feed/leaves.ts';
import { readNumber, type NumberOptions } from '../../src/import/numbers.ts';
import { isUnknown } from '../../src/feed/unknown.ts';
import { readWait } from '../../src/import/waits.ts';
import { calendar } from '../../src/text/calendar.ts';
import { waitWords } from '../../src/text/wait-words.ts';

const PLAIN: NumberOptions = { decimal: undefined, times: 1, unit: undefined };
const number = (raw: unknown, options: Partial<NumberOptions> = {}): unknown =>
  readNumber(raw, { ...PLAIN, ...options });
const wait = (raw: unknown, options: Partial<NumberOptions> = {}): unknown =>
  readWait(raw, { ...PLAIN, ...options }, waitWords);

describe('readNumber', () => {
  it('reads digits, thousands and fractions', () => {
    for (const [text, value] of [
      ['180', 180],
      ['1,200', 1200],
      ['1 200', 1200],
      ["1'200'000", 1_200_000],
      ['12.5', 12.5],
      ['１８０', 180],
      [' 7 ', 7],
      ['0', 0],
    ] as const)
      // prettier-ignore
      expect(number(text), text).to.equal(value);
  });

  it('reads fractions with a comma only where it is told to, and then no other way', () => {
    expect(number('1.234,5', { decimal: ',' })).to.equal(1234.5);
    expect(number('1.200', { decimal: ',' })).to.equal(1200);
    expect(number('12,5', { decimal: ',' })).to.equal(12.5);
    expect(number('12,5')).to.equal('12,5');
    expect(number('1.5', { decimal: ',' })).to.equal('1.5');
  });

  it('reads the digits, groups and marks of the world', () => {
    for (const [text, value] of [
      ['12,34,567', 1_234_567],
      ['١٨٠', 180],
      ['١٬٢٣٤٫٥', 1234.5],
      ['1\u2007234', 1234],
      ['1 234 567', 1_234_567],
      ['1’234', 1234],
      ['="180"', 180],
      ['\u200f180\u200e', 180],
      ['\u22125', -5],
      ['१,२३,४५६', 123_456],
    ] as const) {
      expect(number(text), text).to.equal(value);
    }
    expect(number('#N/A')).to.equal(undefined);
    for (const text of ['1,23,45', '12,345,67', '1’23', '1 23', '1,234 567', '="a"', '0,123'])
      expect(number(text), text).to.equal(text);
  });

  it('reads Chinese ten thousands and classifiers', () => {
    expect(number('180人')).to.equal(180);
    expect(number('59.3757万')).to.equal(593_757);
    expect(number('1.02亿人次')).to.equal(102_000_000);
  });

  it('multiplies without the noise of floating point', () => {
    expect(number('4.35', { times: 100 })).to.equal(435);
    expect(number(12.3, { times: 1000 })).to.equal(12_300);
  });

  it('converts lengths of time to the unit of the place', () => {
    expect(readNumber('90', { ...PLAIN, unit: 'seconds' }, 'minutes')).to.equal(1.5);
    expect(readNumber(2, { ...PLAIN, unit: 'hours' }, 'minutes')).to.equal(120);
    expect(readNumber(2, { ...PLAIN, unit: 'minutes' }, 'seconds')).to.equal(120);
  });

  it('knows nothing where the source says so, and the reader of feeds agrees on every such word', () => {
    for (const word of [
      '',
      'n/a',
      'NR',
      '-',
      '—',
      '?',
      '-1',
      'TBC',
      'tbd',
      'unknown',
      '暂无',
      '未知',
      '無',
      '未报',
    ]) {
      expect(number(word), word).to.equal(undefined);
      const reader = new Reader(calendar);
      if (word !== '') expect(count(word, reader), word).to.equal(undefined);
      expect(reader.issues, word).to.deep.equal([]);
    }
    expect(isUnknown(-1)).to.equal(true);
    expect(isUnknown(0)).to.equal(false);
  });

  it('takes no footnote for a digit, and no nought for a group of thousands', () => {
    for (const raw of ['180²', '45₂', '①', '0,500', '0,180', '0 180', '0,180,000']) {
      expect(number(raw), raw).to.equal(raw);
    }
    expect(number('0.500', { decimal: ',' })).to.equal('0.500');
    expect(number('１，２００')).to.equal(1200);
  });

  it('takes 1.200 for a number only where the decimal mark is stated', () => {
    for (const raw of ['1.200', '5.200', '1.200人']) expect(number(raw), raw).to.equal(raw);
    expect(number('1.200', { decimal: ',' })).to.equal(1200);
    expect(number('1.200', { decimal: '.' })).to.equal(1.2);
    expect(number('0.200')).to.equal(0.2);
    expect(number('1.2345')).to.equal(1.2345);
    expect(number('1.234万')).to.equal(12_340);
  });

  it('leaves what is no number as it is, for the reader to say so', () => {
    for (const raw of ['many', '12-13', '1,2', '--5', 'NaN', 'Infinity', '0x10', true, {}, '9'.repeat(60)]) {
      expect(number(raw)).to.equal(raw);
    }
    expect(number(-5)).to.equal(-5);
  });
});

describe('readWait', () => {
  const CASES: readonly (readonly [string, unknown])[] = [
    ['0', 0],
    ['45', 45],
    ['45 min', 45],
    ['45分钟', 45],
    ['2 h', 120],
    ['45m', 45],
    ['1,200 min', 1200],
    ['1,000-1,200', { min: 1000, max: 1200 }],
    ['1,5 h', 90],
    ['1.5 hours', 90],
    ['1 h 20 min', 80],
    ['1小时20分', 80],
    ['60-90', { min: 60, max: 90 }],
    ['60 – 90 min', { min: 60, max: 90 }],
    ['1 to 2 hours', { min: 60, max: 120 }],
    ['60至90分钟', { min: 60, max: 90 }],
    ['30 min - 1 h', { min: 30, max: 60 }],
    ['>120', { min: 120 }],
    ['over 2 hours', { min: 120 }],
    ['120+', { min: 120 }],
    ['2小时以上', { min: 120 }],
    ['<15', { max: 15 }],
    ['up to 30 minutes', { max: 30 }],
    ['15分钟以内', { max: 15 }],
    ['No Wait', 0],
    ['no line', 0],
    ['无需排队', 0],
  ];
  for (const [text, value] of CASES) {
    it(`reads ${text} as ${JSON.stringify(value)}`, () => expect(wait(text)).to.deep.equal(value));
  }

  it('leaves amounts that could be several, and footnotes', () => {
    for (const raw of ['1.200 min', '1.000-1.200', '>1.200', '45² min', '45²', '0,500 min', '10-0,500']) {
      expect(wait(raw), raw).to.equal(raw);
    }
    expect(wait('1.000-1.200 min', { decimal: ',' })).to.deep.equal({ min: 1000, max: 1200 });
    expect(wait('1.250 h', { decimal: '.' })).to.equal(75);
  });

  it('takes the unit of the source for amounts that have none', () => {
    expect(wait('600-900', { unit: 'seconds' })).to.deep.equal({ min: 10, max: 15 });
    expect(wait('2 h', { unit: 'seconds' })).to.equal(120);
    expect(wait(600, { unit: 'seconds' })).to.equal(10);
  });

  it('never takes silence for no wait', () => {
    for (const word of ['', 'NR', 'n/a', '—', 'none', '无']) expect(wait(word), word).to.equal(undefined);
  });

  it('leaves what it cannot read as it is', () => {
    for (const text of ['soon', '10-20-30', '> many', '1:75', 'a lot']) expect(wait(text)).to.equal(text);
  });
});
