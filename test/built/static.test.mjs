// A page that `render` made: what is read of it without JavaScript, and how the script takes over.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { readFeed } from '../../dist/npm/index.js';
import { renderWidget } from '../../dist/npm/static/render.js';
import { dist, open, startSite } from '../support/csp-page.mjs';

const MINUTE = 60_000;
const ISO = at => new Date(at).toISOString();

/** So many that a list has tools. */
const MANY = [...'abcdefghi'];

/** @param {number} waiting @param {number} minutes since it was so @param {readonly string[]} ids of its communities */
function feedOf(waiting, minutes = 4, ids = ['a', 'b', 'c']) {
  const asOf = ISO(Date.now() - minutes * MINUTE);
  const queue = { waiting, servedPerHour: 90, history: [[ISO(Date.now() - 60 * MINUTE), 90], [asOf, waiting]] }; // prettier-ignore
  const testing = { population: 5200, registered: 4100, sampled: 3300 };
  const volunteers = { onDuty: 10, needed: 14 };
  const communities = ids.map(id => ({ id, name: `Place ${id}`, status: 'open', closesAt: ISO(Date.now() + 300 * MINUTE), asOf, queue, testing, volunteers })); // prettier-ignore
  return { version: 1, generatedAt: asOf, timeZone: 'UTC', name: 'Testing today', communities };
}

const hash = text => createHash('sha256').update(text).digest('base64');

/** A page as the command makes it. */
async function pageOf(widget, attributes, feed, more = {}) {
  const reading = readFeed(feed);
  const { content } = await renderWidget({
    source: { feed: reading.feed, issues: [], receivedAt: Date.now(), revision: 1 },
    widget,
    attributes: { lang: 'en', ...attributes },
    now: Date.now(),
    format: 'html',
    page: '',
    script: '/lantern.js',
    feed: '/feed.json',
    isFragment: false,
    hash,
    canvas: () => assert.fail('nothing is drawn'),
    ...more,
  });
  // Or the browser asks for /favicon.ico.
  return content.replace('<title>', '<link rel="icon" href="data:,"><title>').replace('; script-src', '; img-src data:; script-src'); // prettier-ignore
}

/** The page with ten minutes for its script: how busy the machine is decides nothing then. */
function patient(page) {
  const sheets = [...page.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css);
  return sheets.reduce((html, css) => {
    const slow = css.replaceAll(' 0s 6s ', ' 0s 600s ');
    return html.replaceAll(`<style>${css}<`, () => `<style>${slow}<`).replaceAll(hash(css), () => hash(slow));
  }, page);
}

