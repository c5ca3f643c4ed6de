import { expect } from '@open-wc/testing';
import { doorstepList } from '../../../src/widgets/doorstep/list.ts';
import { doorstepView, type DoorstepView } from '../../../src/widgets/doorstep/view.ts';
import { cardLines } from '../../support/card-lines.ts';
import { ago, listOf, rowLine, totalLine, viewOf, type Moment } from '../../support/views.ts';

function view(doorstep: object | undefined, more: object = {}, moment: Moment = {}): DoorstepView {
  return viewOf(doorstepView, { asOf: ago(4), doorstep }, more, moment);
}

/** What the card says below its name, without its age. */
const lines = (...given: Parameters<typeof view>): readonly string[] =>
  cardLines(view(...given)).slice(1, -1);

describe('widgets/doorstep/view', () => {
  it('says how many are left, of how many, homes and teams', () => {
    const given = { people: 33, sampled: 12, households: 21, teams: 2 };
    expect(lines(given)).to.deep.equal([
      '21 still to visit',
      '12 of 33 people sampled at home',
      '21 homes in all',
      '2 teams are out',
    ]);
    expect(lines(given, {}, { lang: 'zh-Hans' })).to.deep.equal([
      '还有21人待上门',
      '33人中已上门采12人',
      '名单上共21户',
      '2个小组正在上门',
    ]);
  });

  it('that all were visited has its shape, also where they are too few to be counted', () => {
    const all = view({ people: 33, sampled: 33 });
    expect(all.verdict).to.deep.equal({ text: 'All visited', mark: 'done', color: 'good' });
    expect(lines({ people: 4, sampled: 4, households: 3, teams: 1 })).to.deep.equal([
      'All visited',
      'Fewer than 5 people are on the list.',
      'Fewer than 5 homes in all',
      '1 team is out',
      '[Why some numbers are hidden]',
    ]);
  });

  it('small numbers, and those that would give them away, are hidden', () => {
    for (const sampled of [1, 4, 29, 32])
      expect(lines({ people: 33, sampled }), String(sampled)).to.deep.equal([
        'Not all visited yet',
        '33 people are on the list. The other numbers are too small to show.',
        '[Why some numbers are hidden]',
      ]);
    expect(lines({ people: 4, sampled: 1 })[0]).to.equal('Not all visited yet');
    expect(lines({ people: 3 })[0]).to.equal('Fewer than 5 people');
  });

  it('the feed says from what number on they are shown; where it says 2, 3 counts, since 1 would be told by 2', () => {
    expect(lines({ people: 9, sampled: 1 }, { suppressBelow: 0 })[0]).to.equal('8 still to visit');
    expect(lines({ people: 9, sampled: 1 }, { suppressBelow: 2 })[0]).to.equal('Not all visited yet');
    expect(lines({ people: 2 }, { suppressBelow: 2 })[0]).to.equal('Fewer than 3 people');
    expect(lines({ people: 33, sampled: 12 }, { suppressBelow: 20 })[0]).to.equal('Not all visited yet');
  });

  it('what is not known is not 0', () => {
    expect(lines({ people: 33 })).to.deep.equal([
      '33 people to visit',
      'How many were sampled is not known.',
    ]);
    expect(lines({ sampled: 12 })).to.deep.equal(['12 visited', 'How many are on the list is not known.']);
    expect(lines({ households: 8 })).to.deep.equal([
      'Not known',
      'How many are on the list is not known.',
      '8 homes in all',
    ]);
    expect(cardLines(view(undefined)).slice(1)).to.deep.equal([
      'Not known',
      'No home visits have been reported.',
    ]);
  });

  it('more sampled than are on the list is said, and not drawn', () => {
    expect(lines({ people: 30, sampled: 33 })).to.deep.equal([
      '33 visited',
      '33 of 30 people sampled at home',
      'More people were sampled than are on the list. One of the two numbers is wrong.',
    ]);
    expect(view({ people: 30, sampled: 33 }).picture).to.equal(undefined);
    expect(view({ people: 30, sampled: 33 }).verdict).to.deep.equal({ text: '33 visited' });
    expect(lines({ people: 3, sampled: 33 })[0]).to.equal('Fewer than 5 people');
  });

  it('that no team is out is said where some are left', () => {
    const [remark] = view({ people: 33, sampled: 12, teams: 0 }).remarks ?? [];
    expect([remark?.pieces[0]?.text, remark?.color]).to.deep.equal(['No team is out', 'warn']);
  });

  it('old numbers are told with their time, without teams; those that have expired not at all', () => {
    const old = view({ people: 33, sampled: 12, teams: 2, asOf: ago(700) });
    expect([old.verdict.look, old.picture?.kind]).to.deep.equal(['old', 'old']);
    expect(cardLines(old).slice(1, -1)).to.deep.equal([
      '21 still to visit',
      '12 of 33 people sampled at home at 04:00',
    ]);
    const gone = view({ people: 33, sampled: 12, asOf: ago(1800) });
    expect(cardLines(gone).slice(1, -1)).to.deep.equal(['No current number', 'Last news Jan 5, 09:40']);
    expect(JSON.stringify(gone)).not.to.contain('33');
  });

  it('sixty people are drawn one by one, more as a bar', () => {
    expect(view({ people: 60, sampled: 20 }).picture?.kind).to.equal('people');
    expect(view({ people: 61, sampled: 20 }).picture?.kind).to.equal('crowd');
  });
});

