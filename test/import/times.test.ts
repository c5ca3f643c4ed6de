import { expect } from '@open-wc/testing';
import { readTime, timePattern } from '../../src/import/times.ts';
import { zones } from '../../src/text/zoned.ts';

const read = (raw: unknown, zone?: string, pattern?: string): unknown =>
  readTime(
    raw,
    { zone, pattern: pattern === undefined ? undefined : (timePattern(pattern) ?? undefined) },
    zones,
  );

describe('readTime', () => {
  it('keeps times that say their offset, and dates alone', () => {
    for (const text of ['2021-01-06T15:40:00+08:00', '2021-01-06T07:40Z', '2021-01-06']) {
      expect(read(text, 'America/New_York')).to.equal(text);
    }
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
    expect(read('20210106154000+0800', undefined, 'yyyyMMddHHmmssZ')).to.equal('2021-01-06T15:40:00+0800');
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
    ]) {
      expect(timePattern(pattern), pattern).to.equal(null);
    }
  });

  it('takes everything but its letters for itself', () => {
    expect(read('(06.01.2021)*', undefined, '(dd.MM.yyyy)*')).to.equal('2021-01-06');
    expect(read('06x01x2021', undefined, 'dd.MM.yyyy')).to.equal('06x01x2021');
  });
});
