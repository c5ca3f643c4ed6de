// The script-tag files in the browsers of 2020: what came later is not in them, or is taken away and not missed.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { dist, html, open, POLICY, startSite } from '../support/csp-page.mjs';
import { LATER_APIS, SHEET_APIS } from '../support/later-apis.mjs';
import { tooNew } from '../support/old-browsers.mjs';
import { stylesIn, tooNewStyles } from '../support/old-styles.mjs';

const FILES = ['lantern.js', 'lantern.classic.js'];
/** These, and what they may load later. */
const SCRIPTS = [
  ...FILES,
  ...readdirSync(new URL('../../dist/lantern', import.meta.url)).map(name => `lantern/${name}`),
].filter(name => name.endsWith('.js'));
const now = new Date().toISOString();
const FEED = {
  version: 1,
  generatedAt: now,
  timeZone: 'Asia/Shanghai',
  communities: [
    {
      id: 'a',
      name: 'Anheyuan',
      asOf: now,
      queue: { waiting: 180, servedPerHour: 90, history: [[now, 180]] },
      volunteers: { onDuty: 10, needed: 12 },
      testing: { population: 5200, registered: 4000, sampled: 3300 },
    },
    { id: 'b', name: 'Beiyuan', queue: { waiting: 7 } },
  ],
};
const BODY = `
<lantern-queue src="/feed.json" community="a"></lantern-queue>
<lantern-volunteers src="/feed.json" community="a"></lantern-volunteers>
<lantern-progress src="/feed.json" community="a"></lantern-progress>
<lantern-queue id="list" src="/feed.json" persist></lantern-queue>
<div data-lantern="queue" data-src="/feed.json" data-community="b"></div>`;

/** Runs in the page, before all else. What is not there is not missed. */
function takeAway(paths) {
  for (const path of paths) {
    const names = path.split('.');
    const last = names.pop();
    const owner = names.reduce((value, name) => value?.[name], globalThis);
    if (owner != null) delete owner[last];
  }
}

/** Runs in the page. @returns what is still there */
function leftOf(paths) {
  return paths.filter(path => {
    const names = path.split('.');
    const last = names.pop();
    const owner = names.reduce((value, name) => value?.[name], globalThis);
    return owner != null && last in owner;
  });
}

async function visit(file, away, { body = BODY, policy = POLICY, more = {} } = {}) {
  const site = await startSite(
    {
      '/': html(body),
      '/feed.json': FEED,
      '/lantern.js': file,
      ...more,
    },
    { policy },
  );
  // The last of the list first: what belongs to a thing goes before the thing.
  const paths = [...away].sort((a, b) => b.split('.').length - a.split('.').length);
  const prepare = page => page.evaluateOnNewDocument(takeAway, paths);
  return open(site, { prepare });
}

async function assertNumbers(page) {
  await page.waitForText('lantern-queue', /180/);
  await page.waitForText('lantern-volunteers', /10/);
  await page.waitForText('lantern-progress', /3,300/);
  await page.waitForText('#list', /180.*7/);
  await page.waitForText('div > lantern-queue', /\b7\b/);
}

test('the things are there, and are taken away', async () => {
  const all = [...LATER_APIS, ...SHEET_APIS];
  const before = await visit('', []);
  const there = await before.page.evaluate(leftOf, all);
  assert.ok(there.length > 80, `${there.length} of ${all.length} are in this browser`);
  const after = await visit('[1].at(-1)', all);
  // An inherited one of the same name stays.
  assert.deepEqual(await after.page.evaluate(leftOf, all), []);
  assert.match(after.pageErrors.join(), /at is not a function/);
  await Promise.all([before.close(), after.close()]);
});

for (const file of FILES) {
  test(`${file} shows its numbers without what came after 2020, under the strict policy`, async () => {
    const page = await visit(dist(file), LATER_APIS);
    await assertNumbers(page);
    await page.page.evaluate(() => document.querySelector('lantern-queue').reload());
    await page.assertClean();
    await page.close();
  });

  test(`${file} shows them, styled, without style sheets made by script, where the page allows styles`, async () => {
    // Trusted Types are Chromium 83's; before, a browser passes the two directives over.
    const policy = POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'").replace(
      /; require.*/,
      '',
    );
    const page = await visit(dist(file), [...LATER_APIS, ...SHEET_APIS, 'trustedTypes'], { policy });
    await assertNumbers(page);
    const display = () => getComputedStyle(document.querySelector('lantern-queue')).display;
    assert.equal(await page.page.evaluate(display), 'grid');
    await page.assertClean();
    await page.close();
  });

  test(`${file} shows them, whole, without such sheets under the strict policy`, async () => {
    const page = await visit(dist(file), [...LATER_APIS, ...SHEET_APIS]);
    await assertNumbers(page);
    await page.settle();
    assert.deepEqual(page.pageErrors, []);
    assert.deepEqual(new Set(page.violations.map(seen => seen.split(':')[0])), new Set(['style-src-elem']));
    await page.close();
  });
}

