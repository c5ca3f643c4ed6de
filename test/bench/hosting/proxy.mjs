// A caching nginx before a slow origin: what of the viewers' requests comes through to it.

import { Agent, createServer, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { feedText } from './feed.mjs';
import { guide, startNginx } from './nginx.mjs';

/** What the guide says for a feed. */
const CACHE_CONTROL = guide('nginx.conf').match(/Cache-Control "(public, max-age=\d\d,[^"]*)"/)[1];
const HTTP = port => `upstream lantern_origin { server 127.0.0.1:${port}; keepalive 4; }
  proxy_cache_path /var/cache/nginx/lantern keys_zone=lantern:1m max_size=200m inactive=1h use_temp_path=off;`;
/** What is left when everything that the guide adds is taken away. */
const BARE =
  'location /feed/ { proxy_pass http://lantern_origin; proxy_cache lantern; proxy_cache_valid 200 10s; }';

/** @param {{ delay: number, cacheControl?: string, headers?: Record<string, string> }} options delay in ms */
async function startOrigin({ delay, cacheControl = CACHE_CONTROL, headers = {} }) {
  const origin = { asked: [], down: false, version: 0, close: () => {} };
  const bodies = new Map();
  const bodyOf = version => {
    if (!bodies.has(version)) bodies.set(version, gzipSync(feedText(34, version)));
    return bodies.get(version);
  };
  const server = createServer(async (incoming, response) => {
    const { version } = origin;
    const etag = `"v${version}"`;
    const status = origin.down ? 503 : incoming.headers['if-none-match'] === etag ? 304 : 200;
    origin.asked.push({ at: performance.now(), status });
    await sleep(delay);
    const head = { 'cache-control': cacheControl, etag, vary: 'Accept-Encoding', ...headers };
    if (status === 503) response.writeHead(503).end();
    else if (status === 304) response.writeHead(304, head).end();
    else {
      const type = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
      const body = bodyOf(version);
      response.writeHead(200, { ...head, ...type, 'content-length': body.length }).end(body);
    }
  });
  await new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  origin.close = () => {
    server.close();
    server.closeAllConnections();
  };
  return Object.assign(origin, { port: server.address().port });
}

/** Asks as a viewer does, with the ETag it has. @returns {Promise<{ status: number, etag: string | undefined, ms: number }>} */
function ask(url, agent, etag) {
  const from = performance.now();
  const headers = { 'accept-encoding': 'gzip, deflate, br', ...(etag && { 'if-none-match': etag }) };
  return new Promise(resolve => {
    const end = (status, tag) => resolve({ status, etag: tag, ms: performance.now() - from });
    request(url, { agent, headers }, response =>
      response.resume().on('end', () => end(response.statusCode ?? 0, response.headers.etag)),
    )
      .on('error', () => end(0))
      .end();
  });
}

async function withProxy({ server, origin, core }, run) {
  // Each viewer has a connection of its own: on one that is shared the next waits while nginx updates its copy.
  const agent = new Agent();
  let nginx;
  try {
    nginx = await startNginx({ server, http: HTTP(origin.port), core });
    return await run(nginx, agent);
  } finally {
    agent.destroy();
    await nginx?.stop();
    origin.close();
  }
}

/** All pages are opened within two seconds, and nothing is in the cache. What comes through, by what is set up wrongly. */
export const BURSTS = [
  { name: 'as in the guide', server: guide('nginx-cache.conf') },
  { name: 'as in the guide, `?t=…` on every request', server: guide('nginx-cache.conf'), query: true },
  { name: '`proxy_cache` alone: no lock', server: BARE },
  { name: '`proxy_cache` alone, `?t=…`', server: BARE, query: true },
  { name: '`proxy_cache` alone, origin says `no-store`', server: BARE, cacheControl: 'no-store' },
  { name: '`proxy_cache` alone, origin sets a cookie', server: BARE, headers: { 'set-cookie': 'a=b' } },
];

/** @param {{ server: string, query?: boolean, cacheControl?: string, headers?: object }} kind */
export async function burst(kind, { viewers, delay, core }) {
  const origin = await startOrigin({ delay, cacheControl: kind.cacheControl, headers: kind.headers });
  return withProxy({ server: kind.server, origin, core }, async ({ url }, agent) => {
    const answers = Array.from({ length: viewers }, async (_, viewer) => {
      await sleep((viewer / viewers) * 2000);
      return ask(`${url}/feed/feed.json${kind.query ? `?t=${viewer}` : ''}`, agent);
    });
    const good = (await Promise.all(answers)).filter(({ status }) => status === 200).length;
    return { origin: origin.asked.length, good };
  });
}

/**
 * Replays the simulated viewers in real time.
 *
 * @param {readonly import('./pollers.mjs').Arrival[]} list
 * @param {{ period: number, periods: number, publishEvery: number, down?: number, delay: number, core?: number }} options
 *   seconds; `down` is the period in which the origin answers 503 only
 */
export async function replay(list, { period, periods, publishEvery, down, delay, core }) {
  const origin = await startOrigin({ delay });
  return withProxy({ server: guide('nginx-cache.conf'), origin, core }, async ({ url }, agent) => {
    const begin = performance.now();
    const table = Array.from({ length: periods }, () => ({ asked: 0, 200: 0, 304: 0, other: 0, ms: [] }));
    const etags = new Map();
    const under = [];
    for (const { at, viewer } of list) {
      const wait = begin + at - performance.now();
      if (wait > 1) await sleep(wait);
      const now = Math.floor(at / 1000);
      origin.version = Math.floor(now / publishEvery);
      origin.down = Math.floor(now / period) === down;
      const row = table[Math.min(periods - 1, Math.floor(now / period))];
      row.asked += 1;
      under.push(
        ask(`${url}/feed/feed.json`, agent, etags.get(viewer)).then(({ status, etag, ms }) => {
          if (etag) etags.set(viewer, etag);
          row[status === 200 || status === 304 ? status : 'other'] += 1;
          row.ms.push(ms);
        }),
      );
    }
    await Promise.all(under);
    return table.map((row, index) => {
      const here = origin.asked.filter(({ at }) => Math.floor((at - begin) / 1000 / period) === index);
      return { ...row, origin: here.length, origin200: here.filter(({ status }) => status === 200).length };
    });
  });
}
