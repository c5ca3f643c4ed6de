import { expect } from '@open-wc/testing';
import { details } from '../../../src/widgets/queue/details.ts';
import { queueView, type QueueView } from '../../../src/widgets/queue/view.ts';
import { cardLines, plainBlanks } from '../../support/card-lines.ts';
import { ago, allText, viewOf, type Moment } from '../../support/views.ts';

const OPEN = { status: 'open', asOf: ago(4) };
const QUEUE = { waiting: 180, servedPerHour: 90 };

function view(community: object, more: object = {}, moment: Moment = {}): QueueView {
  return viewOf(queueView, community, more, moment);
}

/** The view of an open place with this queue. */
function open(queue: object, community: object = {}, more: object = {}, moment: Moment = {}): QueueView {
  return view({ ...OPEN, ...community, queue }, more, moment);
}

/** What the card says of an open place. */
function lines(
  queue: object,
  community: object = {},
  more: object = {},
  moment: Moment = {},
): readonly string[] {
  return cardLines(open(queue, community, more, moment));
}

/** Verdict and sentences alone. */
function answer({ verdict, sentences = [] }: QueueView): string {
  return plainBlanks(
    [verdict?.text, ...sentences.map(({ pieces }) => pieces.map(({ text }) => text).join(''))].join(' | '),
  );
}

/** What the pictures show, in words. */
function pictures({ pictures: all = [] }: QueueView): readonly string[] {
  return all
    .map(each =>
      each.kind === 'people' ? `${each.title} ${each.count} ${each.note?.text ?? ''}` : each.label,
    )
    .map(plainBlanks);
}

/** The facts among the details, a string each. */
function facts(community: object, more: object = {}, moment: Moment = {}): readonly string[] {
  return viewOf(details, community, more, moment)
    .facts.filter(({ items }) => items.length > 0)
    .map(({ label, items }) => plainBlanks(`${label}: ${items.map(({ text }) => text).join(' · ')}`));
}

/** How many minutes a moment lies after the feed was made, as a `now`. */
function minutesLater(minutes: number): Moment {
  return { now: Date.parse(ago(-minutes)) };
}

const at = (time: string): string => `2021-01-06T${time}+08:00`;
const tomorrow = (time: string): string => `2021-01-07T${time}+08:00`;

