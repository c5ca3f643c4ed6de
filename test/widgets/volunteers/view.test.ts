import { expect } from '@open-wc/testing';
import type { RosterRow } from '../../../src/widgets/volunteers/roster.ts';
import { volunteersView, type VolunteersView } from '../../../src/widgets/volunteers/view.ts';
import { ago, allText, viewOf, type Moment } from '../../support/views.ts';

/** The view of a community with these volunteers, counted four minutes ago. */
function view(volunteers: object | null, more: object = {}, moment: Moment = {}): VolunteersView {
  return viewOf(volunteersView, { asOf: ago(4), volunteers }, more, moment);
}

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

/** The verdict with its mark, and the sentences below it. */
function answerOf({ verdict, sentences = [] }: VolunteersView): readonly string[] {
  const { text = '', mark, look } = verdict ?? {};
  return [
    [mark, look, text].filter(Boolean).join(' | '),
    ...sentences.map(({ pieces }) => pieces.map(piece => piece.text).join('')),
  ].map(plain);
}

/** The tasks in the order in which they are drawn: name, and what is said of each. */
function rowsOf({ roster }: VolunteersView): readonly string[] {
  return (roster?.rows ?? []).map(({ name, note }) =>
    plain([name?.text, note?.text].filter(Boolean).join(' | ')),
  );
}

function remarksOf({ remarks = [] }: VolunteersView): readonly string[] {
  return remarks.map(({ pieces }) => plain(pieces.map(({ text }) => text).join('')));
}

/** What is drawn of a task: '2 + 2 missing', by shift where there are any. */
function drawnOf({ picture }: RosterRow): string {
  if (picture.kind === 'blocks')
    return picture.blocks
      .map(({ have, missing, frame }) =>
        [frame, have, missing && `+ ${missing} missing`].filter(Boolean).join(' '),
      )
      .join(' | ');
  if (picture.kind === 'people') return `${picture.have} + ${picture.missing} missing`;
  return picture.kind === 'bar' ? `${picture.isOld ? 'old ' : ''}bar ${picture.text}`.trim() : 'unknown';
}

const EIGHT_OF_FIVE = { id: 'distance', name: 'Keeping distance', onDuty: 8, needed: 5 };
const ONE_OF_EIGHT = { id: 'code-help', name: 'Help with the code', onDuty: 1, min: 2, needed: 8 };
const FOUR_OF_FOUR = { id: 'distance', name: 'Keeping distance', onDuty: 4, min: 2, needed: 4 };
/** A shift that begins and ends so many minutes from now. */
const shift = (from: number, to: number, more: object): object => ({
  start: ago(-from),
  end: ago(-to),
  ...more,
});

