import { expect } from '@open-wc/testing';
import type { Feed } from '../../src/domain/model.ts';
import type { IssueCode } from '../../src/feed/issues.ts';
import { decodeBody } from '../../src/import/encoding.ts';
import { parseFeed } from '../../src/feed/parse.ts';
import { createRegistry, type Lease } from '../../src/feed/registry.ts';
import { createClock } from '../../src/page/clock.ts';
import { createPoller } from '../../src/page/poller.ts';
import { calendar } from '../../src/text/calendar.ts';
import { FakeHost } from '../support/fake-time.ts';
import { ServedFeed, setGate, until, type ScriptedAnswer } from '../support/feed-client.ts';
import { feedText, waitingIn, WRITTEN } from '../support/feeds.ts';

/** Nothing outlives these pages. */
const NO_MEMORY = { remember: () => {}, recall: () => null };

/*
 * Everything that can be wrong with an answer, against the client as it is shipped (registry, poller, transport, store,
 * reader) and a real server on loopback: once as the first answer and once after good data. In every case nothing is
 * thrown, what there was before stays, there is a code for what is wrong, and the next good answer puts an end to it.
 */

const GOOD = feedText(180, 0);
const BETTER = feedText(170, 1);

interface Fault {
  readonly name: string;
  readonly answer: ScriptedAnswer;
  /** The codes of a refusal, 'taken' where it does no harm, or 'either' where it is up to the reader. */
  readonly means: readonly IssueCode[] | 'taken' | 'either';
  /** The server refuses connections meanwhile. */
  readonly gated?: boolean;
  /** No answer comes by itself. */
  readonly hangs?: boolean;
}

const UNREACHABLE: readonly IssueCode[] = ['feed/unreachable'];
const STATUS: readonly IssueCode[] = ['feed/status'];
const NOT_JSON: readonly IssueCode[] = ['feed/not-json'];
const NOT_TEXT: readonly IssueCode[] = ['source/binary'];

function bytes(...values: number[]): Uint8Array {
  return new Uint8Array(values);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(2 * marked.length));
  for (let at = 0; at < marked.length; at++) view.setUint16(2 * at, marked.charCodeAt(at), little);
  return new Uint8Array(view.buffer);
}

/** The good feed with some text put in the place of the number. */
function withWaiting(text: string): ScriptedAnswer {
  return { text: GOOD.replace('180', text) };
}

/** The good feed with another member before the others. */
function withMember(text: string): ScriptedAnswer {
  return { text: `{${text},${GOOD.slice(1)}` };
}

const transport: Fault[] = [
  { name: 'refuses connections', answer: {}, means: UNREACHABLE, gated: true },
  ...[
    'reset',
    'hangup',
    'reset-after-head',
    'half',
    'half-chunked',
    'length-too-long',
    'bad-chunk',
    'garbage',
  ].map(fault => ({ name: fault, answer: { fault, text: GOOD }, means: [...UNREACHABLE, ...NOT_JSON] })),
  ...['length-junk', 'length-twice', 'huge-head'].map(fault => ({
    name: fault,
    answer: { fault, text: GOOD },
    means: 'either' as const,
  })),
  { name: 'half a file', answer: { fault: 'half-file', text: GOOD }, means: NOT_JSON },
  {
    name: 'length too short',
    answer: { fault: 'length-too-short', text: GOOD },
    means: [...NOT_JSON, ...UNREACHABLE],
  },
  { name: 'redirects in a circle', answer: { fault: 'redirect-loop' }, means: UNREACHABLE },
  ...[
    'http://127.0.0.1:1/',
    'file:///etc/hosts',
    'javascript:alert(1)',
    'data:application/json,{}',
    'http://[',
  ].map(location => ({
    name: `redirects to ${location}`,
    answer: { status: 302, headers: { location } },
    means: UNREACHABLE,
  })),
  ...['silent', 'stall', 'drip'].map(fault => ({
    name: fault,
    answer: { fault, text: GOOD },
    means: ['feed/timeout'] as const,
    hangs: true,
  })),
  { name: 'in two pieces', answer: { fault: 'pieces', size: 20, text: GOOD }, means: 'taken' },
  {
    name: 'in two pieces, cut in a character',
    answer: { fault: 'pieces', size: 109, text: GOOD },
    means: 'taken',
  },
  { name: 'late', answer: { delayMs: 30, text: GOOD }, means: 'taken' },
  { name: '50 MB', answer: { fault: 'flood', size: 50, text: GOOD }, means: ['feed/too-large'] },
  { name: '33 MB of blanks', answer: { fault: 'flood', size: 33, text: ' ' }, means: ['feed/too-large'] },
  { name: '20 MB that are no feed', answer: { fault: 'flood', size: 20, text: 'x' }, means: NOT_JSON },
  { name: 'a gzip bomb of 50 MB', answer: { fault: 'gzip-bomb', size: 50 }, means: ['feed/too-large'] },
];

