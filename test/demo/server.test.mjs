// The demo server as `npm start` runs it: feeds, pages, headers.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { NAMES } from '../support/widget-list.mjs';

const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));

describe('the demo server', () => {
  let server;
  let base;
  const get = (path, headers = {}) => fetch(base + path, { headers });

  before(async () => {
    server = await createServer({
      configFile,
      logLevel: 'error',
      server: { port: 0, strictPort: false, watch: null },
    });
    await server.listen();
    base = `http://127.0.0.1:${server.httpServer.address().port}`;
  });

  after(() => server.close());

  for (const name of [
    'hong-kong',
    'slovakia',
    'shijiazhuang',
    'shijiazhuang-districts',
    'festival',
    'story',
    'second-district',
  ]) {
    it(`answers /feeds/${name}.json with a feed of now that any page may read`, async () => {
      const response = await get(`/feeds/${name}.json`);
      const feed = await response.json();
      assert.equal(response.status, 200);
      assert.match(response.headers.get('content-type'), /^application\/json/);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.match(response.headers.get('access-control-expose-headers'), /\bDate\b/);
      assert.equal(response.headers.get('cache-control'), 'no-cache');
      assert.equal(feed.version, 1);
      assert.ok(feed.communities.length > 0);
      assert.ok(Date.parse(feed.generatedAt) <= Date.now());
    });
  }

  it('answers 304 to who has the document already', async () => {
    const moment = '/feeds/slovakia.json?at=1767700000000';
    const tag = (await get(moment)).headers.get('etag');
    assert.equal((await get(moment, { 'if-none-match': tag })).status, 304);
    assert.equal((await get(moment, { 'if-none-match': '"another"' })).status, 200);
  });

  it('gives one answer for one moment, dated by it', async () => {
    const at = 1767700000000;
    const [first, second] = await Promise.all([
      get(`/feeds/story.json?at=${at}`),
      get(`/feeds/story.json?at=${at}`),
    ]);
    assert.equal(first.headers.get('date'), new Date(at).toUTCString());
    assert.equal(digest(await first.text()), digest(await second.text()));
  });

  it('gives a document as it was some seconds ago', async () => {
    const at = 1767700000000;
    const old = await (await get(`/feeds/story.json?at=${at}&age=7200`)).text();
    const then = await (await get(`/feeds/story.json?at=${at - 7_200_000}`)).text();
    assert.equal(old, then);
  });

  it('has no feed of another name, and no recorded file in place of one', async () => {
    assert.equal((await get('/feeds/nowhere.json')).status, 404);
    assert.equal((await get('/feeds/slovakia-2020-10-31.json')).status, 404);
  });

  for (const page of [
    '/',
    ...NAMES.map(name => `/pages/${name}.html`),
    '/pages/themes.html',
    '/pages/gallery.html',
    '/pages/hosts/navy.html',
    '/pages/hosts/bootstrap.html',
    '/pages/hosts/wordpress.html',
    '/pages/cms.html',
  ]) {
    it(`serves ${page} under a policy that allows nothing inline`, async () => {
      const html = await (await get(page)).text();
      assert.match(html, /default-src 'none'; script-src 'self'; style-src 'self'/);
      assert.doesNotMatch(html, /\sstyle=|<style|\son\w+=|<script(?![^>]*\ssrc=)/);
    });
  }

  it('puts what all pages share into each of them', async () => {
    for (const page of ['/', '/pages/queue.html', '/pages/board.html']) {
      const html = await (await get(page)).text();
      assert.equal(html.match(/class="brand"/g)?.length, 1);
      assert.equal(html.match(/class="pages"/g)?.length, 1);
      assert.doesNotMatch(html, /<!-- (?:part:|widgets)/);
    }
  });

  it('links to the page of every widget from every page, by its heading, and to no page that is not there', async () => {
    const html = await (await get('/')).text();
    const links = [...html.matchAll(/<a href="(\/pages\/[\w-]+\.html)"[^>]*>(.*?)<\/a/gs)];
    for (const name of NAMES) {
      const [, , text = ''] = links.find(([, href]) => href === `/pages/${name}.html`) ?? [];
      assert.match(text, /<span lang="en">[^<]+<\/span><span lang="zh-Hans">[^<]+<\/span>/, name);
    }
    for (const [, href] of links) assert.equal((await get(href)).status, 200, href);
  });

  it('serves a plain page of one script and three elements', async () => {
    const html = await (await get('/pages/plain.html')).text();
    assert.equal(html.match(/<script[^>]*src="\/lantern\.js"/g)?.length, 1);
    assert.equal(html.match(/<lantern-/g)?.length, 3);
  });
});

function digest(text) {
  return createHash('sha1').update(text).digest('hex');
}
