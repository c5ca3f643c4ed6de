import { expect } from '@open-wc/testing';
import { picture } from '../../../src/ui/share/picture.ts';
import { FAMILY, paint, WIDTH, type Drawn, type Sheet } from '../../../src/ui/share/sheet.ts';
import { canvasMeasure, wrap } from '../../../src/ui/share/wrap.ts';
import type { Shown } from '../../../src/ui/shown.ts';
import { OPEN, OPEN_NOTICE, shownCard } from '../../support/cards.ts';
import { shownList } from '../../support/shown.ts';
import { contextOf, feedOf } from '../../support/views.ts';

const measure = canvasMeasure(FAMILY);
const MARGIN = 64;

type Text = Extract<Drawn, { kind: 'text' }>;

function texts(shown: Shown, address = ''): readonly Text[] {
  return picture(shown, measure, address).drawn.filter((each): each is Text => each.kind === 'text');
}

function lines(shown: Shown, address = ''): readonly string[] {
  return texts(shown, address).map(({ text }) => text);
}

/** Where there is ink in a picture: how far from its left and right edge. */
function margins(sheet: Sheet, direction: 'ltr' | 'rtl'): readonly [left: number, right: number] {
  const canvas = document.createElement('canvas');
  expect(paint(sheet, canvas, direction)).to.equal(true);
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, WIDTH, sheet.height);
  let [left, right] = [WIDTH, 0];
  for (let at = 0; at < data.length; at += 4) {
    // Darker than the rule, which runs over the whole width.
    if (data[at]! > 180) continue;
    const x = (at / 4) % WIDTH;
    left = Math.min(left, x);
    right = Math.max(right, x);
  }
  return [left, WIDTH - 1 - right];
}

describe('ui/share/picture', () => {
  it('says what the card says, with date and year, and where there are newer numbers', () => {
    const given = { notice: OPEN_NOTICE, feed: { name: 'Yuhua', sample: true } };
    expect(lines(shownCard(OPEN, given), 'https://example.org/testing')).to.deep.equal([
      'Anheli',
      'Queue',
      'Open until 20:00',
      'About 2 h',
      'to wait. Join at 15:40: your turn about 17:45.',
      'Join by 19:30',
      '180 people ahead',
      'Wait in the lobby. You are called by groups of ten.',
      'As of Jan 6, 2021, 15:36',
      'Sample: these numbers are invented',
      'Yuhua',
      'https://example.org/testing',
    ]);
  });

  it('has the answer in the largest type, in light weight where it is the last one known', () => {
    const largest = (shown: Shown): Text => texts(shown).reduce((a, b) => (b.size > a.size ? b : a));
    expect(largest(shownCard(OPEN))).to.include({ text: 'About 2 h', weight: 700, ink: 'text' });
    const old = { ...OPEN, verdict: { text: '95 people', look: 'old' as const } };
    expect(largest(shownCard(old, { age: 75 }))).to.include({ text: '95 people', weight: 300, ink: 'muted' });
  });

  it('leads a state with its shape', () => {
    const full = { verdict: { text: 'Full today', mark: 'full' as const, color: 'alert' as const } };
    const [shape] = picture(shownCard(full), measure, '').drawn.filter(({ kind }) => kind === 'shape');
    expect(shape).to.include({ ink: 'alert' });
  });

  it('says what casts doubt on the numbers', () => {
    const said = lines(shownCard(OPEN, { age: 75, isDegraded: true }));
    expect(said).to.include.members(['may have changed', 'No newer numbers can be read']);
  });

  it('has the rows of a list, and says how many more there are', () => {
    const many = Array.from({ length: 50 }, (_, index) => ({
      id: `c${index}`,
      name: `N${index}`,
      queue: { waiting: index },
    }));
    const said = lines(shownList('queue', contextOf(feedOf(many)), { order: 'name' }, 50));
    expect(said.filter(text => /^N\d/.test(text))).to.have.length(40);
    expect(said).to.include('and 10 more');
  });

  it('keeps every line within the picture, and loses nothing of a name: long names, long words, Chinese', () => {
    for (const name of [
      'Community of the northern bank '.repeat(2).trim(),
      'x'.repeat(80),
      '安和苑社区'.repeat(16),
    ]) {
      const shown = shownCard({ ...OPEN, name: { text: name, lang: undefined } });
      for (const { text, x, size, weight } of texts(shown))
        expect(x + measure(text, size, weight), text).to.be.at.most(WIDTH - 2 * MARGIN);
      expect(lines(shown).join('').replace(/\s/g, '')).to.include(name.replace(/\s/g, ''));
    }
  });

  it('is as wide as chats show it, on white, and begins at the right where the language does', () => {
    const sheet = picture(shownCard({ verdict: { text: 'نحو ساعتين' } }), measure, '');
    const [left, right] = margins(sheet, 'rtl');
    expect(right).to.be.within(MARGIN - 4, MARGIN + 12);
    expect(left).to.be.above(WIDTH / 4);
    expect(margins(sheet, 'ltr')[0]).to.be.within(MARGIN - 4, MARGIN + 12);
  });
});

describe('ui/share/wrap', () => {
  const byLength = (text: string): number => [...text].length;

  it('breaks at blanks, between Chinese characters, and within words that are too long', () => {
    expect(wrap('one two three', 7, byLength)).to.deep.equal(['one two', 'three']);
    expect(wrap('安和苑社区', 2, byLength)).to.deep.equal(['安和', '苑社', '区']);
    expect(wrap('abcdefg hi', 3, byLength)).to.deep.equal(['abc', 'def', 'g', 'hi']);
  });

  it('keeps accents with their letters, loses nothing, and has no line for nothing', () => {
    expect(wrap('e\u0301e\u0301e\u0301', 2, byLength)).to.deep.equal(['e\u0301', 'e\u0301', 'e\u0301']);
    expect(wrap('', 5, byLength)).to.deep.equal([]);
  });
});
