// `lantern-widgets check` on addresses: what it says of hosts that are served on loopback.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { cleanFeed, lantern } from './run.mjs';

const GOOD = {
  'content-type': 'application/json; charset=utf-8',
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Date',
  'cache-control': 'public, max-age=30',
  etag: '"1"',
};

/** By path: how the feed is served there. */
const ANSWERS = {
  '/good': {},
  '/no-cors': { without: ['access-control-allow-origin'] },
  '/one-origin': { headers: { 'access-control-allow-origin': 'https://example.org' } },
  '/no-cache-control': { without: ['cache-control'] },
  '/no-store': { headers: { 'cache-control': 'no-store' } },
  '/long': { headers: { 'cache-control': 'public, max-age=86400' } },
  '/long-shared': { headers: { 'cache-control': 'max-age=0, s-maxage=600' } },
  '/revalidated': { headers: { 'cache-control': 'no-cache, max-age=600' } },
  '/no-validator': { without: ['etag'] },
  '/text': { headers: { 'content-type': 'text/html' } },
  '/no-date': { noDate: true },
  '/date-hidden': { without: ['access-control-expose-headers'] },
  '/clock': { headers: { date: 'Wed, 06 Jan 2021 07:40:00 GMT' } },
  '/large': { feed: { ...cleanFeed(), 'x-pad': 'x'.repeat(1_200_000) } },
  '/zipped': { feed: { ...cleanFeed(), 'x-pad': 'x'.repeat(20_000) }, gzip: true },
  '/moved': { status: 302, headers: { location: '/good' } },
  '/gone': { status: 410, headers: { 'content-type': 'text/html' }, body: '<!doctype html>' },
  '/portal': { body: '<!doctype html><title>Log in</title>' },
  '/table': {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
    body: `id,name,asOf\na,A,${new Date().toISOString()}\n`,
  },
};

describe('lantern-widgets check of an address', () => {
  let server;
  let base;
  before(async () => {
    server = createServer((request, response) => {
      const {
        status = 200,
        headers = {},
        without = [],
        noDate,
        feed,
        gzip,
        body,
      } = ANSWERS[request.url] ?? { status: 404 };
      for (const [name, value] of Object.entries({ ...GOOD, ...headers })) {
        if (!without.includes(name)) response.setHeader(name, value);
      }
      if (noDate) response.sendDate = false;
      const text = body ?? JSON.stringify(feed ?? cleanFeed());
      if (gzip) response.setHeader('content-encoding', 'gzip');
      response.writeHead(status).end(gzip ? gzipSync(text) : text);
    });
    await new Promise(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    base = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => server.close());

  const check = async path => {
    const { code, out } = await lantern(['check', base + path, '--json']);
    return { code, issues: JSON.parse(out).issues.map(({ code, seen, hint }) => [code, seen, hint?.replace(base, '')].filter(part => part != null)) }; // prettier-ignore
  };

  const CASES = {
    '/good': [],
    '/no-cors': [['http/no-cors', 'Access-Control-Allow-Origin: *']],
    '/one-origin': [['http/cors-one-origin', 'https://example.org', 'Access-Control-Allow-Origin: *']],
    '/no-cache-control': [['http/no-cache-control', 'Cache-Control: public, max-age=30']],
    '/no-store': [['http/no-store', 'no-store', 'Cache-Control: public, max-age=30']],
    '/long': [['http/cached-long', 'public, max-age=86400', 'Cache-Control: public, max-age=30']],
    '/long-shared': [['http/cached-long', 'max-age=0, s-maxage=600', 'Cache-Control: public, max-age=30']],
    '/revalidated': [],
    '/no-validator': [['http/no-validator']],
    '/text': [['http/content-type', 'text/html', 'Content-Type: application/json; charset=utf-8']],
    '/no-date': [['http/no-date']],
    '/date-hidden': [['http/date-hidden', 'Access-Control-Expose-Headers: Date']],
    '/clock': [['http/clock', 'Wed, 06 Jan 2021 07:40:00 GMT']],
    '/large': [
      ['http/large', '1.1 MiB'],
      ['http/not-compressed', '1172 KiB'],
    ],
    '/zipped': [],
    '/moved': [['http/redirect', '/good']],
    '/gone': [['feed/status', '410']],
    '/table': [],
  };
  for (const [path, expected] of Object.entries(CASES)) {
    it(`${path}: ${expected.map(([code]) => code).join(', ') || 'nothing'}`, async () => {
      const { code, issues } = await check(path);
      assert.deepEqual(issues, expected);
      assert.equal(code, path === '/gone' ? 2 : 0);
    });
  }

  it('a login page where the feed should be', async () => {
    const { code, issues } = await check('/portal');
    assert.equal(code, 2);
    assert.equal(issues.at(-1)[0], 'feed/html');
  });

  it('no host at all', async () => {
    const { code, out } = await lantern(['check', 'http://127.0.0.1:9/feed.json', '--json']);
    assert.equal(code, 2);
    assert.deepEqual(
      JSON.parse(out).issues.map(({ code }) => code),
      ['feed/unreachable'],
    );
  });

  it('takes the period of the feed for how long it may be kept', async () => {
    ANSWERS['/slow'] = { feed: cleanFeed({ ttl: 600 }), headers: { 'cache-control': 'max-age=601' } };
    assert.deepEqual((await check('/slow')).issues, [
      ['http/cached-long', 'max-age=601', 'Cache-Control: public, max-age=300'],
    ]);
  });

  it('loads a mapping and its files from addresses, relative to the mapping', async () => {
    ANSWERS['/maps/names.csv'] = { body: 'code,title\n1,North' };
    ANSWERS['/maps/map.json'] = {
      body: JSON.stringify({
        mapping: 1,
        files: { names: { url: 'names.csv', key: 'code' } },
        feed: {
          generatedAt: '2021-01-06',
          communities: { $each: '', join: { names: '$id' }, give: { id: '$id', name: '$names.title' } },
        },
      }),
    };
    ANSWERS['/rows'] = { body: '[{"id":1}]' };
    const { code, out } = await lantern(['convert', `${base}/rows`, '--map', `${base}/maps/map.json`]);
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out).communities, [{ id: '1', name: 'North' }]);
  });
});
