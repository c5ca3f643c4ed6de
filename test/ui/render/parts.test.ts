import { expect, fixtureSync } from '@open-wc/testing';
import { html } from 'lit';
import type { AgeView } from '../../../src/ui/age-view.ts';
import type { Figure } from '../../../src/ui/panel.ts';
import {
  renderAge,
  renderFacts,
  renderFigure,
  renderItems,
  renderLine,
  renderNotice,
  renderStatus,
  renderFeedText,
} from '../../../src/ui/render/parts.ts';
import { renderBar } from '../../../src/ui/render/bar.ts';
import { ago } from '../../support/views.ts';
import { textOf } from '../../support/widgets.ts';

function draw(content: unknown): Element {
  return fixtureSync(html`<div>${content}</div>`);
}

const FIGURE: Figure = { freshness: 'fresh', text: '10', label: 'on duty', of: 'of 14', instead: '' };
const AGE: AgeView = {
  freshness: 'fresh',
  asOf: Date.parse(ago(4)),
  asOfText: 'As of 15:36',
  timeText: '15:36',
  old: '4 min old',
  share: 0.13,
  ago: '4 min ago',
  doubt: '',
  changesAt: Infinity,
};

describe('ui/render/parts', () => {
  it('a text of the feed is kept apart in direction, and has a language where it is another', () => {
    expect(draw(renderFeedText({ text: 'x', lang: undefined })).innerHTML).to.match(/<bdi>.*x.*<\/bdi>/);
    expect(draw(renderFeedText({ text: '安', lang: 'zh-Hans' })).querySelector('bdi')?.lang).to.equal(
      'zh-Hans',
    );
  });

  it('pieces of text have a dot between them, but not before an explanation', () => {
    const items = [
      { text: 'one' },
      { text: 'two' },
      { text: 'why', tone: 'how' },
      { text: 'three' },
    ] as const;
    expect(textOf(draw(renderItems(items)))).to.equal('one · two why · three');
    expect(textOf(draw(renderItems([])))).to.equal('');
  });

  it('a line without pieces is no line', () => {
    expect(draw(renderLine([], 'under')).childElementCount).to.equal(0);
    expect(draw(renderLine([{ text: 'x' }], 'under')).querySelector('[part="under"]')?.className).to.equal(
      'under',
    );
  });

  it('a state has a word and a shape of its own, so that its colour says nothing that they do not', () => {
    const shapes = (['open', 'paused', 'full', 'closed', 'done', 'not-started', undefined] as const).map(
      status => {
        const drawn = draw(renderStatus({ status, word: 'Word', current: true }));
        expect(textOf(drawn)).to.equal('Word');
        expect(drawn.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
        return drawn.querySelector('path')?.getAttribute('d');
      },
    );
    expect(new Set(shapes).size).to.equal(7);
  });

  it('a state that is not current does not say that it is', () => {
    const state = (current: boolean): boolean =>
      draw(renderStatus({ status: 'open', word: 'Open', current }))
        .querySelector('.state')!
        .hasAttribute('data-current');
    expect([state(true), state(false)]).to.deep.equal([true, false]);
  });

  it('a meter has as many full bars as it says', () => {
    const full = (meter: 0 | 1 | 2 | 3): number =>
      (
        draw(renderItems([{ text: 'x', meter }]))
          .querySelector('path:not([fill-opacity])')
          ?.getAttribute('d') ?? ''
      ).split('z').length - 1;
    expect([full(0), full(1), full(2), full(3)]).to.deep.equal([0, 1, 2, 3]);
  });

  it('a number that is withheld has no digits of its own, only the words that stand in its place', () => {
    expect(textOf(draw(renderFigure(FIGURE)))).to.equal('10 of 14 on duty');
    const without = draw(renderFigure({ ...FIGURE, text: undefined, instead: 'Last known: 10' }));
    expect(textOf(without)).to.equal('Last known: 10');
    expect(without.querySelector('[part="number"]')).to.equal(null);
  });

  it('an age is told with a machine-readable time, a doubt with another shape', () => {
    const shape = (age: AgeView): string | null | undefined =>
      draw(renderAge(age)).querySelector('path')?.getAttribute('d');
    const drawn = draw(renderAge(AGE));
    expect(textOf(drawn)).to.equal('As of 15:36 · 4 min ago');
    expect(drawn.querySelector('time')?.dateTime).to.equal('2021-01-06T07:36:00.000Z');
    const unknown: AgeView = { ...AGE, asOf: undefined, asOfText: 'Time not known', ago: '' };
    expect(draw(renderAge(unknown)).querySelector('time')?.hasAttribute('datetime')).to.equal(false);
    expect(textOf(draw(renderAge(unknown)))).to.equal('Time not known');
    expect(shape({ ...AGE, doubt: 'may have changed' })).not.to.equal(shape(AGE));
    expect(shape(unknown)).not.to.equal(shape(AGE));
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

  it('a bar is geometry, not a style that a strict page would drop', () => {
    const drawn = draw(renderBar([0.6, 0.25]));
    expect([...drawn.querySelectorAll('path')].map(path => path.getAttribute('d'))).to.deep.equal([
      'M0 0h100v8H0z',
      'M0 0h60v8H0z',
      'M0 0h25v8H0z',
    ]);
    expect(drawn.querySelector('[style]')).to.equal(null);
  });

  it('a notice is a sentence with a shape', () => {
    expect(textOf(draw(renderNotice('Sample')))).to.equal('Sample');
  });
});
