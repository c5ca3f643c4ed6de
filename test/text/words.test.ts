import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { ageStep } from '../../src/domain/age.ts';
import { addLanguage } from '../../src/text/tables.ts';
import { Words, wordsFor } from '../../src/text/words.ts';

const MINUTE = 60_000;
const NOW = Date.UTC(2021, 0, 6, 7, 40);

describe('text/words', () => {
  describe('wordsFor(locale, zone, feedLang)', () => {
    it('is English as a whole where there are no strings: words, digits and dates', () => {
      for (const locale of ['ar-EG', 'de-DE', 'fa', 'hi', 'my']) {
        const words = wordsFor(locale, 'UTC', undefined);
        expect(words.lang, locale).to.equal('en');
        expect(words.number(1_234_567), locale).to.equal('1,234,567');
        expect(words.time(NOW - 86_400_000, NOW), locale).to.contain('Jan 5');
        expect(words.ago(NOW - 90_000, NOW), locale).to.equal('1 min ago');
      }
    });

    it("still reads the feed's texts in the wanted language", () => {
      const words = wordsFor('de', 'UTC', undefined);
      expect(words.text({ en: 'Keys', de: 'Schlüssel' })).to.deep.equal({ text: 'Schlüssel', lang: 'de' });
    });

    it('keeps the region of a language that it has: 1.000 days are not the same everywhere', () => {
      expect(wordsFor('en-GB', 'UTC', undefined).locale).to.equal('en-GB');
      expect(wordsFor('en-GB', 'UTC', undefined).time(NOW - 86_400_000, NOW)).to.contain('5 Jan');
      expect(wordsFor('zh-TW', 'UTC', undefined)).to.include({ lang: 'zh-Hans', locale: 'zh-TW' });
    });

    it('does not throw, whatever stands in a lang attribute', () => {
      for (const tag of [
        'en-US@posix',
        'C',
        '',
        ' ',
        '中文',
        'x-klingon',
        '_',
        '-',
        'en--US',
        'i-default',
        '\ud800',
      ]) {
        const words = wordsFor(tag, 'UTC', undefined);
        expect(words.ago(NOW, NOW), tag).to.be.a('string').that.is.not.equal('');
        expect(words.time(NOW, NOW), tag).to.equal('07:40');
      }
      fc.assert(fc.property(fc.string(), tag => void wordsFor(tag, 'UTC', undefined).number(1)));
    });

    it('makes words once, and tells locales, zones and languages apart', () => {
      expect(wordsFor('en', 'UTC', undefined)).to.equal(wordsFor('en', 'UTC', undefined));
      expect(wordsFor('en', 'Asia/Shanghai', undefined).time(NOW, NOW)).to.equal('15:40');
      expect(wordsFor('en', 'UTC', 'zh').text('安和苑').lang).to.equal('zh');
    });

    it('makes others of the same locale when its language has come', () => {
      const before = wordsFor('eo-XX', 'UTC', undefined);
      expect(before.lang).to.equal('en');
      addLanguage('eo', { shared: { loading: 'Momenton' } });
      const words = wordsFor('eo-XX', 'UTC', undefined);
      expect(words.lang).to.equal('eo');
      expect(words.strings.loading).to.equal('Momenton');
      expect(wordsFor('eo-XX', 'UTC', undefined)).to.equal(words);
    });

    it('stays right when more are asked for than are kept', () => {
      for (let at = 0; at < 40; at++) {
        expect(wordsFor('en', 'UTC', `x${at}-a`).text('a').lang).to.equal(`x${at}-a`);
      }
      expect(wordsFor('zh-Hans', 'UTC', undefined).lang).to.equal('zh-Hans');
    });
  });

  describe('text(text)', () => {
    it('says no language where it is the one around it', () => {
      const words = new Words('zh-CN', undefined, 'zh-Hans');
      expect(words.text('安和苑')).to.deep.equal({ text: '安和苑', lang: undefined });
      expect(words.text({ 'zh-Hans': '安和苑', en: 'Anheyuan' })).to.deep.equal({
        text: '安和苑',
        lang: undefined,
      });
    });

    it('says the language of what is in another', () => {
      expect(new Words('en', undefined, 'zh-Hans').text('安和苑')).to.deep.equal({
        text: '安和苑',
        lang: 'zh-Hans',
      });
    });
  });

  describe('asOf(at, now)', () => {
    const HOUR = 3_600_000;
    const visitor =
      (hours: number): (() => number) =>
      () =>
        hours * HOUR;
    const said = (lang: string, zone: string | undefined, hours: number, now = NOW): string =>
      new Words(lang, zone, undefined, visitor(hours)).asOf(now, now);

    it("names the feed's zone where the visitor's clock shows another time now", () => {
      expect(said('en', 'Asia/Shanghai', 0)).to.equal('As of 15:40 (China Standard Time)');
      expect(said('zh-Hans', 'Asia/Shanghai', 1)).to.equal('截至 15:40（北京时间）');
      expect(said('en', 'Asia/Kathmandu', 5.5)).to.equal('As of 13:25 (Nepal Time)');
    });

    it('says nothing of it where both show the same, whatever the zones are called', () => {
      expect(said('en', 'Asia/Shanghai', 8)).to.equal('As of 15:40');
      expect(said('en', 'Asia/Singapore', 8)).to.equal('As of 15:40');
      expect(said('en', 'UTC', 0)).to.equal('As of 07:40');
      expect(said('en', 'Asia/Shanghai', 8, NOW + 12_345), 'within a second').to.equal('As of 15:40');
    });

    it('goes by the clocks of now, not of half a year ago', () => {
      const summer = Date.UTC(2021, 6, 6, 7, 40);
      expect(said('en', 'Europe/Bratislava', 1)).to.equal('As of 08:40');
      expect(said('en', 'Europe/Bratislava', 1, summer)).to.equal(
        'As of 09:40 (Central European Summer Time)',
      );
    });

    it("says nothing where the feed names no zone: then times are the visitor's", () => {
      expect(said('en', undefined, 14)).not.to.contain('(');
    });

    it('says it without a name rather than fail, where an engine has none', () => {
      const words = new Words('en', 'Asia/Shanghai', undefined, visitor(0));
      const { formatToParts } = Intl.DateTimeFormat.prototype;
      try {
        Intl.DateTimeFormat.prototype.formatToParts = function (...args) {
          return formatToParts.apply(this, args).filter(({ type }) => type !== 'timeZoneName');
        };
        expect(words.asOf(NOW, NOW)).to.equal('As of 15:40');
      } finally {
        Intl.DateTimeFormat.prototype.formatToParts = formatToParts;
      }
    });
  });

  describe('timeAhead(at, now)', () => {
    const HOUR = 60 * MINUTE;
    const ahead = (hours: number, lang = 'en'): string =>
      new Words(lang, 'Asia/Shanghai', undefined).timeAhead(NOW + hours * HOUR, NOW);

    it('is the time alone today, and says that it is tomorrow', () => {
      expect(ahead(5)).to.equal('20:40');
      expect(ahead(15)).to.equal('06:40 tomorrow');
      expect(ahead(15, 'zh-Hans')).to.equal('明天06:40');
    });

    it('is 24:00 at the end of today, and not 00:00 tomorrow', () => {
      expect(['en', 'zh-Hans', 'sk', 'pt-BR'].map(lang => ahead(8 + 1 / 3, lang))).to.deep.equal([
        '24:00',
        '24:00',
        '24:00',
        '24:00',
      ]);
      expect(ahead(8 + 21 / 60)).to.equal('00:01 tomorrow');
    });

    it('has the date of the day after tomorrow, and of what has passed', () => {
      expect(ahead(8 + 24)).to.equal('23:40 tomorrow');
      expect(ahead(9 + 24)).to.equal('Jan 8, 00:40');
      expect(ahead(-24)).to.equal('Jan 5, 15:40');
      expect(ahead(-1)).to.equal('14:40');
    });

    it('is the date alone where only the day is known', () => {
      const words = new Words('en', 'Asia/Shanghai', undefined);
      const endOfTomorrow = Date.UTC(2021, 0, 7, 16) - 1;
      expect(words.timeAhead(endOfTomorrow, NOW)).to.equal(words.time(endOfTomorrow, NOW));
    });
  });

  describe('rangeAhead(from, to, now)', () => {
    const HOUR = 60 * MINUTE;
    const words = new Words('en', 'Asia/Shanghai', undefined);
    const range = (from: number, to: number): string =>
      words.rangeAhead(NOW + from * HOUR, NOW + to * HOUR, NOW);

    it('says once that both ends are tomorrow, and which end is', () => {
      expect(range(1, 2)).to.equal('16:40–17:40');
      expect(range(7, 9)).to.equal('22:40–00:40 tomorrow');
      expect(range(15, 16)).to.equal('06:40–07:40 tomorrow');
      expect(range(8 + 1 / 3, 9)).to.equal('24:00–00:40 tomorrow');
    });

    it('is a single time where both ends are the same', () => {
      expect(range(15, 15)).to.equal('06:40 tomorrow');
    });
  });

  describe('ago(at, now)', () => {
    const words = new Words('en', 'UTC', undefined);

    for (const [age, said] of [
      [0, 'just now'],
      [MINUTE - 1, 'just now'],
      [MINUTE, '1 min ago'],
      [2 * MINUTE - 1, '1 min ago'],
      [119 * MINUTE, '119 min ago'],
      [120 * MINUTE, '2 h ago'],
      [30 * 60 * MINUTE, '30 h ago'],
      [48 * 60 * MINUTE, '2 days ago'],
      [-4 * MINUTE, 'just now'],
    ] as const) {
      it(`says '${said}' of ${age} ms`, () => expect(words.ago(NOW - age, NOW)).to.equal(said));
    }

    it('says the same step in every language, so that none looks younger than another', () => {
      const other = new Words('zh-Hans', 'UTC', undefined);
      fc.assert(
        fc.property(fc.nat(40 * 86_400_000), age => {
          const { unit, value } = ageStep(age);
          for (const each of [words, other]) {
            const digits = /\d+/.exec(each.ago(NOW - age, NOW))?.[0];
            expect(digits).to.equal(unit === 'now' ? undefined : String(value));
          }
        }),
      );
    });
  });

  describe('minutes(minutes)', () => {
    const words = new Words('en', 'UTC', undefined);

    it('are minutes under an hour, hours and minutes from there on', () => {
      expect(words.minutes(0)).to.equal('0 min');
      expect(words.minutes(59)).to.equal('59 min');
      expect(words.minutes(60)).to.equal('1 h');
      expect(words.minutes(80)).to.equal('1 h 20 min');
      expect(words.minutes(10_080)).to.equal('168 h');
    });

    it('are rounded only up', () => {
      expect(words.minutes(44.2)).to.equal('45 min');
      expect(words.minutes(59.5)).to.equal('1 h');
      expect(words.minutes(119.01)).to.equal('2 h');
    });
  });
});
