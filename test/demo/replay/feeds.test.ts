import { expect } from '@open-wc/testing';
import { BROKEN, REPLAYS } from '../../../demo/replay/feeds.ts';
import { DAY, HOUR } from '../../../demo/replay/time.ts';
import { parseFeed } from '../../../src/feed/parse.ts';
import { calendar } from '../../../src/text/calendar.ts';
import { at, recorded } from '../recorded.ts';

const NOW = at('2026-01-06T12:00:00Z');

describe('demo/replay/feeds', () => {
  for (const [name, replay] of REPLAYS) {
    it(`${name} is read without a fault, at any hour of a week`, async () => {
      const file = await recorded<unknown>(replay.file);
      let generatedAt = 0;
      for (let now = NOW; now < NOW + 7 * DAY; now += 3 * HOUR) {
        const document = replay.build(file, now);
        const { feed, issues } = parseFeed(JSON.stringify(document), calendar);
        // 1,030 sampled of 1,000 are meant to be seen.
        expect(issues.filter(issue => issue.code !== 'count/above-population')).to.deep.equal([]);
        expect(feed?.communities.length).to.equal(document.communities.length);
        expect(feed?.name).to.include.keys('en', 'zh-Hans');
        expect(feed?.generatedAt).to.be.within(generatedAt, now);
        generatedAt = feed?.generatedAt ?? 0;
      }
    });
  }

  it('names what is replayed, with its date, and what is invented', async () => {
    for (const [name, replay] of REPLAYS) {
      const { name: title, sample } = replay.build(await recorded<unknown>(replay.file), NOW) as unknown as {
        name: { en: string };
        sample?: boolean;
      };
      if (name === 'story' || name === 'second-district') expect(sample).to.equal(true);
      else expect(title.en).to.match(/replay of .*20\d\d/);
    }
  });

  it('has documents that cannot be read, for the pages that show what is said then', () => {
    expect(parseFeed(BROKEN.get('not-json') ?? '', calendar).feed).to.equal(null);
    expect(parseFeed(BROKEN.get('version-2') ?? '', calendar).feed).to.equal(null);
    expect(parseFeed(BROKEN.get('empty') ?? '', calendar).feed?.communities).to.deep.equal([]);
  });
});