const stylesOf = page => [...new Set(page.match(/'sha256-[^']*'/g))].join(' ');
const unescaped = page => page.replace(/&#39;/g, "'");

test('a total with an old part says of when that is, in a sentence that holds together', async () => {
  const feed = feedOf(180);
  feed.communities[0].asOf = ISO(Date.now() - 700 * MINUTE);
  const text = await pageOf('progress', {}, feed, { format: 'text' });
  assert.match(text, / · As of [^.]*, in 1 of 3\./);
});

const PAGES = {
  'a card': ['queue', { community: 'a' }, /180 people/],
  'a list': ['queue', {}, /180 waiting/],
  'a board': ['board', { community: 'a' }, /180 people/],
};

for (const [what, [widget, attributes, numbers]] of Object.entries(PAGES)) {
  test(`without JavaScript, ${what} is read under a policy that allows its styles only, with the time of its numbers`, async () => {
    const page = await pageOf(widget, attributes, feedOf(180));
    const policy = `default-src 'none'; img-src data:; style-src ${stylesOf(unescaped(page))}`;
    const site = await startSite({ '/': page, '/lantern.js': dist('lantern.js') }, { policy });
    const visit = await open(site, { prepare: each => each.setJavaScriptEnabled(false) });
    const text = await visit.text();
    assert.match(text, numbers);
    assert.match(text, new RegExp(`As of [A-Z][a-z]{2} \\d+, ${new Date().getUTCFullYear()}, \\d\\d:\\d\\d`));
    assert.match(text, /These numbers do not change by themselves\./);
    assert.doesNotMatch(text, /\bago\b|just now|Loading/);
    const { filter, display } = await visit.page.evaluate(() => {
      const { shadowRoot } = document.querySelector('body > *');
      const { filter } = getComputedStyle(shadowRoot.querySelector('.frame'));
      return { filter, display: getComputedStyle(shadowRoot.querySelector('.reset')).display };
    });
    assert.equal(filter, 'grayscale(1)');
    assert.equal(display, 'contents', 'styles apply');
    assert.deepEqual(visit.violations, []);
    assert.deepEqual(
      site.requests.map(({ path }) => path),
      ['/'],
    );
    await visit.close();
  });
}

/** Writes down what is shown in each frame: how many cards, and whether there is a number. */
function watchFrames(pattern) {
  globalThis.frames_ = [];
  globalThis.shifts = [];
  new PerformanceObserver(list => globalThis.shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true }); // prettier-ignore
  const look = () => {
    const root = document.querySelector('lantern-queue')?.shadowRoot;
    if (root) {
      const cards = root.querySelectorAll('.frame').length;
      const hasNumber = new RegExp(pattern).test(root.querySelector('.frame')?.textContent ?? '');
      globalThis.frames_.push({
        cards,
        hasNumber,
        height: document.querySelector('lantern-queue').offsetHeight,
      });
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

for (const [what, attributes, width] of [
  ['a card', { community: 'a' }, 360],
  ['a card', { community: 'a' }, 1000],
  ['a list', {}, 360],
  ['a list', {}, 1000],
  ['a list with tools', {}, 210],
  ['a list with tools', {}, 360],
  ['a list with tools', {}, 1000],
]) {
  const ids = what.endsWith('tools') ? MANY : undefined;

  test(`the script takes over ${what} of ${width} px: no frame without numbers, nothing moves, and the feed is followed`, async t => {
    const page = patient(await pageOf('queue', attributes, feedOf(180, 4, ids))).replace(
      '</body>',
      '<p>After it</p></body>',
    );
    const site = await startSite({ '/': page, '/lantern.js': dist('lantern.js'), '/feed.json': feedOf(180, 4, ids) }, { policy: null }); // prettier-ignore
    const visit = await open(site, {
      prepare: async each => {
        await each.setViewport({ width, height: 1200 });
        await each.evaluateOnNewDocument(watchFrames, '180');
      },
    });
    await visit.waitForText('lantern-queue', / ago/);
    await visit.settle();
    if (ids) assert.doesNotMatch(page, /<input/, 'nothing that only a script can do');
    const { frames, shifts } = await visit.page.evaluate(() => ({ frames: globalThis.frames_, shifts: globalThis.shifts })); // prettier-ignore
    // While the page is on its way, the element is there before its numbers.
    while (frames[0]?.hasNumber === false) frames.shift();
    const moved = shifts.reduce((sum, each) => sum + each, 0);
    t.diagnostic(
      `${frames.length} frames, moved by ${moved}, heights ${[...new Set(frames.map(each => each.height))]}`,
    );
    assert.ok(frames.length > 1);
    assert.deepEqual(
      frames.filter(({ cards, hasNumber }) => cards !== 1 || !hasNumber),
      [],
    );
    assert.ok(moved < 0.002, `moved by ${moved}`);
    assert.equal(await visit.page.evaluate(() => document.querySelector('lantern-queue').shadowRoot.querySelector('.still, style')), null); // prettier-ignore
    site.set('/feed.json', feedOf(184, 1, ids));
    await visit.page.evaluate(() => document.querySelector('lantern-queue').reload());
    await visit.waitForText('lantern-queue', /184/);
    await visit.assertClean();
    await visit.close();
  });
}

test('the numbers that a server has drawn are painted before the script asks for anything, and are not laid out anew for room', async () => {
  const page = await pageOf('queue', { community: 'a' }, feedOf(180));
  const site = await startSite({ '/': page, '/lantern.js': dist('lantern.js'), '/feed.json': feedOf(180) }, { policy: null }); // prettier-ignore
  const holdFrames = () => {
    const held = [];
    const { requestAnimationFrame } = globalThis;
    globalThis.requestAnimationFrame = run => held.push(run);
    globalThis.heldFrames = () => held.length;
    globalThis.paint = () => {
      globalThis.requestAnimationFrame = requestAnimationFrame;
      held.forEach(run => requestAnimationFrame(run));
    };
  };
  const visit = await open(site, { prepare: each => each.evaluateOnNewDocument(holdFrames) });
  await visit.page.waitForFunction(() => globalThis.heldFrames() > 0, { polling: 20 });
  const asked = () => site.requests.map(({ path }) => path).filter(path => /feed|\/lantern\//.test(path));
  assert.deepEqual(asked(), []);
  assert.equal(await visit.page.evaluate(() => document.adoptedStyleSheets.length), 0);
  await visit.page.evaluate(() => globalThis.paint());
  await visit.waitForText('lantern-queue', / ago/);
  assert.ok(asked().includes('/feed.json'));
  await visit.close();
});

test('where the script finds no feed, the numbers stay as a message with their time, and are not shown as live', async () => {
  const page = patient(await pageOf('queue', { community: 'a' }, feedOf(180)));
  const site = await startSite({ '/': page, '/lantern.js': dist('lantern.js') }, { policy: null });
  const visit = await open(site);
  const text = await visit.waitForText('lantern-queue', /can’t be shown right now/);
  assert.match(text, /As of \d\d:\d\d\. Place a:.* 180 people ahead\. Made [A-Z]/);
  assert.doesNotMatch(text, /ago/);
  assert.equal(
    await visit.page.evaluate(() => document.querySelector('lantern-queue').dataset.state),
    'error',
  );
  await visit.close();
});

test('where the script does not come in time, the page says when its numbers were so, and loses its colours', async () => {
  const page = patient(await pageOf('queue', { community: 'a' }, feedOf(180)));
  assert.match(page, / 0s 600s /);
  const site = await startSite({ '/': page }, { policy: null });
  const visit = await open(site);
  const still = /These numbers do not change by themselves/;
  assert.doesNotMatch(await visit.text('lantern-queue'), still);
  const filter = () => visit.page.evaluate(() => getComputedStyle(document.querySelector('lantern-queue').shadowRoot.querySelector('.frame')).filter); // prettier-ignore
  assert.equal(await filter(), 'none');
  await visit.page.evaluate(() =>
    document
      .querySelector('lantern-queue')
      .shadowRoot.getAnimations()
      .forEach(each => each.finish()),
  );
  assert.match(await visit.text('lantern-queue'), still);
  assert.equal(await filter(), 'grayscale(1)');
  await visit.close();
});
