import { expect } from '@open-wc/testing';
import { hongKong, type RecordedCentres } from '../../../demo/replay/hong-kong.ts';
import { HOUR, MINUTE } from '../../../demo/replay/time.ts';
import { at, recorded } from '../recorded.ts';

const DAY: RecordedCentres = {
  midnight: '2022-02-23T00:00:00+08:00',
  snapshots: [10 * 3600, 10 * 3600 + 600],
  sites: [
    {
      id: 'a',
      en: 'A',
      'zh-Hant': '甲',
      rows: [
        [0, 120, 500, 35_990],
        [1, 140, 500, 36_590],
      ],
    },
    { id: 'b', en: 'B', 'zh-Hant': '乙', rows: [[0, 0, 181, 35_000]] },
    { id: 'c', en: 'C', 'zh-Hant': '丙', rows: [[0, 0, 0, 17_100]] },
    { id: 'd', en: 'D', 'zh-Hant': '丁', rows: [[1]] },
  ],
};
/** A multiple of the ten hours that are played: ten in the morning. */
const TEN = 480_000 * HOUR;

describe('demo/replay/hong-kong', () => {
  it('gives tickets, and no people waiting', () => {
    const [first] = hongKong(DAY, TEN).communities;
    expect(first).to.deep.include({ queue: { nowServing: '120', lastIssued: '500' } });
  });

  it('keeps the age of each centre', () => {
    const [first] = hongKong(DAY, TEN).communities;
    expect(at(String(first?.['asOf']))).to.equal(TEN - 10_000);
  });

  it('shows a snapshot from its own time on', () => {
    const before = hongKong(DAY, TEN + 10 * MINUTE - 1);
    const after = hongKong(DAY, TEN + 10 * MINUTE);
    expect(before.communities[0]).to.deep.include({ queue: { nowServing: '120', lastIssued: '500' } });
    expect(after.communities[0]).to.deep.include({ queue: { nowServing: '140', lastIssued: '500' } });
    expect(at(after.generatedAt)).to.equal(TEN + 10 * MINUTE);
  });

  it('leaves out what was 0: no ticket called, none issued', () => {
    const [, called, issued] = hongKong(DAY, TEN).communities;
    expect(called).to.deep.include({ queue: { lastIssued: '181' } });
    expect(issued).not.to.have.property('queue');
  });

  it('knows nothing of a centre that is not in the snapshot', () => {
    const absent = hongKong(DAY, TEN + 10 * MINUTE).communities[3];
    expect(absent).to.have.all.keys('id', 'name');
  });

  it('plays the recorded day: 34 centres, never a 0, nothing dated ahead by more than half a minute', async () => {
    const day = await recorded<RecordedCentres>('hong-kong-2022-02-23.json');
    for (let now = TEN; now < TEN + 10 * HOUR; now += 13 * MINUTE) {
      const feed = hongKong(day, now);
      expect(feed.communities).to.have.length(34);
      expect(at(feed.generatedAt)).to.be.at.most(now);
      expect(JSON.stringify(feed)).not.to.match(/"waiting"|"history"|:"?0[",}]/);
      for (const centre of feed.communities) expect(at(String(centre['asOf']))).to.be.below(now + 30_000);
    }
  });
});
