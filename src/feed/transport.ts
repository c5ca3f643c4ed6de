import type { EpochMs } from '../domain/model.ts';
import { takeEarlyResponse } from './early-responses.ts';
import { partialBy } from './partial-response.ts';
import { undecoded } from './undecoded.ts';
import { issueOf, type Issue, type IssueCode } from './issues.ts';
import { nullPrototype } from '../lib/null-prototype.ts';

/** What a request needs of the page. Timers belong to `page/`, so they are handed in. */
export interface TransportHost {
  /** The device's time. */
  now(): EpochMs;
  /** @returns the way out. */
  after(ms: number, run: () => void): () => void;
}

/** What an answer says beside its body. Of another origin most of it is readable only if that allows it. */
export interface Head {
  /** 429 or 503: the server has too much to do. */
  readonly busy: boolean;
  /** `Retry-After` as it came. */
  readonly retryAfter: string | null;
  /** `Date`, null where there is none. */
  readonly date: EpochMs | null;
  /** `Age` in milliseconds: how long a cache has held the answer. */
  readonly ageMs: number;
  /** The device's time when the request began, and when its head was there. */
  readonly startedAt: EpochMs;
  readonly headAt: EpochMs;
}

/** Where no answer came. */
const NO_HEAD: Head = { busy: false, retryAfter: null, date: null, ageMs: 0, startedAt: 0, headAt: 0 };

/** A body as text, or why there is none. */
export type Answer =
  | {
      readonly ok: true;
      readonly head: Head;
      readonly text: string;
      /** The address that answered, after all redirects. */
      readonly url: string;
    }
  | { readonly ok: false; readonly head: Head; readonly issue: Issue };

const TIMEOUT_MS = 15_000;
/** A large feed over a thin line may take longer: as long as so many bytes come in each 15 s, up to a minute in all. */
const PROGRESS_BYTES = 65_536;
const MOST_TIMEOUTS = 4;
const LIMIT_BYTES = 32 * 2 ** 20;

/**
 * Asks for a feed once. Always settles, never rejects; by then nothing is under way any more.
 *
 * Asked in such a way that the browser needs no preflight and sends nobody's cookies. Caches are asked whether what they
 * hold is still good, so an unchanged file costs a few bytes where the host knows `ETag` or `Last-Modified`.
 *
 * Faults: `feed/unreachable` (no connection, no CORS, blocked, broken off), `feed/timeout`, `feed/status` (anything but
 * 200: also 204, most 206 and a 304 that nobody asked for have no document), `feed/too-large`.
 *
 * @param signal ends it; the answer is of no use then
 * @param limit bytes of the largest answer that is taken
 */
export function request(
  url: string,
  host: TransportHost,
  signal: AbortSignal,
  limit: number = LIMIT_BYTES,
): Promise<Answer> {
  return new Promise(resolve => {
    const own = new AbortController();
    const early = takeEarlyResponse(url);
    const startedAt = early?.startedAt ?? host.now();
    let head = NO_HEAD;
    let bytes = 0;
    let cancel = (): void => {};

    // Settled from here and not by fetch, which on some pages is somebody else's and deaf to signals.
    const end = (answer: Answer): void => {
      cancel();
      signal.removeEventListener('abort', drop);
      resolve(answer);
      // Ends a download that is of no use: the body of an error page, or what is beyond the limit.
      own.abort();
      early?.controller.abort();
    };

    const fail = (code: IssueCode, seen: string): void =>
      end({ ok: false, head, issue: issueOf(code, seen) });

    const drop = (): void => fail('feed/unreachable', 'aborted');

    const watch = (round: number, before: number): void => {
      const since = round === 1 ? host.now() - startedAt : 0;
      cancel = host.after(TIMEOUT_MS - since, () => {
        if (round < MOST_TIMEOUTS && bytes - before >= PROGRESS_BYTES) watch(round + 1, bytes);
        else fail('feed/timeout', `${(round * TIMEOUT_MS) / 1000} s`);
      });
    };

    const load = async (): Promise<void> => {
      const options = nullPrototype<RequestInit>({
        cache: 'no-cache',
        credentials: 'omit',
        redirect: 'follow',
        signal: own.signal,
      });
      const [response, headAt] = early ? await early.head : [await fetch(url, options), host.now()];
      head = headOf(response, startedAt, headAt);
      const partial = partialBy(response);
      // 206 is a list that goes on elsewhere, or a piece of a file.
      if (response.status !== 200 && !(response.status === 206 && partial))
        return fail('feed/status', String(response.status));
      const text = await textOf(response, partial, more => (bytes += more) <= limit);
      // WebKitGTK takes a download that broke off for a whole one. Compressed, only the smallest texts grow.
      const promised = Number(response.headers.get('content-length'));
      if (text === null) fail('feed/too-large', `${limit / 2 ** 20} MiB`);
      else if (promised > 512 && bytes < promised) fail('feed/unreachable', 'cut off');
      else end({ ok: true, head, text, url: response.url || url });
    };

    watch(1, 0);
    signal.addEventListener('abort', drop);
    if (signal.aborted) return drop();
    load().catch((error: unknown) => fail('feed/unreachable', String(error)));
  });
}

