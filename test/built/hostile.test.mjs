// The script-tag file on pages that are hostile or broken: it shows its numbers, throws nothing and harms nothing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dist, html, open, POLICY, startSite } from '../support/csp-page.mjs';

const at = minutes => new Date(Date.now() + minutes * 60_000).toISOString();
const FEED = {
  version: 1,
  generatedAt: at(-1),
  communities: [
    { id: 'a', name: 'Anhe', status: 'open', queue: { waiting: 180, servedPerHour: 90 } },
    {
      id: 'b',
      name: 'Beiyuan',
      volunteers: { onDuty: 3, needed: 4 },
      testing: { population: 1000, sampled: 640 },
    },
  ],
};
const ELEMENTS = `<lantern-queue src="/feed.json" community="a"></lantern-queue>
  <lantern-volunteers src="/feed.json"></lantern-volunteers>
  <lantern-progress src="/feed.json" community="b"></lantern-progress>`;

/** Scripts that run before ours. */
const PAGES = {
  'prototypes are frozen': `for (const type of [Object, Array, Function, String, Map, Promise]) Object.freeze(type.prototype);`,
  'Object.prototype is polluted': `Object.assign(Object.prototype, { waiting: 999, src: '/evil.json', community: 'x', feed: 1, kind: 'failed', polluted: true });`,
  'an old library patches arrays and strings': `
    Array.prototype.flatMap = undefined; Array.prototype.flatMap = function (f, t) { return Array.prototype.concat.apply([], this.map(f, t)); };
    Array.prototype.clear = function () { this.length = 0; return this; }; Array.prototype.each = Array.prototype.forEach;
    Element.prototype.remove = function () { this.parentNode && this.parentNode.removeChild(this); };
    Function.prototype.bind = function (self) { const f = this, rest = [].slice.call(arguments, 1); return function () { return f.apply(self, rest.concat([].slice.call(arguments))); }; };
    String.prototype.startsWith = function (s) { return this.indexOf(s) === 0; };`,
  'the console is missing': `delete window.console; Object.defineProperty(window, 'console', { value: undefined });`,
  'storage throws': `for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
    Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });`,
  'eval and Function are traps': `window.trapped = 0; window.eval = () => { window.trapped++; };
    window.Function = function () { window.trapped++; }; Function.prototype = Object.getPrototypeOf(() => {});`,
  "fetch is somebody else's": `const own = window.fetch; window.fetch = function () { return own.apply(window, arguments); };`,
};

for (const [name, script] of Object.entries(PAGES)) {
  test(`on a page where ${name}`, async () => {
    const site = await startSite({
      '/': html(ELEMENTS, { scripts: [] }).replace(
        '</head>',
        '<script src="/page.js"></script><script type="module" src="/lantern.js"></script></head>',
      ),
      '/page.js': script,
      '/lantern.js': dist('lantern.js'),
      '/feed.json': FEED,
    });
    const visit = await open(site);
    assert.match(await visit.waitForText('lantern-queue', /180/), /Open/);
    assert.match(await visit.waitForText('lantern-volunteers', /of 4/), /3/);
    assert.match(await visit.waitForText('lantern-progress', /64%/), /640/);
    assert.deepEqual(visit.pageErrors, []);
    assert.deepEqual(visit.violations, []);
    assert.equal(await visit.page.evaluate(() => window.trapped ?? 0), 0);
    assert.equal(site.count('/feed.json'), 1);
    assert.equal(site.count('/evil.json'), 0);
    await visit.close();
  });
}

test('in a sandboxed frame without an origin', async () => {
  const site = await startSite(
    {
      '/': html('<iframe sandbox="allow-scripts" src="/frame"></iframe>', { scripts: [] }),
      '/frame': html(ELEMENTS, { scripts: [] }).replace(
        '</head>',
        '<script type="module" src="/lantern.js"></script></head>',
      ),
      '/lantern.js': dist('lantern.js'),
      '/feed.json': FEED,
    },
    { policy: null, headers: { 'Access-Control-Allow-Origin': '*' } },
  );
  const visit = await open(site);
  const frame = await visit.page.waitForFrame(each => each.url().endsWith('/frame'));
  await frame.waitForFunction(() =>
    document.querySelector('lantern-queue')?.shadowRoot?.textContent?.includes('180'),
  );
  assert.deepEqual(visit.pageErrors, []);
  await visit.close();
});

test('writes nothing into storage or cookies, and asks for nothing but the feed and its own chunks', async () => {
  const site = await startSite({
    '/': html(ELEMENTS),
    '/lantern.js': dist('lantern.js'),
    '/feed.json': FEED,
  });
  const visit = await open(site);
  await visit.waitForText('lantern-queue', /180/);
  await visit.settle();
  const left = await visit.page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  assert.deepEqual(left, [0, 0, '']);
  const asked = [...new Set(visit.requests.map(url => new URL(url).pathname))].sort();
  assert.deepEqual(
    asked.filter(path => !/^\/(icon\.svg|lantern\/.*)$/.test(path)),
    ['/', '/feed.json', '/lantern.js'],
  );
  await visit.assertClean();
  await visit.close();
});

test('the policy names what it must and no more', () => {
  assert.match(POLICY, /default-src 'none'/);
  assert.doesNotMatch(POLICY, /unsafe/);
});
