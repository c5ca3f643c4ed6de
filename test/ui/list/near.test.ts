import { expect, waitUntil } from '@open-wc/testing';
import type { LanternElement } from '../../../src/element/lantern-element.ts';
import type { FeedDocument } from '../../../src/feed/feed-document.ts';
import '../../../src/widgets/progress/define.ts';
import '../../../src/widgets/queue/define.ts';
import { FakeGeolocation } from '../../support/geolocation.ts';
import { feedOf } from '../../support/views.ts';
import { partOf, partsOf, textOf, WidgetPage } from '../../support/widgets.ts';

const HERE = [114.5, 38] as const;

/** A community so many metres to the north, with a wait of so many minutes. */
function place(id: string, metres: number | null, wait: number | null): object {
  const location = metres === null ? null : [HERE[0], HERE[1] + metres / 111_195];
  return { id, name: id, status: 'open', location, queue: { waitMinutes: wait } };
}

let device: FakeGeolocation;
beforeEach(() => {
  device = new FakeGeolocation();
});
afterEach(() => device.restore());

function show(communities: readonly object[], tag = 'lantern-queue'): Promise<LanternElement> {
  return new WidgetPage().show(tag, { feed: feedOf(communities) });
}

function names(element: LanternElement): readonly string[] {
  return [...element.shadowRoot!.querySelectorAll('[part="row"] .name')].map(textOf);
}

function button(element: LanternElement): HTMLButtonElement | null {
  return element.shadowRoot!.querySelector('[part="near"]');
}

/** What is said beside the button. */
function note(element: LanternElement): string {
  return textOf(button(element)!.parentElement!).replace('Near me', '').trim();
}

/** Presses the button, and waits for the tools. */
async function press(element: LanternElement): Promise<void> {
  const before = device.count;
  button(element)!.click();
  await waitUntil(() => device.count > before);
  await element.updateComplete;
}

async function pressAndFind(element: LanternElement, accuracy?: number): Promise<void> {
  await press(element);
  device.find(...HERE, accuracy);
  await element.updateComplete;
}

describe('ui/list/near', () => {
  it('is offered where there are waits and locations, and asks for nothing until it is pressed', async () => {
    expect(button(await show([place('a', 100, 5), place('b', 100, 5)]))).not.to.equal(null);
    expect(button(await show([place('a', null, 5), place('b', null, 5)]))).to.equal(null);
    expect(button(await show([place('a', 100, 5), place('b', 100, 5)], 'lantern-progress'))).to.equal(null);
    expect(device.count).to.equal(0);
  });

  it('is not for a page to press: an order of that name asks for nothing', async () => {
    const element = await show([place('a', 100, 5), place('b', 100, 5)]);
    element.sort = 'near';
    await element.updateComplete;
    expect(device.count).to.equal(0);
    expect(textOf(element)).not.to.include('Walk');
  });

  it('orders by walk and longest wait together, and shows the walk', async () => {
    // 7,500 m of way at 75 m a minute are 100 minutes; a way is 1.3 of the straight line.
    const element = await show([
      place('far', 7500 / 1.3, 0),
      place('near', 70 / 1.3, 30),
      place('busy', 0, 300),
    ]);
    await pressAndFind(element);
    expect(names(element)).to.deep.equal(['near', 'far', 'busy']);
    expect(partsOf(element, 'row')[0]).to.match(/1 min$/);
    expect(partsOf(element, 'row')[1]).to.match(/1 h (40|41) min$/);
    expect(element.shadowRoot!.querySelector('[aria-sort="ascending"]')?.textContent).to.include('Walk');
  });

  it('has those without a location or a wait last, by name', async () => {
    const element = await show([
      place('Z', null, 1),
      place('Y', 1, null),
      place('X', 9000, 50),
      place('A', null, null),
    ]);
    await pressAndFind(element);
    expect(names(element)).to.deep.equal(['X', 'A', 'Y', 'Z']);
    const heading = element.shadowRoot!.querySelector<HTMLButtonElement>('thead th:last-child button')!;
    heading.click();
    await element.updateComplete;
    expect(names(element)[0], 'also the other way round').to.equal('X');
    heading.click();
    await element.updateComplete;
    expect(partsOf(element, 'row').at(-1)).to.match(/–$/);
  });

  it('lets no row jump for a few minutes, and lets it go for many', async () => {
    const both = (one: number, other: number): FeedDocument =>
      feedOf([place('a', 75, one), place('b', 75, other)]);
    const element = await show([place('a', 75, 20), place('b', 75, 22)]);
    await pressAndFind(element);
    expect(names(element)).to.deep.equal(['a', 'b']);
    element.feed = both(24, 21);
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['a', 'b']);
    element.feed = both(40, 21);
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['b', 'a']);
  });

  it('says from the first press on where the position goes, and stores nothing', async () => {
    const element = await show([place('a', 100, 5), place('b', 100, 5)]);
    expect(note(element)).to.equal('');
    await press(element);
    expect(note(element)).to.match(/once\. It stays on this page and is not stored/);
    device.find(...HERE);
    await element.updateComplete;
    expect(note(element)).to.match(/stays on this page and is not stored/);
    expect(element.outerHTML + textOf(element)).not.to.match(/114\.5/);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });

  it('says in plain words why it has no position; the list stays as it was', async () => {
    const said: string[] = [];
    for (const code of [1, 2, 3]) {
      const element = await show([place('b', 100, 5), place('a', 9000, 5)]);
      await press(element);
      device.fail(code);
      await element.updateComplete;
      said.push(note(element));
      expect(names(element)).to.deep.equal(['a', 'b']);
      expect(partOf(element, 'table')).not.to.include('Walk');
    }
    expect(said[0]).to.match(/may not know/);
    expect(said[1]).to.match(/does not know its position/);
    expect(said[2]).to.match(/in time/);
  });

  it('says how roughly a position is known', async () => {
    const element = await show([place('a', 100, 5), place('b', 100, 5)]);
    await pressAndFind(element, 2600);
    expect(note(element)).to.match(/only to within 3 km/);
  });

  it('takes the place of one column, and gives it back with the order when it is pressed again', async () => {
    const element = await show([place('a', 9000, 5), place('b', 100, 5)]);
    const heads = (): string => textOf(element.shadowRoot!.querySelector('thead')!);
    await pressAndFind(element);
    expect(heads()).to.equal('Community Wait Walk ↑');
    expect(button(element)!.getAttribute('aria-pressed')).to.equal('true');
    button(element)!.click();
    await element.updateComplete;
    expect([heads(), note(element), device.count]).to.deep.equal(['Community ↑ Tickets Wait', '', 1]);
    expect(button(element)!.getAttribute('aria-pressed')).to.equal('false');
    await pressAndFind(element);
    expect([names(element), device.count]).to.deep.equal([['b', 'a'], 2]);
  });

  it('asks anew where the first answer was no position, and keeps to the order that the reader then chooses', async () => {
    const element = await show([place('a', 9000, 5), place('b', 100, 5)]);
    await press(element);
    device.fail(3);
    await element.updateComplete;
    await pressAndFind(element);
    expect([names(element), device.count]).to.deep.equal([['b', 'a'], 2]);
    element.shadowRoot!.querySelector<HTMLButtonElement>('thead th button')!.click();
    await element.updateComplete;
    expect([names(element), device.count]).to.deep.equal([['a', 'b'], 2]);
  });
});
