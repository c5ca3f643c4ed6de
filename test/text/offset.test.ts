import { expect } from '@open-wc/testing';
import { calendar, dayAround, zoneOffset } from '../../src/text/calendar.ts';
import { offsetByIntl, offsetByTemporal, offsetOf } from '../../src/text/offset.ts';
import { zones } from '../../src/text/zoned.ts';
import { HAS_TEMPORAL, withoutTemporal } from './intl.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

const ZONES = [
  'UTC',
  'Etc/GMT+5',
  'Asia/Shanghai',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Asia/Tehran',
  'Asia/Pyongyang',
  'Asia/Gaza',
  'Europe/Prague',
  'Europe/Dublin',
  'Africa/Casablanca',
  'Africa/Monrovia',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Havana',
  'America/St_Johns',
  'America/Caracas',
  'Antarctica/Troll',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
];

/** What Temporal takes and Intl does not, what only Intl takes, and what some engines take. */
const ODD = [
  ...['T12Z', 't12z', 'T12:00Z', 'T12+08', 'T1200+0800', 'T12:00[UTC]', 'T12:00[Asia/Shanghai]'],
  ...['2021-01-06T15:40Z', '2021-01-06T15:40[UTC]', 'Z', '+08:00', '-10', '+0530', '+05', 'UTC+8', 'GMT+8'],
  ...['ACT', 'CTT', 'IST', 'PST', 'Factory', 'US/Pacific-New', 'SystemV/EST5', 'Etc/Unknown', 'Etc/GMT-15'],
  ...['asia/shanghai', 'ASIA/SHANGHAI', 'utc', 'Asia/Calcutta', 'Asia/Kolkata', 'Zulu', 'GMT0', 'EST5EDT'],
  ...['', ' ', ' UTC', 'UTC ', 'UTC\0', 'Asia/Shanghai\0', 'Asia/\u017fhanghai', 'Mars/Olympus', '__proto__'],
];

/** What clocks on the wall show, by another road than the source's: the Swedish form of a time is ISO's. */
function wall(timeZone: string): (at: number) => number {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return at => Date.parse(`${clock.format(at).replace(' ', 'T')}Z`);
}

function takenByIntl(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}

/** The moments from 1970 to 2035 at which clocks are changed, to the second. */
function changes(offset: (at: number) => number): readonly number[] {
  const found: number[] = [];
  const step = 20 * DAY;
  for (let from = Date.UTC(1970, 0, 1); from < Date.UTC(2035, 0, 1); from += step) {
    let [low, high] = [from, from + step];
    if (offset(low) === offset(high)) continue;
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (offset(middle) === offset(low)) low = middle;
      else high = middle;
    }
    found.push(high);
  }
  return found;
}

