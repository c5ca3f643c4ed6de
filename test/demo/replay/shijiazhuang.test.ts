import { expect } from '@open-wc/testing';
import { shijiazhuang, type RecordedAnnouncements } from '../../../demo/replay/shijiazhuang.ts';
import type { FeedCommunity } from '../../../demo/replay/document.ts';
import { HOUR } from '../../../demo/replay/time.ts';
import { at, recorded } from '../recorded.ts';

/** A multiple of the week that is played: 6 January 2021, 17:00. */
const START = 168 * 2900 * HOUR;
const SECOND_ROUND = START + 72 * HOUR;
const THIRD_ROUND = START + 120 * HOUR;

describe('demo/replay/shijiazhuang', () => {
  let month: RecordedAnnouncements;
  const communities = (now: number): readonly FeedCommunity[] => [
    ...shijiazhuang(month, 'city', now).communities,
    ...shijiazhuang(month, 'districts', now).communities,
  ];
  const testing = (id: string, now: number): Record<string, unknown> =>
    (communities(now).find(one => one.id === id)?.['testing'] ?? {}) as Record<string, unknown>;

  before(async () => {
    month = await recorded<RecordedAnnouncements>('shijiazhuang-2021-01.json');
  });

  it('gives what the last announcement gave, and nothing it did not', () => {
    expect(testing('city', START)).to.include({ sampled: 2_000_000, sent: 593_757, positive: 7 });
    expect(testing('city', START)).not.to.have.property('resulted');
    const midnight = testing('city', START + 31 * HOUR);
    expect(midnight).to.include({ resulted: 4_856_700, positive: 289 });
    expect(midnight).not.to.have.any.keys('sampled', 'sent');
  });

  it('dates it by the time it holds for', () => {
    expect(at(String(testing('city', START + 20 * HOUR)['asOf']))).to.equal(START + 19 * HOUR);
  });

  it('keeps earlier announcements as history, the round before to compare with', () => {
    const [second, third] = [testing('city', SECOND_ROUND), testing('city', THIRD_ROUND)];
    expect(testing('city', START)).not.to.have.property('lastRound');
    expect(second['history']).to.have.length(1);
    expect(second['lastRound']).to.have.property('history').with.length(5);
    expect(third['lastRound']).to.have.property('history').with.length(2);
  });

  it('leaves a rounded number below the exact one before it', () => {
    expect(testing('gaocheng-district', START + 30 * HOUR)).to.include({ sampled: 673_787 });
    expect(testing('gaocheng-district', START + 31 * HOUR)).to.include({ sampled: 670_000 });
  });

  it('never has the city and its districts in one document: a list would add them up', () => {
    const ids = (of: 'city' | 'districts', now: number): string[] =>
      shijiazhuang(month, of, now).communities.map(one => one.id);
    for (let now = START; now < START + 168 * HOUR; now += HOUR) {
      expect(ids('city', now)).to.deep.equal(['city']);
      expect(ids('districts', now)).to.include('gaocheng-district').and.not.to.include('city');
    }
    expect(ids('districts', THIRD_ROUND)).to.have.length(1);
    expect(ids('districts', THIRD_ROUND + 28 * HOUR)).to.have.length(6);
  });

  it('holds a date alone back until that day is over', () => {
    expect(testing('xinle', THIRD_ROUND + 27 * HOUR)).to.deep.equal({});
    expect(testing('xinle', THIRD_ROUND + 28 * HOUR)).to.include({ positive: 2 });
  });

  it('says which round it is', () => {
    for (const [now, round] of [
      [START, 1],
      [SECOND_ROUND, 2],
      [THIRD_ROUND, 3],
    ] as const) {
      expect(shijiazhuang(month, 'city', now)['campaign']).to.deep.equal({ round });
    }
  });
});
