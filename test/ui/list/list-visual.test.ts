import { expect } from '@open-wc/testing';
import { html, nothing } from 'lit';
import { LanternElement } from '../../../src/element/lantern-element.ts';
import { listOf, printing } from '../../../src/element/lazy-modules.ts';
import type { ListVisualState } from '../../../src/ui/list-visual.ts';
import { defineWidget, type Widget } from '../../../src/ui/widget.ts';
import { queue } from '../../../src/widgets/queue/definition.ts';
import { queueList } from '../../../src/widgets/queue/list.ts';
import { feedOf } from '../../support/views.ts';
import { partsOf, textOf, WidgetPage, type Given } from '../../support/widgets.ts';

let seen: ListVisualState;
let isDrawn = true;

const listModule = {
  list: (...given: Parameters<typeof queueList>) => ({
    ...queueList(...given),
    visual: (state: ListVisualState) => {
      seen = state;
      return isDrawn ? html`<p part="overview">${state.found.length} found</p>` : nothing;
    },
  }),
};
const widget: Widget = defineWidget({ ...queue, name: 'overview-test', list: async () => listModule });
listOf(widget).provide(listModule);

class OverviewTest extends LanternElement {
  protected override readonly widget: Widget = widget;
}
customElements.define('lantern-overview-test', OverviewTest);

function show(count: number, attributes: Given['attributes'] = {}): Promise<LanternElement> {
  const communities = Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    name: `N${index}`,
    status: index === 3 || index === 4 ? 'closed' : 'open',
    queue: { waitMinutes: 5 + index },
  }));
  return new WidgetPage().show('lantern-overview-test', { feed: feedOf(communities), attributes });
}

const names = (element: LanternElement, selector: string): readonly string[] =>
  [...element.shadowRoot!.querySelectorAll(`${selector} th bdi`)].map(textOf);
const chosen = (element: LanternElement): readonly string[] => names(element, 'tr.chosen');
const button = (element: LanternElement, row: number): HTMLButtonElement =>
  [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part="row"] th button')][row]!;

async function choose(element: LanternElement, id: string | undefined): Promise<void> {
  seen.choose(id);
  await element.updateComplete;
}

describe('ui/list-visual', () => {
  beforeEach(() => (isDrawn = true));

  it('is drawn before the rows, from what the search leaves and what has a row', async () => {
    const element = await show(9);
    const overview = element.shadowRoot!.querySelector('[part="overview"]')!;
    const table = element.shadowRoot!.querySelector('table')!;
    expect(overview.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    expect(textOf(overview)).to.equal('9 found');
    expect(seen.rows.map(({ id }) => id)).to.deep.equal(['c0', 'c1', 'c2', 'c5', 'c6', 'c7', 'c8']);
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('input')!;
    field.value = 'N7';
    field.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(textOf(overview)).to.equal('1 found');
  });

  it('has one choice with the rows: what is chosen in either is marked in both, and a second click chooses none', async () => {
    const element = await show(4);
    await choose(element, 'c1');
    expect(chosen(element)).to.deep.equal(['N1']);
    expect(button(element, 1).getAttribute('aria-pressed')).to.equal('true');
    button(element, 2).click();
    await element.updateComplete;
    expect([chosen(element), seen.chosen]).to.deep.equal([['N2'], 'c2']);
    button(element, 2).click();
    await element.updateComplete;
    expect([chosen(element), seen.chosen]).to.deep.equal([[], undefined]);
  });

  it('chooses with a click anywhere in a row', async () => {
    const element = await show(3);
    element.shadowRoot!.querySelector<HTMLElement>('[part="row"] .value')!.click();
    await element.updateComplete;
    expect(seen.chosen).to.equal('c0');
  });

  it('gives a community that is folded, or beyond the rows that are shown, a row above the others', async () => {
    const element = await show(9, { limit: '3' });
    expect(names(element, '[part="row"]')).to.deep.equal(['N0', 'N1', 'N2']);
    await choose(element, 'c8');
    expect(names(element, '[part="row"]')).to.deep.equal(['N8', 'N0', 'N1', 'N2']);
    await choose(element, 'c4');
    expect(names(element, '[part="row"]')).to.deep.equal(['N4', 'N0', 'N1', 'N2']);
    await choose(element, 'c1');
    expect(names(element, '[part="row"]')).to.deep.equal(['N0', 'N1', 'N2']);
  });

  it('chooses none where the list has no such community, or loses it', async () => {
    const element = await show(3);
    await choose(element, 'nowhere');
    expect([chosen(element), seen.chosen]).to.deep.equal([[], undefined]);
    await choose(element, 'c2');
    element.feed = feedOf([{ id: 'c0' }, { id: 'c1' }]) as LanternElement['feed'];
    await element.updateComplete;
    expect(seen.chosen).to.equal(undefined);
  });

  it('stands beside the rows where there is room, above them where not; without it, they have all the room', async () => {
    const element = await show(3);
    const place = element.parentElement!;
    const at = (selector: string): DOMRect =>
      element.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
    place.style.width = '800px';
    expect(at('.rows').left).to.be.greaterThan(at('.overview').right - 1);
    place.style.width = '320px';
    expect(at('.rows').top).to.be.at.least(at('.overview').bottom);
    place.style.width = '800px';
    isDrawn = false;
    element.requestUpdate();
    await element.updateComplete;
    expect(at('table').width).to.equal(at('.listing').width);
  });

  it('scrolls to a row chosen in a visual beside it, and stays in sight itself; above the rows, nothing moves', async () => {
    const element = await show(60, { limit: '60' });
    const root = element.shadowRoot!;
    const isInSight = (selector: string): boolean => {
      const { top, bottom } = root.querySelector(selector)!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    };
    element.parentElement!.style.width = '320px';
    element.scrollIntoView();
    const before = scrollY;
    await choose(element, 'c59');
    expect(scrollY).to.equal(before);
    element.parentElement!.style.width = '800px';
    await choose(element, 'c58');
    expect([isInSight('tr.chosen'), isInSight('[part="overview"]')]).to.deep.equal([true, true]);
  });

  it('is printed above the table', async () => {
    const element = await show(3);
    await printing.settled();
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    const sheet = element.shadowRoot!.querySelector('.sheet')!;
    const overview = sheet.querySelector('[part="overview"]')!;
    const table = sheet.querySelector('table')!;
    expect(overview.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    dispatchEvent(new Event('afterprint'));
  });

  it('is not there in the lists of widgets without one, whose rows cannot be chosen', async () => {
    const element = await new WidgetPage().show('lantern-queue', {
      feed: feedOf([{ status: 'open' }, { status: 'open' }]),
    });
    expect(partsOf(element, 'row').length).to.equal(2);
    expect(element.shadowRoot!.querySelector('.overview, tr.choosable, [aria-pressed]')).to.equal(null);
  });
});
