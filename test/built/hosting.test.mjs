// docs/hosting.md: its configurations say what it says, and the one that the benchmark measures works in a browser.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { guide, hasBrotli, nginxPath, startNginx } from '../bench/hosting/nginx.mjs';
import { arrivals, peak, unchangedShare } from '../bench/hosting/pollers.mjs';
import { POLICY, dist, html, open, startSite } from '../support/csp-page.mjs';

const skip = nginxPath() ? false : 'no nginx on this machine (Debian: apt-get install nginx)';
const running = [];
after(() => Promise.all(running.map(each => each.stop())));

async function nginx(options) {
  const started = await startNginx(options);
  running.push(started);
  return started;
}

/** The headers that the guide lists for a folder. @returns {[name: string, value: string][]} */
function listed(folder) {
  const [, block = ''] =
    new RegExp(`\`\`\`http\\n# /${folder}/\\n([^\`]*)\`\`\``).exec(guide('../hosting.md')) ?? [];
  return block
    .trim()
    .split('\n')
    .map(line => line.split(/: (.*)/).slice(0, 2));
}

const feed = waiting => ({
  version: 1,
  generatedAt: new Date().toISOString(),
  communities: [{ id: 'anhe', name: 'Anhe', queue: { waiting } }],
});

/** As the guide says: each form written beside its place, then renamed. */
function publish(root, path, text) {
  const body = Buffer.from(text);
  for (const [end, form] of [
    ['.br', brotliCompressSync(body)],
    ['.gz', gzipSync(body)],
    ['', body],
  ]) {
    writeFileSync(join(root, `${path}${end}.new`), form);
    renameSync(join(root, `${path}${end}.new`), join(root, path + end));
  }
}

/** With a feed and one version of the script. */
async function guideServer() {
  const server = await nginx({
    server: `${guide('nginx.conf')} access_log asked.log asked;`,
    http: `log_format asked '$uri $status';`,
  });
  mkdirSync(join(server.root, 'feed'));
  mkdirSync(join(server.root, 'lantern/0.1.0/lantern'), { recursive: true });
  publish(server.root, 'feed/feed.json', JSON.stringify(feed(180)));
  publish(server.root, 'lantern/0.1.0/lantern.js', dist('lantern.js'));
  for (const name of readdirSync(new URL('../../dist/lantern', import.meta.url)))
    publish(server.root, `lantern/0.1.0/lantern/${name}`, dist(`lantern/${name}`));
  const log = () => readFileSync(join(server.root, '../asked.log'), 'utf8').trim().split('\n');
  return {
    ...server,
    statuses: path => log().flatMap(line => (line.startsWith(`${path} `) ? line.split(' ')[1] : [])),
  };
}

test('the guide, nginx, Apache and the caching proxy name the same headers', () => {
  const [nginxFile, apache] = [guide('nginx.conf'), guide('apache.conf')];
  for (const folder of ['feed', 'lantern']) {
    const own = listed(folder).filter(([name]) => !/^(content-type|vary|etag)$/i.test(name));
    assert.ok(own.length >= 4, folder);
    for (const [name, value] of own) {
      const quoted = `${name} "?${value.replace(/[*.]/g, '\\$&')}"?`;
      assert.match(nginxFile, new RegExp(`add_header ${quoted}( always)?;`));
      assert.match(apache, new RegExp(`Header (always )?set ${quoted}\\n`));
    }
  }
  for (const [name, value] of listed('feed').filter(([name]) => /^access-control/i.test(name)))
    assert.ok(guide('nginx-cache.conf').includes(`add_header ${name} "${value}" always;`), name);
});

