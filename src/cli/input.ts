import { partialBy } from '../feed/partial-response.ts';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';

/** The parts of a response other than its body. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The address after all redirects. */
  readonly url: string;
  readonly redirected: boolean;
}

/** A document as it came. */
export interface Download {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** Null for a local file. */
  readonly http: HttpAnswer | null;
}

/** Why there is no document, in the words of the operating system. */
export interface NoInput {
  readonly isTimeout: boolean;
  readonly why: string;
}

const TIMEOUT_MS = 15_000;
const LIMIT_BYTES = 32 * 2 ** 20;
/** The origin of a page on another site. It reveals hosts that allow only certain origins. */
const ORIGIN = 'https://example.org';

export function isUrl(target: string): boolean {
  return /^https?:\/\//i.test(target);
}

/** Whether an answer has a document: the body of an error response is not the publisher's feed. */
export function isDocument(http: Download['http']): boolean {
  return http === null || http.status === 200 || (http.status === 206 && partialBy(http) !== '');
}

/** Reads a file, an address, or standard input (`-`). Never rejects. */
export async function readInput(target: string): Promise<Download | NoInput> {
  try {
    if (isUrl(target)) return await fetched(target);
    const bytes = target === '-' ? await buffer(process.stdin) : await readFile(target);
    return { bytes, contentType: null, http: null };
  } catch (error) {
    return { isTimeout: error instanceof Error && error.name === 'TimeoutError', why: whyOf(error) };
  }
}

/** Resolves an address relative to a file or another address. */
export function relativeTo(base: string, address: string): string {
  if (isUrl(address)) return address;
  return isUrl(base) ? new URL(address, base).href : resolve(dirname(base), address);
}

async function fetched(url: string): Promise<Download | NoInput> {
  const response = await fetch(url, {
    headers: { origin: ORIGIN, accept: '*/*' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.length;
    pieces.push(piece);
    // Widgets refuse a larger feed, so the rest is not needed.
    if (length > LIMIT_BYTES) break;
  }
  const { status, headers, redirected } = response;
  return {
    bytes: Buffer.concat(pieces),
    contentType: headers.get('content-type'),
    http: { status, headers, url: response.url, redirected },
  };
}

/** The message of the innermost cause, since 'fetch failed' alone explains nothing. */
function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as NodeJS.ErrnoException).code;
  if (error.cause !== undefined) return whyOf(error.cause);
  return code === undefined ? error.message : `${code}: ${error.message.replace(/^\w+: /, '')}`;
}
