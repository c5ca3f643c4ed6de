import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { createDecoder, request, type Answer } from '../../src/feed/transport.ts';
import { UNDECODED } from '../../src/feed/undecoded.ts';
import { FakeHost } from '../support/fake-time.ts';
import { ServedFeed, until, type ScriptedAnswer } from '../support/feed-client.ts';

const MB = 2 ** 20;

function get(url: string, host: FakeHost = new FakeHost(), signal?: AbortSignal): Promise<Answer> {
  return request(url, host, signal ?? new AbortController().signal);
}

async function answerTo(scripted: ScriptedAnswer, host?: FakeHost): Promise<Answer> {
  const feed = await ServedFeed.create([scripted]);
  return get(feed.url, host);
}

/** The text, or the code of the fault. */
async function outcome(scripted: ScriptedAnswer): Promise<string> {
  const answer = await answerTo(scripted);
  return answer.ok ? answer.text : answer.issue.code;
}

/** Puts something else in the place of fetch while `run` runs. */
async function withFetch<T>(fake: typeof fetch, run: () => Promise<T>): Promise<T> {
  const real = window.fetch;
  window.fetch = fake;
  try {
    return await run();
  } finally {
    window.fetch = real;
  }
}

describe('feed/transport', () => {
  it('brings the text of a document', async () => {
    expect(await answerTo({ text: '{"名":"安和苑"}' })).to.include({ ok: true, text: '{"名":"安和苑"}' });
  });

  it('asks simply: a GET without cookies and without headers of its own that would need a preflight', async () => {
    const feed = await ServedFeed.create([{ text: '{}' }]);
    document.cookie = 'secret=1';
    await get(feed.url);
    document.cookie = 'secret=; max-age=0';
    const { requests } = await feed.log();
    expect(requests.map(({ method }) => method)).to.deep.equal(['GET']);
    expect(requests[0]!.headers).not.to.include.keys('cookie', 'authorization', 'if-modified-since');
    expect(requests[0]!.headers['accept']).to.equal('*/*');
  });

  it('asks caches whether what they hold is still good', async () => {
    const headers = { etag: '"1"', 'cache-control': 'max-age=3600' };
    const feed = await ServedFeed.create([
      { text: 'one', headers },
      { status: 304, headers },
      { text: 'two' },
    ]);
    expect(await get(feed.url)).to.include({ text: 'one' });
    expect(await get(feed.url), 'a 304 to the browser is the document to us').to.include({ text: 'one' });
    expect(await get(feed.url)).to.include({ text: 'two' });
    const { requests } = await feed.log();
    expect(requests[1]!.headers['if-none-match']).to.equal('"1"');
  });

  describe('text', () => {
    const text = '{"a":"安 é 😀"}';
    const utf16 = (little: boolean): Uint8Array => {
      const view = new DataView(new ArrayBuffer(2 * text.length + 2));
      view.setUint16(0, 0xfeff, little);
      for (let at = 0; at < text.length; at++) view.setUint16(2 * at + 2, text.charCodeAt(at), little);
      return new Uint8Array(view.buffer);
    };
    const utf8 = new TextEncoder().encode(text);
    const encodings: [string, Uint8Array][] = [
      ['UTF-8', utf8],
      ['UTF-8 with a byte-order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])],
      ['UTF-16 with a byte-order mark, little end first', utf16(true)],
      ['UTF-16 with a byte-order mark, big end first', utf16(false)],
    ];
    for (const [name, bytes] of encodings) {
      it(`is read from ${name}, also in pieces`, async () => {
        expect(await outcome({ bytes })).to.equal(text);
        for (const size of [0, 1, 2, 7])
          expect(await outcome({ bytes, fault: 'pieces', size })).to.equal(text);
      });
    }

    it('is UTF-8 whatever the content type says', async () => {
      const headers = { 'content-type': 'text/plain; charset=iso-8859-1' };
      expect(await outcome({ text, headers })).to.equal(text);
    });

    it('is handed on byte by byte, with its type, where it is not UTF-8', async () => {
      const bytes = new Uint8Array([0x22, 0x80, 0xff, 0xc3, 0x22]);
      const headers = { 'content-type': 'text/csv; charset=koi8-r' };
      for (const size of [0, 1, 3])
        expect(await outcome({ bytes, headers, fault: 'pieces', size })).to.equal(
          `${UNDECODED}text/csv; charset=koi8-r\t\n"€ÿÃ"`,
        );
      expect(await outcome({ bytes: new Uint8Array() })).to.equal('');
    });

    it('may be compressed', async () => {
      expect(await outcome({ text, fault: 'gzip' })).to.equal(text);
    });
  });

  it('takes 200 and nothing else for a document', async () => {
    for (const status of [
      201, 202, 203, 204, 205, 206, 304, 400, 401, 403, 404, 410, 418, 429, 500, 502, 503, 511, 599,
    ]) {
      const answer = await answerTo({
        status,
        text: [204, 205, 304].includes(status) ? '' : '{"version":1}',
      });
      expect(answer.ok, String(status)).to.equal(false);
      if (!answer.ok)
        expect(answer.issue).to.include({ code: 'feed/status', seen: String(status), pointer: '' });
    }
  });

  it('hands on a list that the response says is not all, with the header that says so', async () => {
    const text = '[{"id":"安"}]';
    const partial = async (status: number, headers: Record<string, string>): Promise<string> => {
      const exposed = { 'access-control-expose-headers': 'content-range, link' };
      const body = await outcome({
        status,
        text,
        headers: { 'content-type': 'a/b', ...exposed, ...headers },
      });
      return body.startsWith(UNDECODED) ? (body.split('\n')[0] ?? '').slice(1).replace('a/b\t', '') : body;
    };
    for (const [status, headers, expected] of [
      [206, { 'content-range': '0-0/25' }, 'Content-Range: 0-0/25'],
      [206, { 'content-range': '0-9/*' }, 'Content-Range: 0-9/*'],
      [200, { 'content-range': 'items 0-9/25' }, 'Content-Range: items 0-9/25'],
      [200, { 'content-range': '10-24/25' }, 'Content-Range: 10-24/25'],
      [
        200,
        { link: '<https://x.example/?page=2>; rel="next", <https://x.example/>; rel="first"' },
        'Link: rel="next"',
      ],
      [200, { link: '<https://x.example/?page=2>; rel=next' }, 'Link: rel="next"'],
      [200, { 'content-range': '0-24/25' }, text],
      [200, { 'content-range': '0-24/*' }, text],
      [200, { 'content-range': 'bytes 0-9/100' }, text],
      [200, { link: '</style.css>; rel=preload, </next>; rel="nextcloud"' }, text],
      [206, { 'content-range': 'bytes 0-9/100' }, 'feed/status'],
      [206, {}, 'feed/status'],
    ] as const)
      expect(await partial(status, headers), JSON.stringify(headers)).to.equal(expected);
  });

  it('tells what the head said: busy, Retry-After, Date, Age', async () => {
    const date = 'Wed, 06 Jan 2021 07:40:00 GMT';
    const headers = {
      'access-control-expose-headers': 'date, age, retry-after',
      date,
      age: '30',
      'retry-after': '120',
    };
    const { head } = await answerTo({ status: 503, headers });
    expect(head).to.include({ busy: true, retryAfter: '120', date: Date.parse(date), ageMs: 30_000 });
    expect((await answerTo({ status: 429 })).head.busy).to.equal(true);
    expect((await answerTo({ status: 500 })).head.busy).to.equal(false);
  });

  it('takes a Date that is none for none', async () => {
    for (const date of ['', '5', 'yesterday', '2021-01-06T07:40:00Z', 'Wed, 99 Xyz 2021 99:99:99 GMT']) {
      const headers = { 'access-control-expose-headers': 'date, age', date, age: 'old' };
      expect((await answerTo({ text: '{}', headers })).head, date).to.include({ date: null, ageMs: 0 });
    }
  });

  it('does without what another origin keeps to itself', async () => {
    const headers = { age: '30', 'retry-after': '120' };
    expect((await answerTo({ text: '{}', headers })).head).to.include({
      retryAfter: null,
      date: null,
      ageMs: 0,
    });
  });

  describe('limit', () => {
    it('is 32 MiB, counted while they come', async function () {
      this.timeout(20_000);
      const feed = await ServedFeed.create([
        { fault: 'flood', size: 50 },
        { fault: 'flood', size: 32 },
      ]);
      const answer = await get(feed.url);
      expect(answer.ok ? 'ok' : answer.issue.code).to.equal('feed/too-large');
      await until(async () => (await feed.log()).open === 0, 'the end of the download');
      expect(await get(feed.url)).to.include({ ok: true });
    });

    it('counts what a bomb unpacks to', async function () {
      this.timeout(20_000);
      expect(await outcome({ fault: 'gzip-bomb', size: 50 })).to.equal('feed/too-large');
    });

    it('holds where there are no streams', async () => {
      const without = (size: number): Promise<Answer> =>
        withFetch(
          async () =>
            ({
              status: 200,
              headers: new Headers(),
              body: null,
              arrayBuffer: async () => new ArrayBuffer(size),
            }) satisfies Partial<Response> as Response,
          () => get('http://feed.example/'),
        );
      expect(await without(8)).to.include({ ok: true, text: '\0'.repeat(8) });
      const tooLarge = await without(32 * MB + 1);
      expect(tooLarge.ok ? 'ok' : tooLarge.issue.code).to.equal('feed/too-large');
    });
  });

  describe('time-out', () => {
    /** A request that is with the server and gets on, or not, as the test says. */
    async function under(
      scripted: ScriptedAnswer,
    ): Promise<{ host: FakeHost; feed: ServedFeed; answer: Promise<Answer> }> {
      const host = new FakeHost();
      const feed = await ServedFeed.create([scripted]);
      const answer = get(feed.url, host);
      await until(async () => (await feed.count()) === 1, 'the request');
      return { host, feed, answer };
    }

    for (const fault of ['silent', 'stall', 'drip']) {
      it(`is 15 s, for a server that is ${fault} too, and ends the request`, async () => {
        const { host, feed, answer } = await under({ fault, text: '{"version":1}' });
        await host.time.advance(14_999);
        expect((await feed.log()).open).to.equal(1);
        await host.time.advance(1);
        const out = await answer;
        expect(out.ok ? null : out.issue).to.include({ code: 'feed/timeout', seen: '15 s' });
        await until(async () => (await feed.log()).open === 0, 'the end of the request');
        expect(host.time.timers).to.equal(0);
      });
    }

    it('gives a large document over a thin line a minute, as long as it gets on', async () => {
      const host = new FakeHost();
      let pour = (_bytes: number): void => {};
      const body = new ReadableStream<Uint8Array>({
        start: controller => {
          pour = bytes => controller.enqueue(new Uint8Array(bytes));
        },
      });
      const answer = withFetch(
        async () => new Response(body),
        () => get('http://feed.example/', host),
      );
      let settled = false;
      void answer.then(() => (settled = true));
      for (let turn = 0; turn < 3; turn++) {
        await host.time.advance(10_000);
        pour(65_536);
        await host.time.advance(5_000);
        expect(settled).to.equal(false);
      }
      pour(65_536);
      await host.time.advance(15_000);
      const out = await answer;
      expect(out.ok ? null : out.issue).to.include({ code: 'feed/timeout', seen: '60 s' });
    });

    it('holds where fetch is deaf to signals', async () => {
      const host = new FakeHost();
      const answer = withFetch(
        () => new Promise<Response>(() => {}),
        () => get('http://feed.example/', host),
      );
      await host.time.advance(15_000);
      expect((await answer).ok).to.equal(false);
    });
  });

  describe('signal', () => {
    it('ends the request at once', async () => {
      const host = new FakeHost();
      const abort = new AbortController();
      const feed = await ServedFeed.create([{ fault: 'stall', text: '{"version":1}' }]);
      const answer = get(feed.url, host, abort.signal);
      await until(async () => (await feed.log()).open === 1, 'the request');
      abort.abort();
      expect((await answer).ok).to.equal(false);
      await until(async () => (await feed.log()).open === 0, 'the end of the request');
      expect(host.time.timers).to.equal(0);
    });

    it('that was given before: nothing is asked', async () => {
      const feed = await ServedFeed.create([{ text: '{}' }]);
      expect((await get(feed.url, new FakeHost(), AbortSignal.abort())).ok).to.equal(false);
      expect(await feed.count()).to.equal(0);
    });
  });

  it('is unreachable, and never rejects, where nothing comes of it', async () => {
    const codes = ['reset', 'half', 'garbage', 'redirect-loop', 'gzip-wrong'].map(fault =>
      outcome({ fault, text: '{"a":1}' }),
    );
    const noCors = outcome({ text: '{}', cors: false });
    const addresses = [
      'http://127.0.0.1:1/',
      'http://user:pass@127.0.0.1/',
      'no-such-scheme://x',
      'http://[',
      '',
    ];
    const bad = addresses.map(async url => {
      const answer = await get(url || 'about:blank');
      return answer.ok ? 'ok' : answer.issue.code;
    });
    const all = await Promise.all([...codes, noCors, ...bad]);
    expect(all).to.deep.equal(Array(all.length).fill('feed/unreachable'));
  });

  it('never rejects where fetch throws at once, or throws what is no error', async () => {
    for (const thrown of [new Error('no'), 'no', null, undefined]) {
      const answer = await withFetch(
        () => {
          throw thrown;
        },
        () => get('http://feed.example/'),
      );
      expect(answer.ok).to.equal(false);
    }
  });

  it('is unreachable where less came than was promised: some engines take a download that broke off for a whole one', async () => {
    const answerOf = (length: number, text: string): Promise<Answer> =>
      withFetch(
        async () => new Response(text, { headers: { 'content-length': String(length) } }),
        () => get('http://feed.example/'),
      );
    expect(await answerOf(1048, 'x'.repeat(700))).to.deep.include({ ok: false });
    expect(await answerOf(700, 'x'.repeat(700))).to.include({ ok: true });
    // What is compressed unpacks to more; only the smallest texts grow by compression.
    expect(await answerOf(700, 'x'.repeat(9000))).to.include({ ok: true });
    expect(await answerOf(23, '{}')).to.include({ ok: true });
  });

  it('leaves no timer behind', async () => {
    const host = new FakeHost();
    await answerTo({ text: '{}' }, host);
    await answerTo({ status: 404 }, host);
    await answerTo({ fault: 'reset' }, host);
    expect(host.time.timers).to.equal(0);
  });

  describe('a text that comes in pieces', () => {
    /** Bytes, decoded piece by piece. @param cuts where the pieces end; anything */
    const decoded = (bytes: readonly number[], cuts: readonly number[]): string => {
      const decode = createDecoder();
      const ends = [...new Set(cuts.map(cut => cut % (bytes.length + 1)))].sort((one, other) => one - other);
      const texts = ends.map((end, index) =>
        decode(Uint8Array.from(bytes.slice(ends[index - 1] ?? 0, end)), false),
      );
      return texts.join('') + decode(Uint8Array.from(bytes.slice(ends[ends.length - 1] ?? 0)), true);
    };
    const utf16 = (text: string, isBig: boolean): number[] =>
      Array.from(`\ufeff${text}`).flatMap(char =>
        Array.from({ length: char.length }, (_, at) => char.charCodeAt(at)).flatMap(unit =>
          isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
        ),
      );
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant('{"名":"安和苑 😀"}'));
    const cuts = fc.array(fc.nat({ max: 200 }));

    it('is what it is in one piece, wherever it is cut: in a character, in a byte-order mark', () => {
      const bytesOf = (body: string): number[] => [...new TextEncoder().encode(body)];
      fc.assert(
        fc.property(text, cuts, (body, at) => {
          const plain = new TextDecoder().decode(new TextEncoder().encode(body));
          expect(decoded(bytesOf(body), at)).to.equal(plain);
          expect(decoded(bytesOf(`\ufeff${body}`), at)).to.equal(
            new TextDecoder().decode(new TextEncoder().encode(`\ufeff${body}`)),
          );
        }),
        { numRuns: 1000 },
      );
    });

    it('is so in UTF-16 of both orders, where a mark says so', () => {
      for (const isBig of [false, true]) {
        for (let cut = 0; cut < 12; cut++)
          expect(decoded(utf16('名a😀', isBig), [1, cut]), `${cut}`).to.equal('名a😀');
      }
    });

    it('is refused where the bytes are not UTF-8, wherever they are cut', () => {
      const textOf = (decode: () => string): string | null => {
        try {
          return decode();
        } catch (error) {
          expect(error).to.be.instanceOf(TypeError);
          return null;
        }
      };
      fc.assert(
        fc.property(fc.uint8Array(), cuts, (bytes, at) => {
          const start = String(bytes.slice(0, 2));
          fc.pre(start !== '255,254' && start !== '254,255');
          const whole = textOf(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
          expect(textOf(() => decoded([...bytes], at))).to.equal(whole);
        }),
        { numRuns: 1000 },
      );
    });

    it('is nothing where nothing comes, and one byte where one comes', () => {
      expect(createDecoder()(undefined, true)).to.equal('');
      expect(decoded([0x61], [0, 1])).to.equal('a');
      expect(() => decoded([0xff], [1])).to.throw(TypeError);
    });
  });
});