const LOGIN = '<!doctype html><html><title>Log in</title><form method=post></form></html>';

const status: Fault[] = [
  ...[201, 202, 203, 204, 205, 206, 207, 208, 226, 299, 300, 304, 305, 306],
  ...[
    400, 401, 402, 403, 404, 405, 406, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 422, 423, 424, 425,
    426, 428,
  ],
  ...[
    429, 431, 451, 499, 500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511, 520, 522, 525, 599, 600, 999,
  ],
]
  .map((code): Fault => ({
    name: `status ${code}`,
    answer: { status: code, text: [204, 205, 304].includes(code) ? '' : GOOD },
    means: [...STATUS, ...UNREACHABLE],
  }))
  .concat(
    [301, 302, 303, 307, 308].map(code => ({
      name: `status ${code} that leads nowhere`,
      answer: { status: code, text: GOOD },
      means: [...STATUS, ...UNREACHABLE],
    })),
    [401, 403, 404, 407, 500, 503, 511].map(code => ({
      name: `status ${code} with a page`,
      answer: {
        status: code,
        text: LOGIN,
        headers: { 'content-type': 'text/html', 'www-authenticate': 'Basic realm="x"' },
      },
      means: [...STATUS, ...UNREACHABLE],
    })),
    ['120', '-1', 'soon', 'Wed, 06 Jan 2021 07:42:00 GMT', '315360000', '\t', '1, 2'].map(retry => ({
      name: `status 503, Retry-After ${JSON.stringify(retry)}`,
      answer: { status: 503, headers: { 'retry-after': retry, 'access-control-expose-headers': '*' } },
      means: STATUS,
    })),
  );

function header(name: string, headers: Record<string, string>, means: Fault['means'] = 'taken'): Fault {
  return { name, answer: { text: GOOD, headers }, means };
}

const headers: Fault[] = [
  ...[
    'text/html',
    'text/plain; charset=gbk',
    'application/octet-stream',
    'image/png',
    'nonsense',
    'text/html; charset=utf-16',
  ].map(type => header(`content type ${type}`, { 'content-type': type })),
  header('nosniff', { 'content-type': 'text/html', 'x-content-type-options': 'nosniff' }),
  header('attachment', { 'content-disposition': 'attachment; filename="x.exe"' }),
  header('kept for a year by caches', { 'cache-control': 'public, max-age=31536000, immutable' }),
  header('Expires in 1970', { expires: '0' }),
  header('cookies', { 'set-cookie': 'a=b' }),
  header('sends elsewhere', { refresh: '0; url=http://127.0.0.1:1/' }),
  header('says where it is', { location: 'http://127.0.0.1:1/', 'content-location': '//[' }),
  header('for its own origin only', { 'cross-origin-resource-policy': 'same-origin' }),
  header('Date that is none', { date: 'yesterday', age: '-1e999', 'access-control-expose-headers': '*' }),
  header('Date in the year 9999', {
    date: 'Fri, 31 Dec 9999 23:59:59 GMT',
    'access-control-expose-headers': 'date',
  }),
  header('Date of 1970', { date: 'Thu, 01 Jan 1970 00:00:00 GMT', 'access-control-expose-headers': 'date' }),
  header('Age of ages', { age: '9'.repeat(30), 'access-control-expose-headers': 'age, date' }),
  header('Retry-After with a good answer', { 'retry-after': '3600', 'access-control-expose-headers': '*' }),
  header('a thousand bytes of header', { 'x-long': 'x'.repeat(1000) }),
  { name: 'no CORS', answer: { text: GOOD, cors: false }, means: UNREACHABLE },
  ...['http://other.example', 'null', '*, *', ''].map(origin =>
    header(`CORS for ${JSON.stringify(origin)}`, { 'access-control-allow-origin': origin }, UNREACHABLE),
  ),
  { name: 'compressed', answer: { text: GOOD, fault: 'gzip' }, means: 'taken' },
  { name: 'says gzip and is not', answer: { text: GOOD, fault: 'gzip-wrong' }, means: UNREACHABLE },
  { name: 'gzip cut off', answer: { text: GOOD, fault: 'gzip-half' }, means: [...UNREACHABLE, ...NOT_JSON] },
  { name: 'says br and is not', answer: { text: GOOD, fault: 'encoding-unknown' }, means: 'either' },
  header('an encoding that nobody knows', { 'content-encoding': 'rot13' }, 'either'),
];

