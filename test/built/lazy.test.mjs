// Chunks on a strict page: requested when they are first needed, each once; without them the numbers stay.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { chunk, CHUNK_PATHS, dist, html, open, POLICY, startSite, typed } from '../support/csp-page.mjs';

const BUDGETS = {
  list: 12_700,
  tools: 2_000,
  share: 6_600,
  print: 2_800,
  qr: 2_200,
  stream: 1_100,
  shards: 2_600,
  imports: 22_600,
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
const MANY_FEED = {
  ...FEED,
  communities: Array.from({ length: 15 }, (_, at) => ({
    ...FEED.communities[0],
    id: `c${at}`,
    name: `C${at}`,
  })),
};
/** A list that is long enough for a search field, beside the usual page. */
const MANY = `<lantern-queue src="/many.json"></lantern-queue>
  <lantern-volunteers src="/feed.json" community="anhe"></lantern-volunteers>`;
const BODY = `<lantern-volunteers src="/feed.json" community="anhe"></lantern-volunteers>
  <lantern-queue src="/feed.json"></lantern-queue>`;

const serve = (more = {}, options = {}) =>
  startSite({ '/': html(BODY), '/lantern.js': dist('lantern.js'), '/feed.json': FEED, ...more }, options);

/** How often chunks of these names were requested. */
const counts = (site, ...names) => names.map(name => site.count(chunk(name)));

/** Listens to what the page is told, before all else. */
const listening = page =>
  page.evaluateOnNewDocument(() => {
    globalThis.issues = [];
    addEventListener('lantern-issue', ({ detail }) => globalThis.issues.push(...detail));
  });
const issuesOf = visit => visit.page.evaluate(() => globalThis.issues);

const press = (visit, host, part) =>
  visit.page.evaluate(
    (tag, name) => document.querySelector(tag).shadowRoot.querySelector(`[part="${name}"]`).click(),
    host,
    part,
  );

test('what is offered is loaded when it is asked for, each chunk once, without a report', async () => {
  const site = await serve();
  const visit = await open(site);
  await visit.waitForText('lantern-volunteers', /9 of the 13/);
  await visit.waitForText('lantern-queue', /360 waiting/);
  // The tools are requested a little after the numbers.
  await visit.page.waitForNetworkIdle({ idleTime: 300 });
  assert.deepEqual(counts(site, 'tools', 'share', 'qr'), [1, 0, 0]);
  await press(visit, 'lantern-volunteers', 'share');
  await visit.waitForText('lantern-volunteers', /Copy as text Save as table/);
  assert.deepEqual(counts(site, 'tools', 'share', 'qr'), [1, 1, 0]);
  await press(visit, 'lantern-volunteers', 'code');
  await visit.waitForText('lantern-volunteers', /https:\/\/example\.org\/help$/);
  for (const part of ['save-table', 'save-picture']) {
    await press(visit, 'lantern-volunteers', part);
    await visit.waitForText('lantern-volunteers', /Saved as lantern-Anhe-\w+\.(csv|png)/);
  }
  await press(visit, 'lantern-queue', 'share');
  await visit.waitForText('lantern-queue', /Copy as text/);
  assert.deepEqual(counts(site, 'kernel', 'list', 'tools', 'share', 'qr'), [1, 1, 1, 1, 1]);
  assert.deepEqual(counts(site, 'progress', 'stream', 'shards', 'imports', 'mount'), [0, 0, 0, 0, 0]);
  await visit.settle();
  assert.deepEqual([visit.consoleErrors, visit.pageErrors, visit.violations], [[], [], []]);
  await visit.close();
});

test('a page that frames itself off from positions is told so in words', async () => {
  const site = await serve({ '/feed.json': MANY_FEED });
  const visit = await open(site);
  await visit.waitForText('lantern-queue', /Near me|10 of 15 shown/);
  // Nobody answers the question in a browser without a window: it is refused.
  await press(visit, 'lantern-queue', 'near');
  await visit.waitForText('lantern-queue', /is not allowed to know your position|does not know its position/);
  assert.match(await visit.text('lantern-queue'), /C0 .*180/);
  assert.deepEqual([visit.pageErrors, visit.violations], [[], []]);
  await visit.close();
});

/** Ways in which a chunk cannot be had, and what the page is told of the reason. */
const WAYS = {
  missing: { more: name => ({ [chunk(name)]: undefined }) },
  'of the wrong type': { more: name => ({ [chunk(name)]: typed('text/html', '<!doctype html>') }) },
  'blocked by an ad blocker': { blocked: true },
  'blocked by the policy': { policy: true },
  'another than the one that was pinned': { integrity: true },
};

/** A site and a page on which one chunk cannot be had. */
async function visitWithout(name, { more, blocked, policy, integrity }, body = BODY) {
  const path = chunk(name);
  let page = html(body);
  let csp = POLICY;
  if (policy) {
    // A policy that names the files one by one.
    const others = ['/lantern.js', ...CHUNK_PATHS].filter(file => file !== path);
    csp = POLICY.replace("script-src 'self'", `script-src ${others.map(file => `SITE${file}`).join(' ')}`);
  }
  if (integrity) {
    const map = JSON.stringify({ integrity: { [path]: sha('another') } });
    const hash = createHash('sha256').update(map).digest('base64');
    csp = POLICY.replace("script-src 'self'", `script-src 'self' 'sha256-${hash}'`);
    page = page.replace('<script', `<script type="importmap">${map}</script><script`);
  }
  const site = await startSite(
    {
      '/': page,
      '/lantern.js': dist('lantern.js'),
      '/feed.json': FEED,
      '/many.json': MANY_FEED,
      ...more?.(name),
    },
    { policy: csp },
  );
  const visit = await open(site, {
    prepare: async page => {
      await listening(page);
      if (!blocked) return;
      await page.setRequestInterception(true);
      page.on(
        'request',
        request =>
          void (request.url().endsWith(path) ? request.abort('blockedbyclient') : request.continue()),
      );
    },
  });
  return { site, visit };
}

const sha = text => `sha384-${createHash('sha384').update(text).digest('base64')}`;
const SENTENCE = /This cannot be loaded now\. The numbers are not affected/;

for (const [how, way] of Object.entries(WAYS)) {
  test(`where the chunk of the tools is ${how}, a sentence says so, all numbers stay, and the page is told why`, async () => {
    const { visit } = await visitWithout('tools', way, MANY);
    const text = await visit.waitForText('lantern-queue', SENTENCE);
    assert.match(text, /2,700 waiting/);
    assert.equal(text.split('cannot be loaded now').length - 1, 1, 'one sentence');
    await visit.waitForText('lantern-volunteers', /9 of the 13/);
    const [issue] = await issuesOf(visit);
    assert.equal(issue.code, 'module/not-loaded');
    assert.match(issue.seen, /^tools: TypeError: /);
    assert.match(visit.consoleNotes.join('\n'), /the module 'tools' could not be loaded/);
    assert.deepEqual(visit.pageErrors, []);
    await visit.close();
  });

  test(`where the chunk of the queue is ${how}, a sentence says so, what the page has inside stays, and the page is told why`, async () => {
    const body = `<lantern-queue id="bare" src="/feed.json" community="anhe"></lantern-queue>
      <lantern-queue id="full" src="/feed.json" community="anhe">Ask at the gate.</lantern-queue>
      <div id="div" data-lantern="queue" data-src="/feed.json" lang="zh"></div>
      <lantern-volunteers src="/feed.json" community="anhe"></lantern-volunteers>`;
    const { visit } = await visitWithout('queue', way, body);
    await visit.waitForText('lantern-volunteers', /9 of the 13/);
    await visit.waitForText('#bare', /^The numbers cannot be loaded now\.$/);
    await visit.waitForText('#div', /^暂时无法载入数据。$/);
    assert.equal(await visit.text('#full'), 'Ask at the gate.');
    const issues = (await issuesOf(visit)).filter(({ seen }) => seen?.startsWith('queue: TypeError: '));
    assert.deepEqual(
      issues.map(({ code }) => code),
      Array(3).fill('module/not-loaded'),
    );
    assert.match(visit.consoleNotes.join('\n'), /could not load queue: TypeError/);
    assert.deepEqual(visit.pageErrors, []);
    await visit.close();
  });
}

test('where sharing, or only its codes, cannot be loaded, the rest is offered all the same', async () => {
  const site = await serve({ [chunk('qr')]: undefined });
  const visit = await open(site);
  await visit.waitForText('lantern-volunteers', /9 of the 13/);
  await press(visit, 'lantern-volunteers', 'share');
  await visit.waitForText('lantern-volunteers', /QR code/);
  await press(visit, 'lantern-volunteers', 'code');
  assert.match(await visit.waitForText('lantern-volunteers', /cannot be loaded now/), /Copy as text/);
  assert.deepEqual([visit.pageErrors, visit.violations], [[], []]);
  await visit.close();

  const other = await open(await serve({ [chunk('share')]: undefined }));
  await other.waitForText('lantern-volunteers', /9 of the 13/);
  await press(other, 'lantern-volunteers', 'share');
  assert.match(await other.waitForText('lantern-volunteers', SENTENCE), /9 of the 13/);
  await press(other, 'lantern-queue', 'share');
  assert.match(await other.waitForText('lantern-queue', SENTENCE), /Anhe .*180/);
  assert.deepEqual([other.pageErrors, other.violations], [[], []]);
  await other.close();
});

test('a chunk that is slow is waited for, and holds up nothing else', async () => {
  let release;
  const held = new Promise(resolve => {
    release = resolve;
  });
  const site = await serve({ [chunk('list')]: () => held.then(() => dist(chunk('list').slice(1))) });
  const visit = await open(site);
  await visit.waitForText('lantern-volunteers', /9 of the 13/);
  await visit.waitForText('lantern-queue', /^Loading the numbers…$/);
  release();
  await visit.waitForText('lantern-queue', /Anhe .*180/);
  await visit.assertClean();
  await visit.close();
});

test('script and feed are on their way together: with a slow server they take the time of one, and the feed is asked for once', async () => {
  const SLOW = 1000;
  const slowly = content => () => sleep(SLOW).then(() => content);
  const names = ['kernel', 'queue', 'volunteers', 'list', 'en'];
  const site = await serve({
    '/feed.json': slowly(FEED),
    ...Object.fromEntries(names.map(name => [chunk(name), slowly(dist(chunk(name).slice(1)))])),
  });
  const visit = await open(site);
  const begun = Date.now();
  await visit.waitForText('lantern-queue', /Anhe .*180/);
  const took = Date.now() - begun;
  assert.equal(site.count('/feed.json'), 1);
  // One after the other they would take two or three of these.
  assert.ok(took < 2 * SLOW, `${took} ms`);
  await visit.assertClean();
  await visit.close();
});

test('a widget whose chunk was missing appears by itself when it is there', async () => {
  const site = await serve({ [chunk('queue')]: undefined });
  const visit = await open(site, {
    // Retries come after 8 s and more; here after a thousandth of that. What lasts 15 s is a time-out.
    prepare: page =>
      page.evaluateOnNewDocument(() => {
        const later = globalThis.setTimeout;
        globalThis.setTimeout = (run, ms = 0) => later(run, ms > 5000 && ms !== 15_000 ? ms / 1000 : ms);
      }),
  });
  await visit.waitForText('lantern-queue', /^The numbers cannot be loaded now\.$/);
  site.set(chunk('queue'), dist(chunk('queue').slice(1)));
  const text = await visit.waitForText('lantern-queue', /Anhe .*180/);
  assert.doesNotMatch(text, /cannot be loaded/);
  assert.equal(await visit.page.evaluate(() => document.querySelector('lantern-queue').textContent), '');
  await visit.close();
});

test('a hidden page asks for no feed', async () => {
  const site = await serve();
  const visit = await open(site, {
    prepare: page =>
      page.evaluateOnNewDocument(() => {
        for (const [name, value] of Object.entries({ hidden: true, visibilityState: 'hidden' }))
          Object.defineProperty(Document.prototype, name, { configurable: true, get: () => value });
      }),
  });
  await visit.page.evaluate(() => customElements.whenDefined('lantern-queue'));
  await visit.settle();
  assert.equal(site.count('/feed.json'), 0);
  await visit.page.evaluate(() => {
    for (const [name, value] of Object.entries({ hidden: false, visibilityState: 'visible' }))
      Object.defineProperty(Document.prototype, name, { configurable: true, get: () => value });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await visit.waitForText('lantern-queue', /Anhe .*180/);
  assert.equal(site.count('/feed.json'), 1);
  await visit.close();
});

test('pinned by an import map, chunks are taken as they were published', async () => {
  const names = ['kernel', 'queue', 'volunteers', 'list', 'en', 'tools', 'share'];
  const integrity = Object.fromEntries(names.map(name => [chunk(name), sha(dist(chunk(name).slice(1)))]));
  const map = JSON.stringify({ integrity });
  const hash = createHash('sha256').update(map).digest('base64');
  const site = await serve(
    { '/': html(BODY).replace('<script', `<script type="importmap">${map}</script><script`) },
    { policy: POLICY.replace("script-src 'self'", `script-src 'self' 'sha256-${hash}'`) },
  );
  const visit = await open(site);
  await visit.waitForText('lantern-volunteers', /9 of the 13/);
  await press(visit, 'lantern-volunteers', 'share');
  await visit.waitForText('lantern-volunteers', /Copy as text/);
  await visit.assertClean();
  await visit.close();
});

for (const [name, limit] of Object.entries(BUDGETS)) {
  test(`the chunk ${name} takes at most ${limit} bytes, and makes no code or markup from text`, t => {
    const code = dist(chunk(name).slice(1));
    const bytes = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    t.diagnostic(`${name}: ${bytes} of ${limit} bytes`);
    assert.ok(bytes <= limit, `${bytes} bytes`);
    assert.doesNotMatch(
      code,
      /\beval\(|new Function|innerHTML|insertAdjacentHTML|document\.write|sourceMappingURL|lit-html/,
    );
  });
}

test('chunks with work of others inside say so', () => {
  assert.match(dist(chunk('qr').slice(1)), /lean-qr \(MIT\)/);
  assert.match(dist(chunk('kernel').slice(1)), /Lit \(BSD-3-Clause\)/);
  assert.match(dist('lantern.licenses.md'), /lean-qr[^]*Permission is hereby granted/);
  assert.match(dist('lantern.licenses.md'), /lit-html[^]*Redistribution and use in source/);
});
