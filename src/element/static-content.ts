import type { LitElement } from 'lit';
import { resetElement } from '../ui/styles/reset.ts';

/**
 * Where an element is drawn. What a server has drawn in the root stays until there is something to show in its place, so that
 * nothing is seen twice, and nothing is seen in between.
 *
 * @param root the shadow root
 */
export function placeIn(element: LitElement, root: HTMLElement | DocumentFragment): HTMLElement {
  const drawn = root.querySelector('.reset');
  const place = resetElement(root);
  if (!drawn) return place;
  place.remove();
  // Lit took what it found for what it is to draw before.
  element.renderOptions.renderBefore = null;
  element.addController({
    hostUpdated: () => {
      if (place.parentNode !== null || element.dataset['state'] === 'loading') return;
      while (root.lastChild) root.lastChild.remove();
      root.append(place);
    },
  });
  return place;
}
