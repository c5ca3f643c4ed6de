import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { calendar, dayAround, zoneOffset } from '../../src/text/calendar.ts';
import { Format } from '../../src/text/format.ts';
import { collator } from '../../src/text/collator.ts';
import { isPlain } from '../../src/text/locale.ts';
import { wordsFor } from '../../src/text/words.ts';
import { askedOfIntl, HAS_TEMPORAL, withoutTemporal } from './intl.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const NOW = Date.UTC(2021, 0, 6, 7, 40);

const PLAIN = [
  ...['en', 'en-US', 'en-GB', 'en-CA', 'en-AU', 'en-NZ', 'en-IE', 'en-HK', 'en-SG'],
  ...['zh', 'zh-Hans', 'zh-Hant', 'zh-CN', 'zh-TW', 'zh-HK', 'zh-MO', 'zh-SG', 'zh-MY', 'zh-US'],
  ...['zh-Hans-CN', 'zh-Hans-HK', 'zh-Hant-TW', 'zh-Hant-HK', 'zh-Hant-MO'],
];
/** Some write otherwise, of the rest it is not known in all engines and years. */
const OTHERS = [
  ...['en-IN', 'en-ZA', 'en-AT', 'en-CH', 'en-DE', 'en-DK', 'en-FI', 'en-SE', 'en-NL', 'en-001', 'en-150'],
  ...[
    'en-US-posix',
    'en-US-u-nu-arab',
    'en-u-hc-h12',
    'en-u-ca-buddhist',
    'en-u-co-emoji',
    'zh-u-nu-hanidec',
  ],
  ...[
    'zh-Hans-u-nu-hanidec',
    'zh-Latn',
    'en-Shaw',
    'EN',
    'en-us',
    'enm',
    'eng',
    'zha',
    'de',
    'sk',
    'ar',
    'sv',
  ],
  ...['pt-BR', 'tr', 'th', 'fa', 'hi', 'ja', 'ko', ''],
];

const VALUES = [
  ...Array.from({ length: 2500 }, (_, at) => at),
  ...Array.from({ length: 60 }, (_, at) => at + 0.5),
  ...[
    0.49999999999999994, 7.499999999999999, 57.49999999999999, 0.4, 0.6, 1e-7, 5e-324, 0.005, 1.005,
    2.4999999999999996, 62_663.5, 999.5, 999_999.5,
  ],
  ...[
    9999,
    10_000,
    123_456,
    1e6,
    12_345_678.9,
    1e9,
    1e10,
    1e12 + 0.5,
    999_999_999_999_999.9,
    1e15,
    1e15 + 1,
    2 ** 53,
  ],
  ...[
    2 ** 52 + 1,
    2 ** 53 - 1,
    2 ** 53 + 2,
    123_456_789_012_345_680_000,
    1e20,
    1e21,
    1.5e22,
    1e300,
    Number.MAX_VALUE,
  ],
  ...[-0, -0.4, -0.5, -1, -2.5, -1234.5, -1e21, NaN, Infinity, -Infinity],
];

describe('text/locale isPlain(locale)', () => {
  it('is so of English where it is written as in the United States, and of Chinese', () => {
    expect(PLAIN.filter(locale => !isPlain(locale))).to.deep.equal([]);
  });

  it('is not so of what writes otherwise, nor of what is not known', () => {
    expect(OTHERS.filter(isPlain)).to.deep.equal([]);
  });

  it('is so of no region for which Intl writes numbers or times in another way than for English', () => {
    const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const regions = LETTERS.flatMap(one => LETTERS.map(other => one + other));
    const said = (locale: string): string =>
      [
        new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(12_345_678),
        new Intl.NumberFormat(locale, { style: 'percent' }).format(0.5),
        new Intl.DateTimeFormat(locale, {
          timeZone: 'UTC',
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
        }).format(9 * MINUTE),
      ].join(' ');
    const other = ['en', 'zh', 'zh-Hans', 'zh-Hant'].flatMap(language =>
      regions
        .map(region => `${language}-${region}`)
        .filter(locale => isPlain(locale) && said(locale) !== said('en')),
    );
    expect(other).to.deep.equal([]);
  }).timeout(30_000);
});

