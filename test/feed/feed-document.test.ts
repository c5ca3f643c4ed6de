import { expect } from '@open-wc/testing';
import type { FeedDocument, TimeMember } from '../../src/feed/feed-document.ts';
import { feedJsonSchema } from '../../src/feed/json-schema.ts';
import { parseFeed } from '../../src/feed/parse.ts';
import { calendar } from '../../src/text/calendar.ts';

// The compiler refuses a name too many or too few.
const TIME_MEMBERS: Readonly<Record<TimeMember, true>> = {
  accessSince: true,
  asOf: true,
  closesAt: true,
  end: true,
  endsAt: true,
  from: true,
  generatedAt: true,
  lastJoinAt: true,
  opensAt: true,
  resultsUpTo: true,
  resumesAt: true,
  start: true,
  startsAt: true,
  until: true,
  validUntil: true,
};

/** With what is written in another way than a `Feed` has it. */
const DOCUMENT: FeedDocument = {
  version: 1,
  generatedAt: '2021-01-06T15:40:00+08:00',
  name: { en: 'Yuhua' },
  lang: null,
  busy: { unit: 'people', levels: [20, 50] },
  campaign: { startsAt: '2021-01-06T06:00:00+08:00' },
  shards: ['/west.json', { url: '/east.json', districts: ['East'] }],
  communities: [
    {
      id: 'a',
      name: 'A',
      status: 'open',
      location: [114.5, 38],
      queue: {
        waitMinutes: 20,
        history: [['2021-01-06T15:30:00+08:00', 12]],
        asOf: '2021-01-06T15:38:00+08:00',
      },
      testing: { history: [['2021-01-06T15:30:00+08:00', { sampled: 30, resulted: null }]] },
      volunteers: { shifts: [{ start: '2021-01-06T14:00:00+08:00', end: '2021-01-06T18:00:00+08:00' }] },
      sites: [{ id: 'gate', name: 'Gate', queue: { waitMinutes: { min: 10, max: 20 } } }],
    },
  ],
};

const isTime = (schema: unknown): boolean =>
  /^\{[^[]*(?:"anyOf":\[)?\{?"\$ref":"#\/\$defs\/Time"/.test(JSON.stringify(schema));

describe('feed/feed-document', () => {
  it('is read without an issue', () => {
    expect(parseFeed(JSON.stringify(DOCUMENT), calendar).issues).to.deep.equal([]);
  });

  it('has times as text where the JSON Schema has times', () => {
    const { $defs } = feedJsonSchema() as { $defs: Record<string, { properties?: Record<string, unknown> }> };
    const found = new Set<string>();
    const others = new Set<string>();
    for (const { properties = {} } of Object.values($defs)) {
      for (const [name, schema] of Object.entries(properties)) (isTime(schema) ? found : others).add(name);
    }
    expect([...found].sort()).to.deep.equal(Object.keys(TIME_MEMBERS));
    expect(
      [...found].filter(name => others.has(name)),
      'a name means one thing',
    ).to.deep.equal([]);
  });
});
