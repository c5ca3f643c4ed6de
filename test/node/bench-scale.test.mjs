// That what the benchmark of scale reads is what it says. Nothing is timed here.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createFeed } from '../bench/feed.mjs';
import { asCsv, asForeignJson, createShards, CSV_MAPPING, JSON_MAPPING } from '../bench/scale-feeds.mjs';
import { scriptsIn, startHost } from '../bench/scale-site.mjs';
import { piecesOf } from '../bench/scale-tasks.mjs';
import { mapFeed, readMapped } from '../../dist/npm/import/index.js';
import { importTools } from '../../dist/npm/text/import-tools.js';
import { calendar, parseFeed } from '../../dist/npm/index.js';

test('a mapped JSON and a mapped CSV say of testing and of queues what the feed says', () => {
  const { text } = createFeed(50, () => Date.UTC(2021, 0, 6));
  const told = ({ feed }) => ({
    at: feed.generatedAt,
    rows: feed.communities.map(({ id, name, district, status, queue, volunteers, testing }) => [
      [id, name, district, status, queue.waiting, volunteers.onDuty],
      [testing.population, testing.sampled, testing.resulted],
    ]),
  });
  const wanted = told(parseFeed(text));
  for (const [body, mapping] of [
    [asForeignJson(text), JSON_MAPPING],
    [asCsv(text), CSV_MAPPING],
  ]) {
    const mapped = mapFeed(body, null, JSON.parse(mapping), importTools);
    assert.deepEqual(told(readMapped(mapped, calendar)), wanted);
  }
});

test('shards hold each community once, by district, and the index names the district of each', () => {
  const feed = createShards(200, 4);
  const index = JSON.parse(feed.index);
  const parts = index.shards.map((_, shard) => JSON.parse(feed.part(shard)).communities);
  assert.equal(new Set(parts.flat().map(({ id }) => id)).size, 200);
  parts.forEach((part, shard) =>
    assert.deepEqual([...new Set(part.map(({ district }) => district))], index.shards[shard].districts),
  );
});

test('a step changes one in a hundred of one shard, and nothing of the others', () => {
  const feed = createShards(1000, 4);
  const all = () => [0, 1, 2, 3].map(shard => JSON.parse(feed.part(shard)).communities);
  const before = all();
  feed.next(2);
  const changed = all().map((part, shard) =>
    part.filter((community, row) => JSON.stringify(community) !== JSON.stringify(before[shard][row])),
  );
  assert.deepEqual(
    changed.map(({ length }) => length),
    [0, 0, 3, 0],
  );
});

test('the host has the loader, and every chunk whose name is in it', () => {
  const dist = new URL('../../dist/', import.meta.url);
  const scripts = scriptsIn(fileURLToPath(dist));
  const loader = readFileSync(new URL('lantern.js', dist), 'utf8');
  const { kernel } = /kernel:\s*[`"'](?<kernel>[\w-]{6,})/.exec(loader)?.groups ?? {};
  assert.ok(scripts.includes('lantern.js') && scripts.includes(`lantern/kernel-${kernel}.js`), `${kernel}`);
});

test('the host answers 304 to whoever has what has not changed', async () => {
  const host = await startHost();
  try {
    host.put('/feed.json', '{}');
    const first = await fetch(`${host.url}/feed.json`);
    assert.equal(await first.text(), '{}');
    const ask = () =>
      fetch(`${host.url}/feed.json`, { headers: { 'if-none-match': first.headers.get('etag') } });
    assert.equal((await ask()).status, 304);
    host.put('/feed.json', '[]');
    assert.equal((await ask()).status, 200);
    assert.equal(host.count(/feed/), 3);
  } finally {
    await host.close();
  }
});

test('tasks are those of the page that is measured, and not of pages of the browser that have more to do', () => {
  const task = (pid, dur) => ({ ph: 'X', name: 'RunTask', pid, tid: 1, dur });
  const events = [task(1, 900_000), task(2, 20_000), { ph: 'I', name: 'lantern-scale', pid: 2, tid: 1 }];
  assert.deepEqual(piecesOf(events), [task(2, 20_000)]);
  assert.throws(() => piecesOf([task(1, 900_000)]), /not in the trace/);
});
