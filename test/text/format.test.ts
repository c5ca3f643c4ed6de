import { expect } from '@open-wc/testing';
import { calendar } from '../../src/text/calendar.ts';
import { Format } from '../../src/text/format.ts';

const english = new Format('en', 'Asia/Shanghai');
const chinese = new Format('zh-Hans', 'Asia/Shanghai');
const at = (time: string): number => Date.parse(time);
const NOW = at('2021-01-06T15:40:00+08:00');

describe('text/format', () => {
  describe('number(value)', () => {
    it('has separators of its language', () => {
      expect(english.number(10_256_424)).to.equal('10,256,424');
      expect(chinese.number(10_256_424)).to.equal('10,256,424');
      expect(new Format('de', undefined).number(1200)).to.equal('1.200');
    });

    it('rounds halves of people for show', () => {
      expect(english.number(62_663.5)).to.equal('62,664');
      expect(english.number(0)).to.equal('0');
    });
  });

  describe('rate(value)', () => {
    it('keeps small rates apart from whole ones and from 0, so that the working adds up', () => {
      expect([1.2, 9.75, 0.04].map(value => english.rate(value))).to.deep.equal(['1.2', '9.8', '0.04']);
      expect([1, 90, 90.4, 1200].map(value => english.rate(value))).to.deep.equal(['1', '90', '90', '1,200']);
    });
  });

  describe('percent(value)', () => {
    it('shows whole per cent as it is given, also over 100', () => {
      expect(english.percent(103)).to.equal('103%');
      expect(english.percent(0)).to.equal('0%');
    });

    it('shows every whole per cent as itself', () => {
      for (let value = 0; value <= 2000; value++) {
        expect(english.percent(value).replace(/[,%]/g, '')).to.equal(String(value));
      }
    });
  });

  describe('time(at, now)', () => {
    it('is the time of day in the zone of the feed, today', () => {
      expect(english.time(at('2021-01-06T07:20:00Z'), NOW)).to.equal('15:20');
      expect(english.time(at('2021-01-05T16:00:00Z'), NOW)).to.equal('00:00');
    });

    it('counts hours to 23 in every language', () => {
      const late = at('2021-01-06T20:05:00+08:00');
      const midnight = at('2021-01-06T00:05:00+08:00');
      for (const locale of ['en', 'en-US', 'en-GB', 'zh-Hans', 'zh-TW', 'ko', 'ja']) {
        const format = new Format(locale, 'Asia/Shanghai');
        expect(format.time(late, NOW), locale).to.match(/20.05/);
        expect(format.time(midnight, NOW), locale).to.match(/(^|\D)00.05/);
      }
    });

    it('has its date where that is not today in the zone of the feed', () => {
      expect(english.time(at('2021-01-05T15:40:00+08:00'), NOW))
        .to.contain('Jan 5')
        .and.contain('15:40');
      // The same day in UTC, another one in Shanghai.
      expect(english.time(at('2021-01-07T00:10:00+08:00'), NOW)).to.contain('Jan 7');
      expect(chinese.time(at('2021-01-05T15:40:00+08:00'), NOW))
        .to.contain('1月5日')
        .and.contain('15:40');
    });

    it('has its date on the same day of another year', () => {
      expect(english.time(at('2020-01-06T15:40:00+08:00'), NOW)).to.match(/Jan 6.*2020.*15:40/);
    });

    it('is the date alone where only the date is known, also today', () => {
      const end = calendar.endOfDay(2021, 1, 6, 'Asia/Shanghai');
      expect(english.time(end, NOW)).to.equal('Jan 6');
      expect(chinese.time(end, NOW)).to.equal('1月6日');
    });

    it('has its year where only the date is known, and that is more than 300 days away', () => {
      const near = calendar.endOfDay(2020, 4, 1, 'Asia/Shanghai');
      const far = calendar.endOfDay(2020, 2, 1, 'Asia/Shanghai');
      expect(english.time(near, NOW)).to.equal('Apr 1');
      expect(english.time(far, NOW)).to.equal('Feb 1, 2020');
      expect(chinese.time(far, NOW)).to.equal('2020年2月1日');
    });

    it("is in the visitor's zone where the feed has none", () => {
      const own = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
      expect(new Format('en', undefined).time(NOW, NOW)).to.equal(own.format(NOW));
    });
  });
});
