import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { glimpse, ISSUE_LIMIT, list, object, pair, Reader, type Field } from '../../src/feed/fields.ts';
import { TEXT as TEXT_KIND } from '../../src/feed/kinds.ts';
import {
  address,
  anyLink,
  count,
  decimal,
  end,
  flag,
  id,
  language,
  latitude,
  limit,
  longitude,
  minutes,
  name,
  oneOf,
  oneOfOrUnknown,
  ordinal,
  seconds,
  text,
  time,
  trust,
  version,
  webLink,
  word,
  zone,
} from '../../src/feed/leaves.ts';
import { calendar } from '../../src/text/calendar.ts';

const TEXT_LIMIT = TEXT_KIND.most;
const UNREADABLE = ' (lost)';
const QUIET = '';

/** What a field makes of a value, and what it says of it: the codes, with `?` after one that is a warning. */
function read<T>(
  field: Field<T>,
  raw: unknown,
  zoneName: string = 'UTC',
): [value: T | undefined, said: string] {
  const reader = new Reader(calendar);
  reader.zone = zoneName;
  const value = reader.within('at', field, raw);
  const said = reader.close().map(({ code, severity }) => (severity === 'warning' ? `${code}?` : code));
  return [value, said.join(' ')];
}

/** The value alone, where nothing is said. */
function quietly<T>(field: Field<T>, raw: unknown): T | undefined | string {
  const [value, said] = read(field, raw);
  return said === QUIET ? value : `${String(value)}${UNREADABLE} ${said}`;
}

const TEXT = 'value/number-as-text?';

