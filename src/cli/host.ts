import type { EpochMs, Feed, Seconds } from '../domain/model.ts';
import { Findings, type Finding } from '../check/findings.ts';
import { isDocument, type HttpAnswer } from './input.ts';

/** How a feed is served. */
export interface Served {
  readonly http: HttpAnswer;
  readonly bytes: number;
  /** Null if it could not be read. */
  readonly feed: Feed | null;
  readonly isTable: boolean;
  readonly now: EpochMs;
}

const DEFAULT_PERIOD: Seconds = 60;
const LARGE_BYTES = 2 ** 20;
const COMPRESSIBLE_BYTES = 10_000;
const CLOCK_MS = 5 * 60_000;

/** Checks the response of a host: whether pages may read the feed, how long it is cached, how much traffic it causes. */
export function checkHost({ http, bytes, feed, isTable, now }: Served): readonly Finding[] {
  const findings = new Findings();
  const { status, headers, url, redirected } = http;
  const whole = '';
  if (!isDocument(http)) {
    // The headers of an error response do not matter.
    findings.add('feed/status', whole, { seen: String(status), severity: 'error' });
    return findings.close();
  }
  if (redirected) findings.add('http/redirect', whole, { hint: url });
  // A local server needs no https.
  if (/^http:\/\/(?!localhost|127\.|\[::1])/i.test(url)) findings.add('http/not-https', whole, { seen: url });
  checkCors(headers, findings);
  checkCache(headers, feed?.ttl ?? DEFAULT_PERIOD, findings);
  checkType(headers, isTable, findings);
  checkDate(headers, now, findings);

  const encoding = headers.get('content-encoding');
  if (bytes > LARGE_BYTES)
    findings.add('http/large', whole, { seen: `${(bytes / LARGE_BYTES).toFixed(1)} MiB` });
  if (bytes > COMPRESSIBLE_BYTES && !/gzip|br|zstd|deflate/i.test(encoding ?? '')) {
    findings.add('http/not-compressed', whole, { seen: `${Math.round(bytes / 1024)} KiB` });
  }
  return findings.close();
}

function checkCors(headers: Headers, findings: Findings): void {
  const hint = 'Access-Control-Allow-Origin: *';
  const allowed = headers.get('access-control-allow-origin');
  if (allowed === null) findings.add('http/no-cors', '', { hint });
  else if (allowed.trim() !== '*')
    findings.add('http/cors-one-origin', '', { seen: allowed, hint, severity: 'note' });
}

/**
 * Widgets send requests with `cache: "no-cache"`, so that browsers always revalidate. What matters is how long proxies keep
 * the response, and whether an unchanged file is transferred again.
 */
function checkCache(headers: Headers, period: Seconds, findings: Findings): void {
  const control = headers.get('cache-control');
  const hint = `Cache-Control: public, max-age=${Math.max(5, Math.floor(period / 2))}`;
  const longest = Math.max(...[...(control ?? '').matchAll(/(?:s-maxage|max-age)\s*=\s*"?(\d+)/gi)].map(([, age]) => Number(age)), -1); // prettier-ignore
  if (control === null) findings.add('http/no-cache-control', '', { hint });
  else if (/no-store/i.test(control)) findings.add('http/no-store', '', { seen: control, hint });
  else if (longest > period && !/no-cache/i.test(control))
    findings.add('http/cached-long', '', { seen: control, hint });
  if (headers.get('etag') === null && headers.get('last-modified') === null)
    findings.add('http/no-validator', '');
}

function checkType(headers: Headers, isTable: boolean, findings: Findings): void {
  const type = headers.get('content-type') ?? '';
  const fits = isTable ? /^text\/(?:csv|tab-separated-values|plain)/i : /[/+]json\b/i;
  if (fits.test(type)) return;
  const hint = `Content-Type: ${isTable ? 'text/csv' : 'application/json'}; charset=utf-8`;
  findings.add('http/content-type', '', { seen: type === '' ? '–' : type, hint });
}

function checkDate(headers: Headers, now: EpochMs, findings: Findings): void {
  const text = headers.get('date');
  const date = Date.parse(text ?? '');
  if (Number.isNaN(date)) {
    findings.add('http/no-date', '', { severity: 'note' });
    return;
  }
  // A proxy states in `Age` how long it has kept the response.
  const age = Number(headers.get('age') ?? 0) * 1000 || 0;
  if (Math.abs(date + age - now) > CLOCK_MS) findings.add('http/clock', '', { seen: text ?? '' });
  const exposed = headers.get('access-control-expose-headers') ?? '';
  if (headers.get('access-control-allow-origin') !== null && !/\*|\bdate\b/i.test(exposed)) {
    findings.add('http/date-hidden', '', { hint: 'Access-Control-Expose-Headers: Date', severity: 'note' });
  }
}
