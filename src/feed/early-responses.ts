/** A request for a feed that the script tag's loader began, before the code that reads feeds was there. */
export interface EarlyResponse {
  /** The device's time when the request began. */
  readonly startedAt: number;
  /** The response, with the device's time when its head was there. */
  readonly head: Promise<readonly [response: Response, headAt: number]>;
  /** Ends the download. */
  readonly controller: AbortController;
}

/**
 * The element by which the loader marks a page. It is never drawn; its class carries the requests that were begun, since a
 * page should get no globals from us.
 */
export const LOADER_TAG = 'lantern-loader';

interface LoaderElement extends CustomElementConstructor {
  /** By address; undefined where it was taken. */
  readonly responses?: Map<string, EarlyResponse | undefined>;
}

/** The request for an address that was begun early, once; undefined where there is none. */
export function takeEarlyResponse(url: string): EarlyResponse | undefined {
  const loader: LoaderElement | undefined =
    typeof customElements === 'undefined' ? undefined : customElements.get(LOADER_TAG);
  const responses = loader?.responses;
  const early = responses?.get(url);
  if (early) responses?.set(url, undefined);
  return early;
}
