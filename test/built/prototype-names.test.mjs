// The script-tag file on pages whose scripts have added enumerable members to Object.prototype.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dist, html, open, startSite, typed } from '../support/csp-page.mjs';

// The table is a TypeScript file, for the tests in the browser, and one text.
const table = readFileSync(new URL('../support/prototype-names.ts', import.meta.url), 'utf8');
const NAMES = /`\n([\s\w$]+)`\s*\.trim/.exec(table)[1].trim().split(/\s+/);
const VALUES = { function: 'function () { return 1; }', text: "'x'", true: 'true', object: '({})' };
const AT_ONCE = 16;

const FEED = {
  version: 1,
  generatedAt: new Date(Date.now() - 60_000).toISOString(),
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

/** A page that adds members, as its address says, before our script runs. */
function pageOf({ url }) {
  const query = new URL(url, 'http://site').searchParams;
  const names = JSON.stringify(query.get('names').split(','));
  const script = `<script>for (const name of ${names}) Object.prototype[name] = ${VALUES[query.get('value')]};</script>`;
  return html(ELEMENTS).replace('<link', `${script}<link`);
}

/** Opens pages in frames of one page. @returns those that show no numbers in time, each with what it shows */
function lookAt(visit, addresses) {
  return visit.page.evaluate(async list => {
    document.body.replaceChildren();
    const shown = frame =>
      ['lantern-queue', 'lantern-volunteers', 'lantern-progress'].map(
        tag => frame.contentDocument?.querySelector(tag)?.shadowRoot?.textContent ?? '',
      );
    const isRight = ([queue, volunteers, progress]) =>
      /180/.test(queue) &&
      /Open/.test(queue) &&
      /3/.test(volunteers) &&
      /of 4/.test(volunteers) &&
      /64%/.test(progress);
    const look = async address => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
      for (const end = performance.now() + 10_000; performance.now() < end;) {
        if (isRight(shown(frame))) return [];
        await new Promise(resolve => {
          setTimeout(resolve, 30);
        });
      }
      return [`${address.slice(0, 80)}: ${shown(frame).join(' | ').replace(/\s+/g, ' ')}`];
    };
    return (await Promise.all(list.map(look))).flat();
  }, addresses);
}

async function visitOf() {
  const site = await startSite(
    {
      '/': html('', { scripts: [] }),
      '/page': pageOf,
      '/lantern.js': dist('lantern.js'),
      '/feed.json': FEED,
    },
    // The files are the same for each page: what the browser keeps, it need not read and compile again.
    { policy: null, headers: { 'Cache-Control': 'max-age=600' } },
  );
  return open(site);
}

const address = (names, value) => `/page?value=${value}&names=${encodeURIComponent(names.join(','))}`;

for (const value of ['function', 'text']) {
  test(`shows its numbers beside each name alone: a ${value}`, { timeout: 300_000 }, async () => {
    const visit = await visitOf();
    for (let from = 0; from < NAMES.length; from += AT_ONCE) {
      const addresses = NAMES.slice(from, from + AT_ONCE).map(name => address([name], value));
      assert.deepEqual(await lookAt(visit, addresses), []);
    }
    await visit.close();
  });
}

test('shows its numbers beside all names together, and does not loop', { timeout: 60_000 }, async () => {
  const visit = await visitOf();
  for (const value of Object.keys(VALUES))
    assert.deepEqual(await lookAt(visit, [address(NAMES, value)]), [], value);
  await visit.close();
});

test(
  'works under Trusted Types beside texts with the names of what a policy makes',
  { timeout: 60_000 },
  async () => {
    const names =
      "for (const name of ['createHTML', 'createScript', 'createScriptURL']) Object.prototype[name] = 'x';";
    const site = await startSite({
      '/': html(ELEMENTS, { scripts: ['/names.js', '/lantern.js'] }),
      '/names.js': typed('text/javascript', names),
      '/lantern.js': dist('lantern.js'),
      '/feed.json': FEED,
    });
    const visit = await open(site);
    await visit.waitForText('lantern-queue', /180/);
    await visit.assertClean();
    await visit.close();
  },
);
