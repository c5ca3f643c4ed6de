import { expect } from '@open-wc/testing';
import type { Feed } from '../../src/domain/model.ts';
import { ageView } from '../../src/ui/age-view.ts';
import { communityContext } from '../../src/ui/context.ts';
import { parseInChunks } from '../support/chunks.ts';
import { calendar } from '../../src/text/calendar.ts';
import { wordsFor } from '../../src/text/words.ts';
import { VIEWS } from '../support/shown.ts';
import { ago } from '../support/views.ts';
import { communityEntries, rowOf } from '../../src/ui/list/entries.ts';
import type { Cell } from '../../src/ui/panel.ts';

const NOW = Date.parse(ago(0));
const words = wordsFor('en', 'Asia/Shanghai', 'en');

async function read(document: object): Promise<Feed> {
  const { feed } = await parseInChunks(
    JSON.stringify({ version: 1, ...document }),
    calendar,
    () => undefined,
  );
  return feed!;
}

/** A feed in shards with one of them, as feed/shards-whole.ts puts it together. */
function wholeOf(index: Feed, shard: Feed): Feed {
  const { communities } = shard;
  const origins = [{ feed: shard, receivedAt: NOW }];
  return { ...index, communities, ...{ origins, places: new Map(communities.map(({ id }) => [id, 0])) } };
}

describe('ui/context, of feeds in shards', () => {
  const shard = {
    generatedAt: ago(1),
    validUntil: ago(-20.25),
    busy: { unit: 'people', levels: [20, 50] },
    communities: [{ id: 'a', name: 'A', status: 'open', asOf: ago(1), queue: { waiting: 100 } }],
  };
  const index = { generatedAt: ago(1), busy: { unit: 'people', levels: [200, 500] }, communities: [] };

  it("judges a community by its own document's levels", async () => {
    const feed = wholeOf(await read(index), await read(shard));
    const [community] = feed.communities;
    const context = { feed, now: NOW, receivedAt: NOW, staleAfter: null, words };
    const alone = { ...context, feed: await read(shard) };
    const cell = (key: string, at: typeof context): Cell => {
      const list = VIEWS['queue']!.list(at.feed.communities, at);
      return list.columns.find(each => each.key === key)!.cell(community!);
    };
    expect(cell('level', context)).to.deep.equal({ text: 'long' });
    expect(cell('wait', context)).to.deep.equal({ text: 'long', meter: 3 });
    expect(cell('wait', context)).to.deep.equal(cell('wait', alone));
  });

  it('judges a place by the document of its community, whatever else bears its id', async () => {
    const gate = { id: 'gate', name: 'Gate', status: 'open', asOf: ago(600), queue: { waiting: 100 } };
    const own = await read({ ...shard, communities: [{ ...shard.communities[0], sites: [gate] }] });
    const other = await read({
      generatedAt: ago(1),
      staleAfter: { queue: 80_000 },
      communities: [{ id: 'gate', name: 'Gate', queue: { waiting: 1 } }],
    });
    const communities = [...own.communities, ...other.communities];
    const origins = [own, other].map(feed => ({ feed, receivedAt: NOW }));
    const places = new Map([
      ['a', 0],
      ['gate', 1],
    ]);
    const feed = { ...(await read(index)), communities, ...{ origins, places } };
    const context = { feed, now: NOW, receivedAt: NOW, staleAfter: null, words };
    const view = VIEWS['queue']!.list(communities, context);
    const [community] = own.communities;
    const unfolded = communityEntries(community!, { isUnfolded: () => true, placesOf: view.placesOf });
    const rows = [...unfolded.map(({ of }) => of), ...other.communities].map(of => rowOf(of, view, []));
    expect(rows.map(({ name, age }) => [name.text, age?.freshness])).to.deep.equal([
      ['A', 'fresh'],
      ['Gate', 'expired'],
      ['Gate', 'fresh'],
    ]);
  });

  it('knows that its numbers end with its own document', async () => {
    const feed = wholeOf(await read({ ...index, validUntil: ago(-500) }), await read(shard));
    const [community] = feed.communities;
    const context = { feed, now: NOW, receivedAt: NOW, staleAfter: null, words };
    const at = communityContext(community!, { ...context, now: NOW + 20.1 * 60_000 });
    expect(ageView(at.age('queue'), 'queue', at.own).changesAt).to.equal(NOW + 20.25 * 60_000 + 1);
  });
});

describe('ui/context, of a time in doubt', () => {
  const asOf = Date.parse(ago(10));
  const view = (more: object, at = asOf): readonly string[] => {
    const feed: Feed = { version: 1, communities: [] };
    const context = { feed, now: NOW, receivedAt: NOW, staleAfter: null, words, ...more };
    const community = { id: 'a', name: 'A', queue: { asOf: at } };
    const age = communityContext(community, context).age('queue');
    const { ago, doubt } = ageView(age, 'queue', context);
    return [age.freshness, ago, doubt];
  };

  it('gives the age, with a word of doubt', () => {
    expect(view({})).to.deep.equal(['fresh', '10 min ago', '']);
    expect(view({ isTimeUncertain: true })).to.deep.equal(['uncertain', '10 min ago', 'time uncertain']);
  });

  it('gives no age below zero, and none of a day', () => {
    expect(view({}, NOW + 600_000)).to.deep.equal(['uncertain', '', 'time uncertain']);
    const day = Math.floor(NOW / 86_400_000) * 86_400_000 - 1;
    expect(view({ now: day + 60_000 }, day)).to.deep.equal(['uncertain', '', 'time uncertain']);
  });
});
