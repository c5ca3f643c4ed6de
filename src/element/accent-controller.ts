import type { LitElement, ReactiveController } from 'lit';
import { pageHost } from '../page/host.ts';
import { tools } from './lazy-modules.ts';
import type { ModuleController } from './module-controller.ts';

/** Makes an accent that the page gives readable on its surface. Ours are. */
export class AccentController implements ReactiveController {
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
    if (getComputedStyle(host).getPropertyValue('--lantern-color-accent') || root.querySelector('[style]'))
      this.modules.need(tools)?.fitAccent(root);
  }
}
