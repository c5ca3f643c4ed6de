import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Feed } from '../../src/domain/model.ts';
import { originOf } from '../../src/domain/shards.ts';
import { ISSUE_LIMIT } from '../../src/feed/fields.ts';
import { issueOf, type Issue } from '../../src/feed/issues.ts';
import { whole, type Part, type Places } from '../../src/feed/shards-whole.ts';
import type { Snapshot } from '../../src/feed/snapshot.ts';
import { createStore } from '../../src/feed/store.ts';

const NOTHING = { feed: null, issues: [] };

/** A document with communities of these ids, in this order. */
function feedOf(ids: readonly string[]): Feed {
  return { version: 1, communities: ids.map(id => ({ id, name: id })) };
}

function snapshotOf(feed: Feed, receivedAt: number): Snapshot {
  return { feed, issues: [], receivedAt, revision: 1 };
}

/** A shard with that document; without one it has not come. */
function partOf(feed: Feed | null, at: number): Part {
  const store = createStore({ read: () => NOTHING, now: () => 100 + at });
  if (feed) store.take({ feed, issues: [] });
  return { shard: { url: `${at}.json` }, pointer: `/shards/${at}`, address: null, store };
}

describe('feed/shards-whole', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 4 });
  const shard = fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 6, arbitrary: ids.map(feedOf) },
  );
  /** The next documents: some are the same, some have the same ids, some have others or none. */
  const change = fc.constantFrom<'same' | 'again' | 'other'>('same', 'same', 'again', 'other');
  const round = fc.tuple(fc.array(fc.tuple(change, shard), { minLength: 4, maxLength: 4 }), ids.map(feedOf));

  it('gives with what is known of the documents before what it gives without', () => {
    fc.assert(
      fc.property(fc.array(round, { minLength: 1, maxLength: 6 }), rounds => {
        let documents: (Feed | null)[] = [null, null, null, null];
        let last: Places | undefined;
        rounds.forEach(([changes, own], turn) => {
          documents = documents.map((before, at) => {
            const [what, other] = changes[at] ?? ['same', null];
            if (what === 'other') return other;
            return what === 'same' || !before ? before : feedOf(before.communities.map(({ id }) => id));
          });
          const index = snapshotOf(own, turn);
          const parts = documents.map(partOf);
          const known = whole(index, parts, [], last);
          last = known.found;
          const fresh = whole(index, parts, []);
          expect([known.feed, known.issues]).to.deep.equal([fresh.feed, fresh.issues]);
          const here = [own, ...documents].filter(feed => feed !== null);
          for (const community of known.feed.communities) {
            const from = here.find(feed => feed.communities.some(({ id }) => id === community.id));
            expect(from?.communities, 'the first that has it').to.include(community);
            expect(originOf(known.feed, community, 0).feed).to.deep.equal(from);
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  it('looks for no id again where all documents have the ones they had', () => {
    const documents = [feedOf(['a', 'b']), feedOf(['c'])];
    const first = whole(snapshotOf(feedOf([]), 0), documents.map(partOf), []);
    const changed = [feedOf(['a', 'b']), documents[1] ?? null];
    const next = whole(snapshotOf(feedOf([]), 1), changed.map(partOf), [], first.found);
    expect(next.feed.places).to.equal(first.feed.places);
    expect(next.feed.communities[0]).to.equal(changed[0]?.communities[0]);
  });

  it('loses no notice to another one that has its id in another document, and says the same only once', () => {
    const noticeOf = (title: string) => ({ ...feedOf([]), notices: [{ id: '1', title }] });
    const documents = ['Open', 'Ice', 'Ice'].map((title, at) => partOf(noticeOf(title), at));
    const { feed } = whole(snapshotOf(noticeOf('Open'), 0), documents, []);
    expect(feed.notices?.map(({ title }) => title)).to.deep.equal(['Open', 'Ice']);
  });

  it('counts an agency once, whose staff several documents give', () => {
    const agencyOf = (staff: number) => ({ ...feedOf([]), agencies: [{ id: 'x', staff }] });
    const { feed } = whole(snapshotOf(agencyOf(26), 0), [partOf(agencyOf(30), 0)], []);
    expect(feed.agencies).to.deep.equal([{ id: 'x', staff: 26 }]);
  });

  it('keeps no more issues of all documents than are kept of one, however many shards have failed', () => {
    const issues = (count: number): Issue[] =>
      Array.from({ length: count }, (_, at) => issueOf('value/not-a-count', 'x', `/communities/${at}`));
    const index = { ...snapshotOf(feedOf(['a']), 0), issues: issues(ISSUE_LIMIT) };
    for (const [faults, kept] of [
      [0, ISSUE_LIMIT],
      [20, ISSUE_LIMIT],
      [ISSUE_LIMIT + 20, ISSUE_LIMIT + 20],
    ] as const) {
      expect(whole(index, [partOf(feedOf(['b']), 0)], issues(faults)).issues.length).to.equal(kept);
    }
  });
});
