/**
 * For pages whose editor strips unknown tags: `<div data-lantern="queue" data-src="…" data-community="…">` becomes
 * `<lantern-queue src="…" community="…">` inside that div, with the div's content as its light content. Also when the div
 * comes later.
 */

/** What may be written as `data-…` on the div. A list of ours, so that a page's other data never become attributes. */
const ATTRIBUTES = [
  'src',
  'community',
  'district',
  'lang',
  'refresh',
  'stale-after',
  'heading',
  'heading-level',
  'theme',
  'stream',
  'map',
  'persist',
  'view',
  'sort',
  'limit',
  'show-positive',
] as const;

const SELECTOR = '[data-lantern]';

function mount(place: Element): void {
  const tag = `lantern-${(place.getAttribute('data-lantern') ?? '').trim().toLowerCase()}`;
  // Only what is registered: the value comes from the page, but a typing error should leave the content as it is.
  if (customElements.get(tag) === undefined || [...place.children].some(child => child.localName === tag))
    return;
  const element = document.createElement(tag);
  for (const name of ATTRIBUTES) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...place.childNodes);
  place.append(element);
}

function mountWithin(root: ParentNode): void {
  if (root instanceof Element && root.matches(SELECTOR)) mount(root);
  for (const place of root.querySelectorAll(SELECTOR)) mount(place);
}

/** Mounts what is there, and what comes. Call it once the elements are registered. */
export function mountAll(): void {
  mountWithin(document);
  new MutationObserver(records => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) mountWithin(node);
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
}
