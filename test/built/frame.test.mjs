// The frame for sites that allow nothing else: what is in it, its height, and what it does not do.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dist, html, open, POLICY, startSite } from '../support/csp-page.mjs';

const now = new Date().toISOString();
const FEED = {
  version: 1,
  generatedAt: now,
  communities: [{ id: 'anhe', name: 'Anheyuan', asOf: now, queue: { waiting: 180 } }],
};
const HOSTILE = 50;

const FILES = {
  '/embed.html': dist('embed.html'),
  '/lantern.js': dist('lantern.js'),
  '/lantern-embed.js': dist('lantern-embed.js'),
  '/feed.json': FEED,
};

/** The site of the widgets: frames may stand anywhere. */
const widgets = () => startSite(FILES);

/** A page with frames, on another origin. */
async function hostOf(frames, more = {}) {
  const policy = POLICY.replace("default-src 'none'", "default-src 'none'; frame-src http:");
  return startSite(
    {
      '/': html(frames, { scripts: ['/lantern-frame.js'] }),
      '/lantern-frame.js': dist('lantern-frame.js'),
      ...more,
    },
    { policy },
  );
}

const frameOf = (site, query, more = '') =>
  `<iframe title="Queue" src="${site.url}/embed.html?${query.replaceAll('&', '&amp;')}" ${more}></iframe>`;

const heights = visit =>
  visit.page.evaluate(() => [...document.querySelectorAll('iframe')].map(each => each.style.height));

/** Waits until frames have the heights that are wanted. */
async function waitForHeights(visit, pattern) {
  await visit.page.waitForFunction(
    source =>
      [...document.querySelectorAll('iframe')].every(each => new RegExp(source).test(each.style.height)),
    { timeout: 10_000 },
    pattern.source,
  );
}

/** What is to be read in a frame, and the height of its document. */
async function inside(visit, index = 0) {
  const frame = visit.page.frames().filter(each => each.parentFrame())[index];
  return {
    frame,
    height: await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
    text: await frame.evaluate(() => {
      const element = document.body.firstElementChild;
      return (element?.shadowRoot?.textContent ?? document.body.textContent).replace(/\s+/g, ' ').trim();
    }),
  };
}

test('a frame shows the widget that its address asks for, and is as high as what is in it', async () => {
  const site = await widgets();
  const query = 'widget=queue&src=feed.json&community=anhe&lang=en';
  const host = await hostOf(frameOf(site, query) + frameOf(site, `${query}&view=compact`));
  const visit = await open(host);
  await waitForHeights(visit, /^\d{2,3}px$/);
  await visit.page
    .frames()
    .at(-1)
    .waitForFunction(() => document.body.firstElementChild?.dataset.state === 'ready');
  await visit.settle();
  const [card, compact] = [await inside(visit, 0), await inside(visit, 1)];
  assert.match(card.text, /Anheyuan/);
  assert.match(card.text, /180/);
  assert.deepEqual(
    await heights(visit),
    [card, compact].map(({ height }) => `${Math.max(80, height)}px`),
  );
  assert.ok(card.height > compact.height);
  assert.deepEqual([visit.consoleErrors, visit.pageErrors, visit.violations], [[], [], []]);
  await visit.close();
});

test('a frame that is there before the script of its page is asked for its height', async () => {
  const site = await widgets();
  const host = await hostOf(frameOf(site, 'widget=queue&src=feed.json&community=anhe'));
  host.set('/', html(frameOf(site, 'widget=queue&src=feed.json&community=anhe'), { scripts: [] }));
  const visit = await open(host);
  await visit.page.waitForFunction(() => document.querySelector('iframe').contentWindow.length === 0);
  await visit.page
    .frames()
    .at(-1)
    .waitForFunction(() => document.body.firstElementChild?.dataset.state === 'ready');
  await visit.settle();
  assert.deepEqual(await heights(visit), ['']);
  await visit.page.evaluate(() => {
    const script = document.createElement('script');
    const policy = trustedTypes.createPolicy('lantern-widgets', { createScriptURL: url => url });
    script.src = policy.createScriptURL('/lantern-frame.js');
    document.head.append(script);
  });
  await waitForHeights(visit, /^\d{2,3}px$/);
  await visit.close();
});

