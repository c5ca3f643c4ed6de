import { html, render } from 'lit';
import { nullPrototype } from '../../lib/null-prototype.ts';

let isDone = false;

/**
 * Lit asks each part of a template whether it has `strings`, which only parts of an attribute of several pieces have. On the
 * others it would find what a page has added to `Object.prototype`, so their classes get the `undefined` that Lit expects.
 * Called before the first template; the one that is drawn here has several pieces, so that Lit finds its `strings`, and a part
 * of the element itself, as pictures have.
 */
export function ownStrings(): void {
  if (isDone) return;
  isDone = true;
  const piece = '';
  const root: object = render(
    html`<i title="-${piece}-" ${piece}></i>`,
    document.createDocumentFragment(),
    nullPrototype({}),
  );
  const none = nullPrototype({ value: undefined, configurable: true, writable: true });
  for (const part of [root, ...partsOf(root)])
    Object.defineProperty(Object.getPrototypeOf(part), 'strings', none);
}

/** The parts of the template that a part shows: Lit keeps them in a list in the one object that has such a list. */
function partsOf(root: object): readonly object[] {
  const held = Object.values(root).filter(each => typeof each === 'object' && each !== null);
  return held.flatMap((each: object) => Object.values(each).filter(Array.isArray)).flat();
}
