import { expect } from '@open-wc/testing';
import { picture } from '../../../src/ui/share/picture.ts';
import { FAMILY } from '../../../src/ui/share/sheet.ts';
import { canvasMeasure, wrap } from '../../../src/ui/share/wrap.ts';
import type { Shown } from '../../../src/ui/shown.ts';
import { WRITTEN } from '../../support/feeds.ts';
import { filledFeed, HOSTILE } from '../../support/hostile.ts';
import { shownList, shownOne, VIEWS } from '../../support/shown.ts';
import { ago, contextIfReadable, contextOf, feedOf } from '../../support/views.ts';

const measure = canvasMeasure(FAMILY);

/** The picture, as a program that opens the file would read it. */
function opened(shown: Shown, direction: 'ltr' | 'rtl' = 'ltr'): Document {
  const read = new DOMParser().parseFromString(picture(shown, measure, direction), 'image/svg+xml');
  expect(read.querySelector('parsererror')?.textContent ?? '').to.equal('');
  expect(read.documentElement.namespaceURI).to.equal('http://www.w3.org/2000/svg');
  return read;
}

/** Its texts, from top to bottom. */
function lines(shown: Shown): readonly string[] {
  return [...opened(shown).querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
}

const ANHE = {
  name: 'Anheyuan',
  status: 'open',
  queue: { waiting: 180, outdoors: 75, groupSize: 10, servedPerHour: 90 },
  bring: ['keys'],
};

describe('ui/share/picture', () => {
  it('says what the widget says, with date and year', () => {
    const said = lines(shownOne('queue', contextOf(feedOf([ANHE], { name: 'Yuhua', sample: true })))).join(
      '\n',
    );
    for (const piece of [
      'Sample: these',
      'Anheyuan',
      'Open',
      '180',
      'people waiting',
      'Wait: about',
      '8 groups',
      'keys',
      'Yuhua',
    ])
      expect(said).to.include(piece);
    expect(said).to.include('As of Jan 6, 2021, 15:37');
  });

  it('never says how long ago: it may be looked at at any time', () => {
    const old = { ...ANHE, asOf: ago(1800) };
    for (const kind of Object.keys(VIEWS))
      for (const community of [ANHE, old, { ...ANHE, asOf: ago(60) }]) {
        const context = contextOf(feedOf([community]));
        for (const shown of [shownOne(kind, context), shownList(kind, context)])
          expect(lines(shown).join(' ')).not.to.match(/\bago\b|just now/);
      }
  });

  it('says what casts doubt on the numbers', () => {
    const shown = shownOne('queue', contextOf(feedOf([{ ...ANHE, asOf: ago(60) }])));
    const said = lines({ ...shown, isDegraded: true }).join(' ');
    expect(said)
      .to.match(/may have changed/)
      .and.match(/No new numbers can be read/);
  });

  it('has the rows shown of a list, and says how many there are', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      id: `c${index}`,
      name: `N${index}`,
      queue: { waiting: index },
    }));
    const said = lines(shownList('queue', contextOf(feedOf(many)), {}, 3));
    expect(said.filter(text => /^N\d/.test(text))).to.deep.equal(['N0', 'N1', 'N2']);
    expect(said).to.include('3 of 20 shown').and.include('Waiting');
  });

  it('keeps every line within the picture: long names, long words, Chinese', () => {
    for (const name of [
      'Community of the northern bank '.repeat(3),
      'x'.repeat(80),
      '安和苑社区'.repeat(16),
    ]) {
      const context = contextOf(feedOf([{ ...ANHE, name }]));
      for (const shown of [shownOne('queue', context), shownList('queue', context)]) {
        const frame = opened(shown).documentElement as unknown as SVGSVGElement;
        document.body.append(frame);
        const width = frame.viewBox.baseVal.width;
        for (const text of frame.querySelectorAll('text')) {
          const box = text.getBBox();
          expect(box.x >= 0 && box.x + box.width <= width, text.textContent!).to.equal(true);
        }
        const said = [...frame.querySelectorAll('text')].map(({ textContent }) => textContent).join('');
        frame.remove();
        expect(said.replace(/\s/g, '')).to.include(name.replace(/\s/g, ''));
      }
    }
  });

  it('begins at the right where the language does', () => {
    const shown = shownOne('queue', contextOf(feedOf([ANHE])));
    const frame = opened(shown, 'rtl').documentElement as unknown as SVGSVGElement;
    document.body.append(frame);
    const right = [...frame.querySelectorAll('text')].map(text => text.getBBox().x + text.getBBox().width);
    frame.remove();
    expect(Math.max(...right)).to.be.within(600, 620);
    expect(frame.getAttribute('direction')).to.equal('rtl');
  });

  it('holds text and nothing else, whatever the feed says', () => {
    for (const [index, text] of HOSTILE.entries()) {
      if (index % 5 > 0) continue;
      const context = contextIfReadable(filledFeed({ text, link: 'https://example.org/' }, WRITTEN));
      if (!context) continue;
      for (const kind of Object.keys(VIEWS))
        for (const shown of [shownOne(kind, context), shownList(kind, context)]) {
          const all = [...opened(shown).querySelectorAll('*')];
          expect([...new Set(all.map(({ localName }) => localName))].sort()).to.deep.equal([
            'rect',
            'svg',
            'text',
            'title',
          ]);
          const attributes = new Set(all.flatMap(each => each.getAttributeNames()));
          expect([...attributes].filter(name => /^on|href|src|style/i.test(name))).to.deep.equal([]);
        }
    }
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
