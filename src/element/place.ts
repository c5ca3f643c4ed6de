import type { Host } from '../page/host.ts';
import type { LanternElement } from './lantern-element.ts';
import { nullPrototype } from '../lib/null-prototype.ts';

/** A widget that was taken out sooner than this after it was put in was taken out on purpose. */
const BRIEF_MS = 1000;
/** So many times in a row such a widget is put in again at once. */
const AT_ONCE = 10;
/** The shortest time between two requests for a feed: a widget that comes asks for one. */
const LONGEST_DELAY_MS = 10_000;
const PREFIX = 'data-';

/**
 * A `div[data-lantern]` and the widget in it: the page's own where it has one (as in a copy of a place that a page keeps for
 * going back), else one that is made here.
 *
 * A widget that was removed is put in again, since a morph removes what is not in the server's HTML. A script may remove it
 * each time it sees it, so then it comes back later and later.
 */
export class Place {
  private readonly element: Element;
  private readonly host: Host;
  private widget: Element | undefined;
  private addedAt = 0;
  private brief = 0;
  private isWaiting = false;

  constructor(element: Element, host: Host) {
    this.element = element;
    this.host = host;
    new MutationObserver(records => {
      for (const { attributeName } of records) this.copyAttribute(attributeName ?? '');
    }).observe(element, nullPrototype({ attributes: true }));
  }

  /** Puts a widget into the place if there is none. */
  mount(): void {
    if (this.isWaiting || !this.lacksWidget()) return;
    const delay = this.delay();
    if (delay === 0) return this.add();
    this.isWaiting = true;
    this.host.after(delay, () => {
      this.isWaiting = false;
      if (this.lacksWidget()) this.add();
    });
  }

  /** Of the widget that belongs into it, which may not be registered. */
  get tag(): string {
    return `lantern-${(this.element.getAttribute('data-lantern') ?? '').trim().toLowerCase()}`;
  }

  private lacksWidget(): boolean {
    const { element, tag, widget } = this;
    // Only what is registered: the value comes from the page, but a typing error should leave the content as it is.
    if (customElements.get(tag) === undefined || !element.isConnected) return false;
    const [other] = this.widgetsWithin(tag).filter(each => each !== widget);
    if (other) {
      if (widget && element.contains(widget)) widget.remove();
      this.widget = other;
      return false;
    }
    // A script may have moved it elsewhere on the page.
    return widget?.localName !== tag || !widget.isConnected;
  }

  /** Widgets of a kind in this place, at whatever depth, but not those of a place within it. */
  private widgetsWithin(tag: string): readonly Element[] {
    const all = [...this.element.querySelectorAll(tag)];
    return all.filter(each => each.closest('[data-lantern]') === this.element);
  }

  private delay(): number {
    this.brief = Math.abs(this.host.now() - this.addedAt) < BRIEF_MS ? this.brief + 1 : 0;
    return this.brief < AT_ONCE ? 0 : Math.min(LONGEST_DELAY_MS, BRIEF_MS * 2 ** (this.brief - AT_ONCE));
  }

  private add(): void {
    const { element, widget: last } = this;
    // One of another kind: its light content is that of the next.
    if (last && element.contains(last)) last.replaceWith(...last.childNodes);
    const widget = (this.widget = document.createElement(this.tag));
    this.addedAt = this.host.now();
    for (const name of attributesOf(widget)) {
      const value = element.getAttribute(PREFIX + name);
      if (value !== null) widget.setAttribute(name, value);
    }
    widget.append(...element.childNodes);
    element.append(widget);
  }

  private copyAttribute(from: string): void {
    const { widget, element } = this;
    const name = from.slice(PREFIX.length);
    if (!widget || !from.startsWith(PREFIX) || !attributesOf(widget).includes(name)) return;
    const value = element.getAttribute(from);
    if (value === null) widget.removeAttribute(name);
    else if (value !== widget.getAttribute(name)) widget.setAttribute(name, value);
  }
}

/** The widget's own attributes only, so that a page's other data never become attributes. */
function attributesOf(widget: Element): readonly string[] {
  return (widget.constructor as typeof LanternElement).observedAttributes;
}
