// The reader and the published JSON Schema agree, in both directions: what the schema accepts is read without an issue, and
// what is read without an issue is accepted.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { documentsOf, leaves, placesIn, withFaults } from '../support/schema-documents.mjs';

const at = path => new URL(`../../${path}`, import.meta.url);
const { Reader } = await import(at('dist/npm/feed/fields.js'));
const { feedJsonSchema } = await import(at('dist/npm/feed/json-schema.js'));
const { leafDefinitions, leafSchema } = await import(at('dist/npm/feed/json-schema-leaves.js'));
const { readFeed } = await import(at('dist/npm/feed/parse.js'));
const { feed } = await import(at('dist/npm/feed/schema.js'));
const { calendar } = await import(at('dist/npm/text/calendar.js'));

// Plain JavaScript in a .ts file, so that the compiler of the browser suite looks at it too.
const source = readFileSync(at('test/support/full-feed.ts'), 'utf8');
const { FULL_FEED } = await import(`data:text/javascript,${encodeURIComponent(source)}`);

const schema = feedJsonSchema();
const ajv = new Ajv2020.default({ strict: false, validateFormats: false });
const isAccepted = ajv.compile(schema);

const SMALL = {
  version: 1,
  generatedAt: '2021-01-06T15:40:00+08:00',
  communities: [{ id: 'a', name: 'A' }],
};
/** The small feed with members of its one community. */
const small = members => ({ ...SMALL, communities: [{ ...SMALL.communities[0], ...members }] });

/** Issues of more than the form of one value: a JSON Schema cannot say these. */
const BEYOND_FORM = [
  'value/ends-before-start',
  'value/not-a-time-zone',
  'id/duplicate',
  'source/cut-off',
  'sum/disagrees',
  'count/above-population',
  'count/falls',
];
/** Two ends the wrong way round have the code of a number out of range. */
const isOrder = ({ code, pointer }) =>
  code === 'value/out-of-range' && /\/(?:waitMinutes|levels)$/.test(pointer);

/** Issues with the form of values. */
function faultsOf(doc) {
  const { feed, issues } = readFeed(doc, calendar);
  if (feed === null) return issues;
  // A zone that is none takes the dates alone with it, and what cannot be without them; so does an order what must be there.
  const followers = issues.some(issue => issue.code === 'value/not-a-time-zone' || isOrder(issue))
    ? ['value/time-without-zone', 'value/missing']
    : [];
  return issues.filter(issue => ![...BEYOND_FORM, ...followers].includes(issue.code) && !isOrder(issue));
}

/** Whether there is an issue that a JSON Schema cannot know of. */
function isBeyondForm(doc) {
  return readFeed(doc, calendar).issues.some(issue => BEYOND_FORM.includes(issue.code) || isOrder(issue));
}

/** The fields of the feed that are no list and no object, each kind once, by the first member in which it stands. */
function leafFields(field, path = 'feed', found = new Map()) {
  const { kind, either = [], pair = [], item, type } = field;
  if (kind && ![...found.values()].some(other => other.kind === kind)) found.set(path, field);
  for (const each of [...either, ...pair, ...(item ? [item] : [])]) leafFields(each, path, found);
  for (const [key, member] of type?.members ?? []) leafFields(member, `${path}.${key}`, found);
  return found;
}

describe('one value', () => {
  for (const [path, field] of leafFields(feed)) {
    const { kind } = field;
    const compiled = part => ajv.compile({ ...part, $defs: leafDefinitions() });
    const isKnown = compiled(leafSchema(kind).known);
    const isOptional = compiled(leafSchema(kind).optional);

    it(`of the kind of ${path} is accepted if and only if it is read without an issue`, () => {
      const seen = { known: 0, refused: 0 };
      fc.assert(
        fc.property(kind.words ? fc.oneof(leaves, fc.constantFrom(...kind.words)) : leaves, raw => {
          const reader = new Reader(calendar);
          const value = reader.within('at', field, raw);
          const issues = reader.close();
          if (issues.some(({ code }) => code === 'value/not-a-time-zone') && isKnown(raw)) return;
          const isQuiet = issues.length === 0;
          const isSaid = isQuiet && value !== undefined && !(kind.decidesService && value === 'unknown');
          seen[isSaid ? 'known' : 'refused']++;
          assert.equal(isOptional(raw), isQuiet, `where it may be unknown: ${JSON.stringify(issues)}`);
          assert.equal(isKnown(raw), isSaid, `where it must be known: ${JSON.stringify(value)}`);
        }),
        { numRuns: 1500 },
      );
      assert.ok(seen.known > 1 && seen.refused > 10, JSON.stringify(seen));
    });
  }
});

