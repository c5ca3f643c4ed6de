// The reader of mappings and their JSON Schema agree, in both directions: what the schema accepts is taken without an issue,
// and what is taken without an issue is accepted.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { leaves, placesIn } from '../support/schema-documents.mjs';

const at = path => new URL(`../../dist/npm/${path}`, import.meta.url);
const { MappingIssues } = await import(at('import/issues.js'));
const { mappingJsonSchema } = await import(at('import/mapping-schema.js'));
const { planMapping } = await import(at('import/planner.js'));
const { importTools } = await import(at('text/import-tools.js'));

const ajv = new Ajv2020.default({ strict: false });
const isAccepted = ajv.compile(mappingJsonSchema());

/** Every option and every form of place, once at least. */
const MAPPING = {
  $schema: 'lantern-mapping-1.schema.json',
  note: 'A mapping of everything.',
  mapping: 1,
  zone: 'Asia/Shanghai',
  decimal: '.',
  delimiter: '|',
  encoding: 'windows-1250',
  header: [1, 3],
  files: { names: { url: 'names.csv', key: 'code' }, limits: { url: 'limits.json', key: 'id' } },
  'x-own': { of: ['any', 'form'] },
  feed: {
    note: 'A member of no place.',
    version: 1,
    generatedAt: '$/updated',
    lang: 'en',
    validUntil: { $cell: 'B1', pattern: 'dd.MM.yyyy' },
    name: { en: 'District', 'zh-Hans': '$/name', de: { $from: '/name.de' } },
    busy: { unit: 'minutes', levels: [30, '$/long'] },
    'x-own': [{ $from: 'a' }, { $each: 'b', give: '$c' }, '$d', { e: [1, null] }],
    shards: ['north.json', { url: '$/south' }, '$/west'],
    communities: {
      $each: '@rows',
      where: { state: ['open', 'full'], $kind: { is: 'hall', not: ['', null], matches: 'h*' }, 'a.b': 5 },
      latest: '$at',
      key: { $from: 'id', slug: true },
      order: { $from: 'at', pattern: 'dd.MM.yyyy HH:mm', zone: 'UTC' },
      join: { names: '$code', limits: { $from: ['code', 'id'] } },
      note: 'One a row.',
      'x-own': true,
      give: {
        id: { $from: 'id', slug: true },
        name: '$names.name',
        location: ['$lon', { $from: 'lat', decimal: ',' }],
        status: { $from: 'state', words: { o: 'open', x: null, '*': 'closed', deep: [[1]] } },
        bring: { $from: 'bring', split: '|' },
        asOf: '$at',
        queue: {
          waiting: { $from: ['in', '@rows.*.in'], take: 'sum', times: 1000 },
          waitMinutes: { min: 5, max: '$max', note: 'A range.' },
          history: { $each: '/points', give: ['$t', '$n'] },
          asOf: { $columns: ['dd/MM/yyyy', 'd. MMM yyyy'], take: 'lastTime', lang: 'sk' },
        },
        opensAt: {
          $from: ['day', 'clock'],
          join: ' ',
          pattern: ['d. MMMM yyyy H:mm', "dd.MM.yyyy HH:mm 'Uhr'"],
          lang: 'de',
        },
        doorstep: {
          people: { $from: ['all', 'done'], take: 'difference' },
          sampled: { $from: '@rows.*.n', where: { kind: 'sampled' }, take: 'sum' },
        },
        testing: {
          history: { $columns: 'dd/MM/yyyy', value: { resulted: '$' }, zone: 'UTC' },
          sent: { $columns: 'dd/MM/yyyy', take: 'last', times: 2 },
          tubes: '$tubes',
          noCallMeans: { $from: 'said', note: 'As it stands.' },
        },
        steps: [{ id: 'a', perHour: '$$' }, '$step'],
        volunteers: { shifts: [{ start: '$from', end: { $from: 'to', unit: 'hours', take: 'last' } }] },
        tips: { $from: '#3', split: '|', decode: 'html' },
        notices: null,
      },
    },
  },
};

