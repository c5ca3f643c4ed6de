import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nullPrototype } from '../lib/null-prototype.ts';

/** What `data-state` says of an element. */
export type ElementState = 'loading' | 'ready' | 'stale' | 'error' | 'empty';

/** A script may remove the attribute each time it sees it: so often it is set again between two updates. */
const RESTORES = 10;
const OBSERVED: MutationObserverInit = nullPrototype({ attributes: true, attributeFilter: ['data-state'] });

/**
 * Keeps the attribute `data-state` of an element as the element has set it. A morph removes it, since it is not in the server's
 * HTML, or sets it to what it was there. It is set again when the morph's task has done its work, and not while a loop over the
 * attributes may still run.
 */
export class StateAttribute implements ReactiveController {
  private readonly element: ReactiveControllerHost & HTMLElement;
  private state: ElementState | undefined;
  private restores = RESTORES;
  private readonly observer = new MutationObserver(() => this.restore());

  constructor(element: ReactiveControllerHost & HTMLElement) {
    this.element = element;
    element.addController(this);
  }

  set(state: ElementState): void {
    this.state = state;
    this.write(state);
  }

  hostConnected(): void {
    if (this.state) this.write(this.state);
    this.observer.observe(this.element, OBSERVED);
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  hostUpdate(): void {}

  hostUpdated(): void {
    this.restores = RESTORES;
  }

  private write(state: ElementState): void {
    if (this.element.getAttribute('data-state') !== state) this.element.setAttribute('data-state', state);
  }

  private restore(): void {
    const { state, element } = this;
    if (!state || this.restores === 0 || element.getAttribute('data-state') === state) return;
    this.restores -= 1;
    this.write(state);
  }
}
