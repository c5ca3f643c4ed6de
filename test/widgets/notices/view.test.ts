import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import type { Panel } from '../../../src/ui/panel.ts';
import { notice } from '../../../src/widgets/notices/details.ts';
import { noticesView, type NoticesView } from '../../../src/widgets/notices/view.ts';
import { cardLines, plainBlanks } from '../../support/card-lines.ts';
import { communityContext } from '../../../src/ui/context.ts';
import { ago, allText, contextOf, feedOf, viewOf, type Moment } from '../../support/views.ts';
import { WRITTEN } from '../../support/feeds.ts';

const ahead = (minutes: number): string => ago(-minutes);

function view(
  given: object,
  more: object = {},
  moment: Moment = {},
  kinds: string | null = null,
): NoticesView {
  return viewOf(context => noticesView(context, { kinds }), { asOf: ago(4), ...given }, more, moment);
}

const said = (pieces: readonly { readonly text: string }[] = []): string =>
  plainBlanks(pieces.map(({ text }) => text).join(''));
const itemsOf = ({ items = [] }: NoticesView): readonly string[] =>
  items.map(({ kind, title, text }) => [kind, said(title), said(text)].filter(Boolean).join(' | '));
const rowsOf = ({ schedule }: NoticesView): readonly string[] =>
  (schedule?.rows ?? []).map(({ time, until, what, note }) =>
    plainBlanks([time, until, what.text, said(note)].filter(Boolean).join(' | ')),
  );
const answerOf = ({ verdict, sentences = [] }: Panel): readonly string[] => [
  plainBlanks(verdict.text),
  ...sentences.map(({ pieces }) => said(pieces)),
];
const entry = (what: unknown, from: number, to?: number, more: object = {}): object => ({
  what,
  start: ahead(from),
  ...(to !== undefined && { end: ahead(to) }),
  ...more,
});

/** What another program reads in the calendar of a card. */
function eventsOf({
  file,
}: NoticesView): readonly { uid: string; summary: string; start: string; end: string }[] {
  const calendar = new ICAL.Component(ICAL.parse(file?.().text ?? '') as unknown[]);
  return calendar.getAllSubcomponents('vevent').map(each => {
    const { uid, summary, startDate, endDate } = new ICAL.Event(each);
    return { uid, summary, start: startDate.toString(), end: endDate.toString() };
  });
}

