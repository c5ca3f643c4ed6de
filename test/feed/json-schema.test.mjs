// The published JSON Schema against the reader: what the one takes, the other reads without an error.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';

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

/** Laws that a JSON Schema cannot state; the reader alone holds them. */
const BEYOND = [
  ({ code }) => code === 'value/ends-before-start',
  ({ code }) => code === 'value/not-a-time-zone',
  // 29 February of a common year.
  ({ code, seen }) => code === 'value/not-a-time' && /^"\d{4}-02-29/.test(seen),
  // Two ends the wrong way round.
  ({ code, pointer }) => code === 'value/out-of-range' && /\/(?:waitMinutes|levels)$/.test(pointer),
  // A map of texts of which none is known, where a text is required.
  ({ code, pointer }) => code === 'value/missing' && pointer.endsWith('/what'),
];

/** What the reader loses of a document that the schema takes. */
function lost(doc) {
  const { feed, issues } = readFeed(doc, calendar);
  // A zone that is none takes the dates alone with it, and what cannot be without them.
  const zoneless = issues.some(({ code }) => code === 'value/not-a-time-zone');
  const errors = issues.filter(
    issue =>
      issue.severity === 'error' &&
      !BEYOND.some(is => is(issue)) &&
      !(zoneless && /^value\/(?:time-without-zone|missing)$/.test(issue.code)),
  );
  return feed === null ? issues : errors;
}

/** Documents of a schema: mostly what it takes, tried again by the validator. */
function documents(node, depth = 0) {
  if (node.$ref) return named(node.$ref.split('/').at(-1), depth);
  if ('const' in node) return fc.constant(node.const);
  if (node.enum) return fc.constantFrom(...node.enum);
  if (node.anyOf && !node.properties) return fc.oneof(...node.anyOf.map(each => documents(each, depth)));
  const [type, orNull] = Array.isArray(node.type) ? node.type : [node.type];
  const value = ofType(type, node, depth);
  return orNull === 'null'
    ? fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) })
    : value;
}

function ofType(type, node, depth) {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: node.minimum, max: Math.min(node.maximum, 2 ** 31 - 1) });
    case 'number':
      return fc.double({ min: node.minimum, max: node.maximum, noNaN: true }).map(value => value + 0);
    case 'string':
      if (node.pattern?.startsWith('^http')) return named('Link', depth);
      if (node.pattern?.includes('[A-Za-z]{2,8}')) return fc.constantFrom('en', 'zh-Hans', 'x', 'de-CH-1996');
      if (node.format) return fc.oneof(fc.webPath(), named('Link', depth));
      return fc.string({ unit: 'grapheme', maxLength: Math.min(node.maxLength ?? 200, 64) });
    case 'array': {
      if (node.prefixItems) return fc.tuple(...node.prefixItems.map(each => documents(each, depth)));
      return fc.array(documents(node.items, depth + 1), {
        minLength: node.minItems ?? 0,
        maxLength: node.maxItems ?? 3,
      });
    }
    default: {
      if (!node.properties)
        return fc.dictionary(fc.constantFrom('en', 'zh-Hans', 'x', 'id'), fc.option(fc.string()));
      const members = Object.entries(node.properties).map(([key, each]) => [key, documents(each, depth + 1)]);
      return fc.record(Object.fromEntries(members), { requiredKeys: node.required ?? [] });
    }
  }
}

const known = new Map();

