import type { LitElement, ReactiveController } from 'lit';
import { pageHost } from '../page/host.ts';
import { tools } from './lazy-modules.ts';
import type { ModuleController } from './module-controller.ts';

/** Colours that a page may give, one of which may then be hard to read with another. */
const GIVEN = ['surface', 'text', 'muted', 'accent', 'on-accent', 'good', 'warn', 'alert'];

/** Makes the colours that the page gives readable on its surface. Ours are. */
export class ColorController implements ReactiveController {
  private readonly host: LitElement;
  private readonly modules: ModuleController;

  constructor(host: LitElement, modules: ModuleController) {
    this.host = host;
    this.modules = modules;
  }

  // Own members, so that none that a page adds to `Object.prototype` is called.
  hostConnected(): void {}

  hostDisconnected(): void {}

  hostUpdate(): void {}

  hostUpdated(): void {
    // Later, when styles are computed for all widgets at once.
    pageHost().after(0, () => this.fit());
  }

  private fit(): void {
    const { host } = this;
    const root = host.renderRoot;
    const style = getComputedStyle(host);
    const isGiven = GIVEN.some(name => style.getPropertyValue(`--lantern-color-${name}`));
    // Those that were given before and are no more are taken back.
    if (isGiven || root.querySelector('[style]')) this.modules.need(tools)?.fitColors(root);
  }
}
