// The script-tag files on a strict page, in the engine that LANTERN_ENGINE names; see test/run-engines.mjs.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { dist, html, readText, startSite } from '../support/csp-page.mjs';
import { ENGINES } from '../support/engines.mjs';

const engine = ENGINES[process.env['LANTERN_ENGINE'] ?? '']?.();
assert.ok(engine, `LANTERN_ENGINE=${Object.keys(ENGINES).join(' | ')}`);

/** Comes before the file and notes what goes wrong: no two engines tell it to the outside in one way. */
const NOTES = `
const notes = (window.notes = []);
addEventListener('error', event => notes.push('exception: ' + event.message));
addEventListener('unhandledrejection', event => notes.push('rejection: ' + event.reason));
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
  notes.push('policy: ' + [effectiveDirective, blockedURI, sample].join(' ')));
for (const level of ['error', 'warn'])
  console[level] = (...args) => notes.push('console: ' + args.join(' '));
`;

const now = new Date().toISOString();
const FEED = {
  version: 1,
  generatedAt: now,
  communities: [
    {
      id: 'a',
      name: 'Anheyuan',
      asOf: now,
      queue: { waiting: 180, servedPerHour: 90 },
      volunteers: { onDuty: 10, needed: 12 },
      testing: { population: 5200, registered: 4000, sampled: 3300 },
    },
  ],
};
const BODY = `
<lantern-queue src="/feed.json" community="a"></lantern-queue>
<lantern-volunteers src="/feed.json" community="a"></lantern-volunteers>
<lantern-progress src="/feed.json"></lantern-progress>
<div data-lantern="queue" data-src="/feed.json" data-community="a"></div>`;

let window;
after(async () => (await window)?.close());

async function visit(contents, body = BODY) {
  const scripts = ['/notes.js', '/lantern.js'];
  const site = await startSite({
    '/': html(body, { scripts }),
    '/notes.js': NOTES,
    '/feed.json': FEED,
    ...contents,
  });
  window ??= engine.open();
  const page = await window;
  await page.goto(`${site.url}/`);
  const text = selector => page.evaluate(readText, selector);
  return {
    page,
    site,
    notes: () => page.evaluate(() => globalThis.notes),
    async waitForText(selector, pattern) {
      for (let left = 400; ; left -= 1) {
        const read = await text(selector);
        if (pattern.test(read)) return;
        if (left === 0) assert.match(read, pattern);
        await sleep(25);
      }
    },
  };
}

test('the harness sees an exception, a refused policy and a word on the console', async () => {
  const bad = `console.error('planted'); setTimeout(() => { throw new Error('thrown') }); document.body.append(
    Object.assign(document.createElement('img'), { src: 'http://127.0.0.2:9/x.png' }));`;
  const { page, notes } = await visit({ '/lantern.js': bad });
  for (let left = 100; left > 0 && (await notes()).length < 3; left -= 1) await sleep(25);
  const seen = (await notes()).sort().join('\n');
  assert.match(seen, /^console: planted\nexception: .*thrown\npolicy: img-src/);
  assert.equal(await page.evaluate(() => customElements.get('lantern-queue') === undefined), true);
});

for (const file of ['lantern.js', 'lantern.classic.js']) {
  test(`${file} shows the numbers, styled, under the strict policy, and follows the feed`, async () => {
    const { page, site, notes, waitForText } = await visit({ '/lantern.js': dist(file) });
    await waitForText('lantern-queue', /180/);
    await waitForText('lantern-volunteers', /10/);
    await waitForText('lantern-progress', /3,300/);
    await waitForText('div > lantern-queue', /180/);
    const display = () => getComputedStyle(document.querySelector('lantern-queue')).display;
    assert.equal(await page.evaluate(display), 'grid');
    site.set('/feed.json', JSON.parse(JSON.stringify(FEED).replace('180', '170')));
    await page.evaluate(() => void document.querySelector('lantern-queue').reload());
    await waitForText('lantern-queue', /170/);
    assert.deepEqual(await notes(), []);
  });
}

test('lantern.js reads a table and a mapped file in this engine', async () => {
  const body = `
<lantern-queue lang="en" data-time-zone="UTC"><table data-time-zone="UTC">
<tr><th data-field="name">Site</th><th data-field="queue.waiting">In line</th><th data-field="asOf">When</th></tr>
<tr><td>Anheyuan</td><td>1,200</td><td><time datetime="${now}">now</time></td></tr></table></lantern-queue>
<lantern-queue id="mapped" src="/waits.csv" map="/waits.map.json"></lantern-queue>`;
  const { notes, waitForText } = await visit(
    {
      '/lantern.js': dist('lantern.js'),
      '/waits.csv': `site,people,at\nXinghe,593,${now}\n`,
      '/waits.map.json': {
        mapping: 1,
        feed: {
          communities: {
            $each: '',
            give: { id: '$site', name: '$site', asOf: '$at', queue: { waiting: '$people' } },
          },
        },
      },
    },
    body,
  );
  await waitForText('lantern-queue', /^Queues 1,200 waiting/);
  await waitForText('#mapped', /^Queues 593 waiting/);
  assert.deepEqual(await notes(), []);
});
