import { expect } from '@open-wc/testing';
import type { FeedCommunity, FeedDocument } from '../../../demo/replay/document.ts';
import { story } from '../../../demo/replay/story.ts';
import { at, recorded } from '../recorded.ts';

const NOW = at('2026-01-06T19:47:31+08:00');

describe('demo/replay/story', () => {
  let file: unknown;
  let feed: FeedDocument;
  const community = (id: string): FeedCommunity | undefined => feed.communities.find(one => one.id === id);
  const part = (id: string, name: string): Record<string, unknown> =>
    (community(id)?.[name] ?? {}) as Record<string, unknown>;

  before(async () => {
    file = await recorded('story.json');
    feed = story(file, NOW);
  });

  it('turns its five kinds of times into times of now', () => {
    expect(
      story({ a: ['T-20', 'H+2', 'H+1.5', 'Q+2.5', 'M+2', 'D-1', 'A120', 'T-shirt'] }, NOW),
    ).to.deep.equal({
      a: [
        '2026-01-06T19:27:00+08:00',
        '2026-01-06T21:00:00+08:00',
        '2026-01-06T20:30:00+08:00',
        '2026-01-06T22:00:00+08:00',
        '2026-01-07T02:00:00+08:00',
        '2026-01-05',
        'A120',
        'T-shirt',
      ],
    });
  });

  it('leaves no such time behind, whatever the hour', () => {
    for (let hour = 0; hour < 24; hour++)
      expect(JSON.stringify(story(file, NOW + hour * 3_600_000))).not.to.match(/"[THQMD][+-]\d/);
  });

  it('says that it is invented', () => {
    expect(feed['sample']).to.equal(true);
  });

  it('has both languages in every text that has one', () => {
    const texts = (value: unknown): object[] => {
      if (value === null || typeof value !== 'object') return [];
      const own = 'en' in value || 'zh-Hans' in value ? [value] : [];
      return [...own, ...Object.values(value).flatMap(texts)];
    };
    for (const text of texts(feed)) expect(text).to.have.all.keys('en', 'zh-Hans');
  });

  it('has every state, and twelve communities in three groups', () => {
    const states = new Set(feed.communities.map(one => one['status'] ?? 'unknown'));
    expect(states).to.have.all.keys('open', 'paused', 'full', 'closed', 'not-started', 'done', 'unknown');
    expect(new Set(feed.communities.map(one => one['district'])).size).to.equal(3);
    expect(feed.communities).to.have.length(12);
  });

  it('has a queue over its outdoor limit', () => {
    const { outdoors, groupSize, maxOutdoorGroups } = part('anheli', 'queue') as Record<string, number>;
    expect(outdoors).to.be.above((groupSize ?? NaN) * (maxOutdoorGroups ?? NaN));
  });

  it('has numbers 30 hours old, and a community that has none', () => {
    expect(at(String(community('huaiyuan')?.['asOf']))).to.equal(at('2026-01-05T13:47:00+08:00'));
    expect(community('dongming')).to.have.all.keys('id', 'name', 'district');
  });

  it('has 1,030 sampled of 1,000, and roles 8 of 5 and 1 of 8', () => {
    expect(part('xiyuan', 'testing')).to.include({ population: 1000, sampled: 1030 });
    const roles = part('nanli', 'volunteers')['roles'] as { onDuty: number; needed: number }[];
    expect(roles.map(role => [role.onDuty, role.needed])).to.deep.equal([
      [8, 5],
      [1, 8],
    ]);
  });

  it('has a name of 80 characters', () => {
    expect(
      feed.communities.some(one => typeof one.name === 'object' && one.name['en']?.length === 80),
    ).to.equal(true);
  });

  it('has a past, a current and a coming shift, and one over midnight, at any hour', () => {
    for (let hour = 0; hour < 24; hour++) {
      const now = NOW + hour * 3_600_000;
      const volunteers = story(file, now).communities[0]?.['volunteers'] as {
        shifts: { start: string; end: string }[];
      };
      const shifts = volunteers.shifts.map(({ start, end }) => ({
        start: at(start),
        end: at(end),
        days: [start.slice(8, 10), end.slice(8, 10)],
      }));
      expect(shifts.some(({ end }) => end <= now)).to.equal(true);
      expect(shifts.some(({ start, end }) => start <= now && now < end)).to.equal(true);
      expect(shifts.some(({ start }) => start > now)).to.equal(true);
      expect(shifts.some(({ days }) => days[0] !== days[1])).to.equal(true);
    }
  });
});

/** What the tests read of a community of the second district. */
interface Sample {
  readonly asOf: string;
  readonly closesAt: string;
  readonly lastJoinAt: string;
  readonly resumesAt: string;
  readonly queue: Readonly<Record<'waiting' | 'servedPerHour' | 'groupSize', number>>;
  readonly volunteers: { readonly roles?: readonly object[] };
  readonly testing: {
    readonly sampled: number;
    readonly history: readonly (readonly [string, { readonly sampled: number }])[];
  };
}

describe('demo/replay/story, the second district', () => {
  let file: unknown;
  const community = (id: string, now = NOW): Sample =>
    (story(file, now).communities.find(one => one.id === id) ?? {}) as unknown as Sample;
  /** Every minute of a day. */
  const moments = Array.from({ length: 1440 }, (_, minute) => NOW + minute * 60_000);

  before(async () => {
    file = await recorded('second-district.json');
  });

  it('shares no community with the first district, whose totals stay as they are', async () => {
    const first = story(await recorded('story.json'), NOW).communities.map(({ id }) => id);
    expect(story(file, NOW).communities.filter(({ id }) => first.includes(id))).to.deep.equal([]);
  });

  it('has, at any minute, a queue that closed to newcomers within the last half hour', () => {
    for (const now of moments)
      expect(now - at(community('guanghua', now).lastJoinAt)).to.be.within(0, 30 * 60_000);
  });

  it('has, at any minute, a queue whose usual wait ends before closing and whose longest wait does not', () => {
    for (const now of moments) {
      const { closesAt, queue } = community('heping', now);
      const minutes = (at(closesAt) - now) / 60_000;
      const usual = (queue.waiting / queue.servedPerHour) * 60;
      expect(minutes).to.be.within(usual * 1.3, usual * 1.75);
    }
  });

  it('has a pause whose time has passed, and numbers from the future', () => {
    expect(at(community('binhe').resumesAt)).to.be.below(NOW);
    expect(at(community('nanhu').asOf)).to.be.above(NOW + 5 * 60_000);
  });

  it('has a count that fell, and one of which only the results are known', () => {
    const { history, sampled } = community('hongqi').testing;
    expect(Math.max(...history.map(([, counts]) => counts.sampled))).to.be.above(sampled);
    expect(community('dongyuan').testing).to.have.all.keys('population', 'resulted', 'asOf');
    expect(community('xinhua').testing).not.to.have.key('population');
  });

  it('has queues of nobody, of one, of 600 groups, and of more than a day', () => {
    const queue = (id: string): Sample['queue'] => community(id).queue;
    expect(queue('yuanlin').waiting).to.equal(0);
    expect(queue('lakeside').waiting).to.equal(1);
    expect(queue('stadium').waiting / queue('stadium').groupSize).to.equal(600);
    expect(queue('stadium-gates').waiting / queue('stadium-gates').servedPerHour).to.be.above(24);
  });

  it('has no task, one, and thirteen', () => {
    const tasks = (id: string): number => community(id).volunteers.roles?.length ?? 0;
    expect(['yuanlin', 'lakeside', 'qiaoxi'].map(tasks)).to.deep.equal([0, 1, 13]);
  });
});
