/**
 * For pages whose editor strips unknown tags: `<div data-lantern="…" data-src="…" data-community="…">` becomes
 * `<lantern-… src="…" community="…">` inside that div, with the div's content as its light content. Also when the div
 * comes later, when a script puts the div's first content back, and when its attributes change: pages that morph do all three.
 */

import { nullPrototype } from '../lib/null-prototype.ts';
import { pageHost } from '../page/host.ts';
import { Place } from './place.ts';

const SELECTOR = '[data-lantern]';

const places = new WeakMap<Element, Place>();

/** Links that become places; see `link.ts`. */
export interface Links {
  /** Selects what may become one. */
  readonly selector: string;
  /** Puts a place around a link, or leaves it as it is. */
  wrap(link: Element): void;
}

function mount(element: Element): void {
  const place = places.get(element) ?? new Place(element, pageHost());
  places.set(element, place);
  if (customElements.get(place.tag) === undefined) mountOnceDefined(place);
  else place.mount();
}

/** The places of a widget whose code is being loaded, or of none, by tag. */
const waiting = new Map<string, Set<Place>>();

function mountOnceDefined(place: Place): void {
  const { tag } = place;
  const others = waiting.get(tag) ?? new Set<Place>();
  others.add(place);
  if (waiting.has(tag)) return;
  waiting.set(tag, others);
  const mountThem = (): void => {
    for (const each of others) each.mount();
    waiting.delete(tag);
  };
  // What can be no name of an element is a typing error of the page.
  customElements.whenDefined(tag).then(mountThem, () => {});
}

function within(root: ParentNode, selector: string): readonly Element[] {
  const own = root instanceof Element && root.matches(selector) ? [root] : [];
  return [...own, ...root.querySelectorAll(selector)];
}

function mountWithin(root: ParentNode, links: Links | undefined): void {
  // First, so that the places around them are mounted with the others.
  if (links) for (const link of within(root, links.selector)) links.wrap(link);
  for (const place of within(root, SELECTOR)) mount(place);
}

function onMutation({ type, target, addedNodes }: MutationRecord, links: Links | undefined): void {
  const place = target instanceof Element ? target.closest(SELECTOR) : null;
  // Whatever was added or removed inside a place, its widget may be gone.
  if (place && (type === 'childList' || place === target)) mount(place);
  for (const node of addedNodes) if (node instanceof Element) mountWithin(node, links);
}

/**
 * Mounts what is there, and what comes. Call it once the elements are registered.
 *
 * @param links also these; not where a framework draws the page, which must find its links where it put them
 */
export function mountAll(links?: Links): void {
  mountWithin(document, links);
  // The document itself, since a page may replace its root element.
  new MutationObserver(records => {
    for (const record of records) onMutation(record, links);
  }).observe(
    document,
    nullPrototype({
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['data-lantern'],
    }),
  );
}
