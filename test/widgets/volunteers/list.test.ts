import { expect } from '@open-wc/testing';
import { volunteersList } from '../../../src/widgets/volunteers/list.ts';
import type { Row } from '../../../src/ui/panel.ts';
import { ago, allText, listOf, rowLine, totalLine } from '../../support/views.ts';

const list = (communities: readonly object[], more: object = {}, lang: string = 'en') =>
  listOf(volunteersList, communities, more, { lang });
const shown = (row: Row): string => rowLine({ ...row, cells: row.cells.slice(0, 1) });

/** A shift that began so many minutes ago and ends in so many. */
const shift = (from: number, to: number, more: object): object => ({
  start: ago(from),
  end: ago(-to),
  ...more,
});

const ON_DUTY = { volunteers: { onDuty: 10, needed: 14 } };
const SIGNED_UP = { volunteers: { shifts: [shift(60, 60, { signedUp: 5, needed: 9 })] } };
const EIGHT_OF_FIVE = { id: 'distance', name: 'Keeping distance', onDuty: 8, needed: 5 };
const ONE_OF_EIGHT = { id: 'code', name: 'Help with the code', onDuty: 1, min: 2, needed: 8 };

describe('widgets/volunteers/list', () => {
  describe('the total', () => {
    it('is how many are missing, and how many places are filled, so that both add up to the need', () => {
      const { panel } = list(
        [ON_DUTY, { volunteers: { roles: [EIGHT_OF_FIVE, ONE_OF_EIGHT], asOf: ago(50) } }, {}],
        { name: 'Yuhua' },
      ).view;
      // Nine are on duty where thirteen are needed, but three of them fill no place.
      expect(totalLine(panel)).to.equal('11 short | 16 of 27 places filled in 2 of 3 communities');
      expect([panel.age?.ago, panel.verdict?.mark]).to.deep.equal(['3–50\u00A0min old', 'below-min']);
    });

    it('calls no place staffed of which some tasks are not known, nor one where more are needed than its tasks have', () => {
      const task = (id: string, onDuty?: number): object => ({ id, name: id, onDuty, needed: 4 });
      const { rows } = list([
        { volunteers: { roles: [task('a', 4), task('b')] } },
        { volunteers: { needed: 14, roles: [task('a', 4), task('b', 2)] } },
      ]);
      expect(rows.map(row => row.cells[0]!.text)).to.deep.equal(['–', '8 short']);
    });

    it('never adds those signed up to those on duty, nor shows them in their column', () => {
      const { view, rows } = list([ON_DUTY, SIGNED_UP]);
      expect(totalLine(view.panel)).to.equal('4 short | 10 of 14 places filled in 1 of 2 communities');
      expect(rows.map(shown)).to.deep.equal([
        'short Community A | 4 short |  | 3 min ago',
        'unknown Community B | – | 14:40: 5 of 9 signed up | 3 min ago',
      ]);
    });

    it('is of those signed up where no community counts on the spot, and says so', () => {
      const { view } = list([SIGNED_UP, SIGNED_UP]);
      expect(totalLine(view.panel)).to.equal('8 short | 10 of 18 places signed up for in 2 communities');
      expect(view.columns[1]?.label).to.equal('Signed up');
    });

    it('makes no fraction of the gaps of some and the needs of others', () => {
      const { view } = list([
        {
          volunteers: {
            roles: [
              { id: 'a', onDuty: 1, needed: 3 },
              { id: 'b', onDuty: 1 },
            ],
          },
        },
        { volunteers: { onDuty: 5, needed: 14 } },
      ]);
      expect(totalLine(view.panel)).to.equal('At least 11 short | in 2 communities');
    });

    it('is the least, as its row is, where a task lacks a count', () => {
      const partial = {
        volunteers: {
          roles: [
            { id: 'a', onDuty: 1, needed: 4 },
            { id: 'b', needed: 3 },
          ],
        },
      };
      const { view, rows } = list([partial, ON_DUTY]);
      expect(totalLine(view.panel)).to.match(/^At least 7 short/);
      expect(rows.map(({ cells }) => cells[0]?.text)).to.deep.equal(['at least 3 short', '4 short']);
    });

    it('leaves out what is old, says so, and is not old for it', () => {
      const { panel } = list([ON_DUTY, { volunteers: { onDuty: 99, needed: 200, asOf: ago(300) } }]).view;
      expect(totalLine(panel)).to.equal('4 short | 10 of 14 places filled in 1 of 2 communities · 1 too old');
      expect(panel.age?.freshness).to.equal('fresh');
    });

    it('of which nobody has a number is not known, and no 0', () => {
      const { view, rows } = list([{}, { volunteers: {} }]);
      expect(allText({ ...view.panel, age: undefined })).not.to.match(/\d/);
      for (const row of rows) expect(allText({ ...row, age: undefined })).not.to.match(/\d/);
    });

    it('of places that need nobody does not call them staffed', () => {
      const { panel } = list([{ volunteers: { onDuty: 0, needed: 0 } }, {}]).view;
      expect(panel.verdict).to.include({ text: 'None needed', color: 'muted' });
    });

    it('is told in Chinese', () => {
      const { view } = list([ON_DUTY, {}], {}, 'zh-Hans');
      expect(totalLine(view.panel)).to.equal('共缺4人 | 14个名额已到岗10人（2个社区中的1个）');
      expect(view.columns.map(({ label }) => label)).to.deep.equal(['缺口', '到岗']);
    });
  });

  describe('the order', () => {
    const communities = [
      ON_DUTY,
      { volunteers: { onDuty: 1, needed: 9 } },
      { volunteers: { roles: [ONE_OF_EIGHT] } },
      {},
      { volunteers: { onDuty: 1, needed: 9, asOf: ago(300) } },
    ];

    it('has first where a task is below its minimum, then the largest gap; it is no order of a column', () => {
      const { view, order } = list(communities);
      expect(view.sort).to.equal('-urgency');
      expect(view.columns.map(({ key }) => key)).not.to.include('urgency');
      const urgent = order('urgency');
      expect(urgent[2]).to.be.above(1e9);
      expect([urgent[0], urgent[1], urgent[3], urgent[4]]).to.deep.equal([4, 8, undefined, undefined]);
    });

    it('by the gap is by the gap alone', () => {
      expect(list(communities).order('gap')).to.deep.equal([4, 8, 7, undefined, undefined]);
    });
  });

  describe('a row', () => {
    it('names the tasks below their minimum, with who is there and who could help', () => {
      const { rows } = list([{ volunteers: { roles: [EIGHT_OF_FIVE, ONE_OF_EIGHT] } }]);
      expect(shown(rows[0]!)).to.equal(
        'below-min Community A | 7 short | Help with the code 1/8, min 2 · 3 spare elsewhere | 3 min ago',
      );
      expect(rows[0]?.visual).to.deep.equal({ kind: 'people', here: 6, missing: 7, isAlert: true });
    });

    it('names as many tasks that are short as fit on a line, and how many are missing elsewhere', () => {
      const roles = ['One', 'Two', 'A task with quite a long name'].map((name, index) => ({
        id: name,
        name,
        onDuty: 1,
        needed: 5 - index,
      }));
      expect(shown(list([{ volunteers: { roles } }]).rows[0]!)).to.equal(
        'short Community A | 9 short | One 4, Two 3, elsewhere 2 | 3 min ago',
      );
    });

    it('says of a place where nobody is missing when somebody will be', () => {
      const shifts = [shift(-80, 300, { signedUp: 2, needed: 3 })];
      const { rows } = list([{ volunteers: { onDuty: 4, needed: 4, shifts } }]);
      expect(shown(rows[0]!)).to.equal('done Community A | staffed | 1 short from 17:00 | 3 min ago');
    });

    it('tells old numbers in the past tense, hatched, and never that nobody is missing', () => {
      const { rows } = list([
        { volunteers: { onDuty: 7, needed: 8, asOf: ago(300) } },
        { volunteers: { onDuty: 8, needed: 8, asOf: ago(300) } },
      ]);
      expect(rows.map(shown)).to.deep.equal([
        'old Community A | was 1 short | 7 of 8 at 10:40 | 5 h ago · may have changed',
        'old Community B | was staffed | 8 of 8 at 10:40 | 5 h ago · may have changed',
      ]);
      expect(rows.map(({ visual }) => visual?.kind)).to.deep.equal(['old', 'old']);
    });

    it('with more people than can be told apart draws all rows as bars on one axis', () => {
      const { rows } = list([ON_DUTY, { volunteers: { onDuty: 30, needed: 40 } }]);
      expect(rows.map(({ visual }) => visual)).to.deep.equal([
        { kind: 'crowd', here: 0.25, missing: 0.1, isAlert: false },
        { kind: 'crowd', here: 0.75, missing: 0.25, isAlert: false },
      ]);
    });

    it('wakes when a shift begins or ends', () => {
      const end = '2021-01-06T15:40:30+08:00';
      const { rows } = list([{ volunteers: { asOf: ago(200), shifts: [{ start: ago(60), end }] } }]);
      expect(rows[0]?.age?.changesAt).to.equal(Date.parse(end));
    });
  });

  it('folds places that do not serve, and adds up no gaps of theirs, but for those that are set up', () => {
    const shut = { status: 'not-started', opensAt: ago(-90) };
    const all = [
      { ...shut, volunteers: { shifts: [shift(-80, 300, { signedUp: 2, needed: 5 })] } },
      { ...shut, ...ON_DUTY },
      { ...shut },
      ON_DUTY,
      {},
      { ...ON_DUTY, status: 'not-started', opensAt: ago(-900) },
      { ...ON_DUTY, status: 'closed', opensAt: ago(-900) },
      { ...ON_DUTY, status: 'done' },
    ];
    const resting = ['not-serving', 'not-serving', 'not-serving'];
    expect(list(all).sections).to.deep.equal([
      ...['not-serving', 'listed', 'not-serving', 'listed', 'no-news'],
      ...resting,
    ]);
    expect(totalLine(list(all).view.panel)).to.match(/^8 short.* in 2 of 8 communities/);
    expect(list(all).rows.map(({ cells }) => cells[0]?.text)).to.deep.equal([
      'not open yet',
      '4 short',
      'not open yet',
      '4 short',
      '–',
      'not open yet',
      'closed',
      'finished',
    ]);
  });
});