describe('a whole document', () => {
  const definition = documentsOf(schema);

  it('that is made from the schema is read without an issue', () => {
    let accepted = 0;
    fc.assert(
      fc.property(definition('Feed'), doc => {
        if (!isAccepted(doc)) return;
        accepted++;
        assert.deepEqual(faultsOf(doc), []);
      }),
      { numRuns: 500 },
    );
    assert.ok(accepted > 100, `${accepted} documents were accepted`);
  });

  it('that is the full feed with up to four other values is accepted if and only if it is read without an issue', () => {
    const values = fc.oneof(leaves, fc.jsonValue({ maxDepth: 2 }), fc.constantFrom({}, []));
    const faults = fc.array(fc.tuple(fc.constantFrom(...placesIn(FULL_FEED)), values), {
      minLength: 1,
      maxLength: 4,
    });
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(faults, found => {
        const doc = withFaults(FULL_FEED, found);
        const issues = faultsOf(doc);
        const accepts = isAccepted(doc);
        seen[accepts ? 'accepted' : 'refused']++;
        if (accepts) assert.deepEqual(issues, []);
        else if (!isBeyondForm(doc)) assert.notEqual(issues.length, 0, ajv.errorsText(isAccepted.errors));
      }),
      { numRuns: 2000 },
    );
    assert.ok(seen.accepted > 40 && seen.refused > 40, JSON.stringify(seen));
  });

  const HOMES = {
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
    StationName: value => small({ steps: [{ id: 'a', station: value }] }),
    Volunteers: value => small({ volunteers: value }),
    Role: value => small({ volunteers: { roles: [value] } }),
    Shift: value => small({ volunteers: { shifts: [value] } }),
    Staff: value => small({ volunteers: { history: [['2021-01-06', value]] } }),
    Ask: value => small({ volunteers: { asks: [value] } }),
    Stages: value => small({ testing: { history: [['2021-01-06', value]] } }),
    Testing: value => small({ testing: value }),
    Tubes: value => small({ testing: { tubes: value } }),
    Round: value => small({ testing: { lastRound: value } }),
    Doorstep: value => small({ doorstep: value }),
    Site: value => small({ sites: [value] }),
    Appointment: value => small({ schedule: [value] }),
    Notice: value => small({ notices: [value] }),
  };

  for (const [name, { properties }] of Object.entries(schema.$defs)) {
    if (!properties) continue;
    it(`with a ${name} made from the schema, and one other value in it, agrees too`, () => {
      const fits = ajv.compile({ ...schema, $ref: `#/$defs/${name}`, $id: `${name}.json` });
      const fault = fc.option(fc.tuple(fc.constantFrom(...Object.keys(properties)), leaves));
      let accepted = 0;
      fc.assert(
        fc.property(definition(name), fault, (made, other) => {
          const value = other ? { ...made, [other[0]]: other[1] } : made;
          const doc = HOMES[name](value);
          const issues = faultsOf(doc);
          if (fits(value)) {
            accepted++;
            assert.deepEqual(issues, []);
          } else if (!isBeyondForm(doc)) assert.notEqual(issues.length, 0, ajv.errorsText(fits.errors));
        }),
        { numRuns: name === 'Feed' ? 100 : 300 },
      );
      assert.ok(accepted > (name === 'Feed' ? 2 : 25), `${accepted} of ${name} were accepted`);
    });
  }

  describe('with a list or a text as long as it may be, and one longer', () => {
    const entries = (count, make) => Array.from({ length: count }, (_, index) => make(index));
    const documents = {
      'a list of roles': count => small({ volunteers: { roles: entries(count, id => ({ id: `r${id}` })) } }),
      'a list of texts': count => small({ bring: entries(count, () => 'keys') }),
      'a list of shifts': count =>
        small({
          volunteers: {
            shifts: entries(count, () => ({ start: '2021-01-06T15:40Z', end: '2021-01-06T16:40Z' })),
          },
        }),
      'a history': count => small({ queue: { history: entries(count, () => ['2021-01-06T15:40Z', 5]) } }),
      'a list of shards': count => ({ ...SMALL, shards: entries(count, index => `${index}.json`) }),
      'a text': count => small({ reason: 'a'.repeat(count) }),
      'a text in emoji': count => small({ reason: '😀'.repeat(count) }),
      'a text with white space around it': count => small({ reason: ` a${' '.repeat(count - 2)}` }),
      'a name': count => small({ name: 'a'.repeat(count) }),
      'a ticket': count => small({ queue: { nowServing: 'a'.repeat(count) } }),
      'an id': count => small({ id: 'a'.repeat(count) }),
      'languages of a text': count =>
        small({ reason: Object.fromEntries(entries(count, index => [`en-${index}`, 'a'])) }),
      'a link': count => small({ notices: [{ id: 'a', url: `tel:${'1'.repeat(count - 4)}` }] }),
      'a language': count => ({ ...SMALL, lang: `en${'-abcdef'.repeat(4)}`.padEnd(count, '-abcdefg') }),
    };
    const limits = [500, 500, 5000, 10_000, 1000, 2000, 2000, 2000, 200, 64, 64, 100, 2000, 35];
    for (const [index, [what, make]] of Object.entries(documents).entries()) {
      it(`${what} of ${limits[index]}`, () => {
        for (const count of [limits[index], limits[index] + 1]) {
          const isWithin = count === limits[index];
          assert.equal(isAccepted(make(count)), isWithin, `accepted with ${count}`);
          assert.equal(faultsOf(make(count)).length === 0, isWithin, `read with ${count}`);
        }
      });
    }
  });

  it('is seen to disagree where it does', () => {
    assert.equal(faultsOf(small({ queue: { waiting: 'many' } })).length, 1);
    assert.equal(faultsOf({ version: 2 }).length, 1);
    assert.equal(isAccepted(small({ queue: { waiting: 'many' } })), false);
  });
});
