import { aTimeout, expect } from '@open-wc/testing';
import type { LanternElement } from '../../../src/element/lantern-element.ts';
import '../../../src/widgets/progress/define.ts';
import '../../../src/widgets/queue/define.ts';
import '../../../src/widgets/volunteers/define.ts';
import { ago, feedOf } from '../../support/views.ts';
import { contrast } from '../../support/contrast.ts';
import { WidgetPage } from '../../support/widgets.ts';

/** Style sheets that pages really have, and worse. */
const SHEETS: Readonly<Record<string, string>> = {
  'everything unset': '* { all: unset !important }',
  'everything tiny, in capitals, from right to left': `* { font-size: 3px !important; line-height: 0 !important;
    text-transform: uppercase !important; letter-spacing: 9px !important; direction: rtl !important;
    text-align: center !important; white-space: nowrap !important; word-break: break-all !important;
    text-indent: 4em !important; font-style: italic !important; font-variant: small-caps !important }`,
  'a small root': 'html { font-size: 62.5% }',
  'a tiny root': 'html { font-size: 3px }',
  'white on white': '* { color: #fff !important; background: #fff !important; border: 0 !important }',
  resets:
    'p, span, table, ul, dl, bdi, svg, button { display: none !important; padding: 99px; margin: 99px; list-style: square; float: left }',
  'names of ours':
    '.frame, .head, .bar, [part], [role] { display: none !important } :root { --_text: red; --_accent: red; --_size: 1px }',
};

const COMMUNITY = {
  name: 'Anheyuan',
  status: 'open',
  asOf: ago(3),
  queue: { waiting: 180, servedPerHour: 90, outdoors: 20, groupSize: 10 },
  volunteers: { onDuty: 9, needed: 13, roles: [{ id: 'x', onDuty: 1, needed: 2 }] },
  testing: { population: 1000, sampled: 400 },
};

/** Computed styles of the parts that carry the meaning, and their text. */
function looks(element: LanternElement): unknown {
  return ['.frame', '.heading', '.number', '.state', '.facts', '.as-of', 'th', 'td', '.bar', 'button'].map(
    selector => {
      const found = element.shadowRoot!.querySelector(selector);
      if (!found) return selector;
      const {
        fontSize,
        lineHeight,
        textTransform,
        letterSpacing,
        direction,
        textAlign,
        whiteSpace,
        wordBreak,
      } = getComputedStyle(found);
      const { textIndent, fontStyle, fontVariantCaps, color, backgroundColor, display, padding } =
        getComputedStyle(found);
      return [
        selector,
        fontSize,
        lineHeight,
        textTransform,
        letterSpacing,
        direction,
        textAlign,
        whiteSpace,
        wordBreak,
        textIndent,
        fontStyle,
        fontVariantCaps,
        color,
        backgroundColor,
        display,
        padding,
      ];
    },
  );
}

describe('style: a page’s own style sheets', () => {
  for (const tag of ['lantern-queue', 'lantern-volunteers', 'lantern-progress']) {
    for (const [name, css] of Object.entries(SHEETS)) {
      it(`<${tag}> looks the same beside them: ${name}`, async () => {
        const page = new WidgetPage();
        for (const attributes of [{ community: 'a', lang: 'en' }, { lang: 'en' }]) {
          const given = { feed: feedOf([COMMUNITY]), attributes };
          const tame = looks(await page.show(tag, given));
          const sheet = document.createElement('style');
          sheet.append(css);
          document.head.append(sheet);
          try {
            const element = await page.show(tag, given);
            expect(looks(element)).to.deep.equal(tame);
            const { width, height } = element.shadowRoot!.querySelector('.frame')!.getBoundingClientRect();
            expect(width, 'as wide as its place').to.equal(page.place.getBoundingClientRect().width);
            expect(height).to.be.above(100);
          } finally {
            sheet.remove();
          }
        }
      });
    }
  }

  it('are not touched: what stands beside a widget is styled as before', async () => {
    const page = new WidgetPage();
    const beside = document.createElement('p');
    beside.append('beside');
    page.place.append(beside);
    const before = JSON.stringify(Object.entries(getComputedStyle(beside)));
    await page.show('lantern-queue', { feed: feedOf([COMMUNITY]), attributes: { community: 'a' } });
    expect(JSON.stringify(Object.entries(getComputedStyle(beside)))).to.equal(before);
    expect(document.adoptedStyleSheets.length).to.equal(0);
  });

  it('may hide a widget, and give it a height, which its frame fills', async () => {
    const page = new WidgetPage();
    const element = await page.show('lantern-queue', {
      feed: feedOf([COMMUNITY]),
      attributes: { community: 'a' },
    });
    const frame = element.shadowRoot!.querySelector<HTMLElement>('.frame')!;
    element.style.minHeight = '2000px';
    expect(frame.offsetHeight).to.equal(2000);
    element.style.visibility = 'hidden';
    expect(getComputedStyle(frame).visibility).to.equal('hidden');
    element.style.display = 'none';
    expect(frame.offsetHeight).to.equal(0);
  });
});