describe('widgets/queue/view', () => {
  describe('of one community', () => {
    it('answers first: how long the wait is, when the turn comes, who is ahead, and how old that is', () => {
      expect(
        lines({ ...QUEUE, groupSize: 10 }, { closesAt: at('20:00'), lastJoinAt: at('19:30') }),
      ).to.deep.equal([
        'Community A · Queue · Open until 20:00',
        'About 2 h',
        'to wait. Join now: your turn about 17:45.',
        '180 people ahead',
        '[How estimated]',
        '15:36 · 4 min ago',
      ]);
    });

    it('says the same in Chinese', () => {
      expect(
        lines({ ...QUEUE, groupSize: 10 }, { closesAt: at('20:00') }, {}, { lang: 'zh-Hans' }),
      ).to.deep.equal([
        'Community A · 排队 · 正在采样 20:00结束',
        '约2小时',
        '现在去排队，17:45左右轮到您。',
        '前面180人',
        '[怎么算的]',
        '15:36 · 4 分钟前',
      ]);
    });

    it('says all that a feed can say of a queue, each thing once', () => {
      const community = {
        name: { en: 'Anheyuan', 'zh-Hans': '安和苑社区' },
        closesAt: at('20:00'),
        lastJoinAt: at('19:30'),
        bring: ['keys', 'ID card'],
        tips: ['Wait in the lobby', 'Have your code open'],
        services: [{ id: 'lane', name: 'Fast lane', where: 'East door', for: 'parents' }],
        ...OPEN,
        queue: {
          waiting: 180,
          outdoors: 80,
          indoors: 100,
          groupSize: 10,
          maxOutdoorGroups: 6,
          servedPerHour: 90,
          nowServing: 'A720',
          lastIssued: 'A900',
          callUpTo: 'A1140',
          capacityLeft: 240,
          waitPlace: { indoor: true, name: 'activity room' },
          history: [[ago(34), 193]],
        },
      };
      const whole = view(community);
      expect(cardLines(whole)).to.deep.equal([
        'Anheyuan · Queue · Open until 20:00',
        'About 2 h',
        'to wait. Join now: your turn about 17:45.',
        '180 people ahead, down from 193 at 15:06',
        'Now serving A720, last given A900',
        'Wait in the lobby',
        '[What to bring, help, how estimated]',
        '15:36 · 4 min ago',
      ]);
      expect(pictures(whole)).to.deep.equal([
        'Your turn would come between 16:30 and 19:15, most likely about 17:45. join by 19:30',
        'Outdoors 8 groups 2 over the limit of 6',
        'Indoors 10 groups activity room',
      ]);
      expect(facts(community)).to.deep.equal([
        'Bring: keys · ID card',
        'Fast lane: East door · parents',
        'Estimate: 180 people ÷ 90 an hour = 2 h. Nine of ten wait no more than 3 h 35 min.',
        'Places left: 240 today',
        'Tickets: Called today up to A1140; this may change',
        'Advice: Have your code open',
      ]);
    });

    it('keeps numbers and their units on one line', () => {
      expect(open({ waitMinutes: 20 }).verdict?.text).to.equal('20\u00A0min');
      expect(allText(open({ ...QUEUE, groupSize: 10 }).remarks)).to.contain('180\u00A0people');
    });
  });

  describe('wait', () => {
    const given = (waitMinutes: unknown): string => answer(open({ waitMinutes }));

    it('that the source gives is told as given, and called reported', () => {
      expect(given(45)).to.equal('45 min | to wait, as reported on site: your turn about 16:25.');
      expect(given(75)).to.contain('1 h 15 min |');
      expect(given({ min: 30, max: 60 })).to.equal(
        '30 min – 1 h | to wait, as reported on site: your turn 16:10–16:40.',
      );
      expect(given({ min: 20, max: 35 })).to.contain('20–35 min |');
      expect(given({ min: 120 })).to.equal('Over 2 h | to wait, as reported on site.');
      expect(given({ max: 90 })).to.equal('Up to 1½ h | to wait, as reported on site: your turn by 17:10.');
      expect(given({ p50: 40, p90: 70 })).to.contain(
        'About 40 min | to wait, as reported on site: your turn about',
      );
      expect(given(0)).to.equal('No wait | As reported on site; no head count.');
    });

    it('that the source gives goes before one worked out, which stands under the details', () => {
      const both = { ...OPEN, queue: { ...QUEUE, waitMinutes: 45 } };
      expect(answer(view(both))).to.contain('45 min');
      expect(facts(both)).to.include('Estimate: Our estimate: about 2 h');
    });

    it('of a few minutes is a limit, of a day still hours, with the day beside the time', () => {
      expect(answer(open({ waiting: 1, servedPerHour: 180 }))).to.contain(
        'Under 5 min | to wait. Join now: your turn',
      );
      expect(answer(open({ waitMinutes: { p50: 1500, p90: 1600 } }))).to.equal(
        'About 25 h | to wait, as reported on site: your turn tomorrow about 16:40.',
      );
    });

    it('without an upper end says after what time it is too late', () => {
      const over = (community: object): string => answer(open({ waitMinutes: { min: 120 } }, community));
      expect(over({ closesAt: at('22:00') })).to.equal(
        'Over 2 h | to wait, as reported on site. After 20:00 it is too late.',
      );
      expect(over({ closesAt: at('22:00'), lastJoinAt: at('21:00') })).not.to.contain('too late');
    });

    it('is not worked out from half of what it takes', () => {
      for (const queue of [{ waiting: 180 }, { waiting: 180, servedPerHour: 0 }])
        expect(answer(open(queue)), JSON.stringify(queue)).to.equal(
          '180 people | in line. How long they wait is not known.',
        );
      expect(answer(open({ servedPerHour: 90 }))).to.equal(
        'Wait not known | Nobody has reported how many are waiting.',
      );
    });

    it('of no queue sends people straight in only where somebody is served', () => {
      expect(answer(open({ waiting: 0, servedPerHour: 90 }))).to.equal('No queue | Come straight in.');
      expect(answer(view({ asOf: ago(4), queue: { waiting: 0 } }))).to.equal('No queue | Nobody is waiting.');
      expect(answer(open({ waiting: 0, stations: 0 }))).to.equal(
        '0 people | in line. Nobody is being served now.',
      );
    });

    it('is not told where it is unknown whether anybody is being served', () => {
      expect(answer(view({ asOf: ago(4), status: 'half-open', queue: QUEUE }))).to.equal(
        '180 people | in line. It is not known whether anybody is being served.',
      );
    });
  });

  describe('join by', () => {
    const bar = (queue: object, community: object): string => pictures(open(queue, community))[0] ?? '';

    it('is what the source gives, else closing time less the longest wait, rounded down and called about', () => {
      expect(bar(QUEUE, { closesAt: at('20:00'), lastJoinAt: at('19:00') })).to.match(/join by 19:00$/);
      expect(bar(QUEUE, { closesAt: at('22:10') })).to.match(/join by about 18:45$/);
      expect(bar({ waitMinutes: 20 }, { closesAt: at('18:00') })).to.match(/join by about 17:40$/);
    });

    it('is not told without an upper end', () => {
      expect(bar({ waitMinutes: { min: 120 } }, { closesAt: at('20:00') })).to.match(
        /after 17:40\. closes 20:00$/,
      );
    });

    it('is in the large view as well: it stands in the sentence or in the chip', () => {
      expect(lines({ waitMinutes: 20 }, { closesAt: at('18:00') })[0]).to.contain('until 18:00');
    });
  });

  describe('where nobody new is served', () => {
    /** Everything that the card, its pictures and its details say. */
    const all = (community: object): string => allText([view(community), viewOf(details, community).facts]);
    const numbers = [QUEUE, { ...QUEUE, waitMinutes: 45 }, { waiting: 0, servedPerHour: 90 }];

    it('the state takes the place of the number, and no wait of newcomers is told', () => {
      for (const [status, word] of [
        ['paused', 'Paused'],
        ['full', 'Full today'],
        ['closed', 'Closed'],
        ['done', 'Finished'],
        ['not-started', 'Not open yet'],
      ] as const)
        for (const queue of numbers) {
          const shown = view({ ...OPEN, status, queue });
          expect(shown.verdict?.text).to.equal(word);
          expect(shown.chip, status).to.equal(undefined);
          expect(allText(shown), status).not.to.match(/your turn|to wait|Join|ahead/i);
        }
    });

    it('paused says when it goes on, why, who keeps a place, and what to do', () => {
      const community = {
        status: 'paused',
        reason: { en: 'Power cut', 'zh-Hans': '停电' },
        resumesAt: at('16:20'),
        closesAt: at('21:00'),
        tips: ['Go home'],
        asOf: ago(4),
        queue: { ...QUEUE, outdoors: 20, groupSize: 10 },
      };
      expect(cardLines(view(community))).to.deep.equal([
        'Community A · Queue',
        'Paused',
        'Back about 16:20',
        'Power cut',
        '180 people keep their places',
        'Go home',
        '[Where people wait]',
        '15:36 · 4 min ago',
      ]);
      expect(pictures(view(community))).to.deep.equal(['Paused until about 16:20. closes 21:00']);
      expect(view(community).verdict).to.include({ mark: 'paused', color: 'warn' });
    });

    it('paused beyond the time it named says so, draws no bar, and offers somebody to ask', () => {
      const paused = view({ status: 'paused', resumesAt: at('15:20'), asOf: ago(20), queue: QUEUE });
      expect(answer(paused)).to.equal('Paused | Was to resume at 15:20 | No new time has been given.');
      expect(paused.pictures).to.deep.equal([]);
      expect(paused.isContactOffered).to.equal(true);
    });

    it('full says when to come again, and has the tickets of those in line', () => {
      const full = {
        status: 'full',
        reason: 'All numbers are given out',
        opensAt: tomorrow('05:00'),
        asOf: ago(7),
        queue: {
          waiting: 210,
          capacityLeft: 0,
          nowServing: 'B310',
          lastIssued: 'B520',
          callUpTo: 'B520',
          waitMinutes: { p50: 70, p90: 110 },
        },
      };
      expect(cardLines(view(full))).to.deep.equal([
        'Community A · Queue',
        'Full today',
        'Come tomorrow from 05:00',
        'All numbers are given out',
        '210 people still waiting',
        '[Waits of those in line]',
        '15:33 · 7 min ago',
      ]);
      expect(pictures(view(full))).to.deep.equal(['Now serving B310, last given B520']);
      expect(facts(full)).to.deep.equal(['Wait of those in line: about 1 h 10 min']);
      expect(all(full)).not.to.match(/0 today|for 0/);
    });

    it('too late says why, when to come again, and who is still served', () => {
      const late = view({
        ...OPEN,
        closesAt: at('17:00'),
        lastJoinAt: at('15:30'),
        opensAt: tomorrow('06:00'),
        queue: { waiting: 120, servedPerHour: 100 },
      });
      expect(cardLines(late)).to.deep.equal([
        'Community A · Queue',
        'Too late today',
        'Come tomorrow from 06:00',
        'The line closed at 15:30.',
        '120 people already in line are still served',
        '15:36 · 4 min ago',
      ]);
      expect(pictures(late)).to.deep.equal(['closes 17:00 · Opens 06:00 tomorrow']);
    });

    it('too late by a short wait, or by a closing time that has passed, says so', () => {
      expect(answer(open(QUEUE, { closesAt: at('16:20') }))).to.equal(
        'Too late today | Your turn would not come before it closes at 16:20.',
      );
      expect(answer(open(QUEUE, { closesAt: at('15:30') }))).to.equal(
        'Too late today | Was to close at 15:30.',
      );
    });

    it('closed and not open yet say when it opens, and how long that is', () => {
      const closed = view({ ...OPEN, status: 'closed', opensAt: tomorrow('06:00') });
      expect(answer(closed)).to.equal('Closed | Opens 06:00 tomorrow');
      const soon = view({
        ...OPEN,
        status: 'not-started',
        opensAt: at('17:00'),
        closesAt: tomorrow('01:00'),
      });
      expect(answer(soon)).to.equal('Not open yet | Opens 17:00');
      expect(plainBlanks(allText(soon.pictures)))
        .to.contain('in 1 h 20 min')
        .and.to.contain('closes 01:00');
    });

    it('closed beyond its opening time says so, and offers somebody to ask', () => {
      const late = view({ ...OPEN, status: 'closed', opensAt: at('15:00') });
      expect(answer(late)).to.equal('Closed | Was to open at 15:00 | No new time has been given.');
      expect(late.isContactOffered).to.equal(true);
    });

    it('closed until an announced opening is true without news', () => {
      const night = view({ status: 'closed', opensAt: tomorrow('06:00'), asOf: ago(1800), queue: QUEUE });
      expect(answer(night)).to.equal('Closed | Opens 06:00 tomorrow');
      expect(night.age).to.include({ freshness: 'ageing', doubt: '' });
    });

    it('without any place left is full, and never has places for 0 more', () => {
      const none = { ...OPEN, queue: { ...QUEUE, capacityLeft: 0 } };
      expect(answer(view(none))).to.equal('Full today');
      expect(all(none)).not.to.match(/\b0\b/);
    });
  });

  describe('may be too late', () => {
    it('has the wait in the sentence and the closing time in the bar', () => {
      const heping = open({ waiting: 110, servedPerHour: 75 }, { closesAt: at('18:00') });
      expect(cardLines(heping).slice(0, 4)).to.deep.equal([
        'Community A · Queue · Open',
        'May be too late',
        'About 1½ h to wait: your turn about 17:10, but perhaps only after closing.',
        '110 people ahead',
      ]);
      expect(heping.verdict).to.include({ mark: 'too-late', color: 'warn' });
      expect(pictures(heping)[0]).to.match(/closes 18:00$/);
      expect(allText(heping)).not.to.contain('join by');
    });
  });

  it('warns where those in line may take all the places that are left', () => {
    expect(lines({ ...QUEUE, capacityLeft: 180 })).to.include(
      'Those in line may take all the places that are left today.',
    );
    expect(lines({ ...QUEUE, capacityLeft: 181 }).join()).not.to.contain('may take');
  });

  describe('level', () => {
    it('alone is told as reported, as one of three steps', () => {
      const level = open({ level: 'moderate' });
      expect(answer(level)).to.equal('Moderate queue | As reported on site; no head count.');
      expect(level.pictures?.[0]).to.include({ kind: 'level', full: 2 });
      expect(answer(open({ level: 'none' }))).to.equal('No queue | As reported on site; no head count.');
    });

    it('never stands in for a number that is known, but beside people without a wait', () => {
      const people = open({ waiting: 12, level: 'long' });
      expect(people.verdict).to.deep.equal({ text: '12\u00A0people' });
      expect(people.pictures?.[0]).to.include({ kind: 'level', full: 3 });
      expect(open({ waiting: 12, waitMinutes: 20, level: 'long' }).pictures?.[0]).to.include({ kind: 'day' });
    });

    it('is told only where the feed defines one or names one', () => {
      const busy = { busy: { unit: 'people', levels: [50, 100] } };
      const full = (waiting: number, more: object = {}): unknown =>
        open({ waiting }, {}, more).pictures?.map(each => (each.kind === 'level' ? each.full : each.kind));
      expect(full(500)).to.deep.equal([]);
      expect([full(50, busy), full(51, busy), full(101, busy)]).to.deep.equal([[1], [2], [3]]);
    });
  });

  describe('groups', () => {
    const row = (queue: object): string => pictures(open(queue)).join(', ').trim();

    it('over the limit are told and counted', () => {
      expect(row({ outdoors: 75, indoors: 20, groupSize: 10, maxOutdoorGroups: 6 })).to.equal(
        'Outdoors 8 groups 2 over the limit of 6, Indoors 2 groups',
      );
    });

    it('without a size are people', () => {
      expect(row({ outdoors: 60, indoors: 1 })).to.equal('Outdoors 60 people , Indoors 1 person');
    });

    it('of all who wait stand in one row where nobody says on which side of the door they are', () => {
      expect(row({ waiting: 13, groupSize: 10 })).to.equal('In line 2 groups');
    });

    it('are squares of ten above 40, and words only above 1,000', () => {
      const groups = (waiting: number): unknown => open({ waiting, groupSize: 1 }).pictures?.[0];
      expect(groups(40)).not.to.have.property('tens');
      expect(groups(41)).to.have.property('tens', 'One square is ten groups.');
      expect(groups(41)).to.have.nested.property('row.marks.length', 5);
      expect(groups(1000)).to.have.nested.property('row.marks.length', 100);
      expect(groups(1001)).not.to.have.property('row');
    });

    it('of an empty queue are free places', () => {
      const empty = open({ waiting: 0, groupSize: 10, maxOutdoorGroups: 6 }).pictures?.[0];
      expect(empty).to.have.nested.property('row.marks.length', 6);
      expect(empty).to.have.nested.property('row.marks[0].kind', 'free');
    });
  });

  describe('tickets', () => {
    const TICKETS = { nowServing: 'A720', lastIssued: 'A900', callUpTo: 'A1140', servedPerHour: 90 };

    it('are called tickets, not people, and have no estimate', () => {
      expect(lines(TICKETS)).to.deep.equal([
        'Community A · Queue · Open',
        'Now serving A720',
        'Take a ticket now: 180 numbers come before yours.',
        'A1140 is today’s limit and may change.',
        '15:36 · 4 min ago',
      ]);
      expect(pictures(open(TICKETS))).to.deep.equal(['Now serving A720, last given A900']);
    });

    it('of two series are not subtracted', () => {
      expect(answer(open({ nowServing: 'A120', lastIssued: 'B300' }))).to.equal('Now serving A120');
    });

    it('never stand in for heads that are known', () => {
      expect(lines({ waiting: 12, nowServing: 'A120', lastIssued: 'A300' })).to.include.members([
        '12 people',
        'Now serving A120, last given A300',
      ]);
    });

    it('that are too long to stand beside each other are told in words only', () => {
      const long = 'A'.repeat(64);
      expect(open({ nowServing: long, lastIssued: long }).pictures).to.deep.equal([]);
    });
  });

  describe('schedule', () => {
    const schedule = [
      { start: ago(60), end: ago(-80), what: { en: 'Buildings 7 to 12', 'zh-Hans': '七至十二号楼' } },
      { start: ago(-80), end: ago(-90), what: 'Buildings 13 to 18' },
    ];
    const onNow = (shown: QueueView): string =>
      (shown.remarks ?? [])
        .filter(({ id }) => id === 'on-now')
        .flatMap(({ pieces }) => pieces.map(({ text }) => text))
        .join('');

    it('what is on now stands in one line, from its beginning to its end', () => {
      expect(onNow(open(QUEUE, { schedule }))).to.equal('Now: Buildings 7 to 12');
      expect(onNow(open(QUEUE, { schedule }, {}, { lang: 'zh-Hans' }))).to.equal('现在：七至十二号楼');
      expect(onNow(open({}, { schedule, asOf: ago(-75) }, {}, minutesLater(80)))).to.equal(
        'Now: Buildings 13 to 18',
      );
      expect(onNow(open({}, { schedule, asOf: ago(-85) }, {}, minutesLater(90)))).to.equal('');
    });

    it('is not told of a place that does not serve now, and of old news', () => {
      for (const more of [{ status: 'paused' }, { status: 'closed' }, { asOf: ago(40) }])
        expect(onNow(open({ ...QUEUE, asOf: ago(4) }, { schedule, ...more }))).to.equal('');
      // Those who are in line are served.
      expect(onNow(open(QUEUE, { schedule, status: 'full' }))).to.equal('Now: Buildings 7 to 12');
    });

    it('the card changes at the second at which an entry begins or ends', () => {
      const odd = [{ start: at('15:40:20'), end: at('15:40:40'), what: 'Ten at a time' }];
      const changes = [0, 20, 40].map(seconds => {
        const now = Date.parse(at('15:40')) + seconds * 1000;
        return ((open(QUEUE, { schedule: odd }, {}, { now }).age?.changesAt ?? NaN) - now) / 1000;
      });
      expect(changes).to.deep.equal([20, 20, 20]);
    });
  });

  describe('age', () => {
    const of = (minutes: number, more: object = {}): QueueView =>
      open({ ...QUEUE, asOf: ago(minutes) }, {}, more);

    it('is fresh up to half the limit, ageing up to the limit: both are worked with', () => {
      for (const [minutes, freshness] of [
        [0, 'fresh'],
        [15, 'fresh'],
        [16, 'ageing'],
        [30, 'ageing'],
      ] as const) {
        const young = of(minutes);
        expect([young.age?.freshness, young.age?.doubt]).to.deep.equal([freshness, '']);
        expect(answer(young)).to.match(/^About/);
      }
    });

    it('is stale up to four times the limit: the last figure, light, with its time, and nothing worked out', () => {
      for (const minutes of [31, 120]) {
        const stale = of(minutes);
        const time = minutes === 31 ? '15:09' : '13:40';
        expect(stale.verdict).to.deep.equal({ text: '180\u00A0people', look: 'old' });
        expect(answer(stale)).to.equal(
          `180 people | were waiting at ${time}. Too old to say how long you would wait.`,
        );
        expect(stale.remarks).to.deep.equal([]);
        expect(stale.advice).to.equal(undefined);
      }
    });

    it('that is stale hatches the groups, and shows neither free places nor a limit that is kept', () => {
      const rows = open({
        ...QUEUE,
        outdoors: 35,
        groupSize: 10,
        maxOutdoorGroups: 6,
        asOf: ago(75),
      }).pictures;
      expect(allText(rows)).to.contain('limit 6').and.not.to.contain('over');
      expect(rows?.[0]).to.have.nested.property('row.marks.length', 4);
      expect(rows?.[0]).to.have.nested.property('row.marks[0].kind', 'old');
    });

    it('of 30 hours withholds every number, and folds the last one', () => {
      const community = {
        ...OPEN,
        tips: ['x'],
        queue: {
          ...QUEUE,
          outdoors: 60,
          groupSize: 10,
          level: 'long',
          nowServing: 'A1',
          lastIssued: 'A9',
          capacityLeft: 7,
          waitMinutes: 45,
          asOf: ago(1800),
        },
      };
      const old = view(community, {
        busy: { unit: 'people', levels: [10, 20] },
        publisher: { contact: 'tel:+1' },
      });
      expect(cardLines(old)).to.deep.equal([
        'Community A · Queue',
        'No current number',
        'Call the community office before you go down.',
        '[Last known number]',
        'Jan 5, 09:40 · 30 h ago · no longer current',
      ]);
      expect(old.pictures).to.deep.equal([]);
      expect(old.isContactOffered).to.equal(true);
      expect(facts(community)).to.deep.equal(['Last known: 180 people · Jan 5, 09:40']);
    });

    it('of 30 hours tells nobody to ask where the feed names nobody who could be asked', () => {
      const old = (publisher?: object): string =>
        answer(open({ ...QUEUE, asOf: ago(1800) }, {}, publisher ? { publisher } : {}));
      expect(old()).to.equal('No current number');
      expect(old({ contact: 'mailto:a@b.example' })).to.contain('Write to the community office');
      expect(old({ contact: 'https://a.example' })).to.contain('Ask the community office');
    });

    it('of the state is its own: one of 75 minutes is in the past tense, one of 30 hours is not known', () => {
      const state = (minutes: number): unknown =>
        view({ status: 'open', closesAt: ago(-60), asOf: ago(minutes), queue: { ...QUEUE, asOf: ago(1) } })
          .chip;
      expect(state(75)).to.deep.equal({ mark: 'old', word: 'Was open', rest: 'at 14:25' });
      expect(state(1800)).to.deep.equal({ mark: 'unknown', word: 'State not known' });
    });

    it('ahead of now by more than five minutes is uncertain: people, no wait, and why', () => {
      expect(open({ ...QUEUE, asOf: ago(-5) }).age?.freshness).to.equal('fresh');
      const ahead = open({ ...QUEUE, asOf: ago(-6) });
      expect(ahead.age).to.include({ ago: '', doubt: 'time uncertain' });
      expect(answer(ahead)).to.equal(
        '180 people | in line. Your phone’s clock may be wrong, so no waiting time is given.',
      );
    });

    it('that nobody gives is said to be unknown: people, no wait', () => {
      const unknown = view({ status: 'open', queue: QUEUE }, { generatedAt: null });
      expect(unknown.age?.timeText).to.equal('Time of these numbers not known');
      expect(answer(unknown)).to.equal(
        '180 people | in line. When they were counted is not known, so no waiting time is given.',
      );
    });

    it("is the queue's own before the community's, and that before the document's", () => {
      expect(open({ ...QUEUE, asOf: ago(9) }).age?.timeText).to.equal('15:31');
      expect(open(QUEUE).age?.timeText).to.equal('15:36');
      expect(view({ queue: QUEUE }).age?.timeText).to.equal('15:37');
    });

    it('ends with validUntil, however young the number is', () => {
      expect(answer(open(QUEUE, {}, { validUntil: ago(1) }))).to.contain('No current number');
    });

    it("goes by the widget's limit before the feed's, and by that before 30 minutes", () => {
      const feed = { staleAfter: { queue: 120 } };
      expect(open(QUEUE, {}, feed).age?.freshness).to.equal('stale');
      expect(open(QUEUE, {}, feed, { staleAfter: 3600 }).age?.freshness).to.equal('fresh');
    });

    it('says when the view changes next: a minute, a class, or the place', () => {
      expect(open(QUEUE).age?.changesAt).to.equal(Date.parse(ago(-1)));
      const closing = open({ ...QUEUE, asOf: ago(29.9) }, { closesAt: '2021-01-06T15:40:02+08:00' });
      expect(closing.age?.changesAt).to.equal(Date.parse(ago(0)) + 2001);
    });

    it('leaves the clock of the bar exact: it changes when a minute begins', () => {
      const late = open({ ...QUEUE, asOf: ago(3.5) });
      expect(late.age?.changesAt).to.equal(Date.parse(ago(-0.5)));
      const next = open({ ...QUEUE, asOf: ago(3.5) }, {}, {}, minutesLater(0.7));
      expect(next.age?.changesAt).to.equal(Date.parse(ago(-1)));
    });
  });

  describe('without numbers', () => {
    for (const lang of ['en', 'zh-Hans'])
      it(`shows no 0 anywhere, whatever part is missing (${lang})`, () => {
        for (const community of [
          {},
          { queue: {} },
          { status: 'open' },
          { status: 'open', queue: { stations: 1 } },
          { queue: { groupSize: 5 } },
        ])
          for (const more of [{}, { generatedAt: null }, { generatedAt: ago(1800) }]) {
            const shown = { ...view(community, more, { lang }), age: undefined };
            expect(allText(shown), JSON.stringify(community)).not.to.match(/\d/);
          }
      });

    it('says that the wait is not known, claims neither a state nor an age, and offers somebody to ask', () => {
      expect(cardLines(view({}))).to.deep.equal([
        'Community A · Queue',
        'Wait not known',
        'Nobody has reported how many are waiting.',
      ]);
      expect(view({}).isContactOffered).to.equal(true);
    });

    it('does not say that nobody has reported where the places of the community have', () => {
      const sites = [{ id: 'gate', queue: { waiting: 40, asOf: ago(3) } }];
      expect(cardLines(view({ sites }))).to.deep.equal(['Community A · Queue', 'Wait not known']);
    });

    it('does not say that numbers are too old which were never there', () => {
      for (const more of [{ generatedAt: ago(60) }, { generatedAt: ago(1800) }, { generatedAt: null }])
        expect(answer(view({}, more)), JSON.stringify(more)).to.match(/^Wait not known/);
    });
  });

  describe('the course of the day', () => {
    const history = [
      [ago(30), 120],
      [ago(10), 180],
      [ago(20), 90],
    ];
    const charts = (queue: object): number => viewOf(details, { ...OPEN, queue }).charts.length;

    it('needs two observations, and numbers that have not expired', () => {
      expect(charts({ waiting: 180, history })).to.equal(1);
      expect(charts({ waiting: 180, history: history.slice(0, 1) })).to.equal(0);
      expect(charts({ waiting: 180 })).to.equal(0);
      expect(charts({ waiting: 180, history, asOf: ago(1800) })).to.equal(0);
      expect(open({ waiting: 180, history }).detailsLabel).to.equal('The day so far');
    });
  });

  it('announces its state and its level, never a number', () => {
    expect(open(QUEUE).announced).to.equal('Open');
    expect(view({ ...OPEN, status: 'paused', queue: QUEUE }).announced).to.equal('Paused');
    expect(open(QUEUE, {}, { busy: { unit: 'people', levels: [10, 20] } }).announced).to.equal('Open, Long');
    expect(view({}).announced).to.equal('Wait not known');
  });

  it('is a function of its arguments: a minute later it is a minute older', () => {
    const later = open(QUEUE, {}, {}, minutesLater(1));
    expect(later.age?.ago).to.equal('5 min ago');
  });
});
