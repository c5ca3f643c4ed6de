import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';

/** What a host said beside the body. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The address that answered, after all redirects. */
  readonly url: string;
  readonly redirected: boolean;
}

/** A document as it came. */
export interface Input {
  readonly body: string;
  readonly bytes: number;
  readonly contentType: string | null;
  /** Null for a file. */
  readonly http: HttpAnswer | null;
  /** Bytes that are no UTF-8 were replaced. */
  readonly isDamaged: boolean;
}

/** Why there is no document: words of the system, for the person at the terminal. */
export interface NoInput {
  readonly isTimeout: boolean;
  readonly why: string;
}

const TIMEOUT_MS = 15_000;
const LIMIT_BYTES = 32 * 2 ** 20;
/** As a page of somebody else would ask; hosts that answer only to some origins show themselves by it. */
const ORIGIN = 'https://example.org';

export function isUrl(target: string): boolean {
  return /^https?:\/\//i.test(target);
}

/** Reads a file, an address, or what comes in (`-`). Never rejects. */
export async function readInput(target: string): Promise<Input | NoInput> {
  try {
    if (isUrl(target)) return await fetched(target);
    const bytes = target === '-' ? await buffer(process.stdin) : await readFile(target);
    return { ...decoded(bytes), bytes: bytes.length, contentType: null, http: null };
  } catch (error) {
    return { isTimeout: error instanceof Error && error.name === 'TimeoutError', why: whyOf(error) };
  }
}

/** Where a file of a mapping is, relative to the mapping. */
export function relativeTo(base: string, address: string): string {
  if (isUrl(address)) return address;
  return isUrl(base) ? new URL(address, base).href : resolve(dirname(base), address);
}

async function fetched(url: string): Promise<Input | NoInput> {
  const response = await fetch(url, {
    headers: { origin: ORIGIN, accept: '*/*' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of response.body ?? []) {
    bytes += piece.length;
    pieces.push(piece);
    // What is larger is refused by every widget; there is no use in the rest of it.
    if (bytes > LIMIT_BYTES) break;
  }
  const { status, headers, redirected } = response;
  return {
    ...decoded(Buffer.concat(pieces)),
    bytes,
    contentType: headers.get('content-type'),
    http: { status, headers, url: response.url, redirected },
  };
}

/** UTF-8, or UTF-16 where a byte-order mark says so, as the widgets do. */
function decoded(bytes: Uint8Array): Pick<Input, 'body' | 'isDamaged'> {
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return { body: new TextDecoder(label, { fatal: true }).decode(bytes), isDamaged: false };
  } catch {
    return { body: new TextDecoder(label).decode(bytes), isDamaged: true };
  }
}

/** The innermost cause: 'fetch failed' alone helps nobody. */
function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as NodeJS.ErrnoException).code;
  if (error.cause !== undefined) return whyOf(error.cause);
  return code === undefined ? error.message : `${code}: ${error.message.replace(/^\w+: /, '')}`;
}
