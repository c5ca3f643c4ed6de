import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Issue } from '../feed/issues.ts';
import { onLazyModule, type LazyModule } from '../page/lazy-module.ts';
import { moduleIssue } from './lazy-modules.ts';

/** The lazy modules of one element. The element is updated whenever one that it needs was loaded, or could not be. */
export class ModuleController implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly needed = new Set<LazyModule<object>>();
  private readonly reported = new Set<LazyModule<object>>();
  private unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.unsubscribe = onLazyModule(module => {
      if (this.needed.has(module)) this.host.requestUpdate();
    });
  }

  hostUpdate(): void {}

  hostUpdated(): void {}

  hostDisconnected(): void {
    this.unsubscribe?.();
  }

  /** A module; requested, where that was not done before. @returns undefined while it is loading, null where it cannot be loaded */
  readonly need = <T extends object>(module: LazyModule<T>): T | null | undefined => {
    this.needed.add(module);
    return module.need();
  };

  /** The same for a module without which nothing is shown: that it cannot be loaded is shown and reported in place of numbers. */
  require<T extends object>(module: LazyModule<T>): T | null | undefined {
    this.reported.add(module);
    return this.need(module);
  }

  /** Why modules that the element needs could not be loaded; each is given once. */
  takeFailures(): readonly Issue[] {
    const issues: Issue[] = [];
    for (const module of this.needed) {
      const issue = this.reported.has(module) ? undefined : moduleIssue(module);
      if (!issue) continue;
      this.reported.add(module);
      issues.push(issue);
    }
    return issues;
  }
}
