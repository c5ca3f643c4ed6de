/**
 * For pages whose editor strips unknown tags: `<div data-lantern="queue" data-src="…" data-community="…">` becomes
 * `<lantern-queue src="…" community="…">` inside that div, with the div's content as its light content. Also when the div
 * comes later.
 */

import type { LanternElement } from './lantern-element.ts';

const SELECTOR = '[data-lantern]';

function mount(place: Element): void {
  const tag = `lantern-${(place.getAttribute('data-lantern') ?? '').trim().toLowerCase()}`;
  // Only what is registered: the value comes from the page, but a typing error should leave the content as it is.
  const known = customElements.get(tag) as typeof LanternElement | undefined;
  if (known === undefined || [...place.children].some(child => child.localName === tag)) return;
  const element = document.createElement(tag);
  // The element's own attributes only, so that a page's other data never become attributes.
  for (const name of known.observedAttributes) {
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
