import { expect } from '@open-wc/testing';
import { levelOf } from '../../src/domain/level.ts';
import type { Feed, Level } from '../../src/domain/model.ts';
import { operatingStatus } from '../../src/domain/operating-status.ts';
import { sortableWait, upperWait, waitOf } from '../../src/domain/wait.ts';
import { commonOf, documentOf, known, readClean, replay, sum, type Place, type Replay } from './replay.ts';

const LEVELS = { none: 'none', short: 'short', medium: 'moderate', long: 'long' } as const;

function communityOf(place: Place): object {
  const { waiting, waitMinutes, waitMinutesMin: min, waitMinutesMax: max, queue, status } = place;
  const wait = waitMinutes ?? (min === undefined && max === undefined ? undefined : known({ min, max }));
  return {
    ...commonOf(place),
    // 'Waits for supply' is a pause for which the source gives a reason.
    ...known({ status: status === 'waiting-for-supply' ? 'paused' : status }),
    queue: known({ waiting, waitMinutes: wait, level: queue && LEVELS[queue] }),
  };
}

const feedsOf = (data: Replay): Feed[] =>
  data.steps.map(step => readClean(documentOf(data, step, step.sites.map(communityOf))));

describe('real: queues (skipped where ../shared/data is not there)', () => {
  it('reads 80 steps of 34 test centres of Hong Kong, with the tickets of the file', async function () {
    const data = await replay(this, 'hk-test-centres-2022');
    const feeds = feedsOf(data);
    expect(feeds.length).to.equal(80);
    feeds.forEach((feed, at) => {
      const sites = data.steps[at]?.sites ?? [];
      expect(feed.communities.length).to.equal(34);
      expect(feed.communities.map(({ queue }) => queue?.waiting)).to.deep.equal(
        sites.map(({ waiting }) => waiting),
      );
      expect(sum(feed.communities.map(({ queue }) => queue?.waiting))).to.equal(
        sum(sites.map(({ waiting }) => waiting)),
      );
    });
  });

  it('keeps a centre that gave out no ticket unknown: it has no 0', async function () {
    const [feed] = feedsOf(await replay(this, 'hk-test-centres-2022'));
    expect(feed?.communities.some(({ queue }) => queue?.waiting === undefined)).to.equal(true);
    expect(feed?.communities[0]?.queue).to.deep.equal({});
  });

  it('gives each centre its own time, and its names in both languages', async function () {
    const data = await replay(this, 'hk-test-centres-2022');
    const [feed] = feedsOf(data);
    const [site] = data.steps[0]?.sites ?? [];
    expect(feed?.communities[0]?.asOf).to.equal(Date.parse(site?.updatedAt ?? ''));
    expect(feed?.communities[0]?.name).to.deep.equal(site?.names);
  });

  for (const [name, steps, sites] of [
    ['nyc-test-sites-2020', 72, 55],
    ['nyc-test-sites-2021', 94, 29],
  ] as const) {
    it(`reads the bands of ${name}: as given, with an open end over 120, and unknown where not reported`, async function () {
      const data = await replay(this, name);
      const feeds = feedsOf(data);
      expect(feeds.length).to.equal(steps);
      expect(Math.max(...feeds.map(({ communities }) => communities.length))).to.equal(sites);
      const seen = { unknown: 0, open: 0, none: 0, all: 0 };
      feeds.forEach((feed, at) => {
        const now = feed.generatedAt ?? 0;
        feed.communities.forEach((community, index) => {
          const site = data.steps[at]?.sites[index];
          const queue = community.queue ?? {};
          const wait = waitOf(queue, operatingStatus(community, now, 'fresh'), 'fresh');
          seen.all++;
          if (
            site?.waitMinutes === undefined &&
            site?.waitMinutesMin === undefined &&
            site?.waitMinutesMax === undefined
          ) {
            expect(wait).to.deep.equal({ kind: 'none', why: 'no-numbers' });
            seen.unknown++;
            return;
          }
          expect(wait.kind).to.equal('reported');
          expect(upperWait(wait)).to.equal(site.waitMinutes ?? site.waitMinutesMax);
          expect(sortableWait(wait)).to.equal(site.waitMinutes ?? site.waitMinutesMax ?? site.waitMinutesMin);
          const level = levelOf(queue, wait, { unit: 'minutes', levels: [30, 60] });
          if (site.waitMinutes === 0) {
            expect(level).to.equal('none');
            seen.none++;
          } else expect(level).not.to.equal('none');
          if (upperWait(wait) === undefined) {
            expect(level).to.equal('long');
            seen.open++;
          }
        });
      });
      expect(seen.unknown / seen.all).to.be.above(0.05);
      expect(seen.open).to.be.above(0);
    });
  }

  it('reads 14 hours of 549 sites of São Paulo, with the levels of the file and no number', async function () {
    const data = await replay(this, 'sp-vaccination-queues-2021');
    const feeds = feedsOf(data);
    expect(feeds.length).to.equal(14);
    expect(Math.max(...feeds.map(({ communities }) => communities.length))).to.equal(549);
    feeds.forEach((feed, at) => {
      const sites = data.steps[at]?.sites ?? [];
      const levels = sites.map(({ queue }): Level | undefined => queue && LEVELS[queue]);
      expect(feed.communities.map(({ queue }) => queue?.level)).to.deep.equal(levels);
      expect(feed.communities.some(({ queue }) => queue?.waiting !== undefined)).to.equal(false);
      expect(feed.communities.map(({ asOf }) => asOf)).to.deep.equal(
        sites.map(({ updatedAt }) => (updatedAt === undefined ? undefined : Date.parse(updatedAt))),
      );
    });
  });

  it('says of a closed site of São Paulo that nobody is served, never that nobody waits', async function () {
    const data = await replay(this, 'sp-vaccination-queues-2021');
    const [feed] = feedsOf(data);
    const closed = (feed?.communities ?? []).filter(({ status }) => status === 'closed');
    expect(closed.length).to.be.above(0);
    for (const community of closed) {
      const queue = community.queue ?? {};
      const wait = waitOf(queue, operatingStatus(community, feed?.generatedAt ?? 0, 'fresh'), 'fresh');
      expect(wait).to.deep.equal({ kind: 'none', why: 'not-serving' });
      expect(levelOf(queue, wait, undefined)).to.equal(undefined);
    }
  });
});
