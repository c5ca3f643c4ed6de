// Feeds that are not ours, with the script-tag files, under the strict policy.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { chunk, dist, html, open, startSite } from '../support/csp-page.mjs';

const ago = minutes => new Date(Date.now() - minutes * 60_000).toISOString();

const CSV_MAPPING = {
  mapping: 1,
  feed: {
    generatedAt: { $from: '*.hora', take: 'max' },
    communities: {
      $each: '',
      give: {
        id: '$codigo',
        name: '$posto',
        asOf: '$hora',
        queue: {
          waiting: '$pessoas',
          level: { $from: 'fila', words: { MUITA: 'long', 'sem fila': 'none' } },
        },
      },
    },
  },
};
const csv = (people = '1180') =>
  `codigo;posto;fila;pessoas;hora\nah;Anheyuan;MUITA;${people};${ago(3)}\nxh;Xinghe;sem fila;;${ago(4)}`;

const JSON_MAPPING = {
  mapping: 1,
  feed: {
    generatedAt: '$meta.at',
    communities: {
      $each: 'data.postos',
      give: { id: '$@key', name: '$nome', asOf: '$/meta.at', queue: { waiting: '$n' } },
    },
  },
};
const tree = () => ({
  meta: { at: Date.parse(ago(3)) },
  data: { postos: { ah: { nome: 'Anheyuan', n: '1180' }, xh: { nome: 'Xinghe', n: null } } },
});

const table = (
  waiting = '1,180',
) => `<table><thead><tr><th data-field="name">Site<th data-field="queue.waiting">In line
  <th data-field="asOf">When</thead><tr><td>Anheyuan<td class="n">${waiting}<td><time datetime="${ago(3)}">a while ago</time></table>`;

const widget = (id, attributes, inside = '') =>
  `<lantern-queue id="${id}" ${attributes}>${inside}</lantern-queue>`;

function serve(body, more = {}, file = 'lantern.js') {
  return startSite({ '/': html(body), '/lantern.js': dist(file), ...more });
}

test('CSV and JSON by a mapping, CSV by its header: the numbers of the raw file, under the strict policy', async () => {
  const site = await serve(
    [
      widget('csv', 'src="/raw.csv" map="/csv.map.json" community="ah"'),
      widget('list', 'src="/raw.csv" map="/csv.map.json"'),
      widget('json', 'src="/raw.json" map="/json.map.json" community="ah"'),
      widget('ours', 'src="/ours.csv" community="ah"'),
      '<div id="div" data-lantern="queue" data-src="/raw.json" data-map="/json.map.json" data-community="ah"></div>',
    ].join(''),
    {
      '/raw.csv': csv(),
      '/csv.map.json': CSV_MAPPING,
      '/raw.json': tree(),
      '/json.map.json': JSON_MAPPING,
      '/ours.csv': `id,name,queue.waiting,asOf\nah,Anheyuan,1180,${ago(3)}`,
    },
  );
  const visit = await open(site);
  for (const id of ['csv', 'json', 'ours', 'div'])
    assert.match(await visit.waitForText(`#${id}`, /people/), /^Anheyuan.*1,180\speople.* [34] min ago/, id);
  assert.match(await visit.text('#csv'), /short moderate long/);
  const list = await visit.text('#list');
  assert.match(list, /1,180 waiting in 1 of 2 communities/);
  assert.match(list, /Xinghe no queue [45]\smin\sago/);
  await visit.assertClean();
  for (const path of ['/raw.csv', '/csv.map.json', '/raw.json', '/json.map.json'])
    assert.equal(site.count(path), 1, path);
  await visit.close();
});

test('a mapping that is missing is a sentence with its code; once it is there the numbers come', async () => {
  const site = await serve(widget('a', 'src="/raw.json" map="/json.map.json" community="ah"', 'Call 12345'), {
    '/raw.json': tree(),
    '/json.map.json': 'not yet',
  });
  const visit = await open(site);
  await visit.waitForText('#a', /^Call 12345 .*What came cannot be read\. .*mapping\/not-json$/);
  site.set('/json.map.json', JSON_MAPPING);
  await visit.page.evaluate(() => document.querySelector('#a').reload());
  assert.match(await visit.waitForText('#a', /1,180/), /^Anheyuan: Queue 1,180/);
  site.set('/raw.json', { error: 'quota' });
  await visit.page.evaluate(() => document.querySelector('#a').reload());
  assert.match(await visit.waitForText('#a', /can’t update now/), /1,180\speople/);
  await visit.assertClean();
  await visit.close();
});

test('a table inside the element or the div is its feed; without the script it is what is read', async () => {
  const site = await serve(
    [
      widget('inside', 'community="anheyuan"', table()),
      `<div id="div" data-lantern="queue" data-community="anheyuan"><p>Call 12345</p>${table()}</div>`,
    ].join(''),
  );
  const visit = await open(site, { prepare: page => page.setJavaScriptEnabled(false) });
  for (const id of ['inside', 'div'])
    assert.match(await visit.text(`#${id}`), /In line When Anheyuan 1,180 a while ago$/);
  await visit.close();

  const live = await open(site);
  for (const id of ['inside', 'div']) await live.waitForText(`#${id}`, /^Anheyuan.*1,180\speople/);
  await live.page.evaluate(() => {
    for (const cell of document.querySelectorAll('.n')) cell.textContent = '1,300';
  });
  // What a script does to a table counts when the page says so.
  const reload = () =>
    live.page.evaluate(() => document.querySelectorAll('lantern-queue').forEach(each => each.reload()));
  await reload();
  for (const id of ['inside', 'div']) await live.waitForText(`#${id}`, /^Anheyuan.*1,300\speople/);
  await live.page.evaluate(() => {
    for (const each of document.querySelectorAll('table')) {
      const next = each.cloneNode(true);
      next.querySelector('.n').textContent = '1,400';
      each.replaceWith(next);
    }
  });
  await reload();
  for (const id of ['inside', 'div']) await live.waitForText(`#${id}`, /^Anheyuan.*1,400\speople/);
  assert.doesNotMatch(await live.text('#div'), /12345/);
  await live.assertClean();
  await live.close();
});

