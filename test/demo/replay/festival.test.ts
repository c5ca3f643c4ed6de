import { expect } from '@open-wc/testing';
import { festival, type RecordedShifts } from '../../../demo/replay/festival.ts';
import { HOUR } from '../../../demo/replay/time.ts';
import { at, recorded } from '../recorded.ts';

/** A multiple of the 16 hours that are played: eight in the morning. */
const EIGHT = 16 * 30_000 * HOUR;

const DAY: RecordedShifts = {
  midnight: '2024-06-01T00:00:00+01:00',
  roles: ['Bar', 'Steward'],
  venues: [
    {
      id: 'bar',
      name: 'Bar',
      shifts: [
        [0, 60, 180, 4, 1, 4],
        [0, 450, 540, 0, 1, 4],
        [0, 1370, 1500, 5, 1, 5],
      ],
    },
    { id: 'tent', name: 'Tent', shifts: [[1, 470, 600, 2, 1, 0]] },
    { id: 'gate', name: 'Gate', shifts: [[1, 1400, 1500, 2, 1, 2]] },
  ],
};

interface Shift {
  readonly start: string;
  readonly end: string;
}

describe('demo/replay/festival', () => {
  const shifts = (id: string, now: number): readonly Shift[] | undefined =>
    (
      festival(DAY, now).communities.find(one => one.id === id)?.['volunteers'] as
        { shifts: readonly Shift[] } | undefined
    )?.shifts;

  it('gives the shifts around now, with who signed up: also nobody', () => {
    expect(shifts('bar', EIGHT)).to.have.length(1);
    expect(shifts('bar', EIGHT)?.[0]).to.include({ role: 'Bar', signedUp: 0, min: 1, needed: 4 });
    expect(at(shifts('bar', EIGHT)?.[0]?.start ?? '')).to.equal(EIGHT - HOUR / 2);
  });

  it('lets a shift run over midnight', () => {
    const late = shifts('bar', EIGHT + 15 * HOUR)?.at(-1);
    expect(at(late?.end ?? '')).to.equal(EIGHT + 17 * HOUR);
  });

  it('leaves out a most that nobody set', () => {
    expect(shifts('tent', EIGHT)?.[0]).not.to.have.property('needed');
  });

  it('says nothing of a venue without shifts', () => {
    expect(festival(DAY, EIGHT).communities.find(one => one.id === 'gate')).to.have.all.keys('id', 'name');
  });

  it('never says who is on duty', async () => {
    const day = await recorded<RecordedShifts>('festival-2024-06-01.json');
    for (let now = EIGHT; now < EIGHT + 16 * HOUR; now += HOUR) {
      const feed = festival(day, now);
      expect(JSON.stringify(feed)).not.to.match(/onDuty/);
      expect(feed.communities.some(one => one['volunteers'] !== undefined)).to.equal(true);
    }
  });
});