describe('widgets/doorstep/list', () => {
  const {
    view: list,
    rows,
    order,
    sections,
  } = listOf(doorstepList, [
    { asOf: ago(4), doorstep: { people: 33, sampled: 12, households: 21, teams: 2 } },
    { asOf: ago(4), doorstep: { people: 4, sampled: 4, households: 3 } },
    { asOf: ago(4), doorstep: { people: 20, sampled: 18 } },
    { asOf: ago(700), doorstep: { people: 50, sampled: 5 } },
    {},
  ]);

  it('says of each how many are left, and of how many', () => {
    expect(rows.map(rowLine)).to.deep.equal([
      'Community A | 21 | 12 | 33 | 21 | 2 | 12 of 33 people sampled at home · 21 homes · 2 teams are out | 4 min ago',
      'done Community B | all visited | hidden | fewer than 5 | fewer than 5 | – | fewer than 5 people · fewer than 5 homes | 4 min ago'.replace(
        'all visited',
        'All visited',
      ),
      'Community C | hidden | hidden | 20 | – | – | 20 people | 4 min ago',
      'old Community D | 45 | 5 | 50 | – | – | 5 of 50 people sampled at home | 11 h ago · may have changed',
      'Community E | – | – | – | – | – |  | ',
    ]);
  });

  it('sums what is shown and current, and says how much it leaves out', () => {
    expect(totalLine(list.panel)).to.equal(
      '21 still to visit | in 2 of 5 communities · 1 too old · 1 too small to show',
    );
  });

  const totalOf = (...all: readonly object[]): string =>
    totalLine(
      listOf(
        doorstepList,
        all.map(doorstep => ({ asOf: ago(4), doorstep })),
      ).view.panel,
    );

  it('never says that nobody is left while somebody is where the number is hidden', () => {
    const [done, hidden] = [
      { people: 20, sampled: 20 },
      { people: 30, sampled: 27, teams: 0 },
    ];
    expect(totalOf(done, hidden, { people: 50 })).to.equal('Not all visited yet | 1 too small to show');
    expect(totalOf(hidden)).to.equal('Not all visited yet | 1 too small to show');
    expect(totalOf(done, hidden, { people: 30, sampled: 10 })).to.equal(
      '20 still to visit | in 2 of 3 communities · 1 too small to show',
    );
    expect(totalOf(done, { people: 3 })).to.equal('Not known | in 1 of 2 communities · 1 too small to show');
    expect(totalOf(done)).to.equal('0 still to visit | in 1 community');
  });

  it('where more were sampled than are on the list, nobody is said to be visited or left, and the list says why', () => {
    const above = listOf(doorstepList, [
      { asOf: ago(4), doorstep: { people: 20, sampled: 30 } },
      { asOf: ago(4), doorstep: { people: 33, sampled: 12 } },
    ]);
    expect(above.rows.map(rowLine)).to.deep.equal([
      'Community A | – | 30 | 20 | – | – | 30 of 20 people sampled at home · 10 more than listed | 4 min ago',
      'Community B | 21 | 12 | 33 | – | – | 12 of 33 people sampled at home | 4 min ago',
    ]);
    expect(totalLine(above.view.panel)).to.equal(
      '21 still to visit | in 1 of 2 communities · 10 more than listed',
    );
    expect(above.order('due')).to.deep.equal([undefined, 21]);
  });

  it('has the most first; hidden numbers stand in one place, whatever they are', () => {
    expect(order('due')).to.deep.equal([21, 0, 0.5, undefined, undefined]);
    expect(sections).to.deep.equal(['listed', 'listed', 'listed', 'old', 'no-news']);
  });
});
