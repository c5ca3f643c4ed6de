// What the benchmark of scale reads: the benchmark's feed as it is, as the JSON and the CSV of somebody else with a mapping,
// and cut into shards. Pure.

import { createFeed } from './feed.mjs';

/** Rows of the list that somebody else publishes: other names, other words, numbers as text. */
function rowsOf(text) {
  return JSON.parse(text).communities.map(({ id, name, district, queue, volunteers, testing }) => ({
    code: id,
    title: name,
    area: district,
    state: 'OPEN',
    waiting: queue.waiting.toLocaleString('en'),
    helpers: String(volunteers.onDuty),
    people: testing.population,
    sampled: testing.sampled,
    resulted: testing.resulted,
  }));
}

/** @param {string} text a feed of ours */
export function asForeignJson(text) {
  const { generatedAt } = JSON.parse(text);
  return JSON.stringify({ updated: generatedAt, data: { rows: rowsOf(text) } });
}

/** @param {string} text a feed of ours */
export function asCsv(text) {
  const { generatedAt } = JSON.parse(text);
  const rows = rowsOf(text).map(row => ({ ...row, updated: generatedAt }));
  const line = cells => cells.map(cell => `"${String(cell).replaceAll('"', '""')}"`).join(',');
  return [line(Object.keys(rows[0])), ...rows.map(row => line(Object.values(row)))].join('\r\n');
}

/** @param {string} list path of the rows @param {string | string[]} updated path of the time */
function mapping(list, updated) {
  return JSON.stringify({
    mapping: 1,
    feed: {
      timeZone: 'Asia/Shanghai',
      lang: 'en',
      generatedAt: updated,
      communities: {
        $each: list,
        give: {
          id: '$code',
          name: '$title',
          district: '$area',
          status: { $from: 'state', words: { OPEN: 'open', SHUT: 'closed' } },
          queue: { waiting: '$waiting' },
          volunteers: { onDuty: '$helpers' },
          testing: { population: '$people', sampled: '$sampled', resulted: '$resulted' },
        },
      },
    },
  });
}

/** For {@link asForeignJson}. */
export const JSON_MAPPING = mapping('data.rows', '$updated');
/** For {@link asCsv}: the youngest of all rows. */
export const CSV_MAPPING = mapping('', { $from: '*.updated', take: 'max' });

/**
 * A feed in shards, one a district, that goes on by steps.
 *
 * @param {number} communities @param {number} shards
 */
export function createShards(communities, shards) {
  const feed = createFeed(communities);
  const split = () => {
    const { communities: all, ...head } = JSON.parse(feed.text);
    const parts = Array.from({ length: shards }, () => []);
    all.forEach((community, row) => {
      const shard = row % shards;
      parts[shard].push({ ...community, district: districtOf(shard) });
    });
    const index = parts.map((_, shard) => ({ url: `shard-${shard}.json`, districts: [districtOf(shard)] }));
    return { index: { ...head, shards: index }, parts: parts.map(part => ({ ...head, communities: part })) };
  };
  const { index, parts } = split();
  let step = 0;
  return {
    get index() {
      return JSON.stringify({ ...index, 'x-step': step });
    },
    /** @param {number} shard */
    part: shard => JSON.stringify(parts[shard]),
    /** Changes one community in a hundred of one shard. @param {number} shard */
    next(shard) {
      step += 1;
      const { communities: all } = parts[shard];
      for (let row = step % 100; row < all.length; row += 100) {
        const { testing } = all[row];
        all[row] = { ...all[row], testing: { ...testing, sampled: testing.sampled + step } };
      }
    },
  };
}

/** @param {number} shard */
export function districtOf(shard) {
  return `District ${String(shard + 1).padStart(2, '0')}`;
}
