import { expect } from '@open-wc/testing';
import { volunteersList } from '../../../src/widgets/volunteers/list.ts';
import { ago, allText, belowOf, linesOf, listOf, rowLine } from '../../support/views.ts';

const EIGHT_OF_FIVE = { id: 'distance', name: 'Keeping distance', onDuty: 8, needed: 5 };
const ONE_OF_EIGHT = { id: 'code-help', name: 'Help with the code', onDuty: 1, min: 2, needed: 8 };
const shift = (from: number, to: number, more: object): object => ({
  start: ago(-from),
  end: ago(-to),
  ...more,
});

describe('widgets/volunteers/list', () => {
  const ON_DUTY = { volunteers: { onDuty: 10, needed: 14 } };
  const SIGNED_UP = { volunteers: { shifts: [shift(-60, 60, { signedUp: 5, needed: 9 })] } };

  it('adds up who is on duty and who lacks, and says from how many', () => {
    const { view: list } = listOf(
      volunteersList,
      [ON_DUTY, { volunteers: { onDuty: 20, needed: 15, asOf: ago(50) } }, {}],
      { name: 'Yuhua' },
    );
    expect(linesOf(list.panel)).to.deep.equal([
      'Yuhua',
      'from 2 of 3 communities',
      '30 of 29 volunteers on duty',
      '4 more needed · from 2 of 3 communities',
      'As of 14:50–15:37 · 3–50 min ago',
    ]);
  });

  it('never adds those signed up to those on duty', () => {
    const { view: list, rows } = listOf(volunteersList, [ON_DUTY, SIGNED_UP]);
    expect(linesOf(list.panel)).to.include.members([
      'from 1 of 2 communities',
      '10 of 14 volunteers on duty',
    ]);
    expect(belowOf(list.panel)).to.equal('4 more needed · from 1 of 2 communities');
    expect(rowLine(rows[1]!)).to.contain('5 of 9 signed up for now');
  });

  it('adds up those signed up where no community counts on the spot, and calls them so', () => {
    const { view: list } = listOf(volunteersList, [SIGNED_UP, SIGNED_UP]);
    expect(linesOf(list.panel)).to.include('10 of 18 signed up for now');
    expect(list.columns[0]?.label).to.equal('Signed up');
  });

  it('makes no fraction of the counts of some and the needs of others', () => {
    const { view: list } = listOf(volunteersList, [
      { volunteers: { onDuty: 10 } },
      { volunteers: { onDuty: 5, needed: 14 } },
    ]);
    expect(linesOf(list.panel)).to.include('15 volunteers on duty');
  });

  it('leaves what is 30 hours old out of the sum, and says so', () => {
    const { view: list } = listOf(volunteersList, [
      ON_DUTY,
      { volunteers: { onDuty: 99, needed: 200, asOf: ago(1800) } },
    ]);
    expect(linesOf(list.panel)).to.include.members([
      'from 1 of 2 communities · 1 too old',
      '10 of 14 volunteers on duty',
    ]);
    expect(allText(list.panel)).not.to.match(/99|101|109/);
  });

  it('of which none has a number shows no 0', () => {
    const { view: list, rows } = listOf(volunteersList, [{}, { volunteers: {} }]);
    expect(allText({ ...list.panel, age: undefined })).not.to.match(/\d/);
    for (const row of rows) expect(allText({ ...row, age: undefined })).not.to.match(/\d/);
  });

  it('of which none has a number asks for those on duty, not for those signed up', () => {
    const { view: list } = listOf(volunteersList, [{}, { volunteers: {} }]);
    expect(linesOf(list.panel)).to.include('volunteers on duty: not known');
    expect(list.columns[0]?.label).to.equal('On duty');
  });

  it('never says of all that nobody lacks', () => {
    const { view: list } = listOf(volunteersList, [{ volunteers: { onDuty: 14, needed: 14 } }]);
    expect(belowOf(list.panel)).to.equal('');
  });

  it('has first where a task is below its least, then the largest gap, and sorts only by what may be shown', () => {
    const {
      view: list,
      rows,
      order,
    } = listOf(volunteersList, [
      ON_DUTY,
      { volunteers: { roles: [EIGHT_OF_FIVE, ONE_OF_EIGHT] } },
      {},
      { volunteers: { onDuty: 1, needed: 9, asOf: ago(1800) } },
    ]);
    expect(list.sort).to.equal('-gap');
    expect(rows.map(rowLine)).to.deep.equal([
      'Community A | 10 of 14 | 4 | 3 min ago',
      'Community B | 9 of 13 | 7 | 3 min ago',
      'Community C | – | – | ',
      'Community D | – | – | 30 h ago · no longer current',
    ]);
    expect(rows[1]?.sub).to.deep.equal([{ text: 'below the minimum: Help with the code', tone: 'alert' }]);
    expect(rows[0]?.sub).to.deep.equal([]);
    const urgent = order('gap');
    expect([urgent[0], urgent[2], urgent[3]]).to.deep.equal([4, undefined, undefined]);
    expect(urgent[1]).to.be.above(1e9);
    expect(order('on-duty')).to.deep.equal([10, 9, undefined, undefined]);
  });

  it('names the tasks below their least, of a shift that runs now too; not those of 30 hours ago', () => {
    const volunteers = { roles: [ONE_OF_EIGHT], shifts: [shift(-60, 60, { signedUp: 0, min: 1 })] };
    const old = { volunteers: { ...volunteers, asOf: ago(1800) } };
    const said = (lang: string): unknown =>
      listOf(volunteersList, [{ volunteers }, old], {}, { lang }).rows.map(({ sub = [] }) =>
        sub.map(({ text }) => text),
      );
    expect(said('en')).to.deep.equal([['below the minimum: Help with the code, Task'], []]);
    expect(said('zh-Hans')).to.deep.equal([['低于最低人数：Help with the code、岗位'], []]);
  });

  it('wakes a row when a shift begins or ends', () => {
    const { rows } = listOf(volunteersList, [
      { volunteers: { asOf: ago(200), shifts: [{ start: ago(60), end: '2021-01-06T15:40:30+08:00' }] } },
    ]);
    expect(rows[0]?.age?.changesAt).to.equal(Date.parse('2021-01-06T15:40:30+08:00'));
  });

  it('is told in Chinese', () => {
    const { view: list } = listOf(volunteersList, [ON_DUTY, {}], {}, { lang: 'zh-Hans' });
    expect(linesOf(list.panel)).to.include.members(['2 个社区中 1 个有数据', '10 / 14 名志愿者在岗']);
    expect([list.caption, ...list.columns.map(({ label }) => label)]).to.deep.equal([
      '各社区志愿者',
      '在岗',
      '缺口',
    ]);
  });
});
