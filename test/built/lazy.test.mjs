// Second files on a strict page: asked for when first needed, each once; without them the numbers stay.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseSync } from 'vite';
import { dist, html, open, POLICY, startSite } from '../support/csp-page.mjs';
import { tooNew } from '../support/old-browsers.mjs';

const BUDGETS = {
  'lantern-views.js': 13_000,
  'lantern-tools.js': 22_500,
  'lantern-share.js': 6_000,
  'lantern-qr.js': 2_500,
};

const FEED = {
  version: 1,
  generatedAt: new Date(Date.now() - 60_000).toISOString(),
  communities: ['Anhe', 'Beiyuan'].map((name, index) => ({
    id: name.toLowerCase(),
    name,
    status: 'open',
    location: [114.5, 38 + index],
    queue: { waiting: 180, waitMinutes: 45 },
    volunteers: { onDuty: 9, needed: 13, signUpUrl: 'https://example.org/help' },
  })),
};
const BODY = `<lantern-volunteers src="/feed.json" community="anhe"></lantern-volunteers>
  <lantern-queue src="/feed.json"></lantern-queue>`;

const serve = (file, more = {}) =>
  startSite({
    '/': html(BODY, { scripts: [`/${file}`] }),
    [`/${file}`]: dist(file),
    '/feed.json': FEED,
    ...more,
  });
const SECOND = Object.fromEntries(Object.keys(BUDGETS).map(name => [`/${name}`, dist(name)]));
const LATER = ['/lantern-tools.js', '/lantern-share.js', '/lantern-qr.js'];

const press = (visit, host, part) =>
  visit.page.evaluate(
    (tag, name) => document.querySelector(tag).shadowRoot.querySelector(`[part="${name}"]`).click(),
    host,
    part,
  );

for (const file of ['lantern.js', 'lantern-core.js']) {
  test(`${file}: what is offered comes when it is asked for, each file once, without a report`, async () => {
    const site = await serve(file, SECOND);
    const visit = await open(site);
    await visit.waitForText('lantern-volunteers', /9 of 13/);
    await visit.waitForText('lantern-queue', /Near me/);
    assert.deepEqual(LATER.map(site.count), [1, 0, 0]);
    await press(visit, 'lantern-volunteers', 'share');
    await visit.waitForText('lantern-volunteers', /Copy as text Save as table/);
    assert.deepEqual(LATER.map(site.count), [1, 1, 0]);
    await press(visit, 'lantern-volunteers', 'code');
    await visit.waitForText('lantern-volunteers', /https:\/\/example\.org\/help$/);
    for (const part of ['save-table', 'save-picture']) {
      await press(visit, 'lantern-volunteers', part);
      await visit.waitForText('lantern-volunteers', /Saved as lantern-Anhe-\w+\.(csv|svg)/);
    }
    await press(visit, 'lantern-queue', 'share');
    await visit.waitForText('lantern-queue', /Copy as text/);
    assert.deepEqual(LATER.map(site.count), [1, 1, 1]);
    await visit.settle();
    assert.deepEqual([visit.consoleErrors, visit.pageErrors, visit.violations], [[], [], []]);
    await visit.close();
  });
}

test('a page that frames itself off from positions is told so in words', async () => {
  const site = await serve('lantern.js', SECOND);
  const visit = await open(site);
  await visit.waitForText('lantern-queue', /Near me/);
  // Nobody answers the question in a browser without a window: it is refused.
  await press(visit, 'lantern-queue', 'near');
  await visit.waitForText('lantern-queue', /may not know your position|does not know its position/);
  assert.match(await visit.text('lantern-queue'), /Anhe .*180/);
  assert.deepEqual([visit.pageErrors, visit.violations], [[], []]);
  await visit.close();
});

test('where a second file cannot be had, a sentence says so, and all numbers stay', async () => {
  const site = await serve('lantern.js', { '/lantern-tools.js': undefined, '/lantern-share.js': undefined });
  const visit = await open(site);
  await visit.waitForText('lantern-volunteers', /9 of 13/);
  await press(visit, 'lantern-volunteers', 'share');
  assert.match(
    await visit.waitForText('lantern-volunteers', /cannot be loaded now/),
    /9 of 13 .*The numbers are not affected/,
  );
  await press(visit, 'lantern-queue', 'share');
  assert.match(await visit.waitForText('lantern-queue', /cannot be loaded now/), /Anhe .*180/);
  assert.deepEqual([visit.pageErrors, visit.violations], [[], []]);
  await visit.close();
});

test('lantern-core.js: where the file that draws does not come, a sentence says so, what the page has inside stays, and the page is told', async () => {
  const site = await serve('lantern-core.js', {
    '/': html(`<lantern-queue src="/feed.json" community="anhe">Ask at the gate.</lantern-queue>`, {
      scripts: ['/lantern-core.js'],
    }),
    '/lantern-views.js': undefined,
  });
  const visit = await open(site, {
    prepare: page =>
      page.evaluateOnNewDocument(() => {
        globalThis.told = [];
        addEventListener('lantern-issue', ({ detail }) =>
          globalThis.told.push(...detail.map(({ code }) => code)),
        );
      }),
  });
  assert.match(
    await visit.waitForText('lantern-queue', /cannot be loaded now/),
    /^Ask at the gate\. The numbers cannot be loaded now\..*\(module\/not-loaded\)$/,
  );
  assert.deepEqual(await visit.page.evaluate(() => globalThis.told), ['module/not-loaded']);
  assert.deepEqual([visit.pageErrors, visit.violations], [[], []]);
  await visit.close();
});

