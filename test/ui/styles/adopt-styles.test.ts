import { expect } from '@open-wc/testing';
import '../../../src/widgets/queue/define.ts';
import { feedOf } from '../../support/views.ts';
import { stateOf, textOf, WidgetPage } from '../../support/widgets.ts';

const feed = feedOf([{ queue: { waiting: 5 } }, { queue: { waiting: 8 } }]);

async function frameIn(place: HTMLElement): Promise<Document> {
  const frame = document.createElement('iframe');
  const come = new Promise(resolve => frame.addEventListener('load', resolve));
  frame.src = 'about:blank';
  place.append(frame);
  await come;
  return frame.contentDocument!;
}

describe('ui/styles/adopt-styles', () => {
  it('dresses an element that is moved into another document, and back', async () => {
    const page = new WidgetPage();
    const element = await page.show('lantern-queue', { feed, attributes: { lang: 'en', community: 'a' } });
    const looks = (): readonly unknown[] => {
      const { display, fontSize } = getComputedStyle(element.shadowRoot!.querySelector('[part=heading]')!);
      return [element.shadowRoot!.adoptedStyleSheets.length, display, fontSize];
    };
    const here = looks();
    const other = await frameIn(page.place);
    other.body.append(element);
    await element.updateComplete;
    expect(looks()).to.deep.equal(here);
    // What is drawn there for the first time has its styles, too.
    element.community = null;
    await element.updateComplete;
    expect([stateOf(element), textOf(element)]).to.satisfy(
      ([state, text]: string[]) => state === 'ready' && /13 waiting/.test(text!),
    );
    expect(getComputedStyle(element.shadowRoot!.querySelector('[part=row]')!).display).to.equal('grid');
    const there = element.shadowRoot!.adoptedStyleSheets.length;
    page.place.append(element);
    await element.updateComplete;
    expect(element.shadowRoot!.adoptedStyleSheets.length).to.equal(there);
    expect(getComputedStyle(element.shadowRoot!.querySelector('[part=row]')!).display).to.equal('grid');
  });

  it('wears its styles once after a way through documents that are not shown', async () => {
    const page = new WidgetPage();
    const element = await page.show('lantern-queue', { feed, attributes: { lang: 'en' } });
    const root = element.shadowRoot!;
    const worn = root.adoptedStyleSheets.length;
    for (const other of [
      document.implementation.createHTMLDocument(),
      document.createElement('template').content,
    ])
      for (let times = 0; times < 2; times++) {
        (other instanceof Document ? other.body : other).append(element);
        await element.updateComplete;
        page.place.append(element);
        await element.updateComplete;
      }
    expect([root.adoptedStyleSheets.length, root.querySelectorAll('style').length]).to.deep.equal([worn, 0]);
    expect(getComputedStyle(root.querySelector('[part=row]')!).display).to.equal('grid');
  });

  it('keeps its styles where sheets cannot be made, whatever is drawn', async () => {
    const { prototype } = CSSStyleSheet;
    const descriptor = Object.getOwnPropertyDescriptor(prototype, 'replaceSync')!;
    delete (prototype as Partial<CSSStyleSheet>).replaceSync;
    try {
      const page = new WidgetPage();
      const element = await page.show('lantern-queue', { feed, attributes: { lang: 'en', community: 'a' } });
      const root = element.shadowRoot!;
      for (const community of [null, 'nowhere', null]) {
        element.community = community;
        await element.updateComplete;
      }
      expect(root.adoptedStyleSheets.length).to.equal(0);
      expect(getComputedStyle(root.querySelector('[part=row]')!).display).to.equal('grid');
      expect(getComputedStyle(element).display).to.equal('grid');
      const styles = root.querySelectorAll('style').length;
      const other = await frameIn(page.place);
      Reflect.deleteProperty(other.defaultView!.CSSStyleSheet.prototype, 'replaceSync');
      other.body.append(element);
      expect(root.querySelectorAll('style').length).to.equal(styles);
    } finally {
      Object.defineProperty(prototype, 'replaceSync', descriptor);
    }
  });
});