/** Definitions, each once; those with a pattern by samples near its edges. */
function named(name, depth) {
  const mostly = (usual, odd) => fc.oneof({ weight: 40, arbitrary: usual }, { weight: 1, arbitrary: odd });
  const anything = fc.string({ unit: 'binary' });
  const begins = fc.constantFrom('https://', 'http://', 'mailto:', 'tel:', 'javascript:', '');
  const seen = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map(text => `${text}.`);
  const samples = {
    Time: fc.stringMatching(new RegExp(schema.$defs.Time.pattern)),
    Id: mostly(seen, fc.oneof(anything, fc.constantFrom('😀'.repeat(64), '😀'.repeat(65), ' a ', '\0'))),
    Text: mostly(
      fc.oneof(seen, fc.dictionary(fc.constantFrom('en', 'zh-Hans', 'id'), fc.option(seen), { minKeys: 1 })),
      fc.oneof(anything, fc.dictionary(fc.string(), anything), fc.constant('x'.repeat(2001))),
    ),
    Link: mostly(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.tuple(begins, anything).map(parts => parts.join('')),
    ),
  };
  if (!known.has(name)) known.set(name, samples[name] ?? documents(schema.$defs[name], depth));
  return known.get(name);
}

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
      assert.equal(validate(small({ [key]: null })), !community.required.includes(key), key);
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
      'a number for an id': { id: 5 },
      'no name': { name: undefined },
      'a blank name': { name: ' ' },
      'an empty map for a name': { name: {} },
      'a name by a tag that is none': { name: { 'en us': 'A' } },
      'a count as a text': { queue: { waiting: '180' } },
      'a negative count': { queue: { waiting: -1 } },
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

  it('takes nothing of which the reader loses anything: documents made from the schema', () => {
    let taken = 0;
    fc.assert(
      fc.property(named('Feed', 0), doc => {
        if (!validate(doc)) return;
        taken++;
        assert.deepEqual(lost(doc), []);
      }),
      { numRuns: 2000 },
    );
    assert.ok(taken > 100, `${taken} documents were taken`);
  });

  for (const name of Object.keys(schema.$defs).filter(each => /^[A-Z]/.test(each))) {
    it(`the same of ${name} alone, in every place in which one may stand`, () => {
      const fits = ajv.compile({ ...schema, $ref: `#/$defs/${name}`, $id: `${name}.json` });
      const homes = {
        Feed: value => value,
        Community: value => ({ ...SMALL, communities: [value] }),
        Publisher: value => ({ ...SMALL, publisher: value }),
        StaleAfter: value => ({ ...SMALL, staleAfter: value }),
        Busy: value => ({ ...SMALL, busy: value }),
        Campaign: value => ({ ...SMALL, campaign: value }),
        Agency: value => ({ ...SMALL, agencies: [value] }),
        Shard: value => ({ ...SMALL, shards: [value] }),
        Service: value => small({ services: [value] }),
        Queue: value => small({ queue: value }),
        ReportedWait: value => small({ queue: { waitMinutes: value } }),
        WaitPlace: value => small({ queue: { waitPlace: value } }),
        Step: value => small({ steps: [value] }),
        Volunteers: value => small({ volunteers: value }),
        Role: value => small({ volunteers: { roles: [value] } }),
        Shift: value => small({ volunteers: { shifts: [value] } }),
        Ask: value => small({ volunteers: { asks: [value] } }),
        Stages: value => small({ testing: { history: [['2021-01-06', value]] } }),
        Testing: value => small({ testing: value }),
        Tubes: value => small({ testing: { tubes: value } }),
        Round: value => small({ testing: { lastRound: value } }),
        Doorstep: value => small({ doorstep: value }),
        Site: value => small({ sites: [value] }),
        Appointment: value => small({ schedule: [value] }),
        Notice: value => small({ notices: [value] }),
        Time: value => small({ asOf: value }),
        Text: value => small({ reason: value }),
        Id: value => small({ id: value }),
        Link: value => small({ notices: [{ id: 'a', url: value }] }),
      };
      let taken = 0;
      fc.assert(
        fc.property(named(name, 0), value => {
          if (!fits(value)) return;
          taken++;
          assert.deepEqual(lost(homes[name](value)), []);
        }),
        { numRuns: 300 },
      );
      assert.ok(taken > 25, `${taken} of ${name} were taken`);
    });
  }

  it('takes nothing of which the reader loses anything: the full feed with up to four places put wrong', () => {
    const values = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.integer(),
      fc.double({ min: 0, max: 2e10 }),
      fc.constantFrom(
        '2021-02-28',
        '2021-01-06T15:40Z',
        'open',
        'https://a',
        'tel:1',
        '😀'.repeat(40),
        ' ',
        '\0',
        'x'.repeat(3000),
        0,
        1,
        1e10,
        {},
        [],
      ),
    );
    const all = places(FULL_FEED);
    const faults = fc.array(fc.tuple(fc.constantFrom(...all), values), { minLength: 1, maxLength: 4 });
    let taken = 0;
    fc.assert(
      fc.property(faults, found => {
        const doc = structuredClone(FULL_FEED);
        for (const [path, by] of found) {
          const home = path.slice(0, -1).reduce((inside, key) => inside?.[key], doc);
          if (typeof home === 'object' && home !== null) home[path.at(-1)] = by;
        }
        if (!validate(doc)) return;
        taken++;
        assert.deepEqual(lost(doc), []);
      }),
      { numRuns: 5000 },
    );
    assert.ok(taken > 100, `${taken} documents were taken`);
  });

  it('is seen to disagree where it does', () => {
    assert.equal(lost(small({ queue: { waiting: 'many' } })).length, 1);
    assert.equal(lost({ version: 2 }).length, 1);
  });
});

/** Every place in a document but the whole. */
function places(value, at = []) {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Object.keys(value).flatMap(key => places(value[key], [...at, key]));
  return at.length > 0 ? [at, ...inner] : inner;
}
