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
  return [...element.shadowRoot!.querySelectorAll('[part="row"] th bdi')].map(textOf);
}

function button(element: LanternElement): HTMLButtonElement | null {
  return element.shadowRoot!.querySelector('[part="near"]');
}

/** What is said beside the button. */
function note(element: LanternElement): string {
  return textOf(button(element)!.parentElement!.parentElement!.querySelector('.news')!);
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

  it('orders by walk and usual wait together, says so at the head of the column, and shows the walk', async () => {
    // 7,200 m of way at 72 m a minute are 100 minutes; a way is 1.3 of the straight line.
    const element = await show([
      place('far', 7200 / 1.3, 0),
      place('near', 70 / 1.3, 30),
      place('busy', 0, 300),
    ]);
    await pressAndFind(element);
    expect(names(element)).to.deep.equal(['near', 'far', 'busy']);
    expect(partsOf(element, 'row')[0]).to.match(/^near about 31 min .*30 min · 1 min walk/);
    expect(partsOf(element, 'row')[1]).to.match(/^far about 1 h 4[01] min .*no wait · 1 h 4[01] min walk/);
    expect(element.shadowRoot!.querySelector('[aria-sort="ascending"]')?.textContent).to.include(
      'Walk + wait',
    );
  });

  it('leaves out, and says so, what cannot be compared or reached in time, and what does not serve', async () => {
    const far = 7200 / 1.3;
    const element = await show([
      place('Z', null, 1),
      place('Y', 1, null),
      place('X', 9000, 50),
      { ...place('late', far, 1), lastJoinAt: '2021-01-06T16:40+08:00' },
      { ...place('in time', far, 1), lastJoinAt: '2021-01-06T17:40+08:00' },
      { ...place('closing', far, 1), closesAt: '2021-01-06T17:00+08:00' },
      { ...place('old', 1, 5), asOf: '2021-01-06T14:50+08:00' },
      { ...place('full', 1, 5), status: 'full' },
      { ...place('paused', 1, 5), status: 'paused' },
    ]);
    await pressAndFind(element);
    expect(names(element)).to.deep.equal(['in time', 'X']);
    expect(partsOf(element, 'fold')).to.deep.equal([
      '2 not serving now 1 1',
      '5 not compared no location, no wait, or too far to be in time: Z, Y, late, closing, old',
    ]);
    const heading = element.shadowRoot!.querySelector<HTMLButtonElement>('thead th:nth-of-type(2) button')!;
    heading.click();
    await element.updateComplete;
    expect(names(element), 'also the other way round').to.deep.equal(['X', 'in time']);
  });

  it('lets no row jump for a few minutes, and lets it go for many', async () => {
    const both = (one: number, other: number): FeedDocument =>
      feedOf([place('a', 72, one), place('b', 72, other)]);
    const element = await show([place('a', 72, 20), place('b', 72, 22)]);
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
      expect(names(element)).to.deep.equal(['b', 'a']);
      expect(partOf(element, 'table')).not.to.include('Walk');
    }
    expect(said[0]).to.match(/is not allowed to know/);
    expect(said[1]).to.match(/does not know its position/);
    expect(said[2]).to.match(/in time/);
  });

  it('says how roughly a position is known', async () => {
    const element = await show([place('a', 100, 5), place('b', 100, 5)]);
    await pressAndFind(element, 2600);
    expect(note(element)).to.match(/only to within 3 km/);
  });

  it('takes the place of one column, and gives it back with the order when it is pressed again', async () => {
    const element = await show([place('a', 9000, 5), place('b', 100, 6)]);
    const heads = (): string => textOf(element.shadowRoot!.querySelector('thead')!);
    await pressAndFind(element);
    expect(heads()).to.equal('Community Walk + wait 0 15 min 30 min People and hours Age');
    expect(button(element)!.getAttribute('aria-pressed')).to.equal('true');
    button(element)!.click();
    await element.updateComplete;
    expect([heads(), note(element), device.count]).to.deep.equal([
      'Community Wait 0 15 min 30 min People and hours Age',
      '',
      1,
    ]);
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
