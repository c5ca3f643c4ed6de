import { expect } from '@open-wc/testing';
import { matches, parseCondition } from '../../src/import/condition.ts';
import { mapFeed, readMapped } from '../../src/import/mapping.ts';
import { calendar } from '../../src/text/calendar.ts';
import { importTools } from '../../src/text/import-tools.ts';
import { map } from '../support/mappings.ts';
import { growth } from '../support/growth.ts';

const ROWS = 'id,kind,n,m,at\na,site,600,5,2021-01-06T15:40:00Z\nb,total,900,7,2021-01-06T15:50:00Z';

interface Mapped {
  readonly communities: readonly Record<string, unknown>[];
}

function documentOf(give: object, list: object = {}, top: object = {}): Mapped | null {
  const mapping = {
    mapping: 1,
    ...top,
    feed: { communities: { $each: '', ...list, give: { id: '$id', name: '$id', ...give } } },
  };
  return map(ROWS, mapping).document as Mapped | null;
}

function codesOf(give: object, list: object = {}, top: object = {}): readonly string[] {
  const mapping = {
    mapping: 1,
    ...top,
    feed: { communities: { $each: '', ...list, give: { id: '$id', name: '$id', ...give } } },
  };
  return map(ROWS, mapping).issues.map(({ code, pointer }) => `${code} ${pointer}`);
}

const OPTIONS: Readonly<Record<string, readonly unknown[]>> = {
  take: ['median', null, 1],
  words: [[], null, 'x'],
  zone: ['Mars', '', null, 1],
  pattern: ['HH:mm', null, 1, [], ['dd.MM.yyyy', 'HH'], ['dd.MM.yyyy', 5], Array(21).fill('dd.MM.yyyy')],
  lang: ['', 'no such language', 1, null],
  join: [1, null, ['-']],
  where: [null, {}, { kind: 'site' }],
  decimal: [';', null],
  times: [0, -1, '60', null, Infinity],
  unit: ['second', 'days', null],
  slug: ['yes', 1, null],
  split: ['', 1, null],
  divide: [60],
  Take: ['sum'],
};

