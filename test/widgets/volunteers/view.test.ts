import { expect } from '@open-wc/testing';
import { details } from '../../../src/widgets/volunteers/details.ts';
import { volunteersView, type VolunteersView } from '../../../src/widgets/volunteers/view.ts';
import { volunteersList } from '../../../src/widgets/volunteers/list.ts';
import {
  ago,
  allText,
  belowOf,
  factOf,
  linesOf,
  listOf,
  rowLine,
  viewOf,
  type Moment,
} from '../../support/views.ts';

/** The view of a community with these volunteers, counted four minutes ago, with what the tools tell beneath it. */
function view(volunteers: object | null, more: object = {}, moment: Moment = {}): VolunteersView {
  const community = { asOf: ago(4), volunteers };
  const panel = viewOf(volunteersView, community, more, moment);
  return { ...panel, facts: [...panel.facts, ...viewOf(details, community, more, moment).facts] };
}

/** The rows of the table of tasks, as text. */
function tasks({ roles }: VolunteersView): readonly string[] {
  return (roles?.rows ?? []).map(({ name, onDuty, needed, gap, least, belowMin }) =>
    [name.text, onDuty, needed, gap, least, belowMin && '!'].filter(Boolean).join(' | '),
  );
}

const EIGHT_OF_FIVE = { id: 'distance', name: 'Keeping distance', onDuty: 8, needed: 5 };
const ONE_OF_EIGHT = { id: 'code-help', name: 'Help with the code', onDuty: 1, min: 2, needed: 8 };
const shift = (from: number, to: number, more: object): object => ({
  start: ago(-from),
  end: ago(-to),
  ...more,
});

