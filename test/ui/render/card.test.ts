import { expect, fixtureSync } from '@open-wc/testing';
import { html, nothing } from 'lit';
import { ageOf } from '../../../src/domain/age.ts';
import { ageView } from '../../../src/ui/age-view.ts';
import type { Display } from '../../../src/ui/display.ts';
import type { Panel } from '../../../src/ui/panel.ts';
import { renderCard, type Card } from '../../../src/ui/render/card.ts';
import { WRITTEN } from '../../support/feeds.ts';
import { contextOf, feedOf } from '../../support/views.ts';
import { textOf } from '../../support/widgets.ts';

const DISPLAY: Display = {
  isCompact: false,
  isLarge: false,
  isGrouped: false,
  heading: null,
  headingLevel: 3,
  sort: null,
  limit: 10,
  hasTools: true,
};
const CONTEXT = contextOf(feedOf([]));

const PANEL: Panel = {
  name: { text: 'Anheli', lang: undefined },
  kind: { text: 'Queue' },
  verdict: { text: 'About 2 h' },
  sentences: [{ pieces: [{ text: 'to wait.' }] }],
  remarks: [
    { id: 'people', icon: 'people', pieces: [{ text: '180 people', isStrong: true }, { text: ' ahead' }] },
    { id: 'bring', icon: 'bring', pieces: [{ text: 'Bring your card.' }], keepInLarge: true },
  ],
  advice: { text: 'Wait in the lobby.' },
  detailsLabel: 'How estimated',
};

/** A panel whose numbers are so many minutes old, with a limit of 30 minutes. */
function aged(minutes: number | undefined): Panel {
  const asOf = minutes === undefined ? undefined : WRITTEN - minutes * 60_000;
  const age = ageOf(asOf, { now: WRITTEN, limit: 1800 });
  return { ...PANEL, age: ageView(age, 'queue', CONTEXT) };
}

function draw(more: Partial<Card> = {}): Element {
  const panel = more.panel ?? aged(4);
  const card: Card = {
    panel,
    words: CONTEXT.words,
    display: DISPLAY,
    missing: '',
    contact: undefined,
    visual: () => html`<i class="picture"></i>`,
    details: undefined,
    table: undefined,
    spoken: '',
    isSample: false,
    isDegraded: false,
    retry: () => undefined,
    share: undefined,
    ...more,
  };
  return fixtureSync(html`<div>${renderCard(card)}</div>`);
}

const part = (root: Element, name: string): Element | null => root.querySelector(`[part~="${name}"]`);

