// The shipped mappings are what their JSON Schema says a mapping is, and give feeds that are what the feed's says.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { feedJsonSchema } from '../../dist/npm/feed/json-schema.js';
import { mappingJsonSchema } from '../../dist/npm/import/mapping-schema.js';
import { lantern, root } from './run.mjs';

const folder = join(root, 'demo', 'mappings');
const data = join(root, '..', 'shared', 'data');
const ajv = new Ajv({ strict: false });
const isMapping = ajv.compile(mappingJsonSchema());
const isFeed = ajv.compile(feedJsonSchema());
const names = readdirSync(folder).filter(name => name.endsWith('.json'));

/** What each is for. */
const SOURCES = {
  'festival-shifts.json': ['emf-shifts-2022.json', 'emf-shifts-2024.json'],
  'hong-kong-tickets.json': ['hk-test-centres-2022-02-23.csv'],
  'new-york-waits.json': ['nyc-test-sites-2020-12.csv', 'nyc-test-sites-2021-12.csv'],
  'sao-paulo-queues.json': ['sp-queue-status.csv'],
  'slovak-daily.json': ['sk-ag-daily-2021.csv'],
  'slovak-districts.json': ['sk-phase-20201031.csv'],
  'slovak-intraday.json': ['sk-round1-intraday.csv'],
};

describe('shipped mappings', () => {
  it('are all named here', () => assert.deepEqual(names.sort(), Object.keys(SOURCES)));

  for (const name of names) {
    it(`${name} is a mapping by its schema`, () => {
      const mapping = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      assert.ok(isMapping(mapping), ajv.errorsText(isMapping.errors));
    });
  }

  it('mappings with a slip in them are none', () => {
    const give = { id: '$id' };
    for (const mapping of [
      {},
      { mapping: 2, feed: {} },
      { mapping: 1, feed: { communities: { $each: '' } } },
      { mapping: 1, feed: { communities: { $each: '', giv: give, give } } },
      { mapping: 1, feed: { name: { $from: 'x', take: 'best' } } },
      { mapping: 1, feed: {}, delimiter: '||' },
    ]) {
      assert.ok(!isMapping(mapping), JSON.stringify(mapping));
    }
  });

  for (const [name, files] of Object.entries(SOURCES)) {
    for (const file of files) {
      const skip = existsSync(join(data, file)) ? false : 'no real data beside the checkout';
      it(`${name} makes a feed by its schema of ${file}`, { skip }, async () => {
        // Further files lie beside the data, not beside the mapping.
        const mapping = JSON.parse(readFileSync(join(folder, name), 'utf8'));
        for (const other of Object.values(mapping.files ?? {})) other.url = join(data, other.url);
        const { writeFileSync, mkdtempSync, rmSync } = await import('node:fs');
        const { tmpdir } = await import('node:os');
        const scratch = mkdtempSync(join(tmpdir(), 'lantern-map-'));
        try {
          writeFileSync(join(scratch, name), JSON.stringify(mapping));
          const { out, err } = await lantern(['convert', join(data, file), '--map', join(scratch, name)]);
          const feed = JSON.parse(out);
          assert.ok(isFeed(feed), ajv.errorsText(isFeed.errors));
          assert.doesNotMatch(err.replace(/.*\[value\/ends-before-start\]/g, ''), /^ERROR/m);
        } finally {
          rmSync(scratch, { recursive: true, force: true });
        }
      });
    }
  }
});
