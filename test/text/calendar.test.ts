import { expect } from '@open-wc/testing';
import { isWholeDay } from '../../src/domain/calendar.ts';
import { calendar } from '../../src/text/calendar.ts';

/** The first moment after the end of a day, as UTC. */
const after = (year: number, month: number, day: number, zone: string): string =>
  new Date(calendar.endOfDay(year, month, day, zone) + 1).toISOString();

/** What clocks on the wall show, by another road than the source's: the Swedish form of a time is ISO's. */
function wall(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(at);
}

describe('text/calendar', () => {
  it('knows zones by name, not by offset, which engines take or not as they like', () => {
    for (const offset of ['-10', '+01:00', '+0530', ''])
      expect(calendar.isZone(offset), offset).to.equal(false);
    expect(calendar.isZone('Asia/Shanghai')).to.equal(true);
  });

  describe('isZone(zone)', () => {
    it('knows IANA zones', () => {
      for (const zone of ['UTC', 'Asia/Shanghai', 'Asia/Kathmandu', 'America/Argentina/Ushuaia']) {
        expect(calendar.isZone(zone), zone).to.equal(true);
      }
    });

    it('does not know what is none, and does not throw', () => {
      for (const zone of [
        '',
        ' ',
        'Mars/Olympus',
        'Beijing time',
        '__proto__',
        'Asia/Shanghai\0',
        '../UTC',
      ]) {
        expect(calendar.isZone(zone), zone).to.equal(false);
      }
    });

    it('stays right after a feed that names hundreds of zones that are none', () => {
      for (let at = 0; at < 300; at++) calendar.isZone(`No/Where${at}`);
      expect(calendar.isZone('No/Where299')).to.equal(false);
      expect(calendar.isZone('Pacific/Chatham')).to.equal(true);
      expect(after(2021, 1, 6, 'Pacific/Chatham')).to.equal('2021-01-06T10:15:00.000Z');
    });
  });

  describe('endOfDay(year, month, day, zone)', () => {
    for (const [day, zone, end, law] of [
      [[2021, 1, 6], 'UTC', '2021-01-07T00:00:00.000Z', 'midnight of UTC'],
      [[2021, 1, 6], 'Asia/Shanghai', '2021-01-06T16:00:00.000Z', 'eight hours east'],
      [[2021, 1, 6], 'America/New_York', '2021-01-07T05:00:00.000Z', 'five hours west'],
      [[2021, 1, 6], 'Asia/Kathmandu', '2021-01-06T18:15:00.000Z', 'an odd three quarters of an hour'],
      [[2021, 12, 31], 'Asia/Kathmandu', '2021-12-31T18:15:00.000Z', 'the end of a year'],
      [[2020, 2, 29], 'Europe/Bratislava', '2020-02-29T23:00:00.000Z', 'a leap day'],
      [[2021, 3, 28], 'Europe/Bratislava', '2021-03-28T22:00:00.000Z', 'a day of 23 hours'],
      [[2021, 3, 27], 'Europe/Bratislava', '2021-03-27T23:00:00.000Z', 'the day before a day of 23 hours'],
      [[2020, 10, 25], 'Europe/Bratislava', '2020-10-25T23:00:00.000Z', 'a day of 25 hours'],
      [[2020, 10, 24], 'Europe/Bratislava', '2020-10-24T22:00:00.000Z', 'the day before a day of 25 hours'],
      [[2021, 3, 14], 'America/New_York', '2021-03-15T04:00:00.000Z', 'a day of 23 hours in the west'],
      [[2021, 11, 7], 'America/New_York', '2021-11-08T05:00:00.000Z', 'a day of 25 hours in the west'],
      [[2018, 11, 3], 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z', 'a midnight that never comes'],
      [[2018, 11, 4], 'America/Sao_Paulo', '2018-11-05T02:00:00.000Z', 'a day that begins at one'],
      [
        [2018, 2, 17],
        'America/Sao_Paulo',
        '2018-02-18T03:00:00.000Z',
        'an hour to midnight that comes twice',
      ],
      [[2022, 3, 26], 'Asia/Beirut', '2022-03-26T22:00:00.000Z', 'clocks put forward at midnight'],
      [[2022, 10, 29], 'Asia/Beirut', '2022-10-29T22:00:00.000Z', 'clocks put back at midnight'],
      [[2011, 12, 29], 'Pacific/Apia', '2011-12-30T10:00:00.000Z', 'the day before one that was skipped'],
      [[2011, 12, 31], 'Pacific/Apia', '2011-12-31T10:00:00.000Z', 'the day after one that was skipped'],
      [
        [2011, 12, 30],
        'Pacific/Apia',
        '2011-12-30T10:00:00.000Z',
        'a day that was skipped: it ends as it begins',
      ],
    ] as const) {
      it(`is right at ${law} (${zone})`, () => expect(after(day[0], day[1], day[2], zone)).to.equal(end));
    }

    it('is the last millisecond in which the wall shows that day, on every day of three years', () => {
      const DAY = 86_400_000;
      for (const zone of ['Europe/Bratislava', 'America/Sao_Paulo', 'Asia/Beirut', 'Australia/Lord_Howe']) {
        for (let at = Date.UTC(2017, 0, 1); at < Date.UTC(2020, 0, 1); at += DAY) {
          const [date = '', time] = new Date(at).toISOString().split('T');
          const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
          expect(time).to.equal('00:00:00.000Z');
          const end = calendar.endOfDay(year, month, day, zone);
          // One look either side; where they cost too much, on the days around a change only.
          if (day % 7 === 0 || [2, 3, 10, 11].includes(month)) {
            expect(wall(end, zone).slice(0, 10), `${date} ${zone}`).to.equal(date);
            expect(wall(end + 1, zone).slice(0, 10) > date, `${date} ${zone}`).to.equal(true);
          }
        }
      }
    }).timeout(30_000);

    it('is a time that says of itself that it is a date alone, also long ago', () => {
      for (const year of [1900, 1918, 1969, 1970, 2021, 2999]) {
        for (const zone of ['UTC', 'Asia/Shanghai', 'Europe/Bratislava', 'Asia/Kathmandu']) {
          expect(isWholeDay(calendar.endOfDay(year, 6, 30, zone)), `${year} ${zone}`).to.equal(true);
        }
      }
    });

    it('reads a zone that is none as UTC', () => {
      expect(after(2021, 1, 6, 'Mars/Olympus')).to.equal('2021-01-07T00:00:00.000Z');
    });
  });
});