test(`${HOSTILE} messages from elsewhere change the height of no frame`, async () => {
  const site = await widgets();
  const attack = `const sizes = [4000, 81, 1e9, -1, NaN, '300', null, Infinity, {}, []];
for (let index = 0; index < ${HOSTILE}; index += 1)
  parent.postMessage({ type: 'lantern-height', height: sizes[index % sizes.length], id: '' }, '*');
parent.postMessage('sent', '*');`;
  const attacker = await startSite({ '/': html('', { scripts: ['/a.js'] }), '/a.js': attack });
  const host = await hostOf(frameOf(site, 'widget=queue&src=feed.json&community=anhe'), {
    '/own.js': `addEventListener('message', ({ data }) => { if (data === 'sent') window.isSent = true; });`,
  });
  host.set(
    '/',
    html(frameOf(site, 'widget=queue&src=feed.json&community=anhe'), {
      scripts: ['/own.js', '/lantern-frame.js'],
    }),
  );
  const visit = await open(host);
  await waitForHeights(visit, /^\d{2,3}px$/);
  await visit.page
    .frames()
    .at(-1)
    .waitForFunction(() => document.body.firstElementChild?.dataset.state === 'ready');
  await visit.settle();
  const [before] = await heights(visit);
  await visit.page.evaluate(url => {
    const frame = document.createElement('iframe');
    frame.src = url;
    document.body.append(frame);
  }, `${attacker.url}/`);
  await visit.page.waitForFunction(() => window.isSent);
  // And from the page itself.
  await visit.page.evaluate(() => window.postMessage({ type: 'lantern-height', height: 4000 }, '*'));
  await visit.settle();
  assert.deepEqual(await heights(visit), [before, '']);
  await visit.close();
});

test('a frame that has gone elsewhere no longer sets its height', async () => {
  const site = await widgets();
  const elsewhere = await startSite({
    '/': html('', { scripts: ['/a.js'] }),
    '/a.js': `parent.postMessage({ type: 'lantern-height', height: 999 }, '*');`,
  });
  const host = await hostOf(frameOf(site, 'widget=queue&src=feed.json&community=anhe'));
  const visit = await open(host);
  await waitForHeights(visit, /^\d{2,3}px$/);
  const [before] = await heights(visit);
  await visit.page
    .frames()
    .at(-1)
    .evaluate(url => {
      location.href = url;
    }, `${elsewhere.url}/`)
    .catch(() => {});
  await visit.page.waitForFunction(() => true);
  while (elsewhere.count('/a.js') === 0) await visit.settle();
  await visit.settle();
  const [after] = await heights(visit);
  assert.notEqual(after, '999px');
  assert.ok(before !== '');
  await visit.close();
});

test('a frame takes no address of another scheme, and nothing but attributes of widgets', async () => {
  const site = await widgets();
  for (const src of ['javascript:window.hostile=1', 'data:application/json,{}']) {
    const query = new URLSearchParams({
      widget: 'queue',
      src,
      onclick: 'window.hostile=1',
      style: 'color:red',
    });
    const visit = await open(site, { path: `/embed.html?${query}` });
    await visit.waitForText('body', /\S/);
    const found = await visit.page.evaluate(() => ({
      names: document.querySelector('lantern-queue').getAttributeNames(),
      hostile: window.hostile,
    }));
    assert.deepEqual(
      found.names.filter(name => ['src', 'onclick', 'style'].includes(name)),
      [],
    );
    assert.equal(found.hostile, undefined);
    assert.match(visit.consoleNotes.join('\n'), /the frame does not take src, onclick, style/);
    await visit.close();
  }
});

test('a frame without a widget, or with one that does not exist, says which there are', async () => {
  const site = await widgets();
  for (const query of ['', '?widget=script', '?widget=__proto__']) {
    const visit = await open(site, { path: `/embed.html${query}` });
    await visit.waitForText('body', /^No such widget\. Write \?widget= and one of: .*queue/);
    assert.deepEqual([visit.pageErrors, visit.violations], [[], []]);
    await visit.close();
  }
});

test('the scripts of a frame are small', () => {
  for (const [name, limit] of [
    ['lantern-frame.js', 1_000],
    ['lantern-embed.js', 2_000],
  ])
    assert.ok(dist(name).length <= limit, `${name}: ${dist(name).length} bytes`);
});
