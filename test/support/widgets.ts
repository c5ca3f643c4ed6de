import { aTimeout, fixtureSync, waitUntil } from '@open-wc/testing';
import { LanternElement } from '../../src/element/lantern-element.ts';
import { detailsOf, listOf, lists, tools, unfolding } from '../../src/element/lazy-modules.ts';
import { widgetModule, widgets } from '../../src/element/widget-modules.ts';
import type { FeedRegistry } from '../../src/feed/registry.ts';
import type { Issue } from '../../src/feed/issues.ts';
import type { Snapshot } from '../../src/feed/snapshot.ts';
import { createClock, type Clock } from '../../src/page/clock.ts';
import { onLazyModule } from '../../src/page/lazy-module.ts';
import { ListController } from '../../src/ui/list/list-controller.ts';
import { registry } from '../../src/widgets/registry.ts';
import { FakeHost } from './fake-time.ts';

// So that a list is drawn with the first update.
lists.provide({ ListController });
widgets.provide({ registry });
for (const [name, load] of Object.entries(registry)) {
  const module = await load();
  const { widget } = module;
  widgetModule({ registry }, name)?.provide(module);
  listOf(widget).provide(await widget.list());
}

/** What an element is given, besides its tag. */
export interface Given {
  readonly feed?: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the page's author put inside. */
  readonly light?: readonly Node[];
  /** Languages of an ancestor. */
  readonly around?: string;
}

/** Waits for what is loaded after the numbers: what a test sees must not depend on whether another test has loaded it. */
export async function toolsCome(tag: string = ''): Promise<void> {
  const load = registry[tag.replace('lantern-', '')];
  const widget = load && (await load()).widget;
  const isComing = (): boolean =>
    tools.need() === undefined ||
    unfolding.need() === undefined ||
    (!!widget && detailsOf(widget).need() === undefined);
  while (isComing()) await new Promise<void>(resolve => onLazyModule(() => resolve()));
}

/** Elements on a page whose clock goes when told to. It begins when the feeds of the tests were written, at 15:40. */
export class WidgetPage {
  readonly host: FakeHost = new FakeHost();
  readonly clock: Clock = createClock(this.host);
  readonly place: HTMLElement = fixtureSync('<div></div>');

  /** An element in fake time, not yet in the page. */
  make(tag: string, { feed, attributes = {}, light = [] }: Given = {}): LanternElement {
    const element = document.createElement(tag) as LanternElement;
    this.hold(element);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...light);
    if (feed !== undefined) element.feed = feed as LanternElement['feed'];
    return element;
  }

  /** Gives an element the clock of this page, and the elements that it is made of its own clock and feeds. */
  private hold(element: LanternElement): void {
    Object.assign(element['clock'], { clock: () => this.clock });
    const { composition } = element as { composition?: { prepare: (child: LanternElement) => void } };
    if (composition)
      composition.prepare = child => {
        this.hold(child);
        const { registry: own } = element['source']['config'];
        if (own) handRegistry(child, own());
      };
  }

  /** The same, in the page and drawn. */
  async show(tag: string, given: Given = {}): Promise<LanternElement> {
    const element = this.make(tag, given);
    if (given.around !== undefined) this.place.lang = given.around;
    await toolsCome(tag);
    this.place.append(element);
    await element.updateComplete;
    // A large feed is read in several tasks.
    while (given.feed !== undefined && stateOf(element) === 'loading') await aTimeout(0);
    for (const each of elementsIn(element)) await each.updateComplete;
    return element;
  }

  /** Goes on by so many minutes, and draws what fell due. */
  async later(minutes: number): Promise<void> {
    await this.host.time.advance(minutes * 60_000);
    for (const each of this.place.querySelectorAll<LanternElement>('*')) await each.updateComplete;
  }
}

/** The elements that an element is made of. */
export function elementsIn({ shadowRoot }: LanternElement): readonly LanternElement[] {
  return [...(shadowRoot?.querySelectorAll('*') ?? [])].filter(
    (each): each is LanternElement => each instanceof LanternElement,
  );
}

/** Hands an element a registry of the test's instead of the page's. Before it is connected. */
export function handRegistry(element: LanternElement, registry: FeedRegistry): void {
  const source = element['source'];
  Object.assign(source, { config: { ...source['config'], registry: () => registry } });
}

/** Opens the details of a card, where there are some, and waits until they are there. */
export async function unfold(element: LanternElement): Promise<void> {
  const root = element.shadowRoot!;
  const fold = root.querySelector<HTMLDetailsElement>('details.fold');
  if (!fold) return;
  fold.open = true;
  await waitUntil(() => root.querySelector('.depth .facts, .depth .chart'), 'the details are drawn');
}

/** What is to be read of an element, as one line: its shadow tree, with what is slotted in its place. */
export function textOf(element: Element): string {
  return read(element).replace(/\s+/g, ' ').trim();
}

function read(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element || node instanceof DocumentFragment)) return '';
  if (node instanceof Element && (node.localName === 'style' || getComputedStyle(node).display === 'none'))
    return '';
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const inside = slotted.length > 0 ? slotted : ((node as Element).shadowRoot ?? node).childNodes;
  const text = [...inside].map(read).join('');
  // A text of a picture stands for itself; some engines call it inline.
  const isInline =
    node instanceof Element &&
    node.localName !== 'text' &&
    getComputedStyle(node).display.startsWith('inline');
  return isInline ? text : ` ${text} `;
}

/** The text of each part of this name, in order. */
export function partsOf(element: LanternElement, part: string): readonly string[] {
  return [...(element.shadowRoot?.querySelectorAll(`[part~="${part}"]`) ?? [])].map(textOf);
}

/** The text of a part; '' where it is not there. */
export function partOf(element: LanternElement, part: string): string {
  return partsOf(element, part).join(' ');
}

/** How many people wait, as a queue or the total of several says it, in English; '' where it does not. */
export function waitingIn(element: Element): string {
  // Digits may be followed by an isolate, and by a blank that does not break.
  return /([\d,]+)[\u2069\s]*(?:people|person|waiting)/.exec(textOf(element))?.[1] ?? '';
}

export function stateOf(element: HTMLElement): string | undefined {
  return element.dataset['state'];
}

/** Elements and attributes of a shadow tree, without any text. */
export function skeletonOf(element: LanternElement): string {
  const look = (node: Element): string => {
    const attributes = [...node.attributes]
      .map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`)
      .sort();
    return `<${node.localName}${attributes.join('')}>${[...node.children].map(look).join('')}</>`;
  };
  return [...(element.shadowRoot?.children ?? [])].map(look).join('\n');
}

/** What elements tell the page from now on, in order. */
export function listen(where: EventTarget): {
  readonly updates: Snapshot[];
  readonly issues: (readonly Issue[])[];
} {
  const heard: { updates: Snapshot[]; issues: (readonly Issue[])[] } = { updates: [], issues: [] };
  where.addEventListener('lantern-update', event =>
    heard.updates.push((event as CustomEvent<Snapshot>).detail),
  );
  where.addEventListener('lantern-issue', event =>
    heard.issues.push((event as CustomEvent<readonly Issue[]>).detail),
  );
  return heard;
}
