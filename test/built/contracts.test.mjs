// The two files for tools: the schema of the feed, and the manifest of the elements.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { dist } from '../support/csp-page.mjs';
import { manifest as manifestOfPackage } from '../support/packed.mjs';
import { NAMES } from '../support/widget-list.mjs';

const schema = JSON.parse(dist('lantern-feed-1.schema.json'));
const manifest = JSON.parse(dist('custom-elements.json'));
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

/** All code of a folder of src/, without comments. */
function sourceIn(folder) {
  const at = new URL(`../../src/${folder}/`, import.meta.url);
  return readdirSync(at, { recursive: true })
    .filter(path => path.endsWith('.ts'))
    .map(path => readFileSync(new URL(path, at), 'utf8').replace(/\/\*[^]*?\*\//g, ''))
    .join('\n');
}

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

test('the manifest describes every element by its tag', () => {
  assert.deepEqual(
    elements.map(({ tagName }) => tagName).sort(),
    NAMES.map(name => `lantern-${name}`).sort(),
  );
});

for (const name of NAMES) {
  const element = elements.find(({ tagName }) => tagName === `lantern-${name}`);
  const named = kind => new Set(element[kind].map(each => each.name));

  test(`the manifest has all attributes of lantern-${name}, and no other`, async () => {
    const exported = await import(`../../dist/npm/widgets/${name}/define.js`);
    const { observedAttributes } = Object.values(exported).find(each => typeof each === 'function');
    assert.deepEqual([...named('attributes')].sort(), [...observedAttributes, 'data-state'].sort());
  });

  test(`the manifest has all parts that are written in lantern-${name}`, () => {
    const parts = ['ui', 'element', `widgets/${name}`].flatMap(folder =>
      [...sourceIn(folder).matchAll(/part="([\w-]+)"/g)].map(match => match[1]),
    );
    assert.deepEqual(
      [...new Set(parts)].filter(part => !named('cssParts').has(part)),
      [],
    );
  });

  test(`the manifest has no part that nothing in lantern-${name} is called`, () => {
    const source = ['ui', 'element', 'domain', `widgets/${name}`].map(sourceIn).join('');
    const found = [...named('cssParts')].filter(
      part => !NAMES.includes(part) && !new RegExp(`['"]${part}['"]|\\b${part}: `).test(source),
    );
    assert.deepEqual(found, []);
  });
}

test('the manifest has all events, and no other', () => {
  const dispatched = [
    ...sourceIn('element').matchAll(/dispatch\w*\(\s*(?:new CustomEvent\(\s*)?'(lantern-[\w-]+)'/g),
  ];
  for (const { events } of elements)
    assert.deepEqual(
      events.map(({ name }) => name).sort(),
      [...new Set(dispatched.map(match => match[1]))].sort(),
    );
});

test('the manifest gives the values of attributes that have some, and all defaults', () => {
  const attribute = (tag, name) =>
    elements.find(({ tagName }) => tagName === tag).attributes.find(each => each.name === name);
  assert.equal(attribute('lantern-queue', 'theme').type.text, "'auto' | 'light' | 'dark' | null");
  assert.equal(attribute('lantern-queue', 'view').type.text, "'compact' | 'large' | 'districts' | null");
  assert.match(attribute('lantern-queue', 'sort').type.text, /'wait' \| '-wait'/);
  assert.match(
    attribute('lantern-trend', 'measure').type.text,
    /^'queue.waiting' .*'testing.resulted' \| null$/,
  );
  assert.deepEqual(
    ['sort', 'limit', 'heading-level', 'tools'].map(name => attribute('lantern-volunteers', name).default),
    ["'-urgency'", '10', '3', "'auto'"],
  );
  for (const { cssProperties } of elements)
    for (const { name, default: value } of cssProperties) assert.ok(value, name);
});

test('editors are given all elements with their attributes and values', () => {
  const webTypes = JSON.parse(dist('web-types.json'));
  const data = JSON.parse(dist('vscode.html-custom-data.json'));
  assert.deepEqual([webTypes.name, webTypes.version], [manifestOfPackage.name, manifestOfPackage.version]);
  assert.ok(existsSync(new URL(`../../${manifestOfPackage['web-types']}`, import.meta.url)));
  const described = elements
    .map(({ tagName, attributes }) => [tagName, attributes.map(({ name }) => name).sort()])
    .sort();
  for (const tags of [webTypes.contributions.html.elements, data.tags])
    assert.deepEqual(
      tags.map(({ name, attributes }) => [name, attributes.map(each => each.name).sort()]).sort(),
      described,
    );
  const { values } = data.tags[0].attributes.find(({ name }) => name === 'theme');
  assert.deepEqual(
    values.map(({ name }) => name),
    ['auto', 'light', 'dark'],
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
