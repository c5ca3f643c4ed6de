import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { isCurrent, type Freshness } from '../../src/domain/age.ts';
import { doNext, type AgencyNow, type PlaceNow } from '../../src/domain/do-next.ts';
import type { Community, Role } from '../../src/domain/model.ts';

const NOW = Date.UTC(2021, 0, 6, 7, 40);

const place = (community: Partial<Community>, ages: Partial<PlaceNow> = {}): PlaceNow => ({
  community: { id: 'a', name: 'A', ...community },
  volunteers: 'fresh',
  queue: 'fresh',
  status: 'fresh',
  lastHeard: NOW - 60_000,
  isExpected: true,
  ...ages,
});
const role = (id: string, onDuty: number, needed: number, min = 0): Role => ({ id, onDuty, needed, min });
const agency = (staff?: number, deployed?: number, freshness: Freshness = 'fresh'): AgencyNow => ({
  agency: {
    id: `${staff}`,
    ...(staff !== undefined && { staff }),
    ...(deployed !== undefined && { deployed }),
  },
  freshness,
});
const kinds = (places: readonly PlaceNow[], agencies: readonly AgencyNow[] = []): readonly string[] =>
  doNext(places, agencies, NOW).map(({ kind, community }) => `${community.id} ${kind}`);

describe('domain/do-next', () => {
  it('a task below its minimum comes before a larger gap elsewhere, then limits, relief, pauses and silence', () => {
    const places = [
      place({ id: 'silent' }, { volunteers: 'unknown', queue: 'expired', status: 'stale' }),
      place({ id: 'paused', status: 'paused', resumesAt: NOW - 1 }),
      place({ id: 'outdoors', queue: { outdoors: 80, indoors: 0, groupSize: 10, maxOutdoorGroups: 6 } }),
      place({ id: 'short', volunteers: { onDuty: 1, needed: 9 } }),
      place({ id: 'least', volunteers: { roles: [role('x', 1, 2, 2)], longOnDuty: 3 } }),
    ];
    expect(kinds(places)).to.deep.equal([
      'least below-minimum',
      'short short',
      'outdoors over-limit',
      'least relief',
      'paused pause-over',
    ]);
    expect(
      doNext(places, [], NOW, 9)
        .map(({ kind }) => kind)
        .at(-1),
    ).to.equal('no-news');
  });

  it('the gap of a community is told without the people whom its tasks below the minimum lack', () => {
    const [first, second] = doNext(
      [place({ volunteers: { roles: [role('x', 0, 2, 1), role('y', 1, 4)] } })],
      [],
      NOW,
    );
    expect(first).to.include({ kind: 'below-minimum', people: 2 });
    expect(second).to.include({ kind: 'short', people: 3 });
  });

  it('those who could help are people whom a task of the place does not need, and then free staff', () => {
    const places = [place({ volunteers: { roles: [role('x', 0, 5, 1), role('y', 6, 4)] } })];
    const [action] = doNext(places, [agency(26, 24)], NOW);
    const helpers = action?.kind === 'below-minimum' ? action.helpers : [];
    expect(helpers.map(({ people }) => people)).to.deep.equal([2, 2]);
  });

  it('staff are not promised from old numbers, nor where more are deployed than there are', () => {
    const places = [place({ volunteers: { onDuty: 0, needed: 5 } })];
    for (const each of [agency(26, 15, 'stale'), agency(10, 15)])
      expect(doNext(places, [each], NOW)[0]).to.deep.include({ helpers: [] });
  });

  it('an agency that does not say how many are out, or how many it has, promises nobody', () => {
    const places = [place({ volunteers: { onDuty: 0, needed: 5 } })];
    for (const counts of [{ staff: 26 }, { deployed: 3 }, {}]) {
      const given: AgencyNow = { agency: { id: 'x', ...counts }, freshness: 'fresh' };
      expect(doNext(places, [given], NOW)[0], JSON.stringify(counts)).to.deep.include({ helpers: [] });
    }
  });

  it('nobody is sent to a place at which nobody is needed now; those who have been there for too long are relieved', () => {
    const volunteers = { onDuty: 1, needed: 9, longOnDuty: 2, roles: [role('x', 0, 4, 2)] };
    expect(kinds([place({ volunteers }, { isResting: true })])).to.deep.equal(['a relief']);
    expect(kinds([place({ volunteers })])).to.have.lengthOf(3);
  });

  it('a place that reports other things is not silent as long as any of them is current', () => {
    const silent = { volunteers: 'unknown', queue: 'unknown', status: 'unknown' } as const;
    expect(kinds([place({}, { ...silent, others: ['stale', 'fresh'] })])).to.deep.equal([]);
    expect(kinds([place({}, { ...silent, others: ['stale'] })])).to.deep.equal(['a no-news']);
  });

  it('a pause is over only once its time has passed, and a closed place need not report', () => {
    expect(kinds([place({ status: 'paused', resumesAt: NOW })])).to.deep.equal([]);
    const old = { volunteers: 'stale', queue: 'stale', status: 'stale', isExpected: false } as const;
    expect(kinds([place({}, old)])).to.deep.equal([]);
  });

  it('nothing is called for where nothing is wrong', () => {
    expect(kinds([place({ volunteers: { onDuty: 4, needed: 4 } })])).to.deep.equal([]);
    expect(kinds([])).to.deep.equal([]);
  });

  const freshness = fc.constantFrom<Freshness>('fresh', 'ageing', 'stale', 'expired', 'unknown', 'uncertain');
  const places = fc.array(
    fc
      .record({
        roles: fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(3)), { maxLength: 4 }),
        longOnDuty: fc.nat(3),
        volunteers: freshness,
        queue: freshness,
        status: freshness,
        outdoors: fc.nat(120),
      })
      .map(({ roles, longOnDuty, outdoors, ...ages }) =>
        place(
          {
            volunteers: {
              roles: roles.map(([on, need, min], at) => role(`${at}`, on, need, min)),
              longOnDuty,
            },
            queue: { outdoors, indoors: 0, groupSize: 10, maxOutdoorGroups: 6 },
          },
          ages,
        ),
      ),
    { maxLength: 8 },
  );
  const count = fc.option(fc.nat(30), { nil: undefined });
  const agencies = fc.array(
    fc.tuple(count, count, freshness).map(each => agency(...each)),
    { maxLength: 3 },
  );

  it('never acts on old numbers, never promises more people than are free, and says the same twice', () => {
    fc.assert(
      fc.property(places, agencies, (some, staff) => {
        const list = doNext(some, staff, NOW);
        expect(doNext(some, staff, NOW)).to.deep.equal(list);
        expect(list.length).to.be.at.most(5);
        const promised = new Map<unknown, number>();
        for (const action of list) {
          const from = some.find(({ community }) => community === action.community)!;
          if (action.kind === 'over-limit') expect(isCurrent(from.queue)).to.equal(true);
          else if (action.kind !== 'no-news') expect(isCurrent(from.volunteers)).to.equal(true);
          if (!('helpers' in action)) continue;
          for (const { people, from: helper } of action.helpers) {
            const key = 'role' in helper ? helper.role : helper.agency;
            promised.set(key, (promised.get(key) ?? 0) + people);
          }
          expect(action.helpers.reduce((sum, { people }) => sum + people, 0)).to.be.at.most(action.people);
        }
        for (const { agency: each, freshness: age } of staff)
          expect(promised.get(each) ?? 0).to.be.at.most(
            isCurrent(age) ? Math.max(0, (each.staff ?? 0) - (each.deployed ?? Infinity)) : 0,
          );
        for (const { community } of some)
          for (const each of community.volunteers?.roles ?? [])
            expect((each.onDuty ?? 0) - (promised.get(each) ?? 0)).to.be.at.least(
              Math.min(each.onDuty ?? 0, each.needed ?? 0),
            );
      }),
      { numRuns: 500 },
    );
  });

  it('moves no more people from other tasks than fills the gap: those who are too few in all come from elsewhere', () => {
    const roles = [role('a', 6, 4)];
    const helpers = (volunteers: Community['volunteers']): unknown =>
      doNext([place({ ...(volunteers && { volunteers }) })], [agency(10, 0)], NOW).map(action =>
        'helpers' in action ? action.helpers.map(({ people, from }) => [people, Object.keys(from)[0]]) : [],
      );
    expect(helpers({ onDuty: 10, needed: 14, roles })).to.deep.equal([[[4, 'agency']]]);
    expect(helpers({ roles: [...roles, role('b', 1, 4)] })).to.deep.equal([
      [
        [2, 'role'],
        [1, 'agency'],
      ],
    ]);
  });
});
