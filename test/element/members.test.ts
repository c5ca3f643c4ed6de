import { expect } from '@open-wc/testing';
import { LanternElement } from '../../src/element/lantern-element.ts';
import '../../src/widgets/progress/define.ts';
import '../../src/widgets/queue/define.ts';
import '../../src/widgets/volunteers/define.ts';
import { ServedFeed } from '../support/feed-client.ts';
import { feedText } from '../support/feeds.ts';
import { waitingIn, WidgetPage } from '../support/widgets.ts';

const TAGS = ['lantern-queue', 'lantern-volunteers', 'lantern-progress'] as const;

/** The platform's own: they reflect as the HTML standard says, and are no business of ours. */
const PLATFORM = new Set(['lang']);

const camelCase = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function attributesOf(tag: string): readonly string[] {
  const element = customElements.get(tag) as typeof LanternElement | undefined;
  return (element?.observedAttributes ?? []).filter(name => !PLATFORM.has(name));
}

/** How React 19 and Vue 3 hand a value to a custom element: as a property where there is one, else as an attribute. */
function setAsFrameworksDo(element: Element, name: string, value: unknown): void {
  if (name in element) Object.assign(element, { [name]: value });
  else if (value === null || value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : String(value as string));
}

describe('members of an element', () => {
  for (const tag of TAGS) {
    it(`<${tag}> has no member with the name of an attribute but the property that mirrors it`, () => {
      for (const attribute of attributesOf(tag)) {
        for (const member of new Set([attribute, camelCase(attribute)])) {
          const element = document.createElement(tag);
          if (!(member in element)) continue;
          const value = (): unknown => Reflect.get(element, member);
          expect(value(), `${member} before`).to.be.oneOf([null, false]);
          element.setAttribute(attribute, '30');
          expect(value(), `${member} of "30"`).to.be.oneOf(['30', 30, true]);
          element.removeAttribute(attribute);
          expect(value(), `${member} after`).to.be.oneOf([null, false]);
        }
        expect(camelCase(attribute) in document.createElement(tag), attribute).to.equal(true);
      }
    });

    it(`<${tag}> keeps its methods whatever a framework hands it by the names of attributes`, () => {
      const element = document.createElement(tag) as LanternElement;
      for (const attribute of attributesOf(tag)) setAsFrameworksDo(element, attribute, '30');
      expect(element.reload).to.equal(LanternElement.prototype.reload);
      expect(element.refresh).to.equal(30);
    });
  }

  it('reads a property as its attribute is read: frameworks hand over strings', async () => {
    const page = new WidgetPage();
    const element = page.make('lantern-queue');
    const given = { refresh: '60', limit: '5', headingLevel: '2', staleAfter: '1800', persist: '' };
    for (const [name, value] of Object.entries(given)) setAsFrameworksDo(element, name, value);
    const read = { refresh: 60, limit: 5, headingLevel: 2, staleAfter: 1800, persist: true };
    for (const [name, value] of Object.entries(read))
      expect(Reflect.get(element, name), name).to.equal(value);
  });

  it('takes undefined as no value: frameworks leave it when a property is taken away', async () => {
    const feed = await ServedFeed.create([{ text: feedText(180) }]);
    const page = new WidgetPage();
    const element = await page.show('lantern-queue', {
      attributes: { src: feed.url, community: 'anheyuan', lang: 'en' },
    });
    await element.reload();
    await element.updateComplete;
    const before = element.shadowRoot?.textContent;
    for (const name of attributesOf('lantern-queue')) {
      if (['src', 'community'].includes(name)) continue;
      setAsFrameworksDo(element, camelCase(name), 'x');
      setAsFrameworksDo(element, camelCase(name), undefined);
    }
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).to.equal(before);
  });

  it('draws whatever kind of value a property is given, and throws nothing', async () => {
    const feed = await ServedFeed.create([{ text: feedText(180) }]);
    const page = new WidgetPage();
    const values: readonly unknown[] = [
      undefined,
      7,
      Number.NaN,
      true,
      {},
      [],
      () => 1,
      Symbol('s'),
      Object.create(null),
      {
        toString() {
          throw new Error('no text');
        },
      },
    ];
    for (const value of values) {
      for (const name of attributesOf('lantern-queue').map(camelCase)) {
        const element = page.make('lantern-queue', {
          attributes: { src: feed.url, community: 'anheyuan', lang: 'en' },
        });
        page.place.append(element);
        setAsFrameworksDo(element, name, value);
        await element.reload();
        await element.updateComplete;
        expect(element.dataset['state'], name).to.be.oneOf(['ready', 'error', 'empty', 'loading']);
        if (['heading', 'headingLevel', 'refresh', 'limit'].includes(name))
          expect(waitingIn(element), name).to.equal('180');
        element.remove();
      }
    }
  });
});