function body(name: string, text: string, means: Fault['means']): Fault {
  return { name, answer: { text }, means };
}

const bodies: Fault[] = [
  ...[
    '',
    ' ',
    '\n\r\n',
    'OK',
    'undefined',
    'NaN',
    'Infinity',
    '-',
    '{',
    '}',
    '"',
    "{'version':1}",
    '{version:1}',
  ].map(text => body(`body ${JSON.stringify(text)}`, text, NOT_JSON)),
  body('body "\\0"', '\0', NOT_TEXT),
  ...['null', 'true', '0', '1e999', '"feed"', '[]', '[{}]'].map(text =>
    body(`body ${text}`, text, ['feed/not-an-object']),
  ),
  body('an empty object', '{}', ['feed/version', 'feed/no-communities']),
  ...[LOGIN, '<html>', '\n\n<HTML><BODY>', '<!-- x --><p>', '<head>'].map(text =>
    body(`page ${JSON.stringify(text.slice(0, 20))}`, text, ['feed/html']),
  ),
  body('XML', '<?xml version="1.0"?><feed/>', ['source/xml']),
  { name: 'a page with a byte-order mark', answer: { bytes: utf8(`\ufeff${LOGIN}`) }, means: ['feed/html'] },
  {
    name: 'a page that says it is JSON',
    answer: { text: LOGIN, headers: { 'content-type': 'application/json' } },
    means: ['feed/html'],
  },
  body('a comma too many', GOOD.replace('}]', '},]'), NOT_JSON),
  body('a comment', `${GOOD} // x`, NOT_JSON),
  body('wrapped in a call', `callback(${GOOD})`, NOT_JSON),
  body('a guard before it', `)]}',\n${GOOD}`, NOT_JSON),
  body('twice', GOOD + GOOD, NOT_JSON),
  body('twice, in lines', `${GOOD}\n${GOOD}`, NOT_JSON),
  body('PHP warning before it', `<br />\n<b>Warning</b>: x in <b>/y</b>\n${GOOD}`, [
    'feed/html',
    'feed/not-json',
  ]),
  body('much blank before it', ' '.repeat(100_000) + GOOD, 'taken'),
  body('much blank after it', GOOD + '\r\n'.repeat(50_000), 'taken'),
  { name: 'byte-order mark', answer: { bytes: utf8(`\ufeff${GOOD}`) }, means: 'taken' },
  { name: 'byte-order mark twice', answer: { bytes: utf8(`\ufeff\ufeff${GOOD}`) }, means: NOT_JSON },
  { name: 'UTF-16 LE', answer: { bytes: utf16(GOOD, true, true) }, means: 'taken' },
  { name: 'UTF-16 BE', answer: { bytes: utf16(GOOD, false, true) }, means: 'taken' },
  { name: 'UTF-16 LE without a mark', answer: { bytes: utf16(GOOD, true, false) }, means: NOT_JSON },
  { name: 'UTF-16 BE without a mark', answer: { bytes: utf16(GOOD, false, false) }, means: NOT_TEXT },
  {
    name: 'UTF-16 with half a character',
    answer: { bytes: utf16(GOOD, true, true).slice(0, -1) },
    means: NOT_JSON,
  },
  { name: 'a mark and nothing else', answer: { bytes: bytes(0xff, 0xfe) }, means: NOT_JSON },
  {
    name: 'a name that is not UTF-8',
    answer: { bytes: Uint8Array.from(GOOD, sign => sign.charCodeAt(0) & 255) },
    means: 'either',
  },
  {
    name: 'a picture',
    answer: { bytes: bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0) },
    means: NOT_TEXT,
  },
  { name: 'gzip without saying so', answer: { bytes: bytes(0x1f, 0x8b, 8, 0, 0, 0, 0, 0) }, means: NOT_TEXT },
  {
    name: 'chance',
    answer: { bytes: Uint8Array.from({ length: 4096 }, (_, at) => (at * 73 + 41) % 251) },
    means: NOT_TEXT,
  },
  body('100,000 lists in lists', '['.repeat(100_000), NOT_JSON),
  body('100,000 lists in lists, closed', '['.repeat(100_000) + ']'.repeat(100_000), 'either'),
  {
    name: 'a member that is deep',
    answer: withMember(`"x":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`),
    means: 'either',
  },
  { name: 'a member of 5 MB', answer: withMember(`"x":"${'x'.repeat(5e6)}"`), means: 'taken' },
  {
    name: '100,000 members',
    answer: withMember(Array.from({ length: 1e5 }, (_, at) => `"x-${at}":0`).join()),
    means: 'taken',
  },
  { name: '__proto__', answer: withMember('"__proto__":{"communities":[]}'), means: 'taken' },
  { name: 'constructor', answer: withMember('"constructor":{"prototype":{"waiting":1}}'), means: 'taken' },
  { name: 'toJSON and valueOf', answer: withMember('"toJSON":1,"valueOf":2,"toString":3'), means: 'taken' },
  { name: 'half a character by its number', answer: withMember('"name":"\\ud83d"'), means: 'either' },
  { name: 'a NUL in a string', answer: withMember('"name":"a\0b"'), means: NOT_JSON },
  ...['+180', '0x80', '.5', '1_000', '08'].map((number): Fault => ({
    name: `waiting ${number}`,
    answer: withWaiting(number),
    means: NOT_JSON,
  })),
  ...[
    '1e999',
    '-1e999',
    '-180',
    '1.5',
    '9'.repeat(400),
    '"many"',
    '{}',
    '[180]',
    'true',
    'null',
    // Bare, they cost that value and not the page.
    'NaN',
    'Infinity',
    '-Infinity',
    '"NaN"',
    '""',
  ].map((number): Fault => ({
    name: `waiting ${number.slice(0, 20)}`,
    answer: withWaiting(number),
    means: 'either',
  })),
  ...['0', '2', '"x"', 'null', '[]', '-1', '1e999'].map(version => ({
    ...body(`version ${version}`, GOOD.replace('"version":1', `"version":${version}`), ['feed/version']),
  })),
  ...['null', '{}', '"x"', '7', 'true'].map(communities =>
    body(`communities ${communities}`, `{"version":1,"communities":${communities}}`, ['feed/no-communities']),
  ),
  body('no communities', '{"version":1}', ['feed/no-communities']),
];

