// The two files for tools: the schema of the feed, and the manifest of the elements.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { dist } from '../support/csp-page.mjs';

const schema = JSON.parse(dist('lantern-feed-1.schema.json'));
const manifest = JSON.parse(dist('custom-elements.json'));
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

/** `format` is an annotation in draft 2020-12: Ajv is told not to stumble over the names. */
const strict = {
  strict: true,
  strictRequired: false,
  // A pair may have more than its two values, as positions of GeoJSON do; the reader passes them over.
  strictTuples: false,
  allowUnionTypes: true,
};
const ajv = new Ajv2020.default({ allErrors: true, validateFormats: false, ...strict });

test('the schema is draft 2020-12, describes itself, and compiles', () => {
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  assert.ok(schema.title);
  assert.ok(Object.values(schema.$defs ?? {}).some(({ description }) => description));
  assert.equal(typeof ajv.compile(schema), 'function');
});

test('the schema takes the smallest feed, and refuses one without its three members', () => {
  const validate = ajv.compile(schema);
  const smallest = {
    version: 1,
    generatedAt: '2021-01-06T15:40:00+08:00',
    communities: [{ id: 'a', name: 'A' }],
  };
  assert.ok(validate(smallest), JSON.stringify(validate.errors));
  for (const member of ['version', 'generatedAt']) {
    const { [member]: _, ...rest } = smallest;
    assert.ok(!validate(rest), member);
  }
  assert.ok(!validate({ ...smallest, communities: [{ name: 'A' }] }), 'a community without an id');
});

test('the manifest describes the three elements by their tags', () => {
  assert.deepEqual(
    ['lantern-progress', 'lantern-queue', 'lantern-volunteers'].filter(tag =>
      elements.some(e => e.tagName === tag),
    ),
    ['lantern-progress', 'lantern-queue', 'lantern-volunteers'],
  );
});

test('the manifest gives each element its attributes, events, parts and tokens, each with a word about it', () => {
  for (const element of elements) {
    for (const kind of ['attributes', 'events', 'cssParts', 'cssProperties']) {
      assert.ok(element[kind]?.length > 0, `${element.tagName} has no ${kind}`);
      for (const { name, description } of element[kind]) {
        assert.ok(description, `${element.tagName}: ${kind} ${name} has no description`);
      }
    }
    const attributes = element.attributes.map(({ name }) => name);
    for (const name of ['src', 'community', 'refresh', 'stale-after', 'heading']) {
      assert.ok(attributes.includes(name), `${element.tagName} ${name}`);
    }
  }
});

test('the manifest shows nothing private and no source path', () => {
  assert.doesNotMatch(dist('custom-elements.json'), /"privacy": "(private|protected)"|"src\/|"name": "[#_]/);
});