describe('text/format, of what is written without Intl', () => {
  for (const locale of [...PLAIN, 'en-IN', 'en-ZA', 'de', 'ar-EG', 'en-US-u-nu-arab']) {
    it(`is to the letter what Intl writes: ${locale}`, () => {
      const format = new Format(locale, 'UTC');
      const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
      const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
      const same = (value: number): void => {
        if (format.number(value) !== number.format(value))
          expect(format.number(value)).to.equal(number.format(value));
        if (format.percent(value) !== percent.format(value / 100))
          expect(format.percent(value), String(value)).to.equal(percent.format(value / 100));
      };
      VALUES.forEach(same);
      fc.assert(fc.property(fc.double(), same));
      fc.assert(fc.property(fc.double({ min: 0, max: 1e6 }), same));
      fc.assert(fc.property(fc.maxSafeNat(), same));
    });

    it(`has the time of each minute of days on which clocks change, as Intl has it: ${locale}`, () => {
      for (const [zone, day] of [
        ['Asia/Shanghai', '2021-01-06'],
        ['Europe/Prague', '2021-03-28'],
        ['Europe/Prague', '2021-10-31'],
        ['Australia/Lord_Howe', '2021-04-04'],
        ['Asia/Kathmandu', '1969-12-31'],
        [undefined, '2021-01-06'],
      ] as const) {
        const format = new Format(locale, zone);
        const clock = new Intl.DateTimeFormat(locale, {
          ...(zone && { timeZone: zone }),
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
        });
        const from = Date.parse(`${day}T00:00:30Z`);
        for (let at = from; at < from + DAY; at += 7 * MINUTE + 1000) {
          const told = format.time(at, at);
          if (told !== clock.format(at))
            expect(told, `${zone} ${new Date(at).toISOString()}`).to.equal(clock.format(at));
        }
      }
    }).timeout(30_000);
  }

  it('fails of a time that is none as Intl does', () => {
    for (const zone of ['UTC', undefined])
      expect(() => new Format('en', zone).time(NaN, NOW), zone).to.throw(RangeError);
  });
});

describe('text/locale collator(locale), of names that are ordered without Intl', () => {
  const LOCALES = [
    'en',
    'en-GB',
    'zh',
    'zh-Hans',
    'zh-TW',
    'sk',
    'ar',
    'pt-BR',
    'sv',
    'tr',
    'th',
    'en-u-kf-upper',
  ];
  const NAMES = [
    ...[
      '',
      ' ',
      '0',
      '00',
      '1',
      '01',
      '1 0',
      '10',
      '9',
      '99',
      '100',
      'a',
      'A',
      'a1',
      'A1',
      'a01',
      'A 1',
      'a 01',
    ],
    ...[
      'chata',
      'Cudzie',
      'hotel',
      'idea',
      'Ivan',
      'ilk',
      'wall',
      'vale',
      'site',
      'Site',
      'SITE',
      'site-a',
      'site a',
    ],
    ...[
      'sitea',
      'site.a',
      'site/a',
      'St. Mary',
      'St Mary',
      "St. Mary's",
      'St_Mary',
      '(a)',
      '#1',
      'a,b',
      'a&b',
      'a:b',
    ],
    ...['Community 00001', 'Community 00002', 'Community 00010', 'Community 10', 'community 2', 'Community'],
    ...[
      '123456789',
      '0123456789',
      '1234567890',
      '12345678901234567890',
      '9999999999',
      '000000000000',
      'a\u0301',
    ],
    ...[
      'Ä',
      'ä1',
      'é',
      'i',
      'I',
      'ı',
      'İ',
      'K',
      '\u212a',
      'ſ',
      '第2社区',
      '第10社区',
      '安和苑',
      '٣',
      '５',
      'a\0',
      'a\t',
      'b\n',
    ],
  ];

  for (const locale of LOCALES) {
    it(`is the order of Intl: ${locale}`, () => {
      const { compare } = new Intl.Collator(locale, { numeric: true });
      const same = (one: string, other: string): void => {
        const told = Math.sign(collator(locale)(one, other));
        const right = Math.sign(compare(one, other));
        if (told !== right) expect(told, JSON.stringify([one, other])).to.equal(right);
      };
      for (const one of NAMES) for (const other of NAMES) same(one, other);
      const near = (letters: string): fc.Arbitrary<string> =>
        fc.array(fc.constantFrom(...letters), { maxLength: 12 }).map(parts => parts.join(''));
      for (const names of [
        near('abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-./'),
        near('abAB01 '),
        near("aB9- ./,'()&#_:"),
        fc.string({ maxLength: 8 }),
        fc.string({ unit: 'grapheme', maxLength: 4 }),
        fc.tuple(fc.constantFrom('Community ', 'Site-', 'a', ''), fc.nat(1e12)).map(parts => parts.join('')),
      ])
        fc.assert(fc.property(names, names, same), { numRuns: 500 });
    }).timeout(30_000);

    it(`sorts a list in which some need Intl as Intl does: ${locale}`, () => {
      const { compare } = new Intl.Collator(locale, { numeric: true });
      expect([...NAMES].sort(collator(locale))).to.deep.equal([...NAMES].sort(compare));
    });
  }

  it('is right for ever so many names', () => {
    const compare = collator('en');
    for (let at = 0; at < 45_000; at++)
      if (compare(`Site ${at}`, `site ${at + 1}`) !== -1) expect(at).to.equal('in order');
    expect(compare('Site 10', 'Site 9')).to.equal(1);
  });
});

