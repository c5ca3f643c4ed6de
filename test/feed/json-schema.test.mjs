// The published JSON Schema by examples; that it agrees with the reader is shown in agreement.test.mjs.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';

const at = path => new URL(`../../${path}`, import.meta.url);
const { descriptionsOf, feedJsonSchema } = await import(at('dist/npm/feed/json-schema.js'));
const { readFeed } = await import(at('dist/npm/feed/parse.js'));
const { calendar } = await import(at('dist/npm/text/calendar.js'));

// Plain JavaScript in a .ts file, so that the compiler of the browser suite looks at it too.
const source = readFileSync(at('test/support/full-feed.ts'), 'utf8');
const { FULL_FEED } = await import(`data:text/javascript,${encodeURIComponent(source)}`);

const schema = feedJsonSchema(descriptionsOf(readFileSync(at('src/domain/model.ts'), 'utf8')));
// `format` is an annotation in draft 2020-12.
const ajv = new Ajv2020.default({
  strict: true,
  strictRequired: false,
  // A pair may have more than its two values, as positions of GeoJSON do; the reader passes them over.
  strictTuples: false,
  allowUnionTypes: true,
  validateFormats: false,
});
const validate = ajv.compile(schema);

const SMALL = {
  version: 1,
  generatedAt: '2021-01-06T15:40:00+08:00',
  communities: [{ id: 'a', name: 'A' }],
};
/** The small feed with members of its one community. */
const small = members => ({ ...SMALL, communities: [{ ...SMALL.communities[0], ...members }] });