/** A feed with something of everything, into which each of the values below is put at each place. */
const WIDE = {
  version: 1,
  generatedAt: '',
  validUntil: '2021-01-06T22:00:00+08:00',
  ttl: 60,
  timeZone: 'Asia/Shanghai',
  lang: 'zh-Hans',
  name: { 'zh-Hans': '裕华区', en: 'Yuhua' },
  staleAfter: { queue: 1800 },
  busy: { unit: 'minutes', levels: [30, 60] },
  campaign: { round: 1, endsAt: '2021-01-07' },
  communities: [
    { id: 'other', name: 'Other', queue: { waiting: 7 } },
    {
      id: 'anheyuan',
      name: '安和苑社区',
      location: [114.53, 38.01],
      status: 'open',
      closesAt: '2021-01-06T20:00:00+08:00',
      bring: ['keys'],
      queue: {
        waiting: 180,
        stations: 1,
        servedPerHour: 90,
        waitMinutes: { min: 30, max: 60 },
        history: [['2021-01-06T15:30+08:00', 170]],
      },
      volunteers: { onDuty: 10, roles: [{ id: 'distance', onDuty: 4, needed: 4 }] },
      testing: { population: 5200, sampled: 3300, tubes: { poolSize: 10, sent: 330 } },
      doorstep: { people: 33 },
      notices: [{ id: 'keys', kind: 'reminder', title: 'Keys', url: 'https://example.org/' }],
    },
  ],
};