test('lantern-core.js beside lantern.js, which was first, asks for nothing that it would not use', async () => {
  const site = await serve('lantern.js', {
    ...SECOND,
    '/': html(BODY, { scripts: ['/lantern.js', '/lantern-core.js'] }),
    '/lantern-core.js': dist('lantern-core.js'),
  });
  const visit = await open(site);
  await visit.waitForText('lantern-volunteers', /9 of 13/);
  await visit.waitForText('lantern-queue', /Near me/);
  await visit.settle();
  assert.deepEqual(['/lantern-core.js', '/lantern-views.js'].map(site.count), [1, 0]);
  assert.deepEqual([visit.consoleErrors, visit.pageErrors, visit.violations], [[], [], []]);
  await visit.close();
});

/** As if half of an upload had come, or a cache had kept a file. */
const ofAnotherBuild = name => {
  const [build] = /(?<=\[.)[\w-]{8}(?=.,\w)/.exec(dist('lantern.js')) ?? [];
  assert.ok(dist(name).includes(build), `${name} says of which build it is`);
  return dist(name).replaceAll(build, '-another');
};

test('files of another build draw nothing: where the numbers need them, a sentence says so', async () => {
  const site = await serve('lantern-core.js', {
    ...SECOND,
    '/lantern-views.js': ofAnotherBuild('lantern-views.js'),
  });
  const visit = await open(site);
  assert.match(
    await visit.waitForText('lantern-volunteers', /cannot be loaded now/),
    /\(module\/not-loaded\)$/,
  );
  assert.doesNotMatch(await visit.text('lantern-queue'), /180/);
  assert.deepEqual([visit.pageErrors, visit.violations], [[], []]);
  await visit.close();
});

test('files of another build draw nothing: where the numbers do not, they stay', async () => {
  const later = ['lantern-tools.js', 'lantern-share.js', 'lantern-ar.js'];
  const site = await serve('lantern.js', {
    '/': html(`${BODY}<lantern-queue src="/feed.json" community="anhe" lang="ar"></lantern-queue>`, {
      scripts: ['/lantern.js'],
    }),
    ...Object.fromEntries(later.map(name => [`/${name}`, ofAnotherBuild(name)])),
  });
  const visit = await open(site);
  await visit.waitForText('lantern-volunteers', /9 of 13/);
  await visit.waitForText('lantern-queue[lang]', /180 people waiting/);
  await press(visit, 'lantern-volunteers', 'share');
  await visit.waitForText('lantern-volunteers', /cannot be loaded now/);
  assert.doesNotMatch(await visit.text('lantern-queue'), /Near me/);
  assert.deepEqual([visit.pageErrors, visit.violations], [[], []]);
  await visit.close();
});

test('where only the file of codes cannot be had, the rest is offered all the same', async () => {
  const site = await serve('lantern.js', { '/lantern-qr.js': undefined });
  const visit = await open(site);
  await visit.waitForText('lantern-volunteers', /9 of 13/);
  await press(visit, 'lantern-volunteers', 'share');
  await visit.waitForText('lantern-volunteers', /QR code/);
  await press(visit, 'lantern-volunteers', 'code');
  assert.match(await visit.waitForText('lantern-volunteers', /cannot be loaded now/), /Copy as text/);
  assert.deepEqual([visit.pageErrors, visit.violations], [[], []]);
  await visit.close();
});

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const sha = text => `sha384-${createHash('sha384').update(text).digest('base64')}`;

for (const isRight of [true, false]) {
  test(`pinned by an import map, a second file is ${isRight ? 'taken as it was published' : 'refused where it is another'}`, async () => {
    const integrity = sha(isRight ? dist('lantern-share.js') : 'another');
    const map = JSON.stringify({ integrity: { [`/lantern-share.js?${version}`]: integrity } });
    const hash = createHash('sha256').update(map).digest('base64');
    const site = await startSite(
      {
        '/': html(BODY).replace('<script', `<script type="importmap">${map}</script><script`),
        '/lantern.js': dist('lantern.js'),
        '/feed.json': FEED,
        ...SECOND,
      },
      { policy: POLICY.replace("script-src 'self'", `script-src 'self' 'sha256-${hash}'`) },
    );
    const visit = await open(site);
    await visit.waitForText('lantern-volunteers', /9 of 13/);
    await press(visit, 'lantern-volunteers', 'share');
    await visit.waitForText('lantern-volunteers', isRight ? /Copy as text/ : /cannot be loaded now/);
    assert.deepEqual([visit.pageErrors, visit.violations], [[], []]);
    await visit.close();
  });
}

for (const [name, limit] of Object.entries(BUDGETS)) {
  test(`${name} takes at most ${limit} bytes, runs in old browsers, and makes no code or markup from text`, t => {
    const bytes = brotliCompressSync(dist(name), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    t.diagnostic(`${name}: ${bytes} of ${limit} bytes`);
    assert.ok(bytes <= limit, `${bytes} bytes`);
    assert.deepEqual(tooNew(dist(name)), []);
    assert.doesNotMatch(
      dist(name),
      /\beval\(|new Function|innerHTML|insertAdjacentHTML|document\.write|sourceMappingURL|lit-html/,
    );
    const inward = parseSync(name, dist(name)).program.body.filter(node => node.type === 'ImportDeclaration');
    assert.deepEqual(inward, []);
  });
}

test('lantern-qr.js says whose work it holds', () => {
  assert.match(dist('lantern-qr.js'), /lean-qr \(MIT\)/);
  assert.match(dist('lantern-qr.licenses.md'), /lean-qr[^]*Permission is hereby granted/);
});