test('nginx serves the headers that the guide lists, and answers 304 to its own ETag', { skip }, async () => {
  const { url } = await guideServer();
  for (const [folder, path] of [
    ['feed', '/feed/feed.json'],
    ['lantern', '/lantern/0.1.0/lantern.js'],
  ]) {
    for (const encoding of hasBrotli() ? ['gzip', 'br'] : ['gzip']) {
      const headers = { 'accept-encoding': encoding };
      const answer = await fetch(url + path, { headers });
      assert.equal(answer.headers.get('content-encoding'), encoding);
      for (const [name, value] of listed(folder))
        if (name === 'ETag') assert.match(answer.headers.get(name) ?? '', /^"/);
        else assert.equal(answer.headers.get(name), value, `${path}: ${name}`);
      const again = await fetch(url + path, {
        headers: { ...headers, 'if-none-match': answer.headers.get('etag') },
      });
      assert.equal(again.status, 304);
    }
  }
  const missing = await fetch(`${url}/feed/none.json`);
  assert.deepEqual(
    [
      missing.status,
      missing.headers.get('access-control-allow-origin'),
      missing.headers.get('cache-control'),
    ],
    [404, '*', null],
    'a page of another origin sees what is wrong, and nobody keeps it',
  );
  assert.equal(
    (await fetch(`${url}/lantern/lantern.js`)).headers.get('cache-control'),
    null,
    'no version, not for ever',
  );
});

test('`lantern-widgets check` has nothing to say about it', { skip }, async () => {
  const { url } = await guideServer();
  const cli = fileURLToPath(new URL('../../dist/npm/cli/lantern.js', import.meta.url));
  const child = spawn(process.execPath, [cli, 'check', `${url}/feed/feed.json`, '--json']);
  let said = '';
  for await (const piece of child.stdout) said += piece;
  assert.doesNotMatch(said, /"http\//);
  assert.match(said, /\{/);
});

test('a strict page of another origin gets its numbers, a second look costs a 304', { skip }, async () => {
  const server = await guideServer();
  const src = `${server.url}/feed/feed.json`;
  const policy = POLICY.replace("connect-src 'self'", `connect-src ${server.url}`).replace(
    "script-src 'self'",
    `script-src ${server.url}`,
  );
  const body = `<lantern-queue src="${src}" community="anhe"></lantern-queue>`;
  const scripts = [`${server.url}/lantern/0.1.0/lantern.js`];
  const visit = await open(await startSite({ '/': html(body, { scripts }) }, { policy }));
  const look = () => visit.page.evaluate(() => document.querySelector('lantern-queue').reload());
  await visit.waitForText('lantern-queue', /180\speople/);
  await look();
  assert.deepEqual(server.statuses('/feed/feed.json'), ['200', '304']);
  assert.match(await visit.text('lantern-queue'), /180\speople/);

  publish(server.root, 'feed/feed.json', JSON.stringify(feed(1750)));
  await look();
  await visit.waitForText('lantern-queue', /1,750\speople/);
  assert.deepEqual(server.statuses('/feed/feed.json'), ['200', '304', '200']);
  await visit.settle();
  assert.deepEqual([visit.consoleErrors, visit.pageErrors, visit.violations], [[], [], []]);
  await visit.close();
});

test(
  'through the caching proxy fifty readers are hardly more than one to its origin, whatever they add to the address',
  { skip },
  async () => {
    const asked = [];
    const origin = createServer((request, response) => {
      asked.push(request.headers);
      const cors = { 'access-control-allow-origin': '*', 'set-cookie': 'a=b' };
      setTimeout(() => {
        const head = {
          ...cors,
          'cache-control': 'public, max-age=60',
          etag: '"1"',
          'content-encoding': 'gzip',
        };
        response
          .writeHead(200, { ...head, 'content-type': 'application/json' })
          .end(gzipSync('{"version":1}'));
      }, 200);
    });
    await new Promise(resolve => {
      origin.listen(0, '127.0.0.1', () => resolve(undefined));
    });
    after(() => origin.close().closeAllConnections());
    const { url } = await nginx({
      server: guide('nginx-cache.conf'),
      http: guide('nginx-cache.conf')
        .match(/^#\s+(?:upstream|proxy_cache_path).*$/gm)
        .map(line => line.slice(1))
        .join('\n')
        .replace('<host>:<port>', `127.0.0.1:${origin.address().port}`),
    });
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, reader) =>
        fetch(`${url}/feed/feed.json?t=${reader}`, { headers: { cookie: 'c=d' } }),
      ),
    );
    for (const { status, headers } of answers) {
      assert.equal(status, 200);
      assert.equal(headers.get('access-control-allow-origin'), '*', 'once, or the browser refuses it');
      assert.equal(headers.get('set-cookie'), null);
    }
    const plain = await fetch(`${url}/feed/feed.json`, { headers: { 'accept-encoding': 'identity' } });
    assert.deepEqual([plain.headers.get('content-encoding'), await plain.json()], [null, { version: 1 }]);
    const again = await fetch(`${url}/feed/feed.json`, { headers: { 'if-none-match': '"1"' } });
    assert.equal(again.status, 304);
    // Of thousands nginx lets a second one through at times.
    assert.ok(asked.length <= 2, `${asked.length} requests at the origin`);
    assert.equal(asked[0].cookie, undefined);
  },
);

test('simulated viewers ask once a period, spread evenly, however they came', () => {
  const list = arrivals({ viewers: 2000, period: 60, within: 2, until: 1800 });
  const { mean, peak: most } = peak(list, 120, 1800);
  assert.ok(Math.abs(mean - 2000 / 60) < 0.5, `${mean} a second`);
  assert.ok(most < 2.2 * mean, `${most} in the busiest second`);
  for (const { viewer } of list) assert.ok(viewer >= 0 && viewer < 2000);
});

test('a file that never changes is always unchanged, one that changes at every look never is', () => {
  const list = arrivals({ viewers: 20, period: 60, within: 60, until: 3600 });
  assert.equal(unchangedShare(list, 10_000), 1);
  assert.equal(unchangedShare(list, 1), 0);
  const some = unchangedShare(list, 300);
  assert.ok(some > 0.75 && some < 0.85, String(some));
});
