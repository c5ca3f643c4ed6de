import { expect, fixtureSync } from '@open-wc/testing';
import type { LanternElement } from '../../../src/element/lantern-element.ts';
import '../../../src/widgets/progress/define.ts';
import '../../../src/widgets/queue/define.ts';
import { ago, feedOf } from '../../support/views.ts';
import { WidgetPage } from '../../support/widgets.ts';

/** One of these is a value of each inherited property, and not its initial one. */
const VALUES =
  `none auto 1 2 7px red hidden collapse always "x" italic small-caps under right end all inside bottom hide pointer rtl
  vertical-rl nowrap break-all break-word anywhere balance strict uppercase over sub middle geometricPrecision optimizeSpeed
  evenodd linearRGB pixelated exact dark 50% circle square stroke sideways upright manual ordinal jis78 historical-forms
  serif inert compact trim-start text normal standard spell-out digits read-write visual antialiased`
    .split(/\s+/)
    .concat(
      '1px 1px red',
      '"kern" 0',
      'url(#m)',
      'from-image none',
      'full-width',
      'no-common-ligatures',
      'over right',
    );

/** What comes through, with a value that a page may have set. See `reset.ts` for the reasons. */
const THROUGH: Readonly<Record<string, string>> = {
  visibility: 'hidden',
  interactivity: 'inert',
  cursor: 'wait',
};
/** The widget's own: `lang` and `dir` of its frame. */
const OWN = ['-webkit-locale', 'direction'];

/** Not enumerated by every browser that has it, though it is inherited. */
const UNLISTED = ['-webkit-text-fill-color', '-webkit-text-stroke-width', '-webkit-user-modify', 'hyphens'];

const COMMUNITY = {
  name: 'Anheyuan',
  status: 'open',
  asOf: ago(3),
  queue: { waiting: 180, servedPerHour: 90, outdoors: 20, groupSize: 10 },
  testing: { population: 1000, sampled: 400 },
};

/** The browser's inherited properties, each with a value other than the initial one: found by trying. */
function inheritedProperties(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const parent = fixtureSync<HTMLElement>('<div><span>text</span></div>');
  const child = parent.firstElementChild ?? parent;
  const read = (element: Element, name: string): string => getComputedStyle(element).getPropertyValue(name);
  for (const name of new Set([...getComputedStyle(child), ...UNLISTED])) {
    const initial = read(child, name);
    const value = VALUES.find(each => {
      parent.style.cssText = '';
      parent.style.setProperty(name, each);
      return (
        parent.style.length > 0 && read(parent, name) !== initial && read(child, name) === read(parent, name)
      );
    });
    if (value !== undefined) found.set(name, value);
  }
  return found;
}

/** The value of a property on each element that is drawn in an element's frame, and on what marks selected text there. */
function drawn(element: LanternElement, name: string): readonly string[] {
  const all = [...(element.shadowRoot?.querySelectorAll('.frame, .frame *') ?? [])];
  return all.map(each => `${each.localName} ${getComputedStyle(each).getPropertyValue(name)}`);
}

