import { expect, fixtureSync } from '@open-wc/testing';
import { html } from 'lit';
import type { Mark } from '../../../src/ui/panel.ts';
import { renderFacts } from '../../../src/ui/render/facts.ts';
import { MARKS, renderMark, renderMeter } from '../../../src/ui/render/marks.ts';
import { renderFeedText } from '../../../src/ui/render/parts.ts';
import { textOf } from '../../support/widgets.ts';

function draw(content: unknown): Element {
  return fixtureSync(html`<div>${content}</div>`);
}

describe('ui/render', () => {
  it('a text of the feed is kept apart in direction, and has a language where it is another', () => {
    expect(draw(renderFeedText({ text: 'x', lang: undefined })).innerHTML).to.match(/<bdi>.*x.*<\/bdi>/);
    expect(draw(renderFeedText({ text: '安', lang: 'zh-Hans' })).querySelector('bdi')?.lang).to.equal(
      'zh-Hans',
    );
  });

  it('each state has a shape of its own, so that its colour says nothing that it does not; it is not read out', () => {
    const marks = Object.keys(MARKS) as Mark[];
    const shapes = marks.map(mark => {
      const drawn = draw(renderMark(mark));
      expect(textOf(drawn)).to.equal('');
      expect(drawn.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
      const path = drawn.querySelector('path');
      return `${path?.getAttribute('d')} ${path?.getAttribute('class')}`;
    });
    // What is old and what is not known are the same: no state is known now.
    expect(new Set(shapes).size).to.equal(marks.length - 1);
  });

  it('a meter has as many full steps as it says', () => {
    const full = (meter: number): number =>
      (draw(renderMeter(meter)).querySelector('.solid')?.getAttribute('d') ?? '').split('z').length - 1;
    expect([full(0), full(1), full(2), full(3)]).to.deep.equal([0, 1, 2, 3]);
  });

  it('facts of which nothing is known are not listed', () => {
    const facts = [
      { id: 'a', label: 'A', items: [] },
      { id: 'b', label: 'B', items: [{ text: 'one' }, { text: 'two' }] },
      { id: 'c', label: 'C', lines: true, items: [{ text: 'one' }, { text: 'two' }] },
    ];
    const drawn = draw(renderFacts(facts));
    expect(textOf(drawn)).to.equal('B one · two C one two');
    expect(drawn.querySelectorAll('[part="c"] dd').length).to.equal(2);
    expect(draw(renderFacts(facts.slice(0, 1))).childElementCount).to.equal(0);
  });
});
