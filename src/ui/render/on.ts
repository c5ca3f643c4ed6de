import { nullPrototype } from '../../lib/null-prototype.ts';

/**
 * A listener for a template: `@click=${on(() => …)}`. Lit hands what it is given to `addEventListener` as options too, which a
 * function inherits from `Object.prototype`: a page's `once` there would make a button that works once.
 */
export function on<E extends Event>(handleEvent: (event: E) => void): { handleEvent(event: E): void } {
  return nullPrototype({ handleEvent });
}