test('where the code for other formats cannot be loaded, a sentence says so, and feeds are read all the same', async () => {
  const site = await serve(
    [
      widget('csv', 'src="/raw.csv" map="/csv.map.json"', 'Call 12345'),
      // The body would do as a feed: what the mapping would make of it is not known, so it is not shown.
      widget('feed', 'src="/feed.json" map="/csv.map.json"', 'Call 12345'),
      widget('table', 'community="anheyuan"', table()),
      widget('plain', 'src="/ours.csv"', 'Call 12345'),
      widget('good', 'src="/feed.json"'),
    ].join(''),
    {
      '/raw.csv': csv(),
      '/ours.csv': `id,name,queue.waiting\nah,Anheyuan,1180`,
      '/csv.map.json': CSV_MAPPING,
      '/feed.json': {
        version: 1,
        generatedAt: ago(1),
        communities: [{ id: 'ah', name: 'Anheyuan', queue: { waiting: 7 } }],
      },
      [chunk('imports')]: undefined,
    },
  );
  const visit = await open(site);
  await visit.waitForText('#good', /^Queues 7 waiting in 1 community/);
  for (const id of ['csv', 'feed', 'plain'])
    assert.match(
      await visit.waitForText(`#${id}`, /not-loaded/),
      /^Call 12345 The numbers can’t be shown right now.*module\/not-loaded$/,
    );
  // The table stays what readers see.
  assert.match(await visit.waitForText('#table', /not-loaded/), /In line.* 1,180 .*module\/not-loaded$/);
  assert.equal(site.count('/csv.map.json'), 0);
  assert.deepEqual([visit.pageErrors, visit.violations], [[], []]);
  await visit.close();
});

test('hostile cells, names of columns and mappings are text or nothing', async () => {
  const cell = '<img src=x onerror=hostile=1>';
  const site = await serve(
    [
      widget('csv', 'src="/raw.csv" community="a"'),
      widget('map', 'src="/raw.json" map="/hostile.json"', 'Call 12345'),
    ].join(''),
    {
      '/raw.csv': `id,name,queue.waiting,__proto__,constructor.prototype.x\na,${cell},5,1,1`,
      '/raw.json': tree(),
      '/hostile.json': `{"mapping":1,"__proto__":{"x":1},"feed":{"__proto__":{"x":1},"name":${JSON.stringify(cell)},"communities":{"$each":"__proto__.constructor","give":{"id":"$constructor.constructor","name":"$__proto__"}}}}`,
    },
  );
  const visit = await open(site);
  await visit.waitForText('#csv', /<img src=x onerror=hostile=1>/);
  await visit.waitForText('#map', /^Call 12345 /);
  const effects = await visit.page.evaluate(() => [
    'hostile' in globalThis,
    'x' in {},
    document.querySelector('#csv').shadowRoot.querySelectorAll('img').length,
  ]);
  assert.deepEqual(effects, [false, false, 0]);
  await visit.assertClean();
  await visit.close();
});

const data = new URL('../../../shared/data/', import.meta.url);
const RAW = 'hk-test-centres-2022-02-23.csv';
test(
  "the raw tickets of Hong Kong's centres by the mapping that is shipped show the file's own numbers",
  { skip: !existsSync(new URL(RAW, data)) && 'the real data are not beside this checkout' },
  async () => {
    const raw = readFileSync(new URL(RAW, data), 'utf8');
    const [header, ...rows] = raw
      .replace(/^\ufeff/, '')
      .trim()
      .split(/\r?\n/)
      .map(line => line.split(','));
    const at = name => header.indexOf(name);
    const last = rows
      .map(row => row[at('snapshot')])
      .sort()
      .at(-1);
    const now = rows.filter(
      row => row[at('snapshot')] === last && row.length === header.length && Number(row[at('issued')]) > 0,
    );
    assert.ok(now.length > 0);
    const map = readFileSync(new URL('../../demo/mappings/hong-kong-tickets.json', import.meta.url), 'utf8');
    const names = readFileSync(new URL('hk-test-centres-names.csv', data), 'utf8');
    const shown = now.slice(0, 12);
    const site = await serve(
      shown
        .map(row =>
          widget(
            `c${row[at('code')]}`,
            `src="/raw.csv" map="/map.json" community="${row[at('code')]}" stale-after="999999999"`,
          ),
        )
        .join(''),
      { '/raw.csv': raw, '/map.json': map, '/hk-test-centres-names.csv': names },
    );
    const visit = await open(site);
    for (const row of shown) {
      // The tickets come with the second file.
      await visit.waitForText(`[id="c${row[at('code')]}"]`, new RegExp(`\\b${row[at('issued')]}\\b`));
    }
    await visit.assertClean();
    assert.deepEqual(['/raw.csv', '/map.json', '/hk-test-centres-names.csv'].map(site.count), [1, 1, 1]);
    await visit.close();
  },
);
