import { expect } from '@open-wc/testing';
import { decreasedStages, percent } from '../../src/domain/progress.ts';
import type { Feed } from '../../src/domain/model.ts';
import {
  commonOf,
  documentOf,
  readClean,
  replay,
  sum,
  testingOf,
  type Place,
  type Replay,
} from './replay.ts';

/** A district with its steps so far as history. In the antigen rounds who was tested was sampled. */
function communityOf(place: Place, before: readonly (readonly [at: string, place: Place])[]): object {
  const history = before
    .filter(([, { tested }]) => tested !== undefined)
    .map(([at, { tested }]) => [at, { resulted: tested }]);
  return { ...commonOf(place), testing: { ...testingOf(place), history } };
}

/** All steps as feeds, each with the earlier ones of its round. */
function feedsOf(data: Replay): Feed[] {
  return data.steps.map((step, index) => {
    const earlier = data.steps.slice(0, index).filter(({ round }) => round === step.round);
    const communities = step.communities.map(place => {
      const before = earlier.flatMap(({ updatedAt, communities: all }) =>
        all.filter(({ id }) => id === place.id).map(found => [updatedAt, found] as const),
      );
      return communityOf(place, before);
    });
    return readClean(documentOf(data, step, communities));
  });
}

describe('real: Slovakia 2020 and 2021 (skipped where ../shared/data is not there)', () => {
  it('reads every district of every step without an issue, with the numbers of the file', async function () {
    const data = await replay(this, 'sk-districts-2020');
    const feeds = feedsOf(data);
    expect(feeds.length).to.equal(9);
    feeds.forEach((feed, at) => {
      const places = data.steps[at]?.communities ?? [];
      expect(feed.communities.map(({ testing }) => testing?.resulted)).to.deep.equal(
        places.map(({ tested }) => tested),
      );
      expect(feed.communities.map(({ testing }) => testing?.positive)).to.deep.equal(
        places.map(({ positive }) => positive),
      );
    });
  });

  it('keeps a population that ends in .5', async function () {
    const [feed] = feedsOf(await replay(this, 'sk-districts-2020'));
    const found = feed?.communities.find(({ id }) => id === 'SK0317');
    expect(found?.testing).to.include({ population: 62_663.5, resulted: 17_711, positive: 829 });
    expect(percent(found?.testing?.resulted, found?.testing?.population)).to.equal(28);
  });

  it('reads Košice IV over 100 %: 80,426 of 60,126 are 133 %', async function () {
    const feeds = feedsOf(await replay(this, 'sk-districts-2020'));
    const shares = feeds.flatMap(({ communities }) =>
      communities
        .filter(({ name }) => JSON.stringify(name).includes('Košice IV'))
        .map(({ testing }) => [testing?.resulted, percent(testing?.resulted, testing?.population)] as const),
    );
    expect(shares).to.deep.include([80_426, 133]);
  });

  it('marks the counts that fall: Detva 20,660 → 19,704, and no district else of a count that rose', async function () {
    const data = await replay(this, 'sk-districts-2020');
    const marked = new Map<string, number>();
    feedsOf(data).forEach((feed, at) => {
      for (const { id, testing } of feed.communities) {
        const found = decreasedStages(testing ?? {}).get('resulted')?.[1];
        const step = data.steps[at];
        const before = data.steps
          .slice(0, at)
          .filter(({ round }) => round === step?.round)
          .map(({ communities }) => communities.find(place => place.id === id)?.tested ?? 0);
        const now = testing?.resulted;
        expect(found, id).to.equal(
          now !== undefined && Math.max(0, ...before) > now ? Math.max(...before) : undefined,
        );
        if (found !== undefined)
          marked.set(`${JSON.stringify(step?.communities.find(each => each.id === id)?.name)} ${now}`, found);
      }
    });
    expect(marked.get('"Detva" 19704')).to.equal(20_660);
    expect(marked.size).to.be.at.least(1);
  });

  it('reads 2,697, 1,579 and 459 municipalities, and the sums are those of the file', async function () {
    const data = await replay(this, 'sk-municipalities-2020');
    const feeds = feedsOf(data);
    expect(feeds.map(({ communities }) => communities.length)).to.deep.equal([2697, 1579, 459]);
    feeds.forEach((feed, at) => {
      const places = data.steps[at]?.communities ?? [];
      expect(sum(feed.communities.map(({ testing }) => testing?.resulted))).to.equal(
        sum(places.map(({ tested }) => tested)),
      );
      expect(feed.communities.some(({ testing }) => testing?.population !== undefined)).to.equal(false);
    });
    // Mobile teams belong to no district, and are given none.
    expect(feeds[0]?.communities.find(({ id }) => id === 'SK-mobilne-timy')).not.to.have.property('district');
  });

  it('reads 42 days of 2021, of which repeated tests pass the population', async function () {
    const data = await replay(this, 'sk-daily-2021');
    const last = data.steps.at(-1);
    expect(data.steps.length).to.equal(42);
    for (const step of data.steps) {
      const feed = readClean(
        documentOf(
          data,
          step,
          step.communities.map(place => communityOf(place, [])),
        ),
      );
      expect(feed.communities.map(({ testing }) => testing?.resulted)).to.deep.equal(
        step.communities.map(({ tested }) => tested),
      );
      // A date alone is its start in Slovakia, marked as a whole day.
      expect(feed.generatedAt).to.equal(Date.parse(`${step.updatedAt}T00:00+01:00`) + 1);
    }
    const over = (last?.communities ?? []).filter(
      ({ tested, population }) => (percent(tested, population) ?? 0) > 100,
    );
    expect(over.length).to.be.at.least(1);
  });
});
