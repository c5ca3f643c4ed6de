// `npm run bench:profile`: where the main thread's time goes, by what the browser itself notes (devtools.timeline), for the floor
// and for our page. Tracing costs time of its own, so the figures are for comparing with each other only.

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { findBrowser, launchOptions } from '../support/browser.mjs';
import { createFeed } from './feed.mjs';
import { update, visit } from './measure.mjs';
import { startSite } from './site.mjs';
import { quantile } from './stats.mjs';
import { buildPages, pageOf, VARIANTS } from './variants.mjs';

const { values } = parseArgs({ options: { n: { type: 'string' }, rounds: { type: 'string' } } });
const SIZES = (values.n ?? '100,1000').split(',').map(Number);
const ROUNDS = Number(values.rounds ?? 7);
const COMPARED = ['floor', 'lantern'];
const UPDATES = 10;

/** What the browser notes, in words. All else is 'other': tasks, messages, timers. */
const KINDS = {
  script:
    /^(BlinkScheduler_PerformMicrotaskCheckpoint|RunMicrotasks|FunctionCall|v8\.(?!compile|parse)|EvaluateScript|TimerFire|EventDispatch|FireAnimationFrame|AsyncTask)/,
  compile: /^(V8\.(Parse|Compile)|v8\.(compile|parse))/,
  'garbage collection': /^(V8\.GC|MajorGC|MinorGC|BlinkGC)/,
  'HTML and CSS': /^(ParseHTML|CSSParser|Document::FinishedParsing|ParseAuthorStyleSheet)/,
  style: /^(Document::(recalcStyle|rebuildLayoutTree|updateStyle)|UpdateLayoutTree|StyleEngine)/,
  layout: /^(LocalFrameView::performLayout|Layout$|InlineNode|.*LayoutNG)/,
  paint: /^(Paint|PrePaint|Blink\.(PrePaint|Paint|Compositing)|Layerize|CullRect|PaintArtifact|Commit)/,
};

if (!existsSync(new URL('../../dist/lantern.js', import.meta.url)))
  throw new Error('no dist/: run `npm run build` first');
const scratch = mkdtempSync(join(tmpdir(), 'lantern-profile-'));
const variants = VARIANTS.filter(({ name }) => COMPARED.includes(name));
let site;
let browser;
try {
  site = await startSite(await buildPages(scratch, variants));
  const launching = launchOptions(await findBrowser());
  const args = [...launching.args, '--disable-frame-rate-limit', '--disable-gpu-vsync'];
  browser = await launch({ ...launching, args });
  for (const size of SIZES) console.log(table(size, await measured(size)));
} finally {
  await browser?.close();
  await site?.close();
  rmSync(scratch, { recursive: true, force: true });
}

/** @returns {Promise<Map<string, Record<string, number>>>} ms by kind, by what was done */
async function measured(size) {
  const found = new Map();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const variant of variants) {
      const feed = createFeed(size);
      site.open(await pageOf(variant, size, feed.text), feed.text, false);
      const note = (what, kinds) => {
        const key = `${variant.name}, ${what}`;
        found.set(key, [...(found.get(key) ?? []), kinds]);
      };
      let tab;
      note(
        'cold',
        await traced(async () => {
          tab = await visit(browser, { url: site.url, expected: feed.expected });
        }),
      );
      await update(tab, site, feed, 'all', UPDATES);
      for (const [change, what] of [
        ['all', 'update of all'],
        ['few', 'update of 1 %'],
      ])
        note(what, await traced(() => update(tab, site, feed, change, UPDATES), UPDATES));
      await tab.close();
    }
  }
  return new Map(
    [...found].map(([key, rounds]) => [
      key,
      Object.fromEntries(
        [...Object.keys(KINDS), 'other'].map(kind => [
          kind,
          quantile(
            rounds.map(each => each[kind]),
            0.5,
          ),
        ]),
      ),
    ]),
  );
}

/** Main-thread time of the page by kind, for each of so many runs. */
async function traced(run, times = 1) {
  const target = await browser.target().createCDPSession();
  const events = [];
  target.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const done = new Promise(resolve => {
    target.once('Tracing.tracingComplete', resolve);
  });
  const includedCategories = [
    'devtools.timeline',
    'v8',
    'disabled-by-default-v8.compile',
    'blink',
    'toplevel',
  ];
  await target.send('Tracing.start', { traceConfig: { includedCategories }, transferMode: 'ReportEvents' });
  await run();
  await target.send('Tracing.end');
  await done;
  await target.detach();
  return byKind(mainThread(events), times);
}

/** The thread that lays out and paints most: that of the page. */
function mainThread(events) {
  const counts = new Map();
  for (const { name, pid, tid } of events)
    if (name === 'LocalFrameView::performLayout' || name === 'Paint')
      counts.set(`${pid} ${tid}`, (counts.get(`${pid} ${tid}`) ?? 0) + 1);
  const [thread] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [''];
  return events.filter(({ ph, pid, tid }) => ph === 'X' && `${pid} ${tid}` === thread);
}

/** Each event's own time: less that of the events within it. */
function byKind(events, times) {
  const sums = Object.fromEntries([...Object.keys(KINDS), 'other'].map(kind => [kind, 0]));
  const open = [];
  for (const event of [...events].sort((one, other) => one.ts - other.ts || other.dur - one.dur)) {
    while (open.length > 0 && open.at(-1).end <= event.ts) open.pop();
    const kind = Object.keys(KINDS).find(each => KINDS[each].test(event.name)) ?? 'other';
    const ms = (event.tdur ?? event.dur ?? 0) / 1000 / times;
    sums[kind] += ms;
    if (open.length > 0) sums[open.at(-1).kind] -= ms;
    open.push({ kind, end: event.ts + (event.dur ?? 0) });
  }
  return sums;
}

function table(size, found) {
  const kinds = [...Object.keys(KINDS), 'other'];
  const cells = values => `| ${values.join(' | ')} |`;
  return [
    `N = ${size.toLocaleString('en')}, ms of the main thread, medians of ${ROUNDS} rounds`,
    '',
    cells(['', ...kinds, 'all']),
    cells(['---', ...kinds.map(() => '--:'), '--:']),
    ...[...found].map(([key, sums]) =>
      cells([
        key,
        ...kinds.map(kind => sums[kind].toFixed(1)),
        kinds.reduce((sum, kind) => sum + sums[kind], 0).toFixed(1),
      ]),
    ),
    '',
  ].join('\n');
}
