// Both files for the script tag in all the ways in which pages take scripts in, and beside what pages have.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dist, open, startSite } from '../support/csp-page.mjs';

const now = new Date().toISOString();
const FEED = {
  version: 1,
  generatedAt: now,
  communities: [{ id: 'a', name: 'Anheyuan', asOf: now, queue: { waiting: 180 } }],
};
const ELEMENT = '<lantern-queue src="/feed.json" community="a"></lantern-queue>';
const JQUERY = readFileSync(new URL('../../node_modules/jquery/dist/jquery.js', import.meta.url), 'utf8');
const PROTOTYPE = readFileSync(new URL('../support/prototype-stand-in.js', import.meta.url), 'utf8');
const FILES = ['lantern.js', 'lantern.classic.js'];

/** How a page takes a script in: what stands in its head, and after its body. */
const WAYS = {
  'as a module': file => [`<script type="module" src="/${file}"></script>`],
  'as a classic script in the head': file => [`<script src="/${file}"></script>`],
  'as a classic script at the end': file => ['', `<script src="/${file}"></script>`],
  deferred: file => [`<script defer src="/${file}"></script>`],
  async: file => [`<script async src="/${file}"></script>`],
  'with a version': file => [`<script src="/${file}?ver=6.4.1"></script>`],
  'injected by a script': file => [
    `<script>document.head.appendChild(Object.assign(document.createElement('script'), { src: '/${file}' }))</script>`,
  ],
  twice: file => [`<script src="/${file}"></script><script src="/${file}?ver=2"></script>`],
  'as a module and as a classic script': file => [
    `<script type="module" src="/${file}"></script><script src="/${file}"></script>`,
  ],
  'moved elsewhere, with data-lantern-base': file => [
    `<script src="/cache/moved.js" data-lantern-base="/" data-moved="${file}"></script>`,
  ],
  'inline, with data-lantern-base': file => [
    '',
    `<script data-lantern-base="/">${dist(file).replaceAll('</script', '<\\/script')}</script>`,
  ],
  'combined with other scripts, with data-lantern-base': file => [
    `<script src="/combined.js" data-lantern-base="/" data-combined="${file}"></script>`,
  ],
};

/** What else is on the page, before ours, and what must still be so. */
const PAGES = {
  'an empty page': ['', 'true'],
  'a page with jQuery': [JQUERY, "$('lantern-queue').length === 1 && jQuery.fn.jquery === $.fn.jquery"],
  'a page with Prototype': [PROTOTYPE, "$('own').id === 'own' && [1].first() === 1"],
  'a page with names of one letter': [
    "let t = 't', e = 'e', n = 'n', $ = '$'; const i = 'i'; class r {}; var o = 'o', a = 'a'; function s() { return 's'; }",
    "t + e + n + $ + i + o + a + s() === 'ten$ioas' && typeof r === 'function'",
  ],
};

async function visit(file, [head = '', end = ''], before = '') {
  const body = `<b id="own">own</b>${ELEMENT}`;
  const site = await startSite(
    {
      '/': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title><link rel="icon" href="/icon.svg">
        <script src="/page.js"></script>${head}</head><body>${body}${end}</body></html>`,
      '/page.js': `${before}\n;void 0;`,
      '/before.js': before,
      [`/${file}`]: dist(file),
      '/cache/moved.js': dist(file),
      '/combined.js': `var before = 1;\n${dist(file)}\n;var after = before + 1;`,
      '/feed.json': FEED,
    },
    { policy: null },
  );
  return { site, page: await open(site) };
}

for (const file of FILES) {
  for (const [way, tags] of Object.entries(WAYS))
    test(`${file} ${way} shows the numbers, adds no global, and asks for the feed once`, async () => {
      const without = await visit(file, []);
      const globals = () => Reflect.ownKeys(globalThis).map(String);
      const own = new Set([...(await without.page.page.evaluate(globals)), 'before', 'after']);
      await without.page.close();
      const { site, page } = await visit(file, tags(file));
      await page.waitForText('lantern-queue', /180/);
      const added = (await page.page.evaluate(globals)).filter(name => !own.has(name));
      assert.deepEqual(added, []);
      await page.assertClean();
      assert.equal(site.count('/feed.json'), 1);
      await page.close();
    });

  for (const [what, [before, holds]] of Object.entries(PAGES))
    test(`${file} on ${what} shows the numbers, and leaves the page as it is`, async () => {
      for (const way of [
        'as a module',
        'as a classic script in the head',
        'as a classic script at the end',
      ]) {
        const { page } = await visit(file, WAYS[way](file), before);
        await page.waitForText('lantern-queue', /180/);
        // A classic script of the page's sees its own `let`.
        await page.page.addScriptTag({ content: `document.body.dataset.holds = String(${holds})` });
        assert.equal(await page.page.evaluate(() => document.body.dataset.holds), 'true', way);
        await page.assertClean();
        await page.close();
      }
    });
}

test('widgets that a page names on the script tag are there for elements within other shadow roots', async () => {
  const { page } = await visit('lantern.js', [
    '<script type="module" src="/lantern.js" data-lantern-load="volunteers nonsense"></script>',
  ]);
  await page.page.evaluate(() => {
    const host = document.body.appendChild(document.createElement('div'));
    host.id = 'host';
    const inner = document.createElement('lantern-volunteers');
    inner.setAttribute('src', '/feed.json');
    host.attachShadow({ mode: 'open' }).append(inner);
  });
  await page.waitForText('#host', /Where help is needed.*Anheyuan/);
  await page.assertClean();
  await page.close();
});
