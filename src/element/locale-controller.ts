import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Listeners } from '../lib/listeners.ts';
import { nullPrototype } from '../lib/null-prototype.ts';

/** Told when a `lang` anywhere in the document changes. One observer for the page, only while somebody listens. */
const changes = new Listeners<void>();
let observer: MutationObserver | undefined;

function listen(listener: () => void): () => void {
  const leave = changes.add(listener);
  if (observer === undefined) {
    observer = new MutationObserver(() => changes.notify());
    observer.observe(
      document.documentElement,
      nullPrototype({ attributes: true, attributeFilter: ['lang'], subtree: true }),
    );
  }
  return () => {
    leave();
    if (changes.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}

/**
 * The language of an element: its own `lang`, else that of the nearest ancestor, through shadow roots. Updates the host
 * when a `lang` in the document changes. (A `lang` that changes inside a shadow root above is seen at the next
 * update only.)
 *
 * Our own rather than a package: the known ones look at the document's root only, and take any Chinese for traditional.
 */
export class LocaleController implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private leave: (() => void) | undefined;

  /** BCP 47 as written in the page; undefined where the page says nothing. */
  get value(): string | undefined {
    let node: Element | null = this.host;
    while (node !== null) {
      const found: Element | null = node.closest('[lang]');
      const lang = found?.getAttribute('lang');
      // An empty `lang` says that the language is unknown: look no further.
      if (lang !== null && lang !== undefined) return lang === '' ? undefined : lang;
      const root: Node = node.getRootNode();
      node = root instanceof ShadowRoot ? root.host : null;
    }
    return undefined;
  }

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.leave = listen(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.leave?.();
    this.leave = undefined;
  }
  hostUpdate(): void {}

  hostUpdated(): void {}
}
