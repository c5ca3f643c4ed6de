// The pages that are compared, and how each is written.

import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { BEFORE } from './options.mjs';

const at = path => fileURLToPath(new URL(path, import.meta.url));

/** From this many rows on ECharts shows a window of rows (pages/echarts.js), and so many are in it. */
const ECHARTS_ALL = 1000;
const ECHARTS_WINDOW = 20;

/**
 * @typedef {object} Variant
 * @property {string} name
 * @property {string} page  which page it is: the floor is measured twice, to see the machine's noise
 * @property {string} [script]  of ours: the file for the page, by its path on the site
 * @property {(size: number) => string} body
 * @property {(feed: string) => Promise<string>} [render]  the body in place of that, made of the feed
 * @property {(size: number) => number} shown  how many rows must be in the document or drawn
 */

const handWritten = `<main>
<section><h3 id="name"></h3><p><b id="waiting"></b> people waiting</p><p id="wait"></p><div id="spark"></div></section>
<section><p><b id="on-duty"></b> on duty of <span id="needed"></span></p><table id="roles"></table></section>
<section><p><b id="total"></b> sampled of <span id="population"></span></p><div id="rows"></div></section>
</main>`;

// Nobody asks but the benchmark: the period is a day.
const ours = limit => `<main>
<lantern-queue src="/feed.json" community="c1" refresh="86400"></lantern-queue>
<lantern-volunteers src="/feed.json" community="c1" refresh="86400"></lantern-volunteers>
<lantern-progress src="/feed.json" sort="name" refresh="86400"${limit}></lantern-progress>
</main>`;

/** The same three elements as a server writes them: `npx lantern-widgets render --fragment`. @param {string} text the feed */
async function drawn(text) {
  const { readFeed } = await import('../../dist/npm/index.js');
  const { renderWidget } = await import('../../dist/npm/static/render.js');
  const now = Date.now();
  const source = { ...readFeed(JSON.parse(text)), receivedAt: now, revision: 1 };
  const common = { lang: 'en', refresh: '86400' };
  const request = { source, now, format: 'html', page: '', script: undefined, feed: '/feed.json', isFragment: true, hash: css => createHash('sha256').update(css).digest('base64'), canvas: () => {} }; // prettier-ignore
  const made = [];
  for (const [widget, attributes] of [
    ['queue', { community: 'c1' }],
    ['volunteers', { community: 'c1' }],
    ['progress', { sort: 'name' }],
  ])
    made.push((await renderWidget({ ...request, widget, attributes: { ...common, ...attributes } })).content);
  return `<main>${made.join('')}</main>`;
}

const peer = (name, page = name) => ({ name, page, body: () => handWritten, shown: size => size });

const own = (name, body, script = 'lantern.js') => ({
  name,
  page: 'lantern',
  script,
  body,
  shown: size => size,
});

/** @type {readonly Variant[]} */
export const VARIANTS = [
  peer('floor'),
  peer('floor again', 'floor'),
  own('lantern', () => ours('')),
  own('lantern, all rows', size => ours(` limit="${size}"`)),
  { ...own('rendered', () => ''), render: drawn },
  peer('uplot'),
  peer('chartjs'),
  { ...peer('echarts'), shown: size => (size > ECHARTS_ALL ? ECHARTS_WINDOW : size) },
];

/** Another build of ours. @param {string} script its file for the page @returns {Variant} */
export function before(script) {
  return own(BEFORE, () => ours(''), `${BEFORE}/${basename(script)}`);
}

/** The scripts of a build: those in its folder, and the chunks. @param {string} folder @param {string} prefix on the site */
async function scriptsIn(folder, prefix) {
  const names = readdirSync(folder, { recursive: true })
    .map(name => String(name).replaceAll('\\', '/'))
    .filter(name => /^(lantern\/)?[\w.-]+\.js$/.test(name));
  return Promise.all(names.map(async name => [`${prefix}${name}`, await readFile(join(folder, name))]));
}

/** @param {Variant} variant @param {number} size @param {string} feed */
export async function pageOf({ page, script = `${page}/page.js`, body, render }, size, feed) {
  const style = page === 'lantern' ? 'lantern.css' : `${page}/page.css`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${page}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/${style}"><script type="module" src="/${script}"></script>
</head><body>${render ? await render(feed) : body(size)}</body></html>`;
}

/**
 * Builds the pages, each by itself and minified, as their users would. Ours is the built file as it is published.
 * @param {string} folder for what is in the way @param {readonly Variant[]} variants @param {string} [earlier] another build of ours
 * @returns {Promise<Map<string, Buffer>>} by path
 */
export async function buildPages(folder, variants = VARIANTS, earlier = undefined) {
  const files = new Map([
    ...(await scriptsIn(at('../../dist'), '')),
    ...(earlier ? await scriptsIn(dirname(earlier), `${BEFORE}/`) : []),
    ['lantern.css', await readFile(at('./pages/lantern.css'))],
  ]);
  const pages = new Set(variants.map(({ page }) => page).filter(page => page !== 'lantern'));
  for (const page of pages) {
    const { output } = await build({
      root: at('.'),
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      cacheDir: join(folder, 'cache'),
      build: {
        write: false,
        target: 'es2020',
        modulePreload: false,
        cssCodeSplit: false,
        chunkSizeWarningLimit: 2000,
        rolldownOptions: {
          input: { page: at(`./pages/${page}.js`) },
          output: {
            entryFileNames: '[name].js',
            chunkFileNames: '[name].js',
            assetFileNames: 'page[extname]',
          },
        },
      },
    });
    for (const file of output)
      files.set(`${page}/${file.fileName}`, Buffer.from('code' in file ? file.code : file.source));
  }
  return files;
}
