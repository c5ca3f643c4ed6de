// `npm run bench`: our built file against hand-written DOM and against the same page made with chart libraries, in a real
// Chromium, in rounds with the variants one after the other. What is measured and how: docs/performance.md.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findBrowser, launchOptions } from '../support/browser.mjs';
import { missing } from './content.mjs';
import { createFeed } from './feed.mjs';
import { costOf, longest, seen, update, visit, weight } from './measure.mjs';
import { optionsOf, USAGE } from './options.mjs';
import { markdown, record } from './report.mjs';
import { startSite } from './site.mjs';
import { slope } from './stats.mjs';
import { before, buildPages, pageOf, VARIANTS } from './variants.mjs';

const at = path => fileURLToPath(new URL(path, import.meta.url));

/** Updates before those that count, and those that count, by size. */
const UPDATES = { 10: [10, 10], 100: [10, 10], 1000: [3, 5], 10000: [1, 2] };
/** On a cheap phone nobody opens a feed of 4 MB. */
const PHONE_SIZES = [10, 100, 1000];
/** The engine goes on learning for some hundred updates; what grows after that is kept by somebody. */
const MEMORY = { size: 100, batches: 20, updates: 50, weighed: 10 };

const options = optionsOf(
  process.argv.slice(2),
  VARIANTS.map(({ name }) => name),
);
const say = text => process.stderr.write(`${text}\n`);

if (options.help) process.stdout.write(USAGE);
else await main();

