import { expect } from '@open-wc/testing';
import { isolate } from '../../src/text/isolate.ts';
import { lookUp } from '../../src/text/locale.ts';
import { plural } from '../../src/text/plural.ts';
import { addLanguage } from '../../src/text/tables.ts';
import { Words, wordsFor } from '../../src/text/words.ts';
import { volunteersStrings } from '../../src/widgets/volunteers/strings.ts';
import { HONG_KONG, LANGUAGES } from '../support/all-languages.ts';
import { en } from '../support/languages.ts';

const zhHant = LANGUAGES['zh-Hant'];
const { ar, sk, 'pt-BR': ptBr } = LANGUAGES;

/** Letters by which a language is known from English, where it has any of its own in each string. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  'zh-Hans': /\p{Script=Han}/u,
  'zh-Hant': /\p{Script=Han}/u,
  ar: /\p{Script=Arabic}/u,
};

/** What is the same in two languages, and rightly so. */
const SAME =
  /^(shared\.direction|.*\.(of|at|from|range|when|minutes|hours|hoursMinutes|midnight|limit|signedUpOf|colon|comma|sentence|labelled|block|thing|stations|oneStation|task|taskGap|joined|within|followed|zone))$/;

const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 100, 1.5];

type Say = (...parts: readonly unknown[]) => unknown;

/** What is said, of whatever is a string or makes one; several pieces one after the other. */
function said(leaf: unknown, parts: readonly unknown[]): unknown {
  const text = typeof leaf === 'function' ? (leaf as Say)(...parts) : leaf;
  return Array.isArray(text) ? text.join('') : text;
}

/** All strings by path: `shared.status.open`. */
function leaves(table: object, at = ''): [path: string, leaf: unknown][] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? leaves(value, `${at}${key}.`)
      : [[`${at}${key}`, value] as [string, unknown]],
  );
}

const MARKS = ['⟪1⟫', '⟪2⟫', '⟪3⟫', '⟪4⟫', '⟪5⟫', '⟪6⟫'];

/** What is given a list. */
const TAKES_LIST = /\.(wanted|listOf)$/;

/** What a string is given as a rule. */
function usual(path: string): readonly unknown[] {
  return path === 'shared.ago' || path === 'shared.old'
    ? ['day', '⟪2⟫', 5]
    : TAKES_LIST.test(path)
      ? [MARKS]
      : MARKS;
}

/** What a string may be given: marks that are found again, with a number in each place in turn; and all numbers. */
function* given(path: string): Generator<readonly [parts: readonly unknown[], number: number | undefined]> {
  if (path === 'shared.ago' || path === 'shared.old') {
    for (const unit of ['now', 'minute', 'hour', 'day']) for (const n of NUMBERS) yield [[unit, '⟪2⟫', n], n];
    return;
  }
  if (TAKES_LIST.test(path)) {
    yield [[MARKS], undefined];
    return;
  }
  yield [MARKS, undefined];
  // What is text, and is handled as such.
  if (path === 'shared.news' || path === 'shared.staleBand' || path === 'shared.expiredBand') return;
  for (const n of NUMBERS) {
    for (const place of MARKS.keys()) yield [MARKS.map((mark, at) => (at === place ? n : mark)), n];
    yield [MARKS.map((mark, at) => (at < 1 ? mark : n)), n];
  }
}

const marksIn = (text: unknown): string => [...new Set(String(text).match(/⟪\d⟫/g))].sort().join(' ');

