import { expect } from '@open-wc/testing';
import { message } from '../../../src/ui/share/message.ts';
import { OPEN, OPEN_NOTICE, shownCard } from '../../support/cards.ts';
import { WRITTEN } from '../../support/feeds.ts';
import { filledFeed, HOSTILE } from '../../support/hostile.ts';
import { shownList, shownOne, VIEWS } from '../../support/shown.ts';
import { contextIfReadable, contextOf, feedOf } from '../../support/views.ts';

const SHORT = {
  kind: { text: 'Volunteers' },
  verdict: { text: '4 short now' },
  sentences: [{ pieces: [{ text: '10 of the 14 needed are here' }] }],
  actions: [
    {
      id: 'sign-up',
      url: 'https://example.org/help',
      text: 'Sign up to help',
      codeLabel: 'Sign up as a code',
    },
  ],
};

describe('ui/share/message', () => {
  it('says when, where, the state, the wait and until when to join, as one would write it to a group', () => {
    expect(message(shownCard(OPEN, { notice: OPEN_NOTICE }), '')).to.equal(
      'As of 15:36. Anheli: Open until 20:00. About 2 h to wait. Join at 15:40: your turn about 17:45. ' +
        'Join by 19:30. 180 people ahead. Wait in the lobby. You are called by groups of ten.',
    );
  });

  it('says what a notice remarks in place of what the card remarks, where its picture says it', () => {
    const remarks = [{ id: 'own', icon: 'bell', pieces: [{ text: 'Bring your keys' }] }] as const;
    const shown = message(shownCard(OPEN, { notice: { ...OPEN_NOTICE, remarks } }), '');
    expect(shown).to.contain('Bring your keys.');
    expect(shown).not.to.contain('180 people');
  });

  it('says of volunteers what they are, and always where to sign up', () => {
    expect(message(shownCard(SHORT), '')).to.equal(
      'As of 15:36. Anheli, Volunteers: 4 short now, 10 of the 14 needed are here.\n' +
        'Sign up to help: https://example.org/help',
    );
  });

  it('keeps a state and what follows from it apart, as two sentences', () => {
    const paused = { verdict: { text: 'Paused' }, sentences: [{ pieces: [{ text: 'Back about 16:20' }] }] };
    expect(message(shownCard(paused), '')).to.equal('As of 15:36. Anheli: Paused. Back about 16:20.');
  });

  it('is punctuated as its language is', () => {
    const open = { verdict: { text: '约2小时' }, sentences: [{ pieces: [{ text: '17:45左右轮到您。' }] }] };
    expect(message(shownCard(open, { lang: 'zh-Hans' }), '')).to.equal(
      '截至 15:36。Anheli：约2小时，17:45左右轮到您。',
    );
  });

  it('begins with what casts doubt on the numbers: that they are old, invented, or not the newest', () => {
    const old = message(shownCard(OPEN, { age: 75, feed: { sample: true }, isDegraded: true }), '');
    expect(old).to.match(
      /^As of 14:25 \(may have changed\)\. Sample: these numbers are invented\. No newer numbers can be read\. Anheli/,
    );
  });

  it('ends with the address of the page', () => {
    expect(message(shownCard(SHORT), 'https://example.org/testing')).to.match(
      /\nLatest numbers: https:\/\/example\.org\/testing$/,
    );
  });

  it('never says how long ago: it may be read at any time', () => {
    for (const kind of Object.keys(VIEWS)) {
      const context = contextOf(feedOf([{ status: 'open', queue: { waiting: 30, servedPerHour: 90 } }]));
      for (const shown of [shownOne(kind, context), shownList(kind, context)])
        expect(message(shown, '')).not.to.match(/\bago\b|just now/);
    }
  });

  it('cuts a name and a text that are too long, and never within a number', () => {
    for (let blanks = 0; blanks < 12; blanks++) {
      const text = `${'a'.repeat(65 + blanks)} 12345678901234567890 b`;
      const said = message(shownCard({ ...SHORT, name: { text, lang: undefined } }), '');
      expect(said.match(/a 1\d*/)?.[0] ?? 'a 12345678901234567890').to.equal('a 12345678901234567890');
    }
    const long = { ...OPEN, advice: { text: 'x'.repeat(5000) } };
    expect(message(shownCard(long), '').length).to.be.below(600);
  });

  it('holds no control characters and nothing that turns the text round, whatever the feed says', () => {
    for (const lang of ['en', 'zh-Hans'])
      for (const [index, text] of HOSTILE.entries()) {
        if (index % 7 > 0 && text.length < 1000) continue;
        const feed = filledFeed({ text, link: 'https://example.org/' }, WRITTEN);
        const context = contextIfReadable(feed, { lang });
        if (!context) continue;
        for (const kind of Object.keys(VIEWS))
          for (const shown of [shownOne(kind, context), shownList(kind, context)])
            for (const line of message(shown, '').split('\n'))
              expect(line).not.to.match(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
      }
  });

  describe('of a list', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      id: `c${index}`,
      name: `N${index}`,
      queue: { waiting: index, waitMinutes: 45 },
    }));

    it('has the first rows, each on a line of its own, and says how many more there are', () => {
      const context = contextOf(feedOf(many, { name: 'Yuhua' }));
      const lines = message(shownList('queue', context, { order: 'waiting' }), '').split('\n');
      expect(lines).to.have.length(7);
      expect(lines[0]).to.match(/^As of 15:37\. Queues, Yuhua: 435 waiting in 30 communities\.$/);
      expect(lines.slice(1, 6).map(line => line.split(':')[0])).to.deep.equal(['N0', 'N1', 'N2', 'N3', 'N4']);
      expect(lines[6]).to.equal('and 25 more');
    });
  });
});
