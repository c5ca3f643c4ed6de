/** What is needed of time. */
interface Timers {
  after(ms: number, run: () => void): () => void;
}

/** As long as a feed may take; see `transport.ts`. */
const TIMEOUT_MS = 15_000;

/**
 * Whether an address answers with a web page, past all caches that can be passed. Never rejects: a network that is down, a
 * policy that forbids the request, or a page of a portal on another host are no answer.
 */
export async function pageAnswers(address: string, timers: Timers): Promise<boolean> {
  const controller = new AbortController();
  const cancel = timers.after(TIMEOUT_MS, () => controller.abort());
  try {
    // Without a prototype, since a page may have added members to all objects.
    const options = {
      __proto__: null,
      cache: 'no-store',
      redirect: 'error',
      signal: controller.signal,
    } as const;
    const response = await fetch(address, options);
    return response.ok && /\bhtml\b/.test(response.headers.get('Content-Type') ?? '');
  } catch {
    return false;
  } finally {
    cancel();
  }
}
