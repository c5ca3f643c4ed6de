// Languages are chunks of their own: who asks for which, and what is shown while one is on its way.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { chunk, chunksAskedOf, dist, html, open, startSite } from '../support/csp-page.mjs';
import { tooNew } from '../support/old-browsers.mjs';
import { FURTHER, NAMES } from '../support/widget-list.mjs';

const TAGS = ['ar', 'en', 'pt-br', 'sk', 'zh-hans', 'zh-hant'];

/** In brotli: the words of three cards, without those of lists and details. */
const LIMIT = 4_330;

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

/** Those whose words are in the first file of a language. */
const FIRST = NAMES.filter(name => !FURTHER.includes(name));

const ALL = FIRST.map(
  kind => `<lantern-${kind} src="/feed.json" community="a">Call 12345</lantern-${kind}>`,
).join('');

/** @param {string} lang of the page @param {string[]} [missing] languages that the site lacks */
async function serve(lang, missing = []) {
  return startSite({
    '/': html(ALL, { lang }),
    '/feed.json': feed,
    '/lantern.js': dist('lantern.js'),
    ...Object.fromEntries(missing.map(tag => [chunk(tag), undefined])),
  });
}

/** Languages that were asked for, each as often as it was. */
const languages = site => chunksAskedOf(site).filter(name => TAGS.includes(name));

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

for (const [lang, tag, said] of [
  ['en', 'en', /183\speople/],
  ['en-IN', 'en', /183\speople/],
  ['zh-CN', 'zh-hans', /排队.*183人/],
  ['es', 'en', /183\speople/],
  ['ar', 'ar', /183\sشخصًا/],
  ['ar-EG', 'ar', /١٨٣\sشخصًا/],
  ['zh-TW', 'zh-hant', /排隊.*183人/],
  ['zh-HK', 'zh-hant', /排隊.*183人/],
  ['pt', 'pt-br', /183\spessoas/],
  ['pt-PT', 'pt-br', /183\spessoas/],
  ['sk-SK', 'sk', /183\sľudí/],
])
  test(`a strict page in ${lang} asks for the words of ${tag} alone, once for all its widgets`, async () => {
    const site = await serve(lang);
    const visit = await open(site);
    await visit.waitForText('lantern-queue', said);
    for (const kind of FIRST) await visit.waitForText(`lantern-${kind}`, /\d|[٠-٩]/);
    await visit.assertClean();
    assert.deepEqual(languages(site), [tag]);
    const frames = await visit.page.evaluate(() =>
      [...document.querySelectorAll('lantern-queue, lantern-volunteers, lantern-progress')].map(
        each => each.shadowRoot.querySelector('[lang]').dir,
      ),
    );
    assert.deepEqual(frames, Array(3).fill(lang.startsWith('ar') ? 'rtl' : 'ltr'));
    await visit.close();
  });

test('a page with a list, or with a further widget, asks for their words with the feed; a page without them does not', async () => {
  const site = await startSite({
    '/': html(ALL, { lang: 'ar' }),
    '/list': html('<lantern-queue src="/feed.json"></lantern-queue>', { lang: 'ar' }),
    '/further': html(`${ALL}<lantern-flow src="/feed.json" community="a"></lantern-flow>`, { lang: 'ar' }),
    '/feed.json': feed,
    '/lantern.js': dist('lantern.js'),
  });
  for (const [path, expected] of [
    ['/', ['ar']],
    ['/list', ['ar', 'ar-more']],
    ['/further', ['ar', 'ar-others']],
  ]) {
    const asked = site.requests.length;
    const feedHeld = holding(/feed\.json/);
    const visit = await open(site, { path, prepare: feedHeld.prepare });
    await visit.waitForText('lantern-queue', /جارٍ تحميل الأرقام…/);
    const names = chunksAskedOf({ requests: site.requests.slice(asked) });
    assert.deepEqual(
      names.filter(name => name.startsWith('ar')),
      expected,
    );
    await feedHeld.letGo();
    await visit.waitForText('lantern-queue', /١٨٣|183/);
    await visit.assertClean();
    await visit.close();
  }
});

