import { expect } from '@open-wc/testing';
import { groupBox, groupPath, groupRow, type GroupMark } from '../../src/chart/people.ts';

const kinds = (people: number, limit?: number, isOld = false): string =>
  groupRow(people, 10, limit, isOld)
    .marks.map(({ kind, people: n }) => `${kind} ${n}`)
    .join(', ');

describe('chart/people', () => {
  it('draws each person: full groups, and the rest in a last one', () => {
    expect(kinds(25)).to.equal('here 10, here 10, here 5');
    expect(kinds(1)).to.equal('here 1');
    expect(kinds(0)).to.equal('');
  });

  it('draws free places up to the limit, and a line behind them', () => {
    expect(kinds(15, 4)).to.equal('here 10, here 5, free 0, free 0');
    expect(groupRow(15, 10, 4, false).limit).to.equal(4);
    expect(kinds(0, 2)).to.equal('free 0, free 0');
  });

  it('sets groups over the limit apart, behind the line', () => {
    expect(kinds(35, 2)).to.equal('here 10, here 10, over 10, over 5');
    expect(groupRow(35, 10, 2, false).limit).to.equal(2);
  });

  it('draws neither a limit nor free places on old numbers', () => {
    expect(kinds(35, 2, true)).to.equal('old 10, old 10, old 10, old 5');
    expect(groupRow(35, 10, 2, true).limit).to.equal(undefined);
    expect(kinds(15, 4, true)).to.equal('old 10, old 5');
  });

  it('draws no free places of a limit that nobody would count', () => {
    expect(groupRow(10, 10, 200, false)).to.deep.equal({
      marks: [{ kind: 'here', people: 10, size: 10 }],
      limit: undefined,
    });
  });

  it('has a dot a person within its box, and squares in a group over the limit', () => {
    for (const size of [1, 5, 10, 13, 20])
      for (const kind of ['here', 'over'] as const) {
        const group: GroupMark = { kind, people: size, size };
        const [width, height] = groupBox(group);
        const starts = [...groupPath(group).matchAll(/M(\S+) (\S+?)[ah]/g)];
        expect(starts.length, `${size} ${kind}`).to.equal(size);
        for (const [, x, y] of starts) {
          expect(Number(x) + 4).to.be.at.most(width);
          expect(Number(y) + 2).to.be.at.most(height);
        }
      }
    expect(groupPath({ kind: 'over', people: 1, size: 10 })).not.to.equal(
      groupPath({ kind: 'here', people: 1, size: 10 }),
    );
  });

  it('is a block where a group is so large that nobody would count its dots', () => {
    expect(groupPath({ kind: 'here', people: 50, size: 50 }).length).to.be.below(40);
  });
});
