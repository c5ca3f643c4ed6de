// `npm run bench:scale`: how long the page is held up by a large feed. The built file as it is published, in a real Chromium:
// 10,000 communities in one feed of ours, and by a mapping from a JSON and a CSV of somebody else; 100,000 in 40 shards.
// Prints a table for docs/performance.md. Two to three minutes.

import { readFileSync, existsSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { findBrowser, launchOptions } from '../support/browser.mjs';
import { createFeed } from './feed.mjs';
import { asCsv, asForeignJson, createShards, CSV_MAPPING, districtOf, JSON_MAPPING } from './scale-feeds.mjs';
import { probe } from './scale-probe.mjs';
import { scriptsIn, startHost } from './scale-site.mjs';
import { summary } from './stats.mjs';
import { longestTask } from './scale-tasks.mjs';

const at = path => fileURLToPath(new URL(path, import.meta.url));
const say = text => process.stderr.write(`${text}\n`);

const SIZE = 10_000;
const LARGE = 100_000;
const SHARDS = 40;
/** Somewhere in the middle. */
const SHARD = 17;
/** What is typed into the search field, and whom it finds. */
const QUERY = '04242';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    dist: { type: 'string', default: at('../../dist') },
    only: { type: 'string', default: '' },
    json: { type: 'string' },
  },
});

const SOURCES = [
  { name: 'a feed of ours', path: '/feed.json', as: text => text, map: '' },
  { name: 'a mapped JSON', path: '/rows.json', as: asForeignJson, map: ' map="/json-mapping.json"' },
  { name: 'a mapped CSV', path: '/rows.csv', as: asCsv, map: ' map="/csv-mapping.json"' },
].filter(({ name }) => name.includes(options.only));
const STEPS = [
  ['all', 'all changed'],
  ['few', '1 % changed'],
  ['none', 'unchanged'],
];

if (!existsSync(`${options.dist}/lantern.js`)) throw new Error('no dist/: run `npm run build` first');
const host = await startHost();
const browser = await launch(launchOptions(await findBrowser()));
const version = await browser.version();
/** By what was done: of each round. @type {Map<string, { ms: number[], clock: number[], own: number[] }>} */
const results = new Map();
try {
  // The loader, and the chunks that it asks for.
  for (const file of scriptsIn(options.dist)) host.put(`/${file}`, readFileSync(`${options.dist}/${file}`));
  host.put('/json-mapping.json', JSON_MAPPING);
  host.put('/csv-mapping.json', CSV_MAPPING);
  const rounds = Number(options.rounds);
  for (let round = 1; round <= rounds; round += 1) {
    for (const source of SOURCES) {
      say(`round ${round} of ${rounds}: ${source.name}`);
      await measureOne(source);
    }
    if (options.only !== '') continue;
    say(`round ${round} of ${rounds}: ${SHARDS} shards`);
    await measureShards();
  }
} finally {
  await browser.close();
  await host.close();
}
const lines = [...results].map(([what, { ms, clock, own }]) => ({ what, ms, clock, own }));
if (options.json) writeFileSync(options.json, `${JSON.stringify(lines, null, 1)}\n`);
process.stdout.write(`${table(lines)}\n`);

