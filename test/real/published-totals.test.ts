import { expect } from '@open-wc/testing';
import { toCome } from '../../src/domain/progress.ts';
import type { Feed } from '../../src/domain/model.ts';
import { commonOf, documentOf, readClean, replay, testingOf, type Replay } from './replay.ts';

const feedsOf = (data: Replay): Feed[] =>
  data.steps.map(step =>
    readClean(
      documentOf(
        data,
        step,
        step.communities.map(place => ({ ...commonOf(place), testing: testingOf(place) })),
      ),
    ),
  );

describe('real: totals that press conferences gave (skipped where ../shared/data is not there)', () => {
  for (const [name, steps] of [
    ['shijiazhuang-2021', 11],
    ['qingdao-2020', 7],
  ] as const) {
    it(`${name}: reads every one without an issue, with the stages of the file and no other`, async function () {
      const data = await replay(this, name);
      const feeds = feedsOf(data);
      expect(feeds.length).to.equal(steps);
      feeds.forEach((feed, at) => {
        feed.communities.forEach(({ testing, asOf }, index) => {
          const place = data.steps[at]?.communities[index];
          expect(testing).to.deep.equal(place && testingOf(place));
          const told = place?.updatedAt ?? '';
          // Where no hour was published, the day in China, marked as a whole one.
          expect(asOf).to.equal(
            told.includes('T') ? Date.parse(told) : Date.parse(`${told}T00:00+08:00`) + 1,
          );
        });
      });
    });
  }

  it('reads the first evening of Shijiazhuang: 2,000,000 sampled, 593,757 sent, no result known', async function () {
    const [feed] = feedsOf(await replay(this, 'shijiazhuang-2021'));
    const [city] = feed?.communities ?? [];
    expect(city?.testing).to.include({ sampled: 2_000_000, sent: 593_757 });
    expect(city?.testing).not.to.have.property('resulted');
    expect(toCome(city?.testing ?? {})).to.equal(undefined);
  });
});