describe('styles that a page sets for its own text', () => {
  const properties = inheritedProperties();

  async function shown(attributes: Record<string, string>): Promise<LanternElement> {
    const page = new WidgetPage();
    return page.show('lantern-queue', {
      feed: feedOf([COMMUNITY]),
      attributes: { lang: 'en', ...attributes },
    });
  }

  it('are found by trying: the text properties are among those that a browser inherits', () => {
    const known = [
      'color',
      'text-shadow',
      'word-spacing',
      'pointer-events',
      'visibility',
      'writing-mode',
      'quotes',
    ];
    expect([...properties.keys()]).to.include.members([
      ...known,
      'letter-spacing',
      'text-transform',
      'cursor',
    ]);
    expect(properties.size).to.be.above(60);
  });

  for (const attributes of [{ community: 'a' }, {}]) {
    it(`do not reach the text of a widget: ${JSON.stringify(attributes)}`, async () => {
      const element = await shown(attributes);
      const { style } = element.parentElement ?? element;
      for (const [name, value] of properties) {
        if (name in THROUGH || OWN.includes(name)) continue;
        const before = drawn(element, name);
        style.setProperty(name, value, 'important');
        expect(drawn(element, name), `${name}: ${value}`).to.deep.equal(before);
        element.style.setProperty(name, value, 'important');
        // Margins and the like are of the element's own box.
        if (!['width', 'inline-size'].includes(name))
          expect(drawn(element, name), `${name}: ${value} on the element`).to.deep.equal(before);
        style.cssText = element.style.cssText = '';
      }
    });
  }

  it('reach it all together as little as one by one: its size stays', async () => {
    const element = await shown({ community: 'a' });
    const frame = element.shadowRoot?.querySelector<HTMLElement>('.frame');
    const size = (): readonly unknown[] => [frame?.offsetWidth, frame?.offsetHeight, frame?.innerText];
    const before = size();
    const { style } = element.parentElement ?? element;
    // But for those that give the element's own box another size.
    for (const [name, value] of properties)
      if (!(name in THROUGH) && !/size|width|writing-mode/.test(name))
        style.setProperty(name, value, 'important');
    expect(size()).to.deep.equal(before);
  });

  it('reach it where the page means all of it: hidden, inert, and what a click does', async () => {
    const element = await shown({ community: 'a' });
    const { style } = element.parentElement ?? element;
    for (const [name, value] of Object.entries(THROUGH)) {
      if (!CSS.supports(name, value)) continue;
      style.setProperty(name, value);
      expect(drawn(element, name)[0], name).to.equal(`div ${value}`);
      style.cssText = '';
    }
  });

  it('leave the language of a widget to choose its fonts, and that of the page for what the page puts inside', async () => {
    if (!CSS.supports('-webkit-locale', '"x"')) return;
    const page = new WidgetPage();
    page.place.lang = 'ja';
    const element = page.make('lantern-queue', {
      attributes: { src: '' },
      light: [new Text('light')],
    });
    page.place.append(element);
    await element.updateComplete;
    const locale = (selector: string): string => {
      const found = element.shadowRoot?.querySelector(selector);
      return found ? getComputedStyle(found).getPropertyValue('-webkit-locale').replace(/"/g, '') : '';
    };
    expect([locale('slot'), locale('.problem')]).to.deep.equal(['ja', 'en']);
  });

  it('of selected text do not reach it', async () => {
    const element = await shown({ community: 'a' });
    const number = element.shadowRoot?.querySelector('p.verdict');
    const look = (): readonly string[] => {
      const { color, backgroundColor, textShadow } = getComputedStyle(number ?? element, '::selection');
      return [color, backgroundColor, textShadow];
    };
    const before = look();
    const sheet = document.createElement('style');
    sheet.append(
      '::selection { color: transparent; background: transparent; text-shadow: 1px 1px red } * { user-select: none }',
    );
    document.head.append(sheet);
    expect(look()).to.deep.equal(before);
    expect(before[0]).not.to.equal(before[1]);
    sheet.remove();
  });

  it('do not choose its colour scheme: fields are as dark as the theme', async () => {
    const element = await shown({ theme: 'dark' });
    const field = element.shadowRoot?.querySelector('button');
    const scheme = (): string => getComputedStyle(field ?? element).colorScheme;
    element.style.colorScheme = 'light';
    expect(scheme()).to.equal('dark');
    element.theme = 'light';
    await element.updateComplete;
    element.style.colorScheme = 'dark';
    expect(scheme()).to.equal('light');
  });

  it('reach nothing that is drawn: all of it stands within the element that resets', async () => {
    for (const attributes of [{ community: 'a' }, {}, { community: 'nowhere' }]) {
      const element = await shown(attributes);
      const roots = [...(element.shadowRoot?.children ?? [])].filter(
        ({ localName }) => localName !== 'style',
      );
      expect(roots.map(({ className }) => className)).to.deep.equal(['reset']);
    }
  });
});