test('the language is asked for with the feed, not after it', async () => {
  const site = await serve('ar');
  const feedHeld = holding(/feed\.json/);
  const visit = await open(site, { prepare: feedHeld.prepare });
  await visit.waitForText('lantern-queue', /Call 12345 جارٍ تحميل الأرقام…/);
  assert.equal(feedHeld.count(), 1);
  assert.deepEqual(languages(site), ['ar']);
  await feedHeld.letGo();
  await visit.waitForText('lantern-queue', /183\sشخصًا/);
  await visit.assertClean();
  await visit.close();
});

test('a language that comes after the feed is waited for: no English before it', async () => {
  const site = await serve('ar');
  const held = holding(/lantern\/ar-/);
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
  await visit.waitForText('lantern-queue', /183\sشخصًا/);
  const seen = await visit.page.evaluate(() => window.seen.join('\n'));
  assert.match(seen, /شخصًا/);
  assert.doesNotMatch(seen, /people|Loading/);
  await visit.assertClean();
  await visit.close();
});

test('a language that is silent costs a moment: then English, and its own words when they come', async () => {
  const site = await serve('ar');
  const held = holding(/lantern\/ar-/);
  const visit = await open(site, { prepare: held.prepare });
  await visit.waitForText('lantern-queue', /183\speople/);
  await held.letGo();
  await visit.waitForText('lantern-queue', /183\sشخصًا/);
  await visit.assertClean();
  await visit.close();
});

test('a language that cannot be loaded is English, and no exception', async () => {
  const site = await serve('ar', ['ar']);
  const visit = await open(site);
  await visit.waitForText('lantern-queue', /183\speople/);
  await visit.waitForText('lantern-progress', /of 1,000/);
  await visit.settle();
  assert.deepEqual([visit.pageErrors, visit.violations], [[], []]);
  assert.ok(languages(site).includes('en'));
  await visit.close();
});

for (const [lang, sentence] of [
  ['en', /^Call 12345 The numbers cannot be shown now\. They will appear by themselves\.$/],
  ['zh-CN', /^Call 12345 数据暂时无法显示，稍后会自动出现。$/],
])
  test(`where no words at all can be loaded, a page in ${lang} keeps what it has inside, and says so`, async () => {
    const site = await serve(lang, ['en', 'zh-hans']);
    const visit = await open(site);
    await visit.waitForText('lantern-queue', sentence);
    assert.deepEqual([visit.pageErrors, visit.violations], [[], []]);
    await visit.close();
  });

for (const tag of TAGS) {
  const name = chunk(tag).slice(1);
  const [more, others] = ['more', 'others'].map(part => chunk(`${tag}-${part}`).slice(1));

  test(`the words of ${tag} are few, run where the widgets run, and carry none of them`, t => {
    const bytes = brotliCompressSync(dist(name)).length;
    t.diagnostic(`${name}: ${bytes} of ${LIMIT} bytes`);
    assert.ok(bytes <= LIMIT, `${bytes} bytes`);
    assert.deepEqual(tooNew(dist(name)), []);
    assert.doesNotMatch(dist(name), /customElements|innerHTML/);
    assert.deepEqual(
      dist(name).match(/\bimport\([^)]*/g),
      [more, others].map(each => `import(\`.${each.replace('lantern', '')}\``),
    );
  });

  test(`the words of ${tag} are in no other chunk`, () => {
    const [longest] = [...dist(name).matchAll(/[`'"]([^`'"${}=]{20,})[`'"]/g)]
      .map(([, text]) => text)
      .sort((a, b) => b.length - a.length);
    assert.ok(longest);
    for (const other of ['kernel', 'queue', 'tools', ...TAGS.filter(each => each !== tag)])
      assert.ok(!dist(chunk(other).slice(1)).includes(longest), longest);
  });
}
