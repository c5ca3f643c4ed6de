import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { shownSum, suppressed } from '../../src/domain/suppression.ts';
import type { Doorstep } from '../../src/domain/model.ts';

describe('domain/suppression', () => {
  it('shows counts that are not small as they are', () => {
    expect(suppressed({ people: 33, sampled: 12, households: 21 }, 5)).to.deep.equal({
      people: 33,
      sampled: 12,
      due: 21,
      households: 21,
      isDone: false,
    });
  });

  it('hides a small count, and what would give it away', () => {
    expect(suppressed({ people: 33, sampled: 3 }, 5)).to.include({
      people: 33,
      sampled: 'hidden',
      due: 'hidden',
    });
    expect(suppressed({ people: 33, sampled: 30 }, 5)).to.include({
      people: 33,
      sampled: 'hidden',
      due: 'hidden',
    });
    expect(suppressed({ people: 4, sampled: 4, households: 2 }, 5)).to.deep.equal({
      people: 'few',
      sampled: 'hidden',
      due: 'hidden',
      households: 'few',
      isDone: true,
    });
    // The homes of a few people are few, whatever the feed says.
    expect(suppressed({ people: 4, households: 9 }, 5).households).to.equal('few');
  });

  it('shows nobody as 0, and a count at the limit', () => {
    expect(suppressed({ people: 5, sampled: 0 }, 5)).to.include({ people: 5, sampled: 0, due: 5 });
    expect(suppressed({ people: 9, sampled: 9 }, 5)).to.include({ sampled: 9, due: 0, isDone: true });
  });

  it('where more were sampled than are on the list, nobody knows how many are left: not that nobody is', () => {
    expect(suppressed({ people: 20, sampled: 30 }, 5)).to.include({
      people: 20,
      sampled: 30,
      due: undefined,
      isDone: false,
    });
    expect(suppressed({ people: 3, sampled: 30 }, 5)).to.include({ due: undefined, isDone: false });
  });

  it('leaves what is unknown unknown', () => {
    expect(suppressed({}, 5)).to.deep.equal({
      people: undefined,
      sampled: undefined,
      due: undefined,
      households: undefined,
      isDone: false,
    });
    expect(suppressed({ sampled: 3 }, 5).sampled).to.equal('few');
  });

  it('hides counts under 5 where the feed names no limit, and none where it names 0', () => {
    expect(suppressed({ people: 4 }).people).to.equal('few');
    expect(suppressed({ people: 1 }, 0).people).to.equal(1);
  });

  it('sums only what is shown, and says how many counts are left out', () => {
    expect(shownSum([12, 'few', 'hidden', undefined, 8])).to.deep.equal({ value: 20, hidden: 2 });
    expect(shownSum(['few', undefined])).to.deep.equal({ value: undefined, hidden: 1 });
  });

  it('no small count can be worked out from what is shown, over 1,000 random feeds', () => {
    const count = fc.option(fc.nat({ max: 40 }), { nil: undefined });
    const doorstep = fc
      .record({ people: count, sampled: count, households: count })
      .map(({ people, sampled, households }): Doorstep => ({
        ...(people !== undefined && { people }),
        ...(sampled !== undefined && { sampled: Math.min(sampled, people ?? sampled) }),
        ...(households !== undefined && { households: Math.min(households, people ?? households) }),
      }));
    fc.assert(
      fc.property(fc.array(doorstep, { minLength: 1, maxLength: 6 }), communities => {
        expect(recovered(communities)).to.deep.equal([]);
      }),
      { numRuns: 1000 },
    );
  });
});

const LIMIT = 5;
type Member = 'people' | 'sampled' | 'due' | 'households';
const MEMBERS: readonly Member[] = ['people', 'sampled', 'due', 'households'];

/**
 * What somebody can work out who sees every count and every sum: each is a linear equation in the counts, as is
 * people = sampled + due. A count is given away where it is the same in all solutions, i.e. where its unit vector lies in the
 * span of the equations.
 */
function recovered(communities: readonly Doorstep[]): readonly string[] {
  const shown = communities.map(each => suppressed(each, LIMIT));
  const columns = communities.length * MEMBERS.length;
  const at = (community: number, member: Member): number =>
    community * MEMBERS.length + MEMBERS.indexOf(member);
  const equation = (...terms: readonly (readonly [number, number])[]): number[] => {
    const row = Array.from({ length: columns }, () => 0);
    for (const [column, factor] of terms) row[column] = factor;
    return row;
  };
  const rows: number[][] = [];
  shown.forEach((safe, community) => {
    rows.push(
      equation([at(community, 'people'), 1], [at(community, 'sampled'), -1], [at(community, 'due'), -1]),
    );
    for (const member of MEMBERS)
      if (typeof safe[member] === 'number') rows.push(equation([at(community, member), 1]));
  });
  for (const member of MEMBERS) {
    const inSum = shown.flatMap((safe, community) => (typeof safe[member] === 'number' ? [community] : []));
    if (inSum.length > 0) rows.push(equation(...inSum.map(community => [at(community, member), 1] as const)));
  }
  const basis = reduced(rows);
  return communities.flatMap((each, community) =>
    MEMBERS.filter(member => isSmall(each, member) && spans(basis, at(community, member))).map(
      member => `${member} of ${community}`,
    ),
  );
}

function isSmall({ people, sampled, households }: Doorstep, member: Member): boolean {
  const due = people === undefined || sampled === undefined ? undefined : people - sampled;
  const value = { people, sampled, due, households }[member];
  return value !== undefined && value > 0 && value < LIMIT;
}

/** The reduced row echelon form. */
function reduced(rows: readonly number[][]): readonly number[][] {
  const left = rows.map(row => [...row]);
  const done: number[][] = [];
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const at = left.findIndex(row => Math.abs(row[column]!) > 1e-9);
    if (at === -1) continue;
    const [pivot] = left.splice(at, 1) as [number[]];
    const unit = pivot.map(value => value / pivot[column]!);
    const clear = (row: number[]): number[] => row.map((value, index) => value - row[column]! * unit[index]!);
    for (const list of [left, done]) list.forEach((row, index) => (list[index] = clear(row)));
    done.push(unit);
  }
  return done;
}

/** Whether one count alone is determined: some row of the echelon form is its unit vector. */
function spans(basis: readonly number[][], column: number): boolean {
  return basis.some(row => row.every((value, index) => Math.abs(value - (index === column ? 1 : 0)) < 1e-9));
}
