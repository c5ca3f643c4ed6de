import type { EarlyResponse } from '../feed/early-responses.ts';

/** As long as a feed may take; see `feed/transport.ts`. */
const TIMEOUT_MS = 15_000;

/** Begins to ask for feeds while the code that reads them is loaded, in the same way as that does. */
export class EarlyFeeds {
  readonly responses: Map<string, EarlyResponse> = new Map();
  /** Once an address: later elements share the feed of the first. */
  private readonly begun = new Set<string>();

  /** @param src as written in the page */
  request(src: string): void {
    try {
      const url = new URL(src, document.baseURI);
      url.hash = '';
      this.begin(url.href);
    } catch {
      // No address: the element says so.
    }
  }

  private begin(url: string): void {
    // A hidden page asks for nothing.
    if (document.hidden || this.begun.has(url)) return;
    this.begun.add(url);
    const controller = new AbortController();
    const startedAt = Date.now();
    // Without a prototype, since a page may have added members to all objects.
    const options = {
      __proto__: null,
      cache: 'no-cache',
      credentials: 'omit',
      redirect: 'follow',
      signal: controller.signal,
    } as const;
    const head = fetch(url, options).then(response => [response, Date.now()] as const);
    // Whoever takes it learns of a failure; where nobody does, it is no unhandled rejection.
    head.catch(() => {});
    this.responses.set(url, { startedAt, head, abort: () => controller.abort() });
    setTimeout(() => this.responses.delete(url) && controller.abort(), TIMEOUT_MS);
  }
}