const MISSING = Symbol('missing');
const VALUES: readonly [string, unknown][] = [
  ['missing', MISSING],
  ['null', null],
  ['an object', { a: [1] }],
  ['-1', -1],
  ['1e999', '\u0001'],
  ['text', '<b>١٨٠</b>'],
];

/** Each place of a value: the path to it. */
function* places(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* places(inner, [...path, key]);
}

/** @returns the feed as text, written so many minutes later, with one value replaced */
function replaced(path: readonly string[], value: unknown, minutes: number): string {
  const generatedAt = new Date(WRITTEN + minutes * 60_000).toISOString();
  const copy = { ...structuredClone(WIDE), generatedAt };
  const last = path.at(-1)!;
  let holder: Record<string, unknown> = copy;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
  if (value !== MISSING) holder[last] = value;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
  return JSON.stringify(copy).replaceAll('"\\u0001"', '1e999');
}

/** Every number and time in what was read is one. */
function holdsOnlyNumbers(value: unknown, key = ''): boolean {
  // A time that decides trust is NaN where it cannot be read.
  if (typeof value === 'number') return Number.isFinite(value) || /^(asOf|validUntil)$/.test(key);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([member, each]) => holdsOnlyNumbers(each, member));
}

const thrown: string[] = [];
const onError = (event: ErrorEvent | PromiseRejectionEvent): void => {
  thrown.push(String('reason' in event ? event.reason : event.message));
};

/** A widget's hold on a feed, as shipped, in a page in fake time. */
function leaseOf(url: string): { host: FakeHost; lease: Lease } {
  const host = new FakeHost();
  const registry = createRegistry({
    host,
    clock: createClock(host),
    read: text => parseFeed(decodeBody(text, {}).text, calendar),
    memory: NO_MEMORY,
    createPoller: ask => createPoller(host, ask),
    openStream: () => () => {},
  });
  return { host, lease: registry.lease({ url, stream: null, map: null }, () => {}) };
}

function feedOf({ state }: Lease): Feed | undefined {
  return 'snapshot' in state ? state.snapshot.feed : undefined;
}

/** Asks once while the fault is on. */
async function askWith(
  fault: Fault,
  served: ServedFeed,
  { host, lease }: ReturnType<typeof leaseOf>,
): Promise<void> {
  if (fault.gated) await setGate('shut');
  const answer = lease.refresh();
  if (fault.hangs) {
    await until(async () => (await served.log()).open === 1, 'the request');
    await host.time.advance(15_000);
  }
  await answer;
  if (fault.gated) await setGate('open');
}

function check({ name, means }: Fault, { state }: Lease, refused: 'failed' | 'degraded'): void {
  if (means === 'taken') expect(state.kind).to.equal('ready');
  else if (means !== 'either') expect(state.kind).to.equal(refused);
  if ('why' in state) {
    expect(state.kind).to.equal(refused);
    expect(state.why, `${name} ${JSON.stringify(state.why)}`).to.include({ severity: 'error' });
    if (means !== 'either') expect(means).to.include(state.why.code);
  }
  if ('snapshot' in state) expect(holdsOnlyNumbers(state.snapshot.feed)).to.equal(true);
}

/** The fault is the first answer. */
async function first(fault: Fault): Promise<void> {
  const served = await ServedFeed.create(
    fault.gated ? [{ text: GOOD }] : [fault.answer, { text: BETTER }],
    fault.gated,
  );
  if (fault.gated) await setGate('shut');
  const page = leaseOf(served.url);
  await askWith(fault, served, page);
  check(fault, page.lease, 'failed');
  if (fault.means === 'taken') expect(waitingIn(feedOf(page.lease))).to.equal(180);
  if (fault.gated) await served.script([{ text: BETTER }]);
  await page.lease.refresh();
  expect(page.lease.state.kind, 'recovers').to.equal('ready');
  expect(waitingIn(feedOf(page.lease))).to.equal(170);
  await end(page);
}

