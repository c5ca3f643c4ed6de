import { expect } from '@open-wc/testing';
import { agenciesList } from '../../../src/widgets/agencies/list.ts';
import { ago, contextOf, feedOf, listOf, rowLine, totalLine } from '../../support/views.ts';

const CENTRE = {
  id: 'centre',
  name: 'Bright Road',
  staff: 26,
  deployed: 15,
  communities: ['a', 'b'],
  asOf: ago(35),
};
const AID = { id: 'aid', name: 'Aid', staff: 8, deployed: 5, communities: ['b', 'c'], asOf: ago(10) };
const NOWHERE = { id: 'nowhere', name: 'Nowhere', staff: 4, deployed: 0, asOf: ago(10) };
const short = (onDuty: number, more: object = {}): object => ({
  asOf: ago(4),
  volunteers: { onDuty, needed: 9 },
  ...more,
});
const FOUR = [
  short(5, { district: 'East' }),
  short(2, { district: 'West' }),
  short(9, { district: 'West' }),
  short(1, { district: 'North' }),
];

describe('widgets/agencies/list', () => {
  const list = (agencies: readonly object[]) => listOf(agenciesList, FOUR, { agencies });

  it('has a row for each community in which an agency is, with what it lacks and who is there', () => {
    const { rows, sections } = list([CENTRE, AID]);
    expect(rows.slice(0, 3).map(rowLine)).to.deep.equal([
      'short Community A | 4 short | Bright Road | Bright Road | 4 min ago',
      'short Community B | 7 short | Bright Road, Aid | Bright Road · Aid | 4 min ago',
      'done Community C | staffed | Aid | Aid | 4 min ago',
    ]);
    expect(sections).to.deep.equal(['listed', 'listed', 'listed', 'left-out']);
    expect(list([CENTRE]).view.fold('left-out', []).text).to.equal('0 communities without an agency');
  });

  it('a place that is shut needs nobody, and says so; where a task lacks a count, the least is said', () => {
    const agencies = [{ ...CENTRE, communities: ['a', 'b', 'c'] }];
    const { rows, sections } = listOf(
      agenciesList,
      [
        short(1, { status: 'closed', opensAt: ago(-900) }),
        short(1, { status: 'done' }),
        {
          asOf: ago(4),
          volunteers: {
            roles: [
              { id: 'x', onDuty: 1, needed: 3 },
              { id: 'y', needed: 3 },
            ],
          },
        },
      ],
      { agencies },
    );
    expect(sections).to.deep.equal(['not-serving', 'not-serving', 'listed']);
    expect(rows.map(({ cells }) => cells[0]?.text)).to.deep.equal(['Closed', 'Finished', 'at least 2 short']);
  });

  it('of several agencies says that all are out only where it knows it of all, and counts no place of the others', () => {
    const out = { ...CENTRE, staff: 10, deployed: 10, communities: ['a'] };
    const { panel } = list([out, { ...AID, deployed: undefined }]).view;
    expect(totalLine(panel)).to.equal(
      'Who can go is not known | 10 of 10 staff are out, in 1 community · from 1 of 2 agencies',
    );
  });

  it('promises staff who help in several districts to none of them', () => {
    const { view } = list([CENTRE, { ...AID, communities: ['b', 'c'] }]);
    const [east, west] = [[0], [1, 2]].map(members => {
      const { communities } = contextOf(feedOf(FOUR, {})).feed;
      return view
        .group(members.map(index => communities[index]!))
        .note.map(({ text }) => text)
        .join(' · ');
    });
    expect(east).to.equal('Bright Road');
    expect(west).to.equal('3 can still go · 5 of 8 staff are out, in 2 communities · Bright Road');
  });

  it('the neediest comes first', () => {
    expect(list([CENTRE, AID]).view.sort).to.equal('-need');
    expect(list([CENTRE, AID]).order('need')).to.deep.equal([4, 7, 0, 8]);
  });

  it('is headed by the sum of all agencies, also of those that name no community', () => {
    expect(totalLine(list([CENTRE, AID, NOWHERE]).view.panel)).to.equal(
      '18 can still go | 20 of 38 staff are out, in 3 communities',
    );
    expect(list([CENTRE, AID]).view.panel.name.text).to.equal('Agencies');
  });

  it('a single agency is called by its name', () => {
    const { panel } = list([CENTRE]).view;
    expect([panel.name.text, totalLine(panel)]).to.deep.equal([
      'Bright Road',
      '11 can still go | 15 of 26 staff are out, in 2 communities',
    ]);
  });

  it('of chosen communities, of a district and of what was found, only the agencies there count', () => {
    const context = contextOf(feedOf(FOUR, { agencies: [CENTRE, AID, NOWHERE] }));
    const [a, b, c, d] = context.feed.communities;
    const chosen = (communities: readonly (typeof a)[], scope: object): string =>
      totalLine(
        agenciesList(
          communities.map(each => each!),
          { ...context, scope },
        ).panel,
      );
    expect(chosen([a], { ids: ['a'] })).to.match(/^11 can still go/);
    expect(chosen([b, c], { district: 'West' })).to.match(/^14 can still go/);
    expect(chosen([d], { district: 'North' })).to.match(/^No agencies known/);
    const whole = agenciesList([a!, b!, c!, d!], context);
    expect(totalLine(whole.panelOf([c!]))).to.match(/^3 can still go/);
  });

  it('old numbers leave the sum, and the list is old where all of them are', () => {
    const old = { ...CENTRE, asOf: ago(200) };
    expect(totalLine(list([old, AID]).view.panel)).to.match(/^3 can still go .*1 too old$/);
    expect(list([old, { ...AID, asOf: ago(300) }]).view.panel.isAged).to.equal(true);
  });
});
