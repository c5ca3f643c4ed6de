import type { EarlyResponse } from '../feed/early-responses.ts';

/** As long as a feed may take; see `feed/transport.ts`. */
const TIMEOUT_MS = 15_000;

/** What was begun, by address; undefined where it was taken or given up. Later elements share the feed of the first. */
export type EarlyResponses = Map<string, EarlyResponse | undefined>;

/**
 * Begins to ask for a feed while the code that reads it is loaded, in the same way as that does.
 *
 * @param src as written in the page
 */
export function requestEarly(src: string, responses: EarlyResponses): void {
  // A hidden page asks for nothing.
  if (document.hidden) return;
  try {
    const url = new URL(src, document.baseURI);
    url.hash = '';
    if (!responses.has(url.href)) begin(url.href, responses);
  } catch {
    // No address: the element says so.
  }
}

function begin(url: string, responses: EarlyResponses): void {
  const controller = new AbortController();
  const startedAt = Date.now();
  // Without a prototype, since a page may have added members to all objects.
  const options = {
    __proto__: null,
    cache: 'no-cache',
    credentials: 'omit',
    signal: controller.signal,
  } as const;
  const head = fetch(url, options).then(response => [response, Date.now()] as const);
  // Whoever takes it learns of a failure; where nobody does, it is no unhandled rejection.
  head.catch(() => {});
  responses.set(url, { startedAt, head, controller });
  setTimeout(() => {
    if (responses.get(url)) controller.abort();
    responses.set(url, undefined);
  }, TIMEOUT_MS);
}