describe('options of a mapping', () => {
  for (const [option, values] of Object.entries(OPTIONS)) {
    it(`gives nothing for a value whose ${option} cannot be used, and says so`, () => {
      for (const value of values) {
        const give = { queue: { waiting: { $from: 'n', [option]: value }, stations: '$m' } };
        const label = JSON.stringify(value);
        expect(documentOf(give)?.communities[0], label).to.deep.equal({
          id: 'a',
          name: 'a',
          queue: { stations: 5 },
        });
        const [code, ...others] = codesOf(give);
        expect(code, label).to.match(/^mapping\/(?:bad|unknown)-option .*\/give\/queue\/waiting\//);
        expect(others, label).to.deep.equal([]);
      }
    });
  }

  it('gives nothing for a value of which one path is none: a sum of the others would look right', () => {
    for (const paths of [['n', 5], ['n', null], [], 7, ['n', 'x'.repeat(201)], Array(1001).fill('n')]) {
      const give = { queue: { waiting: { $from: paths, take: 'sum' } } };
      expect(documentOf(give)?.communities[0], JSON.stringify(paths)?.slice(0, 40)).to.deep.equal({
        id: 'a',
        name: 'a',
      });
      expect(codesOf(give)).to.have.length(1);
    }
  });

  it('gives nothing for a list of which an option cannot be used', () => {
    const lists: readonly object[] = [
      { wher: { kind: 'site' } },
      { where: 'site' },
      { where: null },
      { where: { kind: { equals: 'site' } } },
      { where: { kind: {} } },
      { where: { kind: { is: 'site', like: 's' } } },
      { where: { kind: { is: {} } } },
      { where: { kind: [] } },
      { where: Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`c${index}`, ''])) },
      { latest: 5 },
      { latest: null },
      { latest: { $from: 'at', pattern: 'HH' } },
      { key: ['id'] },
      { key: '$id', order: { $from: 'at', zone: 'Mars' } },
      { join: [] },
      { join: { names: '$id' } },
    ];
    for (const list of lists) {
      const label = JSON.stringify(list).slice(0, 80);
      expect(documentOf({}, list)?.communities, label).to.deep.equal([]);
      expect(codesOf({}, list)[0], label).to.match(/^mapping\/(?:bad-option|unknown-option|misplaced) /);
    }
  });

  it('gives nothing for a list that tests a column that there is not: all rows would pass, or none', () => {
    for (const where of [{ knd: { not: 'total' } }, { knd: '' }, { $knd: { not: 'total' } }]) {
      expect(documentOf({}, { where })?.communities).to.deep.equal([]);
      expect(codesOf({}, { where })).to.deep.equal(['mapping/no-column /feed/communities/where']);
    }
  });

  it('gives nothing for a list that tests a further file which did not come', () => {
    const files = { kinds: { url: 'kinds.csv', key: 'id' } };
    const list = { join: { kinds: '$id' }, where: { 'kinds.kind': { not: 'total' } } };
    expect(documentOf({}, list, { files })?.communities).to.deep.equal([]);
  });

  it('keeps the list where only a value in it is lost, and the value where only another is', () => {
    const give = { queue: { waiting: { $from: 'n', unit: 'day' } }, district: '$kind' };
    expect(documentOf(give)?.communities).to.deep.equal([
      { id: 'a', name: 'a', district: 'site' },
      { id: 'b', name: 'b', district: 'total' },
    ]);
  });

  it('reads nothing where an option at the top cannot be used', () => {
    const tops: readonly object[] = [
      { zon: 'UTC' },
      { zone: 'Mars' },
      { zone: null },
      { decimal: ';' },
      { delimiter: 'comma' },
      { header: 0 },
      { header: '2' },
      { files: [] },
      { files: { names: { url: '' } } },
      { files: Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`f${n}`, { url: 'u', key: 'k' }])) },
    ];
    for (const top of tops) {
      expect(documentOf({}, {}, top), JSON.stringify(top).slice(0, 60)).to.equal(null);
      expect(codesOf({}, {}, top)[0]).to.match(/^mapping\/(?:bad|unknown)-option \//);
    }
    const withProto = JSON.parse(
      '{"mapping":1,"__proto__":{"zone":"UTC"},"feed":{"communities":[]}}',
    ) as unknown;
    expect(map(ROWS, withProto).issues.map(({ code }) => code)).to.deep.equal(['mapping/unknown-option']);
  });

  it('takes notes and members of the publisher for no options', () => {
    const note = { note: 'Why.', 'x-owner': 'desk 4' };
    const give = { queue: { waiting: { $from: 'n', ...note } } };
    expect(codesOf(give, { where: { kind: 'site' }, ...note }, { ...note, $schema: 's' })).to.deep.equal([]);
  });

  it('knows no time where an option of asOf cannot be used: the time of the document would look right', () => {
    const broken: readonly unknown[] = [
      { $from: 'at', zone: 'Mars' },
      { $from: 'at', pattern: 'HH' },
      { $from: 'at', divide: 1 },
      { $from: 5 },
      { from: 'at' },
      ['$at'],
      // The column was renamed.
      '$updated',
      { $from: ['n', 'm'], take: 'max', pattern: 'dd.MM.yyyy' },
      { $from: ['kind', 'at'], take: 'max' },
    ];
    for (const asOf of broken) {
      const feed = {
        generatedAt: '2021-01-06T16:00:00Z',
        validUntil: asOf,
        communities: {
          $each: '',
          give: { id: '$id', name: '$id', asOf, queue: { waiting: '$n', asOf } },
        },
      };
      const reading = readMapped(map(ROWS, { mapping: 1, zone: 'UTC', feed }), calendar);
      const [first] = reading.feed?.communities ?? [];
      const label = JSON.stringify(asOf);
      expect([first?.asOf, first?.queue?.asOf], label).to.deep.equal([NaN, NaN]);
      expect(
        reading.issues.map(({ severity }) => severity),
        label,
      ).to.include('error');
    }
    const lost = { mapping: 1, feed: { validUntil: { $from: '0.at', zone: 'Mars' }, communities: [] } };
    expect(readMapped(map(ROWS, lost), calendar).feed?.validUntil).to.deep.equal(NaN);
  });

  it('knows no time where a row says none: that of the document would look right', () => {
    const give = { id: '$id', name: '$id', asOf: '$at', queue: { waiting: '$n', asOf: '$at' } };
    for (const cell of ['', ' ', '#N/A', '-']) {
      const mapping = {
        mapping: 1,
        feed: { generatedAt: '2021-01-06T16:00Z', communities: { $each: '', give } },
      };
      const mapped = map(`id,n,at\na,5,${cell}\nb,,`, mapping);
      expect(mapped.document, cell).to.deep.equal({
        version: 1,
        generatedAt: '2021-01-06T16:00Z',
        communities: [
          { id: 'a', name: 'a', asOf: null, queue: { waiting: 5, asOf: null } },
          { id: 'b', name: 'b', asOf: null },
        ],
      });
      const [first] = readMapped(mapped, calendar).feed?.communities ?? [];
      expect([first?.asOf, first?.queue?.asOf, mapped.issues]).to.deep.equal([NaN, NaN, []]);
    }
  });

  it('leaves a limit open where a cell is empty', () => {
    const mapping = { mapping: 1, feed: { validUntil: '$0.until', communities: [] } };
    expect(map('[{"until":""}]', mapping).document).to.deep.equal({ version: 1, communities: [] });
  });

  it('is refused in a table of the page as in a mapping', () => {
    const { document, issues } = mapFeed(ROWS, null, { mapping: 1, decimal: 'x', feed: {} }, importTools);
    expect([document, issues.map(({ code }) => code)]).to.deep.equal([null, ['mapping/bad-option']]);
  });
});

