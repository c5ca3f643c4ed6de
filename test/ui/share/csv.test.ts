import { expect } from '@open-wc/testing';
import { csvOf } from '../../support/chunks.ts';
import { csv } from '../../../src/ui/share/csv.ts';
import { field } from '../../../src/ui/share/field.ts';
import type { Shown } from '../../../src/ui/shown.ts';
import { OPEN, OPEN_NOTICE, shownCard } from '../../support/cards.ts';
import { WRITTEN } from '../../support/feeds.ts';
import { filledFeed, HOSTILE } from '../../support/hostile.ts';
import { shownList, shownOne, VIEWS } from '../../support/shown.ts';
import { ago, contextIfReadable, contextOf, feedOf } from '../../support/views.ts';

/** The cells of what is saved, as a program reads the bytes: the mark is not of the text. */
function cells(shown: Shown): readonly (readonly string[])[] {
  const { rows } = csvOf(new TextDecoder().decode(new TextEncoder().encode(csv(shown))), ',');
  return rows.filter(row => row.length > 1 || row[0] !== '');
}

const waiting = (...counts: readonly (number | null)[]): readonly object[] =>
  counts.map((count, index) => ({ id: `c${index}`, name: `N${index}`, queue: { waiting: count } }));

/** What a spreadsheet would work with: OWASP's list and its wide forms. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\t\r＝＋－＠]/u;

describe('ui/share/csv', () => {
  it('has a line for each community, with a column for each measure and the time of the place, whose zone the header names', () => {
    const [head, ...rows] = cells(shownList('queue', contextOf(feedOf(waiting(1180, 7)))));
    expect([head?.[0], ...head!.slice(-2)]).to.deep.equal([
      'Community',
      'As of (China Standard Time)',
      'How current',
    ]);
    expect(rows.map(row => [row[0], ...row.slice(-2)])).to.deep.equal([
      ['N1', '2021-01-06 15:37', 'current'],
      ['N0', '2021-01-06 15:37', 'current'],
    ]);
    const at = head!.indexOf('People waiting');
    expect(rows.map(row => row[at])).to.deep.equal(['7', '1180']);
  });

  it("has headings and how current a number is in the reader's language", () => {
    const [head, row] = cells(shownList('queue', contextOf(feedOf(waiting(7)), { lang: 'zh-Hans' })));
    expect([...head!.slice(-2), row!.at(-1)]).to.deep.equal(['数据时间（北京时间）', '数据新旧', '最新']);
  });

  it('has all that is found and not only the rows that are drawn, in the order of the list', () => {
    const context = contextOf(feedOf(waiting(...Array.from({ length: 40 }, (_, index) => index))));
    const found = cells(shownList('queue', context, { order: '-waiting', search: 'n3' }, 5));
    expect(found.slice(1).map(([name]) => name)).to.deep.equal([
      'N39',
      'N38',
      'N37',
      'N36',
      'N35',
      'N34',
      'N33',
      'N32',
      'N31',
      'N30',
      'N3',
    ]);
  });

  it('leaves empty what is not known, and what is no longer current; neither is 0', () => {
    const old = { id: 'old', name: 'Old', asOf: ago(1800), queue: { waiting: 66 } };
    const [head, ...rows] = cells(shownList('queue', contextOf(feedOf([old, ...waiting(null, 0)]))));
    const at = head!.indexOf('People waiting');
    const byName = Object.fromEntries(rows.map(row => [row[0], [row[at], row.at(-1)]]));
    expect(byName).to.deep.equal({
      N0: ['', 'current'],
      N1: ['0', 'current'],
      Old: ['', 'no longer valid'],
    });
  });

  it('says on every line that numbers are invented, or not the newest', () => {
    const shown = shownList('queue', contextOf(feedOf(waiting(1, 2), { sample: true })));
    for (const [index, row] of cells({ ...shown, isDegraded: true }).entries())
      expect(row.at(-1)).to.match(
        index === 0 ? /^Please note$/ : /^Sample: .* No newer numbers can be read$/,
      );
  });

  it('has of one community a line for each thing said, with numbers in a column of their own', () => {
    const shown: Shown = {
      ...shownCard(OPEN, { notice: OPEN_NOTICE }),
      visualFacts: () => [
        { id: 'stages', label: 'Registered', items: [{ text: '1,180' }, { text: '78%' }] },
        { id: 'none', label: 'Nothing', items: [] },
      ],
      detailFacts: () => [{ id: 'bring', label: 'Bring', items: [{ text: 'keys' }, { text: 'ID card' }] }],
    };
    expect(cells(shown)).to.deep.equal([
      ['What', 'Value', 'Note'],
      ['Community', 'Anheli', ''],
      ['State', 'Open until 20:00', ''],
      ['Queue', 'About 2 h', 'to wait. Join at 15:40: your turn about 17:45. · Join by 19:30'],
      ['Registered', '1180', '78%'],
      ['Bring', 'keys · ID card', ''],
      ['Note', '180 people ahead', ''],
      ['Note', 'Wait in the lobby. You are called by groups of ten.', ''],
      ['As of (China Standard Time)', '2021-01-06 15:36', 'current'],
    ]);
  });

  it('is UTF-8 with its mark, with CRLF, and quotation marks doubled (RFC 4180)', () => {
    const quoted = { name: 'He said "no", then\nleft', queue: { waiting: 3 } };
    const text = csv(shownList('queue', contextOf(feedOf([quoted]))));
    expect(text.startsWith('\uFEFF"Community",')).to.equal(true);
    expect(text.endsWith('"current"\r\n')).to.equal(true);
    expect(text.replace(/\r\n/g, '')).not.to.match(/[\r\n]/);
    expect(text).to.include('"He said ""no"", then left"');
  });

  it('has an apostrophe before whatever a spreadsheet would work with, and before nothing else', () => {
    const named = (name: string): string | undefined =>
      cells(shownList('queue', contextOf(feedOf([{ name, queue: { waiting: 3 } }]))))[1]?.[0];
    for (const start of ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t=', '\r@', '\u200B=', ' ='])
      expect(named(`${start}cmd|' /C calc'!A0`), start).to.match(/^'/);
    for (const name of ['Anhe', '第12社区', "D'Anhe", '1=2', '"=1"']) expect(named(name)).to.equal(name);
  });

  it('has an apostrophe before what a spreadsheet would take for a date, a time or another number, and before no other text', () => {
    const { words } = contextOf(feedOf([{}]));
    for (const text of [
      '1/2',
      '3-4',
      '10:30',
      '2021-01-06',
      '12.5',
      '1月5日',
      '15:36:00',
      '10:30 PM',
      'Jan 5',
      '5 Jan, 09:40',
      'MAR1',
      'SEPT2',
      '5 de jan.',
      '3. 11.',
      '0012',
      '1E5',
      '1234567890123456789',
      ...['3E-2', '5.0E3', '.5', '12,5', '(5)', '$5', '5 €', '3 1/2', '1 000', 'TRUE', '#N/A'],
    ])
      expect(field(text, words), text).to.equal(`"'${text}"`);
    for (const text of [
      'Anhe',
      '180 people',
      '3 of 14',
      '16:30–19:15',
      'A720',
      '5 marketing',
      '第12社区',
      '½',
      '#7 North Gate',
      'True North',
      '55%',
      '4 short',
    ])
      expect(field(text, words), text).to.equal(`"${text}"`);
    expect(field('1,180', words)).to.equal('1180');
  });

  it('keeps separators of other countries within quotation marks, so that no cell begins behind one', () => {
    const text = csv(shownList('queue', contextOf(feedOf([{ name: 'a;=1+1', queue: { waiting: 3 } }]))));
    expect(text).to.include('"a;=1+1"');
  });

  it('holds no formula, whatever the feed says', () => {
    for (const [index, text] of HOSTILE.entries()) {
      if (index % 5 > 0) continue;
      for (const dressed of [text, `=${text}`]) {
        const context = contextIfReadable(
          filledFeed({ text: dressed, link: 'https://example.org/' }, WRITTEN),
        );
        if (!context) continue;
        for (const kind of Object.keys(VIEWS))
          for (const shown of [shownOne(kind, context), shownList(kind, context)])
            for (const cell of cells(shown).flat()) expect(cell).not.to.match(FORMULA);
      }
    }
  });

  it('keeps numbers as numbers in every language', () => {
    const context = contextOf(feedOf(waiting(12_345)), { lang: 'zh-Hans' });
    expect(csv(shownList('queue', context))).to.include('"N0",12345,');
    for (const lang of ['en', 'sk', 'pt-BR', 'ar', 'ar-EG']) {
      const { words } = contextOf(feedOf([{}]), { lang });
      expect(field(words.number(12_345), words), lang).to.equal('12345');
    }
  });

  it('names the zone without its season where clocks are changed', () => {
    const head = (timeZone: string): string | undefined =>
      cells(shownList('queue', contextOf(feedOf(waiting(3), { timeZone }))))[0]?.at(-2);
    expect(head('Europe/Bratislava')).to.equal('As of (Central European Time)');
    expect(head('Asia/Shanghai')).to.equal('As of (China Standard Time)');
  });
});