describe('style: colours of the page', () => {
  /** The colour that words of a class have on a card. */
  function colour(element: LanternElement, name: string = 'accent'): string {
    const probe = element.shadowRoot!.querySelector('.frame')!.appendChild(document.createElement('span'));
    probe.className = name;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }

  /** A drawn element is looked at in a task of its own. */
  async function looked(element: LanternElement): Promise<void> {
    await element.updateComplete;
    await aTimeout(0);
  }

  async function shown(colours: Readonly<Record<string, string>>, theme: string): Promise<LanternElement> {
    const page = new WidgetPage();
    for (const [name, value] of Object.entries(colours))
      page.place.style.setProperty(`--lantern-color-${name}`, value);
    const element = await page.show('lantern-progress', {
      feed: feedOf([COMMUNITY]),
      attributes: { community: 'a', theme },
    });
    await looked(element);
    return element;
  }

  it('are drawn as they are where they can be read', async () => {
    expect(colour(await shown({ accent: '#8a1538' }, 'light'))).to.equal('rgb(138, 21, 56)');
    expect(colour(await shown({ accent: '#ffd400' }, 'dark'))).to.equal('rgb(255, 212, 0)');
    expect(colour(await shown({}, 'light'))).to.equal('rgb(11, 92, 173)');
    expect(colour(await shown({ good: '#0a5a2a' }, 'light'), 'good')).to.equal('rgb(10, 90, 42)');
  });

  it('are mixed with the colour of the text where they cannot', async () => {
    expect(colour(await shown({ accent: '#ffd400' }, 'light'))).to.match(/^rgb\(1[23]\d, 1[01]\d, [12]\d\)$/);
    expect(colour(await shown({ accent: '#002868' }, 'dark'))).to.match(/^rgb\(1[12]\d, 1[34]\d, 1[67]\d\)$/);
  });

  for (const theme of ['light', 'dark'])
    it(`every state can be read on a dark surface of the page, in the ${theme} theme`, async () => {
      const surface = 'rgb(10, 31, 68)';
      const element = await shown({ surface, text: '#fff' }, theme);
      for (const name of ['good', 'warn', 'alert', 'accent', 'muted'])
        expect(contrast(colour(element, name), surface), name).to.be.at.least(4.5);
      const style = getComputedStyle(element.shadowRoot!.querySelector('.frame')!);
      const words = (on: string): string => style.getPropertyValue(on);
      for (const name of ['warn', 'alert']) {
        const tint = words(`--_fit-${name}-soft`) || words(`--_given-${name}-soft`);
        const ground = tint.startsWith('rgb') ? tint : rgbOf(tint);
        expect(contrast(colour(element, name), ground), `${name} on its tint`).to.be.at.least(4.5);
      }
    });

  it('a button can be read whatever accent it has', async () => {
    const element = await shown({ accent: '#ffd400', 'on-accent': '#fff' }, 'dark');
    const style = getComputedStyle(element.shadowRoot!.querySelector('.frame')!);
    expect(contrast(rgbOf(style.getPropertyValue('--_on-accent')), 'rgb(255, 212, 0)')).to.be.at.least(4.5);
  });

  it('are looked at anew when the theme changes, and when the page takes them back', async () => {
    const element = await shown({ accent: '#ffd400' }, 'light');
    expect(colour(element)).not.to.equal('rgb(255, 212, 0)');
    element.theme = 'dark';
    await looked(element);
    expect(colour(element)).to.equal('rgb(255, 212, 0)');
    element.theme = 'light';
    await element.updateComplete;
    element.parentElement!.style.removeProperty('--lantern-color-accent');
    element.requestUpdate();
    await looked(element);
    expect(colour(element)).to.equal('rgb(11, 92, 173)');
  });
});

/** A colour as browsers compute it. */
function rgbOf(colour: string): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = colour;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
