import { expect } from '@open-wc/testing';
import { message } from '../../../src/ui/share/message.ts';
import { length } from '../../../src/ui/share/plain.ts';
import { WRITTEN } from '../../support/feeds.ts';
import { filledFeed, HOSTILE } from '../../support/hostile.ts';
import { shownList, shownOne, VIEWS } from '../../support/shown.ts';
import { ago, contextIfReadable, contextOf, feedOf, type Moment } from '../../support/views.ts';

const ANHE = {
  name: { en: 'Anheyuan', 'zh-Hans': '安和苑' },
  status: 'open',
  closesAt: '2021-01-06T18:00:00+08:00',
  bring: ['keys'],
  queue: { waiting: 30, servedPerHour: 90 },
  volunteers: { onDuty: 9, needed: 13, signUpUrl: 'https://example.org/help' },
  testing: { population: 1000, sampled: 640, resulted: 300 },
};

function one(kind: string, community: object, more: object = {}, moment: Moment = {}): string {
  return message(shownOne(kind, contextOf(feedOf([community], more), moment)));
}

describe('ui/share/message', () => {
  it('says when, where, what and how long, in one line that begins with the time', () => {
    expect(one('queue', ANHE)).to.match(
      /^As of 15:37 · Anheyuan: Open · 30 people waiting · .*Wait: about [\d–]+ min.* · Join by: \d\d:\d\d/,
    );
    expect(one('volunteers', ANHE)).to.equal(
      'As of 15:37 · Anheyuan · 9 of 13 volunteers on duty · 4 more needed · Sign up to help: https://example.org/help',
    );
    expect(one('progress', ANHE)).to.equal(
      'As of 15:37 · Anheyuan · 640 of 1,000 sampled · 64% · Results: 340 results to come',
    );
  });

  it("is in the widget's language", () => {
    expect(one('volunteers', ANHE, {}, { lang: 'zh-Hans' })).to.match(
      /^截至 15:37 · 安和苑 · 9 \/ 13 名志愿者在岗 · 还缺 4 人 · /,
    );
  });

  it('keeps what casts doubt on the numbers, whatever else there is no room for', () => {
    const long = { ...ANHE, name: '第12社区'.repeat(40), asOf: ago(60), tips: ['x'.repeat(90)] };
    for (const lang of ['en', 'zh-Hans']) {
      const context = contextOf(feedOf([long], { sample: true }), { lang });
      const said = message({ ...shownOne('queue', context), isDegraded: true });
      const { strings } = context.words;
      expect(said).to.include(strings.mayHaveChanged).and.include(strings.sample);
      expect(said).to.match(lang === 'en' ? /no newer numbers can be read/ : /读不到更新的数据/);
      expect(said).to.match(/30 (people waiting|人在排队)/);
      expect(length(said)).to.be.at.most(200);
    }
  });

  it('tells a number that has expired as the last one known, without an age that would go on being told', () => {
    const said = one('queue', { ...ANHE, asOf: ago(1800) });
    expect(said).to.match(
      /^As of Jan 5, 09:40 · Anheyuan: State not known · No current number\. Last known: 30 /,
    );
    expect(said).not.to.match(/ago|Open|Wait: about/);
  });

  it('says that a number is not known, and never 0', () => {
    expect(one('queue', { status: 'open' })).to.equal(
      'As of 15:37 · Community A: Open · people waiting: not known',
    );
  });

  it('says why a place is paused and that there is no news since, before it says anything else', () => {
    const paused = {
      ...ANHE,
      status: 'paused',
      reason: 'Power cut',
      resumesAt: ago(10),
      tips: ['y'.repeat(80)],
    };
    expect(one('queue', paused)).to.match(/Paused · 30 people waiting · Power cut · No news since 15:30/);
  });

  it('has at most 200 characters, whatever the feed says', () => {
    for (const lang of ['en', 'zh-Hans'])
      for (const [index, text] of HOSTILE.entries()) {
        if (index % 7 > 0 && text.length < 1000) continue;
        const context = contextIfReadable(filledFeed({ text, link: 'https://example.org/' }, WRITTEN), {
          lang,
        });
        if (!context) continue;
        for (const kind of Object.keys(VIEWS))
          for (const said of [message(shownOne(kind, context)), message(shownList(kind, context))]) {
            expect(length(said), said).to.be.at.most(200);
            expect(said).not.to.match(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
          }
      }
  });

  it('counts characters, not halves of them, and cuts no number', () => {
    const name = '🏮'.repeat(180);
    const said = one('queue', { name, queue: { waiting: 1_234_567 } });
    expect(said).to.include('1,234,567 people waiting').and.match(/🏮…/u);
    // Wherever the cut falls, what is left of a name's number is the whole of it or nothing.
    for (let blanks = 0; blanks < 12; blanks++) {
      const cut = one('queue', {
        name: `${'a'.repeat(150 + blanks)} 12345678901234567890 b`,
        queue: { waiting: 3 },
      });
      expect(cut.match(/a 1\d*/)?.[0] ?? 'a 12345678901234567890').to.equal('a 12345678901234567890');
    }
  });

  describe('of a list', () => {
    const three = ['Anhe', 'Beiyuan', 'Chang'].map((name, index) => ({
      id: `c${index}`,
      name,
      queue: { waiting: 10 + index },
    }));

    it('has the total and the rows in their order', () => {
      expect(message(shownList('queue', contextOf(feedOf(three, { name: 'Yuhua' }))))).to.equal(
        'As of 15:37 · Yuhua · 33 people waiting · Anhe: Waiting 10 · Beiyuan: Waiting 11 · Chang: Waiting 12',
      );
    });

    it('has the first rows that fit, without leaving one out between, and says how many there are', () => {
      const many = Array.from({ length: 30 }, (_, index) => ({
        id: `c${index}`,
        name: index === 3 ? 'A very long name of a community far out' : `N${index}`,
        queue: { waiting: index, waitMinutes: 45 },
      }));
      const said = message(
        shownList('queue', contextOf(feedOf(many, { name: 'Yuhua' })), { order: 'waiting' }),
      );
      const told = [...said.matchAll(/ N(\d+):/g)].map(([, index]) => Number(index));
      const [, n] = /(\d+) of 30 shown$/.exec(said)!;
      expect(told).to.deep.equal([0, 1, 2].slice(0, told.length));
      expect([Number(n), length(said) <= 200]).to.deep.equal([told.length, true]);
    });

    it('says of each row what is not known or not current, and begins with the oldest time where there is no total', () => {
      const mixed = [
        { name: 'Old', status: 'open', asOf: ago(60), queue: { level: 'long' } },
        { name: 'New', status: 'open', queue: { nowServing: 'A1' } },
      ];
      const said = message(shownList('queue', contextOf(feedOf(mixed))));
      expect(said).to.match(/^As of 14:40 · /);
      expect(said)
        .to.match(/Old: Open, .*may have changed/)
        .and.match(/New: Open, not known/);
    });
  });
});
