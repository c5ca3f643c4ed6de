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

  it('turns its four kinds of times into times of now', () => {
    expect(story({ a: ['T-20', 'H+2', 'H+1.5', 'M+2', 'D-1', 'A120', 'T-shirt'] }, NOW)).to.deep.equal({
      a: [
        '2026-01-06T19:27:00+08:00',
        '2026-01-06T21:00:00+08:00',
        '2026-01-06T20:30:00+08:00',
        '2026-01-07T02:00:00+08:00',
        '2026-01-05',
        'A120',
        'T-shirt',
      ],
    });
  });

  it('leaves no such time behind, whatever the hour', () => {
    for (let hour = 0; hour < 24; hour++)
      expect(JSON.stringify(story(file, NOW + hour * 3_600_000))).not.to.match(/"[THMD][+-]\d/);
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