describe('text, where a page needs no Intl', () => {
  const visitor = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const numbers = (locale: string): readonly string[] => {
    const words = wordsFor(locale, undefined, 'zh-Hans');
    return [
      words.number(1234.5),
      words.percent(57),
      words.rate(1200),
      words.ago(NOW - 4 * MINUTE, NOW),
      words.minutes(80),
      words.asOf(NOW - 4 * MINUTE, NOW),
      words.text({ en: 'Keys', 'zh-Hans': '钥匙' }).text,
      ['Gate 10', 'Gate 9', 'Gate 9', 'Anheyuan'].sort(collator(words.locale)).join(),
    ];
  };
  // Zones by names that no other test asks for: what is known of a zone is kept.
  const times = (zone: string): readonly unknown[] => {
    const words = wordsFor('en', zone, 'en');
    return [
      calendar.isZone(zone),
      new Date(calendar.endOfDay(2021, 1, 6, zone)).toISOString(),
      dayAround(NOW, zone),
      words.time(NOW, NOW),
      zoneOffset(zone)(NOW),
    ];
  };

  it('asks it for no number, share, age, order, nor time of day, in English or Chinese', () => {
    for (const locale of PLAIN)
      expect(
        askedOfIntl(() => numbers(locale)),
        locale,
      ).to.deep.equal([]);
  });

  it('asks it in languages and regions that write otherwise, and for names beyond ASCII', () => {
    for (const locale of ['en-IN', 'en-ZA', 'zh-u-nu-hanidec'])
      expect(new Set(askedOfIntl(() => numbers(locale))), locale).to.deep.equal(
        new Set(['NumberFormat', 'DateTimeFormat', 'Collator']),
      );
    expect(askedOfIntl(() => ['安和苑', '星河'].sort(collator('zh-Hans')))).to.deep.equal(['Collator']);
  });

  it('makes no order of names before names are ordered', () => {
    expect(askedOfIntl(() => collator('sk'))).to.deep.equal([]);
  });

  it('asks it for no zone where the engine has Temporal', () => {
    const asked = askedOfIntl(() => {
      expect(times('Asia/Chongqing')).to.deep.equal([
        true,
        '2021-01-06T15:59:59.999Z',
        [Date.UTC(2021, 0, 5, 16), Date.UTC(2021, 0, 6, 16)],
        '15:40',
        288e5,
      ]);
      dayAround(NOW, undefined);
    });
    expect(asked).to.deep.equal(HAS_TEMPORAL ? [] : ['DateTimeFormat']);
  });

  it('says the same where it has none, by one of Intl', () => {
    withoutTemporal(() => {
      const asked = askedOfIntl(() => expect(times('Asia/Chungking')).to.deep.equal(times('PRC')));
      expect(asked).to.deep.equal(['DateTimeFormat', 'DateTimeFormat']);
    });
    expect(times('Asia/Chungking')).to.deep.equal(times('Asia/Chongqing'));
  });

  it("names no zone where the visitor's clocks show the same", () => {
    zoneOffset(visitor);
    expect(askedOfIntl(() => wordsFor('en', visitor, 'en').asOf(NOW, NOW))).to.deep.equal([]);
  });
});
