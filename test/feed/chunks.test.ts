import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Community } from '../../src/domain/model.ts';
import { parseFeed, readFeedInChunks, type Reading } from '../../src/feed/parse.ts';
import { runInChunks } from '../../src/lib/chunked-work.ts';
import { parseInChunks } from '../support/chunks.ts';
import { createStore } from '../../src/feed/store.ts';
import { calendar } from '../../src/text/calendar.ts';
import { WRITTEN } from '../support/feeds.ts';
import { FULL_FEED } from '../support/full-feed.ts';
import { places, replaced, type Path } from '../support/json.ts';

interface Raw {
  id: unknown;
  name?: string;
  [member: string]: unknown;
}

function raw(count: number, more: (index: number) => object = () => ({})): Raw[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    name: `C ${index}`,
    queue: { waiting: index, history: [[new Date(WRITTEN).toISOString(), index]] },
    ...more(index),
  }));
}

function text(communities: readonly Raw[], more: object = {}): string {
  return JSON.stringify({ version: 1, generatedAt: new Date(WRITTEN).toISOString(), ...more, communities });
}

/** Reads one after the other, each by way of the one before it. */
async function readAll(...texts: readonly string[]): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const each of texts)
    readings.push(await parseInChunks(each, calendar, () => undefined, readings[readings.length - 1]));
  return readings;
}

const communitiesOf = ({ feed }: Reading): readonly Community[] => feed?.communities ?? [];