async function main() {
  if (!existsSync(at('../../dist/lantern.js'))) throw new Error('no dist/: run `npm run build` first');
  if (!existsSync(at('./node_modules'))) install();
  const scratch = mkdtempSync(join(tmpdir(), 'lantern-bench-'));
  const all = options.before ? [...VARIANTS, before(options.before)] : VARIANTS;
  const variants = all.filter(({ name }) => options.variants.includes(name));
  let site;
  let browser;
  try {
    site = await startSite(await buildPages(scratch, variants, options.before));
    browser = await launch(quick(launchOptions(await findBrowser())));
    await bench(site, browser, variants);
  } finally {
    await browser?.close();
    await site?.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A frame as soon as there is something to show: else all times to a frame are rounded up to 1/60 s. */
function quick(launching) {
  return { ...launching, args: [...launching.args, '--disable-frame-rate-limit', '--disable-gpu-vsync'] };
}

function install() {
  say('installing what is compared with, in test/bench');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--silent'], {
    cwd: at('.'),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci in test/bench failed');
}

async function bench(site, browser, variants) {
  const results = {};
  const left = [];
  for (const size of options.sizes) {
    const able = await showing(site, browser, variants, size, left);
    if (options.check) continue;
    for (let round = 1; round <= options.rounds; round += 1) {
      say(`N = ${size}, round ${round} of ${options.rounds}`);
      // Each round begins with another one, so that no variant always follows the same.
      const order = able.map((_, index) => able[(index + round) % able.length]);
      for (const variant of order) {
        try {
          await measure(site, browser, variant, size, results);
        } catch (error) {
          if (isOurs(variant)) throw error;
          left.push(
            `${variant.name} failed in a round at N = ${size.toLocaleString('en')}: ${String(error)}`,
          );
        }
      }
    }
    if (options.memory && size === MEMORY.size)
      for (const variant of able) await measureMemory(site, browser, variant, results);
  }
  if (options.check) return void say('all pages show the same content');
  const run = {
    results,
    variants: variants.map(({ name }) => name),
    rounds: options.rounds,
    machine: `${await browser.version()}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}`,
    left,
  };
  if (options.json) writeFileSync(options.json, `${JSON.stringify(run, null, 1)}\n`);
  process.stdout.write(`${options.markdown ? '' : '# Lantern Widgets, measured\n\n'}${markdown(run)}\n`);
}

/** Ours or the floor: without it there is nothing to tell. */
function isOurs({ name }) {
  return /^(floor|lantern|rendered)/.test(name);
}

/** Whether the first numbers are in the page's own HTML. */
function isDrawn({ render }) {
  return render !== undefined;
}

/** Those that show the content; of ours and of the floor all must. */
async function showing(site, browser, variants, size, left) {
  const able = [];
  for (const variant of variants) {
    const lacks = await lacking(site, browser, variant, size);
    if (lacks.length === 0) able.push(variant);
    else if (isOurs(variant))
      throw new Error(
        `${variant.name}, N = ${size}: ${lacks.length} faults: ${lacks.slice(0, 3).join('; ')}`,
      );
    else left.push(`${variant.name} is not measured at N = ${size.toLocaleString('en')}: ${lacks[0]}`);
    if (lacks.length > 0) say(`${variant.name}, N = ${size}: ${lacks.slice(0, 3).join('; ')}`);
    else if (variant.shown(size) < size)
      left.push(`${variant.name} at N = ${size.toLocaleString('en')} draws a window of rows (dataZoom)`);
  }
  return able;
}

async function lacking(site, browser, variant, size) {
  const { text, expected } = createFeed(size);
  site.open(await pageOf(variant, size, text), text, false);
  let tab;
  try {
    tab = await visit(browser, { url: site.url, expected, spying: true, drawn: isDrawn(variant) });
    const last = expected.rows.at(-1).name;
    const read = await seen(tab, last);
    const rows = expected.rows.slice(0, variant.shown(size));
    return [
      ...missing({ ...expected, rows }, read),
      ...(read.found ? [] : [`${last} is not found by searching`]),
    ];
  } catch (error) {
    return [String(error)];
  } finally {
    await tab?.close();
  }
}

async function measure(site, browser, variant, size, results) {
  const keep = (measure, value) => record(results, size, variant.name, measure, value);
  const feed = createFeed(size);
  site.open(await pageOf(variant, size, feed.text), feed.text, false);
  const tab = await visit(browser, { url: site.url, expected: feed.expected, drawn: isDrawn(variant) });
  try {
    keep('bytes', site.bytes / 1000);
    keep('painted', tab.painted);
    keep('main', tab.main);
    keep('longestCold', await longest(tab));
    keep('nodes', (await weight(tab)).nodes);
    const [warm, times] = UPDATES[size] ?? [3, 5];
    await update(tab, site, feed, 'all', warm);
    const asking = await costOf(tab, 'ask', times);
    keep('asking', asking);
    for (const change of ['all', 'few']) {
      const { frames, main } = await update(tab, site, feed, change, times);
      keep(`${change}Main`, main - asking);
      for (const frame of frames) keep(`${change}Frame`, frame);
    }
    keep('sameMain', (await costOf(tab, 'again', times)) - asking);
    keep('longestUpdate', await longest(tab));
  } finally {
    await tab.close();
  }
  if (!PHONE_SIZES.includes(size)) return;
  site.open(await pageOf(variant, size, feed.text), feed.text, true);
  const phone = await visit(browser, {
    url: site.url,
    expected: feed.expected,
    phone: true,
    drawn: isDrawn(variant),
  });
  keep('phonePainted', phone.painted);
  keep('phoneMain', phone.main);
  await phone.close();
}

async function measureMemory(site, browser, variant, results) {
  const { size, batches, updates, weighed } = MEMORY;
  say(`memory of ${variant.name}`);
  const feed = createFeed(size);
  site.open(await pageOf(variant, size, feed.text), feed.text, false);
  const tab = await visit(browser, { url: site.url, expected: feed.expected, drawn: isDrawn(variant) });
  const points = [];
  for (let batch = 1; batch <= batches; batch += 1) {
    await update(tab, site, feed, 'all', updates);
    points.push([batch * updates, (await weight(tab)).heap]);
  }
  await tab.close();
  record(results, size, variant.name, 'heap', points[weighed - 1][1] / 1e6);
  record(results, size, variant.name, 'slope', slope(points.slice(weighed)) / 1000);
}