describe('where', () => {
  const kept = (condition: unknown, texts: readonly string[]): readonly string[] =>
    texts.filter(text => parseCondition(condition)?.(text));

  it('keeps what is, is not or matches', () => {
    const texts = ['Mill Yard', 'Mall', 'Pond', ''];
    expect(kept('Pond', texts)).to.deep.equal(['Pond']);
    expect(kept(['Pond', null], texts)).to.deep.equal(['Pond', '']);
    expect(kept({ is: ['Pond', 'Mall'] }, texts)).to.deep.equal(['Mall', 'Pond']);
    expect(kept({ not: '' }, texts)).to.deep.equal(['Mill Yard', 'Mall', 'Pond']);
    expect(kept({ matches: 'M?ll*' }, texts)).to.deep.equal(['Mill Yard', 'Mall']);
    expect(kept({ matches: ['*nd', '*rd'], not: 'Pond' }, texts)).to.deep.equal(['Mill Yard']);
  });

  it('compares numbers and truth as text', () => {
    expect(kept(5, ['5', '5.0'])).to.deep.equal(['5']);
    expect(kept({ is: true }, ['true', ''])).to.deep.equal(['true']);
  });

  it('matches by * and ?, in no more than the product of both lengths', () => {
    for (const [pattern, text, fits] of [
      ['*', '', true],
      ['a*b*c', 'a-b-b-c', true],
      ['a*b*c', 'a-c-b', false],
      ['?', '', false],
      ['??', 'ab', true],
      ['a.c', 'abc', false],
      ['**a', 'bba', true],
    ] as const) {
      expect(matches(text, pattern), `${pattern} ${text}`).to.equal(fits);
    }
    const pattern = `${'*a'.repeat(20)}*b`;
    expect(growth(length => matches('a'.repeat(length), pattern), 5000)).to.be.below(10);
  });
});