/** The fault comes after good data. */
async function afterGood(fault: Fault): Promise<void> {
  const answers = [{ text: GOOD }, ...(fault.gated ? [] : [fault.answer]), { text: BETTER }];
  const served = await ServedFeed.create(answers, fault.gated);
  const page = leaseOf(served.url);
  await page.lease.refresh();
  const { state } = page.lease;
  const before = 'snapshot' in state ? state.snapshot : undefined;
  expect(waitingIn(before?.feed)).to.equal(180);
  await askWith(fault, served, page);
  check(fault, page.lease, 'degraded');
  const after = page.lease.state;
  if (after.kind === 'degraded') expect(after.snapshot, 'the last good one stays').to.equal(before);
  await page.lease.refresh();
  expect(page.lease.state.kind, 'recovers').to.equal('ready');
  expect(waitingIn(feedOf(page.lease))).to.equal(170);
  await end(page);
}

/** Nothing is left when the widget goes. */
async function end({ host, lease }: ReturnType<typeof leaseOf>): Promise<void> {
  lease.release();
  await host.time.advance(0);
  expect([host.time.timers, host.listeners]).to.deep.equal([0, 0]);
}

describe('feed/faults', () => {
  let tried = 0;

  before(() => {
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onError);
  });

  after(() => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onError);
    console.log(`${tried} faults tried and survived, each as the first answer and after good data`);
  });

  afterEach(() => {
    expect(thrown).to.deep.equal([]);
  });

  for (const [group, faults] of Object.entries({ transport, status, headers, bodies })) {
    describe(group, () => {
      for (const fault of faults) {
        it(fault.name, async function () {
          this.timeout(20_000);
          await first(fault);
          await afterGood(fault);
          tried += 1;
        });
      }
    });
  }

  it('cut off after each byte', async function () {
    this.timeout(60_000);
    const whole = utf8(GOOD);
    await several(whole.keys(), async length => {
      const fault: Fault = {
        name: `${length} bytes`,
        answer: { bytes: whole.slice(0, length) },
        means: NOT_JSON,
      };
      await first(fault);
      await afterGood(fault);
      tried += 1;
    });
  });

  describe('meaning', () => {
    for (const [what, value] of VALUES) {
      it(`each place of a feed: ${what}`, async function () {
        this.timeout(60_000);
        await several(places(WIDE), async path => {
          await mean(path, value);
          tried += 1;
        });
      });
    }
  });
});

/** A feed that says something odd at one place, as the first and as the third answer. */
async function mean(path: readonly string[], value: unknown): Promise<void> {
  const at = `/${path.join('/')}`;
  const fault: Fault = { name: at, answer: { text: replaced(path, value, 0) }, means: 'either' };
  const again = { text: replaced(path, value, 2) };
  const served = await ServedFeed.create([fault.answer, { text: BETTER }, again, { text: feedText(170, 3) }]);
  const page = leaseOf(served.url);
  const waiting = (community: string): number | undefined =>
    feedOf(page.lease)?.communities.find(({ id }) => id === community)?.queue?.waiting;
  for (const refused of ['failed', 'degraded'] as const) {
    await page.lease.refresh();
    check(fault, page.lease, refused);
    if (page.lease.state.kind === 'ready' && !at.startsWith('/communities/0')) {
      expect(waiting('other'), `${at}: another community`).to.equal(at === '/communities' ? undefined : 7);
    }
    expect([170, 180, undefined], `${at}: no invented number`).to.include(waiting('anheyuan'));
    await page.lease.refresh();
    expect(page.lease.state.kind, `${at}: recovers`).to.equal('ready');
  }
  await end(page);
}

/** Works through all of them, a few at a time: most of the time goes by waiting for the network. */
async function several<T>(all: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const left = all[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = left.next(); !next.done; next = left.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: 6 }, worker));
}
