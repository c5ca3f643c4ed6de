import { expect } from '@open-wc/testing';
import { timePattern, type TimePattern } from '../../src/import/time-pattern.ts';
import { readTime } from '../../src/import/times.ts';
import { dateNamesOf } from '../../src/text/date-names.ts';
import { zones } from '../../src/text/zoned.ts';
import { growth } from '../support/growth.ts';

function patternOf(pattern: string, lang: string = 'en'): TimePattern | null {
  const names = dateNamesOf(lang);
  return names && timePattern(pattern, names);
}

function read(raw: unknown, zone?: string, pattern?: string | readonly string[], lang?: string): unknown {
  const patterns = [pattern ?? []].flat().map(each => {
    const made = patternOf(each, lang);
    if (!made) throw new Error(`${each} is no pattern`);
    return made;
  });
  return readTime(raw, { zone, patterns: pattern === undefined ? undefined : patterns }, zones);
}

describe('readTime', () => {
  it('keeps times that say their offset, and dates alone', () => {
    for (const text of ['2021-01-06T15:40:00+08:00', '2021-01-06T07:40Z', '2021-01-06']) {
      expect(read(text, 'America/New_York')).to.equal(text);
    }
  });

  it('reads by a pattern what is a number, and what has other blanks, marks of direction or wide signs in it', () => {
    expect(read(20261130, undefined, 'yyyyMMdd')).to.equal('2026-11-30');
    for (const text of ['30.11.2026\u00a009:40', '30.11.2026  09:40', '\u200f30.11.2026 09：40'])
      expect(read(text, 'UTC', 'dd.MM.yyyy HH:mm'), text).to.equal('2026-11-30T09:40:00Z');
  });

  it('reads what databases, scripts and mail write, whatever the number of digits of the hour', () => {
    for (const text of [
      '2026-11-30 09:40:00 UTC',
      'Mon Nov 30 2026 10:40:00 GMT+0100 (CET)',
      'Mon, 30 Nov 2026 9:40:00 GMT',
    ])
      expect(Date.parse(read(text) as string), text).to.equal(Date.UTC(2026, 10, 30, 9, 40));
    for (const text of ['2026-11-30 9:40', '30-Nov-2026 09:40', '30-NOV-2026 09:40:00'])
      expect(read(text, 'UTC'), text).to.equal('2026-11-30T09:40:00Z');
    expect(read('30-Nov-2026 09:40'), 'of no zone').to.equal('30-Nov-2026 09:40');
  });

  it('takes 24:00 for the end of its day, and no other hour above 23', () => {
    expect(read('2026-12-31 24:00', 'Asia/Shanghai')).to.equal('2026-12-31T16:00:00Z');
    expect(read('20261231T240000Z')).to.equal('2027-01-01T00:00:00Z');
    expect(read('31.12.2026 24:00', 'UTC', 'dd.MM.yyyy HH:mm')).to.equal('2027-01-01T00:00:00Z');
    for (const text of ['2026-12-31 24:01', '2026-12-31 25:00', '2026-02-30 24:00'])
      expect(read(text, 'UTC'), text).to.equal(text);
  });

  it('reads local times in the zone it is told, and never in a zone of its own choice', () => {
    expect(read('2021-07-01T15:54', 'America/Sao_Paulo')).to.equal('2021-07-01T18:54:00Z');
    expect(read('2022-06-02 08:00:00', 'Europe/London')).to.equal('2022-06-02T07:00:00Z');
    expect(read('2022-06-02 08:00:00')).to.equal('2022-06-02 08:00:00');
  });

  it('tells seconds from milliseconds since 1970 by their size', () => {
    for (const raw of [1_609_918_800, '1609918800', 1_609_918_800_000, '1609918800000', 1_609_918_800.4]) {
      expect(read(raw), String(raw)).to.equal('2021-01-06T07:40:00Z');
    }
    for (const raw of [20_210_106, 202_101_061_540, 0, -5, 1e15]) expect(read(raw)).to.equal(raw);
  });

  it('reads patterns of days, of 12 hours, with and without an offset', () => {
    expect(read('06.01.2021 15:40', 'Asia/Shanghai', 'dd.MM.yyyy HH:mm')).to.equal('2021-01-06T07:40:00Z');
    expect(read('1/6/21 3:40 p.m.', 'Asia/Shanghai', 'M/d/yy h:mm a')).to.equal('2021-01-06T07:40:00Z');
    expect(read('1/6/21 12:05 AM', 'UTC', 'M/d/yy h:mm a')).to.equal('2021-01-06T00:05:00Z');
    expect(read('2021年1月6日', 'Asia/Shanghai', 'yyyy年M月d日')).to.equal('2021-01-06');
    expect(read('20210106154000+0800', undefined, 'yyyyMMddHHmmssZ')).to.equal('2021-01-06T15:40:00+08:00');
  });

  it('leaves what does not fit as it is', () => {
    for (const text of [
      '31.02.2021 10:00',
      '06.13.2021 10:00',
      'gestern',
      '06.01.2021 25:00',
      '06.01.2021 15:40 h',
    ]) {
      expect(read(text, 'Asia/Shanghai', 'dd.MM.yyyy HH:mm'), text).to.equal(text);
    }
    expect(read('13:00 PM 1/6/2021', 'UTC', 'h:mm a M/d/yyyy')).to.equal('13:00 PM 1/6/2021');
  });

  it('refuses patterns that are none', () => {
    for (const pattern of [
      '',
      'HH:mm',
      'yyyy-MM',
      'dd.MM.yyyy dd',
      'd.M.yyyy h:mm',
      'yyyy-MM-dd HH:mm a',
      'y'.repeat(50),
      'dd.MM.yyyy HH:mm Uhr',
      "dd.MM.yyyy 'Uhr",
      'dd.MMM.MM.yyyy',
      'yyyy-MM-dd HH:mm h a',
      'yyyy-MM-ddTHH:mm:ssTT',
      'dd.MM.YYYY',
    ]) {
      expect(patternOf(pattern), pattern).to.equal(null);
    }
  });

  it('takes everything but its letters for itself', () => {
    expect(read('(06.01.2021)*', undefined, '(dd.MM.yyyy)*')).to.equal('2021-01-06');
    expect(read('06x01x2021', undefined, 'dd.MM.yyyy')).to.equal('06x01x2021');
  });

  it('reads text in single quotes, and T between date and time without any', () => {
    expect(read('30.11.2026, 09:40 Uhr', 'Europe/Berlin', "dd.MM.yyyy, HH:mm 'Uhr'")).to.equal(
      '2026-11-30T08:40:00Z',
    );
    expect(read("30.11.2026 um 9 o'clock", 'UTC', "dd.MM.yyyy 'um' H 'o''clock'")).to.equal(
      '2026-11-30T09:00:00Z',
    );
    expect(read("30'11'2026", undefined, "dd''MM''yyyy")).to.equal('2026-11-30');
    expect(read('2026/11/30T09:40', 'UTC', 'yyyy/MM/ddTHH:mm')).to.equal('2026-11-30T09:40:00Z');
  });

  it('reads months and weekdays by their names in a language, long and short, as they stand in a date', () => {
    for (const [text, pattern, lang, date] of [
      ['30-Nov-2026', 'dd-MMM-yyyy', 'en', '2026-11-30'],
      ['30 NOVEMBER 2026', 'd MMMM yyyy', 'en', '2026-11-30'],
      ['Sep 5, 2026', 'MMM d, yyyy', 'en', '2026-09-05'],
      ['Sept. 5, 2026', 'MMM d, yyyy', 'en', '2026-09-05'],
      ['30. novembra 2026', 'd. MMMM yyyy', 'sk', '2026-11-30'],
      ['30. november 2026', 'd. MMMM yyyy', 'sk', '2026-11-30'],
      ['5. März 2026', 'd. MMMM yyyy', 'de', '2026-03-05'],
      ['30 de novembro de 2026', "d 'de' MMMM 'de' yyyy", 'pt-BR', '2026-11-30'],
      ['30 نوفمبر 2026', 'd MMMM yyyy', 'ar', '2026-11-30'],
      ['٣٠ نوفمبر ٢٠٢٦', 'd MMMM yyyy', 'ar', '2026-11-30'],
      ['11月30日2026年', 'MMMMd日yyyy年', 'zh-Hans', '2026-11-30'],
      ['Mon 30.11.2026', 'EEE dd.MM.yyyy', 'en', '2026-11-30'],
      ['pondelok 30.11.2026', 'EEEE dd.MM.yyyy', 'sk', '2026-11-30'],
    ] as const) {
      expect(read(text, undefined, pattern, lang), text).to.equal(date);
    }
  });

  it('knows no time by a name that could be two months, or by a weekday of another day', () => {
    for (const [text, pattern] of [
      ['5 Ju 2026', 'd MMM yyyy'],
      ['5 Nonember 2026', 'd MMM yyyy'],
      ['Tue 30.11.2026', 'EEE dd.MM.yyyy'],
    ] as const) {
      expect(read(text, 'UTC', pattern), text).to.equal(text);
    }
  });

  it('reads halves of the day in the language, and in English', () => {
    expect(read('2026/11/30 下午3:40', 'UTC', 'yyyy/MM/dd ah:mm', 'zh-Hans')).to.equal(
      '2026-11-30T15:40:00Z',
    );
    expect(read('2026/11/30 上午 3:40', 'UTC', 'yyyy/MM/dd a h:mm', 'zh-Hans')).to.equal(
      '2026-11-30T03:40:00Z',
    );
    expect(read('2026/11/30 3:40 PM', 'UTC', 'yyyy/MM/dd h:mm a', 'zh-Hans')).to.equal(
      '2026-11-30T15:40:00Z',
    );
    expect(read('2026/11/30 3:40 XM', 'UTC', 'yyyy/MM/dd h:mm a')).to.equal('2026/11/30 3:40 XM');
  });

  it('reads offsets in each of their forms', () => {
    for (const offset of ['+08:00', '+0800', '+08']) {
      const text = `2026-11-30 09:40:00${offset}`;
      for (const letters of ['XXX', 'X', 'Z'])
        expect(read(text, undefined, `yyyy-MM-dd HH:mm:ss${letters}`), text).to.equal(
          '2026-11-30T09:40:00+08:00',
        );
    }
    expect(read('30.11.2026 01:40Z', undefined, 'dd.MM.yyyy HH:mmX')).to.equal('2026-11-30T01:40:00Z');
    expect(read('30.11.2026 01:40:20.125', 'UTC', 'dd.MM.yyyy HH:mm:ss.SSS')).to.equal(
      '2026-11-30T01:40:20Z',
    );
  });

  it('takes the first pattern of a list that fits and means a time', () => {
    const patterns = ['dd.MM.yyyy', 'dd.MM.yyyy HH:mm', 'MM.dd.yyyy'];
    expect(read('30.11.2026 09:40', 'UTC', patterns)).to.equal('2026-11-30T09:40:00Z');
    expect(read('30.11.2026', 'UTC', patterns)).to.equal('2026-11-30');
    expect(read('11.30.2026', 'UTC', patterns)).to.equal('2026-11-30');
    expect(read('30/11/2026', 'UTC', patterns)).to.equal('30/11/2026');
  });

  it('reads forms that mean one time only, without being told', () => {
    for (const [text, time, zone] of [
      ['Mon, 30 Nov 2026 01:40:00 GMT', '2026-11-30T01:40:00Z'],
      ['30 Nov 2026 09:40:00 +0800', '2026-11-30T09:40:00+08:00'],
      ['/Date(1796002800000)/', '2026-11-30T01:40:00Z'],
      ['/Date(1796002800000+0800)/', '2026-11-30T01:40:00Z'],
      ['20261130T014000Z', '2026-11-30T01:40:00Z'],
      ['20261130T0940+0800', '2026-11-30T09:40:00+08:00'],
      ['20261130T094000', '2026-11-30T01:40:00Z', 'Asia/Shanghai'],
      ['2026-11-30T01:40:00Z[Asia/Shanghai]', '2026-11-30T01:40:00Z'],
      ['2026-11-30T09:40+08:00[Asia/Shanghai]', '2026-11-30T09:40+08:00'],
      ['Date(2026,10,30,11,50,0)', '2026-11-30T03:50:00Z', 'Asia/Shanghai'],
      ['Date(2026, 10, 30, 11, 50)', '2026-11-30T03:50:00Z', 'Asia/Shanghai'],
      ['Date(2026,10,30)', '2026-11-30'],
      ['2026-11-30 09:40:00+01', '2026-11-30T09:40:00+01:00'],
      ['2026-11-30 09:40:12.5 -03', '2026-11-30T09:40:12-03:00'],
    ] as const) {
      expect(read(text, zone), text).to.equal(time);
    }
  });

  it('leaves those forms as they are where they mean no time, or a local one without a zone', () => {
    for (const text of [
      'Mon, 31 Feb 2026 01:40:00 GMT',
      '30 Now 2026 09:40:00 +0800',
      '20261130T094000',
      '20261330T014000Z',
      'Date(2026,10,30,11,50,0)',
      'Date(2026,12,30)',
      '/Date(x)/',
      '2026-11-30 09:40[Asia/Shanghai]',
    ]) {
      expect(read(text), text).to.equal(text);
    }
  });

  it('takes no longer for a long text', () => {
    const readOften = (letters: number): void => {
      for (let time = 0; time < 200; time++) read('a'.repeat(letters), 'UTC', "EEE MMM a 'x' d yyyy h:mm");
    };
    expect(growth(readOften, 20)).to.be.below(10);
  });
});