describe('widgets/notices/view', () => {
  describe('answer', () => {
    it('is what is on now, until when, and what is next', () => {
      const schedule = [entry('Buildings 7–12', -60, 80), entry('13–18', 80, 300)];
      expect(answerOf(view({ schedule }))).to.deep.equal([
        'Now: Buildings 7–12',
        'until 17:00 · next 17:00 13–18',
      ]);
      expect(answerOf(view({ schedule }, {}, { lang: 'zh-Hans' }))).to.deep.equal([
        '现在：Buildings 7–12',
        '到17:00 · 接下来17:00 13–18',
      ]);
    });

    it('names two of several that are on, and how many more', () => {
      const schedule = [entry('A', -9, 9), entry('B', -8, 9), entry('C', -7, 20)];
      expect(answerOf(view({ schedule }))).to.deep.equal(['Now: A · B +1']);
    });

    it('is what comes next where nothing is on', () => {
      expect(answerOf(view({ schedule: [entry('13–18', 80, 90), entry('19', 80)] }))).to.deep.equal([
        'Next, 17:00: 13–18 · 19',
      ]);
    });

    it('is how many notices there are where nothing is planned any more, and that there are none', () => {
      const notices = [{ id: 'a', title: 'A' }];
      expect(answerOf(view({ notices, schedule: [entry('over', -9, -8)] }))).to.deep.equal(['1 notice']);
      expect(answerOf(view({}))).to.deep.equal(['No notices']);
      expect(view({}).age).to.equal(undefined);
    });

    it('a plan of old news is told as a plan, with the band of what may have changed', () => {
      const given = { asOf: ago(700), schedule: [entry('Buildings 7–12', -60, 80)] };
      const old = view(given, { generatedAt: ago(700) });
      expect(answerOf(old)[0]).to.equal('Planned for now: Buildings 7–12');
      expect([old.verdict.look, old.age?.freshness, old.age?.doubt]).to.deep.equal([
        'old',
        'stale',
        'may have changed',
      ]);
    });

    it('what ends by itself lives longer than the document; what does not is gone with it', () => {
      const given = {
        asOf: ago(1800),
        access: 'closed-off',
        bring: ['keys'],
        schedule: [entry('Buildings 7–12', -60, 80), entry('open end', -60)],
        notices: [
          { id: 'a', title: 'until tonight', until: ahead(90) },
          { id: 'b', title: 'for ever' },
        ],
      };
      const old = view(given, { generatedAt: ago(1800) });
      expect(answerOf(old)[0]).to.equal('Planned for now: Buildings 7–12');
      expect(itemsOf(old)).to.deep.equal(['info | until tonight']);
      expect(old.age?.freshness).to.equal('stale');
      const gone = view({ ...given, schedule: [], notices: [] }, { generatedAt: ago(1800) });
      expect(answerOf(gone)).to.deep.equal(['No current notices', 'Last news Jan 5, 09:40']);
      expect([itemsOf(gone), gone.age?.freshness]).to.deep.equal([[], 'expired']);
    });

    it('nothing lives longer than the document says', () => {
      const given = {
        schedule: [entry('Buildings 7–12', -60, 80)],
        notices: [{ id: 'a', kind: 'caution', title: 'until tonight', until: ahead(90) }],
      };
      const over = view(given, { validUntil: ago(1) });
      expect(answerOf(over)[0]).to.equal('No current notices');
      expect([itemsOf(over), rowsOf(over)]).to.deep.equal([[], []]);
    });

    it('where the clock is in doubt nothing is said to be on, next or over', () => {
      const schedule = [entry('A', -60, -10), entry('B', -60, 80), entry('C', 80, 90)];
      const context = contextOf(feedOf([{ asOf: ago(4), schedule }]));
      const shown = noticesView(
        communityContext(context.feed.communities[0]!, { ...context, isTimeUncertain: true }),
        {},
      );
      expect(answerOf(shown)).to.deep.equal([
        'Schedule',
        'The clock of this device may be wrong, so we can’t say what is on now.',
      ]);
      expect(rowsOf(shown)).to.deep.equal(['14:40–15:30 | A', '14:40–17:00 | B', '17:00–17:10 | C']);
      expect(allText(shown)).not.to.match(/\b(now:|next|finished)/i);
    });
  });

  describe('notices', () => {
    it('come cautions first, those of the document and of the community', () => {
      const all = ['caution', 'closure', 'schedule', 'reminder', 'result', 'comfort', 'info'];
      // The last kind comes first in the feed.
      const notices = all
        .map((_, index) => all[all.length - 1 - index])
        .map(kind => ({ id: kind, kind, title: `own ${kind}` }));
      const kinds = itemsOf(view({ notices }, { notices: [{ id: 'x', kind: 'caution', title: 'for all' }] }));
      expect(kinds).to.deep.equal(['caution | for all', ...all.map(kind => `${kind} | own ${kind}`)]);
    });

    it('without a title say their text, without both nothing, and of a kind that is not known they are information', () => {
      const notices = [
        { id: 'a', text: 'Water at gate 2' },
        { id: 'b' },
        { id: 'c', kind: 'gossip', title: 'C' },
      ];
      expect(itemsOf(view({ notices }))).to.deep.equal(['info | Water at gate 2', 'info | C']);
    });

    it('with until before from are never shown', () => {
      const notices = [{ id: 'a', title: 'A', from: ago(10), until: ago(20) }];
      for (const minutes of [-30, -15, 0])
        expect(itemsOf(view({ notices }, {}, { now: WRITTEN + minutes * 60_000 }))).to.deep.equal([]);
    });

    it('in another language only are shown in it, and say so', () => {
      const notices = [{ id: 'a', title: { sk: 'Vezmite si kľúče' } }];
      expect(view({ notices }).items?.[0]?.title).to.deep.equal([{ text: 'Vezmite si kľúče', lang: 'sk' }]);
    });

    it('drop out at the second that they say, and the card says when', () => {
      const notices = [{ id: 'a', title: 'A', until: '2021-01-06T15:40:20+08:00' }];
      const at = (now: number): NoticesView => view({ notices }, {}, { now });
      expect(at(WRITTEN).age?.changesAt).to.equal(WRITTEN + 20_000);
      expect(itemsOf(at(WRITTEN + 19_999))).to.deep.equal(['info | A']);
      expect(itemsOf(at(WRITTEN + 20_000))).to.deep.equal([]);
    });
  });

  describe('what is less urgent than a caution', () => {
    const of = (kinds: readonly string[]): NoticesView['folded'] =>
      view({ notices: kinds.map((kind, index) => ({ id: `n${index}`, kind, title: `${kind} ${index}` })) })
        .folded;

    it('is one row that names all of it, where it is more than two', () => {
      const folded = of(['comfort', 'caution', 'reminder', 'info', 'caution']);
      expect([plainBlanks(folded?.label ?? ''), said(folded?.titles)]).to.deep.equal([
        '3 notices',
        'reminder 2 · comfort 0 · info 3',
      ]);
    });

    it('stands open where it is less, and cautions always do', () => {
      for (const kinds of [['comfort', 'reminder'], Array.from({ length: 9 }, () => 'caution')])
        expect(of(kinds)).to.equal(undefined);
    });
  });

  describe('access, what to bring, results', () => {
    it('says since when, or from when, and nothing where nothing is known', () => {
      const of = (access: string | undefined, accessSince?: string): readonly string[] =>
        itemsOf(view({ access, accessSince }));
      expect(of('closed-off', '2021-01-06')).to.deep.equal(['closure | Closed off since Jan 6']);
      expect(of('closed-off', ago(600))).to.deep.equal(['closure | Closed off since 05:40']);
      expect(of('controlled')).to.deep.equal(['closure | Entry controlled']);
      expect(of('open', '2021-01-08')).to.deep.equal(['closure | Free to come and go from Jan 8']);
      expect(of(undefined, '2021-01-05')).to.deep.equal([]);
      expect(of('ajar')).to.deep.equal([]);
    });

    it('stands with the closure that explains it', () => {
      const notices = [{ id: 'a', kind: 'closure', title: 'Nobody leaves', text: 'Call us' }];
      expect(itemsOf(view({ access: 'closed-off', notices }))).to.deep.equal([
        'closure | Closed off | Nobody leaves · Call us',
      ]);
    });

    it('says how far results are in and what no call means, but not of old numbers', () => {
      const testing = { resultsUpTo: ago(120), noCallMeans: 'No call by noon means negative' };
      const told = 'result | Results are in for samples up to 13:40 | No call by noon means negative';
      expect(itemsOf(view({ testing }))).to.deep.equal([told]);
      expect(itemsOf(view({ testing: { noCallMeans: 'No call, no worry' } }))).to.deep.equal([
        'result | No call, no worry',
      ]);
      expect(itemsOf(view({ testing: { ...testing, asOf: ago(700) } }))).to.deep.equal([]);
      expect(
        itemsOf(view({ testing: { ...testing, resultsUpTo: ago(-600) } })),
        'of samples to come',
      ).to.deep.equal([]);
      const notices = [{ id: 'a', kind: 'result', title: 'First 90 tubes', text: 'More to come' }];
      expect(itemsOf(view({ testing, notices }))).to.deep.equal([
        'result | First 90 tubes | More to come · Results are in for samples up to 13:40 · No call by noon means negative',
      ]);
    });

    it('says what to bring', () => {
      expect(itemsOf(view({ bring: ['keys', 'ID card'] }))).to.deep.equal([
        'reminder | What to bring | keys · ID card',
      ]);
    });
  });

  describe('schedule', () => {
    it('is now, next, later and earlier, for whom and where', () => {
      const schedule = [
        entry('1–6', -340, -100),
        entry('7–12', -100, 260, { where: 'Hall' }),
        entry('At the door', 20, 200, { who: 'Infants', where: 'Homes' }),
        entry('13–18', 260, 400),
      ];
      expect(rowsOf(view({ schedule }))).to.deep.equal([
        'now | until 20:00 | 7–12 | Hall',
        'next 16:00 | until 19:00 | At the door | Infants · Homes',
      ]);
      expect(rowsOf(view({ schedule: [schedule[0]!, schedule[3]!] }))).to.deep.equal([
        'next 20:00 | until 22:20 | 13–18',
        '10:00–14:00 | 1–6 | finished',
      ]);
      expect(view({ schedule }).schedule?.title).to.equal('Schedule today');
    });

    it('goes over midnight, and says which day', () => {
      const night = view({ schedule: [entry('Night', -60, 600), entry('Tomorrow', 1000, 1100)] });
      expect(rowsOf(night)).to.deep.equal([
        'now | until 01:40 tomorrow | Night',
        'next 08:20 tomorrow | until 10:00 tomorrow | Tomorrow',
      ]);
      expect(night.schedule?.title).to.equal('Schedule');
    });

    it('goes over a change of clocks: two entries at the same time of the clock are an hour apart', () => {
      const schedule = [
        { what: 'second', start: '2021-10-31T02:30:00+01:00', end: '2021-10-31T03:30:00+01:00' },
        { what: 'first', start: '2021-10-31T02:30:00+02:00', end: '2021-10-31T02:30:00+01:00' },
      ];
      const at = (time: string): NoticesView =>
        view(
          { asOf: time, schedule },
          { timeZone: 'Europe/Bratislava', generatedAt: time },
          { now: Date.parse(time) },
        );
      expect(answerOf(at('2021-10-31T02:40:00+02:00'))[0]).to.equal('Now: first');
      expect(answerOf(at('2021-10-31T02:40:00+01:00'))[0]).to.equal('Now: second');
      expect(eventsOf(at('2021-10-31T01:00:00+02:00')).map(({ start, end }) => [start, end])).to.deep.equal([
        ['2021-10-31T00:30:00Z', '2021-10-31T01:30:00Z'],
        ['2021-10-31T01:30:00Z', '2021-10-31T02:30:00Z'],
      ]);
    });

    it('that ends before it begins is left out', () => {
      expect(rowsOf(view({ schedule: [entry('wrong', 10, 5)] }))).to.deep.equal([]);
    });

    it('of thirty entries has on the card what is on and what is next, and the others under it', () => {
      const schedule = Array.from({ length: 30 }, (_, index) =>
        entry(`B${index}`, index * 30 - 315, index * 30 - 285),
      );
      const { schedule: shown, detailsLabel } = view({ schedule });
      expect([shown?.rows.length, shown?.more.length, detailsLabel]).to.deep.equal([
        2,
        28,
        'Earlier and later',
      ]);
    });
  });

  describe('calendar', () => {
    const GIVEN = {
      name: { en: 'Anheli', sk: 'Anheli-sk' },
      schedule: [
        entry('over', -90, -60),
        entry({ en: 'Buildings 7–12', sk: 'Domy 7–12' }, -60, 80, { where: 'Hall' }),
        entry({ en: 'Door', sk: 'Dvere' }, 100),
        entry({ en: 'Door', sk: 'Dvere' }, 200, 220),
        { what: 'Whole day', start: '2021-01-07' },
        { what: 'Two days', start: '2021-01-08', end: '2021-01-09' },
      ],
    };

    it('has what is not over, with an end where one is known', () => {
      expect(
        eventsOf(view(GIVEN)).map(({ summary, start, end }) => `${summary}, ${start}/${end}`),
      ).to.deep.equal([
        'Anheli: Buildings 7–12, 2021-01-06T06:40:00Z/2021-01-06T09:00:00Z',
        'Anheli: Door, 2021-01-06T09:20:00Z/2021-01-06T11:00:00Z',
        'Anheli: Door, 2021-01-06T11:00:00Z/2021-01-06T11:20:00Z',
        'Anheli: Whole day, 2021-01-07/2021-01-08',
        'Anheli: Two days, 2021-01-08/2021-01-10',
      ]);
    });

    it('has the same ids in every language, at every time, and when an entry was moved', () => {
      const ids = (shown: NoticesView): readonly string[] => eventsOf(shown).map(({ uid }) => uid);
      const first = ids(view(GIVEN));
      expect(new Set(first).size).to.equal(5);
      expect(ids(view(GIVEN, {}, { lang: 'sk' }))).to.deep.equal(first);
      const [, running, ...rest] = GIVEN.schedule;
      const moved = { ...GIVEN, schedule: [{ ...running, start: ago(30) }, ...rest] };
      expect(ids(view(moved, { generatedAt: ago(1) }))).to.deep.equal(first);
    });

    it('says that invented times are invented', () => {
      const textOf = (more: object): string => view(GIVEN, more).file?.().text.replace(/\r\n /g, '') ?? '';
      expect(textOf({ sample: true })).to.contain('Sample: these numbers are invented');
      expect(textOf({})).not.to.contain('Sample');
    });
  });

  describe('kinds', () => {
    it('leave out the schedule, the access state, what to bring and the results, unless they belong to one', () => {
      const given = {
        access: 'open',
        bring: ['keys'],
        schedule: [entry('7–12', -60, 80)],
        testing: { noCallMeans: 'No call is good' },
      };
      const of = (kinds: string): readonly unknown[] => {
        const shown = view(given, {}, {}, kinds);
        return [...(shown.items ?? []).map(({ kind }) => kind), ...(shown.schedule ? ['schedule'] : [])];
      };
      expect(of('closure')).to.deep.equal(['closure']);
      expect(of('reminder schedule')).to.deep.equal(['reminder', 'schedule']);
      expect(of('result')).to.deep.equal(['result']);
      expect(of('info')).to.deep.equal([]);
      expect(answerOf(view(given, {}, {}, 'info'))).to.deep.equal(['No notices']);
    });
  });

  it('is one message for those who read it later, each thing once', () => {
    const context = contextOf(
      feedOf([
        {
          asOf: ago(4),
          access: 'closed-off',
          schedule: [entry('7–12', -60, 80), entry('Door', 100, 200)],
          notices: [{ id: 'a', kind: 'caution', title: 'Ice', text: 'Walk slowly' }],
        },
      ]),
    );
    const one = communityContext(context.feed.communities[0]!, context);
    const shown = noticesView(one, {});
    const { sentences, remarks = [] } = notice(one, shown);
    expect([...sentences, ...remarks].map(({ pieces }) => said(pieces))).to.deep.equal([
      'until 17:00 · next 17:20 Door',
      'Ice: Walk slowly',
      'Closed off',
      'next 17:20 until 19:00 · Door',
    ]);
    expect(cardLines(shown)[0]).to.equal('Community A · Notices');
  });
});