describe('feed/parse in slices', () => {
  it('gives what reading at once gives, issues and all', async () => {
    const wrong = raw(1200, index => ({
      ...(index % 7 === 0 && { queue: { waiting: '12' } }),
      ...(index % 11 === 0 && { id: `c${index - 1}` }),
      ...(index % 13 === 0 && { name: '' }),
      ...(index % 400 === 3 && { id: null }),
      accessSince: '2021-01-06',
    }));
    const body = text(wrong, { timeZone: 'Asia/Shanghai', shards: [5], notices: 5 });
    const { past: _, ...sliced } = await parseInChunks(body, calendar, () => Promise.resolve());
    expect(sliced).to.deep.equal(parseFeed(body, calendar));
    expect(sliced.issues.length).to.be.greaterThan(100);
  });

  it('pauses between communities where there are many, and not where there are few', async () => {
    let pauses = 0;
    const pause = (): Promise<void> => (pauses++, Promise.resolve());
    expect(parseInChunks(text(raw(499)), calendar, pause) instanceof Promise).to.equal(false);
    expect(pauses).to.equal(0);
    await parseInChunks(text(raw(500)), calendar, pause);
    expect(pauses).to.equal(500);
    const value = runInChunks(readFeedInChunks(JSON.parse(text(raw(500))), calendar), () => undefined);
    expect(value instanceof Promise, 'no pause is needed').to.equal(false);
  });

  it('never rejects, also where a value resists only in a later slice', async () => {
    const communities = raw(600);
    Object.defineProperty(communities[550], 'name', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    const reading = await runInChunks(readFeedInChunks({ version: 1, communities }, calendar), () =>
      Promise.resolve(),
    );
    expect(reading.issues[0]?.code).to.equal('value/too-deep');
  });

  describe('of a text, which is its own', () => {
    const read = async (body: string): Promise<Reading> => {
      const { past: _, ...reading } = await parseInChunks(body, calendar, () => undefined);
      return reading;
    };

    it('gives what reading a value gives that must not be kept, whatever stands where', async () => {
      const all = places(FULL_FEED).filter(path => path.length > 0);
      const value = fc.oneof(
        fc.constantFrom<unknown>(0, -1, 0.5, 1e300, '180', ' A ', ' ', '', null, true, [], {}, { id: 'a' }),
        fc.constantFrom<unknown>('2021-01-06', '2021-01-06T15:40+08:00', { en: ' x' }, { min: 3 }, [1, 2]),
        fc.jsonValue({ maxDepth: 3 }),
      );
      const faults = fc.array(fc.tuple(fc.constantFrom<Path>(...all), value), { maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(faults, async found => {
          const doc = found.reduce<unknown>((inside, [path, by]) => replaced(inside, path, by), FULL_FEED);
          const body = JSON.stringify(doc);
          expect(await read(body)).to.deep.equal(parseFeed(body, calendar));
        }),
        { numRuns: 1000 },
      );
    }).timeout(60_000);

    it('takes no negative zero over, no stranger and nothing that says nothing, and copies no more than it must', async () => {
      const body = text([
        { id: 'a', name: 'A', testing: { sampled: 5 }, queue: { waiting: 'x', 'x-note': 1, stations: 2 } },
      ])
        .replace('"x"', '-0')
        .replace('{"sampled":5}', '{"sampled":5,"__proto__":{"sent":1},"sent":null}');
      const [{ queue, testing }] = communitiesOf(await read(body)) as [Community];
      expect(Object.entries(queue ?? {})).to.deep.equal([
        ['waiting', 0],
        ['stations', 2],
      ]);
      expect(Object.is(queue?.waiting, 0)).to.equal(true);
      expect(testing).to.deep.equal({ sampled: 5 });
      expect(Object.getPrototypeOf(testing)).to.equal(Object.prototype);
    });

    it('does not take for settled what a page has put on Object.prototype', async () => {
      const everything: Record<string, unknown> = Object.prototype as never;
      const body = text([{ id: 'a', queue: { waiting: 1 }, accessSince: '2021-01-06' }]);
      const before = JSON.stringify(await read(body));
      const words = [
        'name',
        'status',
        'waiting',
        'stations',
        'timeZone',
        'generatedAt',
        'p50',
        'communities',
      ];
      try {
        for (const word of words) everything[word] = 60;
        expect(JSON.stringify(await read(body))).to.equal(before);
      } finally {
        for (const word of words) delete everything[word];
      }
    });
  });

  describe('by way of the document before', () => {
    it('keeps each community that has not changed as the same object, wherever it stands now', async () => {
      const before = raw(20);
      const after = [
        ...raw(20)
          .sort((a, b) => String(b.id).localeCompare(String(a.id)))
          .slice(0, 15),
        ...raw(25).slice(20),
      ];
      after[0] = { ...after[0]!, status: 'open' };
      const [one, two] = await readAll(text(before), text(after));
      const old = new Map(communitiesOf(one!).map(community => [community.id, community]));
      const kept = communitiesOf(two!).filter(community => old.get(community.id) === community);
      expect(kept.length).to.equal(14);
      expect(communitiesOf(two!)).to.deep.equal(communitiesOf(parseFeed(text(after), calendar)));
    });

    const changes: readonly (readonly [what: string, before: object, after: object])[] = [
      ['a number', { testing: { sampled: 1 } }, { testing: { sampled: 2 } }],
      ['a number that is a text now', { testing: { sampled: 1 } }, { testing: { sampled: '1' } }],
      ['an entry more', { tips: ['a'] }, { tips: ['a', 'b'] }],
      ['an entry less', { tips: ['a', 'b'] }, { tips: ['a'] }],
      ['a member less', { reason: 'a', status: 'open' }, { status: 'open' }],
      ['another member', { reason: 'a' }, { status: 'open' }],
      ['a list that was an object', { tips: { 0: 'a' } }, { tips: ['a'] }],
      ['nothing that was something', { testing: { sampled: 1 } }, { testing: null }],
      ['something that was nothing', { testing: null }, { testing: { sampled: 1 } }],
      ['a text that was a list of its letters', { tips: ['a'] }, { tips: 'a' }],
      ['the order of a history', { tips: ['a', 'b'] }, { tips: ['b', 'a'] }],
      ['the order of languages', { reason: { sk: 'a', de: 'b' } }, { reason: { de: 'b', sk: 'a' } }],
      ['an entry that is an object now', { tips: ['a'] }, { tips: [{ en: 'a' }] }],
      ['a list where an object was', { testing: { sampled: 1 } }, { testing: [] }],
      ['a member more, at the end', { status: 'open' }, { status: 'open', reason: 'a' }],
      ['nothing where an object was', { status: {} }, { status: null }],
    ];
    for (const [what, before, after] of changes) {
      it(`sees ${what}`, async () => {
        const next = text(raw(1, () => after));
        const [one, two] = await readAll(text(raw(1, () => before)), next);
        expect(communitiesOf(two!)[0]).not.to.equal(communitiesOf(one!)[0]);
        expect(two!.feed).to.deep.equal(parseFeed(next, calendar).feed);
      });
    }

    it('sees a member called __proto__ that was another', async () => {
      const body = (member: string): string =>
        text(raw(1)).replace('"id":"c0"', `"id":"c0",${member}:{},"status":"open"`);
      const [one, two, three] = await readAll(body('"__proto__"'), body('"x"'), body('"__proto__"'));
      expect(communitiesOf(two!)[0]).not.to.equal(communitiesOf(one!)[0]);
      expect(communitiesOf(three!)[0]).not.to.equal(communitiesOf(two!)[0]);
    });

    it('takes nothing for a member that a page has put on Object.prototype, in one document or the other', async () => {
      const everything: Record<string, unknown> = Object.prototype as never;
      const place = { id: 'a', name: 'A' };
      const [less, more] = [text([place]), text([{ ...place, status: 'open' }])];
      try {
        everything['status'] = 'open';
        for (const pair of [[less, more] as const, [more, less] as const]) {
          const [one, two] = await readAll(...pair);
          expect(communitiesOf(two!)[0]).not.to.equal(communitiesOf(one!)[0]);
          expect(Object.keys(communitiesOf(two!)[0]!)).to.deep.equal(
            Object.keys(communitiesOf(parseFeed(pair[1], calendar))[0]!),
          );
        }
      } finally {
        delete everything['status'];
      }
    });

    it('knows lists for the same on a page that has put methods on Array.prototype', async () => {
      const lists: Record<string, unknown> = Array.prototype as never;
      try {
        lists['last'] = () => 1;
        const [one, two] = await readAll(text(raw(2)), text(raw(2), { lang: 'en' }));
        expect(communitiesOf(two!)).to.deep.equal(communitiesOf(one!));
        expect(communitiesOf(two!)[1]).to.equal(communitiesOf(one!)[1]);
      } finally {
        delete lists['last'];
      }
    });

    it('keeps communities whose ids are numbers', async () => {
      const places = [...raw(2), { id: 7, name: 'Seven' }];
      const [one, two] = await readAll(text(places), text([...places.slice(1), ...places.slice(0, 1)]));
      expect(communitiesOf(two!)[1]).to.equal(communitiesOf(one!)[2]);
    });

    it('is not undone by an id that resists', async () => {
      for (const id of [{ toString: 1 }, [1], true, ' ']) {
        const readings = await readAll(text([{ id }, ...raw(1)]), text([{ id }, ...raw(1)], { lang: 'en' }));
        expect(readings.map(reading => communitiesOf(reading).map(community => community.id))).to.deep.equal([
          ['c0'],
          ['c0'],
        ]);
      }
    });

    it('says again what is wrong with a community that has not changed, where it stands now', async () => {
      const bad: Raw = { id: 'bad', name: 'B', queue: { waiting: 'many' } };
      const [one, two] = await readAll(text([bad, ...raw(2)]), text([...raw(2), bad]));
      const said = (reading: Reading): readonly string[] => reading.issues.map(({ pointer }) => pointer);
      expect(said(one!)).to.deep.equal(['/communities/0/queue/waiting']);
      expect(said(two!)).to.deep.equal(['/communities/2/queue/waiting']);
      expect(communitiesOf(two!)[2]).to.equal(communitiesOf(one!)[0]);
    });

    it('reads all anew where the zone has changed: dates end at another time', async () => {
      const places = raw(1, () => ({ accessSince: '2021-01-06' }));
      const bodies = ['Asia/Shanghai', 'Europe/Bratislava', 'Mars'].map(timeZone =>
        text(places, { timeZone }),
      );
      const readings = await readAll(...bodies);
      readings.forEach((reading, index) =>
        expect(reading.feed).to.deep.equal(parseFeed(bodies[index]!, calendar).feed),
      );
    });

    it('keeps the first of two with one id, time after time', async () => {
      const twice = [...raw(1), { ...raw(1)[0]!, name: 'other' }];
      const readings = await readAll(text(twice), text(twice), text(twice, { lang: 'en' }));
      expect(new Set(readings.map(reading => communitiesOf(reading)[0])).size).to.equal(1);
      expect(readings.map(({ issues }) => issues.map(({ code }) => code))).to.deep.equal(
        Array.from({ length: 3 }, () => ['id/duplicate']),
      );
    });

    it('is not undone by a nesting that is deeper than anything of ours', async () => {
      const deep = text(raw(2)).replace(
        '"id":"c1"',
        `"id":"c1","x-deep":${'['.repeat(20_000)}${']'.repeat(20_000)}`,
      );
      const readings = await readAll(deep, deep);
      expect(readings.map(reading => communitiesOf(reading).length)).to.deep.equal([2, 2]);
    });

    it('compares with nothing where there was no good document', async () => {
      const [bad, good] = await readAll('{', text(raw(3)));
      expect(bad!.feed).to.equal(null);
      expect(communitiesOf(good!).length).to.equal(3);
    });
  });

  describe('in a store', () => {
    const document = (waiting: number, minutes: number): string =>
      text([{ id: 'a', name: 'A', queue: { waiting } }, ...raw(600)], {
        generatedAt: new Date(WRITTEN + minutes * 60_000).toISOString(),
      });

    it('hands the reader what came before, and keeps what has not changed', async () => {
      const store = createStore({
        now: () => WRITTEN,
        read: (body, last) => parseInChunks(body, calendar, () => Promise.resolve(), last),
      });
      const shown = (): readonly Community[] =>
        'snapshot' in store.state ? store.state.snapshot.feed.communities : [];
      await store.accept(document(1, 0));
      const before = shown();
      await store.accept('<html>');
      await store.accept(document(2, 1));
      expect(shown()[0]?.queue?.waiting).to.equal(2);
      expect(
        shown()
          .slice(1)
          .every((community, index) => community === before[index + 1]),
      ).to.equal(true);
    });

    it('a document that comes while another is read wins; the slower one still shows until then', async () => {
      const held: (() => void)[] = [];
      const told: unknown[] = [];
      const store = createStore({
        now: () => WRITTEN,
        read: async body => (await new Promise<void>(go => held.push(go)), parseFeed(body, calendar)),
      });
      store.subscribe(state =>
        told.push('snapshot' in state && state.snapshot.feed.communities[0]?.queue?.waiting),
      );
      const [one, two, three] = [1, 2, 3].map(turn => store.accept(document(turn, turn)));
      held[0]!();
      await one;
      held[2]!();
      await three;
      held[1]!();
      expect(await two).to.equal(null);
      expect(told).to.deep.equal([1, 3]);
    });
  });
});
