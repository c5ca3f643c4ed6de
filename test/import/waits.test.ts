import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { spokenMinutes, waitBand } from '../../src/domain/wait-band.ts';
import { readNumber, type NumberOptions } from '../../src/import/numbers.ts';
import { readWait } from '../../src/import/waits.ts';
import { addLanguage } from '../../src/text/tables.ts';
import { waitWords } from '../../src/text/wait-words.ts';
import { Words } from '../../src/text/words.ts';
import { capital, waitWords as rowWords } from '../../src/widgets/queue/wait-words.ts';
import { LANGUAGES } from '../support/all-languages.ts';
import { growth } from '../support/growth.ts';

const OPTIONS: NumberOptions = { decimal: undefined, times: 1, unit: undefined };
const read = (text: string, options: Partial<NumberOptions> = {}): unknown =>
  readWait(text, { ...OPTIONS, ...options }, waitWords);

/** Of these a point groups thousands, or may. */
const COMMA = new Set(['sk', 'pt-BR']);

describe('readWait', () => {
  it('reads clocks as hours and minutes, and durations of ISO 8601', () => {
    expect(['1:20', '0:45', '01:20:00', '1:00:30', '٠:٤٥'].map(text => read(text))).to.deep.equal([
      80, 45, 80, 60.5, 45,
    ]);
    expect(['PT1H20M', 'pt45m', 'PT90S', 'P1DT2H', 'PT0.5H'].map(text => read(text))).to.deep.equal([
      80, 45, 1.5, 1560, 30,
    ]);
  });

  it('multiplies only what does not say its unit, and knows no clock of two parts in a column of seconds', () => {
    expect(read('10 min', { times: 60 })).to.equal(10);
    expect(read('20–35 min', { times: 60 })).to.deep.equal({ min: 20, max: 35 });
    expect(read('10', { times: 60 })).to.equal(600);
    expect(read('5:30', { unit: 'seconds' })).to.equal('5:30');
    expect(read('0:05:30', { unit: 'seconds' })).to.equal(5.5);
    expect(read('90 s', { unit: 'hours' })).to.equal(1.5);
  });

  it('reads words for about, up to and over, before and behind the number', () => {
    for (const [text, wait] of [
      ['about 45 minutes', 45],
      ['~45', 45],
      ['45分钟左右', 45],
      ['60+ min', { min: 60 }],
      ['60 min+', { min: 60 }],
      ['over 2 hours', { min: 120 }],
      ['at least 1 h 30', { min: 90 }],
      ['no more than that', 'no more than that'],
      ['up to 45 min', { max: 45 }],
      ['about 20 to 35 minutes', { min: 20, max: 35 }],
      ['asi 20 až 35 min', { min: 20, max: 35 }],
      ['1 h – 3 h 15 min', { min: 60, max: 195 }],
      ['1h20', 80],
      ['1 hour and 20 minutes', 80],
      ['Max. 30 min.', { max: 30 }],
      ['30 minutos', 30],
      ['2 hodiny', 120],
    ] as const) {
      expect(read(text), text).to.deep.equal(wait);
    }
  });

  it('leaves what is no wait as it is', () => {
    for (const text of [
      'soon',
      'about',
      'under 15–20 min',
      '1:75',
      'P',
      'PT',
      'overnight 5',
      'maximal',
      '1.200 min',
      '5 people',
      '20 min 30 h',
    ])
      expect(read(text), text).to.equal(text);
  });

  it('reads what the widgets write of a wait, in each language, and gives its whole minutes', () => {
    for (const [lang, language] of Object.entries(LANGUAGES)) {
      addLanguage(lang, language);
      const words = new Words(lang, 'UTC', undefined);
      expect(words.lang).to.equal(lang);
      const minutes = fc.double({ min: 0.01, max: 10_080, noNaN: true });
      const pair = fc
        .tuple(minutes, minutes)
        .map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) }));
      const given = fc.oneof(
        pair,
        minutes.map(min => ({ min })),
        minutes.map(max => ({ max })),
        fc.constant({ min: 0, max: 0 }),
      );
      fc.assert(
        fc.property(given, range => {
          const { min, max }: { readonly min?: number; readonly max?: number } = range;
          const text = rowWords(waitBand({ kind: 'reported', given: range })!, words);
          const [from, to] = [min, max].map(end => (end === undefined ? undefined : Math.ceil(end)));
          const expected =
            from === to
              ? to
              : { ...(from !== undefined && { min: from }), ...(to !== undefined && { max: to }) };
          expect(read(text), `${lang}: ${text}`).to.deep.equal(expected);
        }),
        { numRuns: 300 },
      );
    }
  }).timeout(60_000);

  it('reads what the widgets write of a wait that they worked out, in each language: the time that is said', () => {
    for (const [lang, language] of Object.entries(LANGUAGES)) {
      addLanguage(lang, language);
      const words = new Words(lang, 'UTC', undefined);
      fc.assert(
        fc.property(fc.double({ min: 0.01, max: 10_000, noNaN: true }), fc.boolean(), (minutes, isOpen) => {
          const band = isOpen
            ? { min: minutes, isReported: false }
            : { typical: minutes, max: 2 * minutes, isReported: false };
          const text = rowWords(band, words);
          const expected = isOpen
            ? { min: Math.ceil(minutes) }
            : minutes < 5
              ? { max: 5 }
              : spokenMinutes(minutes);
          expect(read(text), `${lang}: ${text}`).to.deep.equal(expected);
          expect(read(capital(text)), `${lang}: ${text}`).to.deep.equal(expected);
        }),
        { numRuns: 300 },
      );
    }
  }).timeout(60_000);

  it('reads amounts without digits, halves and fractions', () => {
    for (const [text, wait] of [
      ['half an hour', 30],
      ['about an hour', 60],
      ['1½ h', 90],
      ['½ h', 30],
      ['2 hours and a half', 150],
      ['一个半小时', 90],
      ['约2个半小时', 150],
      ['半小时', 30],
      ['نصف ساعة', 30],
      ['ساعتان وربع', 135],
      ['ساعة و٢٠ دقيقة', 80],
      ['pol hodiny', 30],
      ['uma hora e meia', 90],
      ['up to 1½ h', { max: 90 }],
      ['5 min and a half', '5 min and a half'],
      ['½', '½'],
    ] as const)
      expect(read(text), text).to.deep.equal(wait);
    expect(read('1½ h', { decimal: ',' })).to.equal(90);
  });

  it('reads what the widgets write of a number, in each language, and gives it rounded', () => {
    for (const [lang, language] of Object.entries(LANGUAGES)) {
      addLanguage(lang, language);
      const words = new Words(lang, 'UTC', undefined);
      const decimal = COMMA.has(lang) ? ',' : undefined;
      fc.assert(
        fc.property(fc.double({ min: 0, max: 1e10, noNaN: true }), value => {
          const text = words.number(value);
          expect(readNumber(text, { ...OPTIONS, decimal }), `${lang}: ${text}`).to.equal(
            Number(value.toFixed(0)),
          );
        }),
        { numRuns: 300 },
      );
    }
  }).timeout(60_000);

  it('takes no longer for a long text', () => {
    const readOften = (parts: number): void => {
      for (let time = 0; time < 200; time++) read('1 - '.repeat(parts));
    };
    expect(growth(readOften, 4)).to.be.below(10);
  });
});