describe('ui/render/card', () => {
  it('is read from the top: whose numbers, the answer, what to know, how old', () => {
    expect(textOf(draw())).to.match(
      /Anheli: Queue.*About 2 h.*to wait\..*180 people ahead.*Wait in the lobby\..*15:36.*4 min ago/,
    );
  });

  it('old numbers are said to be old before anything else, and how old', () => {
    const text = (minutes: number): string => textOf(draw({ panel: aged(minutes) }));
    expect(text(75)).to.match(/^75.min old – may have changed Anheli/);
    expect(text(1800)).to.match(/^30.h old – no longer valid Anheli/);
    expect(text(4)).to.match(/^Anheli/);
    expect(part(draw({ panel: aged(75) }), 'as-of')?.textContent).to.contain('Last news 14:25');
  });

  it('the dial fills up until the numbers are stale, and gives way where the time is in doubt', () => {
    const dial = (minutes: number | undefined): string | undefined =>
      draw({ panel: aged(minutes) })
        .querySelector('.dial :last-child')
        ?.getAttribute('stroke-dasharray')
        ?.split(' ')[0];
    expect(Number(dial(15)) / Number(dial(30))).to.be.closeTo(0.5, 0.01);
    const uncertain = draw({ panel: aged(-20) });
    expect(uncertain.querySelector('.dial')).to.equal(null);
    expect(uncertain.querySelector('.foot [data-mark="unknown"]')).not.to.equal(null);
    expect(textOf(uncertain)).to.contain('time uncertain');
    expect(textOf(draw({ panel: aged(undefined) }))).to.contain('not known');
  });

  it('sample numbers are called so in every view', () => {
    for (const view of [{}, { isCompact: true }, { isLarge: true }]) {
      const root = draw({ isSample: true, display: { ...DISPLAY, ...view } });
      expect(part(root, 'sample')?.textContent, JSON.stringify(view)).to.equal('sample');
    }
    expect(part(draw(), 'sample')).to.equal(null);
  });

  it('last good numbers stay, with a note and a button to try again', () => {
    let tried = 0;
    const root = draw({ isDegraded: true, retry: () => void tried++ });
    expect(textOf(root)).to.contain('About 2 h').and.to.contain('can’t update now');
    const button = part(root, 'retry') as HTMLButtonElement;
    expect(button.getAttribute('aria-label')).to.equal('Try again');
    button.click();
    expect(tried).to.equal(1);
  });

  it('details and what can be shared are made only when they are opened', () => {
    let made = 0;
    const folded = (isOpen: boolean) => ({
      isOpen,
      toggle: () => undefined,
      content: () => {
        made++;
        return 'made';
      },
    });
    const shut = draw({ details: folded(false), share: folded(false) });
    expect(made).to.equal(0);
    expect(part(shut, 'details')?.textContent).to.contain('How estimated');
    expect(part(shut, 'share')?.getAttribute('aria-expanded')).to.equal('false');
    draw({ details: folded(true), share: folded(true) });
    expect(made).to.equal(2);
  });

  it('a click on the details tells of it once, and drawing them open tells nothing', async () => {
    let toggles = 0;
    const details = { isOpen: false, toggle: () => void toggles++, content: () => nothing };
    const root = draw({ details });
    root.querySelector('summary')?.click();
    await new Promise(resolve => setTimeout(resolve));
    expect(toggles).to.equal(1);
    draw({ details: { ...details, isOpen: true } });
    await new Promise(resolve => setTimeout(resolve));
    expect(toggles).to.equal(1);
  });

  it('compact has shape, name, answer and age, and no more', () => {
    const display = { ...DISPLAY, isCompact: true };
    const panel: Panel = { ...aged(4), chip: { mark: 'open', color: 'good', word: 'Open' } };
    const root = draw({ panel, display });
    expect(textOf(root)).to.equal('Anheli: Queue About 2 h 4 min ago');
    expect(root.querySelector('.line [data-mark="open"]')).not.to.equal(null);
    expect(root.querySelector('.picture')).to.equal(null);
    const old = draw({ panel: aged(75), display });
    expect(textOf(old)).to.match(/75.min old$/);
  });

  it('large leaves out the picture and the remarks that can be spared, and offers the contact', () => {
    const root = draw({ display: { ...DISPLAY, isLarge: true }, contact: 'tel:+421' });
    expect(root.querySelector('.picture')).to.equal(null);
    expect(part(root, 'people')).to.equal(null);
    expect(part(root, 'bring')).not.to.equal(null);
    expect(part(root, 'contact')?.textContent).to.contain('Call the office');
  });

  it('a contact is offered where the number is no longer valid, by what a click does', () => {
    const label = (contact: string | undefined, minutes = 1800): string | undefined =>
      part(draw({ contact, panel: aged(minutes) }), 'contact')?.textContent?.trim();
    expect(label('tel:+421')).to.equal('Call the office');
    expect(label('MAILTO:office@example.org')).to.equal('Write to the office');
    expect(label('https://example.org')).to.equal('Ask the office');
    expect(label(undefined)).to.equal(undefined);
    expect(label('javascript:alert(1)')).to.equal(undefined);
    expect(label('tel:+421', 4)).to.equal(undefined);
  });

  it('texts of the feed keep their own language and direction', () => {
    const advice = { text: '请在大厅等候', lang: 'zh-Hans' };
    const bdi = draw({ panel: { ...aged(4), advice } }).querySelector('.advice bdi');
    expect(bdi?.getAttribute('lang')).to.equal('zh-Hans');
  });

  it('nothing but the age is announced as a time', () => {
    expect(draw().querySelectorAll('time').length).to.equal(1);
    expect(draw().querySelector('time')?.dateTime).to.equal(new Date(WRITTEN - 240_000).toISOString());
  });
});
