import { expect } from '@open-wc/testing';
import { agenciesView, type AgenciesView } from '../../../src/widgets/agencies/view.ts';
import { communityContext } from '../../../src/ui/context.ts';
import { ago, contextOf, feedOf, totalLine, type Moment } from '../../support/views.ts';

const CENTRE = {
  id: 'centre',
  name: { en: 'Bright Road', 'zh-Hans': '明路' },
  staff: 26,
  deployed: 15,
  communities: ['a', 'b', 'c', 'd'],
  asOf: ago(35),
};
const staff = (onDuty: number, needed: number, min = 0): object => ({
  asOf: ago(4),
  volunteers: { roles: [{ id: 'x', onDuty, needed, min }] },
});
const COMMUNITIES = [staff(10, 14), staff(6, 6), staff(2, 5, 3), staff(1, 8, 2)];

function of(
  agencies: readonly object[],
  communities: readonly object[] = COMMUNITIES,
  moment: Moment = {},
): AgenciesView {
  const context = contextOf(feedOf(communities, { agencies }), moment);
  return agenciesView(communityContext(context.feed.communities[0]!, context));
}

const answer = (...given: Parameters<typeof of>): string => totalLine(of(...given));
const remarks = (view: AgenciesView): readonly string[] =>
  (view.remarks ?? []).map(({ pieces }) => pieces.map(({ text }) => text).join(''));

