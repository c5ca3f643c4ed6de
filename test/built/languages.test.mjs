// Languages that are files of their own, end to end: who asks for which, and what is shown while one is on its way.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { dist, html, open, startSite } from '../support/csp-page.mjs';
import { tooNew } from '../support/old-browsers.mjs';
import { NAMES } from '../support/widget-list.mjs';

const FILES = ['lantern-ar.js', 'lantern-pt-br.js', 'lantern-sk.js', 'lantern-zh-hant.js'];

const ago = minutes => new Date(Date.now() - minutes * 60_000).toISOString();

const feed = () => ({
  version: 1,
  generatedAt: ago(2),
  communities: [
    {
      id: 'a',
      name: { en: 'Anheyuan', 'zh-Hans': '安和苑' },
      status: 'open',
      queue: { waiting: 183, servedPerHour: 90 },
      volunteers: { onDuty: 9, needed: 13 },
      testing: { population: 1000, registered: 800, sampled: 500 },
    },
  ],
});

const ALL = NAMES.map(
  kind => `<lantern-${kind} src="/feed.json" community="a">Call 12345</lantern-${kind}>`,
).join('');

/** @param {string} lang of the page @param {string[]} [files] language files that the site has */
async function serve(lang, files = FILES) {
  const scripts = ['lantern.js', 'lantern-tools.js', ...files].map(name => [`/${name}`, dist(name)]);
  return startSite({ '/': html(ALL, { lang }), '/feed.json': feed, ...Object.fromEntries(scripts) });
}

/** Language files that were asked for, each as often as it was. */
const languages = site =>
  site.requests.map(({ path }) => path.slice(1)).filter(path => /^lantern-(?!tools).+\.js$/.test(path));

/** Holds back what a page asks for, until it is let go. */
function holding(pattern) {
  const held = [];
  let isHolding = true;
  return {
    prepare: async page => {
      await page.setRequestInterception(true);
      page.on('request', request => {
        if (isHolding && pattern.test(request.url())) held.push(request);
        else void request.continue();
      });
    },
    count: () => held.length,
    letGo: async () => {
      isHolding = false;
      await Promise.all(held.splice(0).map(request => request.continue()));
    },
  };
}

for (const [lang, files, said] of [
  ['en', [], /183 people waiting/],
  ['en-IN', [], /183 people waiting/],
  ['zh-CN', [], /183 人在排队/],
  ['es', [], /183 people waiting/],
  ['ar', ['lantern-ar.js'], /183 شخصًا في الانتظار/],
  ['ar-EG', ['lantern-ar.js'], /١٨٣ شخصًا في الانتظار/],
  ['zh-TW', ['lantern-zh-hant.js'], /183 人在排隊/],
  ['zh-HK', ['lantern-zh-hant.js'], /183 人在排隊/],
  ['pt', ['lantern-pt-br.js'], /183 pessoas na fila/],
  ['pt-PT', ['lantern-pt-br.js'], /183 pessoas na fila/],
  ['sk-SK', ['lantern-sk.js'], /183 ľudí čaká/],
])
  test(`a strict page in ${lang} asks for ${files.join() || 'no language file'}, once for all its widgets`, async () => {
    const site = await serve(lang);
    const visit = await open(site);
    await visit.waitForText('lantern-queue', said);
    for (const kind of NAMES) await visit.waitForText(`lantern-${kind}`, /\d|[٠-٩]/);
    await visit.assertClean();
    assert.deepEqual(languages(site), files);
    const frames = await visit.page.evaluate(() =>
      [...document.querySelectorAll('lantern-queue, lantern-volunteers, lantern-progress')].map(
        each => each.shadowRoot.querySelector('[lang]').dir,
      ),
    );
    assert.deepEqual(frames, Array(3).fill(lang.startsWith('ar') ? 'rtl' : 'ltr'));
    await visit.close();
  });

test('the language is asked for with the feed, not after it', async () => {
  const site = await serve('ar');
  const feedHeld = holding(/feed\.json/);
  const visit = await open(site, { prepare: feedHeld.prepare });
  await visit.waitForText('lantern-queue', /Call 12345 جارٍ تحميل الأرقام…/);
  assert.equal(feedHeld.count(), 1);
  assert.deepEqual(languages(site), ['lantern-ar.js']);
  await feedHeld.letGo();
  await visit.waitForText('lantern-queue', /183 شخصًا في الانتظار/);
  await visit.assertClean();
  await visit.close();
});

test('a language that comes after the feed is waited for: no English before it', async () => {
  const site = await serve('ar');
  const held = holding(/lantern-ar\.js/);
  const visit = await open(site, {
    prepare: async page => {
      await page.evaluateOnNewDocument(() => {
        window.seen = [];
        new MutationObserver(() => {
          for (const each of document.querySelectorAll('lantern-queue')) {
            if (each.shadowRoot && !each.isWatched) {
              each.isWatched = true;
              new MutationObserver(() => window.seen.push(each.shadowRoot.textContent)).observe(
                each.shadowRoot,
                { subtree: true, childList: true, characterData: true },
              );
            }
          }
        }).observe(document, { subtree: true, childList: true, attributes: true });
      });
      await held.prepare(page);
      // Let go as soon as the feed is there.
      page.on('response', response => {
        if (response.url().endsWith('/feed.json')) void held.letGo();
      });
    },
  });
  await visit.waitForText('lantern-queue', /183 شخصًا في الانتظار/);
  const seen = await visit.page.evaluate(() => window.seen.join('\n'));
  assert.match(seen, /شخصًا/);
  assert.doesNotMatch(seen, /people waiting|Loading/);
  await visit.assertClean();
  await visit.close();
});

test('a language that is silent costs a moment: then English, and its own words when they come', async () => {
  const site = await serve('ar');
  const held = holding(/lantern-ar\.js/);
  const visit = await open(site, { prepare: held.prepare });
  await visit.waitForText('lantern-queue', /183 people waiting/);
  await held.letGo();
  await visit.waitForText('lantern-queue', /183 شخصًا في الانتظار/);
  await visit.assertClean();
  await visit.close();
});

test('a language that is not there is English, and no exception', async () => {
  const site = await serve('ar', []);
  site.set('/lantern-ar.js', undefined);
  const visit = await open(site);
  await visit.waitForText('lantern-queue', /183 people waiting/);
  await visit.waitForText('lantern-progress', /of 1,000/);
  await visit.settle();
  assert.deepEqual([visit.pageErrors, visit.violations], [[], []]);
  assert.deepEqual(languages(site), ['lantern-ar.js']);
  await visit.close();
});

for (const name of FILES) {
  test(`${name} is small, runs where the widgets run, and carries none of them`, t => {
    const bytes = brotliCompressSync(dist(name)).length;
    t.diagnostic(`${name}: ${bytes} bytes`);
    assert.ok(bytes <= 5000, `${bytes} bytes`);
    assert.deepEqual(tooNew(dist(name)), []);
    assert.doesNotMatch(dist(name), /customElements|innerHTML|\bimport\b/);
  });

  test(`${name} is no part of the files for the script tag`, () => {
    const [longest] = [...dist(name).matchAll(/[`'"]([^`'"$]{25,})[`'"]/g)]
      .map(([, text]) => text)
      .sort((a, b) => b.length - a.length);
    assert.ok(longest);
    for (const file of ['lantern.js', 'lantern-core.js']) assert.ok(!dist(file).includes(longest), longest);
  });
}