describe('languages', () => {
  const english = new Map(leaves(en));

  it('says in Hong Kong and Macau what is said otherwise there, and all else as in Taiwan', () => {
    addLanguage('zh-Hant', {
      ...zhHant,
      ...Object.fromEntries(Object.entries(HONG_KONG).map(([k, v]) => [`${k}-HK`, v])),
    });
    const notKnown = (locale: string): unknown =>
      new Words(locale, 'Asia/Taipei', undefined).of(volunteersStrings).notKnown;
    expect(['zh-TW', 'zh-Hant', 'zh-HK', 'zh-Hant-MO'].map(notKnown)).to.deep.equal([
      '值勤人數不詳',
      '值勤人數不詳',
      '當值人數不詳',
      '當值人數不詳',
    ]);
    const here = new Map(leaves(zhHant));
    const there = leaves(HONG_KONG);
    expect(there.length).to.be.above(10);
    for (const [path, leaf] of there) {
      const [ours, theirs] = [here.get(path), leaf].map(each => said(each, usual(path)));
      expect(theirs, path).not.to.equal(ours);
      expect(marksIn(theirs), path).to.equal(marksIn(ours));
    }
  });

  it('no call is missed in Chinese where people could not be reached, and no speed is an average where it is even', () => {
    const all = Object.values(LANGUAGES).flatMap(language =>
      leaves(language).map(([path, leaf]) => said(leaf, usual(path))),
    );
    const words = all.join('\n');
    expect(words).to.contain('社区');
    expect(words).not.to.match(/未接[电電][话話]|平均速度/);
  });

  for (const [tag, language] of Object.entries(LANGUAGES)) {
    describe(tag, () => {
      const own = new Map(leaves(language));

      it('has every key of every table, of the same kind, and none besides', () => {
        expect([...own.keys()].sort()).to.deep.equal([...english.keys()].sort());
        for (const [path, leaf] of english) expect(typeof own.get(path), path).to.equal(typeof leaf);
      });

      it('says something everywhere, and nothing unfinished', () => {
        for (const [path, leaf] of own) {
          for (const [parts] of typeof leaf === 'function' ? given(path) : [[[]]]) {
            const text = said(leaf, parts ?? []);
            expect(text, path).to.be.a('string').that.matches(/\S/);
            // A colon or a comma brings its blank.
            const whole = /\.(colon|comma)$/.test(path) ? String(text).trim() : text;
            expect(whole, path).not.to.match(/undefined|NaN|null|\[object|=>|\$\{|\s$| {2}/);
          }
        }
      });

      it('keeps every placeholder; only of one and two may Arabic say the number by the noun', () => {
        for (const [path, leaf] of own) {
          if (typeof leaf !== 'function') continue;
          // 'Down from 193' in some languages, '13 fewer' in others.
          // 'Of the 9' in some, 'of these' in others.
          if (path === 'queueCard.downFrom' || path === 'list.oldParts') continue;
          for (const [parts, number] of given(path)) {
            const [wanted, found] = [marksIn(said(english.get(path), parts)), marksIn(said(leaf, parts))];
            // English says 'just now', '1 day ago', and 'one task'.
            if (wanted === '' && (number === 1 || /^shared\.(ago|old)$/.test(path))) continue;
            if (tag === 'ar' && (number === 1 || number === 2) && found !== wanted) {
              expect(said(leaf, parts), path).to.match(/واحد|ساعة|آخر|ان(?: |$)|ين/);
              continue;
            }
            expect(found, `${path}(${parts.join(', ')})`).to.equal(wanted);
          }
        }
      });

      if (tag !== 'en')
        it('is no English', () => {
          for (const [path, leaf] of own) {
            if (SAME.test(path)) continue;
            const say = (text: unknown): string => String(said(text, usual(path)));
            expect(say(leaf), path).not.to.equal(say(english.get(path)));
            if (SCRIPTS[tag]) expect(say(leaf), path).to.match(SCRIPTS[tag]);
          }
        });
    });
  }

  it('Traditional Chinese has no character that is only written in Simplified', () => {
    const simplified =
      /[区队约过际阳个组钟数据时间现讯显扩开关闭结网页请检测续恢复义务员验进还论类应该载离读记录带这里轮号达满无]/u;
    // Those of the list that Traditional Chinese writes too.
    const both = /[恢里复据]/u;
    for (const [path, leaf] of leaves(zhHant)) {
      const text = String(said(leaf, usual(path)));
      for (const letter of text)
        if (!both.test(letter)) expect(letter, `${path}: ${text}`).not.to.match(simplified);
    }
  });

  describe('plural(locale)', () => {
    const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };

    it('is the form that goes with a number', () => {
      const said = (locale: string): string => NUMBERS.map(n => plural(locale)(n, forms)).join(' ');
      expect(said('ar')).to.equal('zero one two few few many many other other');
      expect(said('sk')).to.equal('other one few few other other other other many');
      expect(said('pt-BR')).to.equal('one one other other other other other other one');
      expect(said('zh-Hant')).to.equal('other other other other other other other other other');
    });

    it("is 'other' where a language needs a form that is not given", () => {
      expect(plural('ar')(2, { other: 'x' })).to.equal('x');
    });
  });

  describe('what goes with a number', () => {
    const said = (say: (n: string, value: number) => string): readonly string[] =>
      [0, 1, 2, 3, 5, 11, 21, 100].map(n => say(String(n), n));

    it('has six forms in Arabic', () => {
      const { shared, queueList, progressList } = ar;
      expect(said(queueList.waiting)).to.deep.equal([
        '0 شخص ينتظرون',
        'شخص واحد ينتظر',
        'شخصان ينتظران',
        '3 أشخاص ينتظرون',
        '5 أشخاص ينتظرون',
        '11 شخصًا ينتظرون',
        '21 شخصًا ينتظرون',
        '100 شخص ينتظرون',
      ]);
      expect(said((n, value) => shared.ago('day', n, value)).slice(1, 7)).to.deep.equal([
        'قبل يوم واحد',
        'قبل يومين',
        'قبل 3 أيام',
        'قبل 5 أيام',
        'قبل 11 يومًا',
        'قبل 21 يومًا',
      ]);
      expect(progressList.toCome('2', 2)).to.equal('نتيجتان لم تظهرا بعد');
    });

    it('has one, few and other in Slovak', () => {
      expect(said(sk.queueList.waiting)).to.deep.equal([
        '0 čaká',
        '1 čaká',
        '2 čakajú',
        '3 čakajú',
        '5 čaká',
        '11 čaká',
        '21 čaká',
        '100 čaká',
      ]);
      expect(sk.progressList.toCome('1,5', 1.5)).to.equal('1,5 výsledku ešte príde');
      expect([1, 3, 5].map(n => sk.shared.ago('day', String(n), n))).to.deep.equal([
        'pred 1 dňom',
        'pred 3 dňami',
        'pred 5 dňami',
      ]);
    });

    it("has 'zo' in Slovak before numbers that begin with s or š, as they are spoken", () => {
      const zo = ['4', '6', '7', '14', '16', '17', '40', '64', '70', '100', '199', '400', '14\u00a0000'];
      const z = ['1', '2', '5', '10', '15', '34', '50', '200', '1\u00a0000', '5\u00a0200', '12\u00a0345'];
      const of = (n: string): string => sk.progressCard.of('9', n, 0);
      expect(zo.map(of)).to.deep.equal(zo.map(n => `9 zo ${n} ľudí`));
      expect(z.map(of)).to.deep.equal(z.map(n => `9 z ${n} ľudí`));
    });

    it('has one and other in Portuguese, where 0 and 1.5 are one', () => {
      expect([0, 1, 1.5, 2, 21].map(n => ptBr.queueList.openCount(String(n), n))).to.deep.equal([
        '0 aberta',
        '1 aberta',
        '1.5 aberta',
        '2 abertas',
        '21 abertas',
      ]);
    });
  });

  describe('look-up', () => {
    const TAGS = Object.keys(LANGUAGES);

    for (const [wanted, found] of [
      ['zh-TW', 'zh-Hant'],
      ['zh-HK', 'zh-Hant'],
      ['zh-MO', 'zh-Hant'],
      ['zh-Hant-HK', 'zh-Hant'],
      ['zh_TW', 'zh-Hant'],
      ['zh', 'zh-Hans'],
      ['zh-SG', 'zh-Hans'],
      ['pt', 'pt-BR'],
      ['pt-PT', 'pt-BR'],
      ['ar-EG', 'ar'],
      ['AR', 'ar'],
      ['sk-SK', 'sk'],
      ['en-IN', 'en'],
      ['es', undefined],
      ['arc', undefined],
      ['s', undefined],
    ] as const)
      it(`of ${wanted} finds ${found ?? 'nothing, so English'}`, () => {
        expect(lookUp(wanted, TAGS)).to.equal(found);
      });
  });

  describe('added to the tables', () => {
    const NOW = Date.UTC(2021, 0, 6, 7, 40);

    before(() => {
      for (const [tag, language] of Object.entries(LANGUAGES)) addLanguage(tag, language);
    });

    it('words, digits and dates are of one locale, which keeps its region', () => {
      const digits = (locale: string): string => wordsFor(locale, 'UTC', undefined).number(1234);
      expect(wordsFor('ar-EG', 'UTC', undefined)).to.include({ lang: 'ar', locale: 'ar-EG' });
      expect(digits('ar-EG')).to.equal('١٬٢٣٤');
      expect(digits('ar-AE')).to.equal('1,234');
      expect(digits('pt-PT')).to.match(/^1[\s.]?234$/);
      expect(digits('sk')).to.match(/^1\s234$/);
      expect(wordsFor('es', 'UTC', undefined)).to.include({ lang: 'en', locale: 'en' });
    });

    it('every word of a length of time takes its form from its own number', () => {
      const words = wordsFor('ar-AE', 'UTC', undefined);
      expect([2, 5, 45, 60, 63, 185].map(n => words.minutes(n))).to.deep.equal([
        '2 دقيقة',
        '5 دقائق',
        '45 دقيقة',
        '1 ساعة',
        '1 ساعة و3 دقائق',
        '3 ساعات و5 دقائق',
      ]);
    });

    it('a key that a language lacks is English', () => {
      addLanguage('qaa', { shared: { community: 'X' } });
      const { strings } = wordsFor('qaa', 'UTC', undefined);
      expect(strings.community).to.equal('X');
      expect(strings.showMore).to.equal(en.shared.showMore);
      expect(strings.direction).to.equal('ltr');
    });

    for (const tag of Object.keys(LANGUAGES))
      it(`the age of a number is said in ${tag}`, () => {
        const words = new Words(tag, 'UTC', undefined);
        expect(words.strings).to.include({ direction: tag === 'ar' ? 'rtl' : 'ltr' });
        expect(words.asOf(NOW, NOW)).to.contain(words.time(NOW, NOW));
      });
  });

  describe('isolate(text, direction)', () => {
    it('keeps a text apart that is written the other way, and only that', () => {
      expect(isolate('安和苑', 'rtl')).to.equal('\u2068安和苑\u2069');
      expect(isolate('مساعدة', 'ltr')).to.equal('\u2068مساعدة\u2069');
      expect(isolate('مساعدة', 'rtl')).to.equal('مساعدة');
      expect(isolate('Keys', 'ltr')).to.equal('Keys');
    });
  });
});