const KEYS = [
  'note',
  'x-a',
  '$from',
  '$each',
  '$cell',
  '$columns',
  'value',
  'decode',
  'give',
  'take',
  'queue',
  'min',
  'en',
  'en us',
  'where',
  'join',
  'zone',
  'lang',
  'pattern',
];
const values = fc.oneof(
  leaves,
  fc.constantFrom(
    '$a',
    '$$a',
    '$',
    'a.b.c',
    `${'a.'.repeat(24)}b`,
    `$${'a.'.repeat(25)}b`,
    `$${'x'.repeat(200)}`,
  ),
  fc.constantFrom(
    {},
    [],
    { $from: 'a' },
    { $from: [] },
    { $from: 'a', $each: 'b' },
    { $each: 'a', give: null },
  ),
  fc.constantFrom({ $each: 'a', give: {} }, { is: 'a' }, { in: 'a' }, { en: '$a' }, ['$a', '$b', '$c'], {
    'x-a': { b: [] },
  }),
);
const paths = placesIn(MAPPING);
/** Another value in a place, or one more member of an object. */
const faults = fc.array(
  fc.tuple(fc.constantFrom(...paths), fc.option(fc.constantFrom(...KEYS), { freq: 3 }), values),
  { minLength: 1, maxLength: 3 },
);

function withFaults(found) {
  const mapping = structuredClone(MAPPING);
  for (const [path, added, value] of found) {
    const home = path.slice(0, added ? undefined : -1).reduce((inside, key) => inside?.[key], mapping);
    const key = added ?? path.at(-1);
    const fits = typeof home === 'object' && home !== null && !(Array.isArray(home) ? added : false);
    if (fits && (added || key in home)) home[key] = structuredClone(value);
  }
  return mapping;
}

function issuesOf(mapping) {
  const issues = new MappingIssues();
  planMapping(mapping, importTools, issues);
  return issues.list;
}

/** Whether an issue is one that a JSON Schema cannot know of: names of zones, languages, encodings and files, patterns, depth and size. */
function isBeyondForm({ code, pointer }) {
  // That rows are in order.
  const isOrder = code === 'mapping/bad-option' && pointer === '/header';
  const isOption =
    code === 'mapping/bad-option' &&
    /\/(?:zone|pattern|lang|encoding|\$columns)$|\/join\/[^/]*$/.test(pointer);
  return isOrder || isOption || code === 'mapping/too-deep' || code === 'mapping/too-much';
}

describe('a mapping', () => {
  it('with every option is accepted, and taken without an issue', () => {
    assert.ok(isAccepted(MAPPING), ajv.errorsText(isAccepted.errors));
    assert.deepEqual(issuesOf(MAPPING), []);
  });

  it('with up to three other values or members is accepted if and only if it is taken without an issue', () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(faults, found => {
        const mapping = withFaults(found);
        const issues = issuesOf(mapping);
        const accepts = isAccepted(mapping);
        seen[accepts ? 'accepted' : 'refused']++;
        if (accepts)
          assert.deepEqual(
            issues.filter(issue => !isBeyondForm(issue)),
            [],
          );
        else assert.notEqual(issues.length, 0, ajv.errorsText(isAccepted.errors));
      }),
      { numRuns: 3000 },
    );
    assert.ok(seen.accepted > 100 && seen.refused > 100, JSON.stringify(seen));
  });

  it('that is wrong is seen to be so by both', () => {
    for (const feed of [
      { $from: 'a' },
      { queues: {} },
      { communities: 5 },
      { communities: [{ queue: { waiting: {} } }] },
    ]) {
      assert.ok(!isAccepted({ mapping: 1, feed }), JSON.stringify(feed));
      assert.notEqual(issuesOf({ mapping: 1, feed }).length, 0, JSON.stringify(feed));
    }
  });
});
