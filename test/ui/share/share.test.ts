import { expect, waitUntil } from '@open-wc/testing';
import type { LanternElement } from '../../../src/element/lantern-element.ts';
import '../../../src/widgets/queue/define.ts';
import '../../../src/widgets/volunteers/define.ts';
import { feedOf } from '../../support/views.ts';
import { textOf, WidgetPage, type Given } from '../../support/widgets.ts';

const ANHE = {
  name: 'Anhe / 安和',
  queue: { waiting: 180 },
  volunteers: { onDuty: 9, needed: 13, signUpUrl: 'https://example.org/help' },
};

/** A widget whose panel of offers is open. */
async function opened(tag = 'lantern-queue', attributes: Given['attributes'] = {}): Promise<LanternElement> {
  const element = await new WidgetPage().show(tag, {
    feed: feedOf([ANHE]),
    attributes: { community: 'a', ...attributes },
  });
  find(element, '[part="share"]')!.click();
  await waitUntil(() => find(element, '[part="copy"]'));
  return element;
}

function find<E extends HTMLElement = HTMLElement>(element: LanternElement, selector: string): E | null {
  return element.shadowRoot!.querySelector<E>(selector);
}

function said(element: LanternElement): string {
  return textOf(find(element, '.offer [role="status"]')!);
}

/** Presses, and waits for what is said of it. */
async function press(element: LanternElement, part: string): Promise<string> {
  find(element, `[part="${part}"]`)!.click();
  await waitUntil(() => said(element) !== '');
  return said(element);
}

/** Things of the page that a test replaces; they come back after it. */
const replaced: (() => void)[] = [];
function replace(object: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { configurable: true, writable: true, value });
  replaced.push(() => {
    delete (object as Record<string, unknown>)[name];
    if (own) Object.defineProperty(object, name, own);
  });
}
afterEach(() => {
  for (const back of replaced.splice(0)) back();
});

/** What was saved from now on. */
function downloads(): { readonly name: string; readonly blob: () => Promise<Blob> }[] {
  const all: { name: string; blob: () => Promise<Blob> }[] = [];
  replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    const { download, href } = this;
    all.push({ name: download, blob: async () => (await fetch(href)).blob() });
  });
  return all;
}

describe('ui/share/share', () => {
  it('offers in the language of the widget, on buttons that a finger can hit', async () => {
    const element = await opened('lantern-queue', { lang: 'zh-Hans' });
    const buttons = [...element.shadowRoot!.querySelectorAll('.offers button')];
    expect(buttons.map(each => each.textContent)).to.deep.equal([
      '复制文字',
      '保存表格（CSV）',
      '保存图片（PNG）',
      '打印',
    ]);
    for (const each of buttons) expect(each.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('copies the message, and says so', async () => {
    const copied: string[] = [];
    replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(copied.push(text)) });
    const element = await opened();
    expect(await press(element, 'copy')).to.equal('Copied');
    expect(copied[0]).to.match(/^As of 15:37\. Anhe \/ 安和/);
  });

  it('copies by selection where the clipboard is not for it, and gives the focus back', async () => {
    let selected = '';
    replace(navigator, 'clipboard', undefined);
    replace(document, 'execCommand', () => {
      const field = element.shadowRoot!.activeElement as HTMLTextAreaElement;
      selected = field.value.slice(field.selectionStart, field.selectionEnd);
      return true;
    });
    const element = await opened();
    find(element, '[part="copy"]')!.focus();
    expect(await press(element, 'copy')).to.equal('Copied');
    expect(selected).to.match(/^As of 15:37\. /);
    expect(element.shadowRoot!.activeElement).to.equal(find(element, '[part="copy"]'));
    expect(find(element, 'textarea')).to.equal(null);
  });

  it('shows the text selected where neither goes', async () => {
    replace(navigator, 'clipboard', { writeText: () => Promise.reject(new Error('denied')) });
    replace(document, 'execCommand', () => false);
    const element = await opened();
    expect(await press(element, 'copy')).to.match(/copy it from here/);
    await waitUntil(() => find(element, 'textarea') === element.shadowRoot!.activeElement);
    const field = find<HTMLTextAreaElement>(element, 'textarea')!;
    expect(field.readOnly).to.equal(true);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.match(/^As of 15:37\. [^]*:\/\//);
  });

  it('saves a table and a picture under names that any system takes', async () => {
    const files = downloads();
    const element = await opened();
    expect(await press(element, 'save-table')).to.equal('Saved as lantern-Anhe-安和-20210106T073700Z.csv');
    await press(element, 'save-picture');
    await waitUntil(() => files.length === 2);
    expect(files.map(({ name }) => name)).to.deep.equal([
      'lantern-Anhe-安和-20210106T073700Z.csv',
      'lantern-Anhe-安和-20210106T073700Z.png',
    ]);
    const saved = await createImageBitmap(await files[1]!.blob());
    expect(saved.width).to.equal(1080);
  });

  it('shows the address to sign up as a code, dark on white in the dark too, with the address below', async () => {
    expect(find(await opened('lantern-queue'), '[part="code"]')).to.equal(null);
    const element = await opened('lantern-volunteers', { theme: 'dark' });
    const toggle = find(element, '[part="code"]')!;
    toggle.click();
    await waitUntil(() => find(element, '[part="qr"]'));
    const [ground, dark] = ['rect', 'path'].map(
      each => getComputedStyle(find(element, `[part="qr"] ${each}`)!).fill,
    );
    expect([ground, dark]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    expect(find<HTMLAnchorElement>(element, '[part="qr"] a')!.textContent).to.equal(
      'https://example.org/help',
    );
    toggle.click();
    await waitUntil(() => !find(element, '[part="qr"]'));
  });

  it('takes the code away when the address is another one: a code must lead where the words below it say', async () => {
    const element = await opened('lantern-volunteers');
    find(element, '[part="code"]')!.click();
    await waitUntil(() => find(element, '[part="qr"]'));
    element.feed = feedOf([{ volunteers: { onDuty: 9, signUpUrl: 'https://example.org/other' } }]) as never;
    await element.updateComplete;
    // Not the element itself, which would be written out if this failed.
    expect(find(element, '[part="qr"]') === null).to.equal(true);
  });
});