test('lantern.js reads tables and mapped files without what came after 2020', async () => {
  const body = `
<lantern-queue lang="en"><table data-time-zone="UTC"><tr><th data-field="name">Site</th>
<th data-field="queue.waiting">In line</th><th data-field="asOf">When</th></tr>
<tr><td>Anheyuan</td><td>1,200</td><td><time datetime="${now}">now</time></td></tr></table></lantern-queue>
<lantern-queue id="mapped" src="/waits.csv" map="/waits.map.json"></lantern-queue>`;
  const feed = {
    communities: {
      $each: '',
      give: { id: '$site', name: '$site', asOf: '$at', queue: { waiting: '$people' } },
    },
  };
  const more = {
    '/waits.csv': `site,people,at\nXinghe,593,${now}\n`,
    '/waits.map.json': { mapping: 1, feed },
  };
  const page = await visit(dist('lantern.js'), LATER_APIS, { body, more });
  await page.waitForText('lantern-queue', /^Queues 1,200 waiting/);
  await page.waitForText('#mapped', /^Queues 593 waiting/);
  await page.assertClean();
  await page.close();
});

for (const file of SCRIPTS) {
  test(`${file} holds no syntax, and calls nothing unasked, that Chromium 80, Safari 14 or Firefox 78 lacks`, () => {
    assert.deepEqual(tooNew(dist(file)), []);
  });
}

test('the scripts have no style that those browsers drop with harm', () => {
  const sheets = SCRIPTS.flatMap(file => stylesIn(dist(file)));
  assert.ok(sheets.join('').length > 3000 * FILES.length, 'the sheets are found');
  const found = sheets.flatMap(tooNewStyles).map(line => line.split(' ← ')[0]);
  assert.deepEqual(found, []);
});

test('the scan of styles finds what they drop', () => {
  const found = css => tooNewStyles(css).map(line => line.split(' ← ')[0]);
  const planted = {
    'a{margin-block:1em}': 'a: margin-block',
    'a{color:red;inset:0}': 'a: inset',
    'a{display:flex;gap:1em}': 'a: gap in flex',
    'a{aspect-ratio:1}': 'a: aspect-ratio',
    'a:is(b,c){color:red}': 'a:is(b,c): :is(',
    'a:not(b, c){color:red}': 'a:not(b, c): b, c',
    '@media print{a:has(b){color:red}}': 'a:has(b): :has(',
    '@media (width > 20em){a{color:red}}': '@media (width > 20em): (width >',
    '@layer a{b{color:red}}': '@layer a: @layer',
    'a{color:color-mix(in srgb,red,blue)}': 'a: color-mix(',
    'a{height:1dvh}': 'a: dvh',
    'a{color:red;font-size:3cqi}': 'a: cqi',
    'a{overflow:clip}': 'a: overflow:clip',
    'a{text-decoration:underline dotted}': 'a: text-decoration:underline dotted',
  };
  for (const [css, what] of Object.entries(planted)) assert.deepEqual(found(css), [what], css);
  const fine =
    'a{display:grid;gap:1em;margin-block-start:1em;clip-path:inset(50%);text-decoration:underline}b:focus-visible{outline:0}' +
    'f{padding:1em;padding-inline-start:min(1em,6cqi);font-size:1em;font-size:3cqi}' +
    'c:not(d){width:min(1px,2em)}@media (prefers-reduced-motion:reduce){e{overflow-wrap:anywhere}}';
  assert.deepEqual(found(fine), []);
});

test('the scan of the language finds what is newer, and lets pass what is asked for first', () => {
  const planted = {
    'not ES2020': 'const a = 1_000;',
    'regular expression': 'new RegExp("(?<!a)b")',
    'option of Intl': 'new Intl.DateTimeFormat(a, { dateStyle: "short" })',
    'method: Intl.ListFormat': 'new Intl.ListFormat("en")',
    'method: AbortSignal.timeout': 'f(AbortSignal.timeout(1))',
    'method: a.replaceChildren': 'a.replaceChildren()',
    'method: a.ariaLabel': 'a.ariaLabel = "x"',
    'global: new WeakRef': 'new WeakRef(a)',
    'global: f(structuredClone': 'f(structuredClone)',
  };
  for (const [what, code] of Object.entries(planted)) {
    assert.ok(tooNew(code).join('\n').includes(what), `${what}: ${tooNew(code)}`);
  }
  const asked = [
    'typeof structuredClone === "function" ? structuredClone(a) : b',
    'if (a.replaceChildren) a.replaceChildren()',
    '"randomUUID" in crypto && crypto.randomUUID()',
    'a.replaceChildren?.()',
    'const { inert, size } = a; a.replaceAll; b.at(now)',
  ];
  assert.deepEqual(asked.flatMap(tooNew), []);
});
