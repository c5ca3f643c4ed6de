import { Listeners } from '../lib/listeners.ts';
import { pageHost } from './host.ts';

/**
 * A module that failed to load is requested again after this delay in milliseconds, which doubles with each failure. The
 * address stays the same, since a page may have pinned it. Some browsers (Firefox 153) remember the failure until the next
 * visit.
 */
const FIRST_RETRY = 10_000;
/** After this many retries the delay no longer grows, so that a public screen that nobody reloads recovers. */
const MOST_DOUBLINGS = 6;

const changes = new Listeners<LazyModule<object>>();

/** Calls `run` whenever a lazy module has loaded or failed to load, with that module. @returns unsubscribe */
export function onLazyModule(run: (module: LazyModule<object>) => void): () => void {
  return changes.add(run);
}

/**
 * A module that is loaded when it is first needed, by the browser's own `import()`.
 *
 * Lifecycle: `undefined` until it was loaded; then the module, for good. `null` where it could not be loaded: the reason is
 * kept and logged once, and it is requested again and again while the page is visible and online. Listeners of
 * {@link onLazyModule} are called with each outcome.
 */
export class LazyModule<T extends object> {
  /** What it is called in the console and in issues. */
  readonly name: string;
  private readonly load: () => Promise<T>;
  private readonly delay: number;
  private module: T | null | undefined;
  private isRequested = false;
  private error: unknown;

  /** @param load imports it; called again after a failure @param delay milliseconds between the first need and the request */
  constructor(name: string, load: () => Promise<T>, delay: number = 0) {
    this.name = name;
    this.load = load;
    this.delay = delay;
  }

  /** The module; undefined while it has not loaded, null if it failed to load. */
  get current(): T | null | undefined {
    return this.module;
  }

  /** Why the last attempt failed; undefined if none has failed, and once the module has loaded. */
  get failure(): unknown {
    return this.module ? undefined : this.error;
  }

  /** Takes a module that was imported elsewhere. */
  provide(module: T): void {
    this.isRequested = true;
    this.module = module;
    changes.notify(this);
  }

  /** Requests the module, unless that was done before. @returns as `current` */
  need(): T | null | undefined {
    if (!this.isRequested) {
      this.isRequested = true;
      if (this.delay > 0) pageHost().after(this.delay, () => void this.request(0));
      else void this.request(0);
    }
    return this.module;
  }

  /** Requests the module, unless that was done before. @returns it, or null where the attempt under way fails */
  settled(): Promise<T | null> {
    const known = this.need();
    if (known !== undefined) return Promise.resolve(known);
    return new Promise(resolve => {
      const unsubscribe = onLazyModule(() => {
        if (this.module === undefined) return;
        unsubscribe();
        resolve(this.module);
      });
    });
  }

  /** Calls once, when the module is there: at once, or whenever it was loaded. @returns cancel */
  whenLoaded(run: (module: T) => void): () => void {
    const known = this.need();
    if (known) {
      run(known);
      return () => {};
    }
    const unsubscribe = onLazyModule(() => {
      if (!this.module) return;
      unsubscribe();
      run(this.module);
    });
    return unsubscribe;
  }

  /** Stops waiting: until the module arrives, it counts as one that could not be loaded. */
  giveUpWaiting(): void {
    if (this.module !== undefined) return;
    this.module = null;
    changes.notify(this);
  }

  private async request(retries: number): Promise<void> {
    try {
      this.module = await this.load();
    } catch (error) {
      this.module = null;
      this.report(error);
      this.retry(retries);
    }
    changes.notify(this);
  }

  private report(error: unknown): void {
    const isFirst = this.error === undefined;
    this.error = error ?? new Error('unknown');
    if (isFirst && typeof console !== 'undefined')
      console.info(`lantern-widgets: the module '${this.name}' could not be loaded:`, this.error);
  }

  private retry(retries: number): void {
    const host = pageHost();
    const delay = FIRST_RETRY * 2 ** Math.min(retries, MOST_DOUBLINGS) * (0.8 + 0.4 * host.random());
    host.after(delay, () => whenAwake(() => void this.request(retries + 1)));
  }
}

/** Runs at once, or as soon as the page is visible and online. */
function whenAwake(run: () => void): void {
  const host = pageHost();
  if (host.visible && host.online) return run();
  const leave = host.onChange(() => {
    leave();
    whenAwake(run);
  });
}
