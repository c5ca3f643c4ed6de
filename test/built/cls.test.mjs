// A page must not jump: what is on the screen before the script stays where it is when script and numbers come.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { dist, html, open, startSite } from '../support/csp-page.mjs';
import { KINDS, statesOf } from '../support/states.mjs';

/** What Core Web Vitals call good is 0.1; ours is a fifth of it. */
const MOST = 0.02;
/** Where the page reserves nothing. */
const MOST_WITHOUT_RULES = 0.05;

const THEMING = readFileSync(new URL('../../docs/theming.md', import.meta.url), 'utf8');
/** The rules that reserve room, as docs/theming.md gives them. */
const [, RESERVED] = /## Before the script[^]*?```css\n([^]*?)```/.exec(THEMING) ?? [];

const body = KINDS.map(
  kind =>
    `<p>Before ${kind}</p><lantern-${kind} src="/${kind}.json" community="a">Ask at the gate.</lantern-${kind}><p>After ${kind}</p>`,
).join('');

const feeds = () => Object.fromEntries(KINDS.map(kind => [`/${kind}.json`, statesOf(kind)[0].feed]));

/** Opens the page slowly, so that each step is painted: the page, the script, its chunks one by one, the numbers. */
async function visitSlowly(css, width, content = body, last = 'lantern-progress') {
  let chunks = 0;
  const site = await startSite({
    '/': html(content).replace(
      '<title>',
      '<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/page.css"><title>',
    ),
    '/page.css': css,
    '/lantern.js': dist('lantern.js'),
    ...feeds(),
  });
  const visit = await open(site, {
    prepare: async page => {
      await page.setViewport({ width, height: 800 });
      await page.evaluateOnNewDocument(() => {
        globalThis.shifts = [];
        new PerformanceObserver(list => globalThis.shifts.push(...list.getEntries())).observe({
          type: 'layout-shift',
          buffered: true,
        });
      });
      await page.setRequestInterception(true);
      page.on('request', request => {
        const url = request.url();
        // The widgets of the page arrive in another order than they stand in.
        const ms = /\.json/.test(url) ? 900 : /lantern\/\w/.test(url) ? 300 - 40 * (chunks++ % 7) : 150;
        void (/\.js/.test(url) ? sleep(ms) : Promise.resolve()).then(() => request.continue());
      });
    },
  });
  await visit.waitForText(last, / ago/);
  await visit.page.waitForNetworkIdle({ idleTime: 200 });
  await visit.settle();
  const shifted = () =>
    visit.page.evaluate(() => {
      const sum = globalThis.shifts.reduce((total, { value }) => total + value, 0);
      globalThis.shifts.length = 0;
      return sum;
    });
  return { site, visit, shifted };
}

for (const width of [360, 600, 1000]) {
  test(`with the room reserved as docs/theming.md says, nothing jumps at ${width} px`, async t => {
    assert.ok(RESERVED);
    const { site, visit, shifted } = await visitSlowly(RESERVED, width);
    const came = await shifted();

    // From numbers to numbers.
    for (const [path, feed] of Object.entries(feeds())) {
      const [community] = feed.communities;
      community.queue.waiting = 184;
      community.volunteers.onDuty = 10;
      community.testing.sampled = 3350;
      site.set(path, { ...feed, generatedAt: new Date().toISOString() });
    }
    await visit.page.evaluate(() =>
      Promise.all([...document.querySelectorAll('body > :not(p)')].map(each => each.reload?.())),
    );
    await visit.waitForText('lantern-queue', /184 people/);
    await visit.settle();
    const went = await shifted();
    t.diagnostic(`${width} px: ${came.toFixed(4)} when all came, ${went.toFixed(4)} when numbers changed`);
    assert.ok(came < MOST, `${came} when all came`);
    assert.ok(went < MOST, `${went} when numbers changed`);
    await visit.close();
  });
}

const CARDS = ['queue', 'volunteers', 'progress'].map(
  kind => `<lantern-${kind} src="/${kind}.json" community="a"></lantern-${kind}>`,
);

for (const [what, content, last] of [
  ['three cards', CARDS.join(''), 'lantern-progress'],
  ['a list', '<lantern-queue src="/queue.json"></lantern-queue>', 'lantern-queue'],
])
  test(`without any rule of the page, ${what} on a phone hardly jump`, async t => {
    const { visit, shifted } = await visitSlowly('', 360, content, last);
    const came = await shifted();
    t.diagnostic(`${what}: ${came.toFixed(4)}`);
    assert.ok(came <= MOST_WITHOUT_RULES, `${came}`);
    await visit.close();
  });

test('without it, the page jumps: this test can see it', async t => {
  const { visit, shifted } = await visitSlowly('', 1000);
  const came = await shifted();
  t.diagnostic(`without room: ${came.toFixed(4)}`);
  assert.ok(came > 0.1, `${came}`);
  await visit.close();
});