describe('text/offset', () => {
  for (const zone of ZONES) {
    it(`is the same by Temporal and by Intl in ${zone}, around each change of its clocks and far from them`, () => {
      const intl = offsetByIntl(zone) as (at: number) => number;
      const temporal = offsetByTemporal(zone) ?? intl;
      expect(temporal === intl, 'Temporal is asked where there is one').to.equal(!HAS_TEMPORAL);
      const shown = wall(zone);
      const moments = changes(temporal).flatMap(change =>
        [-DAY, -90, -31, -30, -2, -1, -1 / 60, -1e-3, 0, 1e-3, 1 / 60, 1, 2, 30, 31, 90, DAY].map(
          minutes => change + Math.round(minutes * MINUTE),
        ),
      );
      for (let at = Date.UTC(1969, 0, 1); at < Date.UTC(2036, 0, 1); at += 97 * DAY + 12_345_678)
        moments.push(at);
      for (const at of moments) {
        const offset = temporal(at);
        if (intl(at) !== offset || shown(at) !== Math.floor(at / 1000) * 1000 + offset)
          expect(`${offset} ${intl(at)} ${shown(at) - at}`, new Date(at).toISOString()).to.equal('the same');
      }
    }).timeout(30_000);
  }

  it('is exact to the second long ago, by both', () => {
    const at = Date.UTC(1890, 0, 1);
    const offset = (8 * 3600 + 5 * 60 + 43) * 1000;
    expect(offsetByIntl('Asia/Shanghai')?.(at)).to.equal(offset);
    expect(offsetOf('Asia/Shanghai')?.(at)).to.equal(offset);
  });

  it('takes parts of a millisecond', () => {
    for (const offset of [offsetOf('Asia/Shanghai'), offsetByIntl('Asia/Shanghai')])
      expect([0.5, 1e12 + 0.25, -0.5].map(at => offset?.(at))).to.deep.equal([288e5, 288e5, 288e5]);
  });

  it('takes for a zone what Intl takes, whatever Temporal says', () => {
    for (const zone of [...ZONES, ...ODD]) {
      const taken = takenByIntl(zone);
      expect(offsetOf(zone) !== null, zone).to.equal(taken);
      // Feeds and mappings name zones: an offset is none, though some engines take it.
      for (const { isZone } of [calendar, zones])
        expect(isZone(zone), zone).to.equal(taken && /^[a-z]/i.test(zone));
      if (taken) expect(offsetOf(zone)?.(1e12), zone).to.equal(wall(zone)(1e12) - 1e12);
    }
  });

  it('is asked for once at each instant, however many rows show it, and anew at another', () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'Temporal');
    const asked: number[] = [];
    const Instant = {
      fromEpochMilliseconds: (at: number) => ({
        toZonedDateTimeISO: (timeZoneId: string) => (
          asked.push(at),
          { timeZoneId, offsetNanoseconds: at < DAY ? 36e11 : 72e11 }
        ),
      }),
    };
    Object.defineProperty(globalThis, 'Temporal', { value: { Instant }, configurable: true });
    try {
      const offset = offsetOf('Test/Once')!;
      for (let row = 0; row < 100; row += 1) {
        expect(offset(DAY - 1)).to.equal(60 * MINUTE);
        expect(offset(DAY)).to.equal(120 * MINUTE);
      }
      // The first is to see whether there is such a zone.
      expect(asked).to.deep.equal([0, DAY - 1, DAY]);
      for (let at = 0; at < 3000; at += 1) offset(at);
      expect(offset(DAY), 'when it has forgotten the first').to.equal(120 * MINUTE);
    } finally {
      if (before) Object.defineProperty(globalThis, 'Temporal', before);
      else Reflect.deleteProperty(globalThis, 'Temporal');
    }
  });

  it('is told by Intl where an engine has no Temporal', () => {
    withoutTemporal(() => {
      expect(offsetByTemporal('Asia/Shanghai')).to.equal(null);
      expect(offsetOf('Asia/Harbin')?.(1e12)).to.equal(288e5);
      expect(offsetOf('Mars/Base')).to.equal(null);
    });
  });
});

describe('text/calendar', () => {
  describe('zoneOffset(zone)', () => {
    it("is the visitor's where there is no zone, or none by that name", () => {
      for (const zone of [undefined, '', 'Mars/Olympus']) {
        for (let at = 0; at < 2e12; at += 97 * DAY)
          expect(zoneOffset(zone)(at)).to.equal(-new Date(at).getTimezoneOffset() * MINUTE);
      }
    });
  });

  describe('dayAround(at, zone)', () => {
    const hours = (time: string, zone: string): readonly [string, number] => {
      const [from, to] = dayAround(Date.parse(time), zone);
      return [new Date(from).toISOString(), (to - from) / 3_600_000];
    };

    it('is from midnight to midnight, also where clocks change between', () => {
      expect(hours('2021-01-06T15:40:00+08:00', 'Asia/Shanghai')).to.deep.equal([
        '2021-01-05T16:00:00.000Z',
        24,
      ]);
      expect(hours('2021-03-28T12:00:00Z', 'Europe/Prague')).to.deep.equal(['2021-03-27T23:00:00.000Z', 23]);
      expect(hours('2020-10-25T12:00:00Z', 'Europe/Prague')).to.deep.equal(['2020-10-24T22:00:00.000Z', 25]);
      expect(hours('2018-11-04T12:00:00Z', 'America/Sao_Paulo')).to.deep.equal([
        '2018-11-04T03:00:00.000Z',
        23,
      ]);
      expect(hours('2022-10-29T12:00:00Z', 'Asia/Beirut')).to.deep.equal(['2022-10-28T21:00:00.000Z', 25]);
    });

    it('holds its moment, and begins where the day before ends', () => {
      for (const zone of ['Asia/Kathmandu', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Pacific/Apia']) {
        for (let at = Date.UTC(2010, 0, 1); at < Date.UTC(2019, 0, 1); at += 13 * DAY + 1_234_567) {
          const [from, to] = dayAround(at, zone);
          expect(from <= at && at < to, `${at} ${zone}`).to.equal(true);
          expect(dayAround(from - 1, zone)[1], `${at} ${zone}`).to.equal(from);
        }
      }
    });

    it("is the visitor's day where there is no zone", () => {
      const noon = new Date(2021, 0, 6, 12);
      expect(dayAround(Number(noon), undefined)).to.deep.equal([
        Number(new Date(2021, 0, 6)),
        Number(new Date(2021, 0, 7)),
      ]);
    });
  });
});
