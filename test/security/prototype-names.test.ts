import { expect } from '@open-wc/testing';
import type { LanternElement } from '../../src/element/lantern-element.ts';
import '../../src/widgets/progress/define.ts';
import '../../src/widgets/queue/define.ts';
import { PROTOTYPE_NAMES } from '../support/prototype-names.ts';
import { ago, feedOf } from '../support/views.ts';
import { textOf, WidgetPage } from '../support/widgets.ts';

const FEED = feedOf([{ name: 'Anheyuan', asOf: ago(3), queue: { waiting: 180, servedPerHour: 90 } }]);
const { prototype } = Object;
const VALUES: readonly unknown[] = [() => 1, 'x', true, {}];

/** What an element draws while names are enumerable members of `Object.prototype`. */
async function drawnBeside(names: readonly string[], value: unknown): Promise<string> {
  const page = new WidgetPage();
  const element: LanternElement = page.make('lantern-queue', {
    feed: FEED,
    attributes: { community: 'a', lang: 'sk' },
  });
  for (const name of names)
    Object.defineProperty(prototype, name, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  try {
    page.place.append(element);
    await element.updateComplete;
    for (let turn = 0; turn < 50 && element.dataset['state'] !== 'ready'; turn++) {
      await new Promise<void>(resolve => queueMicrotask(resolve));
      element.requestUpdate();
      await element.updateComplete;
    }
  } finally {
    for (const name of names) Reflect.deleteProperty(Object.prototype, name);
  }
  return element.shadowRoot?.querySelector('.reset')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

describe('a page that has added members to Object.prototype', () => {
  it('sees the same numbers beside each of the names alone', async function () {
    // Some hundreds of elements, one after the other.
    this.timeout(60_000);
    const warm = new WidgetPage();
    await warm.show('lantern-queue', { feed: FEED, attributes: { community: 'a', lang: 'sk' } });
    const tame = await drawnBeside([], 0);
    expect(tame).to.contain('180');
    const wrong: string[] = [];
    for (const name of PROTOTYPE_NAMES)
      for (const value of VALUES.slice(0, 2))
        if ((await drawnBeside([name], value)) !== tame) wrong.push(`${name}: ${String(value)}`);
    expect(wrong).to.deep.equal([]);
  });
});

describe('a feed that is read on such a page', () => {
  it('has no member that is not in it, whatever a page has added under the names of a feed', async () => {
    const bare = feedOf([{ name: 'Anheyuan', asOf: ago(3), queue: {} }]);
    const page = new WidgetPage();
    const given = { feed: bare, attributes: { community: 'a', lang: 'en' } };
    const tame = textOf(await page.show('lantern-queue', given));
    const names = [
      'waiting',
      'waitMinutes',
      'reason',
      'status',
      'nowServing',
      'level',
      'history',
      'capacityLeft',
    ];
    for (const name of names)
      for (const value of [999, 'open', {}]) {
        Object.defineProperty(prototype, name, {
          value,
          configurable: true,
          enumerable: true,
          writable: true,
        });
        try {
          const element = await page.show('lantern-queue', { ...given, feed: structuredClone(bare) });
          expect(textOf(element), `${name}: ${String(value)}`).to.equal(tame);
        } finally {
          Reflect.deleteProperty(Object.prototype, name);
        }
      }
  });
});