describe('widgets/volunteers/view', () => {
  describe('of one community', () => {
    it('tells who is there of how many, and who lacks', () => {
      expect(linesOf(view({ onDuty: 10, needed: 14 }))).to.deep.equal([
        'Community A',
        '10 of 14 volunteers on duty',
        '4 more needed',
        'As of 15:36 · 4 min ago',
      ]);
      expect(linesOf(view({ onDuty: 10, needed: 14 }, {}, { lang: 'zh-Hans' }))).to.deep.equal([
        'Community A',
        '10 / 14 名志愿者在岗',
        '还缺 4 人',
        '截至 15:36 · 4 分钟前',
      ]);
    });

    it('never lets a surplus in one task hide a gap in another: 8 of 5 and 1 of 8 lack 7', () => {
      const seven = view({ onDuty: 9, needed: 13, roles: [EIGHT_OF_FIVE, ONE_OF_EIGHT] });
      expect(belowOf(seven)).to.equal('7 more needed');
      expect(tasks(seven)).to.deep.equal([
        'Keeping distance | 8 | 5 | 0',
        'Help with the code | 1 | 8 | 7 | below the least of 2 | !',
      ]);
      expect(seven.roles?.rows.map(({ lacking }) => lacking)).to.deep.equal([false, true]);
      expect(belowOf(view({ roles: [EIGHT_OF_FIVE, ONE_OF_EIGHT] }, {}, { lang: 'zh-Hans' }))).to.equal(
        '还缺 7 人',
      );
    });

    it('counts a gap of the whole that is larger than that of the tasks', () => {
      expect(belowOf(view({ onDuty: 9, needed: 30, roles: [EIGHT_OF_FIVE, ONE_OF_EIGHT] }))).to.equal(
        '21 more needed',
      );
    });

    it('adds up the tasks where no sum is given, and only where all are known', () => {
      expect(linesOf(view({ roles: [EIGHT_OF_FIVE, ONE_OF_EIGHT] }))).to.include(
        '9 of 13 volunteers on duty',
      );
      const partly = view({ roles: [ONE_OF_EIGHT, { id: 'x', needed: 3 }] });
      expect(linesOf(partly)).to.deep.equal([
        'Community A',
        'volunteers on duty: not known',
        '7 more needed · from 1 of 2 tasks',
        'As of 15:36 · 4 min ago',
      ]);
      expect(tasks(partly)[1]).to.equal('x | – | 3 | –');
    });

    it('says that nobody lacks only where that is known of all, and now', () => {
      expect(belowOf(view({ onDuty: 14, needed: 14 }))).to.equal('Nobody is lacking');
      expect(belowOf(view({ onDuty: 14, needed: 14 }, {}, { lang: 'zh-Hans' }))).to.equal('人手已足');
      for (const [name, volunteers, more] of [
        ['stale', { onDuty: 14, needed: 14, asOf: ago(180) }, {}],
        ['expired', { onDuty: 14, needed: 14, asOf: ago(1800) }, {}],
        ['uncertain', { onDuty: 14, needed: 14, asOf: ago(-10) }, {}],
        ['past validUntil', { onDuty: 14, needed: 14 }, { validUntil: ago(1) }],
        ['need unknown', { onDuty: 14 }, {}],
        ['of some tasks', { roles: [EIGHT_OF_FIVE, { id: 'x', needed: 3 }] }, {}],
      ] as const) {
        const said = view(volunteers, more);
        expect(allText(said), name).not.to.contain('Nobody');
        expect(allText(view(volunteers, more, { lang: 'zh-Hans' })), name).not.to.contain('人手已足');
      }
      const timeless = viewOf(
        volunteersView,
        { volunteers: { onDuty: 14, needed: 14 } },
        { generatedAt: null },
      );
      expect(allText(timeless)).not.to.contain('Nobody');
    });

    it('shows a 0 that the feed gives', () => {
      expect(linesOf(view({ onDuty: 0, needed: 14 }))).to.include.members([
        '0 of 14 volunteers on duty',
        '14 more needed',
      ]);
    });

    it('tells who has been on too long, and what is wanted', () => {
      const all = view({
        onDuty: 10,
        longOnDuty: 3,
        signUpUrl: 'https://example.org/help',
        asks: [
          { what: 'vests', needed: 20, have: 5 },
          { what: { en: 'gloves', 'zh-Hans': '手套' }, needed: 100 },
        ],
      });
      expect(factOf(all, 'relief')).to.equal('3 have been on duty too long');
      expect(factOf(view({ longOnDuty: 1 }), 'relief')).to.equal('1 has been on duty too long');
      expect(factOf(view({ longOnDuty: 0 }), 'relief')).to.equal('');
      expect(factOf(all, 'asks')).to.equal('20 vests, 5 there · 100 gloves');
      const some = {
        asks: [{ what: 'vests', have: 5 }, { what: 'tea' }, { what: 'masks', needed: 0, have: 0 }],
      };
      expect(factOf(view(some), 'asks')).to.equal('vests, 5 there · tea · 0 masks, 0 there');
      expect(factOf(view(some, {}, { lang: 'zh-Hans' }), 'asks')).to.equal(
        'vests，现有 5 · tea · masks 0，现有 0',
      );
      expect(all.actions).to.deep.equal([
        {
          id: 'sign-up',
          url: 'https://example.org/help',
          text: 'Sign up to help',
          codeLabel: 'QR code to sign up',
        },
      ]);
    });

    it('has no link where the address is not one to follow', () => {
      for (const signUpUrl of [
        'javascript:alert(1)',
        'data:text/html,x',
        'ftp://x',
        ' https://x y',
        'relative.html',
      ]) {
        expect(view({ onDuty: 1, signUpUrl }).actions, signUpUrl).to.equal(undefined);
      }
    });
  });

  describe('age', () => {
    it('of three hours is shown and doubted: a gap then may be filled now', () => {
      expect(linesOf(view({ onDuty: 10, needed: 14, asOf: ago(180) }))).to.deep.equal([
        'Community A',
        '10 of 14 volunteers on duty',
        '4 more needed',
        'As of 12:40 · 3 h ago · may have changed',
      ]);
    });

    it('of 30 hours makes the number the last known one, and withholds tasks, shifts, gaps and wants', () => {
      const volunteers = {
        onDuty: 10,
        needed: 14,
        roles: [ONE_OF_EIGHT],
        shifts: [shift(-10, 10, { signedUp: 3 })],
        longOnDuty: 3,
        asks: [{ what: 'vests', needed: 9 }],
        asOf: ago(1800),
      };
      expect(linesOf(view(volunteers))).to.deep.equal([
        'Community A',
        'No current number. Last known: 10 of 14 volunteers on duty, Jan 5, 09:40 (30 h ago)',
        'As of Jan 5, 09:40 · 30 h ago · no longer current',
      ]);
      expect(view(volunteers).roles).to.equal(undefined);
      expect(view(volunteers, {}, { lang: 'zh-Hans' }).figure?.instead).to.equal(
        '暂无最新数据。最近一次：10 / 14 名志愿者在岗，1月5日 09:40（30 小时前）',
      );
    });

    it('goes through fresh, ageing, stale, expired at one, two and eight hours', () => {
      const seen = [60, 61, 120, 121, 480, 481].map(
        age => view({ onDuty: 1, asOf: ago(age) }).figure?.freshness,
      );
      expect(seen).to.deep.equal(['fresh', 'ageing', 'ageing', 'stale', 'stale', 'expired']);
    });

    it('wakes when a shift begins or ends, before the next minute', () => {
      const soon = view({ onDuty: 1, shifts: [{ start: ago(60), end: '2021-01-06T15:40:30+08:00' }] });
      expect(soon.age?.changesAt).to.equal(Date.parse('2021-01-06T15:40:30+08:00'));
    });
  });

  describe('without numbers', () => {
    for (const lang of ['en', 'zh-Hans']) {
      it(`shows no 0 anywhere, whatever part is missing (${lang})`, () => {
        for (const volunteers of [
          null,
          {},
          { roles: [] },
          { shifts: [] },
          { roles: [{ id: 'x' }] },
          { signUpUrl: 'https://x.org/' },
        ]) {
          for (const more of [{}, { generatedAt: null }]) {
            const shown = view(volunteers, more, { lang });
            expect(allText({ ...shown, age: undefined }), JSON.stringify(volunteers)).not.to.match(/\d/);
            expect(allText(shown.figure)).to.contain(lang === 'en' ? 'not known' : '暂无数据');
            expect(belowOf(shown)).to.equal('');
          }
        }
      });
    }

    it('says that the number is not known, and claims no age', () => {
      expect(linesOf(view(null))).to.deep.equal(['Community A', 'volunteers on duty: not known']);
    });
  });

  describe('shifts', () => {
    const shifts = [
      shift(60, 120, { role: 'distance', signedUp: 2, needed: 4 }),
      shift(-60, 60, { role: 'distance', signedUp: 3, min: 2, needed: 4 }),
      shift(-60, 30, { role: 'unlisted', signedUp: 1, min: 2, needed: 2 }),
      shift(180, 240, { role: 'distance', signedUp: 9, needed: 9 }),
      shift(-120, -60, { role: 'distance', signedUp: 9, needed: 9 }),
    ];

    it('that run now are told, each with who has signed up; those past and later are not', () => {
      const told = view({ onDuty: 4, roles: [{ id: 'distance', name: 'Keeping distance' }], shifts });
      expect(factOf(told, 'shifts-now')).to.equal(
        'unlisted: 1 of 2 (below the least of 2), until 16:10 · Keeping distance: 3 of 4, until 16:40',
      );
      expect(factOf(told, 'relief')).to.equal('16:40: Keeping distance 2 of 4');
    });

    it('are told in Chinese', () => {
      const told = view({ onDuty: 4, shifts: shifts.slice(0, 3) }, {}, { lang: 'zh-Hans' });
      expect(factOf(told, 'shifts-now')).to.equal(
        'unlisted：1 / 2 人（低于最少 2 人），至 16:10 · distance：3 / 4 人，至 16:40',
      );
      expect(factOf(told, 'relief')).to.equal('16:40：distance 2 / 4 人');
    });

    it('that leave a hole now say so', () => {
      expect(factOf(view({ shifts: shifts.slice(0, 1) }), 'shifts-now')).to.equal('none planned');
    });

    it('stand in where nobody counts on the spot, and are called signed up, not on duty', () => {
      const told = view({ shifts: shifts.slice(0, 3) });
      expect(linesOf(told).slice(0, 3)).to.deep.equal([
        'Community A',
        '4 of 6 signed up for now',
        '2 more needed',
      ]);
      expect(allText(told.figure)).not.to.contain('on duty');
    });

    it('are never added to those on duty', () => {
      expect(linesOf(view({ onDuty: 10, shifts }))).to.include('10 volunteers on duty');
    });

    it('with an unknown number of people say so, and make no 0', () => {
      const told = view({ shifts: [shift(-60, 60, { role: 'x', needed: 4 })] });
      expect(factOf(told, 'shifts-now')).to.equal('x: – of 4, until 16:40');
      expect(linesOf(told)).to.include('volunteers on duty: not known');
    });
  });

  describe('of all communities', () => {
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
      expect(rows[1]?.sub).to.deep.equal([{ text: 'below the least: Help with the code', tone: 'alert' }]);
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
      expect(said('en')).to.deep.equal([['below the least: Help with the code, Task'], []]);
      expect(said('zh-Hans')).to.deep.equal([['低于最少人数：Help with the code、岗位'], []]);
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
});