describe('widgets/agencies/view', () => {
  it('says who can still go, and how many of how many are out in how many communities', () => {
    expect(answer([CENTRE])).to.equal('11 can still go | 15 of 26 staff are out, in 4 communities');
    expect(answer([CENTRE], COMMUNITIES, { lang: 'zh-Hans' })).to.equal(
      '还能派11人 | 共26人，已派15人到4个社区',
    );
    expect(of([CENTRE]).figure?.rows.map(({ label, count }) => [label, count])).to.deep.equal([
      ['can go', 11],
      ['out', 15],
    ]);
    expect(of([CENTRE]).age?.ago).to.equal('35 min ago');
  });

  it('names their communities, those below a minimum first, then those that lack most', () => {
    expect(of([CENTRE]).places?.places.map(({ name, text, mark }) => [name.text, text, mark])).to.deep.equal([
      ['Community D', '7 short', 'below-min'],
      ['Community C', '3 short', 'below-min'],
      ['Community A', '4 short', 'short'],
      ['Community B', 'staffed', 'done'],
    ]);
  });

  it('of a community whose numbers are old or lack, the need is not known', () => {
    const old = { ...staff(1, 8), asOf: ago(300) };
    const view = of([{ ...CENTRE, communities: ['a', 'b'] }], [old, {}]);
    expect(view.places?.places.map(({ text, color }) => [text, color])).to.deep.equal([
      ['not known', 'muted'],
      ['not known', 'muted'],
    ]);
  });

  it('those who have signed up are not counted as being there', () => {
    const shifts = {
      asOf: ago(4),
      volunteers: { shifts: [{ start: ago(60), end: ago(-60), signedUp: 4, needed: 4 }] },
    };
    expect(of([CENTRE], [shifts]).places?.places[0]?.text).to.equal('not known');
  });

  it('numbers that exceed the whole are given as they are, marked, and free nobody', () => {
    const view = of([{ ...CENTRE, staff: 6, deployed: 9 }]);
    expect(totalLine(view)).to.equal('Who can go is not known | 9 of 6 staff are out, in 4 communities');
    expect(remarks(view)).to.deep.equal(['Bright Road: 9 out of 6 staff. One of the numbers is wrong.']);
    expect(view.figure?.rows.map(({ id }) => id)).to.deep.equal(['out']);
  });

  it('communities that the feed does not have are named as they are given, and counted', () => {
    const view = of([{ ...CENTRE, communities: ['a', 'old-mill', 'x12'] }]);
    expect(totalLine(view)).to.match(/in 3 communities$/);
    expect(remarks(view)).to.deep.equal(['Also in: old-mill, x12']);
    expect(view.places?.places.length).to.equal(1);
  });

  it('a count that lacks is never 0', () => {
    const { deployed: _, ...undeployed } = CENTRE;
    const { staff: __, ...unstaffed } = CENTRE;
    expect(answer([undeployed])).to.match(
      /^Who can go is not known \| 26 staff; how many are out is not known/,
    );
    expect(answer([unstaffed])).to.match(
      /^Who can go is not known \| 15 are out; how many staff there are is not known/,
    );
    expect(of([undeployed]).figure).to.equal(undefined);
  });

  it('where all are out, nobody is left to send', () => {
    const view = of([{ ...CENTRE, deployed: 26 }]);
    expect(totalLine(view)).to.match(/^All are out \|/);
    expect(view.figure?.rows.map(({ id }) => id)).to.deep.equal(['out']);
  });

  it('adds up several agencies, says of how many, and names each', () => {
    const other = { id: 'aid', staff: 8, deployed: 5, communities: ['a', 'b'], asOf: ago(10) };
    const unknown = { id: 'third', communities: ['a'], asOf: ago(10) };
    const view = of([CENTRE, other, unknown]);
    expect(totalLine(view)).to.equal(
      '14 can still go | 20 of 34 staff are out, in 4 communities · from 2 of 3 agencies',
    );
    expect(view.figure?.agencies.map(({ name, free, out }) => [name.text, free, out])).to.deep.equal([
      ['Bright Road', '11 can still go', '15 of 26 staff are out'],
      ['aid', '3 can still go', '5 of 8 staff are out'],
      ['third', 'not known', ''],
    ]);
  });

  it('numbers that exceed the whole leave a sum, so that those who can go and those who are out add up', () => {
    const wrong = { id: 'wrong', staff: 6, deployed: 9, communities: ['a'], asOf: ago(10) };
    expect(answer([CENTRE, wrong])).to.equal(
      '11 can still go | 15 of 26 staff are out, in 4 communities · from 1 of 2 agencies',
    );
    expect(of([CENTRE, wrong]).figure?.agencies[1]?.out).to.equal('9 of 6 staff are out');
  });

  it('several that report at one time have that time, and else the span of their times', () => {
    const other = { ...CENTRE, id: 'other' };
    expect(of([CENTRE, other]).age?.ago).to.equal('35 min ago');
    expect(of([CENTRE, { ...other, asOf: ago(10) }]).age?.ago).to.equal('10–35\u00A0min old');
  });

  it('an agency whose numbers are old frees nobody for a sum', () => {
    const old = { ...CENTRE, id: 'old', asOf: ago(200) };
    expect(answer([CENTRE, old])).to.equal(
      '11 can still go | 15 of 26 staff are out, in 4 communities · from 1 of 2 agencies · 1 too old',
    );
  });

  it('only the agencies that are there count; without any, it says how many of the others are free', () => {
    const elsewhere = { ...CENTRE, communities: ['b'] };
    expect(answer([elsewhere])).to.equal(
      'No agency is here | 11 people from agencies elsewhere can still go.',
    );
    expect(answer([])).to.equal('No agencies known | No agencies that send staff have been reported.');
    expect(answer([{ ...elsewhere, asOf: ago(200) }])).to.equal('No agency is here');
  });

  it('old numbers are told in the past tense, without a picture', () => {
    const view = of([{ ...CENTRE, asOf: ago(200) }]);
    expect(totalLine(view)).to.equal('11 could still go | At 12:20, 15 of 26 staff were out.');
    expect(view.verdict.look).to.equal('old');
    expect(view.figure).to.equal(undefined);
  });

  it('numbers that are no longer valid, or whose time is in doubt, free nobody', () => {
    expect(answer([{ ...CENTRE, asOf: ago(1800) }])).to.equal('No current number');
    expect(answer([{ ...CENTRE, asOf: ago(-60) }])).to.equal('Who can go is not known');
    expect(of([{ ...CENTRE, asOf: ago(1800) }]).places).to.equal(undefined);
  });

  it('an agency without a time has that of the feed', () => {
    const { asOf: _, ...timeless } = CENTRE;
    expect(of([timeless]).age?.ago).to.equal('3 min ago');
  });

  it('a card names six communities, and how many more there are', () => {
    const ids = Array.from({ length: 9 }, (_, index) => String.fromCharCode(97 + index));
    const { places } = of(
      [{ ...CENTRE, communities: ids }],
      ids.map(() => staff(1, 2)),
    );
    expect([places?.places.length, places?.more]).to.deep.equal([6, 'and 3 more']);
  });
});
