import { expect } from '@open-wc/testing';
import { csvOf } from '../../support/chunks.ts';
import { csv } from '../../../src/ui/share/csv.ts';
import type { Shown } from '../../../src/ui/shown.ts';
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
  it('has a line for each community with the columns shown, when it was and how far it holds', () => {
    expect(cells(shownList('queue', contextOf(feedOf(waiting(1180, 7)))))).to.deep.equal([
      ['Community', 'Waiting', 'Wait', 'As of', 'Freshness'],
      ['N0', '1180', '', '2021-01-06T07:37:00Z', 'fresh'],
      ['N1', '7', '', '2021-01-06T07:37:00Z', 'fresh'],
    ]);
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

  it('of one community has what its picture tells: each stage with its share, each task with its gap', () => {
    const community = {
      testing: { population: 1000, registered: 900, sampled: 1030 },
      volunteers: { roles: [{ id: 'code-help', name: 'Code help', onDuty: 1, min: 2, needed: 8 }] },
    };
    const context = contextOf(feedOf([community]));
    const progress = cells(shownOne('progress', context));
    expect(progress).to.deep.include.members([
      ['Registered', '900 · 90%'],
      ['Sampled', '1,030 · 103% · more than the population given'],
    ]);
    const volunteers = cells(shownOne('volunteers', context));
    expect(volunteers).to.deep.include([
      'Code help',
      'On duty 1 · Needed 8 · Lacking 7 · below the least of 2',
    ]);
  });

  it('leaves empty what is not known, and what is no longer current; neither is 0', () => {
    const old = { id: 'old', name: 'Old', status: 'open', asOf: ago(1800), queue: { waiting: 66 } };
    expect(cells(shownList('queue', contextOf(feedOf([old, ...waiting(null, 0)]))))).to.deep.equal([
      ['Community', 'State', 'Waiting', 'Wait', 'As of', 'Freshness'],
      ['N0', '', '', '', '2021-01-06T07:37:00Z', 'fresh'],
      ['N1', '', '0', '', '2021-01-06T07:37:00Z', 'fresh'],
      ['Old', '', '', '', '2021-01-05T01:40:00Z', 'expired'],
    ]);
  });

  it('has what stands below a number in a column of its own, so that tickets are not taken for heads', () => {
    const tickets = { id: 't', name: 'T', queue: { nowServing: '10', lastIssued: '40' } };
    const [head, , row] = cells(shownList('queue', contextOf(feedOf([...waiting(5), tickets]))));
    expect(head?.slice(0, 3)).to.deep.equal(['Community', 'Waiting', 'Waiting (note)']);
    expect(row?.slice(0, 3)).to.deep.equal(['T', '30', 'tickets not called yet']);
  });

  it('says on every line that numbers are invented, or not the newest', () => {
    const shown = shownList('queue', contextOf(feedOf(waiting(1, 2), { sample: true })));
    for (const [index, row] of cells({ ...shown, isDegraded: true }).entries())
      expect(row.at(-1)).to.match(index === 0 ? /^Note$/ : /^Sample: .* no newer numbers can be read$/);
  });

  it('has of one community a line for each thing said', () => {
    const anhe = { name: 'Anhe', status: 'open', queue: { waiting: 1180 }, bring: ['keys', 'ID card'] };
    expect(cells(shownOne('queue', contextOf(feedOf([anhe]))))).to.deep.equal([
      ['What', 'Value'],
      ['Community', 'Anhe'],
      ['State', 'Open'],
      ['people waiting', '1180'],
      ['Bring', 'keys · ID card'],
      ['As of', '2021-01-06T07:37:00Z'],
      ['Freshness', 'fresh'],
    ]);
  });

  it('is UTF-8 with its mark, with CRLF, and quotation marks doubled (RFC 4180)', () => {
    const quoted = { name: 'He said "no", then\nleft', queue: { waiting: 3 } };
    const text = csv(shownList('queue', contextOf(feedOf([quoted]))));
    expect(text.startsWith('\uFEFF"Community",')).to.equal(true);
    expect(text.endsWith('"fresh"\r\n')).to.equal(true);
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
  });
});