describe('feed/json-schema', () => {
  it('is draft 2020-12, and compiles in strict mode', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  });

  it('has a description for every definition, and for every property of every definition', () => {
    const bare = [];
    for (const [name, definition] of Object.entries(schema.$defs)) {
      if (!definition.description) bare.push(name);
      for (const [member, { description }] of Object.entries(definition.properties ?? {})) {
        if (!/\S{3}/.test(description ?? '')) bare.push(`${name}.${member}`);
      }
    }
    assert.deepEqual(bare, []);
  });

  it('has descriptions without the marks of a comment', () => {
    for (const text of descriptionsOf(readFileSync(at('src/domain/model.ts'), 'utf8')).values()) {
      assert.doesNotMatch(text, /[`\n]|\*\/|\s\*\s/);
    }
  });

  it('works without descriptions', () => {
    assert.equal(feedJsonSchema().$defs.Queue.description, undefined);
    assert.equal(
      typeof new Ajv2020.default({ strict: false, validateFormats: false }).compile(feedJsonSchema()),
      'function',
    );
  });

  it('takes the full feed, which the reader reads without an issue', () => {
    assert.ok(validate(FULL_FEED), JSON.stringify(validate.errors));
    assert.deepEqual(readFeed(FULL_FEED, calendar).issues, []);
  });

  it('takes null in every place that need not be there', () => {
    const community = schema.$defs.Community;
    for (const key of Object.keys(community.properties)) {
      for (const unknown of [null, ''])
        assert.equal(validate(small({ [key]: unknown })), !community.required.includes(key), key);
    }
  });

  it('takes a feed of shards alone, and one that says nothing of a community but its name', () => {
    const { communities: _, ...rest } = SMALL;
    assert.ok(
      validate({ ...rest, shards: ['north.json', { url: 'south.json' }] }),
      JSON.stringify(validate.errors),
    );
    assert.ok(validate(SMALL));
  });

  it('takes members of a publisher', () => {
    assert.ok(validate({ ...small({ 'x-own': {} }), 'x-own': [1] }));
  });

  it('takes a number for an id, since the reader reads it as its digits', () => {
    assert.ok(validate(small({ id: 400_072 })));
  });

  it('takes a word for unknown where the reader understands it, and no such word for a time that decides about trust', () => {
    assert.ok(validate(small({ queue: { waiting: -1 }, status: 'unknown', resumesAt: 'N/A' })));
    assert.equal(validate(small({ asOf: 'n/a' })), false);
  });

  describe('refuses what is clearly wrong', () => {
    const feeds = {
      'no object': [],
      'no version': { ...SMALL, version: undefined },
      'version 2': { ...SMALL, version: 2 },
      'no time of writing': { ...SMALL, generatedAt: undefined },
      'an unknown time of writing': { ...SMALL, generatedAt: null },
      'no communities': { ...SMALL, communities: undefined },
      'communities that are unknown': { ...SMALL, communities: null },
      'no communities, and shards that are unknown': { ...SMALL, communities: undefined, shards: null },
      'communities of which none is known': { ...SMALL, communities: [null, ''] },
      'communities by id': { ...SMALL, communities: { a: { id: 'a', name: 'A' } } },
      'a shard that is a script': { ...SMALL, shards: ['javascript:alert(1)'] },
      'one limit of busy': { ...SMALL, busy: { unit: 'people', levels: [30] } },
      'busy without a unit': { ...SMALL, busy: { levels: [30, 60] } },
      'a language that is none': { ...SMALL, lang: 'en_US' },
      'ttl of 0': { ...SMALL, ttl: 0 },
      'sample as a text': { ...SMALL, sample: 'true' },
    };
    const communities = {
      'no id': { id: undefined },
      'an empty id': { id: '' },
      'a blank id': { id: ' ' },
      'an id of 65': { id: 'x'.repeat(65) },
      'a fraction for an id': { id: 5.5 },
      'no name': { name: undefined },
      'a blank name': { name: ' ' },
      'an empty map for a name': { name: {} },
      'a name by a tag that is none': { name: { 'en us': 'A' } },
      'a count as a text': { queue: { waiting: '180' } },
      'a negative count': { queue: { waiting: -5 } },
      'half a person': { queue: { waiting: 0.5 } },
      'too many': { queue: { waiting: 1e11 } },
      'a group of nobody': { queue: { groupSize: 0 } },
      'a wait as a text': { queue: { waitMinutes: '45' } },
      'a wait of a fortnight': { queue: { waitMinutes: 20_160 } },
      'an unknown level': { queue: { level: 'very long' } },
      'an unknown state': { status: 'OPEN' },
      'a time without its offset': { asOf: '2021-01-06T15:40:00' },
      '24:00': { asOf: '2021-01-06T24:00:00Z' },
      'the 13th month': { asOf: '2021-13-01' },
      'the 30th of February': { asOf: '2021-02-30' },
      'the 31st of April': { asOf: '2021-04-31' },
      'a date with an offset': { asOf: '2021-01-06+08:00' },
      'epoch milliseconds': { asOf: 1_609_918_800_000 },
      'latitude first': { location: [38.01, 114.53] },
      'one coordinate': { location: [114.53] },
      'a link that is a script': { notices: [{ id: 'a', url: 'javascript:alert(1)' }] },
      'a link with white space': { notices: [{ id: 'a', url: 'https://a b' }] },
      'a link with a user name': { notices: [{ id: 'a', url: 'https://bank.example@evil.example' }] },
      'a link with a mark that has no width': { notices: [{ id: 'a', url: 'https://exam\u200bple.org' }] },
      'a language of 50 characters': { name: { [`en${'-abcdefg'.repeat(6)}`]: 'A' } },
      'a link without a host': { notices: [{ id: 'a', url: 'https:///a' }] },
      'a sign-up by telephone': { volunteers: { signUpUrl: 'tel:110' } },
      'a shift without an end': { volunteers: { shifts: [{ start: '2021-01-06T15:40Z' }] } },
      'a role without an id': { volunteers: { roles: [{ onDuty: 5 }] } },
      'a point of a history as an object': { queue: { history: [{ at: '2021-01-06T15:40Z', value: 5 }] } },
      'a point without a value': { queue: { history: [['2021-01-06T15:40Z']] } },
    };
    for (const [name, doc] of Object.entries(feeds)) {
      it(name, () => assert.equal(validate(JSON.parse(JSON.stringify(doc))), false));
    }
    for (const [name, members] of Object.entries(communities)) {
      it(name, () => assert.equal(validate(JSON.parse(JSON.stringify(small(members)))), false));
    }
  });
});