describe('feed/fields', () => {
  describe('every kind of value', () => {
    const all: Readonly<Record<string, Field<unknown>>> = {
      count,
      ordinal,
      decimal,
      minutes,
      seconds,
      text,
      name,
      word,
      id,
      anyLink,
      webLink,
      address,
      language,
      zone,
      time,
      flag,
      version,
      oneOf: oneOf('a', 'b'),
      pair: pair(time, count),
      trust,
      longitude,
      latitude,
      list: list(count),
      object: object<{ id: string }>('Thing', { id }, ['id']),
    };

    for (const [kind, field] of Object.entries(all)) {
      it(`${kind}: null, '' and nothing at all are unknown, and no fault`, () => {
        for (const raw of [null, '', undefined]) expect(quietly(field, raw)).to.equal(undefined);
      });

      it(`${kind}: takes anything without throwing, and says something of what it loses`, () => {
        fc.assert(
          fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), raw => {
            read(field, raw);
          }),
          { numRuns: 500 },
        );
        for (const raw of [Symbol('x'), () => 1, 10n, NaN, new Map()]) read(field, raw);
      });
    }
  });

  describe('counts', () => {
    it('are whole numbers from 0, as they stand', () => {
      for (const raw of [0, 1, 180, 10_256_424, 1e10]) expect(quietly(count, raw)).to.equal(raw);
    });

    for (const [raw, value] of [
      ['180', 180],
      ['0', 0],
      ['1,200', 1200],
      ['10,256,424', 10_256_424],
      ['1 200', 1200],
      ['1\u00a0200', 1200],
      ['1\u202f200', 1200],
      ["1'200", 1200],
      ['１８０', 180],
      ['１，２００', 1200],
      [' 180\t', 180],
      ['180.0', 180],
      ['007', 7],
    ] as const) {
      it(`are read from ${JSON.stringify(raw)}, with a warning`, () => {
        expect(read(count, raw)).to.deep.equal([value, TEXT]);
      });
    }

    for (const raw of [
      'n/a',
      'N/A',
      'na',
      'NR',
      '—',
      '–',
      '-',
      '--',
      '...',
      '?',
      '*',
      '.',
      '-1',
      '无',
      '暂无',
      '未知',
    ]) {
      it(`are unknown from ${JSON.stringify(raw)}, and no fault`, () => {
        expect(quietly(count, raw)).to.equal(undefined);
      });
    }

    it('are unknown from -1, as a number too', () => expect(quietly(count, -1)).to.equal(undefined));
    it('are unknown from full-width n/a', () => expect(quietly(count, 'Ｎ／Ａ')).to.equal(undefined));
    it('are unknown from white space', () => expect(quietly(count, ' \t ')).to.equal(undefined));

    for (const raw of [
      -5,
      -0.5,
      0.5,
      NaN,
      JSON.parse('1e999'),
      JSON.parse('-1e999'),
      true,
      false,
      [],
      [5],
      {},
      '-5',
      '.5',
      '5.',
      '1e3',
      '0x10',
      '+5',
      '1,2',
      '1,20',
      '12,3456',
      '1,,200',
      '1.200',
      '1.000',
      '1.200.300',
      '1,200 300',
      '180人',
      'about 180',
      '180-200',
      '180²',
      '180¹',
      '①',
      '½',
      '١٨٠',
      'Infinity',
      'NaN',
      '1'.repeat(40),
      '1'.repeat(10_240),
    ]) {
      it(`are not made up from ${typeof raw === 'string' ? JSON.stringify(raw.slice(0, 50)) : glimpse(raw)}`, () => {
        expect(read(count, raw)).to.deep.equal([undefined, 'value/not-a-count']);
      });
    }

    it('are out of range over ten thousand million', () => {
      expect(read(count, 1e10 + 1)).to.deep.equal([undefined, 'value/out-of-range']);
      expect(read(count, '99,999,999,999')).to.deep.equal([undefined, 'value/out-of-range']);
    });

    it('begin at 1 where they are ordinals', () => {
      expect(quietly(ordinal, 1)).to.equal(1);
      expect(read(ordinal, 0)).to.deep.equal([undefined, 'value/out-of-range']);
      expect(read(ordinal, '0')).to.deep.equal([undefined, 'value/out-of-range']);
      expect(quietly(ordinal, -1)).to.equal(undefined);
    });

    it('are never negative zero, which would be shown with its sign', () => {
      expect(Object.is(quietly(count, -0), 0)).to.equal(true);
      expect(read(count, '-0')).to.deep.equal([undefined, 'value/not-a-count']);
    });
  });

  describe('numbers', () => {
    it('may have a fraction', () => {
      expect(quietly(decimal, 5200.5)).to.equal(5200.5);
      expect(read(decimal, '5,200.5')).to.deep.equal([5200.5, TEXT]);
      expect(read(decimal, '0.125')).to.deep.equal([0.125, TEXT]);
      expect(read(decimal, '1.25')).to.deep.equal([1.25, TEXT]);
    });

    it("are not read from '1.200': 1.2 in one country is 1,200 in another", () => {
      for (const raw of ['1.200', '62.663', '999.999']) {
        expect(read(decimal, raw)).to.deep.equal([undefined, 'value/not-a-number']);
      }
    });

    it('are not read from .5, 1,2 or 1,2.5', () => {
      for (const raw of ['.5', '1,2', '1,2.5', '5.5.5', '5,5']) {
        expect(read(decimal, raw)).to.deep.equal([undefined, 'value/not-a-number']);
      }
    });

    it('are minutes of a week at most, and seconds from 1 to a year', () => {
      expect(quietly(minutes, 0)).to.equal(0);
      expect(quietly(minutes, 10_080)).to.equal(10_080);
      expect(read(minutes, 10_080.5)[1]).to.equal('value/out-of-range');
      expect(quietly(seconds, 1)).to.equal(1);
      expect(read(seconds, 0)[1]).to.equal('value/out-of-range');
      expect(read(seconds, 31_536_001)[1]).to.equal('value/out-of-range');
    });
  });

  describe('times', () => {
    const utc = Date.UTC(2021, 0, 6, 7, 40);

    for (const raw of [
      '2021-01-06T15:40:00+08:00',
      '2021-01-06T15:40+08:00',
      '2021-01-06T07:40:00Z',
      '2021-01-06T07:40Z',
      '2021-01-06t07:40:00z',
      '2021-01-06 07:40:00Z',
      '2021-01-06T07:40:00 Z',
      '2021-01-06T15:40:00+0800',
      '2021-01-06T02:55:00-04:45',
      '2021-01-06T07:40:00.999Z',
      '2021-01-06T07:39:60Z',
      '  2021-01-06T07:40:00Z ',
    ]) {
      it(`are read from ${JSON.stringify(raw)}, cut to the second`, () =>
        expect(quietly(time, raw)).to.equal(utc));
    }

    it('are the start of that day in the zone of the feed where they are a date alone, and its end for ends', () => {
      for (const [zone, start] of [
        ['Asia/Shanghai', Date.UTC(2021, 0, 5, 16)],
        ['America/New_York', Date.UTC(2021, 0, 6, 5)],
        [undefined, Date.UTC(2021, 0, 6)],
      ] as const) {
        for (const field of [time, trust])
          expect(read(field, '2021-01-06', zone)).to.deep.equal([start + 1, QUIET]);
        for (const field of [end, limit])
          expect(read(field, '2021-01-06', zone)).to.deep.equal([start + 86_400_000 - 1, QUIET]);
      }
      // Clocks are set forward at midnight.
      expect(read(time, '2021-03-28', 'Asia/Beirut')).to.deep.equal([Date.UTC(2021, 2, 27, 22) + 1, QUIET]);
    });
    for (const raw of ['2021-01-06T15:40:00', '2021-01-06T15:40', '2021-01-06 15:40']) {
      it(`are unknown from ${JSON.stringify(raw)}: it could be any of 27 hours`, () => {
        expect(read(time, raw, 'Asia/Shanghai')).to.deep.equal([undefined, 'value/time-without-zone']);
      });
    }

    for (const raw of [
      '2021-02-30T12:00:00Z',
      '2021-02-29',
      '2021-04-31',
      '2021-13-01',
      '2021-00-10',
      '2021-01-00',
      '2021-01-32',
      '2021-01-06T24:00:00Z',
      '2021-01-06T12:60:00Z',
      '2021-01-06T12:00:61Z',
      '2021-01-06T12:00:00+24:00',
      '2021-01-06T12:00:00+08:60',
      '2021-01-06T12Z',
      '2021-01-06+08:00',
      '2021-01-06Z',
      '2021-1-6',
      '06/01/2021',
      '20210106',
      '1899-12-31',
      '0000-01-01',
      '+012021-01-06T00:00:00Z',
      'today',
      '15:40',
      '２０２１-01-06',
      '2021-01-06T15:40:00+08:00[Asia/Shanghai]',
      '\n'.repeat(10_240),
      1_609_918_800_000,
      0,
      true,
      {},
    ]) {
      it(`are not made up from ${glimpse(raw).slice(0, 50)}`, () => {
        expect(read(time, raw)).to.deep.equal([undefined, 'value/not-a-time']);
      });
    }

    it('know leap years', () => {
      expect(quietly(time, '2020-02-29T00:00:00Z')).to.equal(Date.UTC(2020, 1, 29));
      expect(quietly(time, '2000-02-29T00:00:00Z')).to.equal(Date.UTC(2000, 1, 29));
      expect(read(time, '2100-02-29')[1]).to.equal('value/not-a-time');
    });

    it('are those of Date.parse for every time of RFC 3339', () => {
      const two = (max: number): fc.Arbitrary<string> => fc.nat(max).map(n => String(n).padStart(2, '0'));
      const days = fc.integer({ min: -25_000, max: 300_000 });
      fc.assert(
        fc.property(
          days,
          two(23),
          two(59),
          two(59),
          fc.constantFrom('+', '-'),
          two(14),
          two(59),
          (day, h, m, s, sign, oh, om) => {
            const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
            const raw = `${date}T${h}:${m}:${s}${sign}${oh}:${om}`;
            expect(quietly(time, raw), raw).to.equal(Date.parse(raw));
          },
        ),
        { numRuns: 1000 },
      );
    });
  });

  describe('texts', () => {
    it('are one text, or a map by language', () => {
      expect(quietly(text, '安和苑')).to.equal('安和苑');
      expect(read(text, { 'zh-Hans': '安和苑', en: 'Anheyuan' })).to.deep.equal([
        { 'zh-Hans': '安和苑', en: 'Anheyuan' },
        QUIET,
      ]);
    });

    it('are read from numbers', () => expect(quietly(text, 5)).to.equal('5'));

    it('are unknown where they are white space or an empty map', () => {
      expect(quietly(text, ' \n ')).to.equal(undefined);
      expect(quietly(text, {})).to.equal(undefined);
      expect(quietly(text, { en: null, de: '' })).to.equal(undefined);
    });

    it('are no lists, no truth values', () => {
      for (const raw of [[], ['a'], true])
        expect(read(text, raw)).to.deep.equal([undefined, 'value/not-text']);
    });

    it('lose one language where that one cannot be read', () => {
      expect(read(text, { en: ['a'], de: 'b' })).to.deep.equal([{ de: 'b' }, 'value/not-text']);
      expect(read(text, { en: { en: 'a' }, de: 'b' })).to.deep.equal([{ de: 'b' }, 'value/not-text']);
    });

    it('take no key that is no language tag', () => {
      const bad = JSON.parse(
        '{"__proto__":"x","":"x","e":"x","en us":"x","constructor":"x","en-":"x","en":"a"}',
      ) as object;
      const [value, said] = read(text, bad);
      expect(value).to.deep.equal({ en: 'a' });
      expect(said).to.equal(Array<string>(6).fill('value/not-a-language').join(' '));
    });

    it('are maps without a prototype: a tag may be called as it likes', () => {
      const [value] = read(text, { valueOf: 'x', toString: 'y', en: 'a' });
      expect(Object.getPrototypeOf(value)).to.equal(null);
      expect(Object.keys(value ?? {})).to.deep.equal(['valueOf', 'toString', 'en']);
    });

    it('are unknown where nothing of them is to be seen, and such an id is none', () => {
      for (const raw of ['\u200b', '\u200b \u2060', '\u00ad']) {
        expect(quietly(text, raw)).to.equal(undefined);
        expect(read(id, raw)).to.deep.equal([undefined, 'value/not-an-id']);
      }
      expect(quietly(text, 'a\u200bb')).to.equal('a\u200bb');
    });

    it('keep a hundred languages at most, and say so', () => {
      const many = Object.fromEntries(
        Array.from({ length: 500 }, (_, at) => [`x${String.fromCharCode(97 + (at % 26))}-${at}`, 'a']),
      );
      const [kept, said] = read(text, many);
      expect([Object.keys(kept ?? {}).length, said]).to.deep.equal([100, 'value/too-long?']);
    });

    it('lose what cannot be shown, and keep tabs, lines and isolates', () => {
      expect(quietly(text, 'a\0b\u001bc\u202ed\u2028e\ufefff\u009fg')).to.equal('abcdefg');
      expect(quietly(text, 'a\tb\nc \u2066d\u2069')).to.equal('a\tb\nc \u2066d\u2069');
      expect(quietly(text, '\u202e\0')).to.equal(undefined);
    });

    it('keep markup as text', () => {
      expect(quietly(text, '<img src=x onerror=alert(1)>')).to.equal('<img src=x onerror=alert(1)>');
    });

    it('are cut where they are too long, with a warning, and not within a character', () => {
      const [value, said] = read(text, 'a'.repeat(10_240));
      expect(said).to.equal('value/too-long?');
      expect(value).to.equal(`${'a'.repeat(TEXT_LIMIT - 1)}…`);
      const faces = String(read(text, `a${'😀'.repeat(2000)}`)[0]);
      expect([...faces].length).to.equal(TEXT_LIMIT);
      expect(faces.endsWith('😀…')).to.equal(true);
      expect(quietly(text, '😀'.repeat(TEXT_LIMIT))).to.equal('😀'.repeat(TEXT_LIMIT));
    });

    it('are names up to 200, words up to 64', () => {
      expect(String(read(name, 'n'.repeat(10_240))[0]).length).to.equal(200);
      expect(String(read(word, 'w'.repeat(10_240))[0]).length).to.equal(64);
      expect(quietly(word, 'w'.repeat(64))).to.equal('w'.repeat(64));
      expect(quietly(word, 120)).to.equal('120');
      expect(read(word, { en: 'a' })[1]).to.equal('value/not-text');
    });
  });

  describe('identifiers', () => {
    it('are 1 to 64 characters, also of other scripts', () => {
      for (const raw of [
        'a',
        'anheyuan',
        '安和苑',
        'x'.repeat(64),
        '😀'.repeat(64),
        '__proto__',
        'constructor',
      ]) {
        expect(quietly(id, raw)).to.equal(raw);
      }
    });

    it('are the digits of a number', () => {
      expect(quietly(id, 400_072)).to.equal('400072');
      expect(quietly(id, 0)).to.equal('0');
    });

    it('are trimmed, without what cannot be shown', () => {
      expect(quietly(id, ' a\0b ')).to.equal('ab');
    });

    it('are not what is empty, too long, or no text', () => {
      for (const raw of [
        ' ',
        '\0',
        'x'.repeat(65),
        'x'.repeat(10_240),
        '😀'.repeat(65),
        1.5,
        NaN,
        1e20,
        true,
        [],
        {},
        ['a'],
      ]) {
        expect(read(id, raw), glimpse(raw)).to.deep.equal([undefined, 'value/not-an-id']);
      }
    });
  });

  describe('links', () => {
    for (const raw of [
      'https://example.org',
      'https://a',
      'http://example.org/a?b=c#d',
      'HTTPS://EXAMPLE.ORG/',
      'https://例子.中国/路径',
      'https://[::1]:8080/',
    ]) {
      it(`are pages: ${raw}`, () => {
        expect(quietly(webLink, raw)).to.equal(raw);
        expect(quietly(anyLink, raw)).to.equal(raw);
      });
    }

    it('are telephones and mail where they may be', () => {
      for (const raw of ['tel:+86-311-0000', 'mailto:a@example.org', 'TEL:110']) {
        expect(quietly(anyLink, raw)).to.equal(raw);
        expect(read(webLink, raw)[1]).to.equal('value/not-a-link');
      }
    });

    for (const raw of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'blob:https://example.org/1',
      'file:///etc/passwd',
      'ftp://example.org',
      'https:',
      'https://',
      'https:///evil',
      'https:evil',
      'https:// example.org',
      'https://\nexample.org',
      'https://\texample.org',
      'https://\\example.org',
      'https://"onclick=x',
      'https://example.org/a b',
      'https://example.org/\0',
      'https://example.org/"onclick="x',
      'https://example.org/<script>',
      'https://example.org/`x`',
      'https://example.org\\@evil.example',
      ' https://example.org',
      'https://example.org ',
      '//example.org',
      '/local',
      'example.org',
      'tel:',
      'mailto:',
      'tel: 110',
      'mailto:a@example.org\r\nbcc:b@example.org',
      `https://example.org/${'a'.repeat(10_240)}`,
      5,
      {},
      ['https://example.org'],
    ]) {
      it(`are never ${glimpse(raw).slice(0, 50)}`, () => {
        expect(read(anyLink, raw)).to.deep.equal([undefined, 'value/not-a-link']);
        expect(read(webLink, raw)).to.deep.equal([undefined, 'value/not-a-link']);
      });
    }

    it('are addresses of documents: relative, http or https, and no other scheme', () => {
      for (const raw of [
        'north.json',
        '../n.json?x=1',
        '/n.json',
        '//cdn.example.org/n.json',
        'https://a/n.json',
        'a/b:c',
      ]) {
        expect(quietly(address, raw)).to.equal(raw);
      }
      for (const raw of [
        'javascript:alert(1)',
        'JAVASCRIPT:x',
        'data:,{}',
        'file:///x',
        'x:y',
        'a b',
        'a\nb',
        '\tjavascript:x',
      ]) {
        expect(read(address, raw)).to.deep.equal([undefined, 'value/not-a-link']);
      }
    });
  });

  describe('languages, zones, words, versions', () => {
    it('are languages where they are well formed', () => {
      for (const raw of ['en', 'zh-Hans', 'de-CH-1996', 'sr-Latn-RS'])
        expect(quietly(language, raw)).to.equal(raw);
      for (const raw of ['e', 'en_US', 'en-US@posix', 'en-', '中文', 5, {}, `en${'-a'.repeat(5000)}`]) {
        expect(read(language, raw)[1]).to.equal('value/not-a-language');
      }
    });

    it('are zones where the calendar knows them', () => {
      expect(quietly(zone, 'Asia/Shanghai')).to.equal('Asia/Shanghai');
      for (const raw of ['Beijing', 'GMT+8 (China)', 8, {}, ['UTC']]) {
        expect(read(zone, raw)[1]).to.equal('value/not-a-time-zone');
      }
    });

    it('are one of the words, written as they are', () => {
      const status = oneOf('open', 'closed');
      expect(quietly(status, 'open')).to.equal('open');
      for (const raw of ['Open', ' open', 'opened', 1, true, ['open'], 'toString', '__proto__']) {
        expect(read(status, raw)).to.deep.equal([undefined, 'value/not-one-of']);
      }
    });

    it('are unknown rather than nothing, where a word decides whether anybody is served', () => {
      const status = oneOfOrUnknown('open', 'closed');
      expect(quietly(status, 'open')).to.equal('open');
      for (const raw of ['Paused', '暂停', 1, {}])
        expect(read(status, raw)).to.deep.equal(['unknown', 'value/not-one-of']);
      for (const raw of ['n/a', '-', 'unknown', '未知']) expect(quietly(status, raw)).to.equal('unknown');
      for (const raw of ['', ' ', null]) expect(quietly(status, raw)).to.equal(undefined);
    });

    it('are true or false, and not what counts as such', () => {
      expect(quietly(flag, false)).to.equal(false);
      for (const raw of [0, 1, 'true', 'false', 'yes', [], {}]) {
        expect(read(flag, raw)).to.deep.equal([undefined, 'value/not-true-or-false']);
      }
    });

    it('are version 1, in any minor', () => {
      for (const raw of [1, '1', '1.2', 1.5, '1.0']) expect(quietly(version, raw)).to.equal(1);
      for (const raw of [0, 2, 11, '01', '1.', '1.x', 'v1', true, [1], ['1'], {}, { toString: 1 }]) {
        expect(read(version, raw), glimpse(raw)).to.deep.equal([undefined, 'feed/version']);
      }
    });

    it('are degrees up to their bound, both ways, also -1', () => {
      expect(quietly(latitude, -90)).to.equal(-90);
      expect(quietly(longitude, -1)).to.equal(-1);
      for (const raw of [90.1, -91, NaN, Infinity, '91', '1,234', 'n/a', {}]) {
        expect(read(latitude, raw)[1]).to.equal('value/out-of-range');
      }
    });

    it('are degrees from text too, with a warning; they have no thousands', () => {
      for (const [raw, value] of [
        ['38.01', 38.01],
        ['-1', -1],
        ['-0.5', -0.5],
        ['+114.530', 114.53],
      ] as const) {
        expect(read(longitude, raw)).to.deep.equal([value, TEXT]);
      }
    });
  });

  describe('pairs', () => {
    const point = pair(count, count, (low, high) => low <= high);

    it('are two values', () => {
      expect(read(point, [1, 2])).to.deep.equal([[1, 2], QUIET]);
      expect(read(point, [1, 2, 'more'])).to.deep.equal([[1, 2], QUIET]);
    });

    it('are lost as a whole with either, and where the two do not fit', () => {
      expect(read(point, [1, 'x'])).to.deep.equal([undefined, 'value/not-a-count']);
      expect(read(point, ['x', 1])).to.deep.equal([undefined, 'value/not-a-count']);
      expect(read(point, [1])).to.deep.equal([undefined, 'value/missing']);
      expect(read(point, [])).to.deep.equal([undefined, 'value/missing']);
      expect(read(point, [1, null])).to.deep.equal([undefined, QUIET]);
      expect(read(point, [2, 1])).to.deep.equal([undefined, 'value/out-of-range']);
      expect(read(point, { 0: 1, 1: 2 })).to.deep.equal([undefined, 'value/not-a-list']);
    });
  });

  describe('lists', () => {
    const things = list(object<{ id: string; n?: number }>('Thing', { id, n: count }, ['id']));

    it('leave out what cannot be read, and keep the rest', () => {
      expect(read(list(count), [1, 'x', null, 3])).to.deep.equal([[1, 3], 'value/not-a-count']);
    });

    it('are empty where they are given as empty', () =>
      expect(read(list(count), [])).to.deep.equal([[], QUIET]));

    it('keep the first of two with one id', () => {
      expect(read(things, [{ id: 'a', n: 1 }, { id: 'b' }, { id: 'a', n: 2 }])).to.deep.equal([
        [{ id: 'a', n: 1 }, { id: 'b' }],
        'id/duplicate',
      ]);
    });

    it('tell 1 and "1" for one id, and A and a for two', () => {
      expect(read(things, [{ id: 1 }, { id: '1' }, { id: 'A' }, { id: 'a' }])[0]?.length).to.equal(3);
    });

    it('keep two texts of one Indonesian reading: their "id" is a language', () => {
      const raw = [
        { id: 'kunci', en: 'keys' },
        { id: 'kunci', en: 'the key of the gate' },
      ];
      expect(read(list(text), raw)).to.deep.equal([raw, QUIET]);
    });

    it('are no objects', () => {
      for (const raw of [{}, 'a', 5, { length: 1, 0: 1 }]) {
        expect(read(list(count), raw)).to.deep.equal([undefined, 'value/not-a-list']);
      }
    });

    it('take as many entries as they are for, with a warning', () => {
      const many = Array.from({ length: 100_000 }, (_, at) => ({ id: at }));
      const [kept, ...codes] = read(things, many);
      expect(kept?.length).to.equal(500);
      expect(codes).to.deep.equal(['value/too-long?']);
    });
  });

  describe('objects', () => {
    interface Thing {
      readonly id: string;
      readonly n?: number;
    }
    const thing: Field<Thing> = object<Thing>('Thing', { id, n: count }, ['id']);

    it('pass over members they do not know', () => {
      expect(read(thing, { id: 'a', N: 5, 'x-own': {}, toString: 1 })).to.deep.equal([{ id: 'a' }, QUIET]);
    });

    it('lose a member that cannot be read, and that one only', () => {
      expect(read(thing, { id: 'a', n: 'x' })).to.deep.equal([{ id: 'a' }, 'value/not-a-count']);
    });

    it('are lost with a required member, and say so once', () => {
      expect(read(thing, { n: 5 })).to.deep.equal([undefined, 'value/missing']);
      expect(read(thing, { id: null })).to.deep.equal([undefined, 'value/missing']);
      expect(read(thing, { id: [] })).to.deep.equal([undefined, 'value/not-an-id']);
      // One that says nothing, but is not empty, is missing too.
      const asked = object<{ what: number }>('Ask', { what: count }, ['what']);
      expect(read(asked, { what: 'n/a' })).to.deep.equal([undefined, 'value/missing']);
    });

    it('read nothing from the prototype of what they are given', () => {
      expect(read(thing, Object.create({ id: 'a' }))).to.deep.equal([undefined, 'value/missing']);
      const own = JSON.parse('{"__proto__":{"id":"a"},"n":5}') as object;
      expect(read(thing, own)).to.deep.equal([undefined, 'value/missing']);
    });

    it('are no lists, no texts', () => {
      for (const raw of [[], 'a', 5, true])
        expect(read(thing, raw)).to.deep.equal([undefined, 'value/not-an-object']);
    });
  });

  describe('Reader', () => {
    it('points at a value by RFC 6901, with ~ and / escaped', () => {
      const reader = new Reader(calendar);
      reader.within('a/b', object('Any', { 'c~d': count }), { 'c~d': 'x' });
      reader.within('~1', count, 'x');
      expect(reader.close().map(({ pointer }) => pointer)).to.deep.equal(['/a~1b/c~0d', '/~01']);
    });

    it('keeps a limited number of issues, and says how many more there were', () => {
      const reader = new Reader(calendar);
      for (let at = 0; at < ISSUE_LIMIT + 7; at++) reader.within(at, count, 'x');
      const issues = reader.close();
      expect(issues.length).to.equal(ISSUE_LIMIT + 1);
      expect(issues[ISSUE_LIMIT]).to.deep.equal({
        code: 'issues/more',
        pointer: '',
        seen: '7',
        severity: 'warning',
      });
      expect(reader.close().length).to.equal(ISSUE_LIMIT + 1);
    });

    it('says nothing of more at just the limit', () => {
      const reader = new Reader(calendar);
      for (let at = 0; at < ISSUE_LIMIT; at++) reader.within(at, count, 'x');
      expect(reader.close().length).to.equal(ISSUE_LIMIT);
    });
  });

  describe('glimpse(raw)', () => {
    it('is at most 80 characters of anything', () => {
      expect(glimpse('many')).to.equal('"many"');
      expect(glimpse([1, 2])).to.equal('[…]');
      expect(glimpse({ a: 1 })).to.equal('{…}');
      expect(glimpse(null)).to.equal('null');
      for (const raw of ['x'.repeat(10_240), '\0'.repeat(100), Symbol('y'.repeat(200)), 10n ** 200n]) {
        expect(glimpse(raw).length).to.be.at.most(80);
      }
    });
  });
});