describe('widgets/volunteers/view', () => {
  describe('the answer', () => {
    it('of a place that is shut, where nobody counts, is its state, and when people are needed next', () => {
      const opens = { status: 'not-started', opensAt: '2021-01-06T17:00+08:00' };
      const shifts = [shift(80, 300, { signedUp: 2, needed: 5 })];
      expect(
        answerOf(viewOf(volunteersView, { asOf: ago(4), volunteers: { shifts }, ...opens })),
      ).to.deep.equal(['not-started | Not open yet', 'Next shift 17:00: 2 of 5 signed up.']);
      expect(answerOf(viewOf(volunteersView, { asOf: ago(4), ...opens }))).to.deep.equal([
        'not-started | Not open yet',
        'Opens 17:00.',
      ]);
      expect(answerOf(viewOf(volunteersView, { asOf: ago(4), status: 'done' }))).to.deep.equal([
        'done | Finished',
      ]);
      // Who is counted there while it is set up counts; and whether a place has opened whose time has passed, nobody knows.
      const counted = { asOf: ago(4), ...opens, volunteers: { onDuty: 3, needed: 5 } };
      expect(answerOf(viewOf(volunteersView, counted))[0]).to.equal('short | 2 short now');
      const tomorrow = { ...counted, opensAt: ago(-900) };
      expect(answerOf(viewOf(volunteersView, tomorrow))[0], 'long before').to.equal(
        'not-started | Not open yet',
      );
      expect(answerOf(viewOf(volunteersView, { ...tomorrow, status: 'closed' }))[0]).to.match(/^closed/);
      expect(answerOf(viewOf(volunteersView, { asOf: ago(4), ...opens, opensAt: ago(9) }))[0]).to.contain(
        'Not known',
      );
    });

    it('offers to sign up quietly where nobody is missing', () => {
      const isQuiet = (onDuty: number): unknown =>
        view({ onDuty, needed: 4, signUpUrl: 'https://example.org/' }).actions?.[0]?.isQuiet;
      expect([isQuiet(3), isQuiet(4)]).to.deep.equal([false, true]);
    });

    it('is how many are short now, and how many of those needed are here', () => {
      expect(answerOf(view({ onDuty: 10, needed: 14 }))).to.deep.equal([
        'short | 4 short now',
        '10 of the 14 needed are here',
      ]);
      expect(answerOf(view({ onDuty: 10, needed: 14 }, {}, { lang: 'zh-Hans' }))).to.deep.equal([
        'short | 现在缺4人',
        '需要14人，到岗10人',
      ]);
    });

    it('never lets a surplus in one task hide a gap in another: 8 of 5 and 1 of 8 are 7 short', () => {
      const seven = view({ onDuty: 9, needed: 13, roles: [EIGHT_OF_FIVE, ONE_OF_EIGHT] });
      expect(answerOf(seven)).to.deep.equal([
        'below-min | 7 short now',
        '6 of the 13 places are filled',
        'One task is below its minimum.',
      ]);
      expect(rowsOf(seven)).to.deep.equal([
        'Help with the code | 7 short, min 2',
        'Keeping distance | 3 to spare',
      ]);
    });

    it('counts a gap of the whole that is larger than that of the tasks', () => {
      const [answer] = answerOf(view({ onDuty: 9, needed: 30, roles: [EIGHT_OF_FIVE, ONE_OF_EIGHT] }));
      expect(answer).to.equal('below-min | 21 short now');
    });

    it('is red with its own mark where a task is below its minimum, else amber', () => {
      const amber = view({ roles: [{ ...ONE_OF_EIGHT, onDuty: 2 }] });
      expect(amber.verdict).to.include({ mark: 'short', color: 'warn' });
      expect(view({ roles: [ONE_OF_EIGHT] }).verdict).to.include({ mark: 'below-min', color: 'alert' });
      const coming = shift(60, 120, { role: 'code-help', signedUp: 0, min: 2, needed: 2 });
      const later = view({ roles: [{ ...ONE_OF_EIGHT, onDuty: 2 }], shifts: [coming] });
      expect(later.verdict).to.include({ mark: 'short', color: 'warn' });
    });

    it('says how many tasks are below their minimum', () => {
      const two = view({ roles: [ONE_OF_EIGHT, { id: 'x', onDuty: 0, min: 1, needed: 1 }] });
      expect(answerOf(two)[2]).to.equal('2 tasks are below their minimum.');
    });

    it('is that people are missing at least, where the people of some tasks are not known', () => {
      expect(
        answerOf(
          view({
            roles: [
              { ...ONE_OF_EIGHT, min: 1 },
              { id: 'x', needed: 3 },
            ],
          }),
        ),
      ).to.deep.equal(['short | At least 7 short', 'Reported for 1 of 2 tasks.']);
    });

    it('is that nobody is missing, with the next gap, where that is known of all tasks', () => {
      expect(answerOf(view({ onDuty: 14, needed: 14 }))).to.deep.equal([
        'done | Fully staffed',
        '14 of the 14 needed are here',
      ]);
      const coming = shift(80, 320, { role: 'distance', signedUp: 2, needed: 3 });
      expect(answerOf(view({ roles: [FOUR_OF_FOUR], shifts: [coming] }))).to.deep.equal([
        'done | Fully staffed',
        '4 of the 4 needed are here; 1 short from 17:00',
      ]);
      const shown = view({ roles: [FOUR_OF_FOUR], shifts: [coming] }, {}, { lang: 'zh-Hans' });
      expect(answerOf(shown)).to.deep.equal(['done | 人手已齐', '需要4人，到岗4人；17:00后缺1人']);
    });

    it('makes no more of a surplus than that all places are filled', () => {
      expect(answerOf(view({ onDuty: 15, needed: 14 }))[1]).to.equal('14 of the 14 places are filled');
    });

    it('is that nobody is missing only where that is known of all, and now', () => {
      for (const [name, volunteers, more] of [
        ['stale', { onDuty: 14, needed: 14, asOf: ago(180) }, {}],
        ['expired', { onDuty: 14, needed: 14, asOf: ago(1800) }, {}],
        ['uncertain', { onDuty: 14, needed: 14, asOf: ago(-10) }, {}],
        ['past validUntil', { onDuty: 14, needed: 14 }, { validUntil: ago(1) }],
        ['need unknown', { onDuty: 14 }, {}],
        ['of some tasks', { roles: [FOUR_OF_FOUR, { id: 'x', needed: 3 }] }, {}],
        [
          'of a task that only its shift names',
          { roles: [FOUR_OF_FOUR], shifts: [shift(-60, 60, { role: 'x' })] },
          {},
        ],
        ['signed up', { shifts: [shift(-60, 60, { signedUp: 9, needed: 9 })] }, {}],
        [
          'below a minimum by its sign-ups',
          { onDuty: 14, needed: 14, shifts: [shift(-60, 60, { role: 'x', signedUp: 1, min: 2 })] },
          {},
        ],
      ] as const) {
        const said = view(volunteers, more);
        expect(said.verdict?.color, name).not.to.equal('good');
        expect(allText(said), name).not.to.contain('Fully');
        expect(allText(view(volunteers, more, { lang: 'zh-Hans' })), name).not.to.contain('人手已齐');
      }
      const timeless = viewOf(
        volunteersView,
        { volunteers: { onDuty: 14, needed: 14 } },
        { generatedAt: null },
      );
      expect(allText(timeless)).not.to.contain('Fully');
    });

    it('is that none are needed where 0 are', () => {
      expect(answerOf(view({ onDuty: 0, needed: 0, roles: [{ id: 'a' }] }))).to.deep.equal([
        'done | None needed',
      ]);
    });

    it('shows a 0 that the feed gives', () => {
      expect(answerOf(view({ onDuty: 0, needed: 14 }))).to.deep.equal([
        'short | 14 short now',
        '0 of the 14 needed are here',
      ]);
    });

    it('is who is here where the need is not known', () => {
      const sentence = 'How many are needed is not known.';
      expect(answerOf(view({ onDuty: 7 }))).to.deep.equal(['7 here', sentence]);
      expect(answerOf(view({ roles: [{ id: 'a', onDuty: 3 }, { id: 'b' }] }))).to.deep.equal([
        'unknown | unknown | Not known',
        sentence,
      ]);
    });

    it('says which part is not known', () => {
      expect(answerOf(view({ roles: [{ id: 'a', needed: 3 }] }))[1]).to.equal(
        'The tasks are known, the people are not.',
      );
      for (const none of [null, {}, { roles: [{ id: 'a' }] }, { shifts: [] }])
        expect(answerOf(view(none))).to.deep.equal([
          'unknown | unknown | Not known',
          'Nobody has reported how many are here.',
        ]);
    });

    it('takes those who signed up for what they are, where nobody was counted', () => {
      const short = view({ shifts: [shift(-60, 60, { role: 'a', signedUp: 5, needed: 9 })] });
      expect(answerOf(short)).to.deep.equal([
        'short | 4 short now',
        '5 of the 9 needed have signed up. How many came is not known.',
      ]);
      const all = view({ shifts: [shift(-60, 60, { role: 'a', signedUp: 9, needed: 9 })] });
      expect(answerOf(all)[0]).to.equal('unknown | unknown | All places taken');
      const open = view({ shifts: [shift(-60, 60, { role: 'a', signedUp: 1 })] });
      expect(answerOf(open)).to.deep.equal([
        'unknown | unknown | Not known',
        '1 has signed up. How many came is not known.',
      ]);
      for (const shown of [short, all, open]) expect(allText(shown)).not.to.match(/\bhere\b/);
    });

    it('never adds those who signed up to those who were counted', () => {
      const shifts = [shift(-60, 60, { signedUp: 5, needed: 9 })];
      expect(answerOf(view({ onDuty: 10, needed: 14, shifts }))[0]).to.equal('short | 4 short now');
    });
  });

  describe('old numbers', () => {
    it('are told in the past, with their time, and without free places, shifts, or calls to act', () => {
      const old = view({
        onDuty: 7,
        needed: 8,
        roles: [{ id: 'a', name: 'Keeping distance', onDuty: 7, needed: 8 }],
        shifts: [shift(-60, 60, { role: 'a', signedUp: 3, needed: 9 })],
        longOnDuty: 3,
        asks: [{ what: 'vests', needed: 9 }],
        asOf: ago(300),
      });
      expect(answerOf(old)).to.deep.equal(['old | 1 short', 'at 10:40, when 7 of 8 were here']);
      expect(rowsOf(old)).to.deep.equal(['Keeping distance | 7/8']);
      expect(old.roster?.rows.map(drawnOf)).to.deep.equal(['old bar']);
      expect(old.roster?.axis).to.equal(undefined);
      expect(remarksOf(old)).to.deep.equal([]);
    });

    it('of which nobody was missing say who was here, and no more', () => {
      expect(answerOf(view({ onDuty: 7, needed: 7, asOf: ago(300) }))).to.deep.equal([
        'old | 7 people',
        'of the 7 needed were here at 10:40',
      ]);
      expect(answerOf(view({ onDuty: 7, asOf: ago(300) }))[1]).to.equal('were here at 10:40');
    });

    it('of some tasks say of how many', () => {
      const roles = [
        { id: 'a', onDuty: 7, needed: 8 },
        { id: 'b', onDuty: 3, needed: 3 },
        { id: 'c', needed: 2 },
      ];
      const sentence = 'Reported for 2 of 3 tasks.';
      expect(answerOf(view({ roles, asOf: ago(300) }))).to.deep.equal(['old | 1 short', sentence]);
      expect(answerOf(view({ roles: roles.slice(1), asOf: ago(300) }))).to.deep.equal([
        'unknown | unknown | Not known',
        'Reported for 1 of 2 tasks.',
      ]);
    });

    it('whose time is in doubt name no time', () => {
      expect(answerOf(view({ onDuty: 7, needed: 8, asOf: ago(-30) }))).to.deep.equal([
        'old | 1 short',
        'when 7 of 8 were here',
      ]);
    });

    it('that have expired are withheld, with tasks, shifts, and wants', () => {
      const expired = view({
        onDuty: 10,
        needed: 14,
        roles: [ONE_OF_EIGHT],
        shifts: [shift(-10, 10, { signedUp: 3 })],
        longOnDuty: 3,
        asks: [{ what: 'vests', needed: 9 }],
        asOf: ago(1800),
      });
      expect(answerOf(expired)).to.deep.equal(['old | unknown | No current number']);
      expect([expired.roster, remarksOf(expired)]).to.deep.equal([undefined, []]);
      expect(expired.detailsLabel).to.equal('Last known number');
    });

    it('go through fresh, ageing, stale, expired at one, two and eight hours', () => {
      const seen = [60, 61, 120, 121, 480, 481].map(
        age => view({ onDuty: 1, asOf: ago(age) }).age?.freshness,
      );
      expect(seen).to.deep.equal(['fresh', 'ageing', 'ageing', 'stale', 'stale', 'expired']);
    });

    it('wake when a shift begins or ends, before the next minute', () => {
      const soon = view({ onDuty: 1, shifts: [{ start: ago(60), end: '2021-01-06T15:40:30+08:00' }] });
      expect(soon.age?.changesAt).to.equal(Date.parse('2021-01-06T15:40:30+08:00'));
    });
  });

  describe('the tasks', () => {
    const shifts = [
      shift(-100, 140, { role: 'code-help', signedUp: 2, min: 2, needed: 4 }),
      shift(140, 380, { role: 'code-help', signedUp: 1, min: 2, needed: 4 }),
      shift(-100, 140, { role: 'distance', signedUp: 3, needed: 4 }),
    ];
    const roles = [FOUR_OF_FOUR, { ...ONE_OF_EIGHT, onDuty: 2, needed: 4 }];

    it('are drawn shift by shift: those who were counted now, and later those who signed up', () => {
      const shown = view({ roles, shifts });
      expect(rowsOf(shown)).to.deep.equal(['Help with the code | 2 short', 'Keeping distance | staffed now']);
      expect(shown.roster?.rows.map(drawnOf)).to.deep.equal([
        'plain 2 + 2 missing | below-min 1 + 3 missing',
        'plain 4',
      ]);
      expect(shown.roster?.rows.map(({ says }) => says)).to.deep.equal([
        'now: 2 of 4; 18:00–22:00: 1 of 4, minimum 2',
        'now: 4 of 4',
      ]);
    });

    it('have now and the ends of shifts on their axis, as far as these fit', () => {
      const labels = view({ roles, shifts }).roster?.axis?.labels ?? [];
      expect(labels.filter(({ size }) => size !== 'narrow').map(({ text }) => text)).to.deep.equal([
        'now',
        '22:00',
        '14:00',
        '18:00',
      ]);
      expect(labels.filter(({ size }) => size !== 'wide').map(({ text }) => text)).to.deep.equal([
        'now',
        '22:00',
      ]);
    });

    it('without shifts have no axis, and figures for more than eight people', () => {
      const many = { id: 'many', name: 'Gate', onDuty: 12, needed: 14 };
      const shown = view({ roles: [ONE_OF_EIGHT, many] });
      expect(shown.roster?.axis).to.equal(undefined);
      expect(shown.roster?.rows.map(drawnOf)).to.deep.equal(['1 + 7 missing', 'bar 12/14']);
    });

    it('of which only the need is known are drawn as not known, never as free places', () => {
      const shown = view({ roles: [{ id: 'a', name: 'Gate', needed: 4 }] });
      expect(rowsOf(shown)).to.deep.equal(['Gate | not known']);
      expect(shown.roster?.rows.map(drawnOf)).to.deep.equal(['unknown']);
    });

    it('say the next gap where it is not known who is there', () => {
      const coming = shift(80, 320, { role: 'a', signedUp: 2, min: 3, needed: 5 });
      expect(rowsOf(view({ roles: [{ id: 'a' }], shifts: [coming] }))).to.deep.equal(['a | 17:00: 3 short']);
    });

    it('say that people signed up, where nobody was counted', () => {
      expect(rowsOf(view({ shifts: [shift(-60, 60, { role: 'a', signedUp: 3, needed: 4 })] }))).to.deep.equal(
        ['a | 3 of 4 signed up'],
      );
    });

    it('of whom some stand there while no shift runs are drawn without a frame', () => {
      const shown = view({
        roles: [FOUR_OF_FOUR],
        shifts: [shift(60, 120, { role: 'distance', signedUp: 2 })],
      });
      expect(shown.roster?.rows.map(drawnOf)).to.deep.equal(['open 4 | plain 2']);
      const below = view({ roles: [ONE_OF_EIGHT], shifts: [shift(60, 120, { role: 'x', signedUp: 2 })] });
      expect(rowsOf(below)[0]).to.equal('Help with the code | 7 short, min 2');
      const [row] = below.roster?.rows ?? [];
      expect(row?.picture.kind === 'blocks' && row.picture.blocks[0]).to.include({ isAlert: true, min: '' });
    });

    it('of a shift whose number is not known are drawn as such', () => {
      const shown = view({ shifts: [shift(-60, 60, { role: 'x', needed: 4 })] });
      expect(shown.roster?.rows.map(drawnOf)).to.deep.equal(['unknown + 4 missing']);
      expect(shown.roster?.rows[0]?.says).to.equal('14:40–16:40: not known of 4');
    });

    it('are six at most; the rest, and those in which nobody is missing, are folded', () => {
      const many = Array.from({ length: 13 }, (_, index) => ({
        id: `t${index}`,
        onDuty: index < 5 ? 1 : 2,
        needed: 2,
      }));
      const five = view({ roles: many });
      expect(five.roster?.rows.length).to.equal(5);
      expect(five.detailsLabel).to.equal('8 more tasks, all staffed');
      const all = view({ roles: many.map(role => ({ ...role, onDuty: 1 })) });
      expect(all.roster?.rows.length).to.equal(6);
      expect(all.detailsLabel).to.equal('7 more tasks');
      expect(view({ roles: many.map(role => ({ ...role, onDuty: 2 })) }).roster?.rows.length).to.equal(4);
    });

    it('are one row without a name where there are none', () => {
      const shown = view({ onDuty: 10, needed: 14 });
      expect(shown.roster?.rows.map(drawnOf)).to.deep.equal(['10 + 4 missing']);
      expect(shown.roster?.rows[0]?.name).to.equal(undefined);
      expect(view({ onDuty: 41, needed: 60 }).roster?.rows.map(drawnOf)).to.deep.equal(['bar']);
      for (const none of [null, {}, { onDuty: 3 }, { needed: 3 }, { onDuty: 0, needed: 0 }])
        expect(view(none).roster, JSON.stringify(none)).to.equal(undefined);
    });

    it('of a shift over midnight end after midnight, which is plain', () => {
      const night = shift(-60, 600, { role: 'watch', signedUp: 1, needed: 2 });
      expect(view({ shifts: [night] }).roster?.rows[0]?.says).to.equal('14:40–01:40: 1 of 2');
    });
  });

  describe('the remarks', () => {
    it('say who must be relieved', () => {
      expect(remarksOf(view({ onDuty: 9, longOnDuty: 3 }))).to.deep.equal([
        '3 people have been on too long. Relieve them first.',
      ]);
      expect(remarksOf(view({ longOnDuty: 1 }))).to.deep.equal([
        '1 person has been on too long. Relieve them first.',
      ]);
      expect(remarksOf(view({ longOnDuty: 0 }))).to.deep.equal([]);
    });

    it('say what is missing of what is wanted, and nothing of what is there', () => {
      const asks = [
        { what: 'red vests', needed: 20, have: 5 },
        { what: { en: 'gloves', 'zh-Hans': '手套' }, needed: 100 },
        { what: 'tea', have: 4 },
        { what: 'masks', needed: 3, have: 3 },
      ];
      expect(remarksOf(view({ asks }))).to.deep.equal(['Also wanted: 15 red vests, 100 gloves, tea']);
      expect(remarksOf(view({ asks }, {}, { lang: 'zh-Hans' }))[0]).to.contain('手套 100');
    });

    it('name three things, and count the others', () => {
      const asks = ['a', 'b', 'c', 'd', 'e'].map(what => ({ what, needed: 2 }));
      expect(remarksOf(view({ asks }))).to.deep.equal(['Also wanted: 2 a, 2 b, 2 c, 2 more']);
      expect(remarksOf(view({ asks: asks.slice(0, 4) }))).to.deep.equal(['Also wanted: 2 a, 2 b, 2 c, 2 d']);
    });
  });

  describe('the link to sign up', () => {
    it('leads to the address of the feed', () => {
      expect(view({ onDuty: 10, signUpUrl: 'https://example.org/help' }).actions).to.deep.equal([
        {
          id: 'sign-up',
          url: 'https://example.org/help',
          text: 'Sign up to help',
          codeLabel: 'QR code to sign up',
          isQuiet: false,
        },
      ]);
    });

    it('is not there where the address is not one to follow', () => {
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

  describe('without numbers', () => {
    for (const lang of ['en', 'zh-Hans'])
      it(`shows no 0 anywhere, whatever part is missing (${lang})`, () => {
        for (const volunteers of [null, {}, { roles: [] }, { shifts: [] }, { roles: [{ id: 'x' }] }])
          for (const more of [{}, { generatedAt: null }]) {
            const shown = view(volunteers, more, { lang });
            expect(allText({ ...shown, age: undefined }), JSON.stringify(volunteers)).not.to.match(/\d/);
            expect(shown.verdict?.text).to.equal(lang === 'en' ? 'Not known' : '在岗人数不详');
          }
      });

    it('claims no age', () => {
      expect(view(null).age).to.equal(undefined);
    });
  });

  describe('the details', () => {
    const labelOf = (volunteers: object): string | undefined => view(volunteers).detailsLabel;

    it('are named by what is in them', () => {
      const shifts = [shift(-60, 60, { role: 'distance', signedUp: 2, needed: 4 })];
      expect(labelOf({ roles: [FOUR_OF_FOUR], shifts })).to.equal('All shifts');
      expect(labelOf({ roles: [FOUR_OF_FOUR] })).to.equal('Minimums');
      const roles = [1, 2, 3, 4, 5].map(id => ({ id: `t${id}`, onDuty: 1, needed: id === 5 ? 1 : 2 }));
      expect(labelOf({ roles })).to.equal('Staffed tasks, all shifts, minimums');
      const history = [
        [ago(60), { onDuty: 1 }],
        [ago(30), { onDuty: 2 }],
      ];
      expect(labelOf({ onDuty: 3, history })).to.equal('Course of the day');
    });

    it('are not there where they would be empty', () => {
      expect(labelOf({ onDuty: 10, needed: 14 })).to.equal(undefined);
      expect(labelOf({ onDuty: 10, asks: [{ what: 'tea', needed: 1 }] })).to.equal(undefined);
      expect(labelOf({})).to.equal(undefined);
      expect(labelOf({ roles: [FOUR_OF_FOUR, { id: 'x' }], asOf: ago(1800) })).to.equal(undefined);
    });
  });
});
