import { expect } from '@open-wc/testing';
import { slovakia, type RecordedDistricts } from '../../../demo/replay/slovakia.ts';
import { HOUR } from '../../../demo/replay/time.ts';
import { at, recorded } from '../recorded.ts';

/** A multiple of the 36 hours that are played: Saturday noon. */
const NOON = 36 * 13_000 * HOUR;
const SATURDAY_EVENING = NOON + 9.5 * HOUR;
const SUNDAY_NOON = NOON + 24 * HOUR;
const SUNDAY_EVENING = NOON + 33.5 * HOUR;

interface Testing {
  readonly resulted: number;
  readonly positive: number;
  readonly history: readonly (readonly [string, { readonly resulted: number }])[];
  readonly asOf: string;
}

describe('demo/replay/slovakia', () => {
  let days: RecordedDistricts;
  const testing = (id: string, now: number): Testing | undefined =>
    slovakia(days, now).communities.find(one => one.id === id)?.['testing'] as Testing | undefined;

  before(async () => {
    days = await recorded<RecordedDistricts>('slovakia-2020-10-31.json');
  });

  it('has no noon number of the 46 districts whose garrison gave one for all', () => {
    const known = slovakia(days, NOON).communities.filter(one => one['testing'] !== undefined);
    expect(slovakia(days, NOON).communities).to.have.length(79);
    expect(known).to.have.length(33);
    expect(testing('hlohovec', NOON)).to.equal(undefined);
  });

  it("adds Sunday to Saturday, and agrees with the source's own sum", () => {
    expect(testing('bratislava-i', SATURDAY_EVENING)).to.include({ resulted: 22_892, positive: 89 });
    expect(testing('bratislava-i', SUNDAY_EVENING)).to.include({ resulted: 29_047, positive: 108 });
    const total = slovakia(days, SUNDAY_EVENING).communities.reduce(
      (sum, one) => sum + (one['testing'] as Testing).resulted,
      0,
    );
    expect(total).to.equal(3_322_652);
  });

  it('leaves counts that fall as they were', () => {
    expect(testing('bratislava-iv', NOON)).to.include({ positive: 70 });
    expect(testing('bratislava-iv', SATURDAY_EVENING)).to.include({ positive: 15 });
    expect(testing('detva', SUNDAY_NOON)).to.include({ resulted: 20_660 });
    expect(testing('detva', SUNDAY_EVENING)).to.include({ resulted: 19_704 });
  });

  it('dates a number by its report', () => {
    const found = testing('martin', SUNDAY_NOON + HOUR);
    expect(at(found?.asOf ?? '')).to.equal(SUNDAY_NOON);
    expect(found?.history.map(([time]) => at(time))).to.deep.equal([SATURDAY_EVENING, SUNDAY_NOON]);
  });

  it('claims no population, no sampled, no sent', () => {
    expect(JSON.stringify(slovakia(days, SUNDAY_EVENING))).not.to.match(/population|sampled|sent"/);
  });
});