function pageOf(src, attributes, tag = 'lantern-progress') {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>scale</title><link rel="icon" href="data:,">
<script type="module" src="/lantern.js"></script></head>
<body><${tag} src="${src}" refresh="86400"${attributes}></${tag}></body></html>`;
}

/** A page in a browser context of its own, and what is done there. @param {string} html */
async function open(html) {
  host.put('/page', html);
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluateOnNewDocument(probe);
  // The same site first, so that starting a process is not measured.
  await page.goto(`${host.url}/blank`);
  return {
    page,
    close: () => context.close(),
    /** Does it, and keeps how long it took and the longest task meanwhile. @param {() => Promise<number>} act in ms */
    async measure(what, act) {
      let ms = 0;
      const { clock, own } = await longestTask(page, async () => {
        ms = await act();
        // What is drawn later belongs to it as well.
        await page.evaluate(() => globalThis.scale.rest());
      });
      const line = results.get(what) ?? { ms: [], clock: [], own: [] };
      results.set(what, line);
      line.ms.push(ms);
      line.clock.push(clock);
      line.own.push(own);
    },
    /** Until all communities are painted. @param {number} communities */
    async load(communities) {
      await page.goto(`${host.url}/page`);
      return page.evaluate(count => globalThis.scale.until(count), communities);
    },
    refresh: () => page.evaluate(() => globalThis.scale.refresh()),
  };
}

/** As a list of all, and as one of them, where next to nothing is drawn: what is left is reading. */
async function measureOne(source) {
  await measureSteps(source, '', 'lantern-progress', '', STEPS);
  await measureSteps(source, ', one of them shown', 'lantern-queue', ' community="c1"', STEPS.slice(0, 1));
}

async function measureSteps({ name, path, as, map }, how, tag, attributes, steps) {
  const feed = createFeed(SIZE);
  host.put(path, as(feed.text));
  const tab = await open(pageOf(path, `${map}${attributes}`, tag));
  await tab.measure(`10,000 in ${name}${how}: first load`, () => tab.load(SIZE));
  for (const [change, what] of steps) {
    feed.next(change);
    host.put(path, as(feed.text));
    await tab.measure(`10,000 in ${name}${how}: ${what}`, tab.refresh);
  }
  await tab.close();
}

async function measureShards() {
  const feed = createShards(LARGE, SHARDS);
  const put = shard => host.put(`/shard-${shard}.json`, feed.part(shard));
  host.put('/index.json', feed.index);
  for (let shard = 0; shard < SHARDS; shard += 1) put(shard);
  const name = `100,000 in ${SHARDS} shards`;

  const tab = await open(pageOf('/index.json', ''));
  await tab.measure(`${name}: first load, all of them`, () => tab.load(LARGE));
  feed.next(SHARD);
  put(SHARD);
  host.put('/index.json', feed.index);
  await tab.measure(`${name}: one shard changed`, tab.refresh);
  await tab.measure(`${name}: nothing changed`, tab.refresh);
  await tab.measure(`${name}: a key in the search field`, () =>
    tab.page.evaluate(query => globalThis.scale.search(query), QUERY),
  );
  await tab.page.evaluate(() => globalThis.scale.search(''));
  await tab.measure(`${name}: sorted by a column`, () => tab.page.evaluate(() => globalThis.scale.sort()));
  keepHeap(`${name}: heap, MB`, await heapOf(tab.page));
  await tab.close();

  const districts = await open(pageOf('/index.json', ' view="districts"'));
  await districts.measure(`${name}: first load by district, with totals`, () => districts.load(LARGE));
  await districts.close();

  host.count(/^\/shard-/);
  const district = await open(pageOf('/index.json', ` district="${districtOf(SHARD)}"`));
  await district.measure(`${name}: first load of one district`, () => district.load(LARGE / SHARDS));
  const loaded = host.count(/^\/shard-/);
  if (loaded !== 1) throw new Error(`one district loaded ${loaded} shards`);
  await district.close();
}

async function heapOf(page) {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

function keepHeap(what, value) {
  const line = results.get(what) ?? { ms: [], clock: [], own: [] };
  results.set(what, line);
  line.ms.push(value);
}

/** Medians, with the smallest and the largest of the rounds in brackets. */
function table(rows) {
  const cell = (values, digits = 0) => {
    const { median } = summary(values);
    if (median === undefined) return '–';
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
  };
  return [
    '<!-- scale:begin, printed by `npm run bench:scale` -->',
    '',
    `${version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}. ${options.rounds} rounds; medians in ms, with the least and the most of them.`,
    '',
    '| what | until it is painted | longest task by the clock | its own time on the processor |',
    '| --- | --: | --: | --: |',
    ...rows.map(({ what, ms, clock, own }) => `| ${what} | ${cell(ms)} | ${cell(clock)} | ${cell(own)} |`),
    '',
    '<!-- scale:end -->',
  ].join('\n');
}