function headOf({ status, headers }: Response, startedAt: EpochMs, headAt: EpochMs): Head {
  const date = headers.get('date') ?? '';
  return {
    busy: status === 429 || status === 503,
    retryAfter: headers.get('retry-after'),
    // Date.parse makes a date of nearly anything; this header has one form.
    date: /^\w{3}, .* GMT$/.test(date) ? Date.parse(date) || null : null,
    ageMs: Number(headers.get('age')) * 1000 || 0,
    startedAt,
    headAt,
  };
}

/**
 * The text is made while it comes: a large one at once would hold the page up.
 *
 * @param partial what says that it is not all
 * @param fits told of each further piece, in bytes; says whether it is still within the limit
 * @returns null where it is not; an undecoded body where it is not UTF-8, or not all
 */
async function textOf(
  response: Response,
  partial: string,
  fits: (bytes: number) => boolean,
): Promise<string | null> {
  const decode = createDecoder();
  // Some browsers and some stand-ins for fetch have no streams: there it is counted when it has come.
  const reader = response.body?.getReader?.();
  const pieces: Uint8Array[] = [];
  let text = partial ? undefined : '';
  for (;;) {
    const { done, value } = reader
      ? await reader.read()
      : { done: true, value: new Uint8Array(await response.arrayBuffer()) };
    if (value && !fits(value.length)) return null;
    if (value) pieces.push(value);
    try {
      if (text !== undefined) text += decode(value, done);
    } catch {
      text = undefined;
    }
    if (done) return text ?? undecoded(pieces, response.headers.get('content-type'), partial);
  }
}

/** By byte-order mark. */
const UTF_16: Readonly<Record<string, string>> = { '255,254': 'utf-16le', '254,255': 'utf-16be' };

/**
 * Decodes a text piece by piece: UTF-8, or UTF-16 where a byte-order mark says so. The charset of the `Content-Type` is not
 * asked, since hosts put `iso-8859-1` on every text file they have. The decoders take the mark away.
 *
 * @returns a function that throws a TypeError where the text is neither
 */
export function createDecoder(): (piece: Uint8Array | undefined, isLast: boolean) => string {
  let decoder: TextDecoder | undefined;
  let start: readonly number[] = [];
  return (piece = new Uint8Array(), isLast) => {
    if (!decoder) {
      // The two bytes of a mark may come one by one.
      if (start.length + piece.length < 2 && !isLast) {
        start = [...start, ...piece];
        return '';
      }
      if (start.length > 0) piece = Uint8Array.from([...start, ...piece]);
      const encoding = UTF_16[String(piece.slice(0, 2))];
      decoder = new TextDecoder(encoding, nullPrototype({ fatal: !encoding }));
    }
    return decoder.decode(piece, nullPrototype({ stream: !isLast }));
  };
}
