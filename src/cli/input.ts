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

/** A document before it is parsed. */
export interface Input {
  readonly body: string;
  readonly bytes: number;
  readonly contentType: string | null;
  /** Null for a local file. */
  readonly http: HttpAnswer | null;
  /** Whether bytes that are not UTF-8 were replaced. */
  readonly isDamaged: boolean;
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

/** Reads a file, an address, or standard input (`-`). Never rejects. */
export async function readInput(target: string): Promise<Input | NoInput> {
  try {
    if (isUrl(target)) return await fetched(target);
    const bytes = target === '-' ? await buffer(process.stdin) : await readFile(target);
    return { ...decoded(bytes), bytes: bytes.length, contentType: null, http: null };
  } catch (error) {
    return { isTimeout: error instanceof Error && error.name === 'TimeoutError', why: whyOf(error) };
  }
}

/** Resolves an address relative to a file or another address. */
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
    // Widgets refuse a larger feed, so the rest is not needed.
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

/** Decodes UTF-8, or UTF-16 if there is a byte-order mark, as the widgets do. */
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

/** The message of the innermost cause, since 'fetch failed' alone explains nothing. */
function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as NodeJS.ErrnoException).code;
  if (error.cause !== undefined) return whyOf(error.cause);
  return code === undefined ? error.message : `${code}: ${error.message.replace(/^\w+: /, '')}`;
}
